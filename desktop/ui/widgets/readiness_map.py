"""By section, role or article: the share right, the interval in which it may truly lie, and how many answers say so."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.handbook.citation import ACTS, parse_citation
from desktop.learning.readiness import Cell, Readiness
from desktop.ui.theme import Theme
from desktop.ui.widgets.simple import button, label
from desktop.ui.widgets.tab_row import TabRow
from desktop.ui.widgets.wrapped_button import WrappedButton

_TALL, _BAR, _WIDE = 20, 9, 120
WAYS = ("section", "role", "article")
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
    """One section, role or article; chosen, it wishes to be opened."""

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
    """Rows by section, role or article, for all roles or one; ↑ and ↓ walk them, Enter opens what a row is about."""

    section_requested = Signal(str)  # wish: show this section
    article_requested = Signal(str)  # wish: show what rests on this place of the law
    looked = Signal(str, str)  # fact: (way, role): how the rows are shown now

    def __init__(
        self, ready: Readiness, titles: Mapping[str, str], theme: Theme, way: str = "section", role: str = ""
    ) -> None:
        super().__init__()
        self._ready, self._titles, self._theme = ready, titles, theme
        self._way, self._role, self._all = way, role if role in ready.roles else "", False
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.px(6))
        self.tabs = self._make_tabs()
        whole.addWidget(self.tabs)
        self._filter = QWidget()
        self.roles = self._make_roles()
        whole.addWidget(self._filter)
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.px(4))
        whole.addLayout(self._column)
        self.tabs.choose(WAYS.index(way))

    @property
    def rows(self) -> tuple[ReadinessRow, ...]:
        """What is shown, from top to bottom."""
        found = (self._column.itemAt(place) for place in range(self._column.count()))
        widgets = (item.widget() for item in found if item)
        return tuple(each for each in widgets if isinstance(each, ReadinessRow))

    def show_way(self, way: str) -> None:
        """By section, by role or by article."""
        self._way, self._all = way, False
        self._fill()

    def show_role(self, role: str) -> None:
        """Only what belongs to that role's work; "" shows everything."""
        self._role = role
        self._fill()

    def show_all(self) -> None:
        """What has no answers too; the keyboard goes to the first of it."""
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

    def _make_tabs(self) -> TabRow:
        tabs = TabRow(self.tr("How to look at readiness"), self._theme.px(4))
        for words in (self.tr("By section"), self.tr("By role"), self.tr("By article")):
            tabs.add_tab(words)
        tabs.chosen.connect(lambda number: self.show_way(WAYS[number]))
        return tabs

    def _make_roles(self) -> QComboBox:
        line = QHBoxLayout(self._filter)
        line.setContentsMargins(0, 0, 0, 0)
        box = QComboBox()
        box.setAccessibleName(self.tr("Whose work"))
        box.addItem(self.tr("All roles"), "")
        for role in self._ready.roles:
            box.addItem(self._role_words(role), role)
        box.setCurrentIndex(box.findData(self._role))
        box.currentIndexChanged.connect(lambda _: self.show_role(str(box.currentData())))
        line.addWidget(label(self.tr("Whose work"), wrap=False))
        line.addWidget(box)
        line.addStretch(1)
        return box

    def _role_words(self, role: str) -> str:
        words = {"assistant": self.tr("Assistant"), "consultant": self.tr("Consultant"), "akimat": self.tr("Akimat")}
        return words.get(role, role)

    def _fill(self) -> None:
        self._clear()
        self._filter.setVisible(bool(self._ready.roles) and self._way != "role")
        cells = self._cells()
        known = [each for each in cells if each.known]
        for cell in cells if self._all or not known else known:
            self._column.addWidget(self._row(cell))
        hidden = len(cells) - len(self.rows)
        if hidden:
            more = button(self._hidden_words(hidden))
            more.clicked.connect(self.show_all)
            self._column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        self.looked.emit(self._way, self._role)

    def _clear(self) -> None:
        while self._column.count():
            item = self._column.takeAt(0)
            old = item.widget() if item else None
            if old:
                old.hide()
                old.deleteLater()

    def _cells(self) -> list[Cell]:
        if self._way == "role":
            return list(self._ready.by_role())
        if self._way == "article":
            return list(self._ready.by_article(self._role))
        return sorted(self._ready.by_section(self._role), key=self._place)

    def _hidden_words(self, hidden: int) -> str:
        if self._way == "role":
            return self.tr("%n role(s) without an answer", "", hidden)
        if self._way == "article":
            return self.tr("%n article(s) without an answer", "", hidden)
        return self.tr("%n section(s) without an answer", "", hidden)

    def _row(self, cell: Cell) -> ReadinessRow:
        row = ReadinessRow(cell, self._name(cell), self._theme)
        if self._way == "article":
            row.setToolTip(f"{cell.article} — {ACTS[parse_citation(cell.article).act]}")
        row.clicked.connect(lambda: self._open(cell))
        return row

    def _name(self, cell: Cell) -> str:
        if self._way == "role":
            return self._role_words(cell.role)
        return cell.article if self._way == "article" else self._titles.get(cell.section, cell.section)

    def _open(self, cell: Cell) -> None:
        """A section in the book, an article in the list of articles; of a role its sections."""
        if self._way == "section":
            self.section_requested.emit(cell.section)
        elif self._way == "article":
            self.article_requested.emit(cell.article)
        else:
            self.roles.setCurrentIndex(self.roles.findData(cell.role))
            self.tabs.choose(WAYS.index("section"))
            next(iter(self.rows)).setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self, cell: Cell) -> int:
        order = {each: place for place, each in enumerate(self._titles)}
        return order.get(cell.section, len(order))
