"""Memory: one learner's answers and sessions in one SQLite file. What it has acknowledged is on the disk."""

import errno
import os
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

from desktop.base.problems import Problem, problem

from .records import Answer, Session, stamp
from .rows import ANSWER, SESSION, Row, answer_row, session_row, to_answer, to_session
from .schema import HEAD_BYTES, MIGRATIONS, whose
from .sql import bring_up_to_date, check, copy, demand, keep_once, marks, transaction
from .trouble import code_of, telling, trouble

_Made = TypeVar("_Made")
_FORBIDDEN = (errno.EACCES, errno.EPERM, errno.EROFS)


class Memory:
    """One learner's memory. Safe to use from several threads; every call takes the connection in turn.

    A `read_only` memory tells what it knows and refuses to learn (memory-read-only). Made by open_memory.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path, *, read_only: bool) -> None:
        self.path = path
        self.read_only = read_only
        self._connection = connection
        self._lock = threading.Lock()
        self._problems: dict[str, Problem] = {}

    @property
    def problems(self) -> tuple[Problem, ...]:
        """One Problem (memory-row) for each row that could not be read so far and was left out."""
        return tuple(self._problems.values())

    def start(self, session: Session) -> None:
        """Remember that `session` began. Saying so again changes nothing.

        Raises MemoryTrouble (memory-locked, memory-full, memory-read-only …); ValueError if another session
        has that id.
        """
        row = session_row(session)
        same = "SELECT 1 FROM session WHERE (id, kind, item, started) = (?, ?, ?, ?)"
        with self.writing() as connection:
            keep_once(connection, "session", SESSION, row)
            demand(connection, same, row[:4], f"another session is called {session.id}")

    def finish(self, session_id: str, at: datetime, outcome: str) -> None:
        """Remember how and when the session ended. Raises as `start`; ValueError if it never began."""
        row = (stamp(at), outcome, session_id)
        with self.writing() as connection:
            done = connection.execute("UPDATE session SET finished = ?, outcome = ? WHERE id = ?", row)
            if not done.rowcount:
                raise ValueError(f"no session {session_id}")

    def record(self, answer: Answer) -> None:
        """Put `answer` on the disk: once this returns, no kill and no power cut takes it away.

        If it raises MemoryTrouble (memory-locked, memory-full, memory-read-only …), nothing was changed and
        the same call can be made again. Recording the same answer twice keeps it once. ValueError if its
        session never began or another answer has its id: a bug of the caller.
        """
        row = answer_row(answer)
        known = "SELECT 1 FROM session WHERE id = ?"
        same = f"SELECT 1 FROM answer WHERE ({ANSWER}) = ({marks(row)})"
        with self.writing() as connection:
            demand(connection, known, (answer.session,), f"no session {answer.session}")
            keep_once(connection, "answer", ANSWER, row)
            demand(connection, same, row, f"another answer is called {answer.id}")

    def answers(self, session: str | None = None) -> tuple[Answer, ...]:
        """All answers, or those of one session, in the order in which they were recorded."""
        if session is None:
            return self.values(to_answer, f"SELECT {ANSWER} FROM answer ORDER BY n")
        return self.values(to_answer, f"SELECT {ANSWER} FROM answer WHERE session = ? ORDER BY n", session)

    def sessions(self) -> tuple[Session, ...]:
        """All sessions in the order in which they began."""
        return self.values(to_session, f"SELECT {SESSION} FROM session ORDER BY n")

    def unfinished(self, kind: str, item: str) -> Session | None:
        """The latest session of that quiz or case that was never finished: where to go on."""
        sql = f"SELECT {SESSION} FROM session WHERE finished IS NULL AND kind = ? AND item = ? ORDER BY n"
        return next(reversed(self.values(to_session, sql, kind, item)), None)

    def close(self) -> None:
        """Let go of the file. May be called twice."""
        with self._lock:
            self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """A transaction: all of the block is on the disk when it ends, or nothing is. Raises MemoryTrouble."""
        with self._lock, telling(self.path):
            if self.read_only:
                raise trouble(self.path, "memory-read-only")
            with transaction(self._connection):
                yield self._connection

    def values(self, make: Callable[[Row], _Made], sql: str, *given: str | int) -> tuple[_Made, ...]:
        """What `make` makes of each row found; a row that it refuses is left out and told (`problems`)."""
        with self._lock, telling(self.path):
            rows = self._connection.execute(sql, given).fetchall()
        made = [self._made(make, row) for row in rows]  # an answer may be recorded meanwhile
        return tuple(each for each in made if each is not None)

    def _made(self, make: Callable[[Row], _Made], row: Row) -> _Made | None:
        try:
            return make(row)
        except (ValueError, TypeError, AttributeError) as error:
            place = str(row[0])
            self._problems[place] = problem(self.path.name, place, "memory-row", reason=error)
            return None


def open_memory(path: Path, *, busy_ms: int = 3000) -> Memory:
    """The memory at `path`; a missing file is a new learner and is made, with its folder.

    Where nothing may be written the memory is `read_only` (and empty, if there was no file). Waits at most
    `busy_ms` milliseconds for a lock. Raises MemoryTrouble with the code memory-damaged, memory-foreign,
    memory-newer, memory-locked, memory-full or memory-unreadable; the file is then as it was.
    """
    with telling(path):
        if not _is_there(path):
            return _open_new(path, busy_ms)
        with path.open("rb") as file:
            owner = whose(file.read(HEAD_BYTES))
    if owner != "ours":
        raise trouble(path, f"memory-{owner}", reason="header")
    return _open_old(path, busy_ms)


def connect(path: Path | str, busy_ms: int) -> sqlite3.Connection:
    """A connection with the settings every use of a learner's file shares; transactions are ours to begin."""
    connection = sqlite3.connect(path, busy_ms / 1000, isolation_level=None, check_same_thread=False)
    connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
    connection.execute(f"PRAGMA busy_timeout = {busy_ms}")
    connection.execute("PRAGMA trusted_schema = OFF")
    return connection


