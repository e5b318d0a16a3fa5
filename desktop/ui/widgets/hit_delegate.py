"""Paints one search result: where it stands, its reference at the right, two lines with the words marked."""

from __future__ import annotations  # the search is not imported before the first paint

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.ui.models.hits import HIT
from desktop.ui.status_words import SIGNS
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from desktop.handbook.editions.model import Status
    from desktop.search.found import Hit

_LINES = 2
StatusOf = Callable[[str], "Status | None"]
"""Passage id → what became of its rule; None while nobody knows yet."""


class HitDelegate(QStyledItemDelegate):
    """Rows of one height, so that a long list costs nothing. `status_of`: passage id → what became of it."""

    def __init__(self, theme: Theme, status_of: StatusOf, parent: QWidget) -> None:
        super().__init__(parent)
        self._status_of = status_of
        self._theme = theme
        self._text_font = QFont("Golos Text")
        self._text_font.setPixelSize(theme.px(14))
        self._path_font = QFont("Golos Text")
        self._path_font.setPixelSize(theme.px(12))
        self._text_height = QFontMetrics(self._text_font).lineSpacing()
        self._path_height = QFontMetrics(self._path_font).lineSpacing()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Path, two lines of text, air around them."""
        height = self._path_height + _LINES * self._text_height + self._theme.px(18)
        return QSize(self._theme.px(300), height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the row; the chosen one is tinted and barred at its left."""
        hit: Hit = index.data(HIT)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._theme.colour("accent_soft"))
            painter.fillRect(
                QRect(rect.left(), rect.top(), self._theme.px(3), rect.height()), self._theme.colour("accent")
            )
        inner = rect.adjusted(self._theme.px(14), self._theme.px(8), -self._theme.px(14), -self._theme.px(8))
        self._paint_head(painter, inner, hit)
        self._paint_text(painter, inner.adjusted(0, self._path_height + self._theme.px(2), 0, 0), hit)
        painter.restore()

    def _paint_head(self, painter: QPainter, inner: QRect, hit: Hit) -> None:
        metrics = QFontMetrics(self._path_font)
        status = self._status_of(hit.passage.id)
        sign = SIGNS[status.state] if status else ""
        reference = " ".join(part for part in ("; ".join(map(str, hit.passage.citations)), sign) if part)
        width = min(metrics.horizontalAdvance(reference) + self._theme.px(4), inner.width() // 2)
        painter.setFont(self._path_font)
        painter.setPen(self._theme.colour("accent"))
        painter.drawText(
            QRect(inner.right() - width, inner.top(), width, self._path_height),
            int(Qt.AlignmentFlag.AlignRight), metrics.elidedText(reference, Qt.TextElideMode.ElideRight, width),
        )  # fmt: skip
        room = inner.width() - width - self._theme.px(16)
        path = " › ".join(hit.passage.path)
        if metrics.horizontalAdvance(path) > room:
            path = hit.passage.path[-1]
        painter.setPen(self._theme.colour("quiet"))
        painter.drawText(
            QRect(inner.left(), inner.top(), room, self._path_height),
            int(Qt.AlignmentFlag.AlignLeft), metrics.elidedText(path, Qt.TextElideMode.ElideRight, room),
        )  # fmt: skip

    def _paint_text(self, painter: QPainter, inner: QRect, hit: Hit) -> None:
        layout = QTextLayout(hit.snippet.text.replace("\n", " "), self._text_font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        layout.setFormats([_marked(start, end, self._theme.colour("mark")) for start, end in hit.snippet.marks])
        layout.beginLayout()
        for number in range(_LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(inner.width())
            line.setPosition(QPointF(0, number * self._text_height))
        layout.endLayout()
        painter.setPen(self._theme.colour("ink"))
        layout.draw(painter, QPointF(inner.topLeft()))


def _marked(start: int, end: int, colour: QColor) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start = start
    made.length = end - start
    style = QTextCharFormat()
    style.setBackground(colour)
    style.setFontWeight(QFont.Weight.DemiBold)
    made.format = style
    return made
