"""What the marks mean, with how many of each are known; the five shades; what is drawn beside a mark. Painted small."""

from collections import Counter
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.outreach.known import KnownHome
from desktop.outreach.tactic import STAGES
from desktop.outreach.village import GROUPS
from desktop.ui.theme import Theme
from desktop.ui.village.shapes import Marks
from desktop.ui.village.words import NOT_ENTITLED, UNKNOWN, group_word, shown_stage, stage_word

_ROW, _SIGN, _GAP = 19, 18, 11
_STAGES = (UNKNOWN, *STAGES, NOT_ENTITLED)
_BESIDE = ("★", "▁", "◯")
Entry = tuple[str, str, str]
"""Kind ("stage", "group", "beside"), which one, words."""


class Legend(QWidget):
    """Goes on in the next line where room is short."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._marks = theme, Marks(theme)
        self._found: Counter[str] = Counter()
        self._font = QFont("Golos Text")
        self._font.setPixelSize(theme.px(12))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("What the marks mean"))

    def show_homes(self, homes: Sequence[KnownHome]) -> None:
        """How many are known of each stage."""
        self._found = Counter(map(shown_stage, homes))
        self.setAccessibleDescription("; ".join(words for _, _, words in self._entries()))
        self._fit()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """More lines where it is narrow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """So many lines."""
        last = max((y for _, _, y in self._placed(width)), default=0)
        return last + self._theme.px(_ROW)

    def sizeHint(self) -> QSize:
        """At the width it has now."""
        width = max(self.width(), self._theme.px(260))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(self._theme.px(200), self._theme.px(_ROW))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As high as its lines."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Sign and words, one after another."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        high, sign = self._theme.px(_ROW), self._theme.px(_SIGN)
        for (kind, name, words), x, y in self._placed(self.width()):
            self._sign(painter, kind, name, QRectF(x, y, sign, high))
            painter.setPen(self._theme.colour("quiet"))
            room = QRectF(x + sign, y, self.width(), high)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

    def _fit(self) -> None:
        wanted = self.heightForWidth(max(1, self.width()))
        if self.minimumHeight() != wanted:
            self.setFixedHeight(wanted)

    def _entries(self) -> Iterator[Entry]:
        for stage in _STAGES:
            yield "stage", stage, f"{stage_word(stage)} {self._found[stage]}"
        for group in GROUPS:
            yield "group", group, group_word(group)
        words = (self.tr("opinion leader"), self.tr("refused"), self.tr("planned"))
        for each, said in zip(_BESIDE, words, strict=True):
            yield "beside", each, said

    def _placed(self, width: int) -> list[tuple[Entry, int, int]]:
        metrics, sign = QFontMetrics(self._font), self._theme.px(_SIGN)
        found: list[tuple[Entry, int, int]] = []
        x = y = 0
        for each in self._entries():
            wide = sign + metrics.horizontalAdvance(each[2])
            if x and x + wide > width:
                x, y = 0, y + self._theme.px(_ROW)
            found.append((each, x, y))
            x += wide + self._theme.px(_GAP)
        return found

    def _sign(self, painter: QPainter, kind: str, name: str, room: QRectF) -> None:
        side = room.height() * 0.3
        if kind == "stage":
            group = "" if name in (UNKNOWN, NOT_ENTITLED) else "early-majority"
            self._marks.draw(painter, name, group, room.center() - QPointF(2, 0), side)
        elif kind == "group":
            painter.setPen(QPen(self._theme.colour("ink"), 1))
            painter.setBrush(self._marks.shade(name))
            centre = room.center() - QPointF(2, 0)
            painter.drawRect(QRectF(centre.x() - side, centre.y() - side, side * 2, side * 2))
        else:
            painter.setPen(self._theme.colour("wrong" if name == "▁" else "warning"))
            painter.drawText(room.adjusted(0, 0, -4, 0), Qt.AlignmentFlag.AlignCenter, name)
