"""Copies of the memory: made when there is something new, thinned out, offered when sound."""

import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.learning import files
from desktop.learning.files import back_up, good_backups, surplus
from desktop.learning.sql import copy
from desktop.learning.store import open_memory

from .people import NOW, answer, in_child, learn, leave_room, lived_in, names, needs_fork, refusal


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return lived_in(tmp_path / "asel.db", 20)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "backups"


# made


def test_a_copy_holds_everything_and_bears_its_time(path: Path, folder: Path) -> None:
    made = back_up(path, folder, NOW)
    assert made == folder / "asel-20261123-090000.db"
    assert [(each.path, each.made, each.answers) for each in good_backups(folder)] == [(made, NOW, 20)]
    assert names(folder) == ["asel-20261123-090000.db"]


def test_a_copy_is_made_while_the_window_is_open(path: Path, folder: Path) -> None:
    with open_memory(path) as memory:
        memory.record(answer(100))
        back_up(path, folder, NOW)
        memory.record(answer(101))
    assert good_backups(folder)[0].answers == 21


def test_nothing_new_makes_no_new_copy(path: Path, folder: Path) -> None:
    assert back_up(path, folder, NOW)
    open_memory(path).close()
    for later in (timedelta(0), timedelta(days=1), timedelta(days=-400)):
        assert back_up(path, folder, NOW + later) is None
    learn(path, 100)
    assert back_up(path, folder, NOW + timedelta(days=2))
    assert len(names(folder)) == 2


def test_nothing_new_makes_no_new_copy_although_the_clock_was_set_back_before_the_last(
    path: Path, folder: Path
) -> None:
    back_up(path, folder, NOW)
    learn(path, 100)
    assert back_up(path, folder, NOW - timedelta(days=400))
    assert back_up(path, folder, NOW + timedelta(days=1)) is None


def test_a_learner_who_never_studied_has_nothing_to_copy(tmp_path: Path, folder: Path) -> None:
    assert back_up(tmp_path / "nobody.db", folder, NOW) is None
    assert good_backups(folder) == ()


def test_two_copies_in_one_second_are_two_copies(path: Path, folder: Path) -> None:
    first = back_up(path, folder, NOW)
    assert first
    held = first.read_bytes()
    learn(path, 100)
    second = back_up(path, folder, NOW)
    assert second == folder / "asel-20261123-090001.db"
    assert not first.exists() or first.read_bytes() == held


def test_half_a_copy_of_a_killed_exit_is_in_nobodys_way(path: Path, folder: Path) -> None:
    folder.mkdir()
    (folder / "asel-20261123-090000.db.tmp").write_bytes(b"half")
    assert back_up(path, folder, NOW)
    assert names(folder) == ["asel-20261123-090000.db"]


