"""The S-curve: adoption week by week, the groups stacked below it, the bots and the run before beside it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.outreach.history import WeekOf
from desktop.outreach.village import GROUPS
from desktop.ui.theme import Theme
from desktop.ui.village.shapes import Marks, clearer
from desktop.ui.village.words import bot_word, group_word, percent

_LEFT, _BOTTOM, _TOP, _RIGHT = 38, 20, 8, 88
_DASHES = {
    "theory": Qt.PenStyle.DashLine, "random": Qt.PenStyle.DotLine, "nothing": Qt.PenStyle.DashDotLine,
    "before": Qt.PenStyle.DashDotDotLine, "b": Qt.PenStyle.DashLine,
}  # fmt: skip
Curve = Sequence[float]


@dataclass(frozen=True, slots=True)
class Shown:
    """What is drawn: shares 0–1 by week from 0; `others` by name; `weeks` the length of the whole run; `at` the week
    looked at; `need` how many are entitled (for the groups); `words` names of lines that are no bots'."""

    mine: tuple[float, ...]
    weeks: int
    others: Mapping[str, Curve] = field(default_factory=dict)
    groups: tuple[WeekOf, ...] = ()
    need: int = 1
    at: int = -1
    words: Mapping[str, str] = field(default_factory=dict)


class CurveView(QWidget):
    """Lines are told apart by dash and label, not by colour alone."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._marks = theme, Marks(theme)
        self._shown = Shown((0.0,), 52)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("The curve of adoption"))

    def show_curve(self, shown: Shown) -> None:
        """Draw that."""
        self._shown = shown
        lines = [f"{self._word(name)}: {percent(curve[-1])}" for name, curve in self._lines() if curve]
        self.setAccessibleDescription("; ".join(lines))
        self.update()

    def sizeHint(self) -> QSize:
        """Grows with the text."""
        return QSize(self._theme.px(380), self._theme.px(150))

    def minimumSizeHint(self) -> QSize:
        """Labels need room."""
        return QSize(self._theme.px(220), self._theme.px(120))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Scale, groups, other lines, one's own on top, labels at the ends."""
        painter = QPainter(self)
        self.paint(painter, QRectF(self.rect()))

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        """Draw into any rectangle: for the screen and for the exported picture."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont("Golos Text")
        font.setPixelSize(self._theme.px(11))
        painter.setFont(font)
        px = self._theme.px
        inside = rect.adjusted(px(_LEFT), px(_TOP), -px(_RIGHT), -px(_BOTTOM))
        self._scale(painter, inside)
        self._bands(painter, inside)
        for name, curve in self._lines():
            self._line(painter, inside, name, curve)
        self._band_words(painter, inside)
        self._week(painter, inside)
        self._labels(painter, inside)

    def _lines(self) -> list[tuple[str, Curve]]:
        return [*self._shown.others.items(), ("me", self._shown.mine)]

    def _word(self, name: str) -> str:
        return self._shown.words.get(name) or bot_word(name)

    def _point(self, inside: QRectF, week: float, share: float) -> QPointF:
        across = inside.width() * week / max(1, self._shown.weeks)
        return QPointF(inside.left() + across, inside.bottom() - inside.height() * share)

    def _scale(self, painter: QPainter, inside: QRectF) -> None:
        painter.fillRect(inside, self._theme.colour("surface"))
        for share in (0.0, 0.25, 0.5, 0.75, 1.0):
            y = self._point(inside, 0, share).y()
            painter.setPen(QPen(self._theme.colour("line"), 1))
            painter.drawLine(QPointF(inside.left(), y), QPointF(inside.right(), y))
            if share in (0.0, 0.5, 1.0):
                painter.setPen(self._theme.colour("quiet"))
                room = QRectF(inside.left() - 60, y - 10, 60 - self._theme.px(5), 20)
                painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, percent(share))
        painter.setPen(self._theme.colour("quiet"))
        step = 13 if self._shown.weeks > 30 else 6
        for week in range(0, self._shown.weeks + 1, step):
            x = self._point(inside, week, 0).x()
            room = QRectF(x - 20, inside.bottom() + 2, 40, self._theme.px(_BOTTOM))
            painter.drawText(room, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, str(week))

    def _bands(self, painter: QPainter, inside: QRectF) -> None:
        """Adopters by group of temper, the boldest at the bottom."""
        weeks = self._shown.groups
        base = [0.0] * len(weeks)
        for index, group in enumerate(GROUPS):
            top = [low + each.groups[index] / self._shown.need for low, each in zip(base, weeks, strict=True)]
            if weeks and top != base:
                path = QPainterPath(self._point(inside, weeks[0].week, base[0]))
                for each, share in zip(weeks, top, strict=True):
                    path.lineTo(self._point(inside, each.week, share))
                for each, share in reversed(list(zip(weeks, base, strict=True))):
                    path.lineTo(self._point(inside, each.week, share))
                painter.setPen(QPen(self._theme.colour("surface"), 1))
                painter.setBrush(self._marks.shade(group))
                painter.drawPath(path)
            base = top

    def _band_words(self, painter: QPainter, inside: QRectF) -> None:
        """Over all lines, so that none crosses out a word."""
        low = 0.0
        for index, group in enumerate(GROUPS if self._shown.groups else ()):
            high = low + self._shown.groups[-1].groups[index] / self._shown.need
            self._band_word(painter, inside, group, low, high)
            low = high

    def _band_word(self, painter: QPainter, inside: QRectF, group: str, low: float, high: float) -> None:
        """The group's name at the end of its band, where the band is thick and long enough for it."""
        metrics = painter.fontMetrics()
        words = group_word(group)
        end = self._point(inside, self._shown.groups[-1].week, high)
        room = QRectF(
            inside.left(), end.y(), end.x() - inside.left() - self._theme.px(6), inside.height() * (high - low)
        )
        if room.height() < metrics.height() or room.width() < 2.5 * metrics.horizontalAdvance(words):
            return
        ink, paper = self._theme.colour("ink"), self._theme.colour("paper")
        painter.setPen(clearer(self._marks.shade(group), ink, paper))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)

    def _line(self, painter: QPainter, inside: QRectF, name: str, curve: Curve) -> None:
        if len(curve) < 2:
            return
        path = QPainterPath(self._point(inside, 0, curve[0]))
        for week, share in enumerate(curve[1:], 1):
            path.lineTo(self._point(inside, week, share))
        mine = name == "me"
        colour = self._theme.colour("ink" if mine else "quiet")
        width = self._theme.px(2.6 if mine else 1.4)
        painter.setPen(QPen(colour, width, _DASHES.get(name, Qt.PenStyle.SolidLine)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    def _week(self, painter: QPainter, inside: QRectF) -> None:
        at = self._shown.at
        if at >= 0:
            painter.setPen(QPen(self._theme.colour("accent"), self._theme.px(1.2)))
            painter.drawLine(self._point(inside, at, 0), self._point(inside, at, 1))

    def _labels(self, painter: QPainter, inside: QRectF) -> None:
        """At the right edge, pushed apart so that none covers another."""
        high = self._theme.px(14)
        wanted = [(self._point(inside, 0, curve[-1]).y(), name) for name, curve in self._lines() if len(curve) > 1]
        low = inside.bottom() - high / 2 + self._theme.px(6)
        placed: list[tuple[float, str]] = []
        for y, name in sorted(wanted, reverse=True):
            low = min(y, low)
            placed.append((low, name))
            low -= high
        for y, name in placed:
            painter.setPen(self._theme.colour("ink" if name == "me" else "quiet"))
            room = QRectF(inside.right() + self._theme.px(5), y - high / 2, self._theme.px(_RIGHT), high)
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._word(name))
