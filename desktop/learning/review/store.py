"""Reviews in the learner's file. Everything goes through Memory: on the disk once a call returns."""

import sqlite3
from collections import deque
from collections.abc import Iterable, Mapping
from datetime import date

from desktop.learning.records import Answer
from desktop.learning.rows import ANSWER, Row, to_answer
from desktop.learning.sql import demand, marks
from desktop.learning.store import Memory

from .item import Card, ReviewItem
from .log import Review, Step
from .rows import ITEM, REVIEW, STATE, item_row, review_row, state_row, to_card, to_item, to_review, to_state, to_step
from .schedule import Aim, CardState

COUNTED = "answer-"
"""The id of a review that was an answer begins so; the answer's own follows."""
SLOW, LATELY = 180_000, 200
"""Milliseconds after which she was elsewhere; how many reviews tell her pace."""
_COUNTED = f"SELECT n FROM answer WHERE EXISTS (SELECT 1 FROM review WHERE review.id = '{COUNTED}' || answer.id)"
LAST_COUNTED = f"SELECT coalesce(({_COUNTED} ORDER BY n DESC LIMIT 1), 0)"
"""The n of the last answer that was counted as a review; 0 if none was."""


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
        if not _add(connection, row):
            same = "SELECT 1 FROM review WHERE (id, key, at, day, rating) = (?, ?, ?, ?, ?)"
            demand(connection, same, row[:5], f"another review is called {review.id}")
            return False
        _keep_state(connection, review.key, state)
    return True


def keep_log(memory: Memory, reviews: Iterable[Review]) -> int:
    """Add to the log what was not counted that day yet, all or nothing; how many were. The states do not follow.

    Raises as `keep_items`.
    """
    with memory.writing() as connection:
        unless = "WHERE NOT EXISTS (SELECT 1 FROM review WHERE (key, day) = (?2, ?4))"
        return sum(_add(connection, review_row(each), unless) for each in reviews)


def keep_states(memory: Memory, states: Mapping[str, CardState]) -> None:
    """Put these states in the place of all that are there. Raises as `keep_items`."""
    with memory.writing() as connection:
        connection.execute("DELETE FROM review_state")
        for key, state in states.items():
            _keep_state(connection, key, state)


def items(memory: Memory) -> tuple[ReviewItem, ...]:
    """All items in the order in which they were added."""
    return memory.values(to_item, f"SELECT {ITEM} FROM review_item ORDER BY n")


def cards(memory: Memory) -> tuple[Card, ...]:
    """All items and when they were added, in that order."""
    return memory.values(to_card, f"SELECT {ITEM} FROM review_item ORDER BY n")


def add_cards(connection: sqlite3.Connection, others: Iterable[Card]) -> None:
    """What another copy asks, within a transaction; of one that is there only the earlier day is taken over."""
    connection.executemany(
        f"INSERT INTO review_item ({ITEM}) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (key) DO UPDATE SET added = min(added, excluded.added)",
        [item_row(each.item, each.added) for each in others],
    )


def add_log(connection: sqlite3.Connection, others: Iterable[Review]) -> int:
    """Put another copy's log together with hers, within a transaction; how many reviews are new.

    Each log keeps its own order, and of two that could come next the earlier does. The states do not follow.
    """
    own = connection.execute(f"SELECT {REVIEW} FROM review ORDER BY n").fetchall()
    known = {row[0] for row in own}
    news = list({row[0]: row for row in map(review_row, others) if row[0] not in known}.values())
    if news:
        _put_log(connection, _merged(own, news))
    return len(news)


def reviews(memory: Memory) -> tuple[Review, ...]:
    """The whole log in the order of arrival."""
    return memory.values(to_review, f"SELECT {REVIEW} FROM review ORDER BY n")


def steps(memory: Memory) -> tuple[Step, ...]:
    """The whole log, as much of it as the schedule needs."""
    return memory.values(to_step, "SELECT key, day, rating FROM review ORDER BY n")


def uncounted(memory: Memory) -> tuple[Answer, ...]:
    """Answers given elsewhere after the last one that was counted as a review, in the order of arrival."""
    return memory.values(to_answer, f"SELECT {ANSWER} FROM answer WHERE n > ({LAST_COUNTED}) ORDER BY n")


def pace(memory: Memory) -> tuple[int, float]:
    """Of how many of her latest reviews the time is known, and its mean in milliseconds, none longer than SLOW."""
    lately = f"SELECT min(ms, {SLOW}) AS ms FROM review WHERE ms > 0 ORDER BY n DESC LIMIT {LATELY}"
    sql = f"SELECT count(*), coalesce(avg(ms), 0.0) FROM ({lately})"
    return memory.values(lambda row: (int(row[0]), float(row[1])), sql)[0]


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


def _add(connection: sqlite3.Connection, row: Row, unless: str = "") -> bool:
    """Whether it was added: not if its id is there."""
    back = f"coalesce((SELECT max(day) FROM review) > ?{len(row) + 1}, 0)"
    given = ", ".join(f"?{place}" for place in range(1, len(row) + 1))
    unless = unless or "WHERE true"
    sql = f"INSERT INTO review ({REVIEW}, back) SELECT {given}, {back} {unless} ON CONFLICT (id) DO NOTHING"
    return bool(connection.execute(sql, (*row, row[3])).rowcount)


def _merged(own: list[Row], news: list[Row]) -> list[Row]:
    waiting = deque(news)
    found = []
    for row in own:
        while waiting and waiting[0][2] < str(row[2]):  # times have one fixed width, but a rotten row has anything
            found.append(waiting.popleft())
        found.append(row)
    return [*found, *waiting]


def _put_log(connection: sqlite3.Connection, rows: Iterable[Row]) -> None:
    connection.execute("DELETE FROM review")
    latest = ""
    for row in rows:
        day = str(row[3])
        connection.execute(f"INSERT INTO review ({REVIEW}, back) VALUES ({marks(row)}, ?)", (*row, day < latest))
        latest = max(latest, day)
