"""How much there will be to review on each of the next days: a bar for each day, what is new lighter on top."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from desktop.learning.review.forecast import Load

_TALL, _WIDE = 150, 420
_BOTTOM, _TOP = 26, 22
_WEEK = 7


class ForecastChart(QWidget):
    """Today at the left. Full colour: reviews; light with a frame: new items. Numbers stand over the highest bar and
    today's."""

    def __init__(self, loads: Sequence[Load], theme: Theme) -> None:
        super().__init__()
        self._loads, self._theme = tuple(loads), theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Reviews of the next days"))
        self.setAccessibleDescription(self.told())

    def told(self) -> str:
        """The same in words."""
        counts = [each.asked + each.new for each in self._loads] or [0]
        text = self.tr("today {today}, tomorrow {tomorrow}, at most {most} a day, {total} in {days} days")
        values = {"today": counts[0], "tomorrow": counts[min(1, len(counts) - 1)], "most": max(counts),
                  "total": sum(counts), "days": len(self._loads)}  # fmt: skip
        for name, value in values.items():
            text = text.replace("{" + name + "}", str(value))
        return text

    def sizeHint(self) -> QSize:
        """Grows with the text."""
        return QSize(self._theme.px(_WIDE), self._theme.px(_TALL))

    def minimumSizeHint(self) -> QSize:
        """Bars may be thin."""
        return QSize(200, self._theme.px(_TALL))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bars, the line they stand on, a date below each week."""
        if not self._loads:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px = self._theme.px
        inside = QRectF(px(4), px(_TOP), self.width() - px(8), self.height() - px(_TOP) - px(_BOTTOM))
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.drawLine(inside.bottomLeft(), inside.bottomRight())
        counts = [each.asked + each.new for each in self._loads]
        wide = inside.width() / len(self._loads)
        for place, load in enumerate(self._loads):
            room = QRectF(inside.left() + place * wide, inside.top(), wide, inside.height())
            self._bar(painter, load, room, max(*counts, 1))
            if place % _WEEK == 0:
                self._date(painter, load, room)
        for place in {0, counts.index(max(counts))}:
            self._number(painter, counts[place], inside.left() + (place + 0.5) * wide, inside, max(*counts, 1))

    def _bar(self, painter: QPainter, load: Load, room: QRectF, most: int) -> None:
        gap = room.width() * 0.14
        left, wide = room.left() + gap, room.width() - 2 * gap
        asked, new = (room.height() * count / most for count in (load.asked, load.new))
        if new:
            top = QRectF(left, room.bottom() - asked - new, wide, new)
            painter.fillRect(top, self._theme.colour("accent_soft"))
            painter.setPen(QPen(self._theme.colour("accent"), 1))
            painter.drawRect(top.adjusted(0.5, 0.5, -0.5, -0.5))
        if asked:
            painter.fillRect(QRectF(left, room.bottom() - asked, wide, asked), self._theme.colour("accent"))

    def _date(self, painter: QPainter, load: Load, room: QRectF) -> None:
        day = QDate(load.day.year, load.day.month, load.day.day)
        words = self.tr("today") if load is self._loads[0] else QLocale().toString(day, "d MMM")
        painter.setPen(QPen(self._theme.colour("quiet"), 1))
        painter.drawLine(QPointF(room.left(), room.bottom()), QPointF(room.left(), room.bottom() + self._theme.px(4)))
        painter.setPen(self._theme.colour("quiet"))
        wide = painter.fontMetrics().horizontalAdvance(words) + 2
        left = min(room.left(), self.width() - wide)  # the last one stands inside
        below = QRectF(left, room.bottom() + self._theme.px(4), wide, self._theme.px(20))
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, words)

    def _number(self, painter: QPainter, count: int, middle: float, inside: QRectF, most: int) -> None:
        top = inside.bottom() - inside.height() * count / most
        painter.setPen(self._theme.colour("ink"))
        half = self._theme.px(30)
        left = max(inside.left(), min(middle - half, inside.right() - 2 * half))
        above = QRectF(left, top - self._theme.px(21), 2 * half, self._theme.px(20))
        inner = Qt.AlignmentFlag.AlignLeft if middle - half < inside.left() else Qt.AlignmentFlag.AlignHCenter
        painter.drawText(above, inner | Qt.AlignmentFlag.AlignBottom, str(count))