def park_journal(path: Path) -> None:
    """Take the journal of an earlier database out of the way, or SQLite would play it into a new one."""
    journal = _journal(path)
    if journal.exists() and journal.stat().st_size:
        journal.replace(journal.with_name(f"{journal.name}.old"))


def _journal(path: Path) -> Path:
    return path.with_name(f"{path.name}-journal")


def _is_there(path: Path) -> bool:
    try:
        path.stat()  # unlike exists(), tells a file that is not there from one that we may not see
    except FileNotFoundError:
        return False
    return True


def _open_new(path: Path, busy_ms: int) -> Memory:
    """Build the file aside and put it in place whole: a kill half-way leaves no 0-byte memory behind."""
    fresh = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh.open("wb").close()
    except OSError as error:
        if error.errno not in _FORBIDDEN:
            raise
        return _open_blank(path)
    try:
        _build(fresh, busy_ms)
        park_journal(path)
        _put_in_place(fresh, path)
    finally:
        fresh.unlink(missing_ok=True)
    return _open_old(path, busy_ms)


def _build(fresh: Path, busy_ms: int) -> None:
    with closing(connect(fresh, busy_ms)) as connection:
        connection.execute("PRAGMA journal_mode = MEMORY")
        connection.execute("PRAGMA synchronous = FULL")
        bring_up_to_date(connection, fresh, 0)


def _put_in_place(fresh: Path, path: Path) -> None:
    try:
        os.link(fresh, path)
    except FileExistsError:
        return  # another window was faster: its file is as good
    except OSError:
        fresh.replace(path)  # a disk without hard links


def _open_blank(path: Path) -> Memory:
    """Nothing may be written here and nothing was: an empty memory that lives in the air."""
    connection = connect(":memory:", 0)
    bring_up_to_date(connection, path, 0)
    return Memory(connection, path, read_only=True)


def _open_old(path: Path, busy_ms: int) -> Memory:
    with telling(path), ExitStack() as on_failure:
        connection = on_failure.enter_context(closing(connect(path, busy_ms)))
        version = check(connection, path)
        for setting in ("journal_mode = TRUNCATE", "synchronous = FULL", "foreign_keys = ON"):
            connection.execute(f"PRAGMA {setting}")
        read_only = not _writable(connection, version, _journal(path))
        if read_only and version < len(MIGRATIONS):
            connection = on_failure.enter_context(closing(_in_the_air(connection)))
        bring_up_to_date(connection, path, version)
        on_failure.pop_all()
    return Memory(connection, path, read_only=read_only)


def _in_the_air(connection: sqlite3.Connection) -> sqlite3.Connection:
    """A copy in memory, which can be brought up to date where the file itself cannot."""
    target = connect(":memory:", 0)
    with closing(connection):
        copy(connection, target)
    return target


def _writable(connection: sqlite3.Connection, version: int, journal: Path) -> bool:
    """Whether an answer could be recorded, found out by beginning to write and taking it back."""
    try:
        with transaction(connection, keep=False):
            connection.execute(f"PRAGMA user_version = {version}")
    except sqlite3.OperationalError as error:
        code = code_of(error)
        # Windows says memory-unreadable where Linux says memory-read-only.
        if code not in ("memory-read-only", "memory-unreadable", "memory-full"):
            raise
        # A full disk is told when there is an answer to save: space can be made until then. SQLite says the
        # same of a journal left by another user, which it opened for reading only.
        return code == "memory-full" and (not journal.exists() or os.access(journal, os.W_OK))
    return True
