"""The handbook's table of contents as a tree: chapters, then their sections."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from desktop.handbook.model import Handbook

ID = Qt.ItemDataRole.UserRole
"""Role under which an entry keeps the id of its chapter or section."""


class Contents(QStandardItemModel):
    """Two levels: chapter, section. Each entry carries its id under the role ID."""

    def __init__(self, handbook: Handbook) -> None:
        super().__init__()
        self._entries: dict[str, QStandardItem] = {}
        for chapter in handbook.chapters:
            top = self._entry(chapter.id, chapter.title)
            for section in chapter.sections:
                if section.id != chapter.id:
                    top.appendRow(self._entry(section.id, section.title.rstrip(":")))
            self.appendRow(top)

    def rename(self, titles: Mapping[str, str]) -> None:
        """Show these titles under the printed ones (an unofficial translation for finding one's way)."""
        unofficial = self.tr("unofficial translation")
        for item_id, entry in self._entries.items():
            if item_id in titles:
                entry.setText(f"{titles[item_id]}*")
                entry.setToolTip("\n* ".join((entry.toolTip(), unofficial)))

    def entry(self, item_id: str) -> QStandardItem | None:
        """The entry of a chapter or section."""
        return self._entries.get(item_id)

    def _entry(self, item_id: str, title: str) -> QStandardItem:
        entry = QStandardItem(title)
        entry.setEditable(False)
        entry.setToolTip(title)
        entry.setData(item_id, ID)
        self._entries[item_id] = entry
        return entry
