"""The whole plan for an exam: what would be asked on each day, and what that is likely to come to. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from .exam import Goal, known, mind
from .future import Lived, live, plain, planned
from .item import ReviewItem
from .schedule import Aim, CardState

FUTURES = 3
"""How many futures the expected recall is the mean of."""


@dataclass(frozen=True, slots=True)
class PlannedDay:
    """Keys to ask on `day`, the most rewarding first, `new` of them for the first time."""

    day: date
    keys: tuple[str, ...]
    new: int


@dataclass(frozen=True, slots=True)
class ExamPlan:
    """Today's keys are exact; those of later days are one likely future, planned anew when today is answered.

    Recall is the mean chance, 0 … 1, of knowing an item on the exam: by this plan, by plain FSRS in the same time,
    and if nothing more is asked.
    """

    goal: Goal
    days: tuple[PlannedDay, ...]
    recall: float
    plain: float
    idle: float


def plan(items: Sequence[ReviewItem], states: Mapping[str, CardState], today: date, goal: Goal, aim: Aim) -> ExamPlan:
    """The plan from `today` to the day before the exam. Without items or days it is empty."""
    end = max((goal.day - today).days, 0)
    minds = [mind(states.get(item.key), today) for item in items]
    if not minds:
        return ExamPlan(goal, (), 0.0, 0.0, 0.0)
    ours = [live(minds, end, goal.per_day, planned, seed) for seed in range(FUTURES)]
    theirs = [live(minds, end, goal.per_day, plain(aim), seed) for seed in range(FUTURES)]
    days = tuple(
        PlannedDay(today + timedelta(days=number), tuple(items[place].key for place in places), new)
        for number, (places, new) in enumerate(zip(ours[0].asked, ours[0].new, strict=True))
    )
    idle = sum(known(each, end) for each in minds) / len(minds)
    return ExamPlan(goal, days, _mean(ours), _mean(theirs), idle)


def _mean(lives: Sequence[Lived]) -> float:
    return sum(each.recall for each in lives) / len(lives)
