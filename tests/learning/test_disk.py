"""A disk or another program that says no: nothing is lost, the same call works once it says yes."""

import os
import shutil
import sqlite3
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.learning import sql, store
from desktop.learning.records import Answer
from desktop.learning.schema import MIGRATIONS
from desktop.learning.store import Memory, open_memory
from desktop.learning.trouble import MemoryTrouble, code_of

from .people import NOW, QUIZ, answer, in_child, leave_room, lived_in, needs_fork, refusal


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return lived_in(tmp_path / "progress.db")


# locked


@pytest.fixture
def other(path: Path) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(path, isolation_level=None)
    yield connection
    connection.close()


@pytest.mark.parametrize("lock", ["IMMEDIATE", "EXCLUSIVE"])
def test_a_locked_memory_cannot_be_opened_until_it_is_let_go(
    path: Path, other: sqlite3.Connection, lock: str
) -> None:
    other.execute(f"BEGIN {lock}")
    began = time.monotonic()
    assert refusal(lambda: open_memory(path, busy_ms=50)).code == "memory-locked"
    assert time.monotonic() - began < 2
    other.execute("ROLLBACK")
    open_memory(path).close()


@pytest.mark.parametrize("lock", ["IMMEDIATE", "EXCLUSIVE"])
def test_an_answer_refused_by_a_lock_is_saved_by_the_same_call_later(
    path: Path, other: sqlite3.Connection, lock: str
) -> None:
    with open_memory(path, busy_ms=50) as memory:
        other.execute(f"BEGIN {lock}")
        assert refusal(lambda: memory.record(answer(900))).code == "memory-locked"
        assert refusal(lambda: memory.start(replace(QUIZ, id="s2"))).code == "memory-locked"
        other.execute("ROLLBACK")
        memory.record(answer(900))
        assert memory.answers()[-1] == answer(900)


def test_an_answer_waits_for_a_reader_and_is_not_half_saved(path: Path, other: sqlite3.Connection) -> None:
    with open_memory(path, busy_ms=50) as memory:
        other.execute("BEGIN")
        other.execute("SELECT * FROM answer").fetchone()
        assert refusal(lambda: memory.record(answer(900))).code == "memory-locked"
        other.execute("ROLLBACK")
        assert len(memory.answers()) == 200
        memory.record(answer(900))
        assert len(memory.answers()) == 201


def test_a_short_lock_is_waited_out(path: Path) -> None:
    with open_memory(path, busy_ms=3000) as memory:
        other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        other.execute("BEGIN EXCLUSIVE")
        letting_go = threading.Timer(0.1, other.execute, ["ROLLBACK"])
        letting_go.start()
        memory.record(answer(900))
        letting_go.join()
        other.close()
        assert memory.answers()[-1] == answer(900)


# full


@needs_fork
def test_an_answer_that_found_the_disk_full_is_saved_by_the_same_call_later(path: Path) -> None:
    def study() -> None:
        with open_memory(path) as memory:
            leave_room(path.stat().st_size)
            saved, refused = _fill(memory)
            assert memory.answers()[200:] == saved
            assert refusal(lambda: memory.record(refused)).code == "memory-full"
            leave_room(None)
            memory.record(refused)
            assert memory.answers()[200:] == (*saved, refused)

    in_child(study)
    with open_memory(path) as memory:
        assert len(memory.answers()) > 200


def _fill(memory: Memory) -> tuple[tuple[Answer, ...], Answer]:
    """Record until it is refused: what was saved, and what was not."""
    saved: list[Answer] = []
    for number in range(1000, 2000):
        given = answer(number, chosen='"' + "x" * 300 + '"')
        try:
            memory.record(given)
        except MemoryTrouble:
            return tuple(saved), given
        saved.append(given)
    raise AssertionError("the disk never filled")


@needs_fork
@pytest.mark.parametrize("room", [0, 700], ids=["no room at all", "room for a part of the journal"])
def test_a_disk_full_from_the_start_still_shows_what_there_is(path: Path, room: int) -> None:
    def study() -> None:
        leave_room(room)
        with open_memory(path) as memory:
            assert (len(memory.answers()), memory.read_only) == (200, False)
            assert refusal(lambda: memory.record(answer(900))).code == "memory-full"
            leave_room(None)
            memory.record(answer(900))
            assert len(memory.answers()) == 201

    in_child(study)


