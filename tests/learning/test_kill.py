"""A program killed at any moment has kept every answer that it acknowledged."""

import os
import random
import signal
import sqlite3
import time
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.learning.store import open_memory

from .people import QUIZ, answer, fork, needs_fork

ROUNDS = (50, pytest.param(200, marks=pytest.mark.slow))


def _study(path: Path, first: int, report: int) -> None:
    """Answer questions for ever, telling the number of each once it is saved."""
    with open_memory(path) as memory:
        os.write(report, b"open\n")
        memory.start(replace(QUIZ, id=f"s{first}"))
        for number in range(first, first + 100_000):
            memory.record(answer(number, session=f"s{first}", chosen='"' + "x" * (number % 700) + '"'))
            os.write(report, b"%d\n" % number)


def _killed(path: Path, first: int, lines: int, delay: float) -> list[int]:
    """The numbers of the answers acknowledged before kill -9, `delay` seconds after so many lines of report."""
    reading, writing = os.pipe()
    pid = fork()
    if pid == 0:
        try:
            _study(path, first, writing)
        finally:
            os._exit(1)
    os.close(writing)
    with os.fdopen(reading, "rb") as told:
        report = [told.readline() for _ in range(lines)]
        time.sleep(delay)
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        return [int(line) for line in (*report, *told) if line.strip().isdigit()]


@needs_fork
@pytest.mark.parametrize("rounds", ROUNDS)
def test_a_learner_whose_computer_is_switched_off_again_and_again_loses_no_saved_answer(tmp_path: Path, rounds: int) -> None:
    path, rng = tmp_path / "progress.db", random.Random(2026)
    acknowledged: set[str] = set()
    unfinished_writes = 0
    for turn in range(rounds):
        saved = _killed(path, turn * 100_000, lines=rng.randint(1, 7), delay=rng.uniform(0, 0.004))
        acknowledged.update(f"a{number}" for number in saved)
        unfinished_writes += path.with_name("progress.db-journal").stat().st_size > 0
        with open_memory(path) as memory:
            kept = [each.id for each in memory.answers()]
        assert acknowledged <= set(kept)
        assert len(kept) == len(set(kept)) <= len(acknowledged) + turn + 1  # at most one unsaid a round
        assert memory.problems == ()
    assert len(acknowledged) > 2 * rounds
    assert unfinished_writes > 0, "no kill came in the middle of a write: the test proves nothing"
    _sound(path)


@needs_fork
def test_a_program_killed_while_it_makes_the_file_leaves_a_whole_one_or_none(tmp_path: Path) -> None:
    rng = random.Random(11)
    for turn in range(20):
        path = tmp_path / str(turn) / "progress.db"
        saved = _killed(path, 0, lines=0, delay=rng.uniform(0, 0.02))
        with open_memory(path) as memory:
            assert [each.id for each in memory.answers()][: len(saved)] == [f"a{number}" for number in saved]


def _sound(path: Path) -> None:
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA quick_check").fetchall() == [("ok",)]
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.close()
