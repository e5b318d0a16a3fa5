"""Bookmarks, highlights with their notes, visits and what was read, as values."""

from dataclasses import dataclass, field
from datetime import datetime

from desktop.handbook.anchor import Anchor
from desktop.learning.records import stamp

COLOURS = ("yellow", "green", "blue", "pink")
"""Each also has a number (1 … 4) and a word in the window: never colour alone."""

KINDS = ("bookmark", "highlight")
MAX_TEXT = 20_000
"""Characters of a quote or a note: more is a mistake or an attack."""
MAX_NAME = 500


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A passage, section or chapter (`item`) laid into a folder ("" is the top one) under a title of her own."""

    id: str
    item: str
    folder: str
    title: str
    at: datetime
    changed: datetime

    def __post_init__(self) -> None:
        _named(self.id, self.item)
        _limited(MAX_NAME, self.id, self.item, self.folder, self.title)
        stamp(self.at)
        stamp(self.changed)


@dataclass(frozen=True, slots=True)
class Highlight:
    """Marked words of a passage, with a note or without; without a quote a note on the whole passage.

    `before` and `after` are what stood around the quote (see handbook/anchor.py).
    """

    id: str
    passage: str
    quote: str
    before: str
    after: str
    colour: str
    note: str
    at: datetime
    changed: datetime

    def __post_init__(self) -> None:
        _named(self.id, self.passage)
        _limited(MAX_NAME, self.id, self.passage, self.before, self.after)
        _limited(MAX_TEXT, self.quote, self.note)
        if self.colour not in COLOURS:
            raise ValueError(f"colour {self.colour!r} is not one of {', '.join(COLOURS)}")
        stamp(self.at)
        stamp(self.changed)

    @property
    def anchor(self) -> Anchor:
        """What is looked for in the text."""
        return Anchor(self.passage, self.quote, self.before, self.after)


@dataclass(frozen=True, slots=True)
class Gone:
    """She deleted it: kept so that an older file does not bring it back. Its words are not kept."""

    kind: str
    id: str
    changed: datetime

    def __post_init__(self) -> None:
        _named(self.id)
        _limited(MAX_NAME, self.id)
        if self.kind not in KINDS:
            raise ValueError(f"kind {self.kind!r} is not one of {', '.join(KINDS)}")
        stamp(self.changed)


@dataclass(frozen=True, slots=True)
class Visit:
    """She was at this section for so many seconds, from `at` on."""

    item: str
    at: datetime
    seconds: int

    def __post_init__(self) -> None:
        _named(self.item)
        _limited(MAX_NAME, self.item)
        if type(self.seconds) is not int or not 0 <= self.seconds <= 86_400:
            raise ValueError(f"seconds {self.seconds!r} are not within 0 … 86400")
        stamp(self.at)


@dataclass(frozen=True, slots=True)
class Read:
    """This passage was read, last at `at`."""

    passage: str
    at: datetime

    def __post_init__(self) -> None:
        _named(self.passage)
        _limited(MAX_NAME, self.passage)
        stamp(self.at)


Kept = Bookmark | Highlight | Gone


@dataclass(frozen=True, slots=True)
class Mine:
    """All of it, each in the order in which it came."""

    bookmarks: tuple[Bookmark, ...] = ()
    highlights: tuple[Highlight, ...] = ()
    gone: tuple[Gone, ...] = ()
    visits: tuple[Visit, ...] = ()
    reads: tuple[Read, ...] = field(default=())


def _named(*names: str) -> None:
    for name in names:
        if not name.strip():
            raise ValueError("a name is empty")


def _limited(most: int, *texts: str) -> None:
    for text in texts:
        text.encode()  # half a surrogate pair cannot be stored; UnicodeEncodeError is a ValueError
        if len(text) > most:
            raise ValueError(f"longer than {most} characters")
