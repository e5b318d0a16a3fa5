"""A whole number within bounds: typed, or moved by the arrow keys; the wheel never changes it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QLineEdit


class WholeField(QLineEdit):
    """`value()` is always within the bounds; `empty` are the words shown for the lowest number, if there are any."""

    def __init__(self, low: int, high: int, value: int, empty: str = "") -> None:
        super().__init__("" if empty and value == low else str(value))
        self._low, self._high, self._first = low, high, value
        self.setValidator(QIntValidator(low, high, self))
        self.setPlaceholderText(empty or str(value))

    def value(self) -> int:
        """The number; where nothing is typed, the one that stood there first."""
        text = self.text().strip()
        return min(max(int(text), self._low), self._high) if text.isdecimal() else self._first

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down move by one."""
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.setText(str(min(max(self.value() + step, self._low), self._high)))
