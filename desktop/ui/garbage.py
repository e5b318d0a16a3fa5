"""Garbage is looked for in the window's thread alone, while nobody types.

Python looks for it in whichever thread happens to make objects. A widget among it would then be destroyed in a thread
where Qt forbids that, and the program dies: seen when a window was thrown away while an index was being read.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 2000
"""Milliseconds."""


class Sweeper(QObject):
    """Looks for garbage from time to time, as much of it as Python itself would; from now on nobody else does."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.sweep)

    def start(self) -> None:
        """From now on: the window can be seen."""
        self._timer.start()

    def sweep(self) -> None:
        """Look through the oldest generation that is due, if any is."""
        counts, limits = gc.get_count(), gc.get_threshold()
        due = [generation for generation in (2, 1, 0) if counts[generation] > limits[generation]]
        if due:
            gc.collect(due[0])
