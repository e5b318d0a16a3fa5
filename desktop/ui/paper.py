"""The leaflet on A4: laid out once in dots of the finest printer, then painted alike on screen, in PDF, on paper."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QMarginsF, QRectF, QSaveFile, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
    QTextOption,
)

from desktop.handbook.leaflet.fit import Fit, Measured, choose
from desktop.handbook.leaflet.model import Leaflet
from desktop.handbook.leaflet.sheet import Ground, body_html, foot_html, style

DPI = 1200
_POINT = DPI / 72
_MM = DPI / 25.4
WIDTH, HEIGHT = 210 * _MM, 297 * _MM
_MARGIN = 15 * _MM
_GAP = 4 * _MM
"""White between the text and the line above the foot, and below that line."""


class SafeDocument(QTextDocument):
    """A document that opens nothing, whatever its text asks for."""

    def __init__(self) -> None:
        super().__init__()
        self.denied: list[str] = []
        self.setUndoRedoEnabled(False)
        self.setDocumentMargin(0)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)  # her longest word stays on the paper
        self.setDefaultTextOption(option)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Never loads; a blank picture keeps Qt from asking again."""
        self.denied.append(name.toString() if isinstance(name, QUrl) else name)
        image = QImage(1, 1, QImage.Format.Format_ARGB32)
        image.fill(0)
        return image if kind == QTextDocument.ResourceType.ImageResource.value else b""


class Painted(Protocol):
    """Whatever can be put on paper: pages painted in dots, under a title."""

    title: str

    @property
    def pages(self) -> int:
        """How many there are."""

    def paint(self, painter: QPainter, page: int) -> None:
        """Page number `page` (from 0) in a coordinate system of WIDTH × HEIGHT dots."""


class Paper:
    """A leaflet laid out. `fit` says at which size, on how many pages, or by how much it is too long."""

    def __init__(self, leaflet: Leaflet, ground: Ground) -> None:
        self.title = leaflet.heading
        self._large = leaflet.large
        self._html = (body_html(leaflet, ground), foot_html(leaflet, ground))
        self.fit: Fit = choose(leaflet.large, leaflet.pages, partial(self._measure))
        if self._size != self.fit.size:
            self._lay_out(self.fit.size)

    @property
    def pages(self) -> int:
        """How many there are."""
        return self.fit.pages

    def paint(self, painter: QPainter, page: int) -> None:
        """Page number `page` (from 0) in a coordinate system of WIDTH × HEIGHT dots."""
        room = self._body.pageSize().height()
        painter.save()
        painter.translate(_MARGIN, _MARGIN - page * room)
        draw(self._body, painter, QRectF(0, page * room, WIDTH - 2 * _MARGIN, room))
        painter.restore()
        painter.save()
        top = HEIGHT - _MARGIN - self._foot.size().height()
        painter.translate(_MARGIN, top)
        painter.fillRect(QRectF(0, -_GAP, WIDTH - 2 * _MARGIN, 0.25 * _MM), Qt.GlobalColor.black)
        draw(self._foot, painter, QRectF(0, 0, WIDTH - 2 * _MARGIN, self._foot.size().height()))
        painter.restore()

    def _measure(self, size: float) -> Measured:
        self._lay_out(size)
        last = self._body.documentLayout().blockBoundingRect(self._body.lastBlock())
        page = self._body.pageSize().height()
        return Measured(self._body.pageCount(), last.bottom(), page, 1.4 * size * _POINT)

    def _lay_out(self, size: float) -> None:
        self._size = size
        width = WIDTH - 2 * _MARGIN
        sheet = style(size * _POINT, large=self._large)
        self._foot = lay_out(self._html[1], sheet, width)
        room = HEIGHT - 2 * _MARGIN - self._foot.size().height() - 2 * _GAP
        self._body = lay_out(self._html[0], sheet, width)
        self._body.setPageSize(QSizeF(width, room))


def write_pdf(paper: Painted, path: Path, made: date) -> bool:
    """Put the paper into a PDF file, whole or not at all; False where it cannot be written."""
    file = QSaveFile(str(path))
    if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
        return False
    writer = QPdfWriter(file)
    writer.setResolution(DPI)
    writer.setTitle(f"{paper.title} ({made:%d.%m.%Y})")
    writer.setCreator("Komekshi")
    writer.setPageLayout(a4())
    painter = QPainter(writer)
    for page in range(paper.pages):
        if page:
            writer.newPage()
        paper.paint(painter, page)
    painter.end()
    return file.commit()


def a4() -> QPageLayout:
    """A4 upright; the margins are the leaflet's own."""
    size = QPageSize(QPageSize.PageSizeId.A4)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))


def lay_out(html: str, sheet: str, width: float) -> SafeDocument:
    """Text in dots, `width` of them to a line."""
    document = SafeDocument()
    document.setDefaultStyleSheet(sheet)
    document.setTextWidth(width)
    document.setHtml(html)
    return document


def draw(document: QTextDocument, painter: QPainter, clip: QRectF) -> None:
    """Black on white, whatever the theme of the window."""
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette = QPalette(Qt.GlobalColor.white)
    context.palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
    context.clip = clip
    painter.setClipRect(clip)
    document.documentLayout().draw(painter, context)
