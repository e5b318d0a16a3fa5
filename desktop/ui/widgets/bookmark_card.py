"""A bookmark's title and folder, asked on a small sheet over the page: Enter keeps, Escape leaves."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.learning.annotations.model import MAX_NAME
from desktop.ui.theme import Theme
from desktop.ui.widgets.reader import Reader
from desktop.ui.widgets.sheet import Sheet
from desktop.ui.widgets.simple import button, label

Keep = Callable[[str, str], None]


class BookmarkCard(Sheet):
    """Asks for a title and a folder, one she has or a new one; or for a folder's name alone."""

    def __init__(self, page: QWidget, reader: Reader, theme: Theme) -> None:
        super().__init__(page, reader, theme)
        self._keep: Keep | None = None
        self.title, self.name, self.folder = QLineEdit(), QLineEdit(), QComboBox()
        self._head = label("", "heading")
        self._title_word = label(self.tr("Title"), wrap=False)
        self._build()

    def ask(self, title: str, folder: str, folders: Sequence[str], keep: Keep) -> None:
        """Ask for both; keep(title, folder) is called on Enter."""
        self._head.setText(self.tr("Bookmark"))
        self._open(folder, folders, keep)
        self.title.setText(title)
        self._show(self.title)

    def ask_folder(self, folder: str, folders: Sequence[str], keep: Keep) -> None:
        """Ask for a folder's new name; keep("", name) is called on Enter."""
        self._head.setText(self.tr("Name of the folder"))
        self._open(folder, folders, keep)
        self.title.clear()
        self._show(self.name)

    def keep(self) -> None:
        """What stands there now is kept."""
        keep = self._leave()
        if keep:
            keep(self.title.text().strip(), self.folder.currentText().strip())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in a field keeps, Escape leaves."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.keep()
            return True
        return False

    def _open(self, folder: str, folders: Sequence[str], keep: Keep) -> None:
        self._keep = keep
        self.folder.clear()
        self.folder.addItems(list(dict.fromkeys(("", *folders))))
        self.folder.setCurrentText(folder)

    def _show(self, first: QLineEdit) -> None:
        with_title = first is self.title
        self.title.setVisible(with_title)
        self._title_word.setVisible(with_title)
        self.lie(440, self.sizeHint().height())
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        first.end(False)
        first.home(True)  # all of it selected, and its beginning in view

    def _leave(self) -> Keep | None:
        keep, self._keep = self._keep, None
        self.hide()
        self._reader.setFocus(Qt.FocusReason.OtherFocusReason)
        return keep

    def _build(self) -> None:
        self.folder.setLineEdit(self.name)
        self.title.setAccessibleName(self.tr("Title"))
        for each in (self.folder, self.name):
            each.setAccessibleName(self.tr("Folder"))
        self.name.setPlaceholderText(self.tr("no folder"))
        for line in (self.title, self.name):
            line.setMaxLength(MAX_NAME)
            line.installEventFilter(self)
        keep, leave = button(self.tr("Keep"), "primary"), button(self.tr("Cancel (Esc)"))
        keep.clicked.connect(self.keep)
        leave.clicked.connect(self._leave)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self._title_word, self.title)
        form.addRow(label(self.tr("Folder"), wrap=False), self.folder)
        row = QHBoxLayout()
        row.addWidget(keep)
        row.addWidget(leave)
        row.addStretch(1)
        down = QVBoxLayout(self)
        down.setContentsMargins(12, 10, 12, 10)
        down.addWidget(self._head)
        down.addLayout(form)
        down.addLayout(row)