def test_a_damaged_or_foreign_memory_is_not_copied_over_the_good_ones(path: Path, folder: Path) -> None:
    back_up(path, folder, NOW)
    whole = path.read_bytes()
    for content, code in (
        (b"", "memory-damaged"),
        (whole[: len(whole) // 2], "memory-damaged"),
        (b"<html>" * 99, "memory-damaged"),
        (whole[:68] + b"Else" + whole[72:], "memory-foreign"),
    ):
        path.write_bytes(content)
        assert refusal(lambda: back_up(path, folder, NOW + timedelta(days=1))).code == code
        assert names(folder) == ["asel-20261123-090000.db"]


def test_a_locked_memory_is_not_waited_for_for_ever(
    path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "_BUSY_MS", 50)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    assert refusal(lambda: back_up(path, folder, NOW)).code == "memory-locked"
    other.close()
    assert back_up(path, folder, NOW)


@pytest.mark.timeout(20)
def test_a_memory_locked_at_the_last_moment_is_not_waited_for_for_ever(path: Path) -> None:
    source, target, other = (sqlite3.connect(name, 0.05, isolation_level=None) for name in (path, "", path))
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(sqlite3.OperationalError, match="locked"):
        copy(source, target)
    other.execute("ROLLBACK")
    copy(source, target)
    assert target.execute("SELECT count(*) FROM answer").fetchone() == (20,)
    for each in (source, target, other):
        each.close()


@needs_fork
def test_a_full_disk_leaves_no_half_copy_and_the_old_ones_alone(path: Path, folder: Path) -> None:
    back_up(path, folder, NOW)
    learn(path, 100)

    def leave() -> None:
        leave_room(6000)
        problem = refusal(lambda: back_up(path, folder, NOW + timedelta(days=1)))
        assert (problem.code, dict(problem.details)["folder"]) == ("backup-failed", str(folder))

    in_child(leave)
    assert names(folder) == ["asel-20261123-090000.db"]


def test_a_file_in_the_place_of_the_copies_folder_is_told(path: Path) -> None:
    assert refusal(lambda: back_up(path, path / "backups", NOW)).code == "backup-failed"


# listed


def test_only_sound_copies_are_offered_newest_first(path: Path, folder: Path) -> None:
    for day in range(4):
        learn(path, 100 + day)
        back_up(path, folder, NOW + timedelta(days=day))
    (folder / "asel-20261124-090000.db").write_bytes(b"")
    cut = folder / "asel-20261125-090000.db"
    cut.write_bytes(cut.read_bytes()[:5000])
    (folder / "asel-20261399-250000.db").write_bytes(path.read_bytes())
    (folder / "notes.db").write_bytes(path.read_bytes())
    assert [each.made.day for each in good_backups(folder)] == [26, 23]


def test_the_copies_of_two_learners_are_told_apart(path: Path, folder: Path) -> None:
    other = lived_in(path.with_name("asel-2.db"), 3)
    back_up(path, folder, NOW)
    back_up(other, folder, NOW)
    assert [each.answers for each in good_backups(folder, "asel")] == [20]
    assert [each.answers for each in good_backups(folder, "asel-2")] == [3]
    assert len(good_backups(folder)) == 2


# thinned out


def test_two_months_of_study_leave_ten_days_and_four_weeks(path: Path, folder: Path) -> None:
    made = [NOW + timedelta(hours=21 * n) for n in range(70)]
    for number, when in enumerate(made):
        learn(path, 100 + number)
        back_up(path, folder, when)
    left = [each.made for each in good_backups(folder)]
    assert len(left) == 14
    assert left == sorted(set(made) - surplus(made), reverse=True)
    assert left[0] == made[-1]


def test_the_last_copy_of_each_day_and_week_stays() -> None:
    monday = datetime(2026, 11, 23, 8, tzinfo=UTC)
    made = [monday - timedelta(days=day, hours=hour) for day in range(60) for hour in (0, 4)]
    kept = sorted(set(made) - surplus(made), reverse=True)
    assert kept[:10] == [monday - timedelta(days=day) for day in range(10)]
    # the tenth day is Saturday the 14th: then Friday of that week, and the Sundays before
    assert [each.day for each in kept[10:]] == [13, 8, 1, 25]
    assert {each.hour for each in kept} == {8}
    assert surplus([]) == surplus(made[:1]) == frozenset()


def test_a_copy_made_after_the_clock_was_set_back_stays(path: Path, folder: Path) -> None:
    for day in range(16):
        learn(path, 100 + day)
        back_up(path, folder, NOW + timedelta(days=7 * day))
    learn(path, 200)
    late = back_up(path, folder, NOW - timedelta(days=400))
    assert late
    assert late.exists()


def test_an_almost_empty_new_memory_does_not_push_out_the_full_copies(path: Path, folder: Path) -> None:
    full = back_up(path, folder, NOW)
    path.unlink()
    for number in range(3):
        learn(path, number)
        back_up(path, folder, NOW + timedelta(minutes=number + 1))
    assert [each.answers for each in good_backups(folder)] == [3, 20]
    assert full
    assert full.exists()
