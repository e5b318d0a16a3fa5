"""What layouts of our own have in common: they hold widgets, and are the taller the narrower."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem


class _Spot(QWidgetItem):
    """Where one of them is.

    WORKAROUND: items that Qt makes itself have a bare wrapper, which PySide6 may declare dead while the item lives
    (seen with 6.11: the next layout then ends the program). A class of our own is not touched by that.
    """


class OwnLayout(QLayout):
    """Holds widgets; a subclass says where they go in `_place`, and how large all of it wants to be."""

    def __init__(self, widgets: tuple[QWidget, ...] = ()) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        for each in widgets:
            self.addWidget(each)

    def addWidget(self, widget: QWidget) -> None:
        """One more at the end."""
        self.addChildWidget(widget)
        self.addItem(_Spot(widget))

    def addItem(self, item: QLayoutItem) -> None:
        """One more at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """That one."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take that one out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Wide, but no taller than needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Pixels that the rows need at that width."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put everything in its place."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def _place(self, rect: QRect, *, move: bool) -> int:
        """The pixels in height that all need within `rect`; with `move` they are put there. Without a plan: none."""
        return 0
