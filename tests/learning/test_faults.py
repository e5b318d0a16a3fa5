"""A file that is not what it should be: nothing is lost, nothing is touched, something is said."""

import random
import sqlite3
from pathlib import Path

import pytest

from desktop.learning.schema import MIGRATIONS, whose
from desktop.learning.store import open_memory

from .people import QUIZ, answer, lived_in, refusal


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return lived_in(tmp_path / "progress.db")


def _refused(path: Path) -> str:
    """The code of the refusal to open `path`, which must leave every byte as it was."""
    before = path.read_bytes()
    code = refusal(lambda: open_memory(path)).code
    assert path.read_bytes() == before
    assert [each.name for each in path.parent.iterdir() if each.stat().st_size or each == path] == [path.name]
    return code


# damaged


def test_a_memory_of_0_bytes_is_damaged_and_no_new_learner(path: Path) -> None:
    path.write_bytes(b"")
    assert _refused(path) == "memory-damaged"


@pytest.mark.parametrize("share", [0.02, 0.1, 0.5, 0.9, 0.99])
def test_a_memory_cut_short_is_damaged(path: Path, share: float) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * share)])
    assert _refused(path) == "memory-damaged"


@pytest.mark.parametrize("length", [1, 5, 15, 16, 50, 71, 72, 99, 100, 511, 4095, 4096])
def test_a_memory_cut_down_to_its_header_is_damaged(path: Path, length: int) -> None:
    path.write_bytes(path.read_bytes()[:length])
    assert _refused(path) == "memory-damaged"


def test_a_memory_under_a_ruined_header_is_damaged(path: Path) -> None:
    whole = path.read_bytes()
    noise = random.Random(1).randbytes
    for ruined in (
        b"garbage" + whole,
        b"garbage" + whole[7:],
        b"garbage " * 12 + whole[96:],
        b"PK\x03\x04" + whole[4:],
        b"\xff\xfe" + whole[2:],
        noise(100) + whole[100:],
        noise(4096) + whole[4096:],
        bytes(4096) + whole[4096:],
        bytes(len(whole)),
        noise(len(whole)),
    ):
        path.write_bytes(ruined)
        assert _refused(path) == "memory-damaged"


@pytest.mark.parametrize("seed", range(20))
def test_a_memory_with_blots_on_its_pages_is_damaged(path: Path, seed: int) -> None:
    rng = random.Random(seed)
    ruined = bytearray(path.read_bytes())
    for _ in range(40):
        at = rng.randrange(100, len(ruined) - 200)
        ruined[at : at + 200] = rng.randbytes(200)
    path.write_bytes(ruined)
    assert _refused(path) == "memory-damaged"


def test_a_memory_that_lost_its_tables_is_damaged(path: Path) -> None:
    with sqlite3.connect(path) as rot:
        rot.execute("DROP TABLE answer")
    rot.close()
    assert _refused(path) == "memory-damaged"


def test_a_memory_that_lost_everything_but_its_mark_is_damaged_and_no_new_learner(path: Path) -> None:
    with sqlite3.connect(path) as rot:
        rot.executescript("DROP TABLE answer; DROP TABLE session; PRAGMA user_version = 0;")
    rot.close()
    assert _refused(path) == "memory-damaged"


@pytest.mark.parametrize("version", [0, -1])
def test_a_memory_whose_version_makes_no_sense_is_damaged(path: Path, version: int) -> None:
    _set(path, "user_version", version)
    assert _refused(path) == "memory-damaged"


def _set(path: Path, pragma: str, value: int) -> None:
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA {pragma} = {value}")
    connection.close()


# somebody else's


@pytest.mark.parametrize("application", [0, 12345, -1])
def test_a_database_of_another_program_is_left_alone(path: Path, application: int) -> None:
    _set(path, "application_id", application)
    assert _refused(path) == "memory-foreign"


def test_the_unfinished_write_of_another_program_is_left_to_it(path: Path) -> None:
    _set(path, "application_id", 12345)
    journal = path.with_name("progress.db-journal")
    journal.write_bytes(_hot_journal(path))
    hot = journal.read_bytes()
    assert refusal(lambda: open_memory(path)).code == "memory-foreign"
    assert journal.read_bytes() == hot


def _hot_journal(path: Path) -> bytes:
    """What lies in the journal in the middle of a large change, which is then taken back."""
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("PRAGMA cache_size = 1")
    other.execute("BEGIN IMMEDIATE")
    other.execute("UPDATE answer SET topic = topic || topic")
    hot = path.with_name(f"{path.name}-journal").read_bytes()
    other.execute("ROLLBACK")
    other.close()
    assert len(hot) > 4096
    return hot


@pytest.mark.parametrize(
    "content",
    [
        b"<html><body>404</body></html>",
        "<!DOCTYPE html>\r\n<p>Қате".encode(),
        "Список очередников".encode("cp1251") * 50,
        "текст".encode("utf-16"),
        b"PK\x03\x04\x14\x00\x06\x00",
        b"%PDF-1.7\n%\xe2\xe3\x00",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00",
    ],
    ids=["html", "html kk", "cp1251", "utf-16", "docx", "pdf", "doc"],
)
def test_a_file_of_another_kind_is_left_alone(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    assert _refused(path) == "memory-foreign"


def test_a_text_as_long_as_all_that_is_looked_at_is_still_a_text() -> None:
    assert whose(b"<p>komekshi</p>\n" * 4096) == "foreign"


def test_a_memory_of_a_newer_version_is_neither_read_nor_changed(path: Path) -> None:
    _set(path, "user_version", 99)
    assert _refused(path) == "memory-newer"
    problem = refusal(lambda: open_memory(path))
    assert {"theirs": "99", "ours": str(len(MIGRATIONS))}.items() <= dict(problem.details).items()


# in the way


def test_a_folder_in_the_place_of_the_file_is_told(tmp_path: Path) -> None:
    assert refusal(lambda: open_memory(tmp_path)).code == "memory-unreadable"


def test_a_file_in_the_place_of_the_folder_is_told(path: Path) -> None:
    assert refusal(lambda: open_memory(path / "deeper" / "progress.db")).code == "memory-unreadable"


def test_the_journal_of_a_deleted_memory_is_not_played_into_the_new_one(path: Path) -> None:
    hot = _hot_journal(path)
    journal = path.with_name("progress.db-journal")
    path.unlink()
    journal.write_bytes(hot)
    with open_memory(path) as memory:
        assert memory.answers() == ()
        memory.start(QUIZ)
        memory.record(answer(1))
    with open_memory(path) as memory:
        assert memory.answers() == (answer(1),)
    assert journal.with_name("progress.db-journal.old").read_bytes() == hot
