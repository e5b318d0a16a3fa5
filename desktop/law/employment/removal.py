"""Taking an unemployed person off the register: every ground, and when he may come back (R45, R47-R54)."""

from datetime import date
from typing import NamedTuple

from desktop.law.applied import applies
from desktop.law.assistance.levels import EITHER, NO, WORDS, YES, flag
from desktop.law.condition import Condition, Draft, all_of, any_of
from desktop.law.deadline import Deadline, deadline
from desktop.law.decision import Dispute
from desktop.law.limits import day, limit, number
from desktop.law.numbers import Law

from .attendance import UNSURE_PLACES, mark_by, missed
from .case import Case, NoShow

BARRED = (1, 2, 3)
"""Grounds after which one waits thirty calendar days."""
SELF_WILLED = "R50"
VERDICTS = {YES: "removed", NO: "stays", EITHER: "unknown"}


class Ground(NamedTuple):
    """A ground by its number in the handbook's list."""

    number: int
    condition: Condition


def standing(draft: Draft, case: Case, law: Law) -> str:
    """The verdict on one who is registered, with its steps."""
    _attending(draft, case, law)
    grounds = all_grounds(draft, case, law)
    for each in grounds:
        draft.tell((each.condition,))
    level = all_of(any_of(*(each.condition.level for each in grounds)), _not_spared(draft, case))
    draft.assume("law-assumed-good-reasons", "law-assumed-not-article-8")
    verdict = VERDICTS.get(level, "disputed" if level in WORDS else "unknown")
    if verdict == "removed":
        _back(draft, case, law, [each for each in grounds if each.condition.level == YES])
    elif case.removed and verdict == "stays":
        draft.dispute(Dispute("law-dispute-no-ground", ("R47",)))
    return verdict


def _not_spared(draft: Draft, case: Case) -> int:
    """Persons of subparagraph 4, paragraph 2, article 8 are not taken off; who they are is not disclosed."""
    if case.article_8:
        draft.pass_by("R47", "law-aside-article-8")
        draft.dispute(Dispute("law-dispute-article-8", ("R47",), "a18"))
    return NO if case.article_8 else YES if case.article_8 is False else EITHER


@applies("R45")
def _attending(draft: Draft, case: Case, law: Law) -> None:
    if case.place in UNSURE_PLACES:
        draft.step("R45", "law-step-attend-somewhere")
    else:
        code = "law-step-attend-village" if case.place == "village" else "law-step-attend-town"
        draft.step("R45", code, number(law, "attendance-days", case.on, "town", "days"))
    due = mark_by(case, law)
    if due is not None and due >= case.on and not case.removed:
        draft.step("R45", "law-step-mark-by", day("mark_by", due))
        draft.amounts.append(day("mark_by", due))


def all_grounds(draft: Draft, case: Case, law: Law) -> list[Ground]:
    """Every ground with its level; a level of YES takes him off."""
    made = [Ground(1, _offers(case, law)), *(_no_show(case, each, law) for each in case.no_shows)]
    if not case.no_shows:
        made += [Ground(2, Condition(rule, NO, "", "law-aside-no-referral")) for rule in ("R48", "R49")]
    return [*made, Ground(2, _stopped(case)), Ground(3, _late(case, law)), *_others(draft, case)]


@applies("R47")
def _offers(case: Case, law: Law) -> Condition:
    most = limit(law, "refused-offers", case.on)
    sure = sum(each.suitable is True and each.refused is True for each in case.offers)
    possible = sum(each.suitable is not False and each.refused is not False for each in case.offers)
    level = YES if sure >= most else NO if possible < most else EITHER
    said = (("count", str(sure)), ("most", str(most)))
    return Condition("R47", level, "law-step-remove-offers", "law-aside-remove-offers", said)


@applies("R48", "R49")
def _no_show(case: Case, each: NoShow, law: Law) -> Ground:
    call = each.kind == "call"
    name = "call-days" if call else "referral-days"
    due = deadline(each.issued, limit(law, name, case.on), "working", law.calendar)
    came = each.came or case.on
    reason = EITHER if each.good_reason is None else NO if each.good_reason else YES
    level = reason if came > due.last else NO
    no = "law-aside-good-reason" if came > due.last else "law-aside-came-in-time"
    said = (("what", f"@law-word-referral-{each.kind}"), ("due", f"{due.last:%d.%m.%Y}"))
    rule = "R49" if call else "R48"
    return Ground(2, Condition(rule, level, "law-step-remove-no-show", no, said))


