"""What she marked is on the disk, once, the newest of two; old files become new ones with a copy kept."""

import os
import random
import signal
import sqlite3
import time
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.learning.annotations.model import COLOURS, Gone, Highlight, Mine, Read, Visit
from desktop.learning.annotations.store import mine, put, remember
from desktop.learning.files import back_up, copy_before_upgrade, good_backups
from desktop.learning.schema import MIGRATIONS
from desktop.learning.store import open_memory
from tests.learning.annotations.made import MINE, TICK, highlight
from tests.learning.people import NOW, QUIZ, answer, fork, in_child, names, needs_fork, refusal


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "progress.db"


def kept(path: Path) -> Mine:
    with open_memory(path) as memory:
        found = mine(memory)
        assert memory.problems == ()
        return found


def keep_all(path: Path) -> None:
    with open_memory(path) as memory:
        put(memory, *MINE.bookmarks, *MINE.highlights, *MINE.gone)
        remember(memory, MINE.visits, MINE.reads)


def test_everything_is_there_after_a_restart(path):
    keep_all(path)
    assert kept(path) == MINE
    keep_all(path)
    assert kept(path) == MINE


def test_the_newer_of_two_stays_whichever_comes_last(path):
    old, new = highlight(note="раньше"), highlight(note="позже", changed=NOW + TICK)
    with open_memory(path) as memory:
        put(memory, old)
        put(memory, new)
        put(memory, old)
        assert mine(memory).highlights == (new,)


def test_what_was_deleted_leaves_no_words_and_comes_back_when_she_wishes(path):
    secret = highlight(note="семья Ахметовых")
    with open_memory(path) as memory:
        put(memory, secret)
        put(memory, Gone("highlight", "h1", NOW + TICK))
        put(memory, secret)
        assert mine(memory) == Mine(gone=(Gone("highlight", "h1", NOW + TICK),))
        row = memory._connection.execute("SELECT quote, note, passage FROM highlight").fetchone()
        assert row == ("", "", "")
        put(memory, replace(secret, changed=NOW + 2 * TICK))
        assert [each.note for each in mine(memory).highlights] == ["семья Ахметовых"]


def test_a_visit_that_went_on_is_one_visit_and_only_the_latest_are_asked_for(path):
    with open_memory(path) as memory:
        remember(memory, [Visit("tsa", NOW, 5)], [Read("p", NOW)])
        remember(memory, [Visit("tsa", NOW, 9), Visit("tsa", NOW + TICK, 3)], [Read("p", NOW - TICK)])
        assert mine(memory).visits == (Visit("tsa", NOW, 9), Visit("tsa", NOW + TICK, 3))
        assert mine(memory, visits=1).visits == (Visit("tsa", NOW + TICK, 3),)
        assert mine(memory).reads == (Read("p", NOW),)


def test_where_nothing_may_be_written_it_is_said(path):
    keep_all(path)
    with open_memory(path) as memory:
        memory.read_only = True
        assert refusal(lambda: put(memory, highlight(7))).code == "memory-read-only"
        assert mine(memory) == MINE


def test_one_rotten_note_costs_one_note(path):
    keep_all(path)
    with closing(sqlite3.connect(path)) as rot:
        rot.execute("UPDATE highlight SET colour = 'purple' WHERE id = 'h1'")
        rot.execute("UPDATE bookmark SET at = 'gestern' WHERE id = 'b2'")
        rot.commit()
    with open_memory(path) as memory:
        found = mine(memory)
        assert [each.id for each in (*found.bookmarks, *found.highlights)] == ["b1", "h2"]
        assert {each.place for each in memory.problems} == {"h1", "b2"}


@pytest.mark.parametrize(
    "nonsense",
    [{"colour": "purple"}, {"id": " "}, {"passage": ""}, {"note": "x" * 20_001}, {"note": "\ud800"},
     {"at": NOW.replace(tzinfo=None)}],
    ids=str,
)  # fmt: skip
def test_a_highlight_that_makes_no_sense_is_refused(nonsense):
    with pytest.raises(ValueError, match=r".+"):
        highlight(**nonsense)
    assert len(set(COLOURS)) == 4


# a file of the version before


