"""What became of the handbook's rules, in order of time: a line with its dates, a year to jump to, one subject."""

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from desktop.handbook.editions.model import SUBJECTS, Editions, Event
from desktop.handbook.model import Handbook
from desktop.ui.changes.places import Places, breakable
from desktop.ui.dates import day
from desktop.ui.theme import Theme
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.simple import Column, button, label


class Moment(QWidget):
    """A stretch of the line with its mark: full where a source confirms, hollow where nobody has; big for a year."""

    def __init__(self, theme: Theme, mark: str) -> None:
        super().__init__()
        self._theme, self._mark = theme, mark
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(theme.px(36), theme.px(4), 0, theme.px(10))
        self.column.setSpacing(theme.px(4))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line from edge to edge, so that stretches join; the mark at the height of the date."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        across, half = self._theme.px(14), self._theme.px(7 if self._mark == "year" else 5)
        middle = self._theme.px(15)
        painter.setPen(QPen(self._theme.colour("line"), self._theme.px(2)))
        painter.drawLine(QPointF(across, 0), QPointF(across, self.height()))
        colour = self._theme.colour("warning" if self._mark == "unverified" else "accent")
        painter.setPen(QPen(colour, self._theme.px(2)))
        painter.setBrush(self._theme.colour("paper") if self._mark == "unverified" else colour)
        painter.drawEllipse(QRectF(across - half, middle - half, 2 * half, 2 * half))


class Timeline(QWidget):
    """The page's first part."""

    passage_requested = Signal(str)  # wish: show this passage or section
    copied = Signal(str)  # fact: this text is to go to the clipboard

    def __init__(self, handbook: Handbook, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._editions = Editions()
        self._places = Places(handbook, self.passage_requested.emit)
        self._years: dict[str, Moment] = {}
        self.subject = QComboBox()
        self.subject.setAccessibleName(self.tr("Subject"))
        for key, word in self._subjects().items():
            self.subject.addItem(word, key)
        self.subject.currentIndexChanged.connect(self._show)
        self.year = QComboBox()
        self.year.setAccessibleName(self.tr("Year"))
        self.year.activated.connect(self._jump)
        copy = button(self.tr("Copy as text"))
        copy.clicked.connect(lambda: self.copied.emit(self.as_text()))
        self._column = Column(820)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        bar = QVBoxLayout()
        bar.setContentsMargins(24, 8, 24, 0)
        bar.addLayout(Flow(self.subject, self.year, copy))
        down.addLayout(bar)
        down.addWidget(self._column, 1)

    def set_editions(self, editions: Editions) -> None:
        """Tell of these events."""
        self._editions = editions
        self._show()

    def events(self) -> list[Event]:
        """The events of the chosen subject."""
        wanted = self.subject.currentData()
        return [each for each in self._editions.events if not wanted or wanted in each.about]

    def as_text(self) -> str:
        """What is in view, as plain lines."""
        lines = [self.tr("What changed since 2018")]
        for each in self.events():
            lines += ["", f"{day(each.date)}. {each.what}{self._mark(each)}"]
            lines += [self.tr("Source: {source}").replace("{source}", each.source)] if each.source else []
        return "\n".join(lines)

    def _subjects(self) -> dict[str, str]:
        words = {"assistance": self.tr("assistance"), "employment": self.tr("employment"),
                 "programme": self.tr("the Programme"), "names": self.tr("words and institutions")}  # fmt: skip
        return {"": self.tr("all subjects")} | {key: words[key] for key in SUBJECTS}

    def _show(self) -> None:
        self._column.clear()
        self._years = {}
        column = self._column.column
        column.setSpacing(0)
        column.addWidget(label(self.tr("What changed since 2018"), "title"))
        lead = self.tr("The handbook is of early 2018. What it says is right for that time; for a decision today see "
                       "the Social Code.")  # fmt: skip
        column.addSpacing(self._theme.px(8))
        column.addWidget(label(lead, "lead"))
        column.addSpacing(self._theme.px(12))
        for event in self.events():
            self._add(event)
        self.year.clear()
        self.year.addItem(self.tr("Go to a year"), "")
        for year in self._years:
            self.year.addItem(year, year)
        self._column.verticalScrollBar().setValue(0)

    def _add(self, event: Event) -> None:
        column = self._column.column
        year = event.date[:4]
        if year not in self._years:
            head = Moment(self._theme, "year")
            head.column.addWidget(label(year, "title"))
            self._years[year] = head
            column.addWidget(head)
        column.addWidget(self._moment(event))

    def _moment(self, event: Event) -> Moment:
        moment = Moment(self._theme, "verified" if event.checked else "unverified")
        moment.column.addWidget(label(day(event.date), "heading"))
        moment.column.addWidget(label(event.what + self._mark(event), "lead"))
        if event.source:
            text = self.tr("Source: {source}").replace("{source}", breakable(event.source))
            moment.column.addWidget(label(text, "quiet"))
        self._places.add(moment.column, event.touches, self.tr("And {count} more places of the handbook"))
        return moment

    def _mark(self, event: Event) -> str:
        return "" if event.checked else " " + self.tr("[not verified]")

    def _jump(self) -> None:
        moment = self._years.get(self.year.currentData())
        inner = self._column.widget()
        if moment and inner:
            self._column.verticalScrollBar().setValue(moment.mapTo(inner, moment.rect().topLeft()).y())
