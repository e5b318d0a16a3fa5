"""Search results as a list model; the delegate paints what the roles carry."""

from __future__ import annotations  # the search is not imported before the first paint

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from desktop.search.found import Hit

HIT = Qt.ItemDataRole.UserRole
"""Role under which a row keeps its Hit."""


class Hits(QAbstractListModel):
    """The rows of one answer, replaced whole at each keystroke."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Hit, ...] = ()

    def set_rows(self, rows: Sequence[Hit]) -> None:
        """Show these hits."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """How many hits there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The hit itself under HIT; its path and text for a screen reader."""
        hit = self._rows[index.row()]
        if role == HIT:
            return hit
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{hit.passage.path[-1]}. {hit.snippet.text}"
        return None

    def hit(self, row: int) -> Hit:
        """The hit of that row."""
        return self._rows[row]
