"""Reads the file of one person (kind = "person"; content/law/README-person.md)."""

import dataclasses
from collections.abc import Callable
from datetime import date
from fractions import Fraction
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from desktop.base.problems import Problem, problem
from desktop.law.facts import HANDBOOK_DAY, UNKNOWN, refuse
from desktop.law.gathering import Faults, Gathering
from desktop.law.household.fields import GROWN, Fields
from desktop.law.household.files import read_table

from .person import Certificate, Education, Person, Plan, Retraining, Since

T = TypeVar("T")
FIELDS = (
    "format", "kind", "date", "age", "age_months", "sex", "place", "remote", "status", "resident", "family_of_citizen",
    "registered_unemployed", "job_seeker", "work", "self_employed", "potential", "cooperative_member", "education",
    "study", "summer_holidays", "not_admitted", "orphan_care", "hard_situation", "low_income_family", "certificate",
    "tax_registered", "plan", "social_payments", "direction1_finished", "lost_job", "retraining", "wants_to_move",
)  # fmt: skip
FLAGS = {
    "remote": None,
    "resident": True,
    "family_of_citizen": False,
    "potential": None,
    "cooperative_member": False,
    "summer_holidays": None,
    "not_admitted": False,
    "orphan_care": False,
    "hard_situation": False,
    "low_income_family": False,
    "tax_registered": False,
    "social_payments": None,
    "wants_to_move": False,
}
"""Yes-or-no facts and what they are where the file does not say."""
SINCES = ("registered_unemployed", "job_seeker", "direction1_finished")
NEUTRAL = {
    each.name: each.default for each in dataclasses.fields(Person) if each.default is not dataclasses.MISSING
} | {"on": HANDBOOK_DAY, "age": GROWN}


def read_person(path: Path) -> tuple[Person | None, tuple[Problem, ...]]:
    """The person of a file; None with every fault told if there is one."""
    record, problems = read_table(path)
    if record is None:
        return None, problems
    made, faults = to_person(record)
    return made, tuple(problem(path.name, place, each.code, **each.details) for place, each in faults)


def to_person(record: dict[str, Any]) -> tuple[Person | None, Faults]:
    """The facts of a table, or None and every fault found."""
    faults: Faults = []
    notes = Gathering(faults)
    notes.attempt(lambda: _header(Fields(record, "", record)), None)
    if faults and not record.get("age"):
        return None, faults  # another file altogether
    made = notes.build(Person, _facts(Fields(record, "", FIELDS, notes.note), notes), NEUTRAL)
    return (None, faults) if faults else (made, [])


def _header(given: Fields) -> None:
    if given.whole("format") != 1 or given.raw("kind") != "person":
        refuse("law-person-format", "format")


def _facts(given: Fields, notes: Gathering) -> dict[str, Any]:
    return {
        "on": given.day("date") or HANDBOOK_DAY,
        "age": given.whole("age"),
        "age_months": given.whole("age_months", 0),
        "sex": given.word("sex", UNKNOWN),
        "place": given.word("place", UNKNOWN),
        "status": given.word("status", "citizen"),
        **{name: notes.attempt(partial(_since, given, name), None) for name in SINCES},
        "work": notes.attempt(lambda: _work(given), UNKNOWN),
        "education": _part(given, "education", _education, notes) or Education(),
        "study": given.word("study", "none"),
        "certificate": notes.attempt(lambda: _certificate(given, notes), None),
        "plan": _part(given, "plan", _plan, notes),
        "lost_job": given.word("lost_job", "none"),
        "retraining": _part(given, "retraining", _retraining, notes) or Retraining(),
        **{name: _flag(given, name, default) for name, default in FLAGS.items()},
    }


def _flag(given: Fields, name: str, default: bool | None) -> bool | None:
    return given.flag(name, bool(default)) if given.has(name) else default


def _since(given: Fields, name: str) -> Since:
    value = given.raw(name, False)
    if value == UNKNOWN:
        return None
    if not isinstance(value, bool) and type(value) is not date:
        refuse("law-facts-since", name, value=str(value)[:60])
    return value


def _work(given: Fields) -> str:
    """The work; `self_employed = true` is another way to say it."""
    self_employed = _flag(given, "self_employed", None)
    work = given.word("work", "self-employed" if self_employed else UNKNOWN)
    if self_employed is not None and self_employed != (work == "self-employed"):
        refuse("law-person-self-employed", "self_employed", value=work)
    return work


def _part(given: Fields, name: str, make: Callable[[object, Gathering], T], notes: Gathering) -> T | None:
    if not given.has(name) or given.raw(name) in (UNKNOWN, False):
        return None
    within = notes.at("", name)
    return within.attempt(lambda: make(given.raw(name), within), None)


def _education(record: object, notes: Gathering) -> Education:
    given = Fields(record, "education", ("level", "finished", "profession"), notes.note)
    finished = None if given.raw("finished", None) == UNKNOWN else given.day("finished", None)
    return Education(given.word("level", UNKNOWN), finished, _flag(given, "profession", None))


def _certificate(given: Fields, notes: Gathering) -> Certificate | bool | None:
    value = given.raw("certificate", False)
    if value == UNKNOWN or isinstance(value, bool):
        return None if value == UNKNOWN or value is True else False
    within = notes.at("", "certificate")
    record = Fields(value, "certificate", ("kind", "date"), within.note)
    kind = record.word("kind")
    return Certificate("bastau" if "kind" in within.bad else kind, record.day("date") or HANDBOOK_DAY)


def _plan(record: object, notes: Gathering) -> Plan:
    given = Fields(record, "plan", ("purpose", "sector", "new_jobs"), notes.note)
    return Plan(given.word("purpose", UNKNOWN), given.word("sector", UNKNOWN), _flag(given, "new_jobs", None))


def _retraining(record: object, notes: Gathering) -> Retraining:
    given = Fields(record, "retraining", ("application", "keeps_workplace", "cofinancing"), notes.note)
    share = notes.attempt(lambda: _share(given.raw("cofinancing", UNKNOWN)), None)
    return Retraining(_flag(given, "application", None), _flag(given, "keeps_workplace", None), share)


def _share(paid: object) -> Fraction | None:
    if paid == UNKNOWN:
        return None
    if isinstance(paid, bool) or not isinstance(paid, int):
        refuse("law-facts-whole", "retraining.cofinancing", value=str(paid)[:60])
    return Fraction(paid)
