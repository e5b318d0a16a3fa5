"""Checks that facts share: each refuses with the sentence, the field and what is allowed."""

from collections.abc import Collection
from datetime import date

from .facts import HANDBOOK_DAY, UNKNOWN, refuse

LAST_FACT = date(2100, 1, 1)


def check_word(where: str, value: str, allowed: Collection[str], unknown: bool = True) -> None:
    """One of the words, or "unknown" where that may be."""
    if value not in allowed and not (unknown and value == UNKNOWN):
        refuse("law-facts-word", where, value=value, allowed=", ".join(allowed))


def check_range(where: str, value: object, low: int, high: int) -> None:
    """A whole number from low to high."""
    if isinstance(value, bool) or not isinstance(value, int):
        refuse("law-facts-whole", where, value=value)
    if not low <= value <= high:
        refuse("law-facts-range", where, value=value, low=low, high=high)


def check_today(where: str, on: date) -> None:
    """A day of the handbook's law."""
    if on < HANDBOOK_DAY:
        refuse("law-facts-day-early", where, value=f"{on:%d.%m.%Y}")
    if on > LAST_FACT:
        refuse("law-facts-day-late", where, value=f"{on:%d.%m.%Y}")


def check_past(where: str, day: date | bool | None, on: date) -> None:
    """A day that is known is not after `on`."""
    if isinstance(day, date) and day > on:
        refuse("law-facts-day-future", where, value=f"{day:%d.%m.%Y}", on=f"{on:%d.%m.%Y}")
