"""How the learner's file fails, as Problems: each SQLite and disk error that a person can cure."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.base.problems import Problem, problem


class MemoryTrouble(Exception):
    """Trouble with the learner's file that a person can cure; `problem` says which."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.code, problem.file)
        self.problem = problem


_EXTENDED = {
    # A quota or a file size limit makes a write fail otherwise than by SQLITE_FULL; the cure is the same.
    sqlite3.SQLITE_IOERR_WRITE: "memory-full",
    sqlite3.SQLITE_READONLY_DBMOVED: "memory-moved",
}
_PRIMARY = {
    sqlite3.SQLITE_BUSY: "memory-locked",
    sqlite3.SQLITE_LOCKED: "memory-locked",
    sqlite3.SQLITE_PROTOCOL: "memory-locked",
    sqlite3.SQLITE_FULL: "memory-full",
    sqlite3.SQLITE_READONLY: "memory-read-only",
    sqlite3.SQLITE_CORRUPT: "memory-damaged",
    sqlite3.SQLITE_NOTADB: "memory-damaged",
    sqlite3.SQLITE_CANTOPEN: "memory-unreadable",
    sqlite3.SQLITE_IOERR: "memory-unreadable",
    sqlite3.SQLITE_PERM: "memory-unreadable",
    sqlite3.SQLITE_AUTH: "memory-unreadable",
}
_FULL = (errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC))


def code_of(error: sqlite3.Error | OSError) -> str | None:
    """The message code for `error`; None if it is no fault of the file or the disk, but a bug."""
    if isinstance(error, OSError):
        return "memory-full" if error.errno in _FULL else "memory-unreadable"
    number = getattr(error, "sqlite_errorcode", None)
    if number is None:
        return None
    return _EXTENDED.get(number) or _PRIMARY.get(number & 0xFF)


def trouble(path: Path, code: str, **details: object) -> MemoryTrouble:
    """A MemoryTrouble about `path`; every sentence may name its {folder}."""
    return MemoryTrouble(problem(path.name, "", code, folder=path.parent, **details))


@contextmanager
def telling(path: Path) -> Iterator[None]:
    """Turn the curable errors of the block into MemoryTrouble about `path`; bugs pass through."""
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        code = code_of(error)
        if code is None:
            raise
        raise trouble(path, code, reason=error) from error
    except UnicodeDecodeError as error:
        # SQLite quotes the ruined schema in its message, which Python then cannot make into an exception.
        raise trouble(path, "memory-damaged", reason="schema") from error
