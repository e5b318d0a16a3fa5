"""What is hers in the learner's file. Everything goes through Memory: on the disk once a call returns."""

import sqlite3
from collections.abc import Iterable

from desktop.learning.records import stamp
from desktop.learning.sql import marks
from desktop.learning.store import Memory

from .model import Bookmark, Gone, Highlight, Kept, Mine, Read, Visit
from .rows import BOOKMARK, HIGHLIGHT, READ, VISIT, kept_row, to_bookmark, to_highlight, to_read, to_visit


def put(memory: Memory, *kept: Kept) -> None:
    """Keep bookmarks and highlights, or that they are gone: all or nothing; of two with one id the newer stays.

    Raises MemoryTrouble (memory-locked, memory-full, memory-read-only …); then nothing was changed.
    """
    with memory.writing() as connection:
        _put(connection, kept)


def remember(memory: Memory, visits: Iterable[Visit], reads: Iterable[Read]) -> None:
    """Add where she was and what she read; the same twice is kept once. Raises as `put`."""
    with memory.writing() as connection:
        _remember(connection, visits, reads)


def mine(memory: Memory, visits: int | None = None) -> Mine:
    """All that is hers; of the visits only the latest so many, if a number is given."""
    bookmarks = memory.values(to_bookmark, f"SELECT {BOOKMARK} FROM bookmark ORDER BY n")
    highlights = memory.values(to_highlight, f"SELECT {HIGHLIGHT} FROM highlight ORDER BY n")
    latest = f"SELECT {VISIT} FROM visit ORDER BY n DESC LIMIT ?"
    found = memory.values(to_visit, latest, -1 if visits is None else visits)
    return Mine(
        bookmarks=tuple(each for each in bookmarks if isinstance(each, Bookmark)),
        highlights=tuple(each for each in highlights if isinstance(each, Highlight)),
        gone=tuple(each for each in (*bookmarks, *highlights) if isinstance(each, Gone)),
        visits=tuple(reversed(found)),
        reads=memory.values(to_read, f"SELECT {READ} FROM read ORDER BY rowid"),
    )


def add(connection: sqlite3.Connection, others: Mine) -> None:
    """What another copy knows, within a transaction: of two with one id the newer stays, nothing is taken away."""
    _put(connection, (*others.bookmarks, *others.highlights, *others.gone))
    _remember(connection, others.visits, others.reads)


def _put(connection: sqlite3.Connection, kept: Iterable[Kept]) -> None:
    for each in kept:
        table, columns, row = kept_row(each)
        news = ", ".join(f"{name} = excluded.{name}" for name in columns.split(", ")[1:])
        connection.execute(
            f"INSERT INTO {table} ({columns}) VALUES ({marks(row)}) "
            f"ON CONFLICT (id) DO UPDATE SET {news} WHERE excluded.changed > {table}.changed",
            row,
        )


def _remember(connection: sqlite3.Connection, visits: Iterable[Visit], reads: Iterable[Read]) -> None:
    for visit in visits:
        # The same visit may have been written while it went on.
        connection.execute(
            f"INSERT INTO visit ({VISIT}) VALUES (?, ?, ?) "
            "ON CONFLICT (item, at) DO UPDATE SET seconds = max(seconds, excluded.seconds)",
            (visit.item, stamp(visit.at), visit.seconds),
        )
    for read in reads:
        connection.execute(
            f"INSERT INTO read ({READ}) VALUES (?, ?) ON CONFLICT (passage) DO UPDATE SET at = max(at, excluded.at)",
            (read.passage, stamp(read.at)),
        )
