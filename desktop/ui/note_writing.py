"""From the sheet on which a note is written to the notebook: drafts at each pause, one undo for the whole."""

from PySide6.QtCore import QObject

from desktop.learning.annotations.model import Highlight
from desktop.ui.notebook import Notebook
from desktop.ui.widgets.note_card import NoteCard


class NoteWriting(QObject):
    """Knows what the note was before the sheet was opened."""

    def __init__(self, card: NoteCard, book: Notebook) -> None:
        super().__init__(card)
        self._card, self._book = card, book
        self._was: Highlight | None = None
        self._drafted = False
        card.written.connect(self._draft)
        card.done.connect(self._done)
        card.dropped.connect(self._dropped)

    def open(self, mark: Highlight, about: str) -> None:
        """Show the sheet on a mark that is there or would be new; `about` is told where it has no quote."""
        if not self._book.writable:
            return
        if self._card.isVisible():
            self._card.save()
        was = self._book.mark(mark.id)
        self._was = was if isinstance(was, Highlight) else None
        self._drafted = False
        self._card.write(mark, about)

    def _draft(self, mark: Highlight) -> None:
        self._drafted = True
        self._book.put(mark, undoable=False)

    def _done(self, mark: Highlight) -> None:
        was = self._was
        if not mark.note and not mark.quote:
            if was or self._drafted:
                self._book.remember_undo([("highlight", mark.id, was)])
                self._book.remove(mark, undoable=False)
        elif was is None or was.note != mark.note or self._drafted:
            self._book.remember_undo([("highlight", mark.id, was)])
            self._book.put(mark, undoable=False)

    def _dropped(self, mark: Highlight) -> None:
        if not self._drafted:
            return
        if self._was:
            self._book.put(self._was, undoable=False)
        else:
            self._book.remove(mark, undoable=False)
