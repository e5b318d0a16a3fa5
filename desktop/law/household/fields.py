"""One table of a household file, taken field by field; the wrong kind of value is refused with its field."""

import re
from collections.abc import Collection
from datetime import date
from fractions import Fraction
from typing import Any

from desktop.law.facts import UNKNOWN, Money, refuse

_SUM = re.compile(r"-?\d{1,15}(?:[.,]\d{1,2})?")
_MISSING = object()


class Fields:
    """`record` is the table, `allowed` its field names: another name is refused at once."""

    def __init__(self, record: object, where: str, allowed: Collection[str]) -> None:
        if not isinstance(record, dict):
            refuse("law-facts-table", where)
        self._record: dict[str, Any] = record
        for name in record:
            if name not in allowed:
                refuse("law-facts-unknown-key", str(name)[:60], allowed=", ".join(allowed))

    def has(self, name: str) -> bool:
        """Is the field given?"""
        return name in self._record

    def raw(self, name: str, default: object = _MISSING) -> Any:
        """The value as it stands; a missing field without a default is refused."""
        value = self._record.get(name, default)
        if value is _MISSING:
            refuse("law-facts-missing", name)
        return value

    def word(self, name: str, default: object = _MISSING) -> str:
        """A word."""
        value = self.raw(name, default)
        if not isinstance(value, str):
            refuse("law-facts-text", name, value=value)
        return value

    def whole(self, name: str, default: object = _MISSING) -> int:
        """A whole number."""
        value = self.raw(name, default)
        if isinstance(value, bool) or not isinstance(value, int):
            refuse("law-facts-whole", name, value=_short(value))
        return value

    def sum(self, name: str) -> int | None:
        """Whole tenge; None where the field is missing or not known."""
        value = self.raw(name, None)
        if value is None or value == UNKNOWN:
            return None
        amount = money(name, value)
        if not isinstance(amount, int):
            refuse("law-facts-whole", name, value=_short(value))
        return amount

    def flag(self, name: str, default: bool) -> bool | None:
        """Yes or no; None where it is not known."""
        value = self.raw(name, default)
        if value == UNKNOWN:
            return None
        if not isinstance(value, bool):
            refuse("law-facts-flag", name, value=_short(value))
        return value

    def day(self, name: str, default: object = _MISSING) -> date | None:
        """A day."""
        value = self.raw(name, default)
        if value is not None and type(value) is not date:
            refuse("law-facts-date", name, value=_short(value))
        return value

    def items(self, name: str) -> list[Any] | None:
        """A list, empty where it is missing; None where it is not known."""
        value = self.raw(name, [])
        if value == UNKNOWN:
            return None
        if not isinstance(value, list):
            refuse("law-facts-list", name, value=_short(value))
        return value


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
