"""From what stood in view to what was read, and from steps through the book to visits. Pure: time is given."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from desktop.handbook.model import Handbook

from .model import Read, Visit

LETTERS_A_SECOND = 25
"""Quick silent reading of Russian prose, 1,500 characters a minute: who was slower has surely read it."""

HALF = 0.5
LONGEST = 600
"""Seconds: who stands longer at one place has probably gone away from the computer."""
SHORTEST = 3
"""Seconds: whoever stays less only passes by."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A passage in view: how long it is in characters, and what share of it (0 … 1) can be seen."""

    passage: str
    letters: int
    share: float


def attention(view: Iterable[Seen], seconds: float) -> dict[str, float]:
    """Seconds of reading that each passage got while this was in view: by length, since nobody reads two at once.

    A passage of which less than half can be seen gets nothing, but takes its part.
    """
    seen = list(view)
    total = sum(each.letters * each.share for each in seen)
    if total <= 0:
        return {}
    return {each.passage: seconds * each.letters * each.share / total for each in seen if each.share >= HALF}


def is_read(letters: int, seconds: float) -> bool:
    """Whether so many seconds are enough for half of a passage of so many characters."""
    return seconds >= max(1.0, HALF * letters / LETTERS_A_SECOND)


class Reading:
    """Adds up attention; tells of each passage once that it has been read."""

    def __init__(self, known: Iterable[str] = ()) -> None:
        self._seconds: dict[str, float] = {}
        self._known = set(known)

    def look(self, view: Iterable[Seen], seconds: float, now: datetime) -> tuple[Read, ...]:
        """This was in view for so long: what has been read by now and was not before."""
        seen = list(view)
        letters = {each.passage: each.letters for each in seen}
        fresh = []
        for passage, more in attention(seen, seconds).items():
            self._seconds[passage] = self._seconds.get(passage, 0.0) + more
            if passage not in self._known and is_read(letters[passage], self._seconds[passage]):
                self._known.add(passage)
                fresh.append(Read(passage, now))
        return tuple(fresh)


class Walk:
    """Where she is, from step to step; hands out a Visit when she goes on."""

    def __init__(self) -> None:
        self._here = ""
        self._since: datetime | None = None

    def come(self, item: str, now: datetime) -> Visit | None:
        """She is at `item` now ("" if she left the book); the visit that ended, if it was more than passing by."""
        if item == self._here:
            return None
        visit = self._visit(now)
        self._here, self._since = item, now
        return visit

    def _visit(self, now: datetime) -> Visit | None:
        if not self._here or self._since is None:
            return None
        seconds = int((now - self._since).total_seconds())
        return Visit(self._here, self._since, min(seconds, LONGEST)) if seconds >= SHORTEST else None


@dataclass(frozen=True, slots=True)
class ChapterRead:
    """How much of a chapter was read: `read` of `total` passages; `next` is the first unread one ("" if none)."""

    chapter: str
    title: str
    read: int
    total: int
    next: str


def chapters_read(handbook: Handbook, reads: Mapping[str, object] | Iterable[str]) -> tuple[ChapterRead, ...]:
    """Of each chapter, in the handbook's order. Passages that are no more do not count."""
    known = set(reads)
    found = []
    for chapter in handbook.chapters:
        passages = [passage.id for section in chapter.sections for passage in section.passages]
        unread = [each for each in passages if each not in known]
        done = len(passages) - len(unread)
        found.append(ChapterRead(chapter.id, chapter.title, done, len(passages), unread[0] if unread else ""))
    return tuple(found)
