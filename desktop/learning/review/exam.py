"""Ready on a day: which items to ask today, so that most is known on the day of the exam. Pure.

Plain FSRS keeps everything above a threshold for ever; an exam asks once. What counts for an item is how much more
likely she is to know it on that day if it is asked today than if it is not, given what still can be asked later.
Days are whole numbers, `end` is the exam; nothing is asked on that day itself.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from .model import AGAIN, GOOD, Model
from .schedule import CardState

FIRST_RATINGS = (0.24, 0.094, 0.495, 0.171)
"""How a first review goes: again, hard, good, easy. As in the simulator of fsrs-rs, which Anki uses."""

LAST_PASS = 0.3
"""Where in the days that one pass through all items takes, an item of middling luck has its last review."""

PLENTY = 5.0
LEAST_GAIN = 0.001
"""With time for more than PLENTY reviews of each item, one that gains less than LEAST_GAIN is left in peace."""


@dataclass(frozen=True, slots=True)
class Goal:
    """«Готов к 14 марта»: the exam's local day and how many items a day she has time for."""

    day: date
    per_day: int

    def __post_init__(self) -> None:
        if not 1 <= self.per_day <= 1000:
            raise ValueError(f"{self.per_day} items a day are not within 1 … 1000")


@dataclass(slots=True)
class Mind:
    """One item in one head: stability (days, 0 if never asked), difficulty, day of the last review."""

    stability: float = 0.0
    difficulty: float = 0.0
    last: int = 0


def mind(state: CardState | None, today: date) -> Mind:
    """A state as a Mind whose day 0 is `today`."""
    if state is None:
        return Mind()
    return Mind(state.stability, state.difficulty, min((state.last - today).days, 0))


def known(each: Mind, day: int) -> float:
    """The chance that it is known on `day`; what was never asked counts as not known."""
    return Model.usual().recall(each.stability, day - each.last) if each.stability else 0.0


def choose(minds: Sequence[Mind], day: int, end: int, per_day: int) -> list[int]:
    """Places of at most `per_day` minds to ask on `day`, the most rewarding first.

    An item is asked once a day. Of equals the earlier in `minds` is first. Time is used even where waiting would
    be better still, since a day that was not used does not come back.
    """
    if day >= end or not minds:
        return []
    look = Outlook.of(len(minds), end - day, per_day)
    gains = {number: look.gain(each, day) for number, each in enumerate(minds) if not each.stability or each.last < day}
    worth = [number for number, gain in gains.items() if gain > look.least]
    return sorted(worth, key=lambda number: -gains[number])[:per_day]


@dataclass(frozen=True, slots=True)
class Outlook:
    """What may still happen to an item after today.

    `left` days to the exam; with the chance `skipped` an item passed over today, with the chance `taken` one asked
    today, is asked (again) `then` days from now, its last time, `rest` days before the exam.
    """

    left: int
    then: int
    rest: int
    skipped: float
    taken: float
    least: float
    fresh: float = 0.0

    @classmethod
    def of(cls, items: int, left: int, per_day: int) -> "Outlook":
        """The outlook for so many items, days left and items a day.

        `share` is how many reviews each item can still get after today. From one on, everything passed over will
        be asked; who was asked today stands behind the others, hence the half. Simulation chose both (README.md).
        """
        share = (left - 1) * per_day / items
        one_pass = math.ceil(items / per_day)
        rest = max(1, min(left - 1, round(min(one_pass * LAST_PASS, left / 2))))
        least = LEAST_GAIN if share > PLENTY else -1.0
        bare = cls(left, left - rest, rest, _chance(share), _chance(share - 0.5), least)
        return replace(bare, fresh=bare._first_gain())

    def gain(self, each: Mind, day: int) -> float:
        """How much likelier it is to be known on the exam if it is asked on `day` than if not."""
        if not each.stability:
            return self.fresh
        age = day - each.last
        return self._if_taken(each.stability, each.difficulty, age) - self._if_skipped(each, age)

    def _if_taken(self, stability: float, difficulty: float, age: int) -> float:
        model = Model.usual()
        knows = model.recall(stability, age)
        good = self._afterwards(*model.after(stability, difficulty, age, GOOD))
        again = self._afterwards(*model.after(stability, difficulty, age, AGAIN))
        return knows * good + (1 - knows) * again

    def _if_skipped(self, each: Mind, age: int) -> float:
        later = _asked(each.stability, each.difficulty, age + self.then, self.rest) if self.skipped else 0.0
        never = Model.usual().recall(each.stability, age + self.left)
        return self.skipped * later + (1 - self.skipped) * never

    def _afterwards(self, stability: float, difficulty: float) -> float:
        """Known on the exam by one who was asked today and left with this stability."""
        once = Model.usual().recall(stability, self.left)
        if not self.taken:
            return once
        return self.taken * _asked(stability, difficulty, self.then, self.rest) + (1 - self.taken) * once

    def _first_gain(self) -> float:
        model = Model.usual()
        taken = later = 0.0
        for number, weight in enumerate(FIRST_RATINGS):
            stability, difficulty = model.first(number + 1)
            taken += weight * self._afterwards(stability, difficulty)
            later += weight * model.recall(stability, self.rest)
        return taken - self.skipped * later


def _asked(stability: float, difficulty: float, age: int, rest: int) -> float:
    """Known `rest` days after being asked at this age."""
    model = Model.usual()
    knows = model.recall(stability, age)
    good = model.recall(model.after(stability, difficulty, age, GOOD)[0], rest)
    again = model.recall(model.after(stability, difficulty, age, AGAIN)[0], rest)
    return knows * good + (1 - knows) * again


def _chance(share: float) -> float:
    return min(max(share, 0.0), 1.0)
