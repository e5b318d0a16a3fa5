"""Search results as a list model; the delegate paints what the roles carry."""

from __future__ import annotations  # the search is not imported before the first paint

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from desktop.search.found import Hit, ItemHit

HIT = Qt.ItemDataRole.UserRole
"""Role under which a row keeps its Row."""


@dataclass(frozen=True, slots=True)
class Past:
    """A query of before; `clears` is the row that forgets them all, `query` then its words."""

    query: str
    clears: bool = False


Row: TypeAlias = "Hit | ItemHit | Past"


def kind(row: Row) -> str:
    """ "passage", the kind of an item, or "past"."""
    if isinstance(row, Past):
        return "past"
    item = getattr(row, "item", None)
    return str(item.kind) if item else "passage"


class Hits(QAbstractListModel):
    """The rows of one answer, replaced whole at each keystroke. `speak` puts a row into words for a screen reader."""

    def __init__(self, speak: Callable[[Row], str]) -> None:
        super().__init__()
        self._rows: tuple[Row, ...] = ()
        self._speak = speak

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row itself under HIT; its words for a screen reader."""
        row = self._rows[index.row()]
        if role == HIT:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._speak(row)
        return None

    def row(self, number: int) -> Row:
        """The row of that number."""
        return self._rows[number]

    def begins_a_kind(self, number: int) -> bool:
        """Is the row the first of its kind below others?"""
        return number > 0 and kind(self._rows[number]) != kind(self._rows[number - 1])
