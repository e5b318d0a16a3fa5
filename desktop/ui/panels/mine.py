"""«Mine»: bookmarks, notes, what is lost, where she was and what she read, beside the page of the book."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QTreeView, QVBoxLayout, QWidget

from desktop.handbook.model import Handbook
from desktop.learning.annotations.model import COLOURS
from desktop.ui.mark_words import colour_number, colour_word, swatch
from desktop.ui.models.mine_rows import ID, KIND, TARGET, Held, MineRows, Wanted, fold
from desktop.ui.notebook import Notebook
from desktop.ui.theme import Theme
from desktop.ui.widgets.mine_delegate import MineDelegate

_OPEN = frozenset(("bookmarks", "notes", "lost", "read"))
"""Sections that are unfolded the first time."""


class MinePanel(QWidget):
    """One tree, walked by arrows: Enter opens, F2 edits, Delete deletes (Ctrl+Z brings it back)."""

    open_wanted = Signal(str, str)  # wish: show this passage, and the mark of this id ("" for none) in it
    lost_chosen = Signal(str)  # wish: say what is with the mark of this id, whose words are gone
    edit_wanted = Signal(str, str)  # wish: edit this (kind, id); a folder's id is its name
    delete_wanted = Signal(str, str)  # wish: delete this (kind, id)
    move_wanted = Signal(str, str)  # wish: lay the bookmark of this id into this folder
    export_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, notebook: Notebook, handbook: Handbook, theme: Theme, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._notebook, self._theme, self._now = notebook, theme, now
        self._stale = True
        self._folded: set[tuple[str, str]] = set()
        self._unfolded: set[tuple[str, str]] = set()
        pictures = {colour: swatch(colour, theme) for colour in COLOURS}
        self._rows = MineRows(handbook, pictures.__getitem__)
        self.tree = QTreeView()
        self.filter = QLineEdit()
        self.colours: dict[str, QToolButton] = {}
        self._later = QTimer(self, interval=0, singleShot=True)
        self._later.timeout.connect(self._fill)
        self._build()
        notebook.changed.connect(self._ask)
        notebook.walked.connect(self._ask)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard belongs to the tree."""
        self.tree.setFocus(event.reason())

    def showEvent(self, event: QShowEvent) -> None:
        """Filled when first seen."""
        super().showEvent(event)
        self._ask()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys on the tree, and Down from the filter line."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if watched is self.filter:
            if event.key() == Qt.Key.Key_Down:
                self.tree.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
            return False
        return self._key(Qt.Key(event.key()))

    def current(self) -> tuple[str, str]:
        """Kind and id of the row under the keyboard; two "" if there is none."""
        index = self.tree.currentIndex()
        return str(index.data(KIND) or ""), str(index.data(ID) or "")

    def choose(self, kind: str, row_id: str) -> bool:
        """Put the keyboard on a row; False if there is none."""
        self._fill()
        found = next((each for each in self._walk() if (each.data(KIND), each.data(ID)) == (kind, row_id)), None)
        if found is None:
            return False
        self.tree.setCurrentIndex(found)
        self.tree.scrollTo(found)
        return True

    def texts(self) -> list[str]:
        """What the tree says, row by row."""
        self._fill()
        return [str(each.data()) for each in self._walk()]

    def _key(self, key: Qt.Key) -> bool:
        kind, row_id = self.current()
        if key == Qt.Key.Key_F2 and kind in ("bookmark", "note", "folder"):
            self.edit_wanted.emit(kind, row_id)
        elif key == Qt.Key.Key_Delete and kind in ("bookmark", "note", "folder"):
            self.delete_wanted.emit(kind, row_id)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.tree.currentIndex())
        else:
            return False
        return True

    def _open(self, index: QModelIndex) -> None:
        kind, row_id, target = (str(index.data(role) or "") for role in (KIND, ID, TARGET))
        if target:
            self.open_wanted.emit(target, row_id if kind == "note" else "")
        elif kind in ("note", "bookmark"):
            self.lost_chosen.emit(row_id)
        elif index.model() and self._rows.hasChildren(index):
            self.tree.setExpanded(index, not self.tree.isExpanded(index))

    def _ask(self) -> None:
        self._stale = True
        if self.isVisible():
            self._later.start()

    def _wanted(self) -> Wanted:
        chosen = frozenset(colour for colour, made in self.colours.items() if made.isChecked())
        return Wanted(fold(self.filter.text().strip()), chosen)

    def _fill(self) -> None:
        if not self._stale:
            return
        self._stale = False
        here, bar = self.current(), self.tree.verticalScrollBar().value()
        book = self._notebook
        held = Held(book.bookmarks, book.placed(), book.visits, frozenset(book.reads))
        self._rows.show(held, self._wanted(), self._now())
        for each in self._walk():
            key = (str(each.data(KIND)), str(each.data(ID)))
            if self._rows.hasChildren(each):
                self.tree.setExpanded(each, self._is_open(key))
            if key == here and key[1]:
                self.tree.setCurrentIndex(each)
        if not self.tree.currentIndex().isValid():
            self.tree.setCurrentIndex(self._rows.index(0, 0))
        self.tree.verticalScrollBar().setValue(bar)

    def _is_open(self, key: tuple[str, str]) -> bool:
        if key in self._folded or key in self._unfolded:
            return key in self._unfolded
        kind, row_id = key
        return row_id in _OPEN if kind == "root" else kind != "day" or row_id == self._today()

    def _today(self) -> str:
        return self._now().astimezone().date().isoformat()

    def _remember(self, index: QModelIndex, *, opened: bool) -> None:
        key = (str(index.data(KIND)), str(index.data(ID)))
        (self._unfolded if opened else self._folded).add(key)
        (self._folded if opened else self._unfolded).discard(key)

    def _walk(self, parent: QModelIndex | None = None) -> list[QModelIndex]:
        parent = parent or QModelIndex()
        found = []
        for row in range(self._rows.rowCount(parent)):
            index = self._rows.index(row, 0, parent)
            found += [index, *self._walk(index)]
        return found

    def _menu(self, point: QPoint) -> None:
        kind, row_id = self.current()
        if kind not in ("bookmark", "note", "folder"):
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if kind != "folder":
            menu.addAction(self.tr("Open\tEnter"), lambda: self._open(self.tree.currentIndex()))
        menu.addAction(self.tr("Edit…\tF2"), lambda: self.edit_wanted.emit(kind, row_id))
        menu.addAction(self.tr("Delete\tDelete"), lambda: self.delete_wanted.emit(kind, row_id))
        menu.popup(self.tree.viewport().mapToGlobal(point))

    def _build(self) -> None:
        self.filter.setPlaceholderText(self.tr("Find in mine…"))
        self.filter.setAccessibleName(self.tr("Find in what is mine"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._ask)
        self.filter.installEventFilter(self)
        tree = self.tree
        tree.setModel(self._rows)
        tree.setHeaderHidden(True)
        tree.setIndentation(self._theme.px(12))
        tree.setIconSize(QSize(self._theme.px(18), self._theme.px(18)))
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tree.setAccessibleName(self.tr("Mine: bookmarks, notes, history, reading"))
        tree.setItemDelegate(MineDelegate(tree, self._theme))
        tree.setExpandsOnDoubleClick(False)
        tree.setDragDropMode(QTreeView.DragDropMode.DragDrop)
        tree.setDefaultDropAction(Qt.DropAction.MoveAction)
        self._rows.move_wanted.connect(self.move_wanted)
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        tree.customContextMenuRequested.connect(self._menu)
        tree.installEventFilter(self)
        tree.clicked.connect(self._open)
        tree.expanded.connect(lambda index: self._remember(index, opened=True))
        tree.collapsed.connect(lambda index: self._remember(index, opened=False))
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 4, 0, 0)
        down.setSpacing(4)
        line = QHBoxLayout()
        line.setContentsMargins(8, 0, 8, 0)
        line.addWidget(self.filter)
        down.addLayout(line)
        down.addLayout(self._tools())
        down.addWidget(tree, 1)

    def _tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(0)
        for colour in COLOURS:
            hint = self.tr("Only {number}: {word}").replace("{number}", str(colour_number(colour)))
            made = self._tool(hint.replace("{word}", colour_word(colour)))
            made.setIcon(swatch(colour, self._theme))
            made.setIconSize(QSize(self._theme.px(18), self._theme.px(18)))
            made.setCheckable(True)
            made.toggled.connect(self._ask)
            self.colours[colour] = made
            row.addWidget(made)
        row.addStretch(1)
        self.files = self._tool(self.tr("Everything of mine to a file or from a file"))
        self.files.setText(self.tr("File…"))
        self.files.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.files)
        menu.addAction(self.tr("Save everything of mine to a file…"), self.export_wanted.emit)
        menu.addAction(self.tr("Add from a file…"), self.import_wanted.emit)
        self.files.setMenu(menu)
        row.addWidget(self.files)
        return row

    @staticmethod
    def _tool(hint: str) -> QToolButton:
        made = QToolButton()
        made.setToolTip(hint)
        made.setAccessibleName(hint)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return made
