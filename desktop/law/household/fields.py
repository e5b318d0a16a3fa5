"""One table of a household file, taken field by field; the wrong kind of value is refused with its field."""

import re
from collections.abc import Callable, Collection
from datetime import date
from fractions import Fraction
from functools import partial
from typing import Any, TypeVar

from desktop.law.facts import UNKNOWN, Money, Refused, refuse

T = TypeVar("T")
Note = Callable[[Refused], object]

_SUM = re.compile(r"-?\d{1,15}(?:[.,]\d{1,2})?")
_MISSING = object()
GROWN = 30
"""The age that stands in for one that is refused."""


class Fields:
    """`record` is the table, `allowed` its field names: another name is refused.

    With `note` a refusal is noted there and a stand-in returned, so that every fault of a table is found; without it
    the refusal is raised. A record that is no table is always raised.
    """

    def __init__(self, record: object, where: str, allowed: Collection[str], note: Note | None = None) -> None:
        if not isinstance(record, dict):
            refuse("law-facts-table", where)
        self._record: dict[str, Any] = record
        self._note = note
        for name in record:
            if name not in allowed:
                self._try(partial(_no_such, str(name)[:60], ", ".join(allowed)), None)

    def has(self, name: str) -> bool:
        """Is the field given?"""
        return name in self._record

    def raw(self, name: str, default: object = _MISSING) -> Any:
        """The value as it stands; a missing field without a default is refused."""
        return self._try(lambda: self._value(name, default), None)

    def word(self, name: str, default: object = _MISSING) -> str:
        """A word."""
        return self._try(lambda: _word(name, self._value(name, default)), str(_or(default, UNKNOWN)))

    def whole(self, name: str, default: object = _MISSING) -> int:
        """A whole number."""
        stand_in = _or(default, GROWN)
        return self._try(lambda: _whole(name, self._value(name, default)), stand_in if isinstance(stand_in, int) else 0)

    def sum(self, name: str) -> int | None:
        """Whole tenge; None where the field is missing or not known."""
        return self._try(lambda: _sum_of(name, self._value(name, None)), None)

    def flag(self, name: str, default: bool) -> bool | None:
        """Yes or no; None where it is not known."""
        stand_in: bool | None = default
        return self._try(lambda: _flag(name, self._value(name, default)), stand_in)

    def day(self, name: str, default: object = _MISSING) -> date | None:
        """A day; None only for a default of None, and for a refused one."""
        return self._try(lambda: _day(name, self._value(name, default)), None)

    def items(self, name: str) -> list[Any] | None:
        """A list, empty where it is missing; None where it is not known."""
        nothing: list[Any] | None = []
        return self._try(lambda: _items(name, self._value(name, [])), nothing)

    def _value(self, name: str, default: object) -> Any:
        value = self._record.get(name, default)
        if value is _MISSING:
            refuse("law-facts-missing", name)
        return value

    def _try(self, take: Callable[[], T], stand_in: T) -> T:
        if self._note is None:
            return take()
        try:
            return take()
        except Refused as refused:
            self._note(refused)
            return stand_in


def _or(default: object, stand_in: object) -> object:
    return stand_in if default is _MISSING else default


def _no_such(name: str, allowed: str) -> None:
    refuse("law-facts-unknown-key", name, allowed=allowed)


def _word(name: str, value: Any) -> str:
    return value if isinstance(value, str) else refuse("law-facts-text", name, value=value)


def _whole(name: str, value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        refuse("law-facts-whole", name, value=_short(value))
    return value


def _sum_of(name: str, value: Any) -> int | None:
    if value is None or value == UNKNOWN:
        return None
    amount = money(name, value)
    return amount if isinstance(amount, int) else refuse("law-facts-whole", name, value=_short(value))


def _flag(name: str, value: Any) -> bool | None:
    if value == UNKNOWN:
        return None
    return value if isinstance(value, bool) else refuse("law-facts-flag", name, value=_short(value))


def _day(name: str, value: Any) -> date | None:
    if value is not None and type(value) is not date:
        refuse("law-facts-date", name, value=_short(value))
    return value


def _items(name: str, value: Any) -> list[Any] | None:
    if value == UNKNOWN:
        return None
    return value if isinstance(value, list) else refuse("law-facts-list", name, value=_short(value))


def money(name: str, value: object) -> Money:
    """Tenge: a whole number, or digits in quotes with up to two decimals."""
    if isinstance(value, str) and _SUM.fullmatch(value):
        exact = Fraction(value.replace(",", "."))
        return int(exact) if exact.denominator == 1 else exact
    if isinstance(value, bool) or not isinstance(value, int):
        refuse("law-facts-money", name, value=_short(value))
    return value


def _short(value: object) -> str:
    return str(value)[:60]
