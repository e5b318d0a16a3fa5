"""A line to type an answer in; graded, its sign stands inside its frame."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit

from desktop.ui.icons import pixmap
from desktop.ui.theme import Theme
from desktop.ui.widgets.simple import restyle


class Line(QLineEdit):
    """As every line of text, but its frame is easier to see."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("answer")
        self._theme, self._state = theme, ""

    def set_state(self, state: str) -> None:
        """Graded as `state`, "right" or "wrong"."""
        self._state = state
        restyle(self, state=state)
        self.setTextMargins(0, 0, self._theme.px(20), 0)
        self.lock()

    def lock(self) -> None:
        """It can be read and copied, not changed."""
        self.setReadOnly(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line, and over it the sign."""
        super().paintEvent(event)
        if self._state:
            side = self._theme.px(18)
            sign = pixmap(self._state, self._theme.colour(self._state), side, 2.0)
            QPainter(self).drawPixmap(self.width() - side - self._theme.px(7), (self.height() - side) // 2, sign)
