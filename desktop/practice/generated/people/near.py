"""One fact of a person changed, to a value next to it: what near-miss twins are made of."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any, NamedTuple

from desktop.law.calendar import DAY, Calendar
from desktop.law.employment.case import Case
from desktop.law.facts import Refused
from desktop.law.programme.credit import Request
from desktop.law.programme.person import Certificate, Person, Plan

from .visitor import Visitor


class Near(NamedTuple):
    """The fact that is changed, as it is offered, its values as text, and the person it makes."""

    fact: str
    before: str
    after: str
    visitor: Visitor


OFFERED = {
    "register": ("age", "today", "identity", "guardian", "false_documents", "work", "previous"),
    "standing": ("attended", "today", "late_good_reason", "offers", "no_shows", "sentence", "forged"),
    "terms": ("amount", "months", "rate", "grace", "sector"),
    "short-training": ("age", "work", "resident", "registered_unemployed", "sex"),
    "retraining": ("work", "application", "keeps_workplace", "cofinancing", "resident"),
    "bastau": ("place", "potential", "work", "age", "resident"),
    "credit": ("tax_registered", "certificate", "plan", "work", "place", "potential", "new_jobs"),
    "social-workplace": ("registered_unemployed", "resident", "age", "place"),
    "youth-practice": ("age", "finished", "level", "profession", "registered_unemployed", "resident"),
    "public-works": ("registered_unemployed", "work", "study", "summer_holidays", "social_payments"),
    "relocation": ("status", "family_of_citizen", "wants_to_move", "age", "resident"),
}
"""Kind or measure → facts that can part two people, and some that cannot."""


def offered(visitor: Visitor) -> tuple[str, ...]:
    """The facts to choose from for twins of this kind."""
    return OFFERED[visitor.measures[0] if visitor.measures else visitor.kind]


def near(visitor: Visitor, calendar: Calendar) -> Iterator[Near]:
    """Everybody who differs in one fact among those offered; contradictions are left out."""
    wanted = offered(visitor)
    name = "case" if visitor.case else "person" if visitor.person else "request"
    facts: Any = getattr(visitor, name)
    tried = _case(facts, calendar) if visitor.case else _person(facts) if visitor.person else _request(facts)
    for fact, path, before, values in tried:
        for value in values if fact in wanted else ():
            if value != before:
                try:
                    changed = replace(visitor, **{name: _put(facts, path, value)})
                except Refused:
                    continue
                yield Near(fact, str(before), str(value), changed)


def _put(facts: Any, path: str, value: object) -> Any:
    """`path` is a field, or a field and a field of its part: «education.level»."""
    whole, _, part = path.partition(".")
    return replace(facts, **{whole: getattr(facts, whole)._replace(**{part: value}) if part else value})


Tried = Iterator[tuple[str, str, Any, tuple[Any, ...]]]
"""(fact as it is offered, path, value, other values)."""


def _flags(facts: object, *names: str) -> Tried:
    return ((name, name, getattr(facts, name), (not getattr(facts, name),)) for name in names)


def _beside(on: date) -> tuple[date, date]:
    return on - DAY, on + DAY


def _working(on: date, calendar: Calendar) -> tuple[date, date]:
    before, after = _beside(on)
    while not calendar.works(before):
        before -= DAY
    return before, calendar.working_from(after)


def _case(case: Case, calendar: Calendar) -> Tried:
    yield "age", "age", case.age, (case.age - 1, case.age + 1)
    yield "today", "on", case.on, _working(case.on, calendar)
    yield from _flags(case, "identity", "false_documents", "guardian", "late_good_reason", "forged")
    yield "work", "work", case.work, ("none", "part-time")
    if case.previous:
        yield "previous", "previous.removed", case.previous.removed, _beside(case.previous.removed)
        yield "previous", "previous.ground", case.previous.ground, (3, 4)
    if case.sentence:
        yield "sentence", "sentence.in_force", case.sentence.in_force, (not case.sentence.in_force,)
        yield "sentence", "sentence.kind", case.sentence.kind, ("prison", "other")
    yield "attended", "attended", case.attended, tuple(_moved(case.attended, calendar))
    for name, at, each in ((n, at, each) for n in ("offers", "no_shows") for at, each in enumerate(getattr(case, n))):
        parts = getattr(case, name)
        yield name, name, parts, tuple((*parts[:at], one, *parts[at + 1 :]) for one in _changed(each, calendar))


def _moved(days: tuple[date, ...], calendar: Calendar) -> Iterator[tuple[date, ...]]:
    for at, on in enumerate(days):
        yield from ((*days[:at], other, *days[at + 1 :]) for other in _working(on, calendar))


def _changed(part: Any, calendar: Calendar) -> Iterator[Any]:
    for name in ("suitable", "refused", "good_reason"):
        if hasattr(part, name):
            yield part._replace(**{name: not getattr(part, name)})
    if getattr(part, "came", None):
        yield from (part._replace(came=other) for other in _working(part.came, calendar))


def _person(person: Person) -> Tried:
    yield "age", "age", person.age, (person.age - 1, person.age + 1)
    yield "work", "work", person.work, ("none", "permanent", "self-employed", "laid-off-notice", "idle")
    yield "place", "place", person.place, ("village", "town", "small-town")
    yield "status", "status", person.status, ("citizen", "foreigner", "oralman")
    yield "study", "study", person.study, ("none", "full-time")
    yield from _flags(
        person, "resident", "potential", "tax_registered", "summer_holidays", "family_of_citizen", "wants_to_move"
    )
    registered = person.registered_unemployed
    yield "registered_unemployed", "registered_unemployed", registered, (False,)
    yield from _parts(person)


def _parts(person: Person) -> Tried:
    given = person.education
    if given.finished:
        yield "finished", "education.finished", given.finished, _beside(given.finished)
    yield "level", "education.level", given.level, ("vocational", "secondary")
    yield "profession", "education.profession", given.profession, (not given.profession,)
    if isinstance(person.certificate, Certificate):
        yield "certificate", "certificate", person.certificate, (
            False, *(person.certificate._replace(on=each) for each in _beside(person.certificate.on))
        )  # fmt: skip
    if person.plan:
        yield "new_jobs", "plan.new_jobs", person.plan.new_jobs, (not person.plan.new_jobs,)
        plans: tuple[Plan, ...] = tuple(person.plan._replace(purpose=each) for each in ("open", "cooperative"))
        yield "plan", "plan", person.plan, plans
    paid = person.retraining.cofinancing
    if paid is not None:
        yield "cofinancing", "retraining.cofinancing", paid, (max(Fraction(0), paid - 1), min(Fraction(100), paid + 1))
    for name in ("application", "keeps_workplace"):
        now = getattr(person.retraining, name)
        yield name, f"retraining.{name}", now, (not now,)


def _request(request: Request) -> Tried:
    yield "amount", "amount", request.amount, (max(1, request.amount - 1), request.amount + 1)
    yield "months", "months", request.months, (request.months - 1, request.months + 1)
    yield "rate", "rate", request.rate, (request.rate - Fraction(1, 2), request.rate + Fraction(1, 2))
    yield "grace", "grace", request.grace, (max(0, request.grace - 1), request.grace + 1)
    yield "sector", "sector", request.sector, ("livestock", "other")
