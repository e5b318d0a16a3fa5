"""The shipped villages and tactics, read once, and small people to play with."""

from dataclasses import replace
from functools import cache

from desktop.base.shipped import shipped
from desktop.law.files import read_law
from desktop.outreach.dice import throw
from desktop.outreach.engine import begin, run
from desktop.outreach.files import read_plans, read_rules, read_tactics, read_theory, read_villages
from desktop.outreach.homes import judge
from desktop.outreach.plan import Move, Plan, Target
from desktop.outreach.population import Population, settle
from desktop.outreach.state import State

BOOK, BOOK_PROBLEMS = read_tactics(shipped("content", "outreach", "tactics.toml"))
PLANS, PLAN_PROBLEMS = read_plans(shipped("content", "outreach", "plans"), BOOK)
PAIRS, PAIR_PROBLEMS = read_theory(shipped("content", "outreach", "theory.toml"), PLANS, BOOK)
RULES, RULE_PROBLEMS = read_rules(shipped("content", "outreach", "rules.toml"))
VILLAGES, VILLAGE_PROBLEMS = read_villages(shipped("content", "villages"))
VERDICTS = judge(read_law(shipped("content", "law"))[0])


@cache
def people(name: str = "aksu") -> Population:
    return settle(next(each for each in VILLAGES if each.id == name), VERDICTS)


@cache
def tempered(**temper: float) -> Population:
    """Aksu with another temper."""
    village = next(each for each in VILLAGES if each.id == "aksu")
    return settle(replace(village, temper=replace(village.temper, **temper)), VERDICTS)


def played(weeks: "list[list[Move]]", seed: int = 1, of: Population | None = None) -> State:
    village = of or people()
    return run(weeks, begin(village, throw(village, seed), BOOK))


def visit(number: int, tactic: str = "home-visit") -> Move:
    return Move(tactic, Target(household=number))


def plan(*weeks: "list[Move]") -> "list[list[Move]]":
    return list(weeks)


NOTHING = Plan("nothing", 52, ())
