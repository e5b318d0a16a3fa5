"""A small card over the page: what stands behind a reference or a term. Escape or a click elsewhere puts it away."""

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.ui.theme import Theme
from desktop.ui.widgets.safe_browser import SafeBrowser

_WIDE, _HIGH = 460, 340
_LINGER = 400
"""Milliseconds that a card opened by the pointer stays after the pointer has left both it and the reference."""


class InfoCard(QFrame):
    """A child of the window, so that nothing of the desktop comes between."""

    link_requested = Signal(str)  # wish: open this link of ours
    closed = Signal()  # fact: it was put away

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self.setObjectName("infoCard")
        self._theme = theme
        self._pinned = False
        self.page = SafeBrowser()
        self.page.setAccessibleName(self.tr("Card"))
        self.page.document().setDefaultStyleSheet(theme.fill(theme.sheet("card.css")))
        self.page.document().setDocumentMargin(theme.px(12))
        self.page.link_requested.connect(self._follow)
        self.page.installEventFilter(self)
        down = QVBoxLayout(self)
        down.setContentsMargins(1, 1, 1, 1)
        down.addWidget(self.page)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_LINGER)
        self._timer.timeout.connect(self.put_away)
        self.hide()

    def show_html(self, html: str, at: QPoint, *, pinned: bool) -> None:
        """Show that near `at` (in the window). A pinned card has the keyboard and stays until Escape."""
        self._pinned = pinned
        self._timer.stop()
        self.page.setHtml(html)
        width = min(self._theme.px(_WIDE), self.window().width() - 32)
        self.page.document().setTextWidth(width - 8)
        height = min(int(self.page.document().size().height()) + 12, self._theme.px(_HIGH), self.window().height() - 96)
        x = max(8, min(at.x(), self.window().width() - width - 16))
        below = at.y() + height + 12 < self.window().height()
        y = at.y() + 8 if below else max(8, at.y() - height - self._theme.px(28))
        self.setGeometry(x, y, width, height)
        self.show()
        self.raise_()
        if pinned:
            self.page.setFocus(Qt.FocusReason.PopupFocusReason)

    def pointer_left(self) -> None:
        """The pointer has left the reference: go soon, unless it comes here."""
        if not self._pinned and self.isVisible():
            self._timer.start()

    def put_away(self) -> None:
        """Hide it and give the keyboard back."""
        if not self.isHidden():
            had = self._pinned
            self.hide()
            if had:
                self.closed.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        """The pointer came here: stay."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer went away."""
        self.pointer_left()
        super().leaveEvent(event)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Escape closes; losing the keyboard closes a pinned card."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self.put_away()
            return True
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut and self._pinned:
            self.put_away()
        return False

    def _follow(self, address: str) -> None:
        if not address.startswith("term:"):
            self._pinned = False
            self.hide()
        self.link_requested.emit(address)
