"""Paints one row of the results: a passage with its place and reference, an item with its kind, a query of before."""

from __future__ import annotations  # the search is not imported before the first paint

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.ui.models.hits import HIT, Hits, Past, Row, kind
from desktop.ui.status_words import SIGNS
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from desktop.handbook.editions.model import Status
    from desktop.search.found import Hit, ItemHit

_LINES = 2
_KEPT = 96
"""Rows laid out before that are kept: the next letter leaves most of them as they are."""

_Marks = tuple[tuple[int, int, str], ...]
"""(start, end, colour behind it or "") of each part that is told apart."""
_Key = TypeVar("_Key")
_Made = TypeVar("_Made")
StatusOf = Callable[[str], "Status | None"]
"""Passage id → what became of its rule; None while nobody knows yet."""


class HitDelegate(QStyledItemDelegate):
    """Rows of one height, so that a long list costs nothing. `status_of`: passage id → what became of it;
    `kinds`: kind of an item → its word."""

    def __init__(self, theme: Theme, status_of: StatusOf, kinds: Mapping[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self._status_of = status_of
        self._kinds = kinds
        self._theme = theme
        self._text_font = QFont("Golos Text")
        self._text_font.setPixelSize(theme.px(14))
        self._path_font = QFont("Golos Text")
        self._path_font.setPixelSize(theme.px(12))
        self._text_height = QFontMetrics(self._text_font).lineSpacing()
        self._path_height = QFontMetrics(self._path_font).lineSpacing()
        self._laid: dict[tuple[str, _Marks, int, int], QTextLayout] = {}
        self._heads: dict[tuple[str, tuple[str, ...], int], tuple[str, int, str]] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Path, two lines of text, air around them; a query of before is one line."""
        if isinstance(index.data(HIT), Past):
            return QSize(self._theme.px(300), self._text_height + self._theme.px(14))
        height = self._path_height + _LINES * self._text_height + self._theme.px(18)
        return QSize(self._theme.px(300), height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the row; the chosen one is tinted and barred at its left."""
        row: Row = index.data(HIT)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._theme.colour("accent_soft"))
            painter.fillRect(
                QRect(rect.left(), rect.top(), self._theme.px(3), rect.height()), self._theme.colour("accent")
            )
        model = index.model()
        if isinstance(model, Hits) and model.begins_a_kind(index.row()):
            painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), self._theme.colour("line"))
        self._paint_row(painter, rect, row)
        painter.restore()

    def _paint_row(self, painter: QPainter, rect: QRect, row: Row) -> None:
        px = self._theme.px
        if isinstance(row, Past):
            self._paint_text(painter, rect.adjusted(px(14), px(7), -px(14), -px(7)), row.query, (), 1, row.clears)
            return
        inner = rect.adjusted(px(14), px(8), -px(14), -px(8))
        below = inner.adjusted(0, self._path_height + px(2), 0, 0)
        if kind(row) == "passage":
            hit = cast("Hit", row)
            self._paint_head(painter, inner, hit)
            marks = tuple((*each, self._theme.colour("mark").name()) for each in hit.snippet.marks)
            self._paint_text(painter, below, hit.snippet.text, marks)
        else:
            item = cast("ItemHit", row)
            self._paint_kind(painter, inner, item)
            self._paint_text(painter, below, *self._item_text(item))

    def _paint_kind(self, painter: QPainter, inner: QRect, hit: ItemHit) -> None:
        words = self._kinds[hit.item.kind]
        if hit.item.kind == "question":
            words = f"{words} · {hit.item.text}"
        painter.setFont(self._path_font)
        painter.setPen(self._theme.colour("accent"))
        told = QFontMetrics(self._path_font).elidedText(words, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop), told)

    def _item_text(self, hit: ItemHit) -> tuple[str, _Marks]:
        """The title, told apart from the text behind it, and the marks in both."""
        mark, title = self._theme.colour("mark").name(), hit.title.text
        text = "" if hit.item.kind == "question" else hit.snippet.text
        marks = ((0, len(title), ""), *((*each, mark) for each in hit.title.marks))
        if not text:
            return title, marks
        shift = len(title) + 3
        return f"{title} — {text}", (*marks, *((start + shift, end + shift, mark) for start, end in hit.snippet.marks))

    def _paint_head(self, painter: QPainter, inner: QRect, hit: Hit) -> None:
        reference, width, path = self._head(hit, inner.width())
        painter.setFont(self._path_font)
        painter.setPen(self._theme.colour("accent"))
        painter.drawText(
            QRect(inner.right() - width, inner.top(), width, self._path_height),
            int(Qt.AlignmentFlag.AlignRight), reference,
        )  # fmt: skip
        painter.setPen(self._theme.colour("quiet"))
        painter.drawText(
            QRect(inner.left(), inner.top(), inner.width() - width, self._path_height),
            int(Qt.AlignmentFlag.AlignLeft), path,
        )  # fmt: skip

    def _head(self, hit: Hit, width: int) -> tuple[str, int, str]:
        """The reference with its sign, how wide that is, and the place, as much of both as there is room for."""
        status = self._status_of(hit.passage.id)
        sign = SIGNS[status.state] if status else ""
        reference = " ".join(part for part in ("; ".join(map(str, hit.passage.citations)), sign) if part)
        key = reference, hit.passage.path, width
        found = self._heads.get(key)
        if found is None:
            metrics, right = QFontMetrics(self._path_font), Qt.TextElideMode.ElideRight
            taken = min(metrics.horizontalAdvance(reference) + self._theme.px(4), width // 2)
            room = width - taken - self._theme.px(16)
            path = " › ".join(hit.passage.path)
            if metrics.horizontalAdvance(path) > room:
                path = hit.passage.path[-1]
            found = metrics.elidedText(reference, right, taken), taken, metrics.elidedText(path, right, room)
            _keep(self._heads, key, found)
        return found

    def _paint_text(
        self, painter: QPainter, inner: QRect, text: str, marks: _Marks, lines: int = _LINES, quiet: bool = False
    ) -> None:
        key = text, marks, inner.width(), lines
        layout = self._laid.get(key)
        if layout is None:
            formats, text = [_marked(*each) for each in marks], text.replace("\n", " ")
            layout, end = self._laid_out(text, formats, inner.width(), lines)
            if end < len(text):
                layout, _ = self._laid_out(text[: end - 1].rstrip(" …") + "…", formats, inner.width(), lines)
            _keep(self._laid, key, layout)
        painter.setPen(self._theme.colour("quiet" if quiet else "ink"))
        layout.draw(painter, QPointF(inner.topLeft()))

    def _laid_out(
        self, text: str, marks: list[QTextLayout.FormatRange], width: int, lines: int
    ) -> tuple[QTextLayout, int]:
        """The text in so many lines, and where in it they end."""
        layout = QTextLayout(text, self._text_font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        layout.setFormats(marks)
        layout.beginLayout()
        end = 0
        for number in range(lines):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, number * self._text_height))
            end = line.textStart() + line.textLength()
        layout.endLayout()
        return layout, end


def _keep(kept: dict[_Key, _Made], key: _Key, made: _Made) -> None:
    """Keep what was made; the oldest goes."""
    if len(kept) >= _KEPT:
        del kept[next(iter(kept))]
    kept[key] = made


def _marked(start: int, end: int, colour: str) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start = start
    made.length = end - start
    style = QTextCharFormat()
    if colour:
        style.setBackground(QColor(colour))
    style.setFontWeight(QFont.Weight.DemiBold)
    made.format = style
    return made
