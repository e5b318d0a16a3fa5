"""Which passage she is at: by the selection, by the caret, by what she opened, by what stands at the top."""

from PySide6.QtCore import QPoint, Qt

from desktop.handbook.model import Handbook, Passage
from desktop.learning.annotations.notes import title_of
from desktop.ui.widgets.marks import Marks
from desktop.ui.widgets.reader import Reader

_CARET = Qt.TextInteractionFlag.TextSelectableByKeyboard
_TITLE = 60


class Whereabouts:
    """Asked when a key is pressed; keeps nothing."""

    def __init__(self, reader: Reader, handbook: Handbook, marks: Marks) -> None:
        self._reader, self._handbook, self._marks = reader, handbook, marks

    @property
    def caret(self) -> bool:
        """Whether arrows move a caret."""
        return bool(self._reader.textInteractionFlags() & _CARET)

    def toggle_caret(self) -> bool:
        """Caret on, at the passage she is at, or off; whether it is on now."""
        flags = self._reader.textInteractionFlags()
        if self.caret:
            self._reader.setTextInteractionFlags(flags & ~_CARET)
            return False
        span = self._reader.passage_span(self._reader.marked or self._reader.current())
        cursor = self._reader.textCursor()
        cursor.setPosition(span[0] if span else 0)
        self._reader.setTextCursor(cursor)
        self._reader.setTextInteractionFlags(flags | _CARET)
        return True

    def item(self) -> str:
        """The passage, section or chapter she is at; "" on an empty page."""
        if self.caret:
            return self._reader.passage_at(self._reader.textCursor().position())
        parts = self._marks.parts()
        return parts[0].passage.id if parts else self._reader.marked or self._reader.current()

    def passage(self) -> Passage | None:
        """The passage she is at; under a heading the first one below it."""
        item, chapter = self.item(), self._reader.chapter
        found = self._handbook.passage(item)
        if found or chapter is None:
            return found
        sections = (each for each in chapter.sections if item in (each.id, chapter.id))
        return next((passage for section in sections for passage in section.passages), None)

    def title(self, item: str) -> str:
        """How a passage begins; the title of a section or chapter."""
        passage = self._handbook.passage(item)
        words = " ".join(passage.text.split()) if passage else title_of(self._handbook, item)
        return words if len(words) <= _TITLE else words[:_TITLE].rsplit(" ", 1)[0] + " …"

    def point(self) -> QPoint:
        """On the screen, below the caret or the selection's end; near the page's corner if that is out of view."""
        place = self._reader.cursorRect().bottomLeft()
        inside = self._reader.viewport().rect().contains(place)
        return self._reader.viewport().mapToGlobal(place if inside else QPoint(24, 24))
