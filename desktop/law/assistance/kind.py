"""The kind of aid and the duty to take part, in words (R11–R18)."""

from collections.abc import Callable

from desktop.law.applied import applies
from desktop.law.decision import Dispute, Standing

from .draft import Draft
from .levels import DISPUTED, NO, YES, word
from .members import View
from .reasons import reasons
from .table import Row

Chosen = Callable[[View], bool]


def _ids(draft: Draft, chosen: Chosen) -> tuple[str, ...]:
    return tuple([each.member.id for each in draft.look.views if chosen(each)])


def able(view: View) -> bool:
    """Able-bodied, as far as is known."""
    return view.able != NO


def open_(view: View) -> bool:
    """Able-bodied and by no reading closed."""
    return view.able == YES and view.closed == NO


@applies("R11", "R16", "R18")
def single(draft: Draft, held: Row) -> None:
    """Why one who lives alone gets this kind."""
    view = draft.look.views[0]
    who = (view.member.id,)
    for rule in ("R12", "R13", "R14"):
        draft.pass_by(rule, "law-aside-alone")
    if held.rule == "R11":
        draft.step("R11", "law-step-alone-unconditional", people=who, said=(("why", _why_alone(view)),))
        draft.pass_by("R16", "law-aside-alone-has-ground")
        return
    draft.pass_by("R11", "law-aside-alone-no-ground")
    if held.rule == "R16":
        draft.step("R16", "law-step-alone-conditional", people=who)
    else:
        draft.step("R18", "law-step-alone-young", people=who)


def _why_alone(view: View) -> str:
    if view.own == YES:
        return "@law-ground-illness" if view.member.long_illness else "@law-ground-group"
    return "@law-ground-pension"


@applies("R12", "R13", "R14")
def together(draft: Draft, held: Row) -> None:
    """Why a family gets this kind."""
    said = (("people", str(len(draft.look.views))),)
    draft.pass_by("R11", "law-aside-not-alone", said=said)
    draft.pass_by("R16", "law-aside-not-alone", said=said)
    if held.rule == "R12":
        draft.step("R12", "law-step-nobody-able")
        draft.pass_by("R13", "law-aside-nobody-able")
        draft.pass_by("R14", "law-aside-nobody-able")
        return
    draft.pass_by("R12", "law-aside-somebody-able", _ids(draft, able))
    opened = _ids(draft, open_)
    if held.verdict == "conditional":
        draft.step("R14", "law-step-somebody-open", people=opened)
        draft.pass_by("R13", "law-aside-somebody-open", opened)
        return
    if held.verdict == "disputed":
        draft.step("R13", "law-step-closed-disputed", people=_ids(draft, _doubtful))
        _dispute_care(draft)
        return
    draft.step("R13", "law-step-all-closed", people=_ids(draft, able))
    draft.pass_by("R14", "law-aside-nobody-open")


def _doubtful(view: View) -> bool:
    return view.able == YES and view.closed == DISPUTED


def _dispute_care(draft: Draft) -> None:
    who = ", ".join(_ids(draft, _doubtful))
    draft.disputes.append(
        Dispute("law-dispute-care", ("R13", "R15"), "a6", (("who", who),), ("unconditional", "conditional"))
    )


@applies("R15", "R17")
def duty(draft: Draft, held: Row) -> None:
    """Who of the able-bodied must take part in measures, and who need not."""
    if held.verdict != "conditional":
        for rule in ("R15", "R17"):
            draft.pass_by(rule, f"law-aside-duty-{held.verdict}")
        return
    exempt = _ids(draft, lambda each: each.able == YES and each.exempt == YES)
    if exempt:
        draft.step("R15", "law-step-exempt", people=exempt)
    bound = _ids(draft, lambda each: each.able == YES and each.exempt == NO)
    for each in draft.look.views:
        if each.able == YES and each.exempt == NO:
            _near_misses(draft, each)
        if each.able == YES and each.exempt == DISPUTED:
            said = (("who", each.member.id),)
            draft.disputes.append(Dispute("law-dispute-eighty", ("R15",), "a6", said, ("exempt", "must-take-part")))
    draft.step("R17", "law-step-must-take-part" if bound else "law-step-nobody-must", people=bound)


NEAR = {
    "group-3": "law-aside-group-3",
    "part-time": "law-aside-part-time",
    "temporary": "law-aside-temporary",
    "seasonal": "law-aside-seasonal",
    "self-employed": "law-aside-self-employed",
}


def _near_misses(draft: Draft, view: View) -> None:
    member = view.member
    for value in (member.disability, member.study, member.work):
        if value in NEAR:
            draft.pass_by("R15", NEAR[value], (member.id,))
    if view.closed == DISPUTED:
        draft.pass_by("R15", "law-aside-care-under-eighty", (member.id,))


def standings(draft: Draft, verdict: str) -> tuple[Standing, ...]:
    """Each member before the law, with reasons."""
    return tuple([_standing(draft, each, verdict) for each in draft.look.views])


def _standing(draft: Draft, view: View, verdict: str) -> Standing:
    return Standing(
        view.member.id,
        word(view.able),
        word(view.closed),
        word(view.exempt),
        _takes_part(view, verdict),
        reasons(view, draft.look.household, draft.look.numbers),
    )


def _takes_part(view: View, verdict: str) -> str:
    if verdict not in ("conditional", "disputed", "unknown"):
        return "no"
    if view.able == NO or view.exempt == YES:
        return "no"
    if verdict == "unknown" or view.able != YES:
        return "unknown"
    if verdict == "disputed" and view.exempt in (NO, DISPUTED):
        return "disputed"
    return {NO: "yes", DISPUTED: "disputed"}.get(view.exempt, "unknown")
