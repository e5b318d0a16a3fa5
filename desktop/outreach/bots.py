"""Three who play beside the learner: one does nothing, one what comes to mind, one what theory says."""

import random
from collections.abc import Mapping

from .plan import WEEK_DAYS, WEEKS, Move, Plan, Spell, Target
from .tactic import STAGES, Book
from .village import GROUPS

NOTHING, RANDOM, THEORY = "nothing", "random", "theory"
BOTS = (NOTHING, RANDOM, THEORY)
_MOST_SPELL = 12


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


def random_spell(dice: random.Random, book: Book, weeks: int = WEEKS) -> Spell:
    """A tactic for some weeks, aimed somehow."""
    tactic = dice.choice(list(book.tactics))
    first = dice.randint(1, weeks)
    last = min(weeks, first + dice.randint(0, dice.choice((1, _MOST_SPELL, weeks))))
    when = (("results", dice.randint(1, 5)),) if dice.random() < 0.15 else ()
    move = Move(tactic, random_target(dice), dice.randint(1, 6), dice.choice((1, 2, 4, 8, 12)), when)
    return Spell(first, last, move, dice.choice((1, 1, 1, 2, 4, 6)))


def random_target(dice: random.Random) -> Target:
    """Anybody, or those of a group, a stage, who refused, leaders, those not visited."""
    kind = dice.randrange(7)
    if kind == 0:
        return Target(group=dice.choice(GROUPS))
    if kind == 1:
        return Target(stage=dice.choice(STAGES[:5]))
    return (Target(), Target(), Target(refused=True), Target(leaders=True, not_visited=dice.random() < 0.5),
            Target(not_visited=True))[kind - 2]  # fmt: skip
