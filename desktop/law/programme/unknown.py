"""Facts of a person that are not known, with every answer they may have."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any, cast

from desktop.law.asking import Slot, flags, words
from desktop.law.assistance.levels import YES
from desktop.law.condition import best
from desktop.law.facts import SEXES, STATUSES, UNKNOWN

from .measure import Measure
from .person import LEVELS, LOSSES, PLACES, PURPOSES, STUDIES, WORKS, Certificate, Person

FLAGS = (
    "remote", "resident", "family_of_citizen", "potential", "cooperative_member", "summer_holidays", "not_admitted",
    "orphan_care", "hard_situation", "low_income_family", "tax_registered", "social_payments", "wants_to_move",
    "registered_unemployed", "job_seeker", "direction1_finished",
)  # fmt: skip
WORDS = {
    "sex": SEXES,
    "place": PLACES,
    "status": STATUSES,
    "work": WORKS,
    "study": STUDIES,
    "lost_job": LOSSES,
}
YEARS_AGO = (0, 30)
"""A graduation or course of unknown day is tried as of now and as of long ago."""

Put = Callable[[Person, Any], Person]


def slots(person: Person, measure: Callable[[Person], Measure]) -> list[Slot[Person]]:
    """The unknown facts that this measure reads."""
    wanted = reads(person, measure)
    return [each for each in _all(person) if each.fact.split(".")[0] in wanted]


class Watch:
    """Stands for a person and notes which of his facts are asked for."""

    def __init__(self, person: Person) -> None:
        self._person = person
        self.names: set[str] = set()

    def __getattr__(self, name: str) -> Any:
        if name in PARTS:
            return Part(getattr(self._person, name), name, self)
        self.names.add(ALSO.get(name, name))
        return getattr(self._person, name)


class Part:
    """Stands for a part of a person; notes «education.level», not the whole education."""

    def __init__(self, part: Any, name: str, watch: Watch) -> None:
        self._part, self._name, self._watch = part, name, watch

    def __getattr__(self, name: str) -> Any:
        self._watch.names.add(f"{self._name}.{name}")
        return getattr(self._part, name)


PARTS = ("education", "retraining")
"""Parts that are always there and are only read by their fields."""


ALSO = {"registered": "registered_unemployed", "seeking": "job_seeker"}


def reads(person: Person, measure: Callable[[Person], Measure]) -> set[str]:
    """Names of the facts that the measure reads."""
    watch = Watch(person)
    assert measure(cast(Person, watch)).groups is not None  # looks at all of them
    return {each.split(".")[0] for each in watch.names}


def missing(person: Person, measure: Callable[[Person], Measure]) -> list[set[str]]:
    """For each group that does not hold, the facts that were read to find that: while none of them changes, it is read
    the same way and does not hold."""
    watch = Watch(person)
    found = measure(cast(Person, watch))
    before = watch.names
    failed = []
    for number in range(len(found.parts)):
        watch.names = set()
        if best(found.group(number)) != YES:
            failed.append(watch.names if callable(found.parts[number]) else before)
    return failed


def _all(person: Person) -> Iterator[Slot[Person]]:
    for name in FLAGS:
        if getattr(person, name) is None:
            yield flags(name, f"law-ask-person-{name.replace('_', '-')}", put(name))
    for name, allowed in WORDS.items():
        if getattr(person, name) == UNKNOWN:
            yield words(name, f"law-ask-person-{name.replace('_', '-')}", allowed, put(name))
    if person.place == "district-centre":
        yield words("place", "law-ask-person-district-centre", ("village", "small-town", "town"), put("place"))
    if person.certificate is None:
        yield Slot("certificate", "law-ask-person-certificate", (_no_certificate, *map(_certificate, YEARS_AGO)))
    yield from _education(person)
    yield from _plan(person)
    yield from _retraining(person)


def put(name: str) -> Put:
    """Give a fact a value."""
    return lambda person, value: replace(person, **{name: value})


def put_in(whole: str, name: str) -> Put:
    """Give a fact of a part a value."""
    return lambda person, value: replace(person, **{whole: getattr(person, whole)._replace(**{name: value})})


def _no_certificate(person: Person) -> Person:
    return replace(person, certificate=False)


def _certificate(years: int) -> Callable[[Person], Person]:
    def give(person: Person) -> Person:
        return replace(person, certificate=Certificate("other-programme", _ago(person, years)))

    return give


def _ago(person: Person, years: int) -> Any:
    return person.on.replace(year=person.on.year - years, day=min(person.on.day, 28))


def _education(person: Person) -> Iterator[Slot[Person]]:
    given = person.education
    if given.level == UNKNOWN:
        yield words("education.level", "law-ask-person-education-level", LEVELS, put_in("education", "level"))
    if given.profession is None and given.level != "none":
        yield flags("education.profession", "law-ask-person-education-profession", put_in("education", "profession"))
    if given.finished is None and given.level != "none":
        answers = tuple(_finished(years) for years in YEARS_AGO)
        yield Slot("education.finished", "law-ask-person-education-finished", answers)


def _finished(years: int) -> Callable[[Person], Person]:
    return lambda person: put_in("education", "finished")(person, _ago(person, years))


def _plan(person: Person) -> Iterator[Slot[Person]]:
    if person.plan is None:
        return
    if person.plan.purpose == UNKNOWN:
        yield words("plan.purpose", "law-ask-person-plan-purpose", PURPOSES, put_in("plan", "purpose"))
    if person.plan.new_jobs is None:
        yield flags("plan.new_jobs", "law-ask-person-plan-new-jobs", put_in("plan", "new_jobs"))


def _retraining(person: Person) -> Iterator[Slot[Person]]:
    for name in ("application", "keeps_workplace"):
        if getattr(person.retraining, name) is None:
            code = f"law-ask-person-retraining-{name.replace('_', '-')}"
            yield flags(f"retraining.{name}", code, put_in("retraining", name))
    if person.retraining.cofinancing is None:
        answers = tuple(_paid(percent) for percent in (0, 100))
        yield Slot("retraining.cofinancing", "law-ask-person-retraining-cofinancing", answers)


def _paid(percent: int) -> Callable[[Person], Person]:
    return lambda person: put_in("retraining", "cofinancing")(person, percent)
