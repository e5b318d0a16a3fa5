"""What each tactic was worth: the same village and dice without it, as bars to the left and right of nothing."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.outreach.debrief import Without
from desktop.outreach.tactic import Book
from desktop.ui.theme import Theme
from desktop.ui.village.words import in_language

_ROW, _NAME, _VALUE = 24, 0.46, 74


def points(share: float) -> str:
    """A difference of shares in percentage points: «+4,2», «−1,0»."""
    value = round(share * 100, 1)
    return f"{value:+.1f}".replace("-", "−").replace(".", ",") if value else "0"


class WorthChart(QWidget):
    """A bar to the right: the tactic brought so many percentage points of adoption; to the left: it cost them."""

    def __init__(self, worth: Sequence[Without], book: Book, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        ordered = sorted(worth, key=lambda each: each.adoption)
        self._rows = [(in_language(book[each.tactic].titles), -each.adoption) for each in ordered]
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("What each tactic was worth"))
        self.setAccessibleDescription("; ".join(f"{name}: {points(value)}" for name, value in self._rows))

    def sizeHint(self) -> QSize:
        """A row for each."""
        return QSize(self._theme.px(420), self._theme.px(_ROW) * max(1, len(self._rows)))

    def minimumSizeHint(self) -> QSize:
        """Names need room."""
        return QSize(self._theme.px(260), self._theme.px(_ROW) * max(1, len(self._rows)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Name, bar, points."""
        painter = QPainter(self)
        font = QFont("Golos Text")
        font.setPixelSize(self._theme.px(12))
        painter.setFont(font)
        most = max((abs(value) for _, value in self._rows), default=0.0) or 1.0
        for number, (name, value) in enumerate(self._rows):
            self._row(painter, number, name, value, most)

    def _row(self, painter: QPainter, number: int, name: str, value: float, most: float) -> None:
        px, high = self._theme.px, self._theme.px(_ROW)
        y, names = number * high, self.width() * _NAME
        flags = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(self._theme.colour("ink"))
        room = QRectF(0, y, names - px(8), high)
        painter.drawText(room, flags | Qt.AlignmentFlag.AlignLeft, painter.fontMetrics().elidedText(
            name, Qt.TextElideMode.ElideRight, round(room.width())))  # fmt: skip
        middle = names + (self.width() - names - px(_VALUE)) / 2
        half = (self.width() - names - px(_VALUE)) / 2
        long = half * abs(value) / most
        bar = QRectF(middle if value > 0 else middle - long, y + high * 0.22, long, high * 0.56)
        painter.fillRect(bar, self._theme.colour("right" if value > 0 else "wrong"))
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.drawLine(round(middle), y, round(middle), y + high)
        painter.setPen(self._theme.colour("ink"))
        painter.drawText(QRectF(self.width() - px(_VALUE) + px(4), y, px(_VALUE), high), flags, points(value))
