"""Coming to the centre: documents, ten working days of search, visits, registration as unemployed (R40-R46, R84)."""

from datetime import date

from desktop.law.applied import applies
from desktop.law.assistance.levels import DISPUTED, EITHER, NO, YES, flag
from desktop.law.condition import Condition, Draft, all_of, any_of
from desktop.law.deadline import deadline
from desktop.law.decision import Dispute
from desktop.law.facts import UNKNOWN
from desktop.law.limits import day, limit, number, pensioner
from desktop.law.numbers import Law

from .attendance import lateness, next_visit
from .case import Case

VISITS_CHANGED = date(2018, 7, 4)
"""From this day the centre itself sends word of vacancies; whether visits are still due is not known."""


def entering(draft: Draft, case: Case, law: Law) -> str:
    """The verdict on one who is not registered as unemployed, with its steps."""
    draft.step("R84", "law-step-where")
    accepted = _accepted(draft, case, law)
    search = searched(draft, case, law)
    grounds = refusals(case, law)
    for each in grounds:
        draft.tell((each,))
    refused = any_of(*(each.level for each in grounds))
    return _verdict(draft, case, accepted, refused, search)


def _verdict(draft: Draft, case: Case, accepted: int, refused: int, search: date) -> str:
    if accepted == NO:
        return "not-accepted"
    found = flag(case.job_found)
    if EITHER in (accepted, refused, found):
        return "unknown"
    if refused == YES:
        return "refused"
    if refused == DISPUTED:
        return "not-regulated"
    if case.job_found:
        draft.step("R43", "law-step-job-found")
        return "placed"
    return "searching" if case.on <= search else "to-register"


@applies("R42", "R84")
def _accepted(draft: Draft, case: Case, law: Law) -> int:
    """Are the papers there that make him a job seeker?"""
    papers = [Condition("R42", flag(case.identity), "law-step-identity", "law-aside-no-identity")]
    if case.age < limit(law, "unemployed-age", case.on):
        papers.append(Condition("R42", flag(case.guardian), "law-step-guardian", "law-aside-no-guardian"))
    for each in papers:
        draft.tell((each,))
    draft.step("R42", "law-step-papers-if-any")
    return all_of(*(each.level for each in papers))


@applies("R40", "R43", "R44")
def searched(draft: Draft, case: Case, law: Law) -> date:
    """The last day of the search for a job; says the days of decision and notice."""
    search = deadline(case.applied, limit(law, "search-days", case.on), "working", law.calendar)
    last = day("search_until", search.last)
    draft.step("R40", "law-step-search", number(law, "search-days", case.on, called="days"), last)
    _visits(draft, case, law, search.last)
    decided = deadline(case.applied, limit(law, "decision-days", case.on), "working", law.calendar)
    ready = day("decision_from", law.calendar.working_from(decided.after))
    draft.step("R43", "law-step-decision", number(law, "decision-days", case.on, called="days"), ready)
    notice = deadline(case.applied, limit(law, "notice-days", case.on), "calendar", law.calendar)
    readings = str(notice.after), str(decided.after)
    said = (("calendar", f"{notice.after:%d.%m.%Y}"), ("working", f"{decided.after:%d.%m.%Y}"))
    draft.dispute(Dispute("law-dispute-notice", ("R43", "R44"), "a4", said, readings))
    draft.amounts += [last, ready, day("notice_from_calendar", notice.after), day("notice_from_working", decided.after)]
    return search.last


@applies("R41")
def _visits(draft: Draft, case: Case, law: Law, until: date) -> None:
    days = limit(law, "visit-days", case.on)
    where = {"village": "law-word-akim"}.get(case.place, "law-word-centre")
    if case.place in (UNKNOWN, "district-centre"):
        where = "law-word-centre-or-akim"
    said = (("where", f"@{where}"),)
    draft.step("R41", "law-step-visits", number(law, "visit-days", case.on, called="days"), said=said)
    due, number_of = case.applied, 0
    while due < until:
        due = min(next_visit(due, days, law.calendar), until)
        number_of += 1
        draft.amounts.append(day(f"visit_by_{number_of}", due))
    if case.visits:
        for missed in lateness(case.applied, case.visits, min(case.on, until), days, law.calendar):
            draft.step("R41", "law-step-visit-missed", day("due", missed))
    if case.applied >= VISITS_CHANGED:
        draft.dispute(Dispute("law-dispute-visits-changed", ("R41",)))


@applies("R46")
def refusals(case: Case, law: Law) -> tuple[Condition, ...]:
    """The four grounds on which nobody is registered as unemployed; a level of YES refuses."""
    young = case.age < limit(law, "unemployed-age", case.on)
    sex = pensioner(law, case.applied, case.age, case.age_months, case.sex)
    number_ = number(law, "unemployed-age", case.on, called="age")
    return (
        Condition("R46", YES if young else NO, "law-step-refuse-young", "law-aside-refuse-young", numbers=(number_,)),
        _working(case),
        Condition("R46", sex, "law-step-refuse-pension", "law-aside-refuse-pension"),
        Condition("R46", flag(case.false_documents), "law-step-refuse-false", "law-aside-refuse-false"),
    )


def _working(case: Case) -> Condition:
    said = (("work", f"@law-word-work-{case.work}"),)
    if case.work == "suspended-business":
        silent = Dispute("law-dispute-suspended", ("R46",))
        return Condition("R46", DISPUTED, "", "law-aside-refuse-work", dispute=silent, silent=True)
    level = EITHER if case.work == UNKNOWN else NO if case.work == "none" else YES
    return Condition("R46", level, "law-step-refuse-work", "law-aside-refuse-work", said)
