"""Entries of a tree as tall as their whole text needs: nothing that a person must read is cut with «…»."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeView


class WrapDelegate(QStyledItemDelegate):
    """Wraps at the tree's width; lays out anew when the width changes. `air`: pixels around the text."""

    def __init__(self, tree: QTreeView, air: int) -> None:
        super().__init__(tree)
        self._tree = tree
        self._air = air
        tree.setWordWrap(True)
        tree.setTextElideMode(Qt.TextElideMode.ElideNone)
        tree.header().sectionResized.connect(tree.scheduleDelayedItemsLayout)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The height of the wrapped text at the room that this level of the tree has."""
        # not viewport(): the first call that returns a plain QWidget makes PySide prepare every widget class (16 ms)
        depth = 1
        parent = index.parent()
        while parent.isValid():
            depth, parent = depth + 1, parent.parent()
        room = self._tree.width() - depth * self._tree.indentation() - 3 * self._air
        metrics = self._tree.fontMetrics()
        flags = int(Qt.TextFlag.TextWordWrap)
        needed = metrics.boundingRect(QRect(0, 0, max(60, room), 10_000), flags, str(index.data()))
        return QSize(max(60, room), needed.height() + self._air)
