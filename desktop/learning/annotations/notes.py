"""Her marks as the window, the search and the terminal show them: each at its place in today's text, or lost."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from desktop.handbook.anchor import Place, locate
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


def placed(handbook: Handbook, highlights: Iterable[Highlight]) -> tuple[Placed, ...]:
    """Each highlight at its place: in the order of the book, then the lost ones in the order they were made."""
    found = [Placed(each, locate(handbook, each.anchor)) for each in highlights]
    order = {passage.id: number for number, passage in enumerate(handbook.walk())}

    def key(each: Placed) -> tuple[int, int]:
        return (order.get(each.place.passage, len(order)), each.place.start) if each.place else (len(order) + 1, 0)

    return tuple(sorted(found, key=key))


def is_there(handbook: Handbook, item: str) -> bool:
    """Whether the handbook still has a passage, section or chapter of that id."""
    if handbook.passage(item):
        return True
    return any(item == c.id or any(item == s.id for s in c.sections) for c in handbook.chapters)


def lost_bookmarks(handbook: Handbook, bookmarks: Iterable[Bookmark]) -> tuple[Bookmark, ...]:
    """The bookmarks whose passage the handbook no longer has."""
    return tuple(each for each in bookmarks if not is_there(handbook, each.item))


def note_items(handbook: Handbook, mine: Mine) -> tuple[NoteItem, ...]:
    """Notes, highlights and bookmarks as items to be searched. A title is the section's, or the bookmark's own."""
    marks = placed(handbook, mine.highlights)
    items = [NoteItem(each.highlight.id, _title(handbook, each), _words(each.highlight), _passage(each))
             for each in marks]  # fmt: skip
    for each in mine.bookmarks:
        passage = each.item if is_there(handbook, each.item) else ""
        items.append(NoteItem(each.id, each.title or each.item, each.folder, passage))
    return tuple(items)


def _passage(each: Placed) -> str:
    return each.place.passage if each.place else ""


def _title(handbook: Handbook, each: Placed) -> str:
    passage = handbook.passage(_passage(each))
    return passage.path[-1].rstrip(":") if passage else ""


def _words(each: Highlight) -> str:
    return "\n".join(part for part in (each.note, each.quote) if part)
