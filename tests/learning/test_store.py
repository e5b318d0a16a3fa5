"""What a learner did is remembered: in order, once, across restarts and threads."""

import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta, timezone
from pathlib import Path

import pytest

from desktop.learning import sql, store
from desktop.learning.records import Session
from desktop.learning.schema import APPLICATION_ID, MIGRATIONS
from desktop.learning.store import Memory, open_memory

from .people import NOW, QUIZ, answer


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "Әлия Қасымова" / "progress.db"


@pytest.fixture
def memory(path: Path) -> Iterator[Memory]:
    with open_memory(path, busy_ms=50) as opened:
        opened.start(QUIZ)
        yield opened


def test_a_new_learner_gets_an_empty_memory_in_a_new_folder(path: Path) -> None:
    with open_memory(path) as memory:
        assert (memory.answers(), memory.sessions(), memory.read_only) == ((), (), False)
    assert [each.name for each in path.parent.iterdir() if each.stat().st_size] == ["progress.db"]


def test_what_was_answered_is_there_after_a_restart(path: Path) -> None:
    given = [answer(1), answer(2, kind="decision", topic="", passage="", chosen='{"ұ": "ә"}', mark=0)]
    with open_memory(path) as memory:
        memory.start(QUIZ)
        for each in given:
            memory.record(each)
        memory.finish("s1", NOW + timedelta(hours=1), "passed")
    with open_memory(path) as memory:
        assert memory.answers() == tuple(given)
        assert memory.sessions() == (replace(QUIZ, finished=NOW + timedelta(hours=1), outcome="passed"),)
        assert memory.problems == ()


def test_a_time_in_almaty_is_remembered_as_the_same_moment(memory: Memory) -> None:
    given = answer(1, at=NOW.astimezone(timezone(timedelta(hours=5))))
    memory.record(given)
    memory.record(answer(1, at=NOW))
    assert memory.answers() == (given,)


def test_the_answers_of_one_session_can_be_asked_for(memory: Memory) -> None:
    memory.start(replace(QUIZ, id="s2"))
    memory.record(answer(1))
    memory.record(answer(2, session="s2"))
    assert [each.id for each in memory.answers("s2")] == ["a2"]
    assert memory.answers("") == memory.answers("s3") == ()


def test_pressing_save_twice_keeps_the_answer_once(memory: Memory) -> None:
    for _ in range(3):
        memory.record(answer(1))
        memory.start(QUIZ)
    assert memory.answers() == (answer(1),)
    assert memory.sessions() == (QUIZ,)


def test_beginning_a_finished_session_again_does_not_reopen_it(memory: Memory) -> None:
    memory.finish("s1", NOW, "passed")
    memory.start(QUIZ)
    assert memory.sessions() == (replace(QUIZ, finished=NOW, outcome="passed"),)


@pytest.mark.parametrize("other", [{"mark": 1.0}, {"chosen": '["c"]'}, {"at": NOW}, {"item": "q9"}], ids=str)
def test_another_answer_under_a_known_id_is_a_bug(memory: Memory, other: dict[str, object]) -> None:
    memory.record(answer(1))
    with pytest.raises(ValueError, match="another answer is called a1"):
        memory.record(answer(1, **other))
    assert memory.answers() == (answer(1),)


def test_another_session_under_a_known_id_is_a_bug(memory: Memory) -> None:
    with pytest.raises(ValueError, match="another session is called s1"):
        memory.start(replace(QUIZ, item="employment"))
    assert memory.sessions() == (QUIZ,)


def test_an_answer_or_an_end_without_its_session_is_a_bug(memory: Memory) -> None:
    with pytest.raises(ValueError, match="no session s9"):
        memory.record(answer(1, session="s9"))
    with pytest.raises(ValueError, match="no session s9"):
        memory.finish("s9", NOW, "")
    memory.record(answer(1))
    assert memory.answers() == (answer(1),)


def test_a_learner_who_was_interrupted_goes_on_with_her_latest_run(memory: Memory) -> None:
    memory.start(replace(QUIZ, id="s2", started=NOW - timedelta(days=30)))  # the clock had been set back
    memory.start(replace(QUIZ, id="s3", item="employment"))
    memory.start(replace(QUIZ, id="s4", kind="case"))
    assert memory.unfinished("quiz", "social-assistance") == memory.sessions()[1]
    memory.finish("s2", NOW, "")
    assert memory.unfinished("quiz", "social-assistance") == QUIZ
    memory.finish("s1", NOW, "")
    assert memory.unfinished("quiz", "social-assistance") is None


