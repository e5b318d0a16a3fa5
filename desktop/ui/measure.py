"""Measures the window from inside, for `komekshi bench`: first paint, keystrokes with their painting, memory."""

import json
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt

from desktop.ui.tour import Running, pause, press

TYPED = ("безработный", "социальный контракт", "молодежная практика", "переезд", "подворовой обход", "срок")


def run(make: Callable[[], Running], say: Callable[[str], object]) -> int:
    """Print one JSON object: `painted` on the machine's monotonic clock (seconds), keystrokes in ms, PSS in kB."""
    program = make()
    painted: list[float] = []
    program.show(lambda: painted.append(time.monotonic()))
    box = program.desk.search
    while not (painted and box.ready):
        pause(2)
    ready = time.monotonic()
    memory = _pss()
    program.desk.window.focus_search()
    strokes = [stroke for word in TYPED for stroke in _type(program, word)]
    say(json.dumps({"painted": painted[0], "search_ready": ready, "strokes_ms": strokes, "pss_kb": memory}) + "\n")
    program.desk.window.close()
    return 0


def _type(program: Running, word: str) -> list[float]:
    box = program.desk.search
    box.clear()
    times = []
    for letter in word:
        began = time.monotonic()
        press(box, Qt.Key(0), letter)
        program.desk.window.repaint()
        box.repaint_drop()
        times.append(round(1000 * (time.monotonic() - began), 3))
        pause(1)
    return times


def _pss() -> int:
    try:
        lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)
