"""Kill the program at random moments of an attestation: the same question, every answer, the right time must be there.

    python -m tests.ui.attestation_kill_rounds 40

The child answers question after question and reports, once an answer is kept and the next question is in view, how many
were answered, at which place it stands and how many seconds are left. The parent kills it with -9, waits a little, and
takes the sitting up from the file as the program does.
"""

import os
import random
import signal
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from desktop.app import Program, make_application
from desktop.base.places import Places
from desktop.learning import sittings
from desktop.learning.store import open_memory
from desktop.quiz.clock import Clock
from desktop.quiz.given import given_from_json
from desktop.quiz.plan import Block, Plan, plan_from_json
from desktop.quiz.right import right_response
from desktop.quiz.sitting import resume
from desktop.ui.keys import pause
from desktop.ui.library import Lessons, Library
from tests.shipped import read

os.environ["QT_QPA_PLATFORM"] = "offscreen"
MINUTES, QUESTIONS = 140, 30
SLACK = 7.0
"""Seconds by which the time may differ: the clock is kept every five."""


def answer_for_ever(home: Path, pipe: int) -> None:
    """The child: an attestation that is answered until it is killed."""
    lessons = Lessons(quizzes=read.banks())
    application = make_application(["kill"])
    Library.load = lambda self: self._have_lessons(lessons)  # type: ignore[method-assign]
    program = Program(application, Places(home, home / "cache"))
    program.show()
    page = program.desk.window.show_page("quiz")
    while program.shared.library.lessons is None or program.recorder.memory is None:
        pause(1)
    ids = tuple(each.id for each in lessons.quizzes[0])[:QUESTIONS]
    page._begin(Plan("attestation", "Аттестация", (Block("Закон", ids, 0.7),), minutes=MINUTES))
    while page.view is None:
        pause(1)
    while True:
        view = page.view
        view.restore(right_response(page.sitting.current.question.body))
        view.touched.emit()
        page.next_button.click()
        while page.view is view or program.recorder.unsaved:
            pause(1)
        told = f"{page.session} {len(page.sitting.given)} {page.sitting.place} {page._live.left} {time.time()}\n"
        os.write(pipe, told.encode())
        pause(random.Random(len(page.sitting.given)).randint(1, 60))


def one_round(home: Path, rng: random.Random) -> tuple[int, list[str]]:
    """How many answers the last report acknowledged, and what was wrong when the sitting was taken up."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        answer_for_ever(home, writer)
    os.close(writer)
    told, wanted = b"", rng.randint(1, 12)
    while told.count(b"\n") < wanted:
        told += os.read(reader, 4096)
    time.sleep(rng.uniform(0, 0.05))
    os.kill(child, signal.SIGKILL)
    while rest := os.read(reader, 4096):
        told += rest
    os.close(reader)
    os.waitpid(child, 0)
    time.sleep(0.3)
    session, given, place, left, at = told.decode().splitlines()[-1].split(" ")
    return int(given), list(_faults(home, session, int(given), int(place), float(left) - (time.time() - float(at))))


def _faults(home: Path, session: str, given: int, place: int, left: float) -> list[str]:
    questions = {each.id: each for quiz in read.banks() for each in quiz}
    with open_memory(home / "progress.db") as memory:
        standing = sittings.standing(memory, session)
        assert standing is not None
        answered = [(each.item, given_from_json(each.chosen)) for each in memory.answers(session)]
    plan = plan_from_json(standing.plan)
    found = resume(plan, questions, session, answered, standing.place, standing.flagged)
    clock = Clock(plan.minutes * 60, standing.spent, standing.at).taken_up(datetime.now(UTC))
    # one answer more may be on the disk than was reported before the kill
    faults = [f"answers: {len(found.given)} of {given}"] if not given <= len(found.given) <= given + 1 else []
    faults += [f"place: {found.place}, not {place}"] if not place <= found.place <= place + 1 else []
    faults += [f"time: {clock.left}, not {left}"] if abs(clock.left - left) > SLACK else []
    return faults


def rounds(count: int, seed: int = 1) -> tuple[int, list[str]]:
    """Sums over `count` rounds, each a new learner."""
    rng, answers, faults = random.Random(seed), 0, []
    assert read.banks()  # before the first fork
    for _ in range(count):
        with tempfile.TemporaryDirectory() as folder:
            given, wrong = one_round(Path(folder), rng)
        answers += given
        faults += wrong
    return answers, faults


if __name__ == "__main__":
    many = int(sys.argv[1]) if len(sys.argv) > 1 else 40
    acknowledged, wrong = rounds(many)
    print(f"{many} kills; answers acknowledged: {acknowledged}; faults: {len(wrong)} {wrong}")
    sys.exit(1 if wrong else 0)
