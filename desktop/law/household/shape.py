"""A household file's tables as facts. Every fault is told; with one fault nothing is made."""

import dataclasses
import re
from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

from desktop.law.facts import (
    HANDBOOK_DAY,
    MOST_MEMBERS,
    UNKNOWN,
    Cared,
    Contract,
    Extension,
    Household,
    Income,
    Member,
    Money,
    refuse,
)
from desktop.law.gathering import Faults, Gathering

from .fields import GROWN, Fields, money

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

NEUTRAL = {
    each.name: each.default for each in dataclasses.fields(Member) if each.default is not dataclasses.MISSING
} | {"id": "somebody", "role": "relative", "age": GROWN}
WHOLE = {"on": HANDBOOK_DAY, "poverty_line": None, "subsistence_minimum": None, "region": "", "place": UNKNOWN,
         "contract": None}  # fmt: skip


def to_household(record: dict[str, Any]) -> tuple[Household | None, Faults]:
    """The facts, or None and every fault found."""
    faults: Faults = []
    notes = Gathering(faults)
    notes.attempt(lambda: _header(Fields(record, "", record)), None)
    if faults and not record.get("member"):
        return None, faults  # another file altogether: what it lacks of a household need not be told
    top = Fields(record, "", TOP, notes.note)
    made = _whole(top, notes, _members(top, notes))
    return (None, faults) if faults else (made, [])


def _header(top: Fields) -> None:
    if top.raw("format") != 1 or isinstance(top.raw("format"), bool) or top.raw("kind") != "household":
        refuse("law-household-format", "format")


def _members(top: Fields, notes: Gathering) -> tuple[Member, ...]:
    records = top.items("member") or []
    if len(records) > MOST_MEMBERS:
        notes.attempt(partial(_crowd, len(records)), None)
        return ()
    made = [_member(each, number, notes.at(_place(number, each))) for number, each in enumerate(records, 1)]
    if notes.faults:
        notes.bad.add("member")  # what is said of the family as a whole must not hang on a stand-in
    return tuple(made)


def _crowd(count: int) -> None:
    refuse("law-facts-crowd", "member", count=count, most=MOST_MEMBERS)


def _place(number: int, record: object) -> str:
    name = record.get("id") if isinstance(record, dict) else None
    return f"member.{name}" if isinstance(name, str) and ID.fullmatch(name) else f"member.{number}"


def _member(record: object, number: int, notes: Gathering) -> Member:
    stand_in = Member(f"somebody-{number}", "relative", GROWN)
    given = notes.attempt(lambda: Fields(record, "member", MEMBER, notes.note), None)
    if given is None:
        return stand_in
    facts = {
        "id": notes.attempt(lambda: _id(given), stand_in.id),
        "role": given.word("role"),
        "age": given.whole("age"),
        "age_months": given.whole("age_months", 0),
        "sex": given.word("sex", "unknown"),
        "status": given.word("status", "citizen"),
        "resident": given.flag("resident", True),
        "disability": given.word("disability", "none"),
        "long_illness": given.flag("long_illness", False),
        "needs_care": given.flag("needs_care", False),
        "study": given.word("study", "none"),
        "work": given.word("work", "none"),
        "cares_for": notes.attempt(lambda: _ids(given.items("cares_for")), None),
        "outside_care": _each(given.items("outside_care"), _cared, notes.at("", "outside_care")),
        "income": _each(given.items("income"), _income, notes.at("", "income")),
    }
    return notes.build(Member, facts, NEUTRAL) or stand_in


def _id(given: Fields) -> str:
    name = given.word("id")
    if not ID.fullmatch(name) or len(name) > 40:
        refuse("law-facts-id", "id", value=name[:60])
    return name


def _each(
    records: list[Any] | None, make: Callable[[Any, Gathering], T | None], notes: Gathering
) -> tuple[T, ...] | None:
    if records is None:
        return None
    made = (notes.attempt(partial(make, each, notes), None) for each in records)
    return tuple(each for each in made if each is not None)


def _ids(names: list[Any] | None) -> tuple[str, ...] | None:
    for each in names or ():
        if not isinstance(each, str):
            refuse("law-facts-text", "cares_for", value=each)
    return None if names is None else tuple(names)


def _cared(record: object, notes: Gathering) -> Cared | None:
    given = Fields(record, "outside_care", CARED, notes.note)
    facts = {
        "age": given.whole("age"),
        "age_months": given.whole("age_months", 0),
        "sex": given.word("sex", "unknown"),
        "disability": given.word("disability", "none"),
        "needs_care": given.flag("needs_care", False),
    }
    return notes.build(Cared, facts, NEUTRAL)


def _income(record: object, notes: Gathering) -> Income | None:
    given = Fields(record, "income", INCOME, notes.note)
    kind = given.word("kind")
    months = given.items("months") if given.has("months") else given.raw("months")
    sums = None
    if months is not None:
        nothing: Money = 0
        sums = tuple(notes.attempt(partial(money, "income.months", each), nothing) for each in months)
    return notes.build(Income, {"kind": kind, "months": sums}, {"kind": "other", "months": None})


def _contract(record: object, notes: Gathering) -> Contract | None:
    if record is None:
        return None
    given = Fields(record, "contract", CONTRACT, notes.note)
    months = [notes.attempt(partial(_breach, each), None) for each in given.items("breaches") or ()]
    facts = {
        "signed": given.day("signed", None),
        "mode": given.word("mode", "monthly"),
        "breaches": tuple(sorted(each for each in months if each is not None)),
        "extension": notes.attempt(lambda: _extension(given.raw("extension", None)), None),
        "false_information": notes.attempt(lambda: _month(given, "false_information"), 0),
        "not_fulfilled": notes.attempt(lambda: _month(given, "not_fulfilled"), 0),
    }
    neutral = {"signed": None, "mode": "monthly", "breaches": (), "extension": None, "false_information": 0,
               "not_fulfilled": 0}  # fmt: skip
    return notes.build(Contract, facts, neutral)


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


def _whole(top: Fields, notes: Gathering, members: tuple[Member, ...]) -> Household | None:
    contract = notes.at("contract")
    facts = {
        "on": top.day("date") or HANDBOOK_DAY,
        "members": members,
        "poverty_line": top.sum("poverty_line"),
        "subsistence_minimum": top.sum("subsistence_minimum"),
        "region": top.word("region", ""),
        "place": top.word("place", "unknown"),
        "contract": contract.attempt(lambda: _contract(top.raw("contract", None), contract), None),
    }
    return notes.build(Household, facts, WHOLE)
