"""Small builders: labels that show text as text, cards, buttons, scrolled columns."""

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget


def label(text: str, role: str = "", *, wrap: bool = True) -> QLabel:
    """A label that never reads its text as HTML (a name may hold anything)."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    made.setWordWrap(wrap)
    if role:
        made.setProperty("role", role)
    return made


def button(text: str, role: str = "") -> QPushButton:
    """A push button; role "primary" for the one thing to do next."""
    made = QPushButton(text.replace("&", "&&"))
    if role:
        made.setProperty("role", role)
    made.setAutoDefault(True)
    return made


class Card(QFrame):
    """A framed block with a column of things in it; state colours its left edge."""

    def __init__(self, state: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        if state:
            self.setProperty("state", state)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 12, 16, 12)
        self.column.setSpacing(8)


class Column(QScrollArea):
    """A scrolled column of limited width, centred: the page of a book on a wide screen.

    `air` are the pixels around it.
    """

    def __init__(self, width: int, parent: QWidget | None = None, *, air: int = 24) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QWidget()
        outer.setObjectName("scrolled")
        self._inner = QWidget()
        self._inner.setMaximumWidth(width)
        self.column = QVBoxLayout(self._inner)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self._inner, 1000)
        across.addStretch(1)
        down = QVBoxLayout(outer)  # a stretch below, no alignment: an aligned layout forgets height for width
        down.setContentsMargins(air, air, air, air)
        down.addLayout(across)
        down.addStretch(1)
        self.setWidget(outer)

    def show_widget(self, widget: QWidget) -> None:
        """Scroll so far that the widget is in view, once it has its place."""
        QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(widget, 0, 24))

    def clear(self) -> None:
        """Take everything out of the column."""
        while self.column.count():
            item = self.column.takeAt(0)
            widget = item.widget() if item else None
            if widget:
                widget.hide()
                widget.deleteLater()


def restyle(widget: QWidget, **properties: str) -> None:
    """Set properties that the style sheet looks at, and have it look again."""
    for name, value in properties.items():
        QObject.setProperty(widget, name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
