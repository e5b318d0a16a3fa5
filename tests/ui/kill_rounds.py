"""Kill the program at random moments of a quiz: whatever the screen had acknowledged must be on the disk.

    python -m tests.ui.kill_rounds 200

Each round forks a whole window (offscreen), which answers question after question and reports an answer's id only
when its feedback can be seen. The parent kills it with -9 and then asks the file. Whatever is read, but no application,
is there before the fork.
"""

import os
import random
import signal
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.app import Program, make_application
from desktop.base.places import Places
from desktop.learning.store import open_memory
from desktop.ui.keys import pause, press
from desktop.ui.library import Lessons, Library
from desktop.ui.widgets.question_view import MatchingView
from tests.shipped import read

os.environ["QT_QPA_PLATFORM"] = "offscreen"


def answer_for_ever(home: Path, pipe: int, lessons: Lessons) -> None:
    """The child: a window that answers until it is killed, saying what its screen has acknowledged."""
    application: QApplication = make_application(["kill"])
    Library.load = lambda self: self._have_lessons(lessons)  # type: ignore[method-assign]
    program = Program(application, Places(home, home / "cache"))
    program.show()
    page = program.desk.window.show_page("quiz")
    while program.shared.library.lessons is None or program.recorder.memory is None:
        pause(1)
    while True:
        page.start(lessons.quizzes[-1])
        while page.view is None:
            pause(1)
        while page.sitting and page.view:
            if isinstance(page.view, MatchingView):
                for box in page.view.boxes:
                    box.setCurrentIndex(1)
            else:
                press(page, Qt.Key(0), "1")
            page.next_button.click()
            while not page.next_button.isEnabled():
                pause(1)
            os.write(pipe, f"{page.session} {page.sitting.current.question.id}\n".encode())
            page.next_button.click()
        page._leave()


def one_round(home: Path, rng: random.Random, lessons: Lessons) -> tuple[int, int]:
    """How many answers the screen acknowledged in one life of the program, and how many of them are lost."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        answer_for_ever(home, writer, lessons)
    os.close(writer)
    wanted = rng.randint(1, 12)
    told = b""
    while told.count(b"\n") < wanted:
        told += os.read(reader, 4096)
    time.sleep(rng.uniform(0, 0.03))
    os.kill(child, signal.SIGKILL)
    while rest := os.read(reader, 4096):
        told += rest
    os.close(reader)
    os.waitpid(child, 0)
    acknowledged = {tuple(line.split(" ", 1)) for line in told.decode().splitlines()}
    with open_memory(home / "progress.db") as memory:
        kept = {(each.session, each.item) for each in memory.answers()}
    return len(acknowledged), len(acknowledged - kept)


def rounds(count: int, seed: int = 1) -> tuple[int, int]:
    """Sums over `count` rounds on one and the same file."""
    rng, lessons = random.Random(seed), Lessons(quizzes=read.banks())
    with tempfile.TemporaryDirectory() as folder:
        found = [one_round(Path(folder), rng, lessons) for _ in range(count)]
    return sum(each[0] for each in found), sum(each[1] for each in found)


if __name__ == "__main__":
    many = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    acknowledged, lost = rounds(many)
    print(f"{many} kills; acknowledged on the screen: {acknowledged}; lost: {lost}")
    sys.exit(1 if lost else 0)
