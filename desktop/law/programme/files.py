"""Reads the file of one person (kind = "person"; content/law/README-person.md)."""

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any, TypeVar

from desktop.base.problems import Problem, problem
from desktop.law.facts import UNKNOWN, Refused, refuse
from desktop.law.household.fields import Fields
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


def read_person(path: Path) -> tuple[Person | None, tuple[Problem, ...]]:
    """The person of a file; None with the first fault told if there is one."""
    record, problems = read_table(path)
    if record is None:
        return None, problems
    try:
        return to_person(record), ()
    except Refused as refused:
        return None, (problem(path.name, refused.field, refused.code, **refused.details),)


def to_person(record: dict[str, Any]) -> Person:
    """The facts of a table. Raises Refused."""
    given = Fields(record, "", FIELDS)
    if given.whole("format") != 1 or given.raw("kind") != "person":
        refuse("law-person-format", "format")
    on = given.day("date")
    assert on is not None
    return Person(
        on=on,
        age=given.whole("age"),
        age_months=given.whole("age_months", 0),
        sex=given.word("sex", UNKNOWN),
        place=given.word("place", UNKNOWN),
        status=given.word("status", "citizen"),
        registered_unemployed=_since(given, "registered_unemployed"),
        job_seeker=_since(given, "job_seeker"),
        direction1_finished=_since(given, "direction1_finished"),
        work=_work(given),
        education=_part(given, "education", _education) or Education(),
        study=given.word("study", "none"),
        certificate=_certificate(given),
        plan=_part(given, "plan", _plan),
        lost_job=given.word("lost_job", "none"),
        retraining=_part(given, "retraining", _retraining) or Retraining(),
        **{name: _flag(given, name, default) for name, default in FLAGS.items()},
    )


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


def _part(given: Fields, name: str, make: Callable[[object], T]) -> T | None:
    if not given.has(name) or given.raw(name) in (UNKNOWN, False):
        return None
    return make(given.raw(name))


def _education(record: object) -> Education:
    given = Fields(record, "education", ("level", "finished", "profession"))
    finished = None if given.raw("finished", None) == UNKNOWN else given.day("finished", None)
    return Education(given.word("level", UNKNOWN), finished, _flag(given, "profession", None))


def _certificate(given: Fields) -> Certificate | bool | None:
    value = given.raw("certificate", False)
    if value == UNKNOWN or isinstance(value, bool):
        return None if value == UNKNOWN or value is True else False
    record = Fields(value, "certificate", ("kind", "date"))
    on = record.day("date")
    assert on is not None
    return Certificate(record.word("kind"), on)


def _plan(record: object) -> Plan:
    given = Fields(record, "plan", ("purpose", "sector", "new_jobs"))
    return Plan(given.word("purpose", UNKNOWN), given.word("sector", UNKNOWN), _flag(given, "new_jobs", None))


def _retraining(record: object) -> Retraining:
    given = Fields(record, "retraining", ("application", "keeps_workplace", "cofinancing"))
    paid = given.raw("cofinancing", UNKNOWN)
    if paid != UNKNOWN and (isinstance(paid, bool) or not isinstance(paid, int)):
        refuse("law-facts-whole", "retraining.cofinancing", value=str(paid)[:60])
    share = None if paid == UNKNOWN else Fraction(paid)
    return Retraining(_flag(given, "application", None), _flag(given, "keeps_workplace", None), share)
