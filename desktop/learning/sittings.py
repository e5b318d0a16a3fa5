"""Sittings under way in the learner's file: what was planned, where they stand, and their clocks."""

import json
import math
import sqlite3
from dataclasses import dataclass
from datetime import datetime

from .records import Session, stamp
from .rows import SESSION, Row, session_row, to_session
from .schema import COLUMNS
from .sql import keep_once, marks
from .store import Memory

SITTING = COLUMNS["sitting"]


@dataclass(frozen=True, slots=True)
class Standing:
    """`plan` is JSON text (desktop/quiz/plan.py), `place` the question in view, `flagged` ids, `spent` seconds of the
    clock at the aware time `at`."""

    session: str
    plan: str
    place: int
    flagged: tuple[str, ...]
    spent: float
    at: datetime

    def __post_init__(self) -> None:
        if not self.session.strip() or not all(isinstance(each, str) for each in self.flagged):
            raise ValueError("a sitting has an id, and so has every question")
        if type(self.place) is not int or self.place < 0 or not 0 <= self.spent < math.inf:
            raise ValueError("a sitting stands somewhere, and time does not run backwards")
        json.loads(self.plan)
        stamp(self.at)


def begin(memory: Memory, session: Session, standing: Standing) -> None:
    """A sitting and its session begin together, or not at all. Saying so again changes nothing.

    Raises MemoryTrouble; then nothing was changed.
    """
    row = session_row(session)
    with memory.writing() as connection:
        keep_once(connection, "session", SESSION, row)
        _put(connection, _row(standing))


def keep(memory: Memory, standing: Standing) -> None:
    """Where the sitting stands now. Raises MemoryTrouble; then nothing was changed."""
    with memory.writing() as connection:
        _put(connection, _row(standing))


def standing(memory: Memory, session: str) -> Standing | None:
    """Where a sitting stands; None if it was never planned (one of an earlier version)."""
    found = memory.values(_to_standing, f"SELECT {SITTING} FROM sitting WHERE session = ?", session)
    return found[0] if found else None


def plans(memory: Memory) -> tuple[str, ...]:
    """The plans (JSON text) of all sittings, finished or not, in the order in which they began."""
    return tuple(each.plan for each in standings(memory))


def standings(memory: Memory) -> tuple[Standing, ...]:
    """Where all sittings stand, or stood when they were finished, in the order in which they began."""
    return memory.values(_to_standing, f"SELECT {SITTING} FROM sitting ORDER BY rowid")


def add(connection: sqlite3.Connection, other: Standing) -> bool:
    """Where a sitting stands in another copy, within a transaction: the later stays. False: no such session."""
    row = _row(other)
    if connection.execute("SELECT 1 FROM session WHERE id = ?", row[:1]).fetchone() is None:
        return False
    later = "SELECT 1 FROM sitting WHERE session = ? AND at >= ?"
    if connection.execute(later, (other.session, row[-1])).fetchone() is None:
        _put(connection, row)
    return True


def under_way(memory: Memory) -> tuple[tuple[Session, Standing], ...]:
    """Sittings that were planned and never finished, the latest first."""
    columns = ", ".join(f"session.{each}" for each in SESSION.split(", "))
    joined = "session JOIN sitting ON sitting.session = session.id"
    sql = f"SELECT {columns} FROM {joined} WHERE finished IS NULL ORDER BY n"
    sessions = memory.values(to_session, sql)
    found = ((session, standing(memory, session.id)) for session in reversed(sessions))
    return tuple((session, each) for session, each in found if each)


def _put(connection: sqlite3.Connection, row: Row) -> None:
    # a file set aside meanwhile left a new one that knows nothing of the session: then there is nothing to keep
    known = "WHERE EXISTS (SELECT 1 FROM session WHERE id = ?)"
    connection.execute(f"INSERT OR REPLACE INTO sitting ({SITTING}) SELECT {marks(row)} {known}", (*row, row[0]))


def _row(each: Standing) -> Row:
    return (each.session, each.plan, each.place, json.dumps(each.flagged), each.spent, stamp(each.at))


def _to_standing(row: Row) -> Standing:
    session, plan, place, flagged, spent, at = row
    return Standing(session, plan, int(place), tuple(json.loads(flagged)), float(spent), datetime.fromisoformat(at))
