"""Questions about sums: the terms of a credit and the money for a move (R67-R71, R77-R79)."""

from collections.abc import Iterator

from desktop.law.decision import Decision
from desktop.practice.generated.asks import Ask

from . import ask_measure
from .telling import Asks, Telling
from .visitor import measure

LIMITS = {"amount": "R68", "term": "R67", "rate": "R69", "grace": "R70"}


def terms(telling: Telling) -> Asks:
    """About the terms of a credit."""
    out = [name for name in LIMITS if f"law-aside-credit-{name}" in {each.code for each in telling.decision.aside}]
    rules = tuple(LIMITS.values())
    why = (*telling.asides(*rules), *telling.steps(*rules))
    if telling.level < 2:
        yield telling.verdict(("within-limits", "outside-limits"), why)
        return
    yield _most(telling, "amount", "₸")
    yield _most(telling, "term", "months")
    if telling.level > 2:
        yield _most(telling, "grace", "months")
    options = ((name, telling.say(f"term-{name}")) for name in LIMITS)
    yield telling.many("outside", out, options, why)  # last: its reasons name the limits


def _most(telling: Telling, name: str, unit: str) -> Ask:
    called = "most_months" if name == "term" else f"most_{name}"
    why = (*telling.steps(LIMITS[name]), *telling.asides(LIMITS[name]))
    return telling.number(f"most-{name}", _number(telling.decision, called), unit, why)


def _number(decision: Decision, name: str) -> int:
    found = decision.amount(name)
    assert isinstance(found, int)
    return found


def move(telling: Telling) -> Asks:
    """About one who wants to move, and his family."""
    found = measure(telling.visitor, "relocation", telling.law)
    yield telling.verdict(ask_measure.PLAIN, ask_measure.reasons(telling, telling.decision, found))
    if telling.decision.verdict != "qualifies":
        return
    yield from _sums(telling)
    if telling.level > 2:
        yield ask_measure.favours(telling, found)


def _sums(telling: Telling) -> Iterator[Ask]:
    paid = telling.decisions[1]
    travel, housing = telling.steps("R77", of=paid), telling.steps("R78", "R79", of=paid)
    yield telling.number("travel", _number(paid, "travel"), "₸", travel)
    yield telling.number("housing", _number(paid, "housing_monthly"), "₸", housing)
    if telling.level > 2:
        yield telling.number("total", _number(paid, "total"), "₸", (*travel, *housing))
