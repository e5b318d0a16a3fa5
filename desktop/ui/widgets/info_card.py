"""A small card over the page: what stands behind a reference or a term. Escape or a click elsewhere puts it away."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
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
        self.pinned = False
        self.at = QRect()
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

    def show_html(self, html: str, at: QRect, *, pinned: bool) -> None:
        """Show that beside `at` (in the window). A pinned card has the keyboard and stays until Escape."""
        self.pinned, self.at = pinned, at
        self._timer.stop()
        self.page.setHtml(html)
        head = self.page.document().firstBlock().text()
        self.page.setAccessibleName(self.tr("Card: {head}").replace("{head}", head))
        self._fit(at)
        self.show()
        self.raise_()
        if pinned:
            self.page.setFocus(Qt.FocusReason.PopupFocusReason)
        self.page.verticalScrollBar().setValue(0)

    def _fit(self, at: QRect) -> None:
        """Below `at` if there is room, else above, else where it fits; never over an edge of the window."""
        room = self.window().rect().adjusted(8, 8, -8, -8)
        width = min(self._theme.px(_WIDE), room.width())
        self.page.document().setTextWidth(width - 4)
        wanted = int(self.page.document().size().height()) + 6
        height = min(wanted, self._theme.px(_HIGH), room.height())
        air = self._theme.px(4)
        x = max(room.left(), min(at.left() - width // 3, room.right() - width))
        y = at.bottom() + air
        if y + height > room.bottom():
            y = at.top() - air - height
        self.setGeometry(x, max(room.top(), min(y, room.bottom() - height)), width, height)

    def pointer_left(self) -> None:
        """The pointer has left the reference: go soon, unless it comes here."""
        if not self.pinned and self.isVisible():
            self._timer.start()

    def put_away(self) -> None:
        """Hide it and give the keyboard back."""
        if not self.isHidden():
            had = self.pinned
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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape closes; a pinned card goes too when the keyboard goes elsewhere in the window."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self.put_away()
            return True
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            elsewhere = event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
            if self.pinned and elsewhere:
                self.hide()
        return False

    def _follow(self, address: str) -> None:
        if not address.startswith(("term:", "rule:")):
            self.hide()
        self.link_requested.emit(address)
