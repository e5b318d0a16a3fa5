"""How sure one was against how often one was right: a column for each certainty, its interval, and what it claims."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.quiz.certainty import FITTING, Calibration
from desktop.ui.theme import Theme

_TALL, _WIDE = 190, 460
_LEFT, _BOTTOM, _TOP = 52, 44, 12


class CalibrationChart(QWidget):
    """The band behind a column is what that certainty claims; the whisker is where the true share may lie (95 %)."""

    def __init__(self, found: Sequence[Calibration], theme: Theme) -> None:
        super().__init__()
        self._found, self._theme = found, theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Certainty and right answers"))
        self.setAccessibleDescription("; ".join(self._words(each) for each in found))

    def sizeHint(self) -> QSize:
        """Grows with the text."""
        return QSize(self._theme.px(_WIDE), self._theme.px(_TALL))

    def minimumSizeHint(self) -> QSize:
        """Room for three columns."""
        return QSize(self._theme.px(_WIDE) // 2, self._theme.px(_TALL))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Scale at the left, columns, words below them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px = self._theme.px
        inside = QRectF(px(_LEFT), px(_TOP), self.width() - px(_LEFT) - px(8), self.height() - px(_BOTTOM) - px(_TOP))
        self._scale(painter, inside)
        wide = inside.width() / max(len(self._found), 1)
        for place, each in enumerate(self._found):
            self._column(painter, each, QRectF(inside.left() + place * wide, inside.top(), wide, inside.height()))

    def _scale(self, painter: QPainter, inside: QRectF) -> None:
        for percent in (0, 50, 100):
            y = inside.bottom() - inside.height() * percent / 100
            painter.setPen(QPen(self._theme.colour("line"), 1))
            painter.drawLine(QPointF(inside.left(), y), QPointF(inside.right(), y))
            painter.setPen(self._theme.colour("quiet"))
            room = QRectF(0, y - 12, inside.left() - self._theme.px(8), 24)
            painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{percent} %")

    def _column(self, painter: QPainter, each: Calibration, room: QRectF) -> None:
        def y(share: float) -> float:
            return room.bottom() - room.height() * share

        low, high = FITTING[each.certainty]
        band = room.adjusted(room.width() * 0.12, 0, -room.width() * 0.12, 0)
        claimed = QRectF(band.left(), y(high), band.width(), y(low) - y(high))
        painter.fillRect(claimed, self._theme.colour("accent_soft"))
        if each.count:
            bar = room.adjusted(room.width() * 0.34, 0, -room.width() * 0.34, 0)
            colour = self._theme.colour("accent" if each.verdict == "fits" else "warning")
            painter.fillRect(QRectF(bar.left(), y(each.share), bar.width(), y(0) - y(each.share)), colour)
            painter.setPen(QPen(self._theme.colour("ink"), 2))
            painter.drawLine(QPointF(room.center().x(), y(each.high)), QPointF(room.center().x(), y(each.low)))
        painter.setPen(self._theme.colour("ink"))
        below = QRectF(room.left(), room.bottom() + self._theme.px(4), room.width(), self._theme.px(_BOTTOM) - 4)
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, self._words(each))

    def _words(self, each: Calibration) -> str:
        level = {1: self.tr("not sure"), 2: self.tr("rather sure"), 3: self.tr("quite sure")}[each.certainty]
        return f"{level}\n{each.right} / {each.count}"
