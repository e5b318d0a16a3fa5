"""A bookmark's title and folder: Enter keeps it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.learning.annotations.model import MAX_NAME
from desktop.ui.widgets.simple import button, label


class BookmarkDialog(QDialog):
    """Asks for a title and a folder; the folder may be one she has or a new one."""

    kept = Signal(str, str)  # wish: (title, folder)

    def __init__(self, title: str, folder: str, folders: Sequence[str], width: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Bookmark"))
        self.title = QLineEdit(title)
        self.title.setMaxLength(MAX_NAME)
        self.title.setAccessibleName(self.tr("Title"))
        self.folder = QComboBox()
        self.folder.setEditable(True)
        self.folder.setAccessibleName(self.tr("Folder"))
        self.folder.addItems(list(dict.fromkeys(("", *folders))))
        self.folder.setCurrentText(folder)
        line = self.folder.lineEdit()
        if line:
            line.setMaxLength(MAX_NAME)
            line.setPlaceholderText(self.tr("no folder"))
            line.setAccessibleName(self.tr("Folder"))
        keep = button(self.tr("Keep"), "primary")
        keep.setDefault(True)
        keep.clicked.connect(self._keep)
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(label(self.tr("Title"), wrap=False), self.title)
        form.addRow(label(self.tr("Folder"), wrap=False), self.folder)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(keep)
        row.addWidget(cancel)
        down = QVBoxLayout(self)
        down.addLayout(form)
        down.addLayout(row)
        self.resize(width, self.sizeHint().height())
        self.title.selectAll()

    def _keep(self) -> None:
        self.kept.emit(self.title.text().strip(), self.folder.currentText().strip())
        self.accept()
