"""Sixteen and seventeen: years of which the handbook leaves open what they are, and what that would change."""

from collections.abc import Callable

from desktop.law.applied import applies
from desktop.law.decision import Dispute
from desktop.law.facts import Household

from .draft import Draft
from .levels import NO, YES
from .members import View, doubtful_child
from .possible import family, grown_up_early
from .table import Situation, row

Chosen = Callable[[View], bool]


@applies("R13", "R15", "R18")
def dispute(draft: Draft, verdict: str) -> None:
    """Say what another reading would change. The decision itself keeps the reading that counts nobody in."""
    _youth(draft, verdict)
    _group_3(draft, verdict)


def _others(draft: Draft, verdict: str, counted: list[View]) -> tuple[str, ...]:
    """The other verdicts, were the members of a family counted so."""
    if draft.look.single:
        return ()
    found = {row(Situation(True, "below", False, False, *some)).verdict for some in family(counted)}
    return tuple(sorted(found - {verdict}))


def _names(draft: Draft, chosen: Chosen) -> str:
    return ", ".join(each.member.id for each in draft.look.views if chosen(each))


def _youth(draft: Draft, verdict: str) -> None:
    """Would the kind be another if those neither studying nor working counted as able-bodied?"""
    counted = [each._replace(able=YES) if _idle(each) else each for each in draft.look.views]
    others = _others(draft, verdict, counted)
    if others:
        said = (("who", _names(draft, _idle)),)
        draft.disputes.append(Dispute("law-dispute-youth", ("R18",), "", said, (verdict, *others)))


def _idle(view: View) -> bool:
    return view.able == NO and grown_up_early(view.member)


def _group_3(draft: Draft, verdict: str) -> None:
    """Would the kind or a duty be another if one with group 3 counted as a «ребёнок-инвалид»?"""

    def carer(view: View) -> bool:
        return view.able != NO and view.exempt != YES and _minds_group_3(view, draft.look.household)

    def open_(view: View) -> bool:
        return view.able != NO and view.closed != YES and _minds_group_3(view, draft.look.household)

    counted = [each._replace(closed=YES) if open_(each) else each for each in draft.look.views]
    others = _others(draft, verdict, counted)
    if others:
        said, readings = (("who", _names(draft, open_)),), (verdict, *others)
    elif verdict == "conditional" and _names(draft, carer):
        said, readings = (("who", _names(draft, carer)),), ("must-take-part", "exempt")
    else:
        return
    draft.disputes.append(Dispute("law-dispute-group-3", ("R13", "R15"), "", said, readings))


def _minds_group_3(view: View, household: Household) -> bool:
    """Looks after one with group 3 who is not grown up."""
    member = view.member
    near = any(doubtful_child(household.by_id[name]) for name in member.cares_for or ())
    return near or any(doubtful_child(each) for each in member.outside_care or ())
