"""What the search line needs beside its index: the searches of before, her notes, and where found things are shown.

Made a moment after the first paint.
"""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.ui.library import Library
from desktop.ui.main_window import MainWindow
from desktop.ui.notebook import Notebook
from desktop.ui.past_searches import PastSearches
from desktop.ui.widgets.search_box import SearchBox

_REST = 400
"""Milliseconds without a change (she writes letter by letter) before search is told of her notes."""


class SearchDesk(QObject):
    """Goes with its window; library and notebook outlive it."""

    passage_requested = Signal(str)  # wish: show this passage
    problems_found = Signal(object)  # fact: a tuple of Problem, never empty

    def __init__(self, box: SearchBox, window: MainWindow, library: Library, data: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._library = window, library
        past = PastSearches(data, self)
        past.problems_found.connect(self.problems_found)
        box.set_past(past)
        box.item_requested.connect(self._open)
        library.search_progress.connect(box.set_progress)
        library.notes_told.connect(box.offer_notes)

    def find_notes(self, notebook: Notebook) -> None:
        """From now on what is hers is found, whenever it has changed and come to rest."""
        rest = QTimer(self, interval=_REST, singleShot=True)
        rest.timeout.connect(lambda: self._tell_notes(notebook))
        notebook.changed.connect(rest.start)
        rest.start()

    def _tell_notes(self, notebook: Notebook) -> None:
        from desktop.search.item import Item

        items = (each for each in notebook.items() if each.title.strip())
        self._library.set_notes(Item("note", each.id, each.title, each.text, each.passage) for each in items)

    def _open(self, kind: str, item: str) -> None:
        """Show a term, the quiz of a question, a case or the passage of a note that was found."""
        if kind == "note":
            passage = self._library.passage_of_note(item)
            if passage:
                self.passage_requested.emit(passage)
            return
        from desktop.ui.found_items import open_item

        title = open_item(kind, item, self._library.lessons, self._window.show_page)
        if title:
            self._window.flash(self.tr("What you found is here: {title}").replace("{title}", title))
