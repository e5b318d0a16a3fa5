"""The bell curve of adoption with its five areas: where they lie, how they are drawn and named."""

import math
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.ui.icons import pixmap
from desktop.ui.theme import Theme

EDGES = (-3.0, -2.0, -1.0, 0.0, 1.0, 3.0)
"""Where one area ends and the next begins, in standard deviations from the mean time of adoption (Rogers, 1962)."""
_SHADES = (0.22, 0.40, 0.58, 0.76, 0.94)
"""How much of the accent each area has: five steps of one hue."""
_STEPS = 24
_ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class _Label(NamedTuple):
    """A name in its row; a line leads to it from its area, straight down at `middle`."""

    row: int
    middle: int
    place: QRect

    def hinders(self, other: "_Label") -> bool:
        """They touch, or the line to one of them runs through the other."""
        if self.row == other.row:
            return self.place.adjusted(-2, 0, 2, 0).intersects(other.place)
        upper, lower = sorted((self, other), key=lambda each: each.row)
        return upper.place.left() <= lower.middle <= upper.place.right()


class Spot(QAbstractButton):
    """An area as a thing to reach by Tab, to hear of and to press; the curve below it is what one sees."""

    arrow = Signal(int)  # wish: the keyboard on the area that many to the right

    def __init__(self, name: str, curve: "Curve") -> None:
        super().__init__(curve)
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._curve = curve

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing of its own."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to the areas beside."""
        by = _ARROWS.get(Qt.Key(event.key()), 0)
        if by:
            self.arrow.emit(by)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The curve shows where the keyboard is."""
        super().focusInEvent(event)
        self._curve.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """And that it is gone."""
        super().focusOutEvent(event)
        self._curve.update()


class Curve(QWidget):
    """`names` stand below the areas, in as many rows as they need. `spots` are the areas' buttons; `locked`: only
    to be read."""

    def __init__(self, names: Sequence[str], theme: Theme, pressed: Callable[[int], None]) -> None:
        super().__init__()
        self._names, self._theme, self._pressed = names, theme, pressed
        self._states = [""] * len(names)
        self.locked = False
        self.spots = [Spot(name, self) for name in names]
        for number, spot in enumerate(self.spots):
            spot.clicked.connect(lambda _=False, number=number: pressed(number))
            spot.arrow.connect(lambda by, number=number: self._step(number + by))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_states(self, states: Sequence[str]) -> None:
        """Of each area "right", "wrong" or ""."""
        self._states = list(states)
        self.update()

    def lock(self) -> None:
        """No area can be pressed any more."""
        self.locked = True
        for spot in self.spots:
            spot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            spot.clearFocus()
            spot.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Names take more rows where it is narrow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The curve and the rows of names."""
        return self._plot().height() + self._theme.px(26) * (1 + max(each.row for each in self._labels(width)))

    def sizeHint(self) -> QSize:
        """Wide enough for a curve that one can point at."""
        width = self._theme.px(560)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """As wide as the longest name."""
        return QSize(max(self._width_of(name) for name in self._names), self._plot().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Every area keeps its button over it."""
        for spot, (left, right) in zip(self.spots, self._columns(), strict=True):
            spot.setGeometry(left, 0, right - left, self._plot().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A name can be pressed as well."""
        at = event.position().toPoint()
        for number, each in enumerate(self._labels(self.width())):
            if each.place.contains(at) and not self.locked:
                self._pressed(number)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Areas, then what marks them, then the names."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        areas = [self._area(number) for number in range(len(self.spots))]
        for number, area in enumerate(areas):
            painter.setPen(QPen(self._theme.colour("surface"), 2))
            painter.setBrush(self._shade(number))
            painter.drawPath(area)
        base = self._base()
        painter.setPen(QPen(self._theme.colour("quiet"), 1))
        painter.drawLine(0, base, self.width(), base)
        for number, area in enumerate(areas):
            self._outline(painter, number, area)
        labels = self._labels(self.width())
        painter.setPen(QPen(self._theme.colour("quiet"), 1))
        for each in labels:
            painter.drawLine(each.middle, base, each.middle, each.place.top())
        for number, each in enumerate(labels):
            self._name(painter, number, each.place)

    def _outline(self, painter: QPainter, number: int, area: QPainterPath) -> None:
        spot = self.spots[number]
        ink, px = self._theme.colour("ink"), self._theme.px
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if spot.hasFocus() and not self.locked:
            painter.setPen(QPen(ink, 2, Qt.PenStyle.DashLine))
            painter.drawPath(area)
        if spot.isChecked():
            painter.setPen(QPen(ink, px(3)))
            painter.drawPath(area)
        middle = area.boundingRect().center().x()
        top = self._height_at((EDGES[number] + EDGES[number + 1]) / 2)
        if self._states[number]:
            state, side = self._states[number], px(22)
            sign = pixmap(state, self._theme.colour(state), side, 2.0)
            painter.drawPixmap(QPointF(middle - side / 2, max(0.0, top - side - px(2))), sign)
        elif spot.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            painter.drawEllipse(QPointF(middle, top - px(9)), px(5), px(5))

    def _name(self, painter: QPainter, number: int, rect: QRect) -> None:
        theme, spot = self._theme, self.spots[number]
        state = self._states[number]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if state or spot.isChecked():
            painter.setBrush(theme.colour(f"{state}_soft" if state else "accent_soft"))
        if state or spot.isChecked():
            painter.setPen(QPen(theme.colour(state or "accent"), 2))
        elif spot.hasFocus():
            painter.setPen(QPen(theme.colour("ink"), 1, Qt.PenStyle.DashLine))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), theme.px(4), theme.px(4))
        painter.setPen(theme.colour("ink"))
        painter.setFont(self._font())
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._names[number])

    def _labels(self, width: int) -> list["_Label"]:
        """Each name below its area, in the first row where it touches no other name and no line to one. From right to
        left: the narrow areas at the left then have the lower rows, and their lines pass nothing. Where it is too
        narrow even so, the names are stairs that begin at their lines."""
        found: list[_Label] = []
        for number in reversed(range(len(self._names))):
            rows = [self._label(number, row, width, middle=True) for row in range(len(self._names))]
            free = next((each for each in rows if not any(each.hinders(other) for other in found)), None)
            if free is None:
                last = len(self._names) - 1
                return [self._label(each, last - each, width, middle=False) for each in range(last + 1)]
            found.insert(0, free)
        return found

    def _label(self, number: int, row: int, width: int, *, middle: bool) -> "_Label":
        left, right = self._columns(width)[number]
        px, wide, line = self._theme.px, self._width_of(self._names[number]), (left + right) // 2
        x = max(0, min(width - wide, line - (wide // 2 if middle else px(8))))
        return _Label(row, line, QRect(x, self._plot().height() + row * px(26) + px(3), wide, px(22)))

    def _columns(self, width: int = 0) -> list[tuple[int, int]]:
        width = width or self.width()
        places = [round(width * (edge - EDGES[0]) / (EDGES[-1] - EDGES[0])) for edge in EDGES]
        return list(pairwise(places))

    def _area(self, number: int) -> QPainterPath:
        left, right = self._columns()[number]
        start, end = EDGES[number], EDGES[number + 1]
        path = QPainterPath(QPointF(left, self._base()))
        for step in range(_STEPS + 1):
            share = step / _STEPS
            path.lineTo(left + (right - left) * share, self._height_at(start + (end - start) * share))
        path.lineTo(right, self._base())
        path.closeSubpath()
        return path

    def _height_at(self, deviation: float) -> float:
        tall = self._base() - self._theme.px(34)
        return self._base() - tall * math.exp(-deviation * deviation / 2)

    def _base(self) -> int:
        return self._plot().height() - self._theme.px(4)

    def _plot(self) -> QSize:
        return QSize(self.width(), self._theme.px(200))

    def _shade(self, number: int) -> QColor:
        ground, accent, share = self._theme.colour("surface"), self._theme.colour("accent"), _SHADES[number]
        red = ground.red() + (accent.red() - ground.red()) * share
        green = ground.green() + (accent.green() - ground.green()) * share
        blue = ground.blue() + (accent.blue() - ground.blue()) * share
        return QColor(round(red), round(green), round(blue))

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(self._theme.px(13))
        return font

    def _width_of(self, name: str) -> int:
        return QFontMetrics(self._font()).horizontalAdvance(name) + self._theme.px(14)

    def _step(self, number: int) -> None:
        if 0 <= number < len(self.spots):
            self.spots[number].setFocus(Qt.FocusReason.OtherFocusReason)
