"""The frame: search line above, rail at the left, the page in the middle, the quiet true line below."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from desktop.ui.theme import Theme
from desktop.ui.widgets.rail import Rail
from desktop.ui.widgets.search_box import SearchBox
from desktop.ui.widgets.status_line import StatusLine
from desktop.ui.widgets.strip import Strip

_NARROW = 1100
"""Below this width (pixels at 100 %) the rail shows icons only."""
_MOMENT = 4000
"""Milliseconds that a passing word stands in the quiet line."""


@dataclass(frozen=True, slots=True)
class PageSpec:
    """A page of the window: its key (also its icon), its word in the rail, and how to make it when first needed."""

    key: str
    word: str
    make: Callable[[], QWidget]


class MainWindow(QMainWindow):
    """Knows its pages by key; makes each when it is first shown."""

    painted = Signal()  # fact: the window was painted for the first time
    closing = Signal(QSize)  # fact: the window is about to go, at this size
    page_shown = Signal(str)  # fact: this page is in view
    find_requested = Signal(int)  # wish: find in the page (0), the next hit (1), the one before (-1)
    truth_requested = Signal()  # wish: show what the quiet line speaks of

    def __init__(self, specs: list[PageSpec], search: SearchBox, theme: Theme, *, words: bool = True) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Komekshi"))
        self._theme = theme
        self._specs = {spec.key: spec for spec in specs}
        self._pages: dict[str, QWidget] = {}
        self._words = words
        self._was_painted = False
        self._lasting = self._held = ""
        self.stays = False
        self.search = search
        self.strip = Strip(theme)
        self._rail = Rail([(spec.key, spec.word) for spec in specs], theme)
        self._rail.chosen.connect(self.show_page)
        self._stack = QStackedWidget()
        self.setCentralWidget(self._build())
        self.setMinimumSize(640, 420)
        self.search.setFocus()  # who opens the program with a family before her types at once

    def show_page(self, key: str) -> QWidget:
        """Bring the page of that key into view, making it if need be; while a page is held, that one."""
        key = self._held or key
        page = self.page(key)
        self._stack.setCurrentWidget(page)
        self._rail.select(key)
        self.search.close_drop()
        if self._was_painted:
            _focus_into(page)
        self.page_shown.emit(key)
        return page

    def hold(self, key: str) -> None:
        """Hold one page in view, without the search and the others (an attestation); "" lets it go."""
        self._held = key
        self.search.setEnabled(not key)
        self._rail.setEnabled(not key)

    @property
    def held(self) -> bool:
        """One page is held in view."""
        return bool(self._held)

    def page(self, key: str) -> QWidget:
        """The page of that key, made now if it was not yet."""
        if key not in self._pages:
            self._pages[key] = self._specs[key].make()
            self._stack.addWidget(self._pages[key])
        return self._pages[key]

    def made(self, key: str) -> QWidget | None:
        """The page of that key if it was already made."""
        return self._pages.get(key)

    @property
    def current(self) -> str:
        """The key of the page in view."""
        return next((key for key, page in self._pages.items() if page is self._stack.currentWidget()), "")

    def focus_search(self) -> None:
        """Put the keyboard on the search line, its text selected."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @property
    def status(self) -> str:
        """What the quiet line says."""
        return self._status.text()

    def draw(self) -> None:
        """Make what may come a moment after the first paint: icons, keys."""
        from desktop.ui.icons import icon

        self._rail.draw(self._theme)
        self._menu.setIcon(icon("menu", self._theme.colour("ink"), self._theme.px(22)))
        self.search.draw()
        self._keys()

    def set_status(self, text: str) -> None:
        """The quiet line at the bottom."""
        self._lasting = text
        self._status.setText(text)

    def flash(self, text: str) -> None:
        """Say something in the quiet line for a moment; what always stands there comes back."""
        lasting = self._lasting
        self._status.setText(text)
        QTimer.singleShot(_MOMENT, self, lambda: self._status.setText(lasting))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that the window can be seen."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)  # by then every widget in it is painted too

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep words in the rail only where there is room."""
        super().resizeEvent(event)
        self._rail.set_words(self._words and self.width() >= self._theme.px(_NARROW))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say goodbye before the window is gone; one that stays in the tray is only put away."""
        if self.stays:
            event.ignore()
            self.hide()
            return
        self.closing.emit(self.size())
        super().closeEvent(event)

    def _toggle_rail(self) -> None:
        self._words = not self._words
        self._rail.set_words(self._words)

    def _build(self) -> QWidget:
        self._status = StatusLine()
        self._status.chosen.connect(self.truth_requested)
        bottom = _frame("statusline", self._status)
        self._menu = menu = QToolButton()
        menu.setIconSize(QSize(self._theme.px(22), self._theme.px(22)))
        menu.setToolTip(self.tr("Words in the rail on or off"))
        menu.setAccessibleName(menu.toolTip())
        menu.clicked.connect(self._toggle_rail)
        top = _frame("topbar", menu, self.search)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._rail)
        middle.addWidget(self._stack, 1)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addWidget(self.strip)
        column.addLayout(middle, 1)
        column.addWidget(bottom)
        return whole

    def _keys(self) -> None:
        from desktop.ui.shortcuts import bind

        bind(self, "find", self.focus_search)
        for name, step in (("find-in-page", 0), ("find-next", 1), ("find-previous", -1)):
            bind(self, name, partial(self.find_requested.emit, step))


def _frame(name: str, *widgets: QWidget) -> QFrame:
    frame = QFrame()
    frame.setObjectName(name)
    row = QHBoxLayout(frame)
    row.setContentsMargins(12, 8 if name == "topbar" else 4, 12, 8 if name == "topbar" else 4)
    row.setSpacing(10)
    for widget in widgets:
        row.addWidget(widget, 1 if widget is widgets[-1] else 0)
    return frame


def _focus_into(page: QWidget) -> None:
    """Put the keyboard on the first thing of the page that takes it, so that Enter and Tab mean this page."""
    each = page.nextInFocusChain()
    while each is not None and each is not page:
        takes = each.focusPolicy() in (Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.WheelFocus)
        if takes and page.isAncestorOf(each) and each.isVisible() and each.isEnabled():
            each.setFocus(Qt.FocusReason.TabFocusReason)
            return
        each = each.nextInFocusChain()
    page.setFocus(Qt.FocusReason.TabFocusReason)
