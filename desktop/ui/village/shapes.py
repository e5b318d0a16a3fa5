"""The marks of the map: the shape says the stage, the shade says the group; neither needs colours to be told apart."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from desktop.outreach.village import GROUPS
from desktop.ui.theme import Theme
from desktop.ui.village.words import NOT_ENTITLED, UNKNOWN

_UNIT: dict[str, tuple[tuple[float, float], ...]] = {
    "aware": ((0, -0.95), (0.95, 0.75), (-0.95, 0.75)),
    "interest": ((0, -1), (1, 0), (0, 1), (-1, 0)),
    "evaluation": ((-0.8, -0.8), (0.8, -0.8), (0.8, 0.8), (-0.8, 0.8)),
    "trial": ((0, -1), (0.9, -0.15), (0.9, 0.9), (-0.9, 0.9), (-0.9, -0.15)),
    "adopted": ((0, -1.1), (0.3, -0.38), (1.08, -0.32), (0.48, 0.16), (0.68, 0.92), (0, 0.5), (-0.68, 0.92),
                (-0.48, 0.16), (-1.08, -0.32), (-0.3, -0.38)),
    "supporter": ((-0.3, -0.9), (0.3, -0.9), (0.3, -0.3), (0.9, -0.3), (0.9, 0.3), (0.3, 0.3), (0.3, 0.9), (-0.3, 0.9),
                  (-0.3, 0.3), (-0.9, 0.3), (-0.9, -0.3), (-0.3, -0.3)),
}  # fmt: skip
_STEPS = (1.0, 0.72, 0.5, 0.28, 0.1)
"""How much of the accent each group's shade has, innovators first."""


def shades(theme: Theme) -> tuple[QColor, ...]:
    """Five steps of one hue, innovators the strongest."""
    strong, ground = theme.colour("accent"), theme.colour("surface")
    return tuple(_mixed(strong, ground, each) for each in _STEPS)


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    def part(a: int, b: int) -> int:
        return round(a * share + b * (1 - share))

    return QColor(part(one.red(), other.red()), part(one.green(), other.green()), part(one.blue(), other.blue()))


def clearer(ground: QColor, *inks: QColor) -> QColor:
    """That ink which stands out most from the ground (contrast as WCAG measures it)."""

    def contrast(ink: QColor) -> float:
        low, high = sorted((_luminance(ink), _luminance(ground)))
        return (high + 0.05) / (low + 0.05)

    return max(inks, key=contrast)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


class Marks:
    """Draws marks in one theme."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._shades = shades(theme)
        self._ink, self._quiet, self._ground = theme.colour("ink"), theme.colour("quiet"), theme.colour("surface")

    def shade(self, group: str) -> QColor:
        """The fill of a group; the ground where the group is not known."""
        return self._shades[GROUPS.index(group)] if group else self._ground

    def draw(self, painter: QPainter, stage: str, group: str, centre: QPointF, radius: float) -> None:
        """One household."""
        if stage in (UNKNOWN, NOT_ENTITLED):
            self._draw_quiet(painter, stage, centre, radius)
            return
        line = max(1.0, radius / 7)
        if stage == "dropped":
            self._cross(painter, group, centre, radius)
            return
        painter.setPen(QPen(self._ink, line))
        painter.setBrush(self.shade(group))
        if stage == "unaware":
            painter.drawEllipse(centre, radius * 0.7, radius * 0.7)
            return
        if stage == "finished":
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, radius * 1.15, radius * 1.15)
            painter.setBrush(self.shade(group))
            stage, radius = "adopted", radius * 0.9
        painter.drawPolygon(_polygon(stage, centre, radius))

    def _draw_quiet(self, painter: QPainter, stage: str, centre: QPointF, radius: float) -> None:
        painter.setPen(QPen(self._quiet, max(1.0, radius / 7)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if stage == UNKNOWN:
            painter.setBrush(self._quiet)
            painter.drawEllipse(centre, radius * 0.24, radius * 0.24)
        else:
            painter.drawLine(centre - QPointF(radius * 0.6, 0), centre + QPointF(radius * 0.6, 0))

    def _cross(self, painter: QPainter, group: str, centre: QPointF, radius: float) -> None:
        path = QPainterPath()
        for sign in (1, -1):
            path.moveTo(centre + QPointF(-radius * 0.8, -radius * 0.8 * sign))
            path.lineTo(centre + QPointF(radius * 0.8, radius * 0.8 * sign))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.colour("wrong"), max(2.0, radius / 3)))
        painter.drawPath(path)


def _polygon(stage: str, centre: QPointF, radius: float) -> QPolygonF:
    return QPolygonF([centre + QPointF(x * radius, y * radius) for x, y in _UNIT[stage]])
