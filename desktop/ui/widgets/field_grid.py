"""Fields side by side in columns of one width: as many as there is room for, one where there is little."""

from collections.abc import Iterable

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLayoutItem, QWidget

from desktop.ui.widgets.own_layout import OwnLayout


class FieldGrid(OwnLayout):
    """At most `most` columns, none narrower than `least` pixels unless it is the only one; `gap` between them."""

    def __init__(self, fields: Iterable[QWidget], most: int, least: int, gap: int) -> None:
        super().__init__(tuple(fields))
        self._most, self._least, self._gap = most, least, gap

    def sizeHint(self) -> QSize:
        """All columns at their least."""
        columns = min(self._most, max(1, len(self._items)))
        width = columns * self._least + (columns - 1) * self._gap
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        """One column, and in it one field: the rows are counted by heightForWidth."""
        sizes = [item.minimumSize() for item in self._items]
        width = max((size.width() for size in sizes), default=0)
        return QSize(min(self._least, width), max((size.height() for size in sizes), default=0))

    def _columns(self, width: int) -> int:
        return max(1, min(self._most, (width + self._gap) // (self._least + self._gap)))

    def _place(self, rect: QRect, *, move: bool) -> int:
        columns = self._columns(rect.width())
        wide = (rect.width() - (columns - 1) * self._gap) // columns
        y = rect.y()
        for first in range(0, len(self._items), columns):
            row = self._items[first : first + columns]
            heights = [_height(item, wide) for item in row]
            if move:
                for number, item in enumerate(row):
                    item.setGeometry(QRect(rect.x() + number * (wide + self._gap), y, wide, heights[number]))
            y += max(heights) + self._gap
        return max(0, y - self._gap - rect.y())


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
