"""The handbook as values: chapters hold sections, sections hold passages (what one would quote)."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from .citation import Citation

STATES = ("confirmed", "unverified", "wrong")
"""What can be known of a printed reference."""


NOTE_CLASSES = ("A", "B", "C", "D", "E")
"""Errors of the print: of substance, of references, repeated or lost text, order, misprints."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph, a list with its lead-in or a definition, under an id that never changes.

    `markdown` is the body as authored, `text` the same as plain lines, `printed` the printed reference as
    it stands in the book ("" if none), `lines` the lines of the source file, in reading order.
    `citations` are what the print gives as the passage's source, `mentions` what its text refers to.
    """

    id: str
    chapter: str
    section: str
    path: tuple[str, ...]
    markdown: str
    text: str
    printed: str
    lines: str
    citations: tuple[Citation, ...] = ()
    mentions: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A heading of the print with its passages; `code` is the editors' number (S1.1 … S4.9)."""

    id: str
    code: str
    title: str
    lines: str
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Chapter:
    """One Markdown file of content/handbook/."""

    id: str
    order: int
    title: str
    file: str
    lines: str
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """An error of the print, told beside the passage: what is printed, how to read it, how sure we are.

    `typo` is a misprint that misleads nobody; all others bear on the answer.
    """

    id: str
    passages: tuple[str, ...]
    lines: str
    text: str
    reading: str = ""
    checked: bool = False
    source: str = ""
    typo: bool = False

    @property
    def group(self) -> str:
        """Its class, by which its id begins (see NOTE_CLASSES)."""
        return self.id[:1].upper()


@dataclass(frozen=True, slots=True)
class Checked:
    """What is known of a printed reference: "confirmed", "unverified" or "wrong" (then `right` stands)."""

    citation: Citation
    passages: tuple[str, ...]
    state: str
    right: Citation | None = None
    source: str = ""

    def __post_init__(self) -> None:
        if self.state not in STATES:
            raise ValueError(f"unknown state: {self.state}")


@dataclass(frozen=True, slots=True)
class Handbook:
    """Everything that is read at the desk. Broken items are absent (and were told as Problems)."""

    chapters: tuple[Chapter, ...]
    notes: tuple[Note, ...] = ()
    checks: tuple[Checked, ...] = ()
    _passages: dict[str, Passage] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        found: dict[str, Passage] = {}
        for each in self.walk():
            found.setdefault(each.id, each)
        object.__setattr__(self, "_passages", found)

    def walk(self) -> Iterator[Passage]:
        """Every passage in reading order."""
        return (p for chapter in self.chapters for section in chapter.sections for p in section.passages)

    def passage(self, passage_id: str) -> Passage | None:
        """The passage of that id, None if there is none."""
        return self._passages.get(passage_id)

    def first_passage(self, item_id: str) -> Passage | None:
        """The passage of that id, or the first one of that section; None if there is neither."""
        held = (p for p in self.walk() if p.section == item_id)
        return self.passage(item_id) or next(held, None)

    def chapter_of(self, passage_id: str) -> Chapter | None:
        """The chapter in which the passage stands."""
        found = self._passages.get(passage_id)
        return next((c for c in self.chapters if found and c.id == found.chapter), None)

    def check_of(self, passage_id: str, citation: Citation) -> Checked | None:
        """What is known of that reference at that passage; None where nobody has looked."""
        return next((c for c in self.checks if c.citation == citation and passage_id in c.passages), None)

    def notes_on(self, passage_id: str) -> tuple[Note, ...]:
        """The known errors of that passage."""
        return tuple(note for note in self.notes if passage_id in note.passages)
