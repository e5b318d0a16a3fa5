"""The tour's camera: pictures in folders, numbered in their order, and patience for what comes a moment later."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtWidgets import QWidget

from desktop.ui.keys import pause

Say = Callable[[str], object]
PATIENCE = 20_000
"""Milliseconds to wait for anything before the tour says what did not come."""
_SETTLED = 25
_MOST = 6
"""Looks at a page that still changes (a cursor may blink for ever)."""


class Camera:
    """Takes pictures into `out`; what did not come out is told by `say` and kept in `failed`."""

    def __init__(self, out: Path, say: Say) -> None:
        self._out, self._folder = out, out
        self._say = say
        self._number = 0
        self.failed: list[str] = []
        self.taken = 0

    def into(self, folder: str) -> None:
        """The next pictures go into that folder, numbered from 1."""
        self._folder = self._out / folder
        self._folder.mkdir(parents=True, exist_ok=True)
        self._number = 0

    def take(self, name: str, widget: QWidget) -> None:
        """A picture of the widget as soon as it has settled."""
        self._number += 1
        self.taken += 1
        picture = None
        for _ in range(_MOST):  # wrapped text finds its height in steps
            self.settle()
            before, picture = picture, widget.grab().toImage()
            if picture == before:
                break
        if picture:
            picture.save(str(self._folder / f"{self._number:02}-{name}.png"))

    def tell(self, text: str, *, ok: bool) -> None:
        """Say how something came out."""
        self._say(("✓ " if ok else "✕ ") + text + "\n")
        if not ok:
            self.failed.append(text)

    def wait(self, what: str, ready: Callable[[], object]) -> bool:
        """Let the window live until it is ready; False, and said, if that did not come."""
        patience = QDeadlineTimer(PATIENCE)
        while not ready():
            if patience.hasExpired():
                self.tell(f"Не дождались: {what}.", ok=False)
                return False
            pause(5)
        return True

    @staticmethod
    def settle() -> None:
        """A moment for layouts and timers."""
        pause(_SETTLED)
