"""Statuses in today's law, events since 2018, dated amounts. Nothing here is computed; every line has its source."""

from collections.abc import Mapping
from dataclasses import dataclass, field

STATES = ("holds", "number-changed", "repealed", "renamed", "unverified", "no-norm")
"""no-norm: the passage states no rule (introduction, outreach), so nothing can have changed."""

SUBJECTS = ("assistance", "employment", "programme", "names")
"""What an event is about: the assistance, employment, the Programme, words and institutions."""


@dataclass(frozen=True, slots=True)
class Status:
    """One passage in today's law. `now` says what holds today, "" where nobody could tell; `old` → `new` in short."""

    state: str
    since: str = ""
    now: str = ""
    old: str = ""
    new: str = ""
    source: str = ""
    checked: bool = False

    def __post_init__(self) -> None:
        if self.state not in STATES:
            raise ValueError(f"unknown state: {self.state}")
        if self.checked and not self.source:
            raise ValueError("checked, but no source")


@dataclass(frozen=True, slots=True)
class Event:
    """Something that changed: the date as far as it is known (YYYY, YYYY-MM or YYYY-MM-DD), and what it touches."""

    date: str
    what: str
    touches: tuple[str, ...] = ()
    source: str = ""
    checked: bool = False
    about: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not set(self.about) <= set(SUBJECTS):
            raise ValueError(f"unknown subject: {', '.join(self.about)}")
        if not (self.date[:4].isdigit() and self.what):
            raise ValueError("an event has a date and says what happened")


@dataclass(frozen=True, slots=True)
class Renamed:
    """One thing under its old name (the handbook's) and its new one; `basis` is the act that changed it."""

    old: str
    new: str
    since: str
    basis: str = ""
    touches: tuple[str, ...] = ()
    source: str = ""
    checked: bool = False

    def __post_init__(self) -> None:
        if not (self.old and self.new and self.since[:4].isdigit()):
            raise ValueError("a renaming has two names and a date")
        if self.checked and not self.source:
            raise ValueError("checked, but no source")


@dataclass(frozen=True, slots=True)
class Editions:
    """All that is known; a passage without a record is unverified."""

    statuses: Mapping[str, Status] = field(default_factory=dict)
    events: tuple[Event, ...] = ()
    names: tuple[Renamed, ...] = ()

    def of(self, passage_id: str) -> Status:
        """The passage's status in today's law."""
        return self.statuses.get(passage_id, Status("unverified"))
