"""Reviews in the learner's file. Everything goes through Memory: on the disk once a call returns."""

import sqlite3
from collections.abc import Iterable, Mapping
from datetime import date

from desktop.learning.sql import demand, marks
from desktop.learning.store import Memory

from .item import ReviewItem
from .log import Review, Step
from .rows import ITEM, REVIEW, STATE, item_row, review_row, state_row, to_item, to_review, to_state, to_step
from .schedule import Aim, CardState


def keep_items(memory: Memory, items: Iterable[ReviewItem], added: date) -> None:
    """Add items, or bring what is known of them up to date; when they were added first stays.

    Raises MemoryTrouble (memory-locked, memory-full, memory-read-only …); then nothing was changed.
    """
    with memory.writing() as connection:
        connection.executemany(
            f"INSERT INTO review_item ({ITEM}) VALUES (?, ?, ?, ?, ?) ON CONFLICT (key) DO UPDATE SET "
            "siblings = excluded.siblings, passage = excluded.passage, in_case = excluded.in_case",
            [item_row(item, added) for item in items],
        )


def keep_review(memory: Memory, review: Review, state: CardState) -> bool:
    """Put the review and the state that follows on the disk, both or neither; False if it was there already.

    Raises as `keep_items`; ValueError if another review has its id.
    """
    row = review_row(review)
    with memory.writing() as connection:
        back = "coalesce((SELECT max(day) FROM review) > ?, 0)"
        sql = f"INSERT INTO review ({REVIEW}, back) VALUES ({marks(row)}, {back}) ON CONFLICT (id) DO NOTHING"
        if not connection.execute(sql, (*row, row[3])).rowcount:
            same = "SELECT 1 FROM review WHERE (id, key, at, day, rating) = (?, ?, ?, ?, ?)"
            demand(connection, same, row[:5], f"another review is called {review.id}")
            return False
        _keep_state(connection, review.key, state)
    return True


def keep_states(memory: Memory, states: Mapping[str, CardState]) -> None:
    """Put these states in the place of all that are there. Raises as `keep_items`."""
    with memory.writing() as connection:
        connection.execute("DELETE FROM review_state")
        for key, state in states.items():
            _keep_state(connection, key, state)


def items(memory: Memory) -> tuple[ReviewItem, ...]:
    """All items in the order in which they were added."""
    return memory.values(to_item, f"SELECT {ITEM} FROM review_item ORDER BY n")


def reviews(memory: Memory) -> tuple[Review, ...]:
    """The whole log in the order of arrival."""
    return memory.values(to_review, f"SELECT {REVIEW} FROM review ORDER BY n")


def steps(memory: Memory) -> tuple[Step, ...]:
    """The whole log, as much of it as the schedule needs."""
    return memory.values(to_step, "SELECT key, day, rating FROM review ORDER BY n")


def is_straight(memory: Memory, today: date) -> bool:
    """Whether the days of the log, in the order of arrival, never run backwards nor beyond today."""
    sql = "SELECT NOT EXISTS (SELECT 1 FROM review WHERE back) AND coalesce((SELECT max(day) FROM review) <= ?, 1)"
    return bool(memory.values(lambda row: int(row[0]), sql, today.isoformat())[0])


def states(memory: Memory, aim: Aim) -> dict[str, CardState]:
    """The states as they were kept."""
    return dict(memory.values(lambda row: to_state(row, aim), f"SELECT {STATE} FROM review_state"))


def size(memory: Memory) -> int:
    """How many reviews the log holds."""
    return memory.values(lambda row: int(row[0]), "SELECT count(*) FROM review")[0]


def done_on(memory: Memory, day: date) -> tuple[tuple[str, bool], ...]:
    """What was reviewed on `day`, each key once, and whether it was then new."""
    return memory.values(
        lambda row: (str(row[0]), bool(row[1])),
        "SELECT key, NOT EXISTS (SELECT 1 FROM review AS earlier WHERE earlier.key = here.key AND earlier.n < first) "
        "FROM (SELECT key, min(n) AS first FROM review WHERE day = ? GROUP BY key) AS here",
        day.isoformat(),
    )


def _keep_state(connection: sqlite3.Connection, key: str, state: CardState) -> None:
    row = state_row(key, state)
    connection.execute(f"INSERT OR REPLACE INTO review_state ({STATE}) VALUES ({marks(row)})", row)