@pytest.mark.parametrize("jump", [timedelta(days=-30), timedelta(days=3650)], ids=str)
def test_a_clock_set_back_or_ahead_neither_loses_nor_reorders_answers(path: Path, jump: timedelta) -> None:
    given = [answer(1), answer(2, at=NOW + jump), answer(3)]
    with open_memory(path) as memory:
        memory.start(QUIZ)
        for each in given:
            memory.record(each)
        memory.finish("s1", NOW + jump, "")
    with open_memory(path) as memory:
        assert memory.answers() == memory.answers("s1") == tuple(given)
        assert memory.sessions()[0].finished == NOW + jump


def test_many_threads_may_record_at_once(memory: Memory) -> None:
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda n: (memory.record(answer(n)), memory.answers()), range(80)))
    assert {each.id for each in memory.answers()} == {f"a{n}" for n in range(80)}


def test_the_file_is_marked_as_ours_and_every_write_goes_to_the_disk(memory: Memory, path: Path) -> None:
    expected = {
        "application_id": APPLICATION_ID,
        "user_version": len(MIGRATIONS),
        "journal_mode": "truncate",
        "synchronous": 2,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "busy_timeout": 50,
    }
    pragma = {
        name: memory._connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in expected
    }
    assert pragma == expected
    assert path.read_bytes()[68:72] == b"Kome"


def test_opening_and_reading_changes_no_byte_of_the_file(path: Path) -> None:
    open_memory(path).close()
    before = path.read_bytes()
    with open_memory(path) as memory:
        memory.answers()
        memory.close()
    assert path.read_bytes() == before


def test_a_rotten_row_costs_that_row_and_is_told(memory: Memory, path: Path) -> None:
    for number in range(1, 6):
        memory.record(answer(number))
    rot = sqlite3.connect(path)
    rot.execute("UPDATE answer SET at = 'yesterday' WHERE id = 'a2'")
    rot.execute("UPDATE answer SET topic = CAST(x'ff41' AS TEXT) WHERE id = 'a3'")
    rot.execute("UPDATE answer SET chosen = '[' WHERE id = 'a4'")
    rot.execute("UPDATE answer SET kind = x'00' WHERE id = 'a5'")
    rot.commit()
    rot.close()
    assert [(each.id, each.topic) for each in memory.answers()] == [("a1", "income"), ("a3", "\ufffdA")]
    memory.answers()
    assert [(each.code, each.place) for each in memory.problems] == [
        ("memory-row", "a2"),
        ("memory-row", "a4"),
        ("memory-row", "a5"),
    ]


def test_a_file_of_an_earlier_version_is_brought_up_to_date(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_memory(path) as memory:
        memory.start(QUIZ)
        memory.record(answer(1))
    _add_migration(monkeypatch, "ALTER TABLE answer ADD COLUMN sure INTEGER")
    with open_memory(path) as memory:
        assert memory.answers() == (answer(1),)
        assert memory._connection.execute("SELECT sure FROM answer").fetchall() == [(None,)]
        assert memory._connection.execute("PRAGMA user_version").fetchone()[0] == len(MIGRATIONS) + 1
    open_memory(path).close()


def test_a_migration_that_fails_half_way_changes_nothing(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_memory(path).close()
    before = path.read_bytes()
    _add_migration(monkeypatch, "CREATE TABLE note (n INTEGER)", "INSERT INTO note VALUES (1, 2)")
    with pytest.raises(Exception, match="memory-damaged"):
        open_memory(path)
    with sqlite3.connect(path) as after:
        assert after.execute("SELECT name FROM sqlite_master WHERE name = 'note'").fetchall() == []
        assert after.execute("PRAGMA user_version").fetchone()[0] == len(MIGRATIONS)
    after.close()
    assert len(path.read_bytes()) == len(before)


def _add_migration(monkeypatch: pytest.MonkeyPatch, *statements: str) -> None:
    for module in (store, sql):
        monkeypatch.setattr(module, "MIGRATIONS", (*MIGRATIONS, statements))


def test_a_session_that_came_finished_is_kept_so(memory: Memory) -> None:
    done = Session("s2", "case", "village", NOW, NOW + timedelta(hours=1), "refused")
    memory.start(done)
    assert memory.sessions() == (QUIZ, done)
