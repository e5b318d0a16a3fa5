"""A household file's tables as facts. Each member's first fault is told; with one fault nothing is made."""

import re
from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

from desktop.law.facts import (
    MOST_MEMBERS,
    Cared,
    Contract,
    Extension,
    Household,
    Income,
    Member,
    Money,
    Refused,
    refuse,
)

from .fields import Fields, money

T = TypeVar("T")
TOP = ("format", "kind", "date", "poverty_line", "subsistence_minimum", "region", "place", "member", "contract")
MEMBER = (
    "id", "role", "age", "age_months", "sex", "status", "resident", "disability", "long_illness", "needs_care",
    "study", "work", "cares_for", "outside_care", "income",
)  # fmt: skip
CARED = ("age", "age_months", "sex", "disability", "needs_care")
INCOME = ("kind", "months")
CONTRACT = ("signed", "mode", "breaches", "extension", "false_information", "not_fulfilled")
ID = re.compile(r"[^\W_]+(?:-[^\W_]+)*")

Faults = list[tuple[str, Refused]]
"""(place in the file, what is wrong)."""


def to_household(record: dict[str, Any]) -> tuple[Household | None, Faults]:
    """The facts, or None and every fault found."""
    faults: Faults = []
    top = _guarded("", faults, lambda: Fields(record, "", TOP))
    if top is None:
        return None, faults
    _guarded("", faults, lambda: _header(top))
    members = _guarded("", faults, lambda: _members(top, faults))
    contract = _guarded("contract", faults, lambda: _contract(top.raw("contract", None)))
    made = _guarded("", faults, lambda: _whole(top, members or (), contract)) if not faults else None
    return (None, faults) if faults else (made, [])


def _guarded(place: str, faults: Faults, make: Callable[[], T]) -> T | None:
    try:
        return make()
    except Refused as refused:
        where = refused.field if not place or refused.field.startswith(place) else f"{place}.{refused.field}"
        faults.append((where, refused))
        return None


def _header(top: Fields) -> None:
    if top.raw("format") != 1 or isinstance(top.raw("format"), bool) or top.raw("kind") != "household":
        refuse("law-household-format", "format")


def _members(top: Fields, faults: Faults) -> tuple[Member, ...]:
    records = top.raw("member", [])
    if not isinstance(records, list):
        refuse("law-facts-list", "member", value=records)
    if len(records) > MOST_MEMBERS:
        refuse("law-facts-crowd", "member", count=len(records), most=MOST_MEMBERS)
    made = [_guarded(_place(number, each), faults, partial(_member, each)) for number, each in enumerate(records, 1)]
    return tuple(each for each in made if each is not None)


def _place(number: int, record: object) -> str:
    name = record.get("id") if isinstance(record, dict) else None
    return f"member.{name}" if isinstance(name, str) and ID.fullmatch(name) else f"member.{number}"


def _member(record: object) -> Member:
    given = Fields(record, "member", MEMBER)
    name = given.word("id")
    if not ID.fullmatch(name) or len(name) > 40:
        refuse("law-facts-id", "id", value=name[:60])
    return Member(
        id=name,
        role=given.word("role"),
        age=given.whole("age"),
        age_months=given.whole("age_months", 0),
        sex=given.word("sex", "unknown"),
        status=given.word("status", "citizen"),
        resident=given.flag("resident", True),
        disability=given.word("disability", "none"),
        long_illness=given.flag("long_illness", False),
        needs_care=given.flag("needs_care", False),
        study=given.word("study", "none"),
        work=given.word("work", "none"),
        cares_for=_ids(given.items("cares_for")),
        outside_care=_each(given.items("outside_care"), _cared),
        income=_each(given.items("income"), _income),
    )


def _each(records: list[Any] | None, make: Callable[[Any], T]) -> tuple[T, ...] | None:
    return None if records is None else tuple(make(each) for each in records)


def _ids(names: list[Any] | None) -> tuple[str, ...] | None:
    for each in names or ():
        if not isinstance(each, str):
            refuse("law-facts-text", "cares_for", value=each)
    return None if names is None else tuple(names)


def _cared(record: object) -> Cared:
    given = Fields(record, "outside_care", CARED)
    return Cared(
        age=given.whole("age"),
        age_months=given.whole("age_months", 0),
        sex=given.word("sex", "unknown"),
        disability=given.word("disability", "none"),
        needs_care=given.flag("needs_care", False),
    )


def _income(record: object) -> Income:
    given = Fields(record, "income", INCOME)
    months = given.items("months") if given.has("months") else given.raw("months")
    sums: tuple[Money, ...] | None = None if months is None else tuple(money("income.months", each) for each in months)
    return Income(given.word("kind"), sums)


def _contract(record: object) -> Contract | None:
    if record is None:
        return None
    given = Fields(record, "contract", CONTRACT)
    return Contract(
        signed=given.day("signed", None),
        mode=given.word("mode", "monthly"),
        breaches=tuple(sorted(_breach(each) for each in given.items("breaches") or ())),
        extension=_extension(given.raw("extension", None)),
        false_information=_month(given, "false_information"),
        not_fulfilled=_month(given, "not_fulfilled"),
    )


def _month(given: Fields, name: str) -> int:
    month = given.whole(name, 0)
    if given.has(name) and month < 1:
        refuse("law-facts-range", name, value=month, low=1, high=12)
    return month


def _breach(record: object) -> int:
    return Fields(record, "contract.breaches", ("month",)).whole("month")


def _extension(record: object) -> Extension | None:
    if record is None:
        return None
    given = Fields(record, "contract.extension", ("months", "ground"))
    return Extension(given.whole("months"), given.word("ground"))


def _whole(top: Fields, members: tuple[Member, ...], contract: Contract | None) -> Household:
    on = top.day("date")
    assert on is not None
    return Household(
        on=on,
        members=members,
        poverty_line=top.sum("poverty_line"),
        subsistence_minimum=top.sum("subsistence_minimum"),
        region=top.word("region", ""),
        place=top.word("place", "unknown"),
        contract=contract,
    )