@applies("R50")
def _stopped(case: Case) -> Condition:
    level = YES if case.stopped else NO
    said = (("on", f"{case.stopped:%d.%m.%Y}"),) if case.stopped else ()
    return Condition(SELF_WILLED, level, "law-step-remove-stopped", "law-aside-remove-stopped", said)


@applies("R51")
def _late(case: Case, law: Law) -> Condition:
    level, days = missed(case, law)
    reason = EITHER if case.late_good_reason is None else NO if case.late_good_reason else YES
    no = "law-aside-late-good-reason" if level != NO else "law-aside-remove-late"
    said = (("days", ", ".join(f"{each:%d.%m.%Y}" for each in days)),)
    dispute = Dispute("law-dispute-village-month", ("R45", "R51"), readings=("removed", "stays"))
    return Condition("R51", all_of(level, reason), "law-step-remove-late", no, said, dispute=dispute)


@applies("R52")
def _others(draft: Draft, case: Case) -> list[Ground]:
    made = [Ground(4, Condition("R52", _sentenced(case), "law-step-remove-sentence", "law-aside-remove-sentence"))]
    article = Condition("R52", flag(case.article_15), "law-step-remove-article-15", "law-aside-remove-article-15")
    forged = Condition("R52", flag(case.forged), "law-step-remove-forged", "law-aside-remove-forged")
    if case.article_15 is not False:
        draft.dispute(Dispute("law-dispute-article-15", ("R52",), "a18"))
    return [*made, Ground(5, article), Ground(6, forged)]


def _sentenced(case: Case) -> int:
    if case.sentence is None:
        return NO
    kind = YES if case.sentence.kind in ("prison", "treatment") else NO if case.sentence.kind == "other" else EITHER
    return all_of(kind, flag(case.sentence.in_force))


@applies("R53", "R54")
def _back(draft: Draft, case: Case, law: Law, grounds: list[Ground]) -> None:
    """When he may come back as a job seeker."""
    barring = [each for each in grounds if each.number in BARRED]
    removed = case.removed or case.on
    if not case.removed:
        draft.assume("law-assumed-removed-today")
    if not barring:
        draft.step("R54", "law-step-no-bar", said=_numbers(grounds))
        draft.pass_by("R53", "law-aside-no-bar")
        return
    until = bar(removed, law, case.on)
    back = day("may_return", until.after)
    draft.step("R53", "law-step-bar", number(law, "return-days", case.on, called="days"), back)
    draft.amounts += [day("removed", removed), back]
    if len(barring) < len(grounds):
        draft.step("R54", "law-step-no-bar", said=_numbers([each for each in grounds if each not in barring]))
    if all(each.condition.rule == SELF_WILLED for each in barring):
        readings = (str(until.after), "not-regulated")
        draft.dispute(Dispute("law-dispute-self-willed", ("R50", "R53"), "a14", (), readings))
    draft.dispute(Dispute("law-dispute-article-16", ("R53",), "b-13-16"))


def _numbers(grounds: list[Ground]) -> tuple[tuple[str, str], ...]:
    return (("grounds", ", ".join(str(each) for each in sorted({each.number for each in grounds}))),)


def bar(removed: date, law: Law, on: date) -> Deadline:
    """The thirty calendar days after removal."""
    return deadline(removed, limit(law, "return-days", on), "calendar", law.calendar)


def barred(draft: Draft, case: Case, law: Law) -> str:
    """Does an earlier removal still keep him away? "barred", or "" where it does not."""
    if case.previous is None:
        return ""
    if case.previous.ground not in BARRED:
        draft.step("R54", "law-step-no-bar", said=(("grounds", str(case.previous.ground)),))
        return ""
    until = bar(case.previous.removed, law, case.on)
    number_ = day("may_return", until.after)
    if case.applied >= until.after:
        draft.step("R53", "law-step-bar-over", number_)
        return ""
    draft.step("R53", "law-step-bar", number(law, "return-days", case.on, called="days"), number_)
    draft.amounts.append(number_)
    draft.dispute(Dispute("law-dispute-article-16", ("R53",), "b-13-16"))
    return "barred"
