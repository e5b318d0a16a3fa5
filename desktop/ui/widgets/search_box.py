"""One search line, always in reach: results drop over the page, arrows and Enter are enough."""

from __future__ import annotations  # the search is not imported before the first paint

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from desktop.handbook.editions.model import Editions, Status
    from desktop.search.found import Found
    from desktop.ui.widgets.results_drop import ResultsDrop

Search = Callable[[str, bool], "Found"]
"""(text, literal) → what was found; literal leaves the words as typed."""

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}


class SearchBox(QLineEdit):
    """The line. Its results drop over the window it stands in."""

    passage_requested = Signal(str)  # wish: show this passage

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self._theme = theme
        self._search: Search | None = None
        self._literal = False
        self._found: Found | None = None
        self._drop: ResultsDrop | None = None
        self._editions: Editions | None = None
        self.setPlaceholderText(self.tr("Find a rule, an article, a term…    Ctrl+K"))
        self.setAccessibleName(self.tr("Search the handbook"))
        self.textEdited.connect(self._typed)

    def draw(self) -> None:
        """Draw what may come a moment after the first paint: the lens, the cross that clears."""
        from desktop.ui.icons import icon

        self.addAction(icon("search", self._theme.colour("quiet"), 20), QLineEdit.ActionPosition.LeadingPosition)
        self.setClearButtonEnabled(True)
        self.update()  # the words have moved to the right of the lens

    def set_editions(self, editions: Editions) -> None:
        """From now on results carry the sign of what became of their rule."""
        self._editions = editions

    def _status_of(self, passage_id: str) -> Status | None:
        return self._editions.of(passage_id) if self._editions else None

    def set_search(self, search: Search) -> None:
        """The index is ready; answer what was typed meanwhile."""
        self._search = search
        if self.text() and self.hasFocus():
            self._typed(self.text())

    @property
    def ready(self) -> bool:
        """The index is there; what is typed is answered."""
        return self._search is not None

    @property
    def found(self) -> Found | None:
        """What the drop shows."""
        return self._found

    def ask(self, text: str) -> None:
        """Put `text` into the line as if it were typed."""
        self.setText(text)
        self._typed(text)

    def close_drop(self) -> None:
        """Take the results away, keep what was typed."""
        if self._drop:
            self._drop.hide()

    def drop_shown(self) -> bool:
        """True while results are in view."""
        return self._drop is not None and not self._drop.isHidden()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose, Enter opens, Escape first undoes what was understood, then closes."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._move(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif key == Qt.Key.Key_Escape and self.drop_shown():
            self._escape()
        else:
            super().keyPressEvent(event)

    def _typed(self, text: str) -> None:
        self._literal = False
        self._show(text)

    def _show(self, text: str) -> None:
        if not text.strip():
            self._found = None
            self.close_drop()
            return
        self._found = self._search(text, self._literal) if self._search else None
        self._results().tell(self._found)

    def _results(self) -> ResultsDrop:
        if self._drop is None:
            from desktop.ui.widgets.results_drop import ResultsDrop

            self._drop = ResultsDrop(self, self.window(), self._theme, self._status_of)
            self._drop.passage_requested.connect(self.passage_requested)
        return self._drop

    def _enter(self) -> None:
        if self._drop and self.drop_shown():
            self._drop.open_choice()
        else:
            self._show(self.text())

    def _escape(self) -> None:
        if self._found and self._found.understood.corrections and not self._literal:
            self._literal = True
            self._show(self.text())
        else:
            self.close_drop()

    def _move(self, step: int) -> None:
        if self._drop and self.drop_shown():
            self._drop.move_choice(step)
        else:
            self._show(self.text())
