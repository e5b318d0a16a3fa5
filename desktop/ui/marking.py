"""Her pencil: what keys, the small bar and the menu do to the words of the book. Joins page, notebook and panel."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from desktop.handbook.anchor import Anchor, anchor_of, anchor_of_whole
from desktop.handbook.model import Handbook, Passage
from desktop.handbook.quote import quote
from desktop.learning.annotations.model import COLOURS, Bookmark, Highlight
from desktop.learning.annotations.notes import Placed
from desktop.ui.mark_events import MarkEvents
from desktop.ui.mark_words import colour_number
from desktop.ui.note_writing import NoteWriting
from desktop.ui.notebook import Mark, Notebook
from desktop.ui.pages.handbook_page import HandbookPage
from desktop.ui.theme import Theme
from desktop.ui.widgets.bookmark_card import BookmarkCard
from desktop.ui.widgets.marks import Marks
from desktop.ui.widgets.note_card import NoteCard
from desktop.ui.widgets.page_map import Part
from desktop.ui.widgets.selection_bar import SelectionBar
from desktop.ui.widgets.whereabouts import Whereabouts

_CALM = 120
"""Milliseconds that a selection rests before the bar comes."""


@dataclass(frozen=True, slots=True)
class Means:
    """What marking needs besides the page."""

    notebook: Notebook
    handbook: Handbook
    theme: Theme
    now: Callable[[], datetime]
    new_id: Callable[[], str]


class Marking(QObject):
    """Everything one does to words: highlight, note, bookmark, quote, take back."""

    said = Signal(str)  # fact: something happened that is worth a passing word
    leaflet_requested = Signal(str, str)  # wish: put these words of this passage into the family's leaflet

    def __init__(self, page: HandbookPage, means: Means) -> None:
        super().__init__(page)
        self._page, self._reader, self._means = page, page.reader, means
        self._book, self._handbook = means.notebook, means.handbook
        self._colour = COLOURS[0]
        self.leaflet = False
        self.marks = Marks(self._reader, means.handbook, means.theme)
        self.here = Whereabouts(self._reader, means.handbook, self.marks)
        self.bar = SelectionBar(self._reader, means.theme)
        self.card = NoteCard(page, self._reader, means.theme)
        self.asking = BookmarkCard(page, self._reader, means.theme)
        self._writing = NoteWriting(self.card, means.notebook)
        self._calm = QTimer(self, interval=_CALM, singleShot=True)
        self._calm.timeout.connect(self._show_bar)
        self._digits: list[QShortcut] = []
        self._wire()
        self._keys()
        self.events = MarkEvents(self, self._reader, means.theme)
        self._show_marks()

    def highlight(self, colour: str = "") -> None:
        """Give the selected words a colour; without a selection the passage one is at."""
        self._colour = colour or self._colour
        made: list[Mark] = []
        for part in self._parts():
            old = self.marks.on(part)
            anchor = anchor_of(part.passage, part.start, part.end)
            if old and anchor and old.highlight.quote == anchor.quote:
                made.append(replace(old.highlight, colour=self._colour))
            elif anchor:
                made.append(self._new(anchor))
        if made and self._book.put(*made):
            self._deselect()
        elif not made:
            self.said.emit(self.tr("Only words of the handbook can be marked."))

    def note(self) -> None:
        """Write a note on the selected words, or on the passage one is at; one that is there is opened."""
        if not self._book.writable:
            return
        parts = self.marks.parts()
        if parts:
            self._note_on(parts[0])
            return
        passage = self.here.passage()
        under = self._mark_at_caret()
        found = under.highlight if under else self._whole_note(passage)
        if found:
            self.show_note(found.id)
        elif passage:
            self._writing.open(self._new(anchor_of_whole(passage)), passage.text)

    def show_note(self, mark_id: str) -> None:
        """Open the note of that id for reading and writing."""
        mark = self._book.mark(mark_id)
        if isinstance(mark, Highlight):
            self._writing.open(mark, mark.after)

    def bring_into_view(self, mark_id: str) -> None:
        """Scroll so far that the marked words can be seen."""
        found = next((each for each in self.marks.drawn if each.placed.highlight.id == mark_id), None)
        if found:
            cursor = self._reader.textCursor()
            cursor.setPosition(found.start)
            self._reader.setTextCursor(cursor)
            self._reader.ensureCursorVisible()

    def bookmark(self) -> None:
        """Ask for title and folder of a bookmark at the passage one is at; one that is there is edited."""
        item = self.here.item()
        if not item or not self._book.writable:
            return
        old = next((each for each in self._book.bookmarks if each.item == item), None)
        self.edit_bookmark(old or Bookmark(self._means.new_id(), item, self._last_folder(), self.here.title(item),
                                           self._means.now(), self._means.now()))  # fmt: skip

    def edit_bookmark(self, mark: Bookmark) -> None:
        """Ask for its title and folder anew."""

        def keep(title: str, folder: str) -> None:
            if self._book.put(replace(mark, title=title or mark.title, folder=folder)):
                self.said.emit(self.tr("Bookmark kept: {title}").replace("{title}", title or mark.title))

        self.asking.ask(mark.title, mark.folder, self._folders(), keep)

    def edit_folder(self, name: str) -> None:
        """Ask for a folder's name; the name of another folder lays both together."""
        inside = [each for each in self._book.bookmarks if each.folder == name]

        def keep(_: str, folder: str) -> None:
            if folder != name:
                self._book.put(*(replace(each, folder=folder) for each in inside))

        self.asking.ask_folder(name, self._folders(), keep)

    def delete(self, marks: Sequence[Mark]) -> None:
        """Delete these and say how to bring them back."""
        if marks and self._book.remove(*marks):
            self.said.emit(self.tr("Deleted: %n. Ctrl+Z brings it back.", "", len(marks)))

    def undo(self) -> None:
        """Take the last deed back."""
        done = self._book.undo()
        self.said.emit(self.tr("Taken back.") if done else self.tr("There is nothing to take back."))

    def copy_selected(self) -> None:
        """Copy the selected words with their reference; without a selection the passage."""
        parts = self.marks.parts()
        if not parts:
            self._page.copy_passage()
            return
        texts = [quote(self._handbook, part.passage, _words(part)) for part in parts]
        QGuiApplication.clipboard().setText("\n\n".join(texts))
        self._page.copied.emit(parts[0].passage.path[-1])
        self._deselect()

    def to_leaflet(self) -> None:
        """Hand the selected words, or the passage one is at, to the leaflet."""
        for part in self._parts():
            self.leaflet_requested.emit(part.passage.id, _words(part))
        self._deselect()

    def toggle_caret(self) -> None:
        """Arrows move a caret and Shift selects (F7, as in browsers), or scroll again."""
        on = self.tr("Reading caret on: arrows move it, Shift with arrows selects. F7 turns it off.")
        self.said.emit(on if self.here.toggle_caret() else self.tr("Reading caret off: arrows scroll."))

    def _wire(self) -> None:
        self._reader.selectionChanged.connect(self._selected)
        self._reader.verticalScrollBar().valueChanged.connect(self._selected)
        self._book.changed.connect(self._show_marks)
        self.marks.note_chosen.connect(self.show_note)
        self.bar.colour_chosen.connect(self.highlight)
        self.bar.note_wanted.connect(self.note)
        self.bar.quote_wanted.connect(self.copy_selected)
        self.bar.leaflet_wanted.connect(self.to_leaflet)

    def _keys(self) -> None:
        for keys, deed in (("Ctrl+D", self.bookmark), ("Ctrl+H", self.highlight), ("Ctrl+M", self.note),
                           ("Ctrl+Shift+N", self.note), ("Ctrl+Z", self.undo), ("F7", self.toggle_caret)):  # fmt: skip
            self._key(keys, deed, self._page, Qt.ShortcutContext.WidgetWithChildrenShortcut)
        for colour in COLOURS:
            self._digits.append(self._key(str(colour_number(colour)), partial(self.highlight, colour), self._reader,
                                          Qt.ShortcutContext.WidgetShortcut))  # fmt: skip
        self._selected()

    def _key(self, keys: str, deed: Callable[[], None], owner: QWidget, context: Qt.ShortcutContext) -> QShortcut:
        def do() -> None:
            typing = QApplication.focusWidget()
            if not typing or not (self.card.isAncestorOf(typing) or self.asking.isAncestorOf(typing)):
                deed()  # whoever writes a note does not mean the words behind it

        shortcut = QShortcut(QKeySequence(keys), owner)
        shortcut.setContext(context)
        shortcut.activated.connect(do)
        return shortcut

    def _selected(self) -> None:
        there = self._reader.textCursor().hasSelection()
        for each in self._digits:
            each.setEnabled(there)
        if there:
            self._calm.start()
        else:
            self._calm.stop()
            self.bar.hide()

    def _show_bar(self) -> None:
        if QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            self._calm.start()  # she is still choosing
        elif self.marks.parts():
            self.bar.come(leaflet=self.leaflet)
        else:
            self.bar.hide()

    def _show_marks(self) -> None:
        self.marks.show_marks(self._book.placed())

    def _note_on(self, part: Part) -> None:
        old = self.marks.on(part)
        anchor = anchor_of(part.passage, part.start, part.end)
        if old:
            self.show_note(old.highlight.id)
        elif anchor:
            self._writing.open(self._new(anchor), part.passage.text)
        self._deselect()

    def under(self) -> Highlight | None:
        """The mark that the selection, the caret or the passage she is at has."""
        parts = self.marks.parts()
        found = self.marks.on(parts[0]) if parts else self._mark_at_caret()
        return found.highlight if found else self._whole_note(self.here.passage())

    def _mark_at_caret(self) -> Placed | None:
        return self.marks.at(self._reader.textCursor().position()) if self.here.caret else None

    def _parts(self) -> tuple[Part, ...]:
        parts = self.marks.parts()
        if parts or self._reader.textCursor().hasSelection():
            return parts
        passage = self.here.passage()
        return (Part(passage, 0, len(passage.text)),) if passage else ()

    def _whole_note(self, passage: Passage | None) -> Highlight | None:
        marks = (each for each in self._book.highlights if passage and each.passage == passage.id)
        return next((each for each in marks if not each.quote), None)

    def _folders(self) -> list[str]:
        return sorted({each.folder for each in self._book.bookmarks if each.folder})

    def _last_folder(self) -> str:
        latest = max(self._book.bookmarks, key=lambda each: each.changed, default=None)
        return latest.folder if latest else ""

    def _new(self, anchor: Anchor) -> Highlight:
        now = self._means.now()
        words = (anchor.passage, anchor.quote, anchor.before, anchor.after)
        return Highlight(self._means.new_id(), *words, self._colour, "", now, now)

    def _deselect(self) -> None:
        cursor = self._reader.textCursor()
        cursor.clearSelection()
        self._reader.setTextCursor(cursor)


def _words(part: Part) -> str:
    return part.passage.text[part.start : part.end]
