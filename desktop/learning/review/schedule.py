"""When to ask again: FSRS (the package `fsrs`) in whole local days. Pure: the day is an argument.

The package wants UTC times; here a day is its midnight in UTC, so that an evening and the next morning are one day
apart whatever the hours and the zone. Without fuzz and without steps of minutes the same log gives the same days.
"""

import math
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from typing import TYPE_CHECKING

from .model import AGAIN, EASY, GOOD, HARD, LEAST_STABILITY, Model

if TYPE_CHECKING:
    from fsrs import Scheduler

LOWEST, HIGHEST = 0.70, 0.97
"""Retention targets: below, one forgets more than one gains; above, the same is asked nearly every day."""

YEAR = 365
"""Nothing stays out of sight longer: the law changes every year."""

MOST_STABLE = 1e6
"""Days: 2,700 years of memory are enough."""
LAST_DAY = date(9000, 1, 1)
"""A clock beyond it would carry the next due day out of the calendar."""
_LEARNING, _REVIEW, _RELEARNING = 1, 2, 3  # fsrs.State


@dataclass(frozen=True, slots=True)
class Aim:
    """How well she wants to know it: `retention` is the chance of recall at which an item falls due.

    `most` is the longest interval in days. Steps are waits within a day; the program has none.
    """

    retention: float = 0.9
    most: int = YEAR
    steps: tuple[timedelta, ...] = ()
    again_steps: tuple[timedelta, ...] = ()

    def __post_init__(self) -> None:
        if not LOWEST <= self.retention <= HIGHEST:
            raise ValueError(f"retention {self.retention} is not within {LOWEST} … {HIGHEST}")
        if not 1 <= self.most <= 36_500:
            raise ValueError(f"the longest interval {self.most} is not within 1 … 36500 days")


@dataclass(frozen=True, slots=True)
class CardState:
    """What is known of her memory of one item after `reps` reviews, `lapses` of which found it forgotten.

    Stability in days, difficulty 1 … 10; `last` and `due` are local days. `phase` and `step` are FSRS's own and
    change only where an Aim has steps. Refuses what FSRS would take without a word: NaN, 0 days, difficulty 40.
    """

    stability: float
    difficulty: float
    last: date
    due: date
    reps: int
    lapses: int
    phase: int = _REVIEW
    step: int | None = None

    def __post_init__(self) -> None:
        _within("stability", self.stability, LEAST_STABILITY, MOST_STABLE)
        _within("difficulty", self.difficulty, 1.0, 10.0)
        if not 0 <= self.lapses <= self.reps or self.reps < 1:
            raise ValueError(f"{self.lapses} lapses in {self.reps} reviews")
        if self.due < self.last:
            raise ValueError(f"due {self.due} before the last review {self.last}")
        if (self.step is None) != (self.phase == _REVIEW) or self.phase not in (_LEARNING, _REVIEW, _RELEARNING):
            raise ValueError(f"phase {self.phase} with step {self.step}")


def review(state: CardState | None, rating: int, day: date, aim: Aim) -> CardState:
    """The state after a review on `day`; None is an item never asked before.

    A day before the last review (a clock set back) is taken as the day of the last review. ValueError for a
    rating other than 1 … 4.
    """
    from fsrs import Card, Rating, State

    day = min(day, LAST_DAY)
    if state is None:
        card = Card(card_id=1, due=_midnight(day))
    else:
        day = max(day, state.last)
        card = Card(1, State(state.phase), state.step, state.stability, state.difficulty,
                    _midnight(state.due), _midnight(state.last))  # fmt: skip
    after, _ = _scheduler(aim).review_card(card, Rating(rating), _midnight(day))
    assert after.stability is not None
    assert after.difficulty is not None
    reps, lapses = (state.reps, state.lapses) if state else (0, 0)
    forgot = state is not None and rating == AGAIN and day > state.last  # twice on one day is forgotten once
    return CardState(min(after.stability, MOST_STABLE), after.difficulty, day, after.due.date(), reps + 1,
                     lapses + forgot, int(after.state), after.step)  # fmt: skip


def due_under(stability: float, last: date, aim: Aim) -> date:
    """The day on which an item reviewed on `last` falls due."""
    return last + timedelta(days=Model.usual().interval(stability, aim.retention, aim.most))


def recall(state: CardState, day: date) -> float:
    """The chance, 0 … 1, that she knows it on `day`."""
    return Model.usual().recall(state.stability, (day - state.last).days)


def rating(share: float, certainty: int | None = None) -> int:
    """FSRS's rating for an answer that earned `share` (0 … 1) of its marks; README.md gives the reasons.

    Under a half is again, under all is hard; all of it is good, but hard if she called it a guess (certainty 1
    of 1 … 3). Being certain does not make it easy.
    """
    if not 0 <= share <= 1 or certainty not in (None, 1, 2, 3):
        raise ValueError(f"share {share} with certainty {certainty}")
    if share < 0.5:
        return AGAIN
    if share < 1 - 1e-9 or certainty == 1:  # three thirds of a point are a point
        return HARD
    return GOOD


def check_rating(value: int) -> None:
    """ValueError unless `value` is a rating."""
    if value not in (AGAIN, HARD, GOOD, EASY):
        raise ValueError(f"rating {value!r} is not within 1 … 4")


@cache
def _scheduler(aim: Aim) -> "Scheduler":
    from fsrs import Scheduler

    return Scheduler(desired_retention=aim.retention, learning_steps=aim.steps, relearning_steps=aim.again_steps,
                     maximum_interval=aim.most, enable_fuzzing=False)  # fmt: skip


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)


def _within(name: str, value: float, least: float, most: float) -> None:
    if not (math.isfinite(value) and least <= value <= most):
        raise ValueError(f"{name} {value} is not within {least} … {most}")
