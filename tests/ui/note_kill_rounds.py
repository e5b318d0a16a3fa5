"""Kill the program while a note is being written: what had reached the disk at a pause, or was shown, is there.

    python -m tests.ui.note_kill_rounds 50
"""

import os
import random
import signal
import sys
import tempfile
import time
from pathlib import Path

from desktop.app import Program, make_application
from desktop.base.places import Places
from desktop.learning.annotations.store import mine
from desktop.learning.store import open_memory
from desktop.ui.keys import pause, type_text
from desktop.ui.library import Library

os.environ["QT_QPA_PLATFORM"] = "offscreen"
WORDS = "выплата в денежной форме"


def write_for_ever(home: Path, pipe: int) -> None:
    """The child: a window that writes at one note until it is killed, saying which draft it knows to be kept."""
    application = make_application(["kill"])
    Library.load = lambda self: None  # type: ignore[method-assign]
    program = Program(application, Places(home, home / "cache"))
    program.show()
    while program.desk.mine is None or program.recorder.memory is None:
        pause(1)
    program.desk.open_passage("tsa-definition")
    pause(20)
    reader = program.desk.page("handbook").reader  # type: ignore[attr-defined]
    at = reader.document().toPlainText().index(WORDS)
    cursor = reader.textCursor()
    cursor.setPosition(at)
    cursor.setPosition(at + len(WORDS), cursor.MoveMode.KeepAnchor)
    reader.setTextCursor(cursor)
    marking, book = program.desk.mine.marking, program.recorder.notebook
    marking.note()
    number = 0
    while True:
        number += 1
        type_text(marking.card.text, f"слово{number} ")
        marking.card._keep_draft()
        while not any(each.note.endswith(f"слово{number}") for each in book.highlights):
            pause(1)
        os.write(pipe, b"%d\n" % number)


def one_round(home: Path, rng: random.Random) -> tuple[int, int]:
    """How many drafts were told as kept in one life of the program, and how many of them are lost."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        write_for_ever(home, writer)
    os.close(writer)
    wanted, told = rng.randint(1, 12), b""
    while told.count(b"\n") < wanted:
        told += os.read(reader, 4096)
    time.sleep(rng.uniform(0, 0.02))
    os.kill(child, signal.SIGKILL)
    while rest := os.read(reader, 4096):
        told += rest
    os.close(reader)
    os.waitpid(child, 0)
    last = int(told.split()[-1])
    with open_memory(home / "progress.db") as memory:
        notes = [each.note for each in mine(memory).highlights]
    kept = max((int(note.split("слово")[-1]) for note in notes), default=0)
    return last, max(0, last - kept)


def rounds(count: int, seed: int = 1) -> tuple[int, int]:
    """Sums over `count` rounds, each on a file of its own."""
    rng, sums = random.Random(seed), [0, 0]
    for _ in range(count):
        with tempfile.TemporaryDirectory() as folder:
            told, lost = one_round(Path(folder), rng)
            sums = [sums[0] + told, sums[1] + lost]
    return sums[0], sums[1]


if __name__ == "__main__":
    many = int(sys.argv[1]) if len(sys.argv) > 1 else 50
    told, lost = rounds(many)
    print(f"{many} kills; drafts told as kept: {told}; lost: {lost}")
    sys.exit(1 if lost else 0)
