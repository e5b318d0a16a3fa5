"""The one place that knows how desktop.law is asked, and how its decision reads as an outcome."""

from collections.abc import Sequence
from datetime import date
from fractions import Fraction
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

from desktop.law.assistance.decide import decide
from desktop.law.decision import Decision, Payment
from desktop.law.facts import Household
from desktop.law.files import read_law
from desktop.law.household.shape import to_household
from desktop.law.numbers import Law
from tests.law.oracle.outcome import Outcome, trimmed

CONTENT = Path(__file__).parents[3] / "content" / "law"


@cache
def law() -> Law:
    """The shipped law, read once."""
    found, problems = read_law(CONTENT)
    assert not problems, problems
    return found


def household(facts: dict[str, Any]) -> Household:
    """A household of desktop.law; ValueError with what it said if it will not have the facts."""
    made, faults = to_household(facts)
    if made is None or faults:
        raise ValueError(f"refused: {faults}")
    return made


def decided(facts: dict[str, Any]) -> Outcome:
    """What desktop.law decides of a parsed household file."""
    return outcome(decide(household(facts), law()))


class Answer(NamedTuple):
    verdict: str
    questions: tuple[tuple[str, str, frozenset[str]], ...]  # member, fact, verdicts it chooses between
    promised: bool = False  # a monthly sum is named, or it is said that aid is due


def asked(facts: dict[str, Any]) -> Answer:
    """The verdict of desktop.law, and what it asks if that depends on unknown facts."""
    said = decide(household(facts), law())
    promised = said.amount("monthly") is not None or any(each.code == "law-step-below" for each in said.steps)
    questions = tuple((each.member, each.fact, frozenset(each.outcomes)) for each in said.unknown)
    return Answer(said.verdict, questions, promised)


def outcome(decision: Decision) -> Outcome:
    duty = decision.verdict in ("conditional", "disputed")
    people = [each for each in decision.members if duty and each.able == "yes"]
    codes = {each.code: each for each in decision.disputes}
    twice = codes.get("law-dispute-second-breach")
    return Outcome(
        verdict=decision.verdict,
        per_capita=number(decision, "per_capita_income"),
        line=whole(decision, "poverty_line", None),
        per_person=whole(decision, "per_person", 0) or 0,
        monthly=whole(decision, "monthly", 0) or 0,
        months=whole(decision, "months", 0) or 0,
        must=frozenset(each.id for each in people if each.takes_part == "yes"),
        excused=frozenset(each.id for each in people if each.exempt == "yes"),
        disputed=frozenset(each.id for each in people if each.takes_part == "disputed"),
        youth_would_decide="law-dispute-youth" in codes,
        pays=trimmed([each.amount for each in decision.payments]),
        handed=handed(decision.payments),
        shares=frozenset((month, name, int(2 * share)) for month, each in enumerate(decision.payments)
                         for name, share in each.shares if share),
        doubt=(int(twice.readings[0]), int(twice.readings[1])) if twice else None,
    )


def handed(payments: Sequence[Payment]) -> tuple[int, ...]:
    """Sums by the month in which they are handed over, from the first on."""
    months = [each.month for each in payments]
    assert all((one.year, one.month + 1) == (two.year, two.month) or (one.year + 1, one.month - 11) == (two.year, two.month)
               for one, two in pairwise(months)), months
    return trimmed([sum(each.amount for each in payments if (each.paid or each.month) == month) for month in months])


def number(decision: Decision, name: str) -> Fraction | None:
    found = decision.amount(name)
    return None if found is None or isinstance(found, date) else Fraction(found)


def whole(decision: Decision, name: str, default: int | None) -> int | None:
    found = number(decision, name)
    if found is None:
        return default
    assert found.denominator == 1, f"{name} is {found}"
    return int(found)
