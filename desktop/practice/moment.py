"""What a moment of a case is made of besides its numbers: what was gained, which day it is, how the dice fall."""

import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from types import MappingProxyType
from typing import Literal

from desktop.law.calendar import Calendar
from desktop.law.deadline import deadline
from desktop.law.facts import Refused

from .fault import Unread

GainKind = Literal["learned", "document", "promise"]
DayKind = Literal["working", "calendar"]
Days = Callable[[date, int, DayKind], date]
"""(from, days, kind) → the day on which so many days have passed; the count begins on the day after."""

MAX_DAYS = 400
MAX_DICE = 100
_PASSING = re.compile(r"(?P<days>\d{1,3})\s+(?:(?P<kind>[^\W\d]+)\s+)?(?P<unit>[^\W\d]+)")
_WORKING = ("рабоч", "жумыс", "жұмыс", "working")
_CALENDAR = ("календар", "күнтізбе", "calendar")
_DAY = ("ден", "дня", "дней", "дн", "күн", "day")
_DICE = re.compile(r"(?P<hits>\d{1,3})\s*(?:из|/|of|ден)\s*(?P<of>\d{1,3})\s*->\s*(?P<target>.+)")


@dataclass(frozen=True, slots=True, order=True)
class Gain:
    """Something the learner has from now on: a fact learned, a document seen, a promise made."""

    kind: GainKind
    name: str


@dataclass(frozen=True, slots=True)
class Passing:
    """Days that pass with a choice, counted in working or calendar days."""

    days: int
    kind: DayKind = "calendar"

    def __post_init__(self) -> None:
        if not 0 < self.days <= MAX_DAYS:
            raise ValueError("some days pass, but not years")


@dataclass(frozen=True, slots=True)
class Dice:
    """With `hits` chances of `of` the road leads to `target` instead."""

    hits: int
    of: int
    target: str

    def __post_init__(self) -> None:
        if not 0 < self.hits < self.of <= MAX_DICE:
            raise ValueError("dice can fall both ways")

    def fall(self, seed: str, step: int) -> bool:
        """Whether they lead astray at that step: the same for a seed for ever, on every computer."""
        told = hashlib.blake2b(f"{seed}/{step}".encode(), digest_size=4).digest()
        return int.from_bytes(told, "big") % self.of < self.hits


@dataclass(frozen=True, slots=True)
class Moment:
    """Everything a condition may ask for."""

    state: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}), hash=False)
    visited: frozenset[str] = frozenset()
    gains: frozenset[Gain] = frozenset()
    today: date | None = None


def plain_days(start: date, days: int, kind: DayKind) -> date:
    """Days without holidays: where no calendar is given."""
    on = start
    while days > 0:
        on += timedelta(1)
        days -= kind == "calendar" or on.weekday() < 5
    return on


def calendar_days(calendar: Calendar) -> Days:
    """Days by Kazakhstan's calendar; a day that it cannot answer for (before 2018) is counted without holidays."""

    def count(start: date, days: int, kind: DayKind) -> date:
        try:
            return deadline(start, days, kind, calendar).last
        except Refused:
            return plain_days(start, days, kind)

    return count


def parse_passing(text: str) -> Passing:
    """«3 рабочих дня», «10 календарных дней», «2 дня» → Passing. Raises Unread."""
    found = _PASSING.fullmatch(text.strip().casefold())
    kind = (found["kind"] or "календарных") if found else ""
    if not found or not found["unit"].startswith(_DAY) or not kind.startswith((*_WORKING, *_CALENDAR)):
        raise Unread("practice-passing", text[:40])
    if not 0 < int(found["days"]) <= MAX_DAYS:
        raise Unread("practice-passing", text[:40])
    return Passing(int(found["days"]), "working" if kind.startswith(_WORKING) else "calendar")


def parse_dice(text: str) -> Dice:
    """«1 из 3 -> Дождь» → Dice. Raises Unread."""
    found = _DICE.fullmatch(text.strip())
    if not found or not 0 < int(found["hits"]) < int(found["of"]) <= MAX_DICE:
        raise Unread("practice-dice", text[:40])
    return Dice(int(found["hits"]), int(found["of"]), found["target"].strip())


def parse_gains(kind: GainKind, text: str) -> tuple[Gain, ...]:
    """«доход семьи, состав» → Gains of that kind. Raises Unread."""
    names = [" ".join(part.split()) for part in text.split(",")]
    if not all(names) or any(sign in text for sign in "()[]|"):
        raise Unread("practice-gain", text[:40])
    return tuple(Gain(kind, name) for name in names)
