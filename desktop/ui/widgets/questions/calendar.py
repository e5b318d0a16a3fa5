"""A month to choose a day from, drawn as the rest of the program; it opens with no day chosen."""

from datetime import date

from PySide6.QtCore import QDate, QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QTextCharFormat
from PySide6.QtWidgets import QAbstractItemView, QCalendarWidget, QSpinBox, QToolButton

from desktop.ui.icons import icon, pixmap
from desktop.ui.theme import Theme

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Calendar(QCalendarWidget):
    """Arrows move from day to day, PgUp and PgDown by months. `day_chosen` follows every choice."""

    day_chosen = Signal(object)  # fact: this datetime.date was chosen here

    def __init__(self, month: date, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._chosen: date | None = None
        self._signs: dict[date, str] = {}
        (self._grid,) = self.findChildren(QAbstractItemView, "qt_calendar_calendarview")
        self._days = self._grid.viewport()
        self._dress()
        self._quietly(month)
        self.setCurrentPage(month.year, month.month)
        self.selectionChanged.connect(lambda: self._choose(_plain(self.selectedDate())))
        self.clicked.connect(lambda day: self._choose(_plain(day)))

    @property
    def chosen(self) -> date | None:
        """The day chosen, None before."""
        return self._chosen

    def put(self, day: date | None) -> None:
        """Choose that day, or none; nothing is told."""
        self._chosen = day
        if day:
            self._quietly(day)
        self.updateCells()

    def grade(self, signs: dict[date, str]) -> None:
        """Sign days "right" or "wrong", and lock."""
        self._signs = signs
        self.lock()

    def lock(self) -> None:
        """Months can still be turned, no day chosen."""
        self.setSelectionMode(QCalendarWidget.SelectionMode.NoSelection)
        self._grid.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.updateCells()

    def focus_grid(self) -> None:
        """Put the keyboard on the days."""
        self._grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Space and Enter choose the day under the keyboard; the next Enter, numbers and the wheel are the page's."""
        if watched is self._grid and isinstance(event, QKeyEvent) and self._key(event):
            return True
        if watched is self._days and event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def paintCell(self, painter: QPainter, rect: QRect, day: QDate | date) -> None:
        """One day: its number; chosen, under the keyboard, of another month, signed."""
        here, theme = _plain(day), self._theme
        cell = rect.adjusted(1, 1, -1, -1)
        state = self._signs.get(here, "")
        chosen = here == self._chosen
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, theme.colour("surface"))
        self._frame(painter, cell, here, state)
        inside = here.month == self.monthShown()
        painter.setPen(theme.colour("on_accent" if chosen and not state else "ink" if inside else "quiet"))
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if chosen or state else QFont.Weight.Normal)
        font.setPixelSize(theme.px(13 if inside else 11))
        painter.setFont(font)
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, str(here.day))
        if state:
            side = theme.px(12)
            sign = pixmap(state, theme.colour(state), side, 2.0)
            painter.drawPixmap(cell.right() - side - 1, cell.top() + 1, sign)
        painter.restore()

    def _frame(self, painter: QPainter, cell: QRect, here: date, state: str) -> None:
        theme = self._theme
        under = here == _plain(self.selectedDate()) and self._grid.hasFocus()
        painter.setPen(Qt.PenStyle.NoPen)
        if state:
            painter.setPen(theme.colour(state))
            painter.setBrush(theme.colour(f"{state}_soft"))
        elif here == self._chosen:
            painter.setBrush(theme.colour("accent"))
        elif under:
            painter.setPen(theme.colour("accent"))
            painter.setBrush(theme.colour("accent_soft"))
        else:
            return
        painter.drawRoundedRect(cell, theme.px(4), theme.px(4))

    def _key(self, event: QKeyEvent) -> bool:
        """True if the calendar's own keys must not see it."""
        if event.type() != QEvent.Type.KeyPress:
            return False
        if Qt.Key(event.key()) in (*_ENTER, Qt.Key.Key_Space):
            if self._chosen is None and self.selectionMode() != QCalendarWidget.SelectionMode.NoSelection:
                self._choose(_plain(self.selectedDate()))
            else:
                event.ignore()
            return True
        if event.text().isdigit():
            event.ignore()
            return True
        return False

    def _choose(self, day: date) -> None:
        if day != self._chosen and self.selectionMode() != QCalendarWidget.SelectionMode.NoSelection:
            self._chosen = day
            self.updateCells()
            self.day_chosen.emit(day)

    def _quietly(self, day: date) -> None:
        told = self.blockSignals(True)
        self.setSelectedDate(QDate(day.year, day.month, day.day))
        self.blockSignals(told)

    def _dress(self) -> None:
        self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self.setDateEditEnabled(False)
        heads = QTextCharFormat()
        heads.setForeground(self._theme.colour("quiet"))
        heads.setBackground(self._theme.colour("surface"))
        self.setHeaderTextFormat(heads)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(day, heads)
        for name, sign, told in (
            ("qt_calendar_prevmonth", "back", self.tr("Month before")),
            ("qt_calendar_nextmonth", "forward", self.tr("Month after")),
        ):
            (turn,) = self.findChildren(QToolButton, name)
            turn.setIcon(icon(sign, self._theme.colour("ink")))
            turn.setIconSize(QSize(self._theme.px(18), self._theme.px(18)))
            turn.setAccessibleName(told)
            turn.setToolTip(told)
        for year in self.findChildren(QSpinBox, "qt_calendar_yearedit"):
            year.setAccessibleName(self.tr("Year"))
        self._grid.setAccessibleName(self.tr("Days of the month"))
        self._grid.installEventFilter(self)
        self._days.installEventFilter(self)
        self.setFixedSize(self._theme.px(320), self._theme.px(272))


def _plain(day: QDate | date) -> date:
    return day if isinstance(day, date) else date(day.year(), day.month(), day.day())
