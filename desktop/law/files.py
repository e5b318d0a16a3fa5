"""Reads content/law/: rules.toml and the dated parameters. A broken record costs itself and is told."""

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any, TypeVar

from desktop.base.problems import Problem, problem
from desktop.base.shipped import read_toml
from desktop.handbook.citation import parse_citations

from .calendar import Calendar, Holiday, Moved, Once, Year
from .numbers import Law
from .parameters import Parameter, Parameters, Value
from .rule import Rule, RuleBook

T = TypeVar("T")
RULES = ("rules.toml", "rules-employment.toml", "rules-programme.toml")
PARAMETERS = (
    "mci.toml", "subsistence.toml", "pension.toml", "limits.toml", "limits-employment.toml", "limits-programme.toml",
)  # fmt: skip
CALENDAR = "calendar.toml"


def read_rules(folder: Path) -> tuple[RuleBook, tuple[Problem, ...]]:
    """Every [[rule]] of the files named RULES; the second of two with one id is left out."""
    found: dict[str, Rule] = {}
    problems: list[Problem] = []
    for name in RULES:
        made, said = _records(folder / name, "rule", _rule)
        problems += said
        for rule in made:
            if rule.id in found:
                problems.append(problem(f"law/{name}", rule.id, "law-rule-twice", id=rule.id))
            found.setdefault(rule.id, rule)
    return RuleBook(tuple(found.values())), tuple(problems)


def read_parameters(folder: Path) -> tuple[Parameters, tuple[Problem, ...]]:
    """Every [[parameter]] of the files named PARAMETERS."""
    found: dict[tuple[str, str], Parameter] = {}
    problems: list[Problem] = []
    for name in PARAMETERS:
        made, said = _records(folder / name, "parameter", _parameter)
        problems += said
        for each in made:
            if (each.id, each.purpose) in found:
                problems.append(problem(f"law/{name}", each.id, "law-parameter-twice", id=each.id))
            found.setdefault((each.id, each.purpose), each)
    return Parameters(tuple(found.values())), tuple(problems)


def read_law(folder: Path) -> tuple[Law, tuple[Problem, ...]]:
    """Rules, parameters and the calendar together."""
    rules, first = read_rules(folder)
    parameters, second = read_parameters(folder)
    calendar, third = read_calendar(folder)
    return Law(parameters, rules, calendar), (*first, *second, *third)


def read_calendar(folder: Path) -> tuple[Calendar, tuple[Problem, ...]]:
    """Holidays, days off of one year, moved days and the years that are known."""
    path = folder / CALENDAR
    holidays, first = _records(path, "holiday", _holiday)
    once, second = _records(path, "once", _once)
    moved, third = _records(path, "moved", _moved)
    years, fourth = _records(path, "year", _year)
    said = tuple(dict.fromkeys((*first, *second, *third, *fourth)))  # an unreadable file is told once
    return Calendar(tuple(holidays), tuple(once), tuple(moved), tuple(years)), said


def _holiday(record: dict[str, Any]) -> Holiday:
    days = [date.fromisoformat(f"2000-{each}") for each in record["days"]]
    return Holiday(
        id=str(record["id"]),
        title=str(record["title"]),
        title_kk=str(record["title_kk"]),
        days=tuple((each.month, each.day) for each in days),
        source=str(record["source"]),
        first=_day(record.get("first", date.min)),
        last=_day(record.get("last", date.max)),
        moves=record.get("moves", True) is True,
        checked=record.get("checked", True) is True,
    )


def _once(record: dict[str, Any]) -> Once:
    checked = record.get("checked", True) is True
    return Once(_day(record["on"]), str(record["title"]), str(record["title_kk"]), str(record["source"]), checked)


def _moved(record: dict[str, Any]) -> Moved:
    checked = record.get("checked", True) is True
    days = _day(record["from"]), _day(record["to"])
    return Moved(*days, str(record["decree"]), str(record["source"]), checked)


def _year(record: dict[str, Any]) -> Year:
    return Year(int(record["year"]), str(record["source"]), record.get("checked", True) is True)


def _day(value: object) -> date:
    if type(value) is not date:
        raise TypeError(f"{value} is not a day, e.g. 2018-01-01")
    return value


def _records(path: Path, kind: str, make: Callable[[dict[str, Any]], T]) -> tuple[list[T], list[Problem]]:
    name = f"law/{path.name}"
    try:
        records = read_toml(path).get(kind, [])
    except (OSError, ValueError) as error:
        return [], [problem(name, "", "law-file-unreadable", why=error)]
    made: list[T] = []
    problems: list[Problem] = []
    for number, record in enumerate(records, 1):
        try:
            made.append(make(record))
        except (KeyError, TypeError, ValueError, AttributeError, ZeroDivisionError) as error:
            place = str(record.get("id", number)) if isinstance(record, dict) else str(number)
            problems.append(problem(name, place, "law-record-malformed", why=error))
    return made, problems


def _rule(record: dict[str, Any]) -> Rule:
    return Rule(
        id=str(record["id"]),
        title=str(record["title"]),
        says=str(record["says"]),
        title_kk=str(record["title_kk"]),
        passages=tuple(str(each) for each in record.get("passages", [])),
        citations=parse_citations(str(record.get("cites", ""))),
        notes=tuple(str(each) for each in record.get("notes", [])),
        source=str(record.get("source", "")),
        checked=record.get("checked") is True,
    )


def _parameter(record: dict[str, Any]) -> Parameter:
    return Parameter(
        id=str(record["id"]),
        unit=str(record["unit"]),
        title=str(record["title"]),
        title_kk=str(record["title_kk"]),
        values=tuple(_value(each) for each in record["values"]),
        purpose=str(record.get("purpose", "")),
        passage=str(record.get("passage", "")),
        rule=str(record.get("rule", "")),
    )


def _value(record: dict[str, Any]) -> Value:
    since, until = record["from"], record.get("until")
    if type(since) is not date or (until is not None and type(until) is not date):
        raise TypeError("from and until are dates, e.g. 2018-01-01")
    checked = record.get("checked", True) is True
    return Value(since, Fraction(str(record["value"])), str(record["source"]), until, checked)
