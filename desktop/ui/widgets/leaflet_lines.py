"""The lines of a leaflet in their order: chosen by arrows, moved, taken out, her own words changed in place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop.handbook.leaflet.model import Leaflet, Line
from desktop.handbook.model import Handbook
from desktop.ui.shortcuts import bind

_SHOWN = 110
"""Letters of a passage that are enough to know it by; the sheet beside shows all of them."""


class LeafletLines(QListWidget):
    """Shows one leaflet; says what is wished, changes nothing itself."""

    move_requested = Signal(int, int)  # wish: (line, -1 or +1)
    removal_requested = Signal(int)
    words_changed = Signal(int, str)  # fact: (line, its new words)

    def __init__(self, handbook: Handbook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lines")
        self._handbook = handbook
        self._filling = False
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("Lines of the leaflet"))
        self.itemChanged.connect(self._changed)
        bind(self, "line-out", self._wish_removal, Qt.ShortcutContext.WidgetShortcut)

    def show_leaflet(self, leaflet: Leaflet, row: int) -> None:
        """Show its lines, with `row` chosen (or the nearest there is)."""
        self._filling = True
        self.clear()
        for line in leaflet.lines:
            self.addItem(self._item(line, leaflet.language))
        self.setCurrentRow(max(0, min(row, self.count() - 1)) if self.count() else -1)
        self._filling = False

    def move_chosen(self, step: int) -> None:
        """Wish the chosen line one place up (-1) or down (+1)."""
        if self.currentRow() >= 0:
            self.move_requested.emit(self.currentRow(), step)

    def _wish_removal(self) -> None:
        self.removal_requested.emit(self.currentRow())

    def _item(self, line: Line, language: str) -> QListWidgetItem:
        item = QListWidgetItem()
        if line.kind == "passage":
            passage = self._handbook.passage(line.passage)
            text = line.text or (passage.text if passage else line.passage)
            told = " ".join(text.split())
            item.setText(f"§ {told if len(told) <= _SHOWN else told[:_SHOWN] + '…'}")
            item.setToolTip(passage.path[-1] if passage else line.passage)
            return item
        item.setText(line.words(language))
        if line.kind == "heading":
            font = self.font()
            font.setBold(True)
            item.setFont(font)
        if line.kind in ("heading", "own"):
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        return item

    def _changed(self, item: QListWidgetItem) -> None:
        if not self._filling:
            self.words_changed.emit(self.row(item), item.text())
