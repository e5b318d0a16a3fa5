"""One search line, always in reach: results drop over the page, arrows and Enter are enough."""

from __future__ import annotations  # the search is not imported before the first paint

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from desktop.ui.icons import icon
from desktop.ui.models.hits import Hits
from desktop.ui.theme import Theme
from desktop.ui.widgets.hit_delegate import HitDelegate
from desktop.ui.widgets.simple import label

if TYPE_CHECKING:
    from desktop.search.found import Found, Refusal

Search = Callable[[str, bool], "Found"]
"""(text, literal) → what was found; literal leaves the words as typed."""

_ROWS = 7


class SearchBox(QLineEdit):
    """The line. `attach` gives it the window over which its results drop."""

    passage_requested = Signal(str)  # wish: show this passage

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self._theme = theme
        self._search: Search | None = None
        self._literal = False
        self._found: Found | None = None
        self.setPlaceholderText(self.tr("Find a rule, an article, a term…    Ctrl+K"))
        self.setAccessibleName(self.tr("Search the handbook"))
        self.addAction(icon("search", theme.colour("quiet"), 20), QLineEdit.ActionPosition.LeadingPosition)
        self.setClearButtonEnabled(True)
        self._model = Hits()
        self._drop = QFrame()
        self._build_drop()
        self.textEdited.connect(self._typed)

    def attach(self, window: QWidget) -> None:
        """Results drop as a child of `window`, under this line."""
        self._drop.setParent(window)
        self._drop.hide()
        window.installEventFilter(self)

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

    def close_drop(self) -> None:
        """Take the results away, keep what was typed."""
        self._drop.hide()

    def repaint_drop(self) -> None:
        """Paint the results now (for measuring)."""
        self._drop.repaint()
        self._list.viewport().repaint()

    def drop_shown(self) -> bool:
        """True while results are in view."""
        return not self._drop.isHidden()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose, Enter opens, Escape first undoes what was understood, then closes."""
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self._move({Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5}.get(Qt.Key(key), -5))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self._list.currentIndex())
        elif key == Qt.Key.Key_Escape and self.drop_shown():
            self._escape()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size; a click elsewhere closes the drop."""
        if event.type() == QEvent.Type.Resize and self.drop_shown():
            self._place()
        return super().eventFilter(watched, event)

    def _typed(self, text: str) -> None:
        self._literal = False
        self._show(text)

    def _show(self, text: str) -> None:
        if not text.strip():
            self._found = None
            self._drop.hide()
            return
        if self._search is None:
            self._head.setText(self.tr("The index is being prepared, one moment…"))
            self._model.set_rows(())
        else:
            self._found = self._search(text, self._literal)
            self._model.set_rows(self._found.hits)
            self._head.setText(self._headline(self._found))
            self._list.setCurrentIndex(self._model.index(0, 0))
        self._head.setVisible(bool(self._head.text()))
        self._place()
        self._drop.show()
        self._drop.raise_()

    def _headline(self, found: Found) -> str:
        parts = []
        if found.refusal and not found.answered:
            parts.append(self._refused(found.refusal))
        if found.understood.corrections:
            read = ", ".join(read for _, read in found.understood.corrections)
            parts.append(self.tr("Searched for: {words} · Esc — as typed").replace("{words}", read))
        if not found.hits and not parts:
            parts.append(self.tr("Nothing was found. Try one main word: «contract», «unemployed», «relocation»."))
        return "\n".join(parts)

    def _refused(self, refusal: Refusal) -> str:
        if refusal.subject:
            checked = "" if refusal.subject.checked else " " + self.tr("[not verified]")
            return " ".join(part for part in (refusal.subject.says, refusal.subject.decided) if part) + checked
        if refusal.reason == "reference":
            return self.tr("The handbook does not cite this place of the law.")
        return self.tr("The handbook says nothing about this. What follows is only the nearest text.")

    def _escape(self) -> None:
        if self._found and self._found.understood.corrections and not self._literal:
            self._literal = True
            self._show(self.text())
        else:
            self.close_drop()

    def _move(self, step: int) -> None:
        if not self.drop_shown():
            self._show(self.text())
            return
        row = max(0, min(self._model.rowCount() - 1, self._list.currentIndex().row() + step))
        self._list.setCurrentIndex(self._model.index(row, 0))

    def _open(self, index: QModelIndex) -> None:
        if self.drop_shown() and index.isValid():
            passage = self._model.hit(index.row()).passage.id
            self.close_drop()
            self.passage_requested.emit(passage)

    def _build_drop(self) -> None:
        self._drop.setObjectName("results")
        self._head = label("", "quiet")
        self._head.setContentsMargins(14, 10, 14, 6)
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setItemDelegate(HitDelegate(self._theme, self._list))
        self._list.setUniformItemSizes(True)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("Results"))
        self._list.clicked.connect(self._open)
        column = QVBoxLayout(self._drop)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._list)

    def _place(self) -> None:
        window = self._drop.parentWidget()
        if window is None:
            return
        corner = self.mapTo(window, QPoint(0, self.height() + 2))
        row = self._list.sizeHintForRow(0) if self._model.rowCount() else 0
        head = self._head.heightForWidth(self.width()) if self._head.text() else 0
        wanted = min(self._model.rowCount(), _ROWS) * row + head + 4
        height = min(max(wanted, self._theme.px(40)), window.height() - corner.y() - 8)
        self._drop.setGeometry(corner.x(), corner.y(), self.width(), height)
