"""The page of the book: one chapter at a time, each passage findable by id, the passage at the top known."""

from __future__ import annotations  # what became of the norms is read after the first paint

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent, QTextDocument
from PySide6.QtWidgets import QWidget

from desktop.handbook.store import Kept, Shelf
from desktop.ui.theme import Theme
from desktop.ui.widgets.safe_browser import SafeBrowser

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QTextEdit

    from desktop.handbook.editions.model import Editions
    from desktop.handbook.model import Chapter

LAYERS = ("opened", "marks", "found")
"""Who paints on the page, the lowest first: the passage opened last, her own marks, what was found in the page."""

_WIDE = 820
"""From this width (pixels at 100 %) notes stand in a margin, below it under their passage."""
_COLUMN, _COLUMN_WITH_MARGIN = 720, 1060


class Reader(SafeBrowser):
    """Shows chapters; tells which passage stands at the top as the reader scrolls."""

    passage_at_top = Signal(str)
    page_laid = Signal()  # fact: another page was laid out; every layer is empty now

    def __init__(self, shelf: Shelf, theme: Theme, parent: QWidget | None = None):
        super().__init__(parent)
        self._shelf = shelf
        self._kept: Kept | None = None
        self._html = ""
        self._theme = theme
        self._chapter: Chapter | None = None
        self._editions: Editions | None = None
        self._linked: Mapping[str, str] | None = None
        self._titles: Mapping[str, str] = {}
        self._wide: bool | None = None
        self._marked = ""
        self._places: list[tuple[int, str]] = []
        self._layers: dict[str, list[QTextEdit.ExtraSelection]] = {}
        self.document().setDefaultStyleSheet(theme.reader_sheet())
        self.document().setDocumentMargin(theme.px(24))
        self.setAccessibleName(self.tr("Handbook text"))
        self.verticalScrollBar().valueChanged.connect(self._tell_top)

    @property
    def chapter(self) -> Chapter | None:
        """The chapter on the page."""
        return self._chapter

    def show_chapter(self, chapter: Chapter) -> None:
        """Put the chapter on the page, at its beginning."""
        self._chapter = chapter
        self._marked = ""
        if self.isVisible():
            self._set_page(chapter)
        else:
            self._wide = None  # laid out once, when the width is known

    @property
    def marked(self) -> str:
        """The passage that was opened last, while its beginning is in view; "" once the reader has scrolled away."""
        from PySide6.QtGui import QTextCursor

        start = next((at for at, name in self.anchors() if name == self._marked), None)
        if start is None:
            return ""
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        return self._marked if 0 <= self.cursorRect(cursor).top() < self.height() else ""

    def show_kept(self, kept: Kept, item_id: str) -> None:
        """Show a page that was laid out before; `adopt` tells later which chapter it is."""
        self._kept = kept
        self._marked = item_id

    def adopt(self, chapter: Chapter) -> None:
        """The page in view is of this chapter."""
        self._chapter, self._kept = chapter, None
        if self._wide is None or self._wide != self._has_room():
            self._set_page(chapter)
            self.show_passage(self._marked)

    def snapshot(self) -> tuple[str, bool, str]:
        """Chapter id, with a margin or not, and the page as HTML; "" while nothing was laid out."""
        return (self._chapter.id if self._chapter else "", bool(self._wide), self._html if self._chapter else "")

    def set_lore(
        self, editions: Editions, linked: Mapping[str, str] | None = None, titles: Mapping[str, str] | None = None
    ) -> None:
        """From now on say of each passage what became of it; the page stays where it is.

        `linked` are the passages' bodies with terms as links, `titles` translated titles to show (by id).
        """
        self._editions, self._linked, self._titles = editions, linked, titles or {}
        if not self._lay_out_again():
            self._style_links()

    def _lay_out_again(self) -> bool:
        if not self._chapter or self._wide is None:
            return False
        at_top, marked, here = self.verticalScrollBar().value() == 0, self._marked, self.current()
        laid = self._set_page(self._chapter)
        if laid:
            self.show_passage("" if at_top else marked or here)
        return laid

    def set_margin(self, pixels: int) -> None:
        """So much room (pixels at 100 %) around the text; the page stays where it is."""
        here = self.current()
        self.document().setDocumentMargin(self._theme.px(pixels))
        if self._wide is not None and self.verticalScrollBar().value():
            self.show_passage(here)

    def show_passage(self, passage_id: str) -> None:
        """Scroll to a passage, section or chapter of the page and mark the passage."""
        self._marked = passage_id
        if self._wide is None:
            return
        self.scrollToAnchor(passage_id)
        bar = self.verticalScrollBar()
        bar.setValue(max(0, bar.value() - self._theme.px(28)))  # keep a line of what stands before in view
        self._mark(passage_id)

    def set_layer(self, name: str, marks: list[QTextEdit.ExtraSelection]) -> None:
        """Paint `marks` as the layer of that name (one of LAYERS) instead of what it held."""
        self._layers[name] = marks
        self.setExtraSelections([mark for each in LAYERS for mark in self._layers.get(each, ())])

    def passage_span(self, item_id: str) -> tuple[int, int] | None:
        """Where a passage (or heading) stands in the document: its first position and that of what follows."""
        anchors = self.anchors()
        at = next((number for number, (_, name) in enumerate(anchors) if name == item_id), None)
        if at is None:
            return None
        end = anchors[at + 1][0] if at + 1 < len(anchors) else self.document().characterCount() - 1
        return anchors[at][0], end

    def passage_at(self, position: int) -> str:
        """The id of the passage (or heading) that stands at a position of the document; "" before the first."""
        return next((name for start, name in reversed(self.anchors()) if start <= position), "")

    def current(self) -> str:
        """The id of the passage (or heading) at the top of the page; "" on an empty page."""
        if self._wide is None:
            return self._marked or (self._chapter.id if self._chapter else "")
        position = self.cursorForPosition(QPoint(self._theme.px(40), self._theme.px(36))).position()
        return self.passage_at(position) or (self._chapter.id if self._chapter else "")

    def showEvent(self, event: QShowEvent) -> None:
        """Lay out what was chosen while nobody could see it."""
        super().showEvent(event)
        if self._kept and self._wide is None and self._kept.wide == self._has_room():
            self._wide = self._kept.wide
            self._put(self._kept.html)
            self.scrollToAnchor(self._marked)
        if self._chapter and self._wide is None:
            marked = self._marked
            self._set_page(self._chapter)
            if marked:
                self.scrollToAnchor(marked)
                QTimer.singleShot(0, self, lambda: self.show_passage(marked))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move notes between margin and text where the width crosses the bound; stay at the passage."""
        super().resizeEvent(event)
        self._limit_column()
        if self._chapter and self._wide is not None and self._wide != self._has_room():
            here = self.marked or self.current()
            self.show_chapter(self._chapter)
            self.show_passage(here)

    def focusNextPrevChild(self, onward: bool) -> bool:
        """Tab goes to the next reference in view; where there is none, out of the page."""
        from desktop.ui.page_links import step_link

        return step_link(self, onward, ("cite", "mention")) or QWidget.focusNextPrevChild(self, onward)

    def sizeHint(self) -> QSize:
        """Room for the text column and its margin."""
        return QSize(self._theme.px(760), self._theme.px(500))

    def _limit_column(self) -> None:
        """A line longer than some 80 letters is hard to come back from: the column stays narrow on a wide screen."""
        room = self.width() - self.verticalScrollBar().sizeHint().width() - 4
        limit = self._theme.px(_COLUMN_WITH_MARGIN if self._has_room() else _COLUMN)
        self.setLineWrapMode(self.LineWrapMode.FixedPixelWidth)
        self.setLineWrapColumnOrWidth(min(room, limit))

    def _set_page(self, chapter: Chapter) -> bool:
        """Lay the chapter out; False if the page in view is that already."""
        self._wide = self._has_room()
        from desktop.ui.reader_html import Page, chapter_html

        bodies = self._linked or self._shelf.bodies
        page = Page(self._shelf.handbook, bodies, self._wide, self._editions, self._titles)
        html = chapter_html(page, chapter)
        if html == self._html:
            return False
        self._put(html)
        return True

    def _put(self, html: str) -> None:
        self._places = []
        self._html = html
        self._layers.clear()
        self.setExtraSelections([])
        self.setHtml(html)
        self._style_links()
        self.page_laid.emit()

    def _style_links(self) -> None:
        if self._linked:
            from desktop.ui.page_links import dot_terms

            dot_terms(self.document(), self._theme.colour("quiet"))

    def _has_room(self) -> bool:
        return self.width() >= self._theme.px(_WIDE)

    def _tell_top(self) -> None:
        if self.isVisible() and self._chapter:
            self.passage_at_top.emit(self.current())

    def anchors(self) -> list[tuple[int, str]]:
        """(position, id) of every passage and heading of the page, in order."""
        if not self._places:
            self._places = _anchors_of(self.document())
        return self._places

    def _mark(self, passage_id: str) -> None:
        from PySide6.QtGui import QTextCursor
        from PySide6.QtWidgets import QTextEdit

        passage = self._shelf.handbook.passage(passage_id)
        start = next((at for at, name in self.anchors() if name == passage_id), None)
        if passage is None or start is None:
            self.set_layer("opened", [])
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        end = start + len(passage.text) + 1
        cursor.setPosition(min(end, self.document().characterCount() - 1), QTextCursor.MoveMode.KeepAnchor)
        mark = QTextEdit.ExtraSelection()
        mark.format.setBackground(self._theme.colour("accent_soft"))
        mark.cursor = cursor
        self.set_layer("opened", [mark])


def _anchors_of(document: QTextDocument) -> list[tuple[int, str]]:
    found = []
    block = document.begin()
    while block.isValid():
        walk = block.begin()
        while not walk.atEnd():
            fragment = walk.fragment()
            found += [(fragment.position(), name) for name in fragment.charFormat().anchorNames()]
            walk += 1
        block = block.next()
    return found
