"""Entry and sum in words: residence, family, income, poverty line, the difference (R1–R10)."""

from fractions import Fraction

from desktop.law.applied import applies
from desktop.law.decision import Dispute, Number
from desktop.law.facts import Money
from desktop.law.words import tenge as money

from .draft import Draft, people, tenge
from .means import QUARTER, TIYN, Means


def _exact(top: int, bottom: int) -> Money:
    exact = Fraction(top, bottom)
    return exact.numerator if exact.denominator == 1 else exact


@applies("R1", "R7", "R8")
def who(draft: Draft) -> None:
    """Who applies and who counts as family."""
    members = draft.look.household.members
    resident = draft.look.household.head.resident
    if resident is not None:
        code = "law-step-resident" if resident else "law-step-not-resident"
        draft.step("R1", code, people=(draft.look.household.head.id,))
    abroad = tuple([each.id for each in members if each.resident is False and each.role != "head"])
    if abroad:
        draft.disputes.append(Dispute("law-dispute-member-abroad", ("R1", "R7"), "", (("who", ", ".join(abroad)),)))
    code = "law-step-alone" if draft.look.single else "law-step-family"
    draft.step("R7", code, people(len(members)))
    draft.pass_by("R8", "law-aside-registration")


@applies("R4", "R10")
def income(draft: Draft) -> None:
    """What the family had, for one person a month. Nothing is said of a sum that is not wholly known."""
    found = draft.look.means
    if not found.known:
        return
    quarter = tenge("quarter_income", _exact(found.income, TIYN))
    draft.step("R10", "law-step-income" if found.income else "law-step-no-income", quarter)
    capita = tenge("per_capita_income", found.per_capita)
    draft.step("R4", "law-step-per-capita", quarter, people(found.people), capita)
    draft.amount(capita)


@applies("R3", "R3a", "R6")
def line(draft: Draft) -> None:
    """The poverty line and where it comes from."""
    found, numbers = draft.look.means.line, draft.look.numbers
    if found.value is None:
        return
    value = tenge("poverty_line", found.value)
    draft.amount(value)
    if found.exact is None:
        draft.step("R3", "law-step-line-entered", value)
        if numbers.floor and found.value < numbers.floor:
            draft.pass_by("R3a", "law-aside-entered-below-floor", said=(("floor", money(numbers.floor)),))
        return
    _share(draft, found.exact)
    if found.raised:
        draft.step("R3a", "law-step-line-floor", value)
    elif numbers.floor is None:
        draft.pass_by("R3a", "law-aside-no-floor")
    else:
        draft.pass_by("R3a", "law-aside-above-floor", said=(("floor", money(numbers.floor)),))


def _share(draft: Draft, exact: Money) -> None:
    minimum = draft.look.household.subsistence_minimum
    assert minimum is not None
    percent = Number("percent", draft.look.numbers.poverty_percent, "percent")
    draft.step("R3", "law-step-line-share", percent, tenge("minimum", minimum), tenge("share", exact))
    if exact != int(exact):
        draft.step("R6", "law-step-line-rounded", tenge("share", exact), tenge("rounded", int(exact + Fraction(1, 2))))


@applies("R2")
def above(draft: Draft) -> None:
    """By how much the income is too much: for one person and for the family, a month."""
    found = draft.look.means
    assert found.limit is not None
    over = found.income - found.limit
    if not found.known:
        draft.step("R2", "law-step-above-at-least", tenge("family_excess", _exact(over, QUARTER * TIYN)))
        return
    each = tenge("excess", _exact(over, QUARTER * found.people * TIYN))
    whole = tenge("family_excess", _exact(over, QUARTER * TIYN))
    draft.step("R2", "law-step-above", draft.amounts[0], draft.amounts[1], each, whole)
    draft.amount(each, whole)


@applies("R2", "R5")
def equal(draft: Draft) -> None:
    """On the line: nothing is paid, by both readings."""
    draft.step("R2", "law-step-equal", *draft.amounts)
    zero = "0"
    draft.disputes.append(Dispute("law-dispute-on-the-line", ("R2",), "a5", (), (zero, zero)))
    draft.amount(tenge("per_person", 0), tenge("monthly", 0))


@applies("R2")
def unsettled(draft: Draft) -> None:
    """Below the line in a case that the handbook does not settle: neither a right to aid nor a sum is named."""
    draft.step("R2", "law-step-below-unsettled", *draft.amounts)


def _gap(found: Means) -> Money:
    assert found.limit is not None
    return _exact(found.limit - found.income, QUARTER * found.people * TIYN)


@applies("R2", "R5")
def depends(draft: Draft) -> None:
    """Below the line, but the right hangs on a fact that is not known: the sum is named with an «if», and not asked
    for as an amount."""
    found = draft.look.means
    draft.step("R2", "law-step-below-depends", draft.amounts[0], draft.amounts[1], tenge("gap", _gap(found)))
    if found.per_person:
        each, monthly = tenge("per_person", found.per_person), tenge("monthly", found.per_person * found.people)
        draft.step("R5", "law-step-amount-if", people(found.people), each, monthly)


@applies("R2", "R5", "R6")
def below(draft: Draft) -> None:
    """The difference for each, and for all."""
    found = draft.look.means
    gap = _gap(found)
    each, exact = tenge("per_person", found.per_person), tenge("gap", gap)
    monthly = tenge("monthly", found.per_person * found.people)
    draft.amount(each, monthly)
    if not found.per_person:
        draft.step("R2", "law-step-below-barely", draft.amounts[1])
        draft.step("R6", "law-step-amount-nothing", each)
        return
    draft.step("R2", "law-step-below", draft.amounts[0], draft.amounts[1], exact)
    draft.step("R5", "law-step-amount", exact, people(found.people), each, monthly)
    if gap != found.per_person:
        draft.step("R6", "law-step-amount-rounded", exact, each)
