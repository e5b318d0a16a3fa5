"""All that is hers out of the learner's file, and what another copy knows added to it."""

import sqlite3
from dataclasses import astuple, dataclass
from datetime import date
from typing import Self

from desktop.learning import sittings
from desktop.learning.annotations.store import add, mine
from desktop.learning.records import Answer, Session
from desktop.learning.review.log import states_after
from desktop.learning.review.schedule import Aim
from desktop.learning.review.store import LAST_COUNTED, add_cards, add_log, cards, keep_states, reviews, steps
from desktop.learning.rows import ANSWER, SESSION, answer_row, session_row
from desktop.learning.sql import keep_once
from desktop.learning.store import Memory

from .interchange import Everything

Stray = tuple[str, str]
"""Id of an answer or a sitting, and the session of it that neither copy knows."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How many of each are there; `sessions` are quizzes and cases, `cards` what is asked again."""

    bookmarks: int = 0
    highlights: int = 0
    sessions: int = 0
    answers: int = 0
    cards: int = 0
    reviews: int = 0

    def __sub__(self, other: Self) -> "Counts":
        return Counts(*(mine - theirs for mine, theirs in zip(astuple(self), astuple(other), strict=True)))


def counts(of: Everything) -> Counts:
    """How much it is."""
    kinds = (of.mine.bookmarks, of.mine.highlights, of.sessions, of.answers, of.cards, of.reviews)
    return Counts(*map(len, kinds))


def everything(memory: Memory) -> Everything:
    """All that is hers. Raises MemoryTrouble."""
    return Everything(mine(memory), memory.sessions(), memory.answers(), sittings.standings(memory), cards(memory),
                      reviews(memory))  # fmt: skip


def merge(memory: Memory, others: Everything, today: date) -> tuple[Stray, ...]:
    """Add what another copy knows, all in one transaction: the newer of two stays, nothing is taken away.

    Logs of reviews are put together in the order of their times, and how well she remembers follows from both as
    seen on `today`. What belongs to a session that neither copy knows is handed back. Raises MemoryTrouble
    (memory-locked, memory-full, memory-read-only …); then nothing was changed.
    """
    with memory.writing() as connection:
        strays = _add_played(connection, others)
        add(connection, others.mine)
        add_cards(connection, others.cards)
        reviewed = add_log(connection, others.reviews)
    if reviewed:
        # killed before this, the states are made again when they are read: they do not fit the log
        keep_states(memory, states_after(steps(memory), today, Aim()))
    return strays


def _add_played(connection: sqlite3.Connection, others: Everything) -> tuple[Stray, ...]:
    counted, newest = _number(connection, LAST_COUNTED), _newest(connection)
    for session in others.sessions:
        _add_session(connection, session)
    strays = [(each.id, each.session) for each in others.answers if not _add_answer(connection, each)]
    strays += [(each.session, each.session) for each in others.sittings if not sittings.add(connection, each)]
    arrived = _newest(connection)
    if arrived > newest:
        # what follows the last answer that was counted is still to be counted: hers are not to stand before theirs
        connection.execute("UPDATE answer SET n = n + ? WHERE n > ? AND n <= ?", (arrived, counted, newest))
    return tuple(strays)


def _add_session(connection: sqlite3.Connection, session: Session) -> None:
    row = session_row(session)
    keep_once(connection, "session", SESSION, row)
    if session.finished is not None:
        sql = "UPDATE session SET finished = ?, outcome = ? WHERE id = ? AND finished IS NULL"
        connection.execute(sql, (row[4], row[5], row[0]))


def _add_answer(connection: sqlite3.Connection, answer: Answer) -> bool:
    if connection.execute("SELECT 1 FROM session WHERE id = ?", (answer.session,)).fetchone() is None:
        return False
    keep_once(connection, "answer", ANSWER, answer_row(answer))
    return True


def _newest(connection: sqlite3.Connection) -> int:
    return _number(connection, "SELECT coalesce(max(n), 0) FROM answer")


def _number(connection: sqlite3.Connection, sql: str) -> int:
    return int(connection.execute(sql).fetchone()[0])
