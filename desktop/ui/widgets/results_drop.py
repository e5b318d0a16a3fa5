"""What drops from the search line over the page: where to look, an answer or an honest no, then the results.

Made when first needed.
"""

from __future__ import annotations  # the search is not imported before the first paint

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QListView, QProgressBar, QVBoxLayout, QWidget

from desktop.ui.models.hits import Hits, Past, Row, kind
from desktop.ui.status_words import badge
from desktop.ui.theme import Theme
from desktop.ui.widgets.answer_card import AnswerCard
from desktop.ui.widgets.hit_delegate import HitDelegate, StatusOf
from desktop.ui.widgets.scope_chips import ScopeChips
from desktop.ui.widgets.simple import label

if TYPE_CHECKING:
    from desktop.search.found import Found, Hit, ItemHit

_ROWS = 7


class ResultsDrop(QFrame):
    """Hangs under `line`, as a child of the window, and follows its size."""

    passage_requested = Signal(str)  # wish: show this passage
    item_requested = Signal(str, str)  # wish: show the item of this kind and id
    query_requested = Signal(str)  # wish: search for this again
    forget_requested = Signal(str)  # wish: forget this query; all of them if it is ""
    scope_requested = Signal(str)  # wish: look there
    left = Signal(bool)  # wish: the keyboard back to the line; True: Escape was pressed

    def __init__(self, line: QWidget, window: QWidget, theme: Theme, status_of: StatusOf) -> None:
        super().__init__(window)
        self.setObjectName("results")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # or the page below is painted at every keystroke
        self._line = line
        self._theme = theme
        self._status_of = status_of
        self._kinds = {
            "term": self.tr("Term"),
            "question": self.tr("Quiz question"),
            "case": self.tr("Case"),
            "note": self.tr("My note"),
        }
        self.chips = ScopeChips(theme)
        self.chips.chosen.connect(self.scope_requested)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("How much of the index is ready"))
        self._bar.hide()
        self._card = AnswerCard(status_of)
        self._head = label("", "quiet")
        self._head.setContentsMargins(14, 6, 14, 6)
        self._model = Hits(self._spoken)
        self.list = self._make_list()
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        for each in (self.chips, self._bar, self._card, self._head):
            column.addWidget(each)
        column.addWidget(self.list, 1)
        window.installEventFilter(self)
        for watched in (self.list, *self.chips.children()):
            watched.installEventFilter(self)
        self.hide()

    def tell(self, found: Found | None) -> None:
        """Show what was found; None while the index is not ready yet."""
        if found:
            self.chips.set_scope(found.scope)
        self._bar.setVisible(found is None and self._bar.maximum() > 0)
        self._card.tell(found)
        self._show((*found.hits, *found.items) if found else (), self._headline(found))

    def tell_past(self, queries: tuple[str, ...]) -> None:
        """Show the searches of before."""
        self._card.hide()
        self._bar.hide()
        rows: list[Row] = [Past(each) for each in queries]
        if not rows:
            self._show((), self.tr("You have not searched for anything yet."))
            return
        rows.append(Past(self.tr("Forget all of these searches"), clears=True))
        self._show(rows, self.tr("Searched for before · Enter searches again, Delete forgets"))

    def tell_progress(self, done: int, total: int) -> None:
        """So much of the index is ready."""
        self._bar.setMaximum(total)
        self._bar.setValue(done)

    def move_choice(self, step: int) -> None:
        """Choose another row, and say it aloud where somebody listens."""
        number = max(0, min(self._model.rowCount() - 1, self.list.currentIndex().row() + step))
        if number < 0 or number >= self._model.rowCount():
            return
        self.list.setCurrentIndex(self._model.index(number, 0))
        spoken = self._spoken(self._model.row(number))
        self._line.setAccessibleDescription(spoken)
        if QAccessible.isActive() and not self.list.hasFocus():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._line, spoken))

    def open_choice(self) -> None:
        """Wish for the chosen row."""
        self._open(self.list.currentIndex())

    def forget_choice(self) -> bool:
        """Delete on a query of before; False on any other row."""
        index = self.list.currentIndex()
        row = self._model.row(index.row()) if index.isValid() else None
        if not isinstance(row, Past) or row.clears:
            return False
        self.forget_requested.emit(row.query)
        return True

    def focus_first(self) -> None:
        """Put the keyboard on the chips."""
        self.chips.focus()

    def focus_list(self) -> None:
        """Put the keyboard on the results."""
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill all of the ground, since nothing else does, and frame it."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.colour("surface"))
        painter.setPen(self._theme.colour("accent"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size; keys that mean the same in every part of the drop."""
        if event.type() == QEvent.Type.Resize and watched is self.window() and not self.isHidden():
            self._place()
        if event.type() == QEvent.Type.KeyPress and watched is not self.window():
            return self._key(watched, cast(QKeyEvent, event))
        return super().eventFilter(watched, event)

    def _key(self, watched: QObject, event: QKeyEvent) -> bool:
        key, in_list = Qt.Key(event.key()), watched is self.list
        if key == Qt.Key.Key_Escape:
            self.left.emit(True)
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Down) and not in_list:
            self.focus_list()
        elif key == Qt.Key.Key_Backtab and in_list:
            self.focus_first()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) or (key == Qt.Key.Key_Up and not in_list):
            self.left.emit(False)
        elif in_list and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_choice()
        elif in_list and key == Qt.Key.Key_Delete:
            return self.forget_choice()
        elif _is_typing(event) or event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.left.emit(False)
            QCoreApplication.sendEvent(self._line, event)
        else:
            return False
        return True

    def _make_list(self) -> QListView:
        made = QListView()
        made.setModel(self._model)
        made.setItemDelegate(HitDelegate(self._theme, self._status_of, self._kinds, made))
        made.setUniformItemSizes(True)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setAccessibleName(self.tr("Results"))
        made.clicked.connect(self._open)
        return made

    def _show(self, rows: tuple[Row, ...] | list[Row], headline: str) -> None:
        self._model.set_rows(rows)
        self._head.setText(headline)
        self._head.setVisible(bool(headline))
        self.list.setVisible(bool(rows))
        self.list.setCurrentIndex(self._model.index(0, 0))
        self._place()
        self.show()
        self.raise_()

    def _open(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        row = self._model.row(index.row())
        if isinstance(row, Past):
            (self.forget_requested if row.clears else self.query_requested).emit("" if row.clears else row.query)
            return
        self.hide()
        if kind(row) == "passage":
            self.passage_requested.emit(cast("Hit", row).passage.id)
        else:
            item = cast("ItemHit", row).item
            self.item_requested.emit(item.kind, item.id)

    def _spoken(self, row: Row) -> str:
        if isinstance(row, Past):
            return row.query
        if kind(row) != "passage":
            item = cast("ItemHit", row).item
            return ". ".join(part for part in (self._kinds[item.kind], item.title, item.text) if part)
        hit = cast("Hit", row)
        status = self._status_of(hit.passage.id)
        said = (hit.passage.path[-1], hit.snippet.text, "; ".join(map(str, hit.passage.citations)))
        return ". ".join(part for part in (*said, badge(status.state) if status else "") if part)

    def _headline(self, found: Found | None) -> str:
        if found is None:
            return self.tr("The index is being prepared, one moment…")
        parts = []
        if found.understood.corrections:
            read = ", ".join(read for _, read in found.understood.corrections)
            parts.append(self.tr("Searched for: {words} · Esc — as typed").replace("{words}", read))
        if found.demands:
            parts.append(self.tr("«a phrase» exactly · -word without it · word NEAR/5 word within five words"))
        if found.refusal and found.hits:
            parts.append(self.tr("Nearest in the handbook:"))
        if not found.answered and found.scope not in ("everything", "text"):
            parts.append(self.tr("Nothing was found here. Ctrl+1 looks everywhere."))
        return "\n".join(parts)

    def _place(self) -> None:
        width = self._line.width()
        corner = self._line.mapTo(self.window(), QPoint(0, self._line.height() + 2))
        self.chips.setFixedHeight(self.chips.height_for(width - 2))
        wanted = self.chips.height() + 4 + (self._bar.sizeHint().height() if self._bar.isVisible() else 0)
        wanted += min(self._model.rowCount(), _ROWS) * self.list.sizeHintForRow(0) if self._model.rowCount() else 0
        wanted += self._head.heightForWidth(width - 2) if self._head.text() else 0
        wanted += self._card.heightForWidth(width - 2) if not self._card.isHidden() else 0
        height = min(max(wanted, self._theme.px(40)), self.window().height() - corner.y() - 8)
        self.setGeometry(corner.x(), corner.y(), width, height)


def _is_typing(event: QKeyEvent) -> bool:
    """A letter, or a correction of what was typed."""
    text = event.text()
    return bool(text and text.isprintable() and text != " ") or event.key() == Qt.Key.Key_Backspace
