"""How long aid is paid, and the contract: term, extension, breaches, termination, in words (R9, R20–R30)."""

from datetime import date

from desktop.law.applied import applies
from desktop.law.decision import Details, Dispute, Number
from desktop.law.facts import GROUNDS, Contract
from desktop.law.numbers import LAST_DAY
from desktop.law.words import tenge

from .draft import Draft
from .payments import Plan

EXTENDING = ("adaptation", "training", "youth-practice", "social-workplace")
assert set(EXTENDING) < set(GROUNDS)


def quarter_months(on: date) -> int:
    """R25: months from the month of application to the end of its quarter, 1 to 3."""
    return 3 - (on.month - 1) % 3


def later(on: date, months: int) -> date:
    """The first day of the month that many months later."""
    whole = on.year * 12 + on.month - 1 + months
    return date(whole // 12, whole % 12 + 1, 1)


def term(draft: Draft, verdict: str) -> int:
    """Months of payment, said with their rules; 0 where there is nothing to pay or the kind is not settled."""
    if verdict == "unconditional":
        return _quarter(draft)
    if verdict == "conditional":
        return _contract(draft)
    return 0


@applies("R9", "R25")
def _quarter(draft: Draft) -> int:
    on = draft.look.household.on
    months = quarter_months(on)
    _first_month(draft)
    number, last = Number("months", months, "months"), Number("last_month", later(on, months - 1), "date")
    draft.step("R25", "law-step-quarter", number, last)
    for rule in ("R20", "R26"):
        draft.pass_by(rule, "law-aside-no-contract-needed")
    draft.amount(number)
    return months


def _first_month(draft: Draft) -> None:
    draft.step("R9", "law-step-first-month", Number("first_month", later(draft.look.household.on, 0), "date"))


@applies("R20", "R21", "R26", "R30")
def _contract(draft: Draft) -> int:
    given, numbers = draft.look.household.contract, draft.look.numbers
    _first_month(draft)
    draft.step("R20", "law-step-contract", Number("days", numbers.contract_days, "working-days"))
    draft.step("R30", "law-step-plan")
    base = Number("term", numbers.term, "months")
    draft.step("R21", "law-step-term", base)
    draft.pass_by("R25", "law-aside-not-quarter")
    months = numbers.term + (_extension(draft, given) if given else 0)
    if given is None and draft.look.means.per_person:
        draft.assumed.append("law-assumed-contract")
    if draft.look.household.on <= LAST_DAY < later(draft.look.household.on, months - 1):
        draft.assumed.append("law-assumed-later-rules")
    lump = given is not None and given.mode == "three-months"
    draft.step("R26", "law-step-lump" if lump else "law-step-monthly", Number("lump", numbers.lump, "months"))
    draft.amount(Number("months", months, "months"))
    return months


@applies("R22", "R23", "R24")
def _extension(draft: Draft, given: Contract) -> int:
    asked = given.extension
    if asked is None:
        draft.pass_by("R22", "law-aside-no-extension")
        return 0
    said = (("ground", f"@law-word-{asked.ground}"),)
    if given.ended and given.ended <= draft.look.numbers.term:
        draft.pass_by("R22", "law-aside-extension-ended")
        return 0
    if asked.ground not in EXTENDING:
        draft.pass_by("R23", "law-aside-extension-ground", said=said)
        return 0
    draft.step("R23", "law-step-extension-ground", said=said)
    most = Number("most", draft.look.numbers.extension, "months")
    draft.step("R22", "law-step-extension", Number("extension", asked.months, "months"), most)
    draft.step("R24", "law-step-extension-commission")
    return min(asked.months, draft.look.numbers.extension)


@applies("R27", "R28", "R29")
def sanctions(draft: Draft, given: Contract | None, plan: Plan) -> None:
    """What breaches and termination did to the payments; of payments of nothing there is nothing to tell."""
    if not draft.look.means.per_person:
        return
    _first(draft, given, plan)
    _second(draft, plan)
    _ended(draft, given, plan)


def _first(draft: Draft, given: Contract | None, plan: Plan) -> None:
    if not plan.first:
        code = "law-aside-breach-ended" if given and given.breaches else "law-aside-no-breach"
        draft.pass_by("R28", code)
        draft.pass_by("R29", code)
        return
    numbers = (
        Number("month", plan.first, "count"),
        Number("percent", draft.look.numbers.cut_percent, "percent"),
        Number("cut_monthly", plan.cut, "tenge"),
    )
    draft.step("R28", "law-step-first-breach", *numbers, people=plan.adults)
    if any(member.age == draft.look.numbers.adult for member in draft.look.household.members):
        draft.assumed.append("law-assumed-exactly-eighteen")
    if given and given.mode == "three-months" and (plan.first - 1) % draft.look.numbers.lump:
        draft.disputes.append(Dispute("law-dispute-paid-ahead", ("R26", "R28"), "", _month(plan.first)))


def _month(month: int) -> Details:
    return (("month", str(month)),)


def _second(draft: Draft, plan: Plan) -> None:
    if not plan.first:
        return
    if plan.repeated:
        draft.pass_by("R29", "law-aside-same-month", said=_month(plan.first))
    if not plan.second:
        if not plan.repeated:
            draft.pass_by("R29", "law-aside-no-second-breach")
        return
    numbers = Number("month", plan.second, "count"), Number("kept_monthly", plan.kept, "tenge")
    draft.step("R29", "law-step-second-breach", *numbers, people=plan.spared)
    _readings(draft, plan)


def _readings(draft: Draft, plan: Plan) -> None:
    if plan.kept != plan.kept_ended:
        said = ("one", tenge(plan.kept)), ("other", tenge(plan.kept_ended))
        readings = (str(plan.kept), str(plan.kept_ended))
        draft.disputes.append(Dispute("law-dispute-second-breach", ("R29", "R27"), "a7", said, readings))


def _ended(draft: Draft, given: Contract | None, plan: Plan) -> None:
    if given is None or not plan.ended:
        draft.pass_by("R27", "law-aside-no-termination")
        return
    false = given.false_information == plan.ended
    code = "law-step-ended-false" if false else "law-step-ended-unfulfilled"
    numbers = Number("month", plan.ended, "count"), Number("kept_monthly", plan.left, "tenge")
    draft.step("R27", code, *numbers, people=plan.able)
    if plan.second == 0:
        _readings(draft, plan)
