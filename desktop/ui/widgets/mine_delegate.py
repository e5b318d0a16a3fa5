"""Rows of the tree of hers: as tall as their text, with a thin bar below where something is counted."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from desktop.ui.models.mine_rows import KIND, SHARE
from desktop.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex


class MineDelegate(QStyledItemDelegate):
    """Wraps at the tree's width."""

    def __init__(self, tree: QTreeView, theme: Theme) -> None:
        super().__init__(tree)
        self._tree, self._theme = tree, theme
        tree.setWordWrap(True)
        tree.setTextElideMode(Qt.TextElideMode.ElideNone)
        tree.header().sectionResized.connect(tree.scheduleDelayedItemsLayout)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The height of the wrapped text in the room that picture, indentation and style leave to it."""
        depth, parent = 1, index.parent()
        while parent.isValid():
            depth, parent = depth + 1, parent.parent()
        width = max(80, self._tree.viewport().width() - depth * self._tree.indentation())
        styled = QStyleOptionViewItem(option)
        self.initStyleOption(styled, index)
        styled.rect = QRect(0, 0, width, 10_000)
        style = self._tree.style()
        room = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, styled, self._tree).width()
        room -= 2 * (style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, styled, self._tree) + 1)
        flags = int(Qt.TextFlag.TextWordWrap)
        needed = QFontMetrics(styled.font).boundingRect(QRect(0, 0, max(60, room), 10_000), flags, str(index.data()))
        bar = self._theme.px(6) if index.data(SHARE) is not None else 0
        return QSize(width, needed.height() + bar + self._theme.px(12))

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Words of explanation in quiet ink; text begins at the top beside its picture."""
        super().initStyleOption(option, index)
        option.decorationPosition = QStyleOptionViewItem.Position.Left
        option.decorationAlignment = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter
        option.displayAlignment = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        if index.data(KIND) == "quiet":
            option.palette.setColor(option.palette.ColorRole.Text, self._theme.colour("quiet"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The row, then its bar."""
        share = index.data(SHARE)
        super().paint(painter, option, index)
        if share is None:
            return
        height = self._theme.px(4)
        across = QRect(option.rect.left() + 6, option.rect.bottom() - height - 2, option.rect.width() - 12, height)
        painter.fillRect(across, self._theme.colour("line"))
        across.setWidth(round(across.width() * float(share)))
        painter.fillRect(across, self._theme.colour("accent"))
