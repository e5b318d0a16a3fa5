"""A small sheet at the foot of the page of the book, for what is typed: wider than a narrow page if need be."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QFrame, QWidget

from desktop.ui.theme import Theme
from desktop.ui.widgets.reader import Reader


class Sheet(QFrame):
    """Lies on `page`, at the foot of its reader."""

    def __init__(self, page: QWidget, reader: Reader, theme: Theme) -> None:
        super().__init__(page)
        self.setObjectName("notecard")
        self._page, self._reader, self._theme = page, reader, theme
        self.hide()

    def lie(self, width: int, height: int) -> None:
        """Take this much room (pixels at 100 %), or what there is."""
        corner = self._reader.viewport().mapTo(self._page, QPoint(0, 0))
        frame = QRect(corner, self._reader.viewport().size())
        wide = min(self._page.width() - 24, self._theme.px(width))
        tall = min(max(frame.height() // 2, self.minimumSizeHint().height()), max(height, 0))
        left = min(frame.left() + self._theme.px(24), self._page.width() - wide - 12)
        self.setGeometry(left, max(0, frame.bottom() - tall - 12), wide, tall)
        self.show()
        self.raise_()
