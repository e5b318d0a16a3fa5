"""What one does with the page of the book: find in it, go to a number, open the card of a reference or a term."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QTimer, QUrl, Signal
from PySide6.QtGui import QTextCursor

from desktop.handbook.articles import ArticleIndex
from desktop.handbook.editions.model import Editions
from desktop.handbook.glossary.model import Glossary
from desktop.handbook.model import Handbook
from desktop.handbook.whereabouts import locate, numbers
from desktop.ui.cards_html import citation_html, term_html
from desktop.ui.pages.handbook_page import HandbookPage
from desktop.ui.panels.articles import ArticlesPanel
from desktop.ui.theme import Theme
from desktop.ui.widgets.find_bar import FindBar
from desktop.ui.widgets.info_card import InfoCard

_HOVER = 350
"""Milliseconds that the pointer rests on a reference before its card opens."""


class ReaderDesk(QObject):
    """Belongs to one HandbookPage. `know` tells it what is read after the first paint."""

    item_requested = Signal(str, str)  # wish: (kind, id): show this question, case, rule or term
    numbers_changed = Signal(bool)  # fact: numbers of passages are shown or not

    def __init__(self, page: HandbookPage, handbook: Handbook, theme: Theme) -> None:
        super().__init__(page)
        self._page, self._handbook, self._theme = page, handbook, theme
        self._editions: Editions | None = None
        self._glossary = Glossary()
        self._index = ArticleIndex()
        self._hovered = ""
        self._numbered = False
        self.find_bar = FindBar(page.reader, theme)
        page.add_bar(self.find_bar)
        self.articles = ArticlesPanel(theme)
        page.add_panel(self.tr("Articles"), self.articles)
        self.card = InfoCard(page.window(), theme)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_HOVER)
        self._timer.timeout.connect(lambda: self.open_card(self._hovered, pinned=False))
        self._connect()

    def know(self, editions: Editions | None, glossary: Glossary | None, index: ArticleIndex) -> None:
        """What cards speak of."""
        self._editions, self._glossary, self._index = editions, glossary or Glossary(), index
        self.articles.set_index(index)

    def open_card(self, address: str, *, pinned: bool) -> bool:
        """Open the card of «cite:passage/number[/right]» or «term:id»; False if there is none."""
        html = self._html(address)
        if html:
            at = self._place(address, pinned)
            self.card.show_html(html, self._page.window().mapFromGlobal(at), pinned=pinned)
        return bool(html)

    def card_here(self) -> None:
        """The card of the reference at the cursor, else of the passage's first reference."""
        reader = self._page.reader
        anchor = reader.textCursor().charFormat().anchorHref()
        here = reader.marked or reader.current()
        if not self.open_card(anchor, pinned=True):
            self.open_card(f"cite:{here}/0", pinned=True)

    def toggle_numbers(self, shown: bool | None = None) -> None:
        """Numbers of passages on or off."""
        self._numbered = not self._numbered if shown is None else shown
        self._page.reader.set_numbers(numbers(self._handbook) if self._numbered else None)
        self.numbers_changed.emit(self._numbered)

    def _connect(self) -> None:
        reader = self._page.reader
        reader.highlighted.connect(self._pointed)
        self._page.card_requested.connect(lambda address: self.open_card(address, pinned=True))
        self.card.link_requested.connect(self._follow)
        self.card.closed.connect(self._page.focus_text)
        self.find_bar.place_requested.connect(self._go)
        self.find_bar.closed.connect(self._page.focus_text)
        self.articles.item_requested.connect(self._show_item)

    def keys(self) -> tuple[tuple[str, Callable[[], object]], ...]:
        """(name of the shortcut, deed) of all that is done here by keyboard."""
        return (
            ("find-in-page", self.find_bar.open_find),
            ("find-next", lambda: self.find_bar.step(1)),
            ("find-previous", lambda: self.find_bar.step(-1)),
            ("go-to", self.find_bar.open_go_to),
            ("numbers", self.toggle_numbers),
            ("card", self.card_here),
            ("articles", lambda: self._page.show_panel(self.articles)),
        )

    def _pointed(self, url: QUrl) -> None:
        address = url.toString()
        if address.startswith(("cite:", "term:")):
            self._hovered = address
            self._timer.start()
        else:
            self._timer.stop()
            self.card.pointer_left()

    def _follow(self, address: str) -> None:
        scheme, _, rest = address.partition(":")
        if scheme == "passage":
            self._page.open(rest)
            self._page.focus_text()
        elif scheme == "term":
            self.open_card(address, pinned=True)
        elif scheme == "item":
            kind, _, item = rest.partition("/")
            self._show_item(kind, item)

    def _show_item(self, kind: str, item: str) -> None:
        if kind == "passage":
            self._page.open(item)
            self._page.focus_text()
        else:
            self.item_requested.emit(kind, item)

    def _go(self, typed: str) -> None:
        item = locate(self._handbook, typed)
        if item and self._page.open(item):
            self.find_bar.put_away()
        else:
            self.find_bar.say_no_place()

    def _html(self, address: str) -> str:
        scheme, _, rest = address.partition(":")
        if scheme == "term":
            term = next((each for each in self._glossary.terms if each.id == rest), None)
            return term_html(self._handbook, self._glossary, term) if term else ""
        return self._citation(rest) if scheme == "cite" else ""

    def _citation(self, rest: str) -> str:
        name, _, which = rest.partition("/")
        number, _, right = which.partition("/")
        passage = self._handbook.passage(name)
        if passage is None or not number.isdecimal() or int(number) >= len(passage.citations):
            return ""
        citation = passage.citations[int(number)]
        check = self._handbook.check_of(passage.id, citation)
        if right and check and check.right:
            citation = check.right
        return citation_html(self._handbook, self._editions, self._index, passage, citation)

    def _place(self, address: str, pinned: bool) -> QPoint:
        """Under the pointer, or under the link in the page, else at the top of the page."""
        from PySide6.QtGui import QCursor

        reader = self._page.reader
        if not pinned:
            return QCursor.pos()
        end = reader.anchor_end(address)
        cursor = QTextCursor(reader.document())
        cursor.setPosition(end if end is not None else reader.textCursor().position())
        rect = reader.cursorRect(cursor)
        inside = 0 <= rect.bottom() <= reader.viewport().height()
        corner = QPoint(max(0, rect.left() - self._theme.px(160)), rect.bottom()) if inside else QPoint(40, 40)
        return reader.viewport().mapToGlobal(corner)
