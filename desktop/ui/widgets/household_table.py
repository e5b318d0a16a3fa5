"""The family as a table that is filled by keyboard alone, as fast as a form on paper."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop.ui.models.household import COLUMNS, TYPED, HouseholdModel
from desktop.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_WIDTHS = {
    "role": 128, "age": 104, "sex": 104, "disability": 132, "long_illness": 124, "needs_care": 112, "study": 96,
    "work": 128, "care": 176, "income1": 116, "income2": 116, "income3": 116, "status": 128,
}  # fmt: skip


class _Delegate(QStyledItemDelegate):
    """A line for numbers, a box for words; a cell that cannot be right is barred and tinted."""

    def __init__(self, model: HouseholdModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._model, self._theme = model, theme

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        name = COLUMNS[index.column()]
        if name in TYPED:
            line = QLineEdit(parent)
            line.setFrame(False)
            return line
        box = QComboBox(parent)
        for key, word in self._model.words(name, index.row()).items():
            box.addItem(word, key)
        box.activated.connect(lambda: self.commitData.emit(box))
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        value = str(index.data(Qt.ItemDataRole.EditRole))
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(value)))
        elif isinstance(editor, QLineEdit):
            editor.setText(value)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QObject, index: Index) -> None:
        value = editor.currentData() if isinstance(editor, QComboBox) else None
        if isinstance(editor, QLineEdit):
            value = editor.text()
        self._model.setData(index, value)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        fault = self._model.fault(index)
        if fault:
            painter.fillRect(option.rect, self._theme.colour("wrong_soft"))
        super().paint(painter, option, index)
        if fault:
            bar = option.rect.adjusted(0, 0, 0, 0)
            bar.setWidth(self._theme.px(3))
            painter.fillRect(bar, self._theme.colour("wrong"))


class HouseholdTable(QTableView):
    """Tab goes on (from the last cell to a new member), Enter edits, Insert adds and Delete takes out a member."""

    def __init__(self, model: HouseholdModel, theme: Theme) -> None:
        super().__init__()
        self._rows = model
        self._theme = theme
        self.setModel(model)
        self.setItemDelegate(_Delegate(model, theme, self))
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.AnyKeyPressed | triggers.EditKeyPressed | triggers.SelectedClicked
                             | triggers.DoubleClicked)  # fmt: skip
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAccessibleName(self.tr("Members of the family"))
        self.setAlternatingRowColors(False)
        self.verticalHeader().setDefaultSectionSize(theme.px(34))
        for number, name in enumerate(COLUMNS):
            self.setColumnWidth(number, theme.px(_WIDTHS[name]))
        self.setCurrentIndex(model.index(0, 0))
        model.rowsInserted.connect(self._fit)
        model.rowsRemoved.connect(self._fit)
        model.modelReset.connect(self._fit)
        self._fit()

    def add(self) -> None:
        """One more member, the keyboard on it."""
        row = self._rows.add()
        self.setCurrentIndex(self._rows.index(row, 0))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def remove(self) -> None:
        """Take the current member out."""
        self._rows.remove(self.currentIndex().row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        at = self.currentIndex()
        if event.key() == Qt.Key.Key_Insert:
            self.add()
        elif event.key() == Qt.Key.Key_Delete and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.remove()
        elif event.key() == Qt.Key.Key_Delete:
            self._rows.setData(at, "") if COLUMNS[at.column()] in TYPED else None
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.state() != QAbstractItemView.State.EditingState:  # the editor lets its own Enter through
                self.edit(at)
        elif self._leaves(event.key()):
            event.ignore()  # only then does Qt move on; asking it to (focusNextPrevChild) comes back here for ever
        else:
            super().keyPressEvent(event)

    def _leaves(self, key: int) -> bool:
        """Tab in the last cell and Shift+Tab in the first lead out of the table."""
        at = self.currentIndex()
        last = at.row() == self._rows.rowCount() - 1 and at.column() == len(COLUMNS) - 1
        first = at.row() <= 0 and at.column() <= 0
        return (key == Qt.Key.Key_Tab and last) or (key == Qt.Key.Key_Backtab and first)

    def changeEvent(self, event: QEvent) -> None:
        """A new style may need other heights."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        rows = min(8, max(2, self._rows.rowCount()))
        height = self.horizontalHeader().sizeHint().height() + rows * self._theme.px(34)
        self.setFixedHeight(height + self.horizontalScrollBar().sizeHint().height() + 4)
