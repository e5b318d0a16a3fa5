"""A text with fields in it: words and fields follow each other and go on in the next line, as in a book."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLayoutItem, QWidget

from desktop.ui.widgets.own_layout import OwnLayout


class TextFlow(OwnLayout):
    """`space` pixels lie between words, `lead` between lines. What is glued to the one before stands right behind it,
    in one line with it: a full stop behind a gap."""

    def __init__(self, space: int, lead: int) -> None:
        super().__init__()
        self._space, self._lead = space, lead
        self._runs: list[list[QLayoutItem]] = []

    def put(self, widget: QWidget, *, glued: bool = False) -> None:
        """One more at the end."""
        self.addWidget(widget)
        if glued and self._runs:
            self._runs[-1].append(self._items[-1])
        else:
            self._runs.append([self._items[-1]])

    def sizeHint(self) -> QSize:
        """All in one line."""
        width = sum(_wide(run) + self._space for run in self._runs)
        return QSize(width, max((item.sizeHint().height() for item in self._items), default=0))

    def minimumSize(self) -> QSize:
        """As wide as the widest that cannot be narrower."""
        narrow = (sum(item.minimumSize().width() for item in run) for run in self._runs)
        return QSize(max(narrow, default=0), max((item.minimumSize().height() for item in self._items), default=0))

    def _lines(self, width: int) -> list[list[list[QLayoutItem]]]:
        lines: list[list[list[QLayoutItem]]] = []
        used = 0
        for run in self._runs:
            wanted = _wide(run)
            if not lines or used + wanted > width:
                lines.append([])
                used = 0
            lines[-1].append(run)
            used += wanted + self._space
        return lines

    def _place(self, rect: QRect, *, move: bool) -> int:
        y = rect.y()
        for line in self._lines(rect.width()):
            sizes = [[_fit(item, run, rect.width()) for item in run] for run in line]
            tall = max(size.height() for run in sizes for size in run)
            if move:
                self._put_line(line, sizes, rect.x(), y, tall)
            y += tall + self._lead
        return max(0, y - self._lead - rect.y())

    def _put_line(self, line: list[list[QLayoutItem]], sizes: list[list[QSize]], x: int, y: int, tall: int) -> None:
        for run, wanted in zip(line, sizes, strict=True):
            for item, size in zip(run, wanted, strict=True):
                item.setGeometry(QRect(x, y + (tall - size.height()) // 2, size.width(), size.height()))
                x += size.width()
            x += self._space


def _wide(run: list[QLayoutItem]) -> int:
    return sum(item.sizeHint().width() for item in run)


def _fit(item: QLayoutItem, run: list[QLayoutItem], room: int) -> QSize:
    """What does not fit into a whole line becomes narrower, and taller."""
    hint = item.sizeHint()
    over = _wide(run) - room
    if over <= 0 or not item.hasHeightForWidth():
        return hint
    width = max(item.minimumSize().width(), hint.width() - over)
    return QSize(width, item.heightForWidth(width))
