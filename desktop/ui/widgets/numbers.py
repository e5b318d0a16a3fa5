"""Numbers of passages («2.14») in the left margin of the page, on demand; they are no part of its text."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from desktop.ui.page_links import in_view
from desktop.ui.theme import Theme
from desktop.ui.widgets.reader import Reader

MARGIN = 44
"""Room for them, in pixels at 100 %."""


class Numbers(QWidget):
    """Lies over the reader's left margin and lets every click through."""

    def __init__(self, reader: Reader, theme: Theme, numbers: Mapping[str, str]) -> None:
        super().__init__(reader)
        self._reader, self._theme, self._numbers = reader, theme, numbers
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        font = self.font()
        font.setPixelSize(theme.px(11))
        self.setFont(font)
        reader.verticalScrollBar().valueChanged.connect(self.update)
        reader.page_laid.connect(self.update)
        reader.installEventFilter(self)
        self._fit()

    def shown(self) -> dict[str, int]:
        """Number → the height (pixels from the top of the view) at which it stands, of every passage in view."""
        first, last = in_view(self._reader)
        found = {}
        for start, name in self._reader.anchors():
            if name in self._numbers and first <= start <= last:
                cursor = QTextCursor(self._reader.document())
                cursor.setPosition(start)
                found[self._numbers[name]] = self._reader.cursorRect(cursor).center().y()
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        """Write the numbers beside the first lines."""
        painter = QPainter(self)
        painter.setPen(self._theme.colour("quiet"))
        for number, middle in self.shown().items():
            room = QRect(0, middle - 20, self.width() - self._theme.px(4), 40)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), number)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as high as the page."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    def _fit(self) -> None:
        view = self._reader.viewport().geometry()
        self.setGeometry(view.x(), view.y(), self._theme.px(MARGIN), view.height())
