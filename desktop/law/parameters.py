"""Dated parameters: every value carries its unit, the day it holds from and its source; nothing is overwritten."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Value:
    """A value from `since` on, until the next one; `until` is its last day if it ended ("" open end is None).

    `source` is never empty. `checked` is false where nobody could confirm it («не проверено»).
    """

    since: date
    value: Fraction
    source: str
    until: date | None = None
    checked: bool = True

    def __post_init__(self) -> None:
        if not self.source.strip():
            raise ValueError("a value without a source")
        if self.until is not None and self.until < self.since:
            raise ValueError("ends before it begins")

    def holds(self, on: date) -> bool:
        """Is it in force that day?"""
        return self.since <= on and (self.until is None or on <= self.until)


@dataclass(frozen=True, slots=True)
class Parameter:
    """One named number through time. `purpose` parts values of one name (MCI for benefits and for fines)."""

    id: str
    unit: str
    title: str
    title_kk: str
    values: tuple[Value, ...]
    purpose: str = ""
    passage: str = ""
    rule: str = ""

    def __post_init__(self) -> None:
        days = [value.since for value in self.values]
        if not days or days != sorted(set(days)):
            raise ValueError(f"{self.id}: values in the order of their days, at least one")

    def on(self, day: date) -> Value | None:
        """The value that holds that day; None where none is known."""
        latest = next((value for value in reversed(self.values) if value.since <= day), None)
        return latest if latest is not None and latest.holds(day) else None


@dataclass(frozen=True, slots=True)
class Parameters:
    """All of them, by id and purpose."""

    all: tuple[Parameter, ...] = ()
    _by_key: Mapping[tuple[str, str], Parameter] = field(init=False, repr=False, compare=False)
    _whole: dict[tuple[str, date, str], int] = field(default_factory=dict, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        found = {(each.id, each.purpose): each for each in self.all}
        if len(found) != len(self.all):
            raise ValueError("one parameter given twice")
        object.__setattr__(self, "_by_key", found)

    def parameter(self, name: str, purpose: str = "") -> Parameter:
        """The parameter. KeyError if there is none: a rule asked for what is not shipped (a bug)."""
        return self._by_key[name, purpose]

    def on(self, name: str, day: date, purpose: str = "") -> Value | None:
        """Its value that day; None where none is known."""
        return self.parameter(name, purpose).on(day)

    def number(self, name: str, day: date, purpose: str = "") -> int:
        """Its value that day as a whole number. LookupError where none is known; ValueError if it is a fraction."""
        key = name, day, purpose
        known = self._whole.get(key)
        if known is not None:
            return known
        found = self.on(name, day, purpose)
        if found is None:
            raise LookupError(f"{name} is not known on {day}")
        if found.value.denominator != 1:
            raise ValueError(f"{name} is no whole number")
        self._whole[key] = int(found.value)
        return self._whole[key]
