"""Joins what is hers to one window: the pencil on the page, the panel beside it, the watch, files out and in."""

from __future__ import annotations  # dialogs and files are imported when they are asked for

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop import __version__
from desktop.learning.annotations.model import Bookmark, Highlight
from desktop.ui.marking import Marking, Means
from desktop.ui.pages.handbook_page import HandbookPage
from desktop.ui.reading_watch import ReadingWatch
from desktop.ui.shortcuts import NARROW, bind

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog

    from desktop.base.problems import Problem
    from desktop.learning.exchange.store import Counts
    from desktop.ui.panels.mine import MinePanel


class MineDesk(QObject):
    """Made after the first paint, once for each window."""

    said = Signal(str)  # fact: worth a passing word
    told = Signal(str)  # fact: to be told until it is closed
    passage_requested = Signal(str)  # wish: show this passage

    def __init__(self, page: HandbookPage, means: Means, language: str) -> None:
        super().__init__(page)
        self._page, self._book, self._means, self._language = page, means.notebook, means, language
        self.panel: MinePanel | None = None
        self.marking = Marking(page, means)
        self.watch = ReadingWatch(page.reader, means.notebook, means.handbook, means.now)
        self.marking.said.connect(self.said)
        self._book.refused.connect(self._refuse)
        self._book.use(means.handbook)
        QTimer.singleShot(0, self, self._add_panel)  # in two steps: neither keeps a key waiting

    def _add_panel(self) -> None:
        from desktop.ui.panels.mine import MinePanel

        means = self._means
        self.panel = MinePanel(means.notebook, means.handbook, means.theme, means.now)
        self._page.add_panel(self.tr("Mine"), self.panel)
        bind(self._page, "mine", self.show_panel, NARROW)
        self.panel.open_wanted.connect(self._open)
        self.panel.lost_chosen.connect(self._say_lost)
        self.panel.edit_wanted.connect(self.edit)
        self.panel.delete_wanted.connect(self.delete)
        self.panel.move_wanted.connect(self.move)
        self.panel.export_wanted.connect(self._ask_export)
        self.panel.import_wanted.connect(self._ask_import)

    def show_panel(self) -> None:
        """Bring «Mine» into view."""
        if self.panel:
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

    def move(self, row_id: str, folder: str) -> None:
        """Lay a bookmark into a folder; it is shown there once it is on the disk."""
        mark = self._book.mark(row_id)
        if isinstance(mark, Bookmark) and mark.folder != folder:
            self._book.put(replace(mark, folder=folder))

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
                from desktop.base.messages import one_line

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
        from PySide6.QtWidgets import QFileDialog

        name = self.tr("mine from Komekshi") + ".json"
        asked = QFileDialog(self._page, self.tr("Save everything of mine to a file"))
        asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asked.selectFile(name)
        _ask(asked, self.export)

    def _ask_import(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        asked = QFileDialog(self._page, self.tr("Add from a file"))
        asked.setFileMode(QFileDialog.FileMode.ExistingFile)
        _ask(asked, self.add_file)

    def _say_counts(self, head: str, path: Path, counts: Counts) -> None:
        told = (
            (counts.bookmarks, self.tr("%n bookmark(s)", "", counts.bookmarks)),
            (counts.highlights, self.tr("%n note(s) and highlight(s)", "", counts.highlights)),
            (counts.sessions, self.tr("%n quiz(zes) and case(s)", "", counts.sessions)),
            (counts.answers, self.tr("%n answer(s)", "", counts.answers)),
            (counts.cards, self.tr("%n card(s) to review", "", counts.cards)),
            (counts.reviews, self.tr("%n review(s)", "", counts.reviews)),
        )
        parts = [words for count, words in told if count] or [self.tr("nothing new")]
        self.said.emit(" · ".join([head.replace("{file}", path.name), *parts]))


def _ask(dialog: QFileDialog, then: Callable[[Path], None]) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setDefaultSuffix("json")
    dialog.setNameFilter("JSON (*.json)")
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    dialog.open()
