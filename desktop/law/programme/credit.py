"""A credit's terms against the limits of the programme (R67-R71)."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from desktop.law.applied import applies
from desktop.law.assistance.levels import EITHER, NO, YES
from desktop.law.checks import check_range, check_today, check_word
from desktop.law.condition import Condition, Draft, all_of
from desktop.law.decision import Change, Decision, Dispute, Number, Unknown
from desktop.law.facts import MOST_MONEY, refuse
from desktop.law.limits import limit, number
from desktop.law.numbers import Law
from desktop.law.words import whole

from .decide import LAST_DAY, governed
from .person import SECTORS

SUBJECT = "credit-terms"
MOST_MONTHS = 240
PAYING = "fines"
"""Of the two MCI of 2022 the one that is not for social payments: a credit is none."""
VERDICTS = {YES: "within-limits", NO: "outside-limits"}


@dataclass(frozen=True, slots=True)
class Request:
    """A credit that is asked for. `amount`: whole tenge; `rate`: per cent a year; `grace`: months without payments."""

    on: date
    amount: int
    months: int
    sector: str
    rate: Fraction
    grace: int = 0

    def __post_init__(self) -> None:
        check_today("date", self.on)
        check_range("amount", self.amount, 1, MOST_MONEY)
        check_range("months", self.months, 1, MOST_MONTHS)
        check_range("grace", self.grace, 0, MOST_MONTHS)
        check_word("sector", self.sector, SECTORS, unknown=False)
        if not isinstance(self.rate, Fraction) or not 0 <= self.rate <= 100:
            refuse("law-facts-range", "rate", value=self.rate, low=0, high=100)
        if self.grace >= self.months:
            refuse("law-facts-range", "grace", value=self.grace, low=0, high=self.months - 1)


def judge(request: Request, law: Law) -> Decision:
    """Are the terms within the limits, by which they are not, and the nearest terms that are."""
    draft = Draft()
    conditions = tuple(_conditions(request, law))
    for each in conditions:
        draft.tell((each,))
    draft.dispute(Dispute("law-dispute-rate", ("R69",), "a12"))
    draft.pass_by("R71", "law-aside-relending", (("months", str(limit(law, "relending-months", request.on))),))
    level = all_of(*(each.level for each in conditions))
    verdict = VERDICTS.get(level, "unknown")
    late = request.on > LAST_DAY
    outcomes = tuple(sorted(VERDICTS.values()))
    return Decision(
        SUBJECT,
        verdict,
        request.on,
        amounts=tuple(_limits(request, law)),
        steps=tuple(draft.steps),
        aside=tuple(draft.aside),
        disputes=tuple(draft.disputes),
        unknown=(Unknown("", "mci", "law-ask-mci", outcomes),) if verdict == "unknown" else (),
        changes=_nearest(request, law) if verdict == "outside-limits" else (),
        training=late,
        governed=governed(request.on) if late else "",
    )


@applies("R67", "R68", "R69", "R70", "R71")
def _conditions(request: Request, law: Law) -> Iterator[Condition]:
    months = most_months(request, law)
    yield _condition("R67", request.months <= months, "term", str(request.months), str(months))
    amount = most_amount(request.on, law)
    if amount is None:
        yield Condition("R68", EITHER, "", "")
    else:
        yield _condition("R68", request.amount <= amount, "amount", whole(request.amount), whole(amount))
    rate = limit(law, "credit-rate", request.on)
    yield _condition("R69", request.rate <= rate, "rate", _percent(request.rate), str(rate))
    grace = most_grace(request, law)
    yield _condition("R70", request.grace <= grace, "grace", str(request.grace), str(grace))


def _condition(rule: str, holds: bool, name: str, given: str, most: str) -> Condition:
    said = (("given", given), ("most", most))
    return Condition(rule, YES if holds else NO, f"law-step-credit-{name}", f"law-aside-credit-{name}", said)


def _percent(rate: Fraction) -> str:
    whole_part, hundredths = divmod(round(rate * 100), 100)
    return f"{whole_part},{hundredths:02d}".rstrip("0").rstrip(",") if hundredths else str(whole_part)


def most_months(request: Request, law: Law) -> int:
    """The longest term in months: seven years for livestock and cooperatives, five otherwise."""
    purpose = "" if request.sector == "other" else "long"
    return 12 * limit(law, "credit-term", request.on, purpose)


def most_amount(on: date, law: Law) -> int | None:
    """The largest sum in tenge; None where the MCI of the day is not known."""
    mci = law.parameters.on("mci", on, PAYING)
    return None if mci is None else limit(law, "credit-amount", on) * int(mci.value)


def most_grace(request: Request, law: Law) -> int:
    """The longest grace in whole months: a third of the term."""
    return request.months // limit(law, "grace-part", request.on)


def _limits(request: Request, law: Law) -> Iterator[Number]:
    amount = most_amount(request.on, law)
    if amount is not None:
        yield Number("most_amount", amount, "tenge")
    yield Number("most_months", most_months(request, law), "months")
    yield number(law, "credit-rate", request.on, called="most_rate")
    yield Number("most_grace", most_grace(request, law), "months")


def _nearest(request: Request, law: Law) -> tuple[Change, ...]:
    """The nearest terms within the limits, verified by judging them again."""
    months = min(request.months, most_months(request, law))
    amount, rate = most_amount(request.on, law), Fraction(limit(law, "credit-rate", request.on))
    if amount is None:
        return ()
    grace = min(request.grace, months // limit(law, "grace-part", request.on))
    sums = min(request.amount, amount), min(request.rate, rate)
    nearest = replace(request, months=months, amount=sums[0], rate=sums[1], grace=grace)
    if judge(nearest, law).verdict != "within-limits":
        return ()
    facts = tuple(
        ("", name, str(getattr(request, name)), str(getattr(nearest, name)))
        for name in ("amount", "months", "rate", "grace")
        if getattr(request, name) != getattr(nearest, name)
    )
    return (Change(facts, "within-limits", "law-change-credit"),)
