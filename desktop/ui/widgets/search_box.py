"""One search line, always in reach: results drop over the page, arrows and Enter are enough."""

from __future__ import annotations  # the search is not imported before the first paint

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

    from desktop.handbook.editions.model import Editions, Status
    from desktop.search.found import Found
    from desktop.ui.past_searches import PastSearches
    from desktop.ui.widgets.results_drop import ResultsDrop

EVERYTHING = "everything"
Search = Callable[[str, bool, str], "Found"]
"""(text, literal, scope) → what was found; literal leaves the words as typed."""

_REST = 100
"""Milliseconds after the search is ready until its list is made, which takes as long as several letters."""

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}


class SearchBox(QLineEdit):
    """The line. Its results drop over the window it stands in."""

    passage_requested = Signal(str)  # wish: show this passage
    item_requested = Signal(str, str)  # wish: show the item of this kind (term, question, case, note) and id

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self._theme = theme
        self._search: Search | None = None
        self._literal = False
        self._found: Found | None = None
        self._drop: ResultsDrop | None = None
        self._editions: Editions | None = None
        self._past: PastSearches | None = None
        self._scope = EVERYTHING
        self._progress = (0, 0)
        self._has_notes = False
        self._lens: QPixmap | None = None
        self.setPlaceholderText(self.tr("Find a rule, an article, a term…    Ctrl+K"))
        self.setAccessibleName(self.tr("Search the handbook"))
        self.textEdited.connect(self._typed)

    def draw(self) -> None:
        """Draw what may come a moment after the first paint: the lens, the cross that clears."""
        from desktop.ui.icons import pixmap

        size = self._theme.px(16)
        self._lens = pixmap("search", self._theme.colour("quiet"), size, self.devicePixelRatioF())
        self.setTextMargins(round(1.5 * size), 0, 0, 0)
        self.setClearButtonEnabled(True)
        self.update()  # the words have moved to the right of the lens

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line, and the lens before the words: an action of the line would not grow with the text."""
        super().paintEvent(event)
        if self._lens:
            from PySide6.QtGui import QPainter

            side = self._theme.px(16)
            painter = QPainter(self)
            painter.drawPixmap(self._theme.px(10), (self.height() - side) // 2, self._lens)
            painter.end()

    def set_editions(self, editions: Editions) -> None:
        """From now on results carry the sign of what became of their rule."""
        self._editions = editions

    def _status_of(self, passage_id: str) -> Status | None:
        return self._editions.of(passage_id) if self._editions else None

    def set_search(self, search: Search) -> None:
        """The index is ready; answer what was typed meanwhile, or make ready what the first letter will need."""
        self._search = search
        if self.text() and self.hasFocus():
            self._typed(self.text())
        elif self._drop is None:
            QTimer.singleShot(_REST, self, self._results)

    def set_past(self, past: PastSearches) -> None:
        """Where the searches of before are kept."""
        self._past = past

    def set_progress(self, done: int, total: int) -> None:
        """So many steps of building the index are done."""
        self._progress = (done, total)
        if self._drop and not self.ready:
            self._drop.tell_progress(done, total)

    def offer_notes(self) -> None:
        """She has notes: offer to look in them."""
        self._has_notes = True
        if self._drop:
            self._drop.chips.offer_notes()

    @property
    def ready(self) -> bool:
        """The index is there; what is typed is answered."""
        return self._search is not None

    @property
    def found(self) -> Found | None:
        """What the drop shows."""
        return self._found

    @property
    def scope(self) -> str:
        """Where is looked, unless the words themselves say it."""
        return self._scope

    def set_scope(self, scope: str) -> None:
        """Look there from now on; a scope that the line names itself is taken out of it."""
        from desktop.search.scopes import read_scope

        named, rest = read_scope(self.text())
        if named and named != scope:
            self.setText(rest)
        self._scope = scope
        self._results().chips.set_scope(scope)
        if self.text().strip():
            self._show(self.text())

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

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes into the results while they are in view."""
        if forward and self._drop and self.drop_shown():
            self._drop.focus_first()
            return True
        return super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose, Enter opens, Escape first undoes what was understood, then closes."""
        key = Qt.Key(event.key())
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier and self._choose_scope(key):
            return
        if key in _STEPS:
            self._move(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif key == Qt.Key.Key_Escape and self.drop_shown():
            self._escape()
        elif not (key == Qt.Key.Key_Delete and not self.text() and self._drop and self._drop.forget_choice()):
            super().keyPressEvent(event)

    def _choose_scope(self, key: Qt.Key) -> bool:
        keys = self._results().chips.keys()
        number = key - Qt.Key.Key_1
        if not 0 <= number < len(keys):
            return False
        self.set_scope(keys[number])
        return True

    def _typed(self, text: str) -> None:
        self._literal = False
        self._show(text)

    def _show(self, text: str) -> None:
        if not text.strip():
            self._found = None
            self.close_drop()
            return
        self._found = self._search(text, self._literal, self._scope) if self._search else None
        self._results().tell(self._found)

    def _results(self) -> ResultsDrop:
        if self._drop is None:
            from desktop.ui.widgets.results_drop import ResultsDrop

            self._drop = ResultsDrop(self, self.window(), self._theme, self._status_of)
            self._drop.passage_requested.connect(self._open_passage)
            self._drop.item_requested.connect(self._open_item)
            self._drop.query_requested.connect(self._again)
            self._drop.forget_requested.connect(self._forget)
            self._drop.scope_requested.connect(self.set_scope)
            self._drop.left.connect(self._come_back)
            self._drop.tell_progress(*self._progress)
            if self._has_notes:
                self._drop.chips.offer_notes()
        return self._drop

    def _open_passage(self, passage: str) -> None:
        self._remember()
        self.passage_requested.emit(passage)

    def _open_item(self, kind: str, item: str) -> None:
        self._remember()
        self.item_requested.emit(kind, item)

    def _remember(self) -> None:
        if self._past:
            self._past.add(self.text())

    def _again(self, query: str) -> None:
        self.setText(query)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._typed(query)

    def _forget(self, query: str) -> None:
        if self._past:
            self._past.forget(query) if query else self._past.clear()
            self._results().tell_past(self._past.queries())

    def _come_back(self, escaped: bool) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if escaped:
            self._escape()

    def _enter(self) -> None:
        if self._drop and self.drop_shown():
            self._drop.open_choice()
        else:
            self._show(self.text())

    def _escape(self) -> None:
        if self.text() and self._found and self._found.understood.corrections and not self._literal:
            self._literal = True
            self._show(self.text())
        else:
            self.close_drop()

    def _move(self, step: int) -> None:
        if self._drop and self.drop_shown():
            self._drop.move_choice(step)
        elif self.text().strip():
            self._show(self.text())
        elif self._past and step > 0:
            self._results().tell_past(self._past.queries())
