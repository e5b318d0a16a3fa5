"""A learner's day for the tests, what she is told when it fails, and children to be killed or locked out."""

import os
import signal
import traceback
import warnings
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.base.messages import tell
from desktop.base.problems import Problem
from desktop.learning.records import Answer, Session
from desktop.learning.store import open_memory
from desktop.learning.trouble import MemoryTrouble

NOW = datetime(2026, 11, 23, 9, 0, 0, tzinfo=UTC)
QUIZ = Session("s1", "quiz", "social-assistance", NOW)

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")


def answer(number: int = 1, *, session: str = "s1", **other: object) -> Answer:
    """The answer a<number>, given `number` minutes after nine; half a point of one unless told otherwise."""
    values: dict[str, object] = {
        "id": f"a{number}",
        "session": session,
        "item": f"q{number}",
        "kind": "question",
        "topic": "income",
        "passage": "p-income",
        "chosen": '["b"]',
        "mark": 0.5,
        "out_of": 1.0,
        "at": NOW + timedelta(minutes=number),
    }
    return Answer(**(values | other))  # type: ignore[arg-type]


def refusal(call: Callable[[], object]) -> Problem:
    """The Problem that `call` ends in; it must have a sentence in both languages."""
    with pytest.raises(MemoryTrouble) as caught:
        call()
    problem = caught.value.problem
    for language in ("ru", "kk"):
        told = tell(problem, language)
        assert "{" not in told.says + told.cure
    return problem


def lived_in(path: Path, answers: int = 200) -> Path:
    """A memory of several pages, made quickly."""
    with open_memory(path) as memory:
        memory.start(QUIZ)
        memory._connection.execute("PRAGMA synchronous = OFF")
        for number in range(answers):
            memory.record(answer(number))
    return path


def learn(path: Path, number: int) -> None:
    """Give one more answer."""
    with open_memory(path) as memory:
        memory.start(QUIZ)
        memory.record(answer(number))


def known(path: Path) -> int:
    """How many answers the memory at `path` holds."""
    with open_memory(path) as memory:
        return len(memory.answers())


def names(folder: Path) -> list[str]:
    """What lies in the folder."""
    return sorted(each.name for each in folder.iterdir())


def leave_room(size: int | None) -> None:
    """From now on no file of this process may be longer than `size` bytes; None: as long as it likes."""
    import resource

    limit = resource.RLIM_INFINITY if size is None else size
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))


def fork() -> int:
    """os.fork(); newer Pythons warn of threads in the parent, which these children do not touch."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        return os.fork()


def in_child(work: Callable[[], None], *, as_nobody: bool = False) -> None:
    """Run `work` in a child process, not as root if `as_nobody`; fail with the child's traceback."""
    reading, writing = os.pipe()
    pid = fork()
    if pid == 0:
        _be_child(work, writing, as_nobody)
    os.close(writing)
    with os.fdopen(reading, encoding="utf-8") as told:
        report = told.read()
    _, status = os.waitpid(pid, 0)
    assert status == 0, report or f"the child ended with status {status}"


def _be_child(work: Callable[[], None], writing: int, as_nobody: bool) -> None:
    code = 1
    try:
        signal.alarm(60)
        if as_nobody and os.getuid() == 0:
            os.setgroups([])
            os.setgid(65534)
            os.setuid(65534)
        work()
        code = 0
    except BaseException:  # noqa: BLE001 - the parent reports it
        os.write(writing, traceback.format_exc().encode()[-8000:])
    finally:
        os._exit(code)
