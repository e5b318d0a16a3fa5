"""Three who play beside the learner: one does nothing, one what comes to mind, one what theory says."""

import random
from collections.abc import Mapping, Sequence
from typing import TypeVar

from .plan import WEEK_DAYS, WEEKS, Move, Plan, Spell, Target
from .tactic import STAGES, Book
from .village import GROUPS

NOTHING, RANDOM, THEORY = "nothing", "random", "theory"
BOTS = (NOTHING, RANDOM, THEORY)
_MOST_SPELL = 12
T = TypeVar("T")


def plan_of(name: str, plans: Mapping[str, Plan], book: Book, seed: int, weeks: int = WEEKS) -> Plan:
    """A bot's plan. `plans` are the shipped ones; theory's is theory.toml. KeyError for no bot."""
    if name == NOTHING:
        return Plan(NOTHING, weeks, ())
    if name == RANDOM:
        return random_plan(random.Random(seed), book, weeks)
    shipped = {THEORY: plans["theory"]}[name]
    return Plan(THEORY, weeks, tuple(each for each in shipped.spells if each.first <= weeks), shipped.days, THEORY)


def random_plan(dice: random.Random, book: Book, weeks: int = WEEKS, spells: int = 20) -> Plan:
    """Any tactics for anybody at any time."""
    made = tuple(random_spell(dice, book, weeks) for _ in range(spells))
    return Plan(RANDOM, weeks, made, WEEK_DAYS, RANDOM)


def pick(dice: random.Random, among: Sequence[T]) -> T:
    """One of them, by dice.random() alone: what choice() draws is no promise of Python's."""
    return among[int(dice.random() * len(among))]


def whole(dice: random.Random, low: int, high: int) -> int:
    """A whole number from low to high."""
    return low + int(dice.random() * (high - low + 1))


def random_spell(dice: random.Random, book: Book, weeks: int = WEEKS) -> Spell:
    """A tactic for some weeks, aimed somehow."""
    tactic = pick(dice, list(book.tactics))
    first = whole(dice, 1, weeks)
    last = min(weeks, first + whole(dice, 0, pick(dice, (1, _MOST_SPELL, weeks))))
    when = (("results", whole(dice, 1, 5)),) if dice.random() < 0.15 else ()
    move = Move(tactic, random_target(dice), whole(dice, 1, 6), pick(dice, (1, 2, 4, 8, 12)), when)
    return Spell(first, last, move, pick(dice, (1, 1, 1, 2, 4, 6)))


def random_target(dice: random.Random) -> Target:
    """Anybody, or those of a group, a stage, who refused, leaders, those not visited."""
    kind = whole(dice, 0, 6)
    if kind == 0:
        return Target(group=pick(dice, GROUPS))
    if kind == 1:
        return Target(stage=pick(dice, STAGES[:5]))
    return (Target(), Target(), Target(refused=True), Target(leaders=True, not_visited=dice.random() < 0.5),
            Target(not_visited=True))[kind - 2]  # fmt: skip
