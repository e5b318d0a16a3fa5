"""Joins what is hers to one window: the pencil on the page, the panel beside it, the watch, files out and in."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog

from desktop import __version__
from desktop.base.messages import one_line
from desktop.base.problems import Problem
from desktop.learning.annotations.files import Counts
from desktop.learning.annotations.model import Bookmark, Highlight
from desktop.ui.marking import Marking, Means
from desktop.ui.pages.handbook_page import HandbookPage
from desktop.ui.panels.mine import MinePanel
from desktop.ui.reading_watch import ReadingWatch


class MineDesk(QObject):
    """Made after the first paint, once for each window."""

    said = Signal(str)  # fact: worth a passing word
    told = Signal(str)  # fact: to be told until it is closed
    passage_requested = Signal(str)  # wish: show this passage

    def __init__(self, page: HandbookPage, means: Means, language: str) -> None:
        super().__init__(page)
        self._page, self._book, self._language = page, means.notebook, language
        self.marking = Marking(page, means)
        self.panel = MinePanel(means.notebook, means.handbook, means.theme, means.now)
        self.watch = ReadingWatch(page.reader, means.notebook, means.handbook, means.now)
        page.add_panel(self.tr("Mine"), self.panel)
        shortcut = QShortcut(QKeySequence("Ctrl+B"), page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.show_panel)
        self.marking.said.connect(self.said)
        self._book.refused.connect(self._refuse)
        self.panel.open_wanted.connect(self._open)
        self.panel.lost_chosen.connect(self._say_lost)
        self.panel.edit_wanted.connect(self.edit)
        self.panel.delete_wanted.connect(self.delete)
        self.panel.export_wanted.connect(self._ask_export)
        self.panel.import_wanted.connect(self._ask_import)
        self._book.use(means.handbook)

    def show_panel(self) -> None:
        """Bring «Mine» into view."""
        self._page.show_panel(self.panel)

    def leave(self) -> None:
        """The window goes: what is being written is kept, the visit ends."""
        if self.marking.card.isVisible():
            self.marking.card.save()
        self.watch.leave()

    def edit(self, kind: str, row_id: str) -> None:
        """Edit a bookmark's title and folder, a note, or a folder's name."""
        mark = self._book.mark(row_id)
        if kind == "folder":
            self.marking.edit_folder(row_id)
        elif isinstance(mark, Bookmark):
            self.marking.edit_bookmark(mark)
        elif isinstance(mark, Highlight):
            placed = next((each for each in self._book.placed() if each.highlight == mark), None)
            if placed and placed.place:
                self.passage_requested.emit(placed.place.passage)
            self.marking.show_note(row_id)

    def delete(self, kind: str, row_id: str) -> None:
        """Delete a bookmark, a mark, or a folder with all its bookmarks."""
        if kind == "folder":
            self.marking.delete(self._in_folder(row_id))
            return
        mark = self._book.mark(row_id)
        self.marking.delete([mark] if mark else [])

    def export(self, path: Path) -> None:
        """Save everything of hers to `path`."""
        program = f"Komekshi {__version__}"
        self._book.export(path, program, lambda counts: self._say_counts(self.tr("Saved to {file}"), path, counts))

    def add_file(self, path: Path) -> None:
        """Add what the file holds."""

        def done(result: tuple[Counts, tuple[Problem, ...]]) -> None:
            counts, problems = result
            self._say_counts(self.tr("Added from {file}"), path, counts)
            if problems:
                more = self.tr("%n record(s) could not be taken; the first:", "", len(problems))
                self.told.emit(f"{more} {one_line(problems[0], self._language)}")

        self._book.add_file(path, done)

    def _open(self, item: str, mark_id: str) -> None:
        self.passage_requested.emit(item)
        mark = self._book.mark(mark_id) if mark_id else None
        if isinstance(mark, Highlight) and mark.quote:
            self.marking.bring_into_view(mark.id)

    def _say_lost(self, mark_id: str) -> None:
        mark = self._book.mark(mark_id)
        if isinstance(mark, Highlight):
            self.passage_requested.emit(mark.passage)  # perhaps the passage is still there, in other words
        self.said.emit(self.tr("These words are no longer in the handbook. F2 shows the note, Delete throws it away."))

    def _refuse(self) -> None:
        self.said.emit(self.tr("Viewing only: nothing can be kept here, so this was not done."))

    def _in_folder(self, name: str) -> list[Bookmark]:
        return [each for each in self._book.bookmarks if each.folder == name]

    def _ask_export(self) -> None:
        name = self.tr("mine from Komekshi") + ".json"
        self._ask(QFileDialog.AcceptMode.AcceptSave, name, self.export)

    def _ask_import(self) -> None:
        self._ask(QFileDialog.AcceptMode.AcceptOpen, "", self.add_file)

    def _ask(self, mode: QFileDialog.AcceptMode, name: str, then: Callable[[Path], None]) -> None:
        saving = mode == QFileDialog.AcceptMode.AcceptSave
        title = self.tr("Save everything of mine to a file") if saving else self.tr("Add from a file")
        asked = QFileDialog(self._page, title)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.setAcceptMode(mode)
        asked.setFileMode(QFileDialog.FileMode.AnyFile if saving else QFileDialog.FileMode.ExistingFile)
        asked.setDefaultSuffix("json")
        asked.setNameFilter("JSON (*.json)")
        if name:
            asked.selectFile(name)
        asked.fileSelected.connect(lambda chosen: then(Path(chosen)))
        asked.open()

    def _say_counts(self, head: str, path: Path, counts: Counts) -> None:
        parts = (
            head.replace("{file}", path.name),
            self.tr("%n bookmark(s)", "", counts.bookmarks),
            self.tr("%n note(s) and highlight(s)", "", counts.highlights),
            self.tr("%n answer(s)", "", counts.answers),
        )
        self.said.emit(" · ".join(parts))
