"""Bookmarks, highlights, visits and reads as rows of the tables in schema.py, and back."""

from datetime import datetime

from desktop.learning.records import stamp
from desktop.learning.rows import Row
from desktop.learning.schema import COLUMNS

from .model import Bookmark, Gone, Highlight, Kept, Read, Visit

BOOKMARK, HIGHLIGHT = COLUMNS["bookmark"], COLUMNS["highlight"]
VISIT, READ = COLUMNS["visit"], COLUMNS["read"]


def kept_row(kept: Kept) -> tuple[str, str, Row]:
    """Table, columns and values. What is gone leaves an empty row: id and time only."""
    if isinstance(kept, Gone):
        when = stamp(kept.changed)
        if kept.kind == "bookmark":
            return "bookmark", BOOKMARK, (kept.id, "", "", "", when, when, 1)
        return "highlight", HIGHLIGHT, (kept.id, "", "", "", "", "", "", when, when, 1)
    times = (stamp(kept.at), stamp(kept.changed), 0)
    if isinstance(kept, Bookmark):
        return "bookmark", BOOKMARK, (kept.id, kept.item, kept.folder, kept.title, *times)
    words = (kept.id, kept.passage, kept.quote, kept.before, kept.after, kept.colour, kept.note)
    return "highlight", HIGHLIGHT, (*words, *times)


def to_bookmark(row: Row) -> Bookmark | Gone:
    """The value of a row of BOOKMARK. ValueError, TypeError or AttributeError if bits of it have rotted."""
    if row[-1]:
        return Gone("bookmark", row[0], datetime.fromisoformat(row[-2]))
    return Bookmark(*(*row[:4], datetime.fromisoformat(row[4]), datetime.fromisoformat(row[5])))


def to_highlight(row: Row) -> Highlight | Gone:
    """The value of a row of HIGHLIGHT. Raises as `to_bookmark`."""
    if row[-1]:
        return Gone("highlight", row[0], datetime.fromisoformat(row[-2]))
    return Highlight(*(*row[:7], datetime.fromisoformat(row[7]), datetime.fromisoformat(row[8])))


def to_visit(row: Row) -> Visit:
    """The value of a row of VISIT. Raises as `to_bookmark`."""
    return Visit(row[0], datetime.fromisoformat(row[1]), row[2])


def to_read(row: Row) -> Read:
    """The value of a row of READ. Raises as `to_bookmark`."""
    return Read(row[0], datetime.fromisoformat(row[1]))
