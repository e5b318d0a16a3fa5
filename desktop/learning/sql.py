"""What is asked of an open connection to a learner's file: checks, migrations, transactions."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from .rows import Row
from .schema import APPLICATION_ID, COLUMNS, MIGRATIONS
from .trouble import code_of, trouble


def check(connection: sqlite3.Connection, path: Path) -> int:
    """Examine a learner's file without changing it; its format version.

    Raises MemoryTrouble: memory-foreign, memory-newer or memory-damaged; sqlite3.Error for other trouble.
    """
    if not _number(connection, "page_count"):
        raise trouble(path, "memory-damaged", reason="0 bytes")
    if _number(connection, "application_id") != APPLICATION_ID:
        raise trouble(path, "memory-foreign", reason="application_id")
    version = _number(connection, "user_version")
    if version > len(MIGRATIONS):
        raise trouble(path, "memory-newer", theirs=version, ours=len(MIGRATIONS))
    found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if version < 1 or found != "ok":
        raise trouble(path, "memory-damaged", reason=f"version {version}, {found}")
    return version


def bring_up_to_date(connection: sqlite3.Connection, path: Path, version: int) -> None:
    """Take the missing migration steps, each in a transaction, and make sure that the tables are there.

    Raises MemoryTrouble memory-damaged if the file is not what its `version` promises.
    """
    try:
        _migrate(connection, version)
        for table, columns in COLUMNS.items():
            connection.execute(f"SELECT {columns} FROM {table} LIMIT 0")
    except sqlite3.OperationalError as error:
        if code_of(error) is None:  # tables are missing, or are there already: not what `version` promises
            raise trouble(path, "memory-damaged", reason=error) from error
        raise


def _migrate(connection: sqlite3.Connection, version: int) -> None:
    for number, step in enumerate(MIGRATIONS[version:], start=version + 1):
        with transaction(connection):
            for statement in step:
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number}")


@contextmanager
def transaction(connection: sqlite3.Connection, *, keep: bool = True) -> Iterator[None]:
    """All of the block or nothing; with keep=False nothing in any case. The connection stays usable."""
    try:
        connection.execute("BEGIN IMMEDIATE")
        yield
        if keep:
            connection.execute("COMMIT")
    finally:
        # After a full disk SQLite has rolled back by itself, and a second ROLLBACK would be an error.
        if connection.in_transaction:
            with suppress(sqlite3.Error):
                connection.execute("ROLLBACK")


def copy(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
    """The whole of `source` as it is now, whatever others are writing. sqlite3.Error if it stays locked."""
    source.execute("BEGIN")
    try:
        # Reading first takes the shared lock: without it backup() would wait for a locked file for ever.
        source.execute("SELECT count(*) FROM sqlite_master").fetchone()
        source.backup(target)
    finally:
        source.execute("ROLLBACK")


def keep_once(connection: sqlite3.Connection, table: str, columns: str, row: Row) -> None:
    """Insert `row` unless a row of that id is there."""
    sql = f"INSERT INTO {table} ({columns}) VALUES ({marks(row)}) ON CONFLICT (id) DO NOTHING"
    connection.execute(sql, row)


def demand(connection: sqlite3.Connection, sql: str, given: Row, otherwise: str) -> None:
    """ValueError(`otherwise`) unless the query finds something."""
    if connection.execute(sql, given).fetchone() is None:
        raise ValueError(otherwise)


def marks(row: Row) -> str:
    """As many ?, as the row has values."""
    return ", ".join("?" * len(row))


def _number(connection: sqlite3.Connection, pragma: str) -> int:
    return int(connection.execute(f"PRAGMA {pragma}").fetchone()[0])
