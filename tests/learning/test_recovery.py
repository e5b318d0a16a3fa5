"""A mishap with the memory: the bad file is put aside, never deleted; the last good copy comes back."""

import os
import sqlite3
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.base.messages import tell
from desktop.learning.files import back_up, good_backups, recover, restore, set_aside
from desktop.learning.store import open_memory

from .people import NOW, QUIZ, in_child, known, learn, leave_room, lived_in, names, needs_fork, refusal


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return lived_in(tmp_path / "asel.db", 20)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "backups"


# set aside, restored


def test_a_memory_set_aside_keeps_its_bytes_and_its_journal(path: Path) -> None:
    journal = path.with_name("asel.db-journal")
    journal.write_bytes(b"journal")
    held = path.read_bytes()
    aside = set_aside(path, NOW)
    assert aside.name == "asel.db.bad-20261123-090000"
    assert aside.read_bytes() == held
    assert aside.with_name(f"{aside.name}-journal").read_bytes() == b"journal"
    assert names(path.parent) == [aside.name, f"{aside.name}-journal"]


def test_setting_aside_twice_in_a_second_overwrites_nothing(path: Path) -> None:
    for content in (b"1", b"2", b"3"):
        path.write_bytes(content)
        set_aside(path, NOW)
    found = sorted(path.parent.glob("*.bad-*[0-9]"))
    assert [each.read_bytes() for each in found] == [b"1", b"2", b"3"]


def test_setting_aside_what_is_not_there_is_told(tmp_path: Path) -> None:
    assert refusal(lambda: set_aside(tmp_path / "nobody.db", NOW)).code == "memory-unreadable"


def test_a_restored_memory_is_the_one_that_was_copied(path: Path, folder: Path) -> None:
    made = back_up(path, folder, NOW)
    assert made
    learn(path, 100)
    restore(made, path)
    assert known(path) == 20
    learn(path, 101)
    assert known(path) == 21
    assert good_backups(folder)[0].answers == 20


def test_a_damaged_copy_is_not_put_in_the_place_of_the_memory(path: Path, folder: Path) -> None:
    made = back_up(path, folder, NOW)
    assert made
    made.write_bytes(made.read_bytes()[:9000])
    held = path.read_bytes()
    assert refusal(lambda: restore(made, path)).code == "backup-damaged"
    assert refusal(lambda: restore(folder / "none.db", path)).code == "backup-damaged"
    assert path.read_bytes() == held
    assert not list(path.parent.glob("*.tmp*"))


def test_an_old_journal_is_not_played_into_the_restored_memory(path: Path, folder: Path) -> None:
    made = back_up(path, folder, NOW)
    assert made
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("PRAGMA cache_size = 1")
    other.execute("BEGIN IMMEDIATE")
    other.execute("UPDATE answer SET chosen = '\"' || hex(zeroblob(500)) || '\"'")
    journal = path.with_name("asel.db-journal")
    hot = journal.read_bytes()
    other.execute("ROLLBACK")
    other.close()
    journal.write_bytes(hot)
    restore(made, path)
    assert not journal.exists()
    assert known(path) == 20


@needs_fork
def test_a_disk_that_fills_up_while_restoring_leaves_the_old_file(path: Path, folder: Path) -> None:
    made = back_up(path, folder, NOW)
    assert made
    held = path.read_bytes()

    def bring_back() -> None:
        leave_room(6000)
        assert refusal(lambda: restore(made, path)).code == "memory-full"

    in_child(bring_back)
    assert path.read_bytes() == held
    assert not list(path.parent.glob("*.tmp*"))


# recovered


def test_a_learner_with_a_damaged_memory_gets_her_last_copy_and_its_date(path: Path, folder: Path) -> None:
    back_up(path, folder, NOW)
    learn(path, 100)
    back_up(path, folder, NOW + timedelta(hours=20))
    path.write_bytes(path.read_bytes()[:9000])
    assert refusal(lambda: open_memory(path)).code == "memory-damaged"
    told = recover(path, folder, NOW + timedelta(days=2))
    assert told
    assert told.code == "memory-restored"
    for language in ("ru", "kk"):
        cure = tell(told, language).cure
        assert "asel.db.bad-20261125-090000" in cure
        assert "24.11.2026 10:00" in cure  # five in the morning in Greenwich
    assert known(path) == 21
    assert path.with_name("asel.db.bad-20261125-090000").stat().st_size == 9000


def test_a_learner_without_copies_begins_anew_and_the_damaged_file_stays(path: Path, folder: Path) -> None:
    path.write_bytes(b"")
    told = recover(path, folder, NOW)
    assert told
    assert told.code == "memory-anew"
    for language in ("ru", "kk"):
        assert "asel.db.bad-20261123-090000" in tell(told, language).cure
    assert known(path) == 0


def test_a_learner_whose_memory_vanished_gets_her_last_copy(path: Path, folder: Path) -> None:
    back_up(path, folder, NOW)
    path.unlink()
    told = recover(path, folder, NOW)
    assert told
    assert told.code == "memory-returned"
    assert all("23.11.2026 14:00" in tell(told, language).cure for language in ("ru", "kk"))
    assert known(path) == 20


def test_a_new_learner_has_nothing_to_recover(tmp_path: Path, folder: Path) -> None:
    assert recover(tmp_path / "new.db", folder, NOW) is None


def test_a_naive_time_makes_nonames(path: Path, folder: Path) -> None:
    naive = NOW.replace(tzinfo=None)
    for call in (lambda: back_up(path, folder, naive), lambda: set_aside(path, naive)):
        with pytest.raises(ValueError, match="no time zone"):
            call()
    assert path.exists()


def test_a_file_held_by_an_indexer_for_a_moment_is_renamed_all_the_same(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rename, refusals = os.replace, [PermissionError(13, "held")] * 2

    def held(source: Path, target: Path) -> None:
        if refusals:
            raise refusals.pop()
        rename(source, target)

    monkeypatch.setattr(os, "replace", held)
    assert set_aside(path, NOW).exists()
    assert not refusals


def test_the_sessions_come_back_with_the_answers(path: Path, folder: Path) -> None:
    with open_memory(path) as memory:
        memory.finish("s1", NOW, "passed")
    made = back_up(path, folder, NOW)
    assert made
    path.unlink()
    restore(made, path)
    with open_memory(path) as memory:
        assert memory.sessions() == (replace(QUIZ, finished=NOW, outcome="passed"),)
