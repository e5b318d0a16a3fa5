"""The map of a case: scenes as boxes from left to right, her road over the expert's, endings with their sign."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.practice.case import Case, Ending
from desktop.practice.story_map import StoryMap, story_map
from desktop.ui.theme import Theme

_SIGN = {Ending.GOOD: ("✓", "right"), Ending.FAIR: ("!", "warning"), Ending.POOR: ("✕", "wrong")}
_WIDE, _HIGH, _GAP, _BETWEEN = 124, 44, 40, 16


class CaseMap(QWidget):
    """Draws one story. A click on a scene, or its choice by `select`, tells which it is."""

    scene_chosen = Signal(str)  # fact: she pointed at this scene

    def __init__(self, case: Case, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case, self._theme = case, theme
        self._map: StoryMap = story_map(case)
        self._mine: tuple[str, ...] = ()
        self._expert: tuple[str, ...] = ()
        self._here = ""
        self._font = QFont("Golos Text")
        self._font.setPixelSize(theme.px(11))
        self.setFixedSize(self.sizeHint())
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Map of the case"))

    def show_roads(self, mine: Sequence[str], expert: Sequence[str]) -> None:
        """The scenes of her road and of the expert's, in their order."""
        self._mine, self._expert = tuple(mine), tuple(expert)
        told = self.tr("Your road: {mine}. The expert's road: {expert}.")
        self.setAccessibleDescription(
            told.replace("{mine}", " → ".join(mine)).replace("{expert}", " → ".join(expert))
        )
        self.update()

    def select(self, scene: str) -> None:
        """Frame the scene that is spoken of."""
        self._here = scene
        self.update()

    def box(self, scene: str) -> QRectF:
        """Where a scene is drawn."""
        column, row = self._map.place(scene)
        rows = max(len(each) for each in self._map.columns)
        top = (rows - len(self._map.columns[column])) / 2 + row
        px = self._theme.px
        return QRectF(
            px(8) + column * px(_WIDE + _GAP), px(8) + top * px(_HIGH + _BETWEEN), px(_WIDE), px(_HIGH)
        )

    def sizeHint(self) -> QSize:
        """Room for every scene."""
        px, rows = self._theme.px, max(len(each) for each in self._map.columns)
        return QSize(
            px(16) + len(self._map.columns) * px(_WIDE + _GAP) - px(_GAP), px(16) + rows * px(_HIGH + _BETWEEN)
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Roads first, then the two roads taken, then the boxes."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        for start, end in self._map.roads:
            self._road(painter, start, end, QPen(self._theme.colour("line"), 1))
        expert = QPen(self._theme.colour("right"), self._theme.px(2.5), Qt.PenStyle.DashLine)
        for start, end in pairwise(self._expert):
            self._road(painter, start, end, expert, self._theme.px(4))
        for start, end in pairwise(self._mine):
            self._road(painter, start, end, QPen(self._theme.colour("accent"), self._theme.px(3)), -self._theme.px(4))
        for scene in self._case.scenes:
            self._box(painter, scene)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Point at a scene."""
        for scene in self._case.scenes:
            if self.box(scene).contains(event.position()):
                self.scene_chosen.emit(scene)
                return

    def _road(self, painter: QPainter, start: str, end: str, pen: QPen, shift: int = 0) -> None:
        one, two = self.box(start), self.box(end)
        begin = QPointF(one.right(), one.center().y() + shift)
        finish = QPointF(two.left(), two.center().y() + shift)
        bend = self._theme.px(_GAP) * 0.8
        path = QPainterPath(begin)
        if two.left() == one.left():  # within a column: around at the right
            finish = QPointF(two.right(), two.center().y() + shift)
            path.cubicTo(begin + QPointF(bend, 0), finish + QPointF(bend, 0), finish)
        elif two.left() < one.left():  # back: around below
            begin = QPointF(one.center().x() + shift, one.bottom())
            finish = QPointF(two.center().x() + shift, two.bottom())
            path = QPainterPath(begin)
            path.cubicTo(begin + QPointF(0, bend), finish + QPointF(0, bend), finish)
        else:
            path.cubicTo(begin + QPointF(bend, 0), finish - QPointF(bend, 0), finish)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    def _box(self, painter: QPainter, scene: str) -> None:
        rect, ending = self.box(scene), self._case.scenes[scene].ending
        edge, ground = self._look(scene)
        painter.setPen(QPen(edge, self._theme.px(3 if scene == self._here else 1.5)))
        painter.setBrush(ground)
        painter.drawRoundedRect(rect, self._theme.px(6), self._theme.px(6))
        painter.setPen(self._theme.colour("ink"))
        sign = f"{_SIGN[ending][0]} " if ending else ""
        inner = rect.adjusted(self._theme.px(6), self._theme.px(2), -self._theme.px(6), -self._theme.px(2))
        flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(inner, flags, sign + scene)

    def _look(self, scene: str) -> tuple[QColor, QColor]:
        ending = self._case.scenes[scene].ending
        if scene in self._mine:
            return self._theme.colour("accent"), self._theme.colour("accent_soft")
        if scene in self._expert:
            return self._theme.colour("right"), self._theme.colour("right_soft")
        edge = self._theme.colour(_SIGN[ending][1]) if ending else self._theme.colour("line")
        return edge, self._theme.colour("surface")
