"""A button whose words take as many lines as they need; the style sheet draws its frame."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QStyle, QStyleOption, QVBoxLayout, QWidget

from desktop.ui.widgets.simple import label


class WrappedButton(QAbstractButton):
    """Chosen by mouse, Space or Enter; what is in its row is only to be seen."""

    def __init__(self, name: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(words)
        self._words = label(words)
        self._words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.row = QHBoxLayout(self)
        self.row.addWidget(self._words, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add_below(self, *lines: QWidget) -> None:
        """More lines under the words; they are only to be seen."""
        side = QVBoxLayout()
        side.setSpacing(0)
        self.row.removeWidget(self._words)
        for each in (self._words, *lines):
            each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            side.addWidget(each)
        self.row.insertLayout(0, side, 1)

    @property
    def words(self) -> str:
        """What the button says."""
        return self._words.text()

    def sizeHint(self) -> QSize:
        """As tall as its words need."""
        return self.row.sizeHint()

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


class Link(WrappedButton):
    """A wish to be taken somewhere, in the accent colour."""

    def __init__(self, words: str) -> None:
        super().__init__("link", f"→ {words}")
        self.row.setContentsMargins(4, 2, 4, 2)
