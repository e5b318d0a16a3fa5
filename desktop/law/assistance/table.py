"""The decision table of assistance: exactly one row holds in every situation, or a Conflict is raised."""

from collections.abc import Callable, Iterable
from functools import cache
from typing import NamedTuple

from desktop.law.applied import applies
from desktop.law.decision import Conflict

from .levels import DISPUTED, NO, YES

BELOW, EQUAL, ABOVE = "below", "equal", "above"
KINDS = ("unconditional", "conditional", "disputed", "not-regulated")
ENTITLED = frozenset(("unconditional", "conditional", "disputed"))
"""Verdicts by which aid is due, whatever its kind."""
VERDICTS = ("refused-residence", "refused-income", "entitled-zero", *KINDS, "unknown")


class Situation(NamedTuple):
    """What the table asks. `able`: there is an able-bodied member; `level`: the least closed of them (of a single
    person: his own health); `young`: a single person under eighteen."""

    resident: bool
    income: str
    single: bool
    young: bool
    able: bool
    level: int


class Row(NamedTuple):
    """One row: the rule, its verdict, when it holds."""

    rule: str
    verdict: str
    holds: Callable[[Situation], bool]


def _poor(now: Situation) -> bool:
    return now.resident and now.income == BELOW


def _alone(now: Situation) -> bool:
    return _poor(now) and now.single


def _family(now: Situation) -> bool:
    return _poor(now) and not now.single


ROWS = (
    Row("R1", "refused-residence", lambda now: not now.resident),
    Row("R2", "refused-income", lambda now: now.resident and now.income == ABOVE),
    Row("R2", "entitled-zero", lambda now: now.resident and now.income == EQUAL),
    Row("R11", "unconditional", lambda now: _alone(now) and (now.level == YES or not (now.able or now.young))),
    Row("R16", "conditional", lambda now: _alone(now) and now.able and now.level != YES),
    Row("R18", "not-regulated", lambda now: _alone(now) and now.young and now.level != YES),
    Row("R12", "unconditional", lambda now: _family(now) and not now.able),
    Row("R13", "unconditional", lambda now: _family(now) and now.able and now.level == YES),
    Row("R13", "disputed", lambda now: _family(now) and now.able and now.level == DISPUTED),
    Row("R14", "conditional", lambda now: _family(now) and now.able and now.level == NO),
)


@applies("R1", "R2", "R11", "R12", "R13", "R14", "R16")
@cache
def row(now: Situation) -> Row:
    """The one row that holds. Raises Conflict if none does, or two."""
    return choose(ROWS, now)


def choose(rows: Iterable[Row], now: Situation) -> Row:
    """The one of the rows that holds."""
    found = [each for each in rows if each.holds(now)]
    if len(found) != 1:
        raise Conflict(f"{now}: {[(each.rule, each.verdict) for each in found]}")
    return found[0]
