"""Small builders: labels that show text as text, cards, buttons, scrolled columns."""

from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)


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


_LETTERS = 13
"""Size in pixels of the controls' letters at 100 %: widths of columns are given for these."""
_GROWING = 200
"""Milliseconds in which a page that grows is still scrolled to what is to be seen."""


class Column(QScrollArea):
    """A scrolled column of limited width (pixels at 100 %, it grows with the text), centred: the page of a book on a
    wide screen. `air` are the pixels around it.
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
        self.ensurePolished()  # the size of the text is in the style sheet
        self._inner.setMaximumWidth(width * max(_LETTERS, self.fontInfo().pixelSize()) // _LETTERS)
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
        self._sought: QWidget | None = None
        self._since: QWidget | None = None
        self.verticalScrollBar().rangeChanged.connect(self._reveal)

    def show_widget(self, widget: QWidget, since: QWidget | None = None) -> None:
        """Scroll so far that the widget is in view (its beginning, where it is too tall), once it has its place: a page
        of wrapped text grows in steps. She reads from `since` on: what is more than one view begins there."""
        self._sought, self._since = widget, since or widget
        QTimer.singleShot(0, self, self._reveal)
        QTimer.singleShot(_GROWING, self, partial(self._seen, widget))

    def clear(self) -> None:
        """Take everything out of the column. A keyboard that was in it waits here, and does not leave the page."""
        self._sought = self._since = None
        here = QApplication.focusWidget()
        if here and self._inner.isAncestorOf(here):
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        _empty(self.column)


    def take_keyboard(self) -> None:
        """Give a keyboard that waits here (see `clear`) to the first thing of the column that takes it, once it is
        there: what was just put in is shown a moment later."""
        QTimer.singleShot(0, self, self._focus_first)

    def _focus_first(self) -> None:
        each = self.nextInFocusChain() if self.hasFocus() else None
        while each is not None and each is not self:
            if self._inner.isAncestorOf(each) and each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus:
                each.setFocus(Qt.FocusReason.OtherFocusReason)
                return
            each = each.nextInFocusChain()

    def _reveal(self) -> None:
        sought, since, page = self._sought, self._since, self.widget()
        if sought is None or since is None or page is None:
            return
        first, last = since.mapTo(page, QPoint(0, 0)).y(), sought.mapTo(page, QPoint(0, sought.height())).y()
        if last - first > self.viewport().height():
            self.verticalScrollBar().setValue(first)
        else:
            self.ensureWidgetVisible(since, 0, 24)
            self.ensureWidgetVisible(sought, 0, 24)

    def _seen(self, widget: QWidget) -> None:
        if self._sought is widget:
            self._sought = self._since = None


def _empty(layout: QLayout) -> None:
    """Take everything out, what stands in rows too."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item else None
        inner = item.layout() if item else None
        if widget:
            widget.hide()
            widget.deleteLater()
        elif inner:
            _empty(inner)


def fit_into(dialog: QWidget, width: int, height: int) -> None:
    """Size a dialog as wished, but never larger than the window that it lies over: its foot must be reached."""
    over = dialog.parentWidget()
    room = over.window().size() if over else dialog.screen().availableSize()
    dialog.resize(min(width, room.width()), min(height, room.height()))


def restyle(widget: QWidget, **properties: str) -> None:
    """Set properties that the style sheet looks at, and have it look again."""
    for name, value in properties.items():
        QObject.setProperty(widget, name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
