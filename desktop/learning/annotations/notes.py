"""Her marks as the window, the search and the terminal show them: each at its place in today's text, or lost."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from desktop.handbook.anchor import Anchor, Place, locate
from desktop.handbook.model import Handbook

from .model import Bookmark, Highlight, Mine


@dataclass(frozen=True, slots=True)
class Placed:
    """A highlight and where its words stand today; `place` is None if they are lost."""

    highlight: Highlight
    place: Place | None

    @property
    def moved(self) -> bool:
        """Whether its words stand in another passage than they did."""
        return self.place is not None and self.place.passage != self.highlight.passage


class NoteItem(NamedTuple):
    """One thing of hers to be searched: its id, a title, its words, and the passage to open ("" if lost)."""

    id: str
    title: str
    text: str
    passage: str


Known = dict[Anchor, Place | None]
"""Places that were looked for already; filled by `placed`, good for one and the same handbook."""


def placed(handbook: Handbook, highlights: Iterable[Highlight], known: Known | None = None) -> tuple[Placed, ...]:
    """Each highlight at its place: in the order of the book, then the lost ones in the order they were made."""
    known = {} if known is None else known
    found = [Placed(each, _where(handbook, each.anchor, known)) for each in highlights]
    order = {passage.id: number for number, passage in enumerate(handbook.walk())}

    def key(each: Placed) -> tuple[int, int]:
        return (order.get(each.place.passage, len(order)), each.place.start) if each.place else (len(order) + 1, 0)

    return tuple(sorted(found, key=key))


def _where(handbook: Handbook, anchor: Anchor, known: Known) -> Place | None:
    if anchor not in known:
        known[anchor] = locate(handbook, anchor)
    return known[anchor]


def is_there(handbook: Handbook, item: str) -> bool:
    """Whether the handbook still has a passage, section or chapter of that id."""
    if handbook.passage(item):
        return True
    return any(item == c.id or any(item == s.id for s in c.sections) for c in handbook.chapters)


def title_of(handbook: Handbook, item: str) -> str:
    """The section's title of a passage, the own one of a section or chapter; the id itself of anything else."""
    passage = handbook.passage(item)
    if passage:
        return passage.path[-1].rstrip(":")
    chapters = {chapter.id: chapter.title for chapter in handbook.chapters}
    sections = {section.id: section.title for chapter in handbook.chapters for section in chapter.sections}
    return (sections | chapters).get(item, item).rstrip(":")


def lost_bookmarks(handbook: Handbook, bookmarks: Iterable[Bookmark]) -> tuple[Bookmark, ...]:
    """The bookmarks whose passage the handbook no longer has."""
    return tuple(each for each in bookmarks if not is_there(handbook, each.item))


def note_items(handbook: Handbook, mine: Mine, known: Known | None = None) -> tuple[NoteItem, ...]:
    """Notes, highlights and bookmarks as items to be searched. A title is the section's, or the bookmark's own."""
    marks = placed(handbook, mine.highlights, known)
    items = [NoteItem(each.highlight.id, title_of(handbook, _passage(each)), _words(each.highlight), _passage(each))
             for each in marks]  # fmt: skip
    for each in mine.bookmarks:
        passage = each.item if is_there(handbook, each.item) else ""
        items.append(NoteItem(each.id, each.title or each.item, each.folder, passage))
    return tuple(items)


def _passage(each: Placed) -> str:
    return each.place.passage if each.place else ""


def _words(each: Highlight) -> str:
    return "\n".join(part for part in (each.note, each.quote) if part)