def old_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A learner's file as the version before made it, lived in."""
    with monkeypatch.context() as then:
        from desktop.learning import schema, sql, store

        only_first = MIGRATIONS[:1]
        for module in (schema, sql, store):
            then.setattr(module, "MIGRATIONS", only_first)
        then.setattr(sql, "COLUMNS", {name: schema.COLUMNS[name] for name in ("answer", "session")})
        with open_memory(path) as memory:
            memory.start(QUIZ)
            for number in range(30):
                memory.record(answer(number))
            memory.finish("s1", NOW, "passed")
    with closing(sqlite3.connect(path)) as old:
        assert old.execute("PRAGMA user_version").fetchone() == (1,)
        assert {name for (name,) in old.execute("SELECT name FROM sqlite_master WHERE type = 'table'")} == {
            "answer",
            "session",
        }


def test_a_file_of_the_version_before_keeps_its_answers_and_a_copy_of_itself(path, tmp_path, monkeypatch):
    old_file(path, monkeypatch)
    before = path.read_bytes()
    copied = copy_before_upgrade(path, tmp_path / "backups", NOW)
    assert copied == tmp_path / "backups" / "progress-v1-20261123-090000.db"
    assert path.read_bytes() == before
    with open_memory(path) as memory:
        assert len(memory.answers()) == 30
        assert memory.sessions()[0].outcome == "passed"
        put(memory, highlight())
    assert kept(path).highlights == (highlight(),)
    assert copy_before_upgrade(path, tmp_path / "backups", NOW) is None
    with closing(sqlite3.connect(copied)) as old:
        assert old.execute("PRAGMA user_version").fetchone() == (1,)
        assert old.execute("SELECT count(*) FROM answer").fetchone() == (30,)


def test_the_copy_of_the_old_file_outlives_the_thinning_out(path, tmp_path, monkeypatch):
    old_file(path, monkeypatch)
    folder = tmp_path / "backups"
    copied = copy_before_upgrade(path, folder, NOW)
    for day in range(14):
        with open_memory(path) as memory:
            put(memory, highlight(day))
        back_up(path, folder, NOW + timedelta(days=day))
    assert copied
    assert copied.exists()
    assert good_backups(folder, "progress")[0].answers == 44  # 30 answers and 14 notes


@pytest.mark.parametrize("data", [None, b"", b"<html>", b"SQLite format 3\0" + bytes(200)], ids=repr)
def test_what_is_no_old_file_of_ours_is_left_to_the_opening(path, tmp_path, data):
    if data is not None:
        path.write_bytes(data)
    assert copy_before_upgrade(path, tmp_path / "backups", NOW) is None
    assert not (tmp_path / "backups").exists()


@needs_fork
def test_an_upgrade_that_cannot_be_copied_says_so_and_leaves_the_file(path, tmp_path, monkeypatch):
    old_file(path, monkeypatch)
    (tmp_path / "backups").write_text("in the way")
    before = path.read_bytes()
    in_child(lambda: _refused(path, tmp_path / "backups"))
    assert path.read_bytes() == before
    assert "progress.db" in names(tmp_path)


def _refused(path: Path, folder: Path) -> None:
    assert refusal(lambda: copy_before_upgrade(path, folder, NOW)).code == "backup-failed"


# killed


def _write_notes(path: Path, report: int) -> None:
    """Write at one note for ever, as the window does at each pause, and say which words are saved."""
    with open_memory(path) as memory:
        for number in range(1, 100_000):
            note = replace(highlight(), note="слово " * (number % 500) + str(number), changed=NOW + number * TICK)
            put(memory, note)
            os.write(report, b"%d\n" % number)


@needs_fork
def test_a_program_killed_while_a_note_is_written_has_the_words_that_were_saved(tmp_path):
    rng = random.Random(7)
    for turn in range(30):
        path = tmp_path / str(turn) / "progress.db"
        reading, writing = os.pipe()
        pid = fork()
        if pid == 0:
            try:
                _write_notes(path, writing)
            finally:
                os._exit(1)
        os.close(writing)
        with os.fdopen(reading, "rb") as told:
            for _ in range(rng.randint(1, 5)):
                told.readline()
            time.sleep(rng.uniform(0, 0.004))
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
            rest = [int(line) for line in told if line.strip().isdigit()]
        found = kept(path).highlights
        assert len(found) == 1
        assert int(found[0].note.split()[-1]) >= max(rest, default=1)
        assert isinstance(found[0], Highlight)
