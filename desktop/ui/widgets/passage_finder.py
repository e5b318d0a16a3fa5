"""Half a word finds passages; Enter takes the chosen one. The same search as everywhere."""

from __future__ import annotations  # the search is imported after the first paint

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.ui.library import Library

_MOST = 5


class PassageFinder(QWidget):
    """A line and, below it, the nearest passages."""

    chosen = Signal(str)  # fact: this passage was taken

    def __init__(self, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self.line = _Line()
        self.line.setPlaceholderText(self.tr("Find a passage and press Enter"))
        self.line.setAccessibleName(self.tr("Find a passage for the leaflet"))
        self.found = QListWidget()
        self.found.setObjectName("lines")
        self.found.setAccessibleName(self.tr("Passages found"))
        self.found.setWordWrap(True)
        self.found.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.line)
        column.addWidget(self.found)
        self.line.textEdited.connect(self._search)
        self.line.returnPressed.connect(self._take)
        self.line.stepped.connect(self._step)
        self.found.itemActivated.connect(lambda _: self._take())
        self.found.itemClicked.connect(lambda _: self._take())

    def _search(self, text: str) -> None:
        self.found.clear()
        hits = self._library.search(text, False).hits if text.strip() and self._library.search_is_ready else ()
        for hit in hits[:_MOST]:
            item = QListWidgetItem(f"{hit.passage.path[-1]}: {hit.snippet.text}")
            item.setData(Qt.ItemDataRole.UserRole, hit.passage.id)
            self.found.addItem(item)
        self.found.setCurrentRow(0)
        self.found.setVisible(bool(hits))

    def _step(self, step: int) -> None:
        self.found.setCurrentRow(max(0, min(self.found.count() - 1, self.found.currentRow() + step)))

    def _take(self) -> None:
        item = self.found.currentItem()
        if item is None or not self.found.isVisible():
            return
        self.line.clear()
        self.found.hide()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.chosen.emit(str(item.data(Qt.ItemDataRole.UserRole)))


class _Line(QLineEdit):
    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose among what was found."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        key = Qt.Key(event.key())
        if key in steps and not event.modifiers():
            self.stepped.emit(steps[key])
        else:
            super().keyPressEvent(event)
