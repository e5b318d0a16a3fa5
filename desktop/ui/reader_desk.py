"""What one does with the page of the book: find in it, go to a number, open the card of a reference or a term."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QTextCursor

from desktop.handbook.model import Handbook
from desktop.handbook.whereabouts import locate, numbers
from desktop.ui.cards_html import Known, card_html
from desktop.ui.page_links import in_view, link_at, links_of, step_link
from desktop.ui.pages.handbook_page import HandbookPage
from desktop.ui.panels.articles import ArticlesPanel
from desktop.ui.theme import Theme
from desktop.ui.widgets.find_bar import FindBar
from desktop.ui.widgets.info_card import InfoCard
from desktop.ui.widgets.numbers import MARGIN, Numbers
from desktop.ui.widgets.reading_cursor import ReadingCursor

_HOVER = 350
"""Milliseconds that the pointer rests on a reference before its card opens."""
_MARGIN = 24
LINKS = ("cite", "mention", "term", "passage", "https")


class ReaderDesk(QObject):
    """Belongs to one HandbookPage. `know` tells it what is read after the first paint."""

    item_requested = Signal(str, str)  # wish: (kind, id): show this question or case
    numbers_changed = Signal(bool)  # fact: numbers of passages are shown or not

    def __init__(self, page: HandbookPage, handbook: Handbook, theme: Theme) -> None:
        super().__init__(page)
        self._page, self._handbook, self._theme = page, handbook, theme
        self._tell: Callable[[], Known] = lambda: Known(handbook)
        self._known: Known | None = None
        self._hovered = ""
        self._numbers: Numbers | None = None
        self.find_bar = FindBar(page.reader, handbook, theme)
        page.add_bar(self.find_bar)
        self.articles = ArticlesPanel(theme)
        page.add_panel(self.tr("Articles"), self.articles)
        self.card = InfoCard(page.window(), theme)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_HOVER)
        self._timer.timeout.connect(lambda: self.open_card(self._hovered, pinned=False))
        ReadingCursor(page.reader).escaped.connect(self.card.put_away)
        self._connect()

    def know(self, tell: Callable[[], Known]) -> None:
        """What cards and the list of articles speak of from now on; asked for when the first of them is opened."""
        self._tell, self._known = tell, None
        self.articles.set_index(lambda: self.known.index)

    @property
    def known(self) -> Known:
        """What cards and the list of articles speak of."""
        if self._known is None:
            self._known = self._tell()
        return self._known

    def open_card(self, address: str, *, pinned: bool) -> bool:
        """Open the card of an address (see cards_html); False if there is none. A pinned one takes the keyboard."""
        html = card_html(self.known, address)
        if html:
            self.card.show_html(html, self._place(address, pinned), pinned=pinned)
        return bool(html)

    def card_here(self) -> None:
        """The card of the reference or term at the cursor, else of the passage: its first reference, else what became
        of its rule."""
        reader = self._page.reader
        first, last = in_view(reader)
        if first <= reader.textCursor().position() <= last and self.open_card(link_at(reader), pinned=True):
            return
        here = self._passage_here(first, last)
        if not self.open_card(f"cite:{here}/0", pinned=True):
            self.open_card(f"today:{here}", pinned=True)

    def _passage_here(self, first: int, last: int) -> str:
        """The passage that was opened last or holds the cursor, if that is in view; else the first in view."""
        reader = self._page.reader
        at = reader.textCursor().position()
        held = reader.passage_at(at) if first < at <= last else ""
        inside = [name for start, name in reader.anchors() if first <= start <= last]
        for name in (reader.marked, held, reader.current(), *inside):
            if self._handbook.passage(name):
                return name
        return ""

    @property
    def numbered(self) -> bool:
        """Are the passages numbered in the margin?"""
        return self._numbers is not None

    def show_numbers(self, shown: bool) -> None:
        """Numbers of passages in the margin, or none."""
        if shown == self.numbered:
            return
        if self._numbers:
            self._numbers.hide()
            self._numbers.deleteLater()
            self._numbers = None
        else:
            self._numbers = Numbers(self._page.reader, self._theme, numbers(self._handbook))
        self._page.reader.set_margin(MARGIN if shown else _MARGIN)
        if self._numbers:
            self._numbers.show()
        self.numbers_changed.emit(shown)

    def step(self, onward: bool) -> None:
        """To the next reference or term in view, or the one before; where there is none the page turns a little."""
        reader = self._page.reader
        reader.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not step_link(reader, onward, LINKS):
            bar = reader.verticalScrollBar()
            bar.setValue(bar.value() + (1 if onward else -1) * bar.pageStep() // 2)
            step_link(reader, onward, LINKS)

    def find(self, step: int) -> None:
        """Open the line for finding in the page (0), or go to the next hit (1) or the one before (-1)."""
        if step == 0 or not self.find_bar.hits:
            self.find_bar.open_find()
        else:
            self.find_bar.step(step)

    def show_article(self, place: str) -> None:
        """The list of articles, narrowed to what rests on that place, with the keyboard on it."""
        self._page.show_panel(self.articles)
        self.articles.show_place(place)

    def keys(self) -> tuple[tuple[str, Callable[[], object]], ...]:
        """(name of the keys, deed) of the whole page; those for finding are the window's."""
        return (
            ("go-to", self.find_bar.open_go_to),
            ("numbers", lambda: self.show_numbers(not self.numbered)),
            ("articles", lambda: self._page.show_panel(self.articles)),
        )

    def text_keys(self) -> tuple[tuple[str, Callable[[], object]], ...]:
        """(name of the keys, deed) of the text itself; in the panels beside it the same keys mean something else."""
        return (
            ("card", self.card_here),
            ("passage-down", lambda: self.step(True)),
            ("passage-up", lambda: self.step(False)),
        )

    def _connect(self) -> None:
        from desktop.ui.shortcuts import bind

        within, alone = Qt.ShortcutContext.WidgetWithChildrenShortcut, Qt.ShortcutContext.WidgetShortcut
        bound = [(self._page, within, *each) for each in self.keys()]
        for owner, context, name, deed in (*bound, *((self._page.reader, alone, *each) for each in self.text_keys())):
            bind(owner, name, deed, context)
        self._page.reader.highlighted.connect(self._pointed)
        self._page.reader.page_laid.connect(self.card.put_away)
        self._page.reader.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._page.card_requested.connect(lambda address: self.open_card(address, pinned=True))
        self.card.link_requested.connect(self._follow)
        self.card.closed.connect(self._page.focus_text)
        self.find_bar.place_requested.connect(self._go)
        self.find_bar.passage_requested.connect(self._page.open)
        self.find_bar.closed.connect(self._page.focus_text)
        self.articles.item_requested.connect(self._show_item)

    def _pointed(self, url: QUrl) -> None:
        address = url.toString()
        if address.startswith(("cite:", "mention:", "term:")):
            self._hovered = address
            self._timer.start()
        else:
            self._timer.stop()
            self.card.pointer_left()

    def _scrolled(self) -> None:
        self._timer.stop()
        if self.card.isVisible() and not self.card.pinned:
            self.card.put_away()

    def _follow(self, address: str) -> None:
        scheme, _, rest = address.partition(":")
        if scheme == "passage":
            self._page.open(rest)
            self._page.focus_text()
        elif scheme == "item":
            self._show_item(*rest.split("/", 1))
        else:
            self.open_card(address, pinned=True)

    def _show_item(self, kind: str, item: str) -> None:
        if kind in ("passage", "answer"):
            self._page.open(item)
            self._page.focus_text()
        elif kind == "rule":
            self.open_card(f"rule:{item}", pinned=True)
        else:
            self.item_requested.emit(kind, item)

    def _go(self, typed: str) -> None:
        item = locate(self._handbook, typed)
        if item and self._page.open(item):
            self.find_bar.put_away()
        else:
            self.find_bar.say_no_place()

    def _place(self, address: str, pinned: bool) -> QRect:
        """Where the card belongs, in the window: at the pointer, the link, or the top of the page."""
        from PySide6.QtGui import QCursor

        reader, window = self._page.reader, self._page.window()
        if not pinned:
            at = window.mapFromGlobal(QCursor.pos())
            return QRect(at - QPoint(0, self._theme.px(10)), at + QPoint(0, self._theme.px(10)))
        end = self._end_of(address)
        if end is None and self.card.isVisible():
            return self.card.at
        cursor = QTextCursor(reader.document())
        cursor.setPosition(end if end is not None else reader.textCursor().position())
        rect = reader.cursorRect(cursor)
        if not 0 <= rect.bottom() <= reader.viewport().height():
            rect = QRect(self._theme.px(40), 0, 1, self._theme.px(20))
        return QRect(reader.viewport().mapTo(window, rect.topLeft()), rect.size())

    def _end_of(self, address: str) -> int | None:
        """Where the link to that address ends: the one at the cursor, else the first in view; None if there is none."""
        reader = self._page.reader
        first, last = in_view(reader)
        ends = [end for start, end, href in links_of(reader.document()) if href == address and first <= start <= last]
        here = reader.textCursor().selectionEnd()
        return here if here in ends else next(iter(ends), None)
