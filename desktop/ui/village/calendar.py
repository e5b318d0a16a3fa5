"""The weeks as a strip: how full each was, where one is, which one is looked at. Arrow keys look back."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.theme import Theme
from desktop.ui.village.words import number, told

_HIGH = 40
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageUp: -4, Qt.Key.Key_PageDown: 4}


class Calendar(QWidget):
    """Week 0 is before the first. Only weeks that were played can be looked at."""

    looked = Signal(int)  # wish: look at the end of that week

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._spent: tuple[float, ...] = ()
        self._weeks, self._at, self._days, self._planned = 52, 0, 5.0, 0.0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Weeks"))
        self.setToolTip(self.tr("A week that has passed: look back. Arrow keys do the same."))

    def show_weeks(self, spent: Sequence[float], weeks: int, at: int, days: float, planned: float) -> None:
        """Days spent in each week played; `at` the week looked at; `planned` days of the week to come."""
        self._spent, self._weeks, self._at, self._days, self._planned = tuple(spent), weeks, at, days, planned
        text = told(self.tr("Week {at} of {weeks}, {played} played"), at=at, weeks=weeks, played=len(spent))
        self.setAccessibleDescription(text)
        self.update()

    def sizeHint(self) -> QSize:
        """Grows with the text."""
        return QSize(self._theme.px(400), self._theme.px(_HIGH))

    def minimumSizeHint(self) -> QSize:
        """Weeks must stay apart."""
        return QSize(self._theme.px(260), self._theme.px(_HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A cell for each week, filled as far as its days were used."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont("Golos Text")
        font.setPixelSize(self._theme.px(10))
        painter.setFont(font)
        for week in range(1, self._weeks + 1):
            self._cell(painter, week)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("accent"), 1))
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Look at the week clicked."""
        self._look(1 + int(event.position().x() * self._weeks / max(1, self.width())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A week or a month back and forth; Home the beginning, End and Esc now."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._look(self._at + _STEPS[key])
        elif key == Qt.Key.Key_Home:
            self._look(0)
        elif key in (Qt.Key.Key_End, Qt.Key.Key_Escape) and self._at < len(self._spent):
            self._look(len(self._spent))
        else:
            super().keyPressEvent(event)

    def _look(self, week: int) -> None:
        self.looked.emit(max(0, min(week, len(self._spent))))

    def _cell(self, painter: QPainter, week: int) -> None:
        wide = self.width() / self._weeks
        words = self._theme.px(15)
        room = QRectF((week - 1) * wide + 1, 3, wide - 2, self.height() - words - 3)
        played = week <= len(self._spent)
        used = self._spent[week - 1] if played else self._planned if week == len(self._spent) + 1 else 0.0
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.setBrush(self._theme.colour("surface"))
        painter.drawRect(room)
        full = room.height() * min(1.0, used / self._days)
        colour = self._theme.colour("accent" if played else "warning")
        painter.fillRect(QRectF(room.left(), room.bottom() - full, room.width(), full), colour)
        if week == self._at:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("ink"), self._theme.px(2)))
            painter.drawRect(room)
        if week == 1 or week % (4 if wide * 4 > self._theme.px(24) else 8) == 0:
            painter.setPen(self._theme.colour("quiet"))
            below = QRectF(
                QPointF(room.center().x() - 20, room.bottom() + 1), QPointF(room.center().x() + 20, self.height())
            )
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, number(week))
