"""One application, decided: the whole way from facts to payments, with every reason."""

from datetime import date

from desktop.law.decision import Decision, Payment, Unknown
from desktop.law.facts import Household
from desktop.law.numbers import LAST_DAY, Law

from . import contract, entry, growing, kind
from .doubts import deciding, duties
from .draft import Draft
from .payments import Plan, payments, plan, undecided
from .possible import Look, look, rows
from .table import ENTITLED, KINDS, Row

SUBJECT = "assistance"
NOT_KNOWN = Row("", "unknown", lambda now: False)


def decide(household: Household, law: Law) -> Decision:
    """The decision on this application by the law of its day."""
    found = look(household, law.numbers(household.on))
    draft = Draft(found)
    held, possible, unknown = _held(found)
    entry.who(draft)
    if held.verdict != "refused-residence":
        _means(draft, held, frozenset(possible) <= ENTITLED)
        _kind(draft, held)
    paid, unknown = _paid(draft, held, unknown)
    return _decision(draft, held.verdict, unknown, paid)


def _held(found: Look) -> tuple[Row, tuple[str, ...], tuple[Unknown, ...]]:
    """The row that holds, or NOT_KNOWN with all verdicts that are possible and the questions that decide."""
    held = rows(found)
    if len({each.verdict for each in held}) == 1 and not _lacks_line(found, held[0]):
        return held[0], (held[0].verdict,), ()
    possible, unknown = deciding(found.household, found.numbers)
    if len(possible) > 1 or _lacks_line(found, held[0]):
        return NOT_KNOWN, possible, unknown
    return next(each for each in held if each.verdict == possible[0]), possible, ()


def _lacks_line(found: Look, held: Row) -> bool:
    return found.means.line.value is None and held.verdict != "refused-residence"


def _means(draft: Draft, held: Row, entitled: bool) -> None:
    entry.income(draft)
    entry.line(draft)
    if held.verdict == "refused-income":
        entry.above(draft)
    elif held.verdict == "entitled-zero":
        entry.equal(draft)
    elif held.verdict == "not-regulated":
        entry.unsettled(draft)
    elif _sum_is_sure(draft.look):
        entry.below(draft) if entitled else entry.depends(draft)


def _sum_is_sure(found: Look) -> bool:
    limit = found.means.limit
    return found.means.known and limit is not None and found.means.income < limit


def _kind(draft: Draft, held: Row) -> None:
    if held.verdict not in KINDS:
        return
    draft.assumed += ["law-assumed-able", *(() if draft.look.numbers.pension_known else ("law-assumed-pension",))]
    if draft.look.single:
        kind.single(draft, held)
    else:
        kind.together(draft, held)
    kind.duty(draft, held)
    growing.dispute(draft, held.verdict)


def _paid(draft: Draft, held: Row, unknown: tuple[Unknown, ...]) -> tuple[tuple[Payment, ...], tuple[Unknown, ...]]:
    found, given = draft.look, draft.look.household.contract
    months = contract.term(draft, held.verdict)
    if not months:
        return (), unknown
    open_ = duties(found) if held.verdict == "conditional" else ()
    costs = undecided(found) if held.verdict == "conditional" else ()
    if costs:
        asked = tuple(
            Unknown(member, fact, f"law-ask-{fact}", ("payment-kept", "payment-cut")) for member, fact in costs
        )
        return (), (*unknown, *asked, *(each for each in open_ if (each.member, each.fact) not in costs))
    each = found.means.per_person
    cost = plan(found, each, months) if held.verdict == "conditional" else Plan()
    if held.verdict == "conditional":
        contract.sanctions(draft, given, cost)
    return payments(found, cost, each, months, held.verdict), (*unknown, *open_)


def _decision(draft: Draft, verdict: str, unknown: tuple[Unknown, ...], paid: tuple[Payment, ...]) -> Decision:
    on = draft.look.household.on
    late = on > LAST_DAY
    return Decision(
        SUBJECT,
        verdict,
        on,
        amounts=tuple(draft.amounts),
        steps=tuple(draft.steps),
        aside=tuple(draft.aside),
        disputes=tuple(draft.disputes),
        unknown=unknown,
        payments=paid,
        members=kind.standings(draft, verdict),
        training=late,
        governed=governed(on) if late else "",
        assumed=tuple(draft.assumed),
    )


TIMELINE = (
    (date(2025, 1, 6), "law-governed-2025"),
    (date(2023, 7, 1), "law-governed-2023"),
    (date(2020, 1, 1), "law-governed-2020"),
    (date(2019, 10, 1), "law-governed-2019-10"),
    (date(2019, 4, 1), "law-governed-2019-04"),
)


def governed(on: date) -> str:
    """The sentence on the law that rules on a day after the handbook's wording."""
    return next(code for since, code in TIMELINE if on >= since)
