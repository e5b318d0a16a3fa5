"""The map: households as marks (shape: stage, shade: group), ties of the one pointed at; a cursor for the keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.outreach.known import KnownHome
from desktop.outreach.population import Population
from desktop.ui.theme import Theme
from desktop.ui.village.shapes import Marks
from desktop.ui.village.words import group_word, shown_stage, stage_word, told

_LEAST = (420, 200)
_ARROWS = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}
_DASHES = {
    "kin": Qt.PenStyle.SolidLine, "neighbour": Qt.PenStyle.DashLine, "work": Qt.PenStyle.DotLine,
    "mosque": Qt.PenStyle.DashDotLine, "school": Qt.PenStyle.DashDotDotLine,
}  # fmt: skip


class MapView(QWidget):
    """Shows what is known, nothing else. Households are counted from 1."""

    chosen = Signal(int)  # fact: a household was clicked, or Enter pressed on it
    pointed = Signal(int)  # fact: the cursor is on that household

    def __init__(self, people: Population, places: Sequence[tuple[int, int]], theme: Theme) -> None:
        super().__init__()
        self._people, self._places, self._theme = people, places, theme
        self._at = {place: i for i, place in enumerate(places)}
        self._rows = 1 + max(row for row, _ in places)
        self._columns = 1 + max(column for _, column in places)
        self._marks = Marks(theme)
        self._homes: tuple[KnownHome, ...] = ()
        self._aimed: frozenset[int] = frozenset()
        self._over, self.cursor_home = 0, 1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Map of the village"))

    def show_homes(self, homes: Sequence[KnownHome], aimed: frozenset[int] = frozenset()) -> None:
        """What is known of each household; `aimed` are those something is planned for by number."""
        self._homes, self._aimed = tuple(homes), aimed
        self._tell()
        self.update()

    def sizeHint(self) -> QSize:
        """Grows with the text."""
        return QSize(self._theme.px(_LEAST[0]), self._theme.px(_LEAST[1]) + self._theme.px(60))

    def minimumSizeHint(self) -> QSize:
        """Marks must stay apart."""
        return QSize(self._theme.px(260), self._theme.px(_LEAST[1]))

    def centre(self, number: int) -> QPointF:
        """Where a household is drawn."""
        row, column = self._places[number - 1]
        shift = 0.25 if row % 2 else -0.25
        wide, high = self._cell()
        return QPointF((column + 0.5 + shift) * wide + wide / 4, (row + 0.5) * high)

    def radius(self) -> float:
        """Half the size of a mark."""
        return min(self._cell()) * 0.3

    def point_at(self, number: int) -> None:
        """Put the cursor on a household."""
        self.cursor_home = max(1, min(number, self._people.size))
        self._tell()
        self.pointed.emit(self.cursor_home)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ties first, then marks, then the cursor."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        spoken = self._over or (self.cursor_home if self.hasFocus() else 0)
        if spoken:
            self._ties(painter, spoken)
        radius = self.radius()
        for home in self._homes:
            self._home(painter, home, radius)
        self._cursor(painter, radius)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Ties of the household under the mouse, and what is known of it."""
        over = self._under(event.position())
        if over != self._over:
            self._over = over
            QToolTip.showText(event.globalPosition().toPoint(), self.words(over) if over else "", self)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """No ties any more."""
        self._over = 0
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the household under the mouse."""
        found = self._under(event.position())
        if found:
            self.point_at(found)
            self.chosen.emit(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from household to household, Enter chooses."""
        key = Qt.Key(event.key())
        if key in _ARROWS:
            self._go(*_ARROWS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.cursor_home)
        else:
            super().keyPressEvent(event)

    def words(self, number: int) -> str:
        """A household in one line."""
        home = self._homes[number - 1]
        stage = shown_stage(home)
        parts = [told(self.tr("Household {number}"), number=number), stage_word(stage)]
        if home.group:
            parts.append(group_word(home.group))
        if home.leader:
            parts.append(self.tr("opinion leader"))
        if home.refused:
            parts.append(told(self.tr("refused in week {week}"), week=home.refused))
        return ", ".join(parts)

    def _tell(self) -> None:
        if self._homes:
            self.setAccessibleDescription(self.words(self.cursor_home))

    def _cell(self) -> tuple[float, float]:
        return self.width() / (self._columns + 0.5), self.height() / self._rows

    def _under(self, point: QPointF) -> int:
        wide, high = self._cell()
        row = int(point.y() / high)
        shift = 0.25 if row % 2 else -0.25
        column = int((point.x() - wide / 4) / wide - shift)
        i = self._at.get((row, column))
        return 0 if i is None else i + 1

    def _go(self, down: int, across: int) -> None:
        row, column = self._places[self.cursor_home - 1]
        row, column = row + down, column + across
        while 0 <= row < self._rows and column >= 0 and (row, column) not in self._at and down:
            column -= 1  # the last row may be shorter
        i = self._at.get((row, column))
        if i is not None:
            self.point_at(i + 1)

    def _ties(self, painter: QPainter, number: int) -> None:
        for a, b, kind in self._people.ties:
            if number - 1 in (a, b):
                painter.setPen(QPen(self._theme.colour("accent"), self._theme.px(1.6), _DASHES[kind]))
                painter.drawLine(self.centre(a + 1), self.centre(b + 1))

    def _home(self, painter: QPainter, home: KnownHome, radius: float) -> None:
        centre = self.centre(home.number)
        self._marks.draw(painter, shown_stage(home), home.group or "", centre, radius)
        if home.leader:
            self._letter(painter, "★", centre + QPointF(radius * 1.1, -radius * 0.8), radius)
        if home.refused and home.stage in ("unaware", "aware", "interest"):
            painter.setPen(QPen(self._theme.colour("wrong"), max(1.5, radius / 4)))
            below = centre + QPointF(0, radius * 1.3)
            painter.drawLine(below - QPointF(radius * 0.7, 0), below + QPointF(radius * 0.7, 0))
        if home.number in self._aimed:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("warning"), self._theme.px(2)))
            painter.drawEllipse(centre, radius * 1.5, radius * 1.5)

    def _letter(self, painter: QPainter, sign: str, centre: QPointF, radius: float) -> None:
        font = QFont("Golos Text")
        font.setPixelSize(max(6, round(radius)))
        painter.setFont(font)
        painter.setPen(self._theme.colour("warning"))
        side = radius * 2
        painter.drawText(QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side),
                         Qt.AlignmentFlag.AlignCenter, sign)  # fmt: skip

    def _cursor(self, painter: QPainter, radius: float) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        width = 2 if self.hasFocus() else 1
        painter.setPen(QPen(self._theme.colour("accent"), self._theme.px(width)))
        side = radius * 1.55
        centre = self.centre(self.cursor_home)
        painter.drawRoundedRect(QRectF(centre.x() - side, centre.y() - side, side * 2, side * 2), 4, 4)
