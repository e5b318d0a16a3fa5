"""A small window above other programs: the copied word, its answer or the honest no, the nearest passages."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.handbook.editions.model import Editions
from desktop.ui.shortcuts import bind
from desktop.ui.theme import Theme
from desktop.ui.widgets.search_box import Search, SearchBox
from desktop.ui.widgets.simple import label

LONGEST = 100
"""Letters of what was copied that are searched."""


class QuickWindow(QWidget):
    """The same search line as in the big window. Enter opens there, Escape goes back to where she was."""

    passage_requested = Signal(str)  # wish: show this passage in the big window

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        flags = Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint | Qt.WindowType.CustomizeWindowHint
        self.setWindowFlags(flags | Qt.WindowType.WindowTitleHint | Qt.WindowType.WindowCloseButtonHint)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setObjectName("page")
        self.setWindowTitle(self.tr("Komekshi: look up the copied word"))
        self._wants_copied = False
        self.box = SearchBox(theme)
        self.box.setPlaceholderText(self.tr("A word, an article, a question"))
        self.box.passage_requested.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.addWidget(label(self.tr("Enter opens it in the program, Esc goes back to where you were."), "quiet"))
        column.addWidget(self.box)
        column.addStretch(1)
        self.resize(theme.px(600), theme.px(470))
        self.box.draw()
        bind(self, "quick-back", self.hide)

    def know(self, search: Search | None, editions: Editions | None) -> None:
        """What it searches with, once that is there."""
        if editions:
            self.box.set_editions(editions)
        if search:
            self.box.set_search(search)

    def look_up(self) -> None:
        """Come to the front with what was copied."""
        self._place()
        self._wants_copied = not self._ask_copied()
        self.show()
        self.raise_()
        self.activateWindow()
        self.box.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
        self.box.selectAll()

    def changeEvent(self, event: QEvent) -> None:
        """Some desktops let a window read what was copied only while it is in front."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self._wants_copied:
            self._wants_copied = not self._ask_copied()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The cross only puts it away."""
        event.ignore()
        self.hide()

    def _ask_copied(self) -> bool:
        text = " ".join(QGuiApplication.clipboard().text().split())[:LONGEST]
        self.box.ask(text)
        return bool(text)

    def _open(self, passage: str) -> None:
        self.hide()
        self.passage_requested.emit(passage)

    def _place(self) -> None:
        from PySide6.QtGui import QCursor

        screen = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
        free = screen.availableGeometry()
        width, height = min(self.width(), free.width() - 20), min(self.height(), free.height() - 60)
        self.resize(width, height)
        self.move(free.center().x() - width // 2, free.top() + (free.height() - height) // 3)
