"""Measures the window from inside, for `komekshi bench`: first paint, keystrokes with their painting, memory."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.ui.keys import pause, press

if TYPE_CHECKING:
    from desktop.ui.running import Running

TYPED = ("безработный", "социальный контракт", "молодежная практика", "переезд", "подворовой обход", "срок")


def run(make: Callable[[], Running], say: Callable[[str], object]) -> int:
    """Print one JSON object: `painted` on the machine's monotonic clock (seconds, once every widget is painted),
    `search_ready` likewise, keystrokes in ms until all that they change is painted, PSS in kB
    at the first paint and with everything loaded."""
    program = make()
    painted: list[float] = []
    first: list[int] = []

    def paint_done() -> None:
        painted.append(time.monotonic())
        first.append(_pss())

    program.show(paint_done)
    box = program.desk.search
    while not (painted and box.ready):
        pause(1)
    ready = time.monotonic()
    pause(300)
    memory = _pss()
    program.desk.window.focus_search()
    strokes = [stroke for word in TYPED for stroke in _type(program, word)]
    _tell(
        say,
        {
            "painted": painted[0],
            "search_ready": ready,
            "strokes_ms": strokes,
            "pss_kb": memory,
            "pss_first_kb": first[0],
        },
    )
    program.desk.window.close()
    return 0


def _tell(say: Callable[[str], object], found: dict[str, object]) -> None:
    import json

    say(json.dumps(found) + "\n")


def _type(program: Running, word: str) -> list[float]:
    box = program.desk.search
    box.clear()
    QApplication.processEvents()
    times = []
    for letter in word:
        began = time.monotonic()
        press(box, Qt.Key(0), letter)
        QApplication.processEvents()
        times.append(round(1000 * (time.monotonic() - began), 3))
    return times


def _pss() -> int:
    try:
        with open("/proc/self/smaps_rollup", encoding="ascii") as file:
            lines = file.read().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)
