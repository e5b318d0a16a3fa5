"""A drawn person in words: only facts that the rules read, each told, the plain «no» as well."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import cast

from desktop.law.decision import Details
from desktop.law.employment.case import Case
from desktop.law.numbers import Law
from desktop.law.programme.credit import Request
from desktop.law.programme.decide import MEASURES
from desktop.law.programme.person import Certificate, Person
from desktop.law.programme.unknown import reads
from desktop.law.told import fill
from desktop.law.words import day, tenge

from .visitor import Visitor

Say = Callable[..., str]
Sentences = Iterator[str]
FLAGS = (
    "resident", "job_seeker", "potential", "cooperative_member", "not_admitted", "hard_situation",
    "low_income_family", "tax_registered", "social_payments", "direction1_finished", "wants_to_move",
)  # fmt: skip
"""Facts told whether they hold or not: «yes» and «no» have a sentence each."""


def tell_story(visitor: Visitor, law: Law, language: str = "ru") -> tuple[str, ...]:
    """Paragraphs: who comes and what for, then the facts."""

    def say(code: str, details: Details = (), **more: str) -> str:
        return fill(f"practice-person-{code}", (*details, *more.items()), language=language)

    return tuple(_paragraphs(visitor, law, say, language))


def _paragraphs(visitor: Visitor, law: Law, say: Say, language: str) -> Sentences:
    if visitor.queue:
        yield say("opening-queue", on=day(visitor.on))
        for name, person in visitor.queue:
            yield " ".join((_who(say, name, person), *_facts(person, ("public-works",), law, say)))
        return
    if visitor.request:
        yield say("opening-terms", on=day(visitor.on), who=visitor.name)
        yield " ".join(_request(visitor.request, say))
        return
    facts = cast("Case | Person", visitor.case or visitor.person)
    yield say(f"opening-{visitor.kind}", on=day(visitor.on), who=_who(say, visitor.name, facts))
    if visitor.measures:
        yield say("wish", what=fill(f"law-measure-{visitor.measures[0]}", language=language))
        yield " ".join(_facts(cast(Person, visitor.person), visitor.measures, law, say))
    else:
        yield " ".join((_register if visitor.kind == "register" else _standing)(cast(Case, visitor.case), say))
    if visitor.move:
        to, far = visitor.move.to, visitor.move.distance
        yield " ".join((say("family", count=str(visitor.move.members)), say(f"to-{to}"), say(f"distance-{far}")))


def _who(say: Say, name: str, facts: Case | Person) -> str:
    code = "age-months" if facts.age_months else "age"
    age = say(code, age=str(facts.age), months=str(facts.age_months))
    return say("who", name=name, sex=say(f"sex-{facts.sex}"), age=age, place=say(f"place-{facts.place}"))


def _either(say: Say, name: str, value: object) -> str:
    return say(f"{name.replace('_', '-')}-{'yes' if value else 'no'}")


def _days(days: tuple[date, ...]) -> str:
    return ", ".join(map(day, days))


def _register(case: Case, say: Say) -> Sentences:
    yield say("applied", on=day(case.applied))
    yield _either(say, "identity", case.identity)
    if case.age < 16:
        yield _either(say, "guardian", case.guardian)
    yield say("work", work=say(f"work-{case.work}"))
    yield _either(say, "false-documents", case.false_documents)
    if case.on > case.applied:
        yield _either(say, "job-found", case.job_found)
    if case.previous:
        ground = say(f"removed-{case.previous.ground}")
        yield say("previous", on=day(case.previous.removed), ground=ground)
    if case.visits:
        yield say("visits", days=_days(case.visits))


def _standing(case: Case, say: Say) -> Sentences:
    yield say("registered", on=day(case.registered or case.on))
    yield say("attended", days=_days(case.attended))
    yield _either(say, "late-good-reason", case.late_good_reason)
    for offer in case.offers:
        what, answer = _either(say, "suitable", offer.suitable), _either(say, "refused", offer.refused)
        yield say("offer", on=day(offer.on), what=what, answer=answer)
    for each in case.no_shows:
        code = "never-came" if each.came is None else "came"
        details = {"on": day(each.issued), "came": day(each.came or each.issued)}
        yield say(code, what=f"@law-word-referral-{each.kind}", **details)
        yield _either(say, "good-reason", each.good_reason)
    if case.stopped:
        yield say("stopped", on=day(case.stopped))
    if case.sentence:
        yield say(f"sentence-{case.sentence.kind}")
        yield _either(say, "in-force", case.sentence.in_force)
    yield from (say(name.replace("_", "-")) for name in ("forged", "article_15", "article_8") if getattr(case, name))


def _facts(person: Person, measures: tuple[str, ...], law: Law, say: Say) -> Sentences:
    """Every fact that one of the measures reads."""
    wanted: set[str] = set()
    for name in measures:
        wanted |= reads(person, lambda other, rule=MEASURES[name]: rule(other, law))  # type: ignore[misc]
    for name, tell in TELL.items():
        if name in wanted:
            yield from tell(person, say)


def _flag(name: str) -> Callable[[Person, Say], Sentences]:
    return lambda person, say: iter((_either(say, name, getattr(person, name)),))


def _work(person: Person, say: Say) -> Sentences:
    yield say("work", work=say(f"work-{person.work}"))


def _registered(person: Person, say: Say) -> Sentences:
    since = person.registered_unemployed
    yield say("registered", on=day(since)) if isinstance(since, date) else say("not-registered")


def _status(person: Person, say: Say) -> Sentences:
    yield say("status", status=say(f"status-{person.status}"))
    if person.status not in ("citizen", "oralman"):
        yield _either(say, "family-of-citizen", person.family_of_citizen)


def _remote(person: Person, say: Say) -> Sentences:
    if person.place == "village":
        yield _either(say, "remote", person.remote)


def _education(person: Person, say: Say) -> Sentences:
    given = person.education
    yield say("education", level=say(f"level-{given.level}"))
    if given.finished:
        yield say("finished", on=day(given.finished))
    if given.level not in ("none", "basic"):
        yield _either(say, "profession", given.profession)


def _study(person: Person, say: Say) -> Sentences:
    yield say(f"study-{person.study}")


def _holidays(person: Person, say: Say) -> Sentences:
    if person.study != "none":
        yield _either(say, "holidays", person.summer_holidays)


def _certificate(person: Person, say: Say) -> Sentences:
    given = person.certificate
    if isinstance(given, Certificate):
        yield say("certificate", kind=f"@law-word-certificate-{given.kind}", on=day(given.on))
    else:
        yield say("no-certificate")


def _plan(person: Person, say: Say) -> Sentences:
    if person.plan:
        yield say("plan", purpose=f"@law-word-purpose-{person.plan.purpose}")
        yield _either(say, "new-jobs", person.plan.new_jobs)


def _retraining(person: Person, say: Say) -> Sentences:
    given = person.retraining
    if not any(given):
        yield say("no-retraining")
        return
    yield _either(say, "application", given.application)
    yield _either(say, "keeps", given.keeps_workplace)
    yield say("cofinancing", percent=str(given.cofinancing))


def _lost(person: Person, say: Say) -> Sentences:
    if person.lost_job != "none":
        yield say(f"lost-{person.lost_job}")


def _orphan(person: Person, say: Say) -> Sentences:
    if person.orphan_care:
        yield say("orphan")


TELL: dict[str, Callable[[Person, Say], Sentences]] = {
    "status": _status, "work": _work, "registered_unemployed": _registered, "remote": _remote,
    "education": _education, "study": _study, "summer_holidays": _holidays, "certificate": _certificate,
    "plan": _plan, "retraining": _retraining, "lost_job": _lost, "orphan_care": _orphan,
    **{name: _flag(name) for name in FLAGS},
}  # fmt: skip
"""Fact → how it is told."""


def _request(request: Request, say: Say) -> Sentences:
    yield say(f"sector-{request.sector}")
    yield say("request-amount", amount=tenge(request.amount), months=str(request.months))
    rate = str(float(request.rate)).removesuffix(".0").replace(".", ",")
    yield say("request-rate", rate=rate, grace=str(request.grace))
