"""Small families for the tests of the law, and the law as it is shipped."""

from datetime import date
from functools import cache
from typing import Any

from desktop.base.shipped import shipped
from desktop.law.assistance.decide import decide
from desktop.law.decision import Decision
from desktop.law.facts import Household, Income, Member
from desktop.law.files import read_law
from desktop.law.numbers import Law

FEBRUARY = date(2018, 2, 12)


@cache
def law() -> Law:
    """The shipped law."""
    return read_law(shipped("content", "law"))[0]


def one(name: str, age: int, role: str = "relative", income: int = 0, **facts: Any) -> Member:
    """A member with so much income in each of the three months."""
    incomes = (Income("wage", (income,) * 3),) if income else ()
    return Member(name, role, age, income=facts.pop("incomes", incomes), **facts)


def head(age: int = 38, income: int = 0, **facts: Any) -> Member:
    return one("head", age, "head", income, **facts)


def child(age: int, name: str = "child", **facts: Any) -> Member:
    return one(name, age, "child", **facts)


def family(*members: Member, line: int | None = 12000, on: date = FEBRUARY, **facts: Any) -> Household:
    return Household(on, members, poverty_line=line, **facts)


def decided(*members: Member, **facts: Any) -> Decision:
    return decide(family(*members, **facts), law())


def codes(decision: Decision) -> set[str]:
    """Codes of the steps and of what was passed by."""
    return {each.code for each in (*decision.steps, *decision.aside)}


def standing(decision: Decision, name: str) -> Any:
    return next(each for each in decision.members if each.id == name)
