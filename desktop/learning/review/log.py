"""One review as it is kept for ever, and the states that follow from all of them. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from desktop.learning.records import stamp

from .clock import straightened
from .item import check_key
from .model import AGAIN, Model
from .schedule import LAST_DAY, MOST_STABLE, Aim, CardState, check_rating, due_under

LONGEST_MS = 86_400_000


@dataclass(frozen=True, slots=True)
class Review:
    """She was asked `key` and did so well: `rating` 1 … 4, `mark` the share of marks, `certainty` 1 … 3.

    `id` is chosen by the caller (uuid4().hex): the same Review twice is kept once. `at` is any aware time, `day`
    the local day it belonged to, `ms` how long it took (0 unknown), `source` where it came from ("review",
    "quiz", "case" …). `certainty` and `mark` are None where there are none.
    """

    id: str
    key: str
    at: datetime
    day: date
    rating: int
    certainty: int | None = None
    mark: float | None = None
    ms: int = 0
    source: str = "review"

    def __post_init__(self) -> None:
        if not self.id.strip():
            raise ValueError("id is empty")
        self.id.encode()
        self.source.encode()
        check_key(self.key)
        check_rating(self.rating)
        stamp(self.at)
        if self.certainty not in (None, 1, 2, 3):
            raise ValueError(f"certainty {self.certainty!r} is not within 1 … 3")
        if self.mark is not None and not 0 <= self.mark <= 1:
            raise ValueError(f"mark {self.mark} is not within 0 … 1")
        if type(self.ms) is not int or not 0 <= self.ms <= LONGEST_MS:
            raise ValueError(f"{self.ms!r} ms are not within a day")


class Step(NamedTuple):
    """What of a Review the schedule needs; a plain tuple, since twenty thousand are made at a time."""

    key: str
    day: date
    rating: int


def replay(steps: Iterable[Step], aim: Aim) -> dict[str, CardState]:
    """The states after these reviews, taken in their order; the aim must be without steps of minutes.

    The same as `review` one after another, ten times as fast: twenty thousand take a tenth of a second.
    """
    if aim.steps or aim.again_steps:
        raise ValueError("steps of minutes are not replayed")
    heads: dict[str, Head] = {}
    for step in steps:
        heads.setdefault(step.key, Head()).review(step.rating, step.day)
    return {key: head.state(aim) for key, head in heads.items()}


def straight_steps(steps: Sequence[Step], today: date) -> list[Step]:
    """The same reviews on the days on which they are taken to have been made (see clock.py)."""
    days = straightened([step.day for step in steps], today)
    return [step if step.day == day else step._replace(day=day) for step, day in zip(steps, days, strict=True)]


def states_after(steps: Sequence[Step], today: date, aim: Aim) -> dict[str, CardState]:
    """The states after the whole log in the order of arrival, as seen on `today`."""
    return replay(straight_steps(steps, today), aim)


class Head:
    """One item while its reviews are told one by one."""

    __slots__ = ("difficulty", "lapses", "last", "reps", "stability")

    def __init__(self) -> None:
        self.stability = self.difficulty = 0.0
        self.last = date.min
        self.reps = self.lapses = 0

    def review(self, rating: int, day: date) -> None:
        """As schedule.review."""
        model, day = Model.usual(), min(max(day, self.last), LAST_DAY)
        if not self.reps:
            self.stability, self.difficulty = model.first(rating)
        else:
            age = (day - self.last).days
            self.lapses += rating == AGAIN and age > 0
            stability, self.difficulty = model.after(self.stability, self.difficulty, age, rating)
            self.stability = min(stability, MOST_STABLE)
        self.reps += 1
        self.last = day

    def state(self, aim: Aim) -> CardState:
        """Where it stands."""
        due = due_under(self.stability, self.last, aim)
        return CardState(self.stability, self.difficulty, self.last, due, self.reps, self.lapses)
