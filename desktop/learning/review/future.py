"""Futures of a learner whose memory is FSRS's own: asked by one rule or another, recalled or not by the dice. Pure."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

from .exam import FIRST_RATINGS, Mind, choose, known
from .model import AGAIN, HARD, Model
from .schedule import Aim

RECALLED_RATINGS = (0.224, 0.631, 0.145)
"""How a recalled item is rated: hard, good, easy. As in the simulator of fsrs-rs, which Anki uses."""

Rule = Callable[[Sequence[Mind], int, int, int], list[int]]
"""(minds, day, exam day, items a day) → places of the items to ask on that day."""


@dataclass(frozen=True, slots=True)
class Lived:
    """What came of it: the mean chance of recall on the exam, the reviews it took, what was asked on each day."""

    recall: float
    reviews: int
    asked: tuple[tuple[int, ...], ...]
    new: tuple[int, ...]


def planned(minds: Sequence[Mind], day: int, end: int, per_day: int) -> list[int]:
    """The rule of exam.py."""
    return choose(minds, day, end, per_day)


def plain(aim: Aim) -> Rule:
    """FSRS as it is used every day: what is due, the most forgotten first, then as many new ones as there is time."""

    def rule(minds: Sequence[Mind], day: int, end: int, per_day: int) -> list[int]:
        return (_due(minds, day, aim) + _new(minds))[:per_day]

    return rule


def paced(aim: Aim) -> Rule:
    """FSRS of one who looks at the calendar: an equal share of the new ones every day, then what is due."""

    def rule(minds: Sequence[Mind], day: int, end: int, per_day: int) -> list[int]:
        new = _new(minds)
        share = min(per_day, -(-len(new) // max(end - day, 1)))
        return (new[:share] + _due(minds, day, aim) + new[share:])[:per_day]

    return rule


def live(minds: Sequence[Mind], end: int, per_day: int, rule: Rule, seed: int) -> Lived:
    """The days 0 … end - 1 of one learner under one rule.

    Every item has dice of its own, made from `seed`: under another rule the same item meets the same luck at its
    same review, so that two rules are compared with one another and not with chance.
    """
    heads = [Mind(each.stability, each.difficulty, each.last) for each in minds]
    dice = [Random(f"{seed}/{number}") for number in range(len(heads))]
    asked, new = [], []
    for day in range(end):
        places = rule(heads, day, end, per_day)
        new.append(sum(not heads[place].stability for place in places))
        asked.append(tuple(places))
        for place in places:
            _ask(heads[place], day, dice[place])
    recall = sum(known(each, end) for each in heads) / len(heads)
    return Lived(recall, sum(map(len, asked)), tuple(asked), tuple(new))


def _ask(each: Mind, day: int, dice: Random) -> None:
    model = Model.usual()
    luck, grade = dice.random(), dice.random()
    if not each.stability:
        each.stability, each.difficulty = model.first(_drawn(FIRST_RATINGS, AGAIN, grade))
    else:
        age = day - each.last
        knows = luck < model.recall(each.stability, age)
        rating = _drawn(RECALLED_RATINGS, HARD, grade) if knows else AGAIN
        each.stability, each.difficulty = model.after(each.stability, each.difficulty, age, rating)
    each.last = day


def _drawn(weights: Sequence[float], first: int, grade: float) -> int:
    for number, weight in enumerate(weights[:-1]):
        grade -= weight
        if grade < 0:
            return first + number
    return first + len(weights) - 1


def _due(minds: Sequence[Mind], day: int, aim: Aim) -> list[int]:
    model = Model.usual()
    due = [
        (known(each, day), number)
        for number, each in enumerate(minds)
        if each.stability and each.last + model.interval(each.stability, aim.retention, aim.most) <= day
    ]
    return [number for _, number in sorted(due)]


def _new(minds: Sequence[Mind]) -> list[int]:
    return [number for number, each in enumerate(minds) if not each.stability]
