"""Section by section: the share right, the interval in which it may truly lie, and how many answers say so."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.learning.readiness import Cell, Readiness
from desktop.ui.theme import Theme
from desktop.ui.widgets.simple import button, label
from desktop.ui.widgets.wrapped_button import WrappedButton

_TALL, _BAR, _WIDE = 20, 9, 120
_KEYS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class IntervalBar(QWidget):
    """A bar for the share, its interval as a line below it; an empty dashed frame where nothing was answered."""

    def __init__(self, cell: Cell, theme: Theme) -> None:
        super().__init__()
        self._cell, self._theme = cell, theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Grows with the text."""
        return QSize(self._theme.px(_WIDE), self._theme.px(_TALL))

    def minimumSizeHint(self) -> QSize:
        """A bar can be short."""
        return QSize(self._theme.px(_WIDE) // 2, self._theme.px(_TALL))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The share on its track above, the interval with its two ends below: neither hides the other."""
        painter = QPainter(self)
        px, wide = self._theme.px, self.width() - 2.0
        track = QRectF(1, 1, wide, px(_BAR))
        if not self._cell.known:
            painter.setPen(QPen(self._theme.colour("quiet"), 1, Qt.PenStyle.DashLine))
            painter.drawRect(track)
            return
        painter.fillRect(track, self._theme.colour("line"))
        painter.fillRect(QRectF(1, 1, wide * self._cell.strength, px(_BAR)), self._theme.colour("accent"))
        ends, middle = (1 + wide * self._cell.low, 1 + wide * self._cell.high), px(_TALL - 5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("ink"), px(1.5)))
        painter.drawLine(QPointF(ends[0], middle), QPointF(ends[1], middle))
        for end in ends:
            painter.drawLine(QPointF(end, middle - px(3)), QPointF(end, middle + px(3)))


class ReadinessRow(WrappedButton):
    """One section; chosen, it wishes to be opened."""

    def __init__(self, cell: Cell, title: str, theme: Theme) -> None:
        super().__init__("readiness", title)
        self.cell = cell
        self.row.setDirection(QBoxLayout.Direction.TopToBottom)
        self.row.setContentsMargins(theme.px(6), theme.px(4), theme.px(6), theme.px(4))
        self.row.setSpacing(theme.px(2))
        said = self._figures(cell)
        self.row.addWidget(IntervalBar(cell, theme))
        figures = label(said, "quiet")
        figures.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.row.addWidget(figures)
        self.setAccessibleName(f"{title}. {said}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """↑ and ↓ are the map's: a button's own would walk out of it."""
        if Qt.Key(event.key()) in _KEYS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _figures(self, cell: Cell) -> str:
        if not cell.known:
            return self.tr("No answers yet; questions: {count}").replace("{count}", str(cell.questions))
        text = self.tr("Right {share} %, truly from {low} to {high} %; answers: {answers}")
        shares = (("share", cell.strength), ("low", cell.low), ("high", cell.high))
        for name, value in shares:
            text = text.replace("{" + name + "}", f"{100 * value:.0f}")
        return text.replace("{answers}", str(cell.answers))


class ReadinessMap(QWidget):
    """Rows in the order of the book, for all roles or one; ↑ and ↓ walk them, Enter opens the section."""

    section_requested = Signal(str)  # wish: show this section

    def __init__(self, ready: Readiness, titles: Mapping[str, str], theme: Theme) -> None:
        super().__init__()
        self._ready, self._titles, self._theme = ready, titles, theme
        self._role, self._all = "", False
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.px(6))
        if ready.roles:
            whole.addLayout(self._roles())
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.px(4))
        whole.addLayout(self._column)
        self._fill()

    @property
    def rows(self) -> tuple[ReadinessRow, ...]:
        """What is shown, from top to bottom."""
        found = (self._column.itemAt(place) for place in range(self._column.count()))
        widgets = (item.widget() for item in found if item)
        return tuple(each for each in widgets if isinstance(each, ReadinessRow))

    def show_role(self, role: str) -> None:
        """Only what belongs to that role's work; "" shows everything."""
        self._role = role
        self._fill()

    def show_all(self) -> None:
        """Sections without answers too; the keyboard goes to the first of them."""
        self._all = True
        self._fill()
        fresh = next((each for each in self.rows if not each.cell.known), None)
        if fresh:
            fresh.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """↑ and ↓ from row to row."""
        rows = self.rows
        here = next((place for place, each in enumerate(rows) if each.hasFocus()), None)
        step = _KEYS.get(Qt.Key(event.key()))
        if here is None or step is None:
            super().keyPressEvent(event)
            return
        rows[max(0, min(here + step, len(rows) - 1))].setFocus(Qt.FocusReason.TabFocusReason)

    def _roles(self) -> QHBoxLayout:
        line = QHBoxLayout()
        box = QComboBox()
        box.setAccessibleName(self.tr("Whose work"))
        box.addItem(self.tr("All roles"), "")
        for role in self._ready.roles:
            box.addItem(self._role_words(role), role)
        box.currentIndexChanged.connect(lambda _: self.show_role(str(box.currentData())))
        line.addWidget(label(self.tr("Whose work"), wrap=False))
        line.addWidget(box)
        line.addStretch(1)
        return line

    def _role_words(self, role: str) -> str:
        words = {"assistant": self.tr("Assistant"), "consultant": self.tr("Consultant"), "akimat": self.tr("Akimat")}
        return words.get(role, role)

    def _fill(self) -> None:
        while self._column.count():
            item = self._column.takeAt(0)
            old = item.widget() if item else None
            if old:
                old.hide()
                old.deleteLater()
        cells = sorted(self._ready.by_section(self._role), key=self._place)
        known = [each for each in cells if each.known]
        for cell in cells if self._all or not known else known:
            self._column.addWidget(self._row(cell))
        hidden = len(cells) - len(self.rows)
        if hidden:
            more = button(self.tr("%n section(s) without an answer", "", hidden))
            more.clicked.connect(self.show_all)
            self._column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _row(self, cell: Cell) -> ReadinessRow:
        row = ReadinessRow(cell, self._titles.get(cell.section, cell.section), self._theme)
        row.clicked.connect(lambda _=False, at=cell.section: self.section_requested.emit(at))
        return row

    def _place(self, cell: Cell) -> int:
        order = {each: place for place, each in enumerate(self._titles)}
        return order.get(cell.section, len(order))
