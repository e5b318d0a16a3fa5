"""The handbook: contents at the left, the page at the right, back and forward through what was read."""

from __future__ import annotations  # the contents are imported after the first paint

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QToolButton, QTreeView, QVBoxLayout, QWidget

from desktop.handbook.store import Kept, Shelf
from desktop.ui.theme import Theme
from desktop.ui.widgets.reader import Reader
from desktop.ui.widgets.side import Side
from desktop.ui.widgets.simple import label

if TYPE_CHECKING:
    from desktop.handbook.model import Chapter, Handbook
    from desktop.ui.models.contents import Contents

_ROOM = 760
"""From this width (pixels at 100 %) contents and text stand side by side."""


class HandbookPage(QWidget):
    """The reader. Ids may be of chapters, sections or passages; an unknown one leaves the page as it is."""

    link_requested = Signal(str)  # wish: somebody open this outside address (after asking)
    place_changed = Signal(str, str)  # fact: the reader is now at (chapter, passage)
    copied = Signal(str)  # fact: a passage of this section is on the clipboard
    leaflet_requested = Signal(str, str)  # wish: put this passage, or that part of it, on the leaflet
    card_requested = Signal(str)  # wish: the card of this reference or term
    size_requested = Signal(int)  # wish: larger (+1) or smaller (-1) text

    def __init__(self, shelf: Shelf, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("page")
        self._shelf, self._theme = shelf, theme
        self._past: list[str] = []
        self._future: list[str] = []
        self._was_wide = True
        self._here = ""
        self._titles: Mapping[str, str] = {}
        self._contents: Contents | None = None
        self._tree = QTreeView()
        self._side = Side(self.tr("Contents"), self._tree)
        self._tools: dict[str, QToolButton] = {}
        self._build_tree()
        self._reader = Reader(shelf, theme)
        self._reader.link_requested.connect(self._follow)
        self._reader.passage_at_top.connect(self._came_to)
        self._lay_out()

    @property
    def reader(self) -> Reader:
        """The page of the book itself."""
        return self._reader

    def open(self, item_id: str) -> bool:
        """Show a passage, section or chapter and remember where one came from; False if there is none."""
        chapter = self._chapter_of(item_id)
        if chapter is None:
            return False
        if self._reader.chapter:
            self._past.append(self._reader.current())
            self._future.clear()
        self._show(chapter, item_id)
        return True

    def open_first(self, item_id: str) -> None:
        """Show where she left, else the first chapter, without a past."""
        chapter = self._chapter_of(item_id) or (self._handbook.chapters[0] if self._handbook.chapters else None)
        if chapter:
            self._show(chapter, item_id)

    def open_kept(self, kept: Kept, item_id: str) -> None:
        """Show the page as it was left, without asking for the handbook; `draw` takes it up."""
        self._here = item_id
        self._reader.show_kept(kept, item_id)
        self._back.setEnabled(False)
        self._forward.setEnabled(False)

    @property
    def _handbook(self) -> Handbook:
        return self._shelf.handbook

    def back(self) -> None:
        """To where one came from."""
        self._step(self._past, self._future)

    def forward(self) -> None:
        """Undo a step back."""
        self._step(self._future, self._past)

    def copy_passage(self, *, link: bool = False) -> None:
        """Put the marked passage (or the one at the top) with its reference, or its link too, on the clipboard."""
        from PySide6.QtGui import QGuiApplication

        from desktop.base.link import Link
        from desktop.handbook.quote import quote

        passage = self._handbook.first_passage(self._reader.marked or self._reader.current())
        if passage:
            told = str(Link("passage", passage.id)) if link else ""
            QGuiApplication.clipboard().setText(quote(self._handbook, passage, link=told))
            self.copied.emit(passage.path[-1])

    def wish_leaflet(self) -> None:
        """Wish the passage, or what is selected of it, on the leaflet."""
        cursor = self._reader.textCursor()
        selected = cursor.selectedText().replace("\u2029", "\n").strip()
        here = self._reader.passage_at(cursor.selectionStart()) if selected else ""
        passage = self._handbook.first_passage(here or self._reader.marked or self._reader.current())
        if passage:
            self.leaflet_requested.emit(passage.id, selected if selected in passage.text else "")

    def focus_text(self) -> None:
        """Put the keyboard on the page of the book."""
        self._reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def _step(self, source: list[str], target: list[str]) -> None:
        if not source:
            return
        target.append(self._reader.current())
        item_id = source.pop()
        chapter = self._chapter_of(item_id)
        if chapter:
            self._show(chapter, item_id)

    def _show(self, chapter: Chapter, item_id: str) -> None:
        self._put_text_first()
        if self._reader.chapter is not chapter:
            self._reader.show_chapter(chapter)
        if item_id and item_id != chapter.id:
            self._reader.show_passage(item_id)
        else:
            self._reader.verticalScrollBar().setValue(0)
        self._back.setEnabled(bool(self._past))
        self._forward.setEnabled(bool(self._future))
        self._came_to(item_id or chapter.id)

    def _chapter_of(self, item_id: str) -> Chapter | None:
        named = (each for each in self._handbook.chapters if item_id in (each.id, *(part.id for part in each.sections)))
        return next(named, None) or self._handbook.chapter_of(item_id)

    def _came_to(self, item_id: str) -> None:
        if chapter := self._reader.chapter:
            self._here = item_id
            self._follow_in_tree(chapter, item_id)
            self.place_changed.emit(chapter.id, item_id)

    def _follow_in_tree(self, chapter: Chapter, item_id: str) -> None:
        passage = self._handbook.passage(item_id)
        section = passage.section if passage else item_id
        entry = self._contents and (self._contents.entry(section) or self._contents.entry(chapter.id))
        if entry:
            index = entry.index()
            self._tree.expand(index.parent())
            self._tree.selectionModel().setCurrentIndex(index, self._tree.selectionModel().SelectionFlag.ClearAndSelect)
            self._tree.scrollTo(index)

    def _follow(self, address: str) -> None:
        scheme, _, rest = address.partition(":")
        if scheme == "passage":
            self.open(rest)
        elif scheme in ("cite", "mention", "term"):
            self.card_requested.emit(address)
        elif scheme in ("https", "mailto"):
            self.link_requested.emit(address)

    def _chosen(self, index: QModelIndex) -> None:
        self.open(str(index.data(Qt.ItemDataRole.UserRole)))

    def name_contents(self, titles: Mapping[str, str]) -> None:
        """Name the entries of the contents anew (Kazakh headings); the text keeps the printed ones."""
        self._titles = titles
        if self._contents:
            self._contents.rename(titles)

    def draw(self) -> None:
        """Make what may come a moment after the first paint: the contents, the icons, the keys."""
        from desktop.ui.icons import icon
        from desktop.ui.models.contents import Contents
        from desktop.ui.widgets.wrap_delegate import WrapDelegate

        for name, tool in self._tools.items():
            tool.setIcon(icon(name, self._theme.colour("ink"), self._theme.px(20)))
        self._keys()
        self._contents = Contents(self._handbook)
        self._contents.rename(self._titles)
        self._tree.setModel(self._contents)
        self._tree.setItemDelegate(WrapDelegate(self._tree, self._theme.px(12)))
        if self._reader.chapter is None and self._here:
            chapter = self._chapter_of(self._here)
            if chapter:
                self._reader.adopt(chapter)
        if self._reader.chapter:
            self._follow_in_tree(self._reader.chapter, self._here)

    def _build_tree(self) -> None:
        tree = self._tree
        tree.setHeaderHidden(True)
        tree.setIndentation(self._theme.px(14))
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tree.setAccessibleName(self.tr("Contents"))
        tree.clicked.connect(self._chosen)
        tree.activated.connect(self._chosen)

    def _tool(self, name: str, hint: str) -> QToolButton:
        tool = QToolButton()
        tool.setIconSize(QSize(self._theme.px(20), self._theme.px(20)))
        tool.setToolTip(hint)
        tool.setAccessibleName(hint)
        self._tools[name] = tool
        return tool

    def _lay_out(self) -> None:
        self._back = self._tool("back", self.tr("Back (Alt+Left)"))
        self._forward = self._tool("forward", self.tr("Forward (Alt+Right)"))
        contents = self._tool("contents", self.tr("Contents (Ctrl+T)"))
        smaller = self._tool("smaller", self.tr("Smaller text (Ctrl+-)"))
        larger = self._tool("larger", self.tr("Larger text (Ctrl++)"))
        self._back.clicked.connect(self.back)
        self._forward.clicked.connect(self.forward)
        contents.clicked.connect(self._toggle_tree)
        smaller.clicked.connect(lambda: self.size_requested.emit(-1))
        larger.clicked.connect(lambda: self.size_requested.emit(1))
        self._truth = label(
            self.tr("Marked by us: errors of the print. The text itself is as printed."), "quiet", wrap=False
        )
        bar = QHBoxLayout()
        bar.setContentsMargins(8, 6, 8, 6)
        for tool in (contents, self._back, self._forward):
            bar.addWidget(tool)
        bar.addStretch(1)
        bar.addWidget(self._truth)
        bar.addStretch(1)
        bar.addWidget(smaller)
        bar.addWidget(larger)
        self._split = split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self._side)
        split.addWidget(self._reader)
        split.setStretchFactor(0, 0)
        split.setStretchFactor(1, 1)
        split.setSizes([self._theme.px(250), self._theme.px(760)])
        split.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(bar)
        whole.addWidget(split, 1)
        self._whole = whole

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where room is short the page of the book gets it; the contents come when called (Ctrl+T)."""
        super().resizeEvent(event)
        wide = self.width() >= self._theme.px(_ROOM)
        self._truth.setVisible(wide)
        if wide != self._was_wide:
            self._was_wide = wide
            self._side.setVisible(wide)
            self._reader.show()

    def add_bar(self, bar: QWidget) -> None:
        """One more bar between the tools and the page."""
        self._whole.insertWidget(1, bar)

    def add_panel(self, word: str, panel: QWidget) -> None:
        """One more thing to have beside the page of the book, behind a button named `word`."""
        self._side.add(word, panel)

    def show_panel(self, panel: QWidget) -> None:
        """Bring that panel into view, with the keyboard on it; where room is short it takes the place of the text."""
        self._side.setVisible(True)
        self._reader.setVisible(self._was_wide)
        self._side.show_panel(panel)

    def _put_text_first(self) -> None:
        """Where room is short, the page of the book comes back in place of a panel."""
        if not self._was_wide and self._reader.isHidden():
            self._side.hide()
            self._reader.show()
            self._split.refresh()  # the width is needed at once: places are counted by it

    def _toggle_tree(self) -> None:
        if self._side.isVisible() and (self._side.current() is self._tree or self._reader.isHidden()):
            self._side.hide()
            self._reader.show()
            self.focus_text()
        else:
            self.show_panel(self._tree)

    def _keys(self) -> None:
        from desktop.ui.shortcuts import NARROW, bind

        for name, deed in (("back", self.back), ("forward", self.forward), ("contents", self._toggle_tree),
                           ("copy-passage", self.copy_passage), ("to-leaflet", self.wish_leaflet),
                           ("copy-link", lambda: self.copy_passage(link=True))):  # fmt: skip
            bind(self, name, deed, NARROW)
