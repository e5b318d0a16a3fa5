"""A full-width choice: its key, its words (as many lines as they need), and after the answer its sign."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QStyle, QStyleOption, QWidget

from desktop.ui.icons import pixmap
from desktop.ui.theme import Theme
from desktop.ui.widgets.simple import label, restyle

_SIGNS = {"right": "right", "warning": "warning", "wrong": "wrong"}


class Choice(QAbstractButton):
    """Chosen by mouse, Space, Enter or its number key. `state`: "", "right", "warning", "wrong"."""

    def __init__(self, key: str, text: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("choice")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{key}. {text}")
        self._theme = theme
        self._sign = QLabel()
        self._sign.setFixedWidth(theme.px(20))
        self._words = label(text)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(14), theme.px(10), theme.px(10), theme.px(10))
        row.setSpacing(theme.px(12))
        key_label = label(key, "quiet", wrap=False)
        row.addWidget(key_label, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        for child in (key_label, self._words, self._sign):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_state(self, state: str) -> None:
        """Colour and sign after the answer; never colour alone."""
        restyle(self, state=state)
        if state in _SIGNS:
            self._sign.setPixmap(pixmap(_SIGNS[state], self._theme.colour(state), self._theme.px(18), 2.0))
        else:
            self._sign.clear()

    @property
    def words(self) -> str:
        """What the choice says."""
        return self._words.text()

    def sizeHint(self) -> QSize:
        """As tall as its words need at its width."""
        hint = super().sizeHint()
        layout = self.layout()
        return layout.sizeHint() if layout else hint

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.isCheckable():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Let the style sheet draw the frame."""
        option = QStyleOption()
        option.initFrom(self)
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
