"""Reads the file of one job seeker or unemployed person (kind = "unemployment")."""

import dataclasses
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from desktop.base.problems import Problem, problem
from desktop.law.facts import HANDBOOK_DAY, refuse
from desktop.law.gathering import Faults, Gathering
from desktop.law.household.fields import GROWN, Fields
from desktop.law.household.files import read_table

from .case import Case, NoShow, Offer, Previous, Sentence

T = TypeVar("T")
FIELDS = (
    "format", "kind", "date", "applied", "age", "age_months", "sex", "place", "work", "identity", "guardian",
    "false_documents", "job_found", "visits", "registered", "attended", "late_good_reason", "offers", "no_shows",
    "stopped", "sentence", "article_15", "forged", "article_8", "removed", "previous",
)  # fmt: skip
FLAGS = {"identity": True, "guardian": False, "false_documents": False, "job_found": False, "late_good_reason": False,
         "article_15": False, "forged": False, "article_8": False}  # fmt: skip
NEUTRAL = {each.name: each.default for each in dataclasses.fields(Case) if each.default is not dataclasses.MISSING} | {
    "on": HANDBOOK_DAY,
    "applied": HANDBOOK_DAY,
    "age": GROWN,
}


def read_case(path: Path) -> tuple[Case | None, tuple[Problem, ...]]:
    """The case of a file; None with every fault told if there is one."""
    record, problems = read_table(path)
    if record is None:
        return None, problems
    made, faults = to_case(record)
    return made, tuple(problem(path.name, place, each.code, **each.details) for place, each in faults)


def to_case(record: dict[str, Any]) -> tuple[Case | None, Faults]:
    """The facts of a table, or None and every fault found."""
    faults: Faults = []
    notes = Gathering(faults)
    notes.attempt(lambda: _header(Fields(record, "", record)), None)
    if faults and not record.get("age"):
        return None, faults  # another file altogether
    made = notes.build(Case, _facts(Fields(record, "", FIELDS, notes.note), notes), NEUTRAL)
    return (None, faults) if faults else (made, [])


def _header(given: Fields) -> None:
    if given.whole("format") != 1 or given.raw("kind") != "unemployment":
        refuse("law-case-format", "format")


def _facts(given: Fields, notes: Gathering) -> dict[str, Any]:
    return {
        "on": given.day("date") or HANDBOOK_DAY,
        "applied": given.day("applied") or HANDBOOK_DAY,
        "age": given.whole("age"),
        "age_months": given.whole("age_months", 0),
        "sex": given.word("sex", "unknown"),
        "place": given.word("place", "unknown"),
        "work": given.word("work", "none"),
        **{name: given.flag(name, default) for name, default in FLAGS.items()},
        **{name: given.day(name, None) for name in ("registered", "stopped", "removed")},
        **{name: _days(given, name, notes) for name in ("visits", "attended")},
        "offers": _each(given, "offers", _offer, notes),
        "no_shows": _each(given, "no_shows", _no_show, notes),
        "sentence": _part(given, "sentence", _sentence, notes),
        "previous": _part(given, "previous", _previous, notes),
    }


def _day(given: Fields, name: str) -> date:
    return given.day(name) or HANDBOOK_DAY


def _days(given: Fields, name: str, notes: Gathering) -> tuple[date, ...]:
    days = [notes.attempt(partial(_one_day, name, each), None) for each in given.items(name) or []]
    return tuple(sorted(each for each in days if each))


def _one_day(name: str, value: object) -> date | None:
    return value if type(value) is date else refuse("law-facts-date", name, value=str(value)[:60])


def _each(given: Fields, name: str, make: Callable[[object, Gathering], T], notes: Gathering) -> tuple[T, ...]:
    within = notes.at("", name)
    made = [within.attempt(partial(make, each, within), None) for each in given.items(name) or ()]
    return tuple(each for each in made if each is not None)


def _part(given: Fields, name: str, make: Callable[[object, Gathering], T], notes: Gathering) -> T | None:
    within = notes.at("", name)
    return within.attempt(lambda: make(given.raw(name), within), None) if given.has(name) else None


def _offer(record: object, notes: Gathering) -> Offer:
    given = Fields(record, "offers", ("date", "suitable", "refused"), notes.note)
    return Offer(_day(given, "date"), given.flag("suitable", True), given.flag("refused", True))


def _no_show(record: object, notes: Gathering) -> NoShow:
    given = Fields(record, "no_shows", ("kind", "issued", "came", "good_reason"), notes.note)
    return NoShow(given.word("kind"), _day(given, "issued"), given.day("came", None), given.flag("good_reason", False))


def _sentence(record: object, notes: Gathering) -> Sentence:
    given = Fields(record, "sentence", ("kind", "in_force"), notes.note)
    return Sentence(given.word("kind"), given.flag("in_force", True))


def _previous(record: object, notes: Gathering) -> Previous:
    given = Fields(record, "previous", ("removed", "ground"), notes.note)
    return Previous(_day(given, "removed"), given.whole("ground"))