@needs_fork
def test_a_new_learner_on_a_full_disk_is_told_and_leaves_nothing_behind(tmp_path: Path) -> None:
    def study() -> None:
        leave_room(5000)
        assert refusal(lambda: open_memory(tmp_path / "new.db")).code == "memory-full"

    in_child(study)
    assert list(tmp_path.iterdir()) == []


def test_a_database_that_may_not_grow_is_told_as_a_full_disk(other: sqlite3.Connection) -> None:
    pages = other.execute("PRAGMA page_count").fetchone()[0]
    other.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(sqlite3.OperationalError) as caught:
        other.execute("CREATE TABLE filler AS SELECT zeroblob(100000)")
    assert code_of(caught.value) == "memory-full"


# may not be written


@pytest.fixture
def shared() -> Iterator[Path]:
    """A folder that another user may enter, unlike tmp_path."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    lived_in(folder / "progress.db", 20)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


@needs_fork
@pytest.mark.parametrize(
    ("folder_mode", "file_mode"),
    [(0o555, 0o444), (0o555, 0o666), (0o777, 0o444)],
    ids=["folder and file", "folder only", "file only"],
)
def test_a_learner_who_may_not_write_sees_her_progress(
    shared: Path, folder_mode: int, file_mode: int
) -> None:
    (shared / "progress.db-journal").unlink()
    _looked_at(shared, folder_mode, file_mode)


@needs_fork
def test_a_learner_whose_journal_belongs_to_another_user_sees_her_progress(shared: Path) -> None:
    (shared / "progress.db-journal").chmod(0o444)
    _looked_at(shared, 0o777, 0o666)


def test_a_folder_in_the_place_of_the_journal_is_told(path: Path) -> None:
    journal = path.with_name("progress.db-journal")
    journal.unlink()
    journal.mkdir()
    assert refusal(lambda: open_memory(path)).code == "memory-unreadable"


def _looked_at(shared: Path, folder_mode: int, file_mode: int) -> None:
    path = shared / "progress.db"
    path.chmod(file_mode)
    shared.chmod(folder_mode)
    before = path.read_bytes()

    def look() -> None:
        with open_memory(path) as memory:
            assert memory.read_only
            assert len(memory.answers()) == 20
            assert refusal(lambda: memory.record(answer(900))).code == "memory-read-only"
            assert refusal(lambda: memory.start(replace(QUIZ, id="s2"))).code == "memory-read-only"
            assert refusal(lambda: memory.finish("s1", NOW, "")).code == "memory-read-only"

    in_child(look, as_nobody=True)
    assert path.read_bytes() == before


@needs_fork
def test_a_new_learner_who_may_not_write_studies_without_a_memory(shared: Path) -> None:
    shared.chmod(0o555)

    def look() -> None:
        for path in (shared / "new.db", shared / "deeper" / "new.db"):
            with open_memory(path) as memory:
                assert memory.read_only
                assert (memory.answers(), memory.unfinished("quiz", "q")) == ((), None)
                assert refusal(lambda memory=memory: memory.record(answer(1))).code == "memory-read-only"

    in_child(look, as_nobody=True)
    assert sorted(each.name for each in shared.iterdir()) == ["progress.db", "progress.db-journal"]


@needs_fork
@pytest.mark.parametrize("locked", ["file", "folder"])
def test_a_memory_that_may_not_be_read_is_told(shared: Path, locked: str) -> None:
    path = shared / "progress.db"
    (path if locked == "file" else shared).chmod(0)

    def look() -> None:
        assert refusal(lambda: open_memory(path)).code == "memory-unreadable"

    in_child(look, as_nobody=True)


@needs_fork
def test_an_earlier_version_that_may_not_be_written_is_read_all_the_same(
    shared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (store, sql):
        monkeypatch.setattr(module, "MIGRATIONS", (*MIGRATIONS, ("ALTER TABLE answer ADD COLUMN sure",)))
    (shared / "progress.db").chmod(0o444)

    def look() -> None:
        with open_memory(shared / "progress.db") as memory:
            assert (memory.read_only, len(memory.answers())) == (True, 20)

    in_child(look, as_nobody=True)


# taken away


@pytest.mark.skipif(os.name == "nt", reason="Windows does not let an open file be deleted")
def test_a_memory_deleted_under_an_open_window_is_told_at_the_next_answer(path: Path) -> None:
    with open_memory(path) as memory:
        path.unlink()
        assert refusal(lambda: memory.record(answer(900))).code == "memory-moved"
        assert len(memory.answers()) == 200
