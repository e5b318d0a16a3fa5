"""The printed page as it will be, as wide as there is room for it."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from desktop.ui.paper import HEIGHT, WIDTH, Painted
from desktop.ui.theme import Theme

_WIDEST = 640
"""Pixels at 100 %; wider than that a page is no easier to read."""


class PaperView(QScrollArea):
    """Pages below one another; arrow keys scroll."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setAccessibleName(self.tr("The leaflet as it will be printed"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._theme = theme
        self._pages = _Pages(theme)
        self.setWidget(self._pages)

    def show_paper(self, paper: Painted) -> None:
        """Show that paper instead."""
        self._pages.paper = paper
        self._fit_width()
        self._pages.forget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The page follows the room there is."""
        super().resizeEvent(event)
        self._fit_width()

    def _fit_width(self) -> None:
        room = self.width() - self.verticalScrollBar().sizeHint().width() - 2
        self._pages.lay_out(min(room, self._theme.px(_WIDEST)))


class _Pages(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.paper: Painted | None = None
        self._gap = theme.px(12)
        self._edge = theme.colour("line")
        self._pictures: dict[int, QPixmap] = {}

    def lay_out(self, width: int) -> None:
        page = self._page_size(width)
        wanted = QSize(width, (page.height() + self._gap) * (self.paper.pages if self.paper else 1))
        if wanted != self.size():
            self.resize(wanted)
            self.forget()

    def forget(self) -> None:
        self._pictures.clear()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.paper is None:
            return
        painter = QPainter(self)
        size = self._page_size(self.width())
        for number in range(self.paper.pages):
            place = QRect(0, number * (size.height() + self._gap), size.width(), size.height())
            if place.intersects(event.rect()):
                painter.drawPixmap(place, self._picture(self.paper, number, size))
                painter.setPen(self._edge)
                painter.drawRect(place.adjusted(0, 0, -1, -1))

    def _page_size(self, width: int) -> QSize:
        return QSize(width, round(width * HEIGHT / WIDTH))

    def _picture(self, paper: Painted, number: int, size: QSize) -> QPixmap:
        if number not in self._pictures:
            ratio = self.devicePixelRatioF()
            picture = QPixmap(size * ratio)
            picture.fill(Qt.GlobalColor.white)
            painter = QPainter(picture)
            painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
            painter.scale(picture.width() / WIDTH, picture.width() / WIDTH)
            paper.paint(painter, number)
            painter.end()
            self._pictures[number] = picture
        return self._pictures[number]
