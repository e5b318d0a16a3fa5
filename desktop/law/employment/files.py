"""Reads the file of one job seeker or unemployed person (kind = "unemployment")."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from desktop.base.problems import Problem, problem
from desktop.law.facts import Refused, refuse
from desktop.law.household.fields import Fields
from desktop.law.household.files import read_table

from .case import Case, NoShow, Offer, Previous, Sentence

T = TypeVar("T")
FIELDS = (
    "format", "kind", "date", "applied", "age", "age_months", "sex", "place", "work", "identity", "guardian",
    "false_documents", "job_found", "visits", "registered", "attended", "late_good_reason", "offers", "no_shows",
    "stopped", "sentence", "article_15", "forged", "article_8", "removed", "previous",
)  # fmt: skip


def read_case(path: Path) -> tuple[Case | None, tuple[Problem, ...]]:
    """The case of a file; None with the first fault told if there is one."""
    record, problems = read_table(path)
    if record is None:
        return None, problems
    try:
        return to_case(record), ()
    except Refused as refused:
        return None, (problem(path.name, refused.field, refused.code, **refused.details),)


def to_case(record: dict[str, Any]) -> Case:
    """The facts of a table. Raises Refused."""
    given = Fields(record, "", FIELDS)
    if given.whole("format") != 1 or given.raw("kind") != "unemployment":
        refuse("law-case-format", "format")
    return Case(
        on=_day(given, "date"),
        applied=_day(given, "applied"),
        age=given.whole("age"),
        age_months=given.whole("age_months", 0),
        sex=given.word("sex", "unknown"),
        place=given.word("place", "unknown"),
        work=given.word("work", "none"),
        identity=given.flag("identity", True),
        guardian=given.flag("guardian", False),
        false_documents=given.flag("false_documents", False),
        job_found=given.flag("job_found", False),
        visits=_days(given, "visits"),
        registered=given.day("registered", None),
        attended=_days(given, "attended"),
        late_good_reason=given.flag("late_good_reason", False),
        offers=_each(given, "offers", _offer),
        no_shows=_each(given, "no_shows", _no_show),
        stopped=given.day("stopped", None),
        sentence=_part(given, "sentence", _sentence),
        article_15=given.flag("article_15", False),
        forged=given.flag("forged", False),
        article_8=given.flag("article_8", False),
        removed=given.day("removed", None),
        previous=_part(given, "previous", _previous),
    )


def _day(given: Fields, name: str) -> date:
    found = given.day(name)
    if found is None:
        refuse("law-facts-missing", name)
    return found


def _days(given: Fields, name: str) -> tuple[date, ...]:
    days = given.items(name) or []
    for each in days:
        if type(each) is not date:
            refuse("law-facts-date", name, value=str(each)[:60])
    return tuple(sorted(days))


def _each(given: Fields, name: str, make: Callable[[object], T]) -> tuple[T, ...]:
    return tuple(make(each) for each in given.items(name) or ())


def _part(given: Fields, name: str, make: Callable[[object], T]) -> T | None:
    return make(given.raw(name)) if given.has(name) else None


def _offer(record: object) -> Offer:
    given = Fields(record, "offers", ("date", "suitable", "refused"))
    return Offer(_day(given, "date"), given.flag("suitable", True), given.flag("refused", True))


def _no_show(record: object) -> NoShow:
    given = Fields(record, "no_shows", ("kind", "issued", "came", "good_reason"))
    return NoShow(given.word("kind"), _day(given, "issued"), given.day("came", None), given.flag("good_reason", False))


def _sentence(record: object) -> Sentence:
    given = Fields(record, "sentence", ("kind", "in_force"))
    return Sentence(given.word("kind"), given.flag("in_force", True))


def _previous(record: object) -> Previous:
    given = Fields(record, "previous", ("removed", "ground"))
    return Previous(_day(given, "removed"), given.whole("ground"))
