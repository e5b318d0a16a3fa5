"""One job seeker or unemployed person, decided with every date and reason."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from desktop.law.asking import Slot, flags, questions, words
from desktop.law.condition import Draft
from desktop.law.deadline import deadline
from desktop.law.decision import Decision, Dispute
from desktop.law.facts import SEXES, UNKNOWN
from desktop.law.limits import limit
from desktop.law.numbers import LAST_DAY, Law

from .case import SENTENCES, Case
from .entry import entering
from .removal import barred, standing

SUBJECT = "unemployment"
FLAGS = (
    "identity", "guardian", "false_documents", "job_found", "late_good_reason", "article_15", "forged", "article_8",
)  # fmt: skip
TIMELINE = (
    (date(2023, 7, 1), "law-governed-employment-2023"),
    (date(2019, 4, 1), "law-governed-employment-2018"),
)
KNOWN_WORKS = ("none", "permanent", "suspended-business")


def decide(case: Case, law: Law) -> Decision:
    """The decision on this person on the day of the case."""
    draft = Draft()
    verdict = _write(draft, case, law)
    if verdict == "unknown":
        possible, draft.unknown[:] = questions(case, list(_slots(case)), lambda full: _write(Draft(), full, law))
        verdict = possible.pop() if len(possible) == 1 else "unknown"
    _calendar(draft, case, law)
    late = case.on > LAST_DAY
    return Decision(
        SUBJECT,
        verdict,
        case.on,
        amounts=tuple(draft.amounts),
        steps=tuple(draft.steps),
        aside=tuple(draft.aside),
        disputes=tuple(draft.disputes),
        unknown=tuple(draft.unknown),
        training=late,
        governed=next(code for since, code in TIMELINE if case.on >= since) if late else "",
        assumed=tuple(draft.assumed),
    )


def _write(draft: Draft, case: Case, law: Law) -> str:
    kept_away = barred(draft, case, law)
    if kept_away:
        return kept_away
    if case.registered is None:
        return entering(draft, case, law)
    _early(draft, case, law)
    return standing(draft, case, law)


def _calendar(draft: Draft, case: Case, law: Law) -> None:
    """Every day that was counted lies between the first event and the last day that is named: where a year of that
    span is not confirmed, its days are not either."""
    said = (number for step in draft.steps for number in step.numbers)
    named = [each.value for each in (*draft.amounts, *said) if isinstance(each.value, date)]
    first = min(case.applied, case.previous.removed) if case.previous else case.applied
    years = law.calendar.unconfirmed(first, max([case.on, *named]))
    draft.assume(*("law-calendar-partly" if known else "law-calendar-unknown" for _, known in years))


def _early(draft: Draft, case: Case, law: Law) -> None:
    decided = deadline(case.applied, limit(law, "decision-days", case.on), "working", law.calendar)
    if case.registered is not None and case.registered < decided.last:
        said = (("last", f"{decided.last:%d.%m.%Y}"),)
        draft.dispute(Dispute("law-dispute-registered-early", ("R43",), "", said))


def _slots(case: Case) -> Iterator[Slot[Case]]:
    """Every fact that is not known."""
    for name in FLAGS:
        if getattr(case, name) is None:
            yield flags(name, f"law-ask-case-{name.replace('_', '-')}", _put(name))
    for name, allowed in (("sex", SEXES), ("place", ("town", "village")), ("work", KNOWN_WORKS)):
        unsure = (UNKNOWN, "district-centre") if name == "place" else (UNKNOWN,)
        if getattr(case, name) in unsure:
            yield words(name, f"law-ask-case-{name}", allowed, _put(name))
    yield from _listed(case, "offers", ("suitable", "refused"))
    yield from _listed(case, "no_shows", ("good_reason",))
    if case.sentence is not None:
        yield from _sentence(case)


def _put(name: str) -> Callable[[Case, Any], Case]:
    return lambda case, value: replace(case, **{name: value})


def _listed(case: Case, name: str, facts: tuple[str, ...]) -> Iterator[Slot[Case]]:
    for place, each in enumerate(getattr(case, name)):
        for fact in facts:
            if getattr(each, fact) is None:
                code = f"law-ask-case-{name.replace('_', '-')}-{fact.replace('_', '-')}"
                yield flags(f"{name}.{place + 1}.{fact}", code, _put_in(name, place, fact))


def _put_in(name: str, place: int, fact: str) -> Callable[[Case, Any], Case]:
    def put(case: Case, value: bool) -> Case:
        items = list(getattr(case, name))
        items[place] = items[place]._replace(**{fact: value})
        given: dict[str, Any] = {name: tuple(items)}
        return replace(case, **given)

    return put


def _sentence(case: Case) -> Iterator[Slot[Case]]:
    assert case.sentence is not None
    if case.sentence.in_force is None:
        yield flags("sentence.in_force", "law-ask-case-sentence-in-force", _put_sentence("in_force"))
    if case.sentence.kind == UNKNOWN:
        yield words("sentence.kind", "law-ask-case-sentence-kind", SENTENCES, _put_sentence("kind"))


def _put_sentence(fact: str) -> Callable[[Case, Any], Case]:
    def put(case: Case, value: Any) -> Case:
        assert case.sentence is not None
        return replace(case, sentence=case.sentence._replace(**{fact: value}))

    return put
