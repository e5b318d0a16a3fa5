"""The panel «Articles» beside the page: the law as the handbook cites it, with everything that leans on each place."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QTreeView, QVBoxLayout, QWidget

from desktop.handbook.articles import ArticleIndex
from desktop.ui.models.articles import ENTRY, Articles
from desktop.ui.theme import Theme
from desktop.ui.widgets.wrap_delegate import WrapDelegate


class ArticlesPanel(QWidget):
    """A line to narrow it, and the tree. Enter or a click opens."""

    item_requested = Signal(str, str)  # wish: (kind, id): show this passage, question, case or rule

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._read: Callable[[], ArticleIndex] = ArticleIndex
        self._index: ArticleIndex | None = None
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Article or word…"))
        self.line.setAccessibleName(self.tr("Narrow the list of articles"))
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(lambda: self._fill())
        self.tree = QTreeView()
        self.tree.setHeaderHidden(True)
        self.tree.setIndentation(theme.px(14))
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.setItemDelegate(WrapDelegate(self.tree, theme.px(12)))
        self.tree.setAccessibleName(self.tr("Articles"))
        self.tree.activated.connect(self._chosen)
        self.tree.clicked.connect(self._chosen)
        self.setFocusProxy(self.line)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 4, 0, 0)
        down.setSpacing(4)
        line = QHBoxLayout()
        line.setContentsMargins(8, 0, 8, 0)
        line.addWidget(self.line)
        down.addLayout(line)
        down.addWidget(self.tree, 1)

    def set_index(self, read: Callable[[], ArticleIndex]) -> None:
        """Show this index from now on; it is read when somebody first looks, for most days nobody does."""
        self._read, self._index = read, None
        if self.isVisible():
            self._fill()

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody looks."""
        super().showEvent(event)
        if self._index is None:
            self._fill()

    def show_place(self, place: str) -> None:
        """Only that place of the law («п. 6 ст. 2 ГАСП»), with the keyboard on the first thing that leans on it."""
        self.line.setText(place)
        at = self.tree.model().index(0, 0)
        while at.isValid() and not at.data(ENTRY):
            at = at.model().index(0, 0, at)
        self.tree.setCurrentIndex(at)
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        if self._index is None:
            self._index = self._read()
        wanted = self.line.text()
        self.tree.setModel(Articles(self._index, wanted))
        if wanted.strip():
            self.tree.expandAll()
        else:
            self.tree.expandToDepth(0)

    def _chosen(self, index: QModelIndex) -> None:
        told = index.data(ENTRY)
        if told:
            self.item_requested.emit(*told)
        else:
            self.tree.setExpanded(index, not self.tree.isExpanded(index))
