"""A list to choose from whose text takes as many lines as it needs, closed and open."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
    QStylePainter,
)

from desktop.ui.icons import pixmap
from desktop.ui.theme import Theme
from desktop.ui.widgets.simple import restyle

_WRAP = int(Qt.TextFlag.TextWordWrap)


class Box(QComboBox):
    """As tall as the longest of its texts needs, so that nothing moves when one is chosen. `narrowest` and `widest` are
    pixels at 100 %. The wheel scrolls the page, it never changes the answer."""

    def __init__(self, theme: Theme, narrowest: int = 140, widest: int = 0) -> None:
        super().__init__()
        self.setObjectName("answer")
        self._theme, self._narrowest, self._widest = theme, theme.px(narrowest), theme.px(widest)
        self._state = ""
        view = QListView()
        view.setWordWrap(True)
        view.setTextElideMode(Qt.TextElideMode.ElideNone)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setView(view)
        self.setItemDelegate(_Wrapped(self, theme))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_state(self, state: str) -> None:
        """Graded as `state`, "right" or "wrong": the sign stands where the arrow was, and the list is locked."""
        self._state = state
        restyle(self, state=state)
        self.lock()

    def lock(self) -> None:
        """Nothing can be chosen any more."""
        self.setEnabled(False)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Pixels that the longest text needs."""
        room = QRect(0, 0, max(1, width - self._chrome()), 10_000)
        metrics = self.fontMetrics()
        tall = (metrics.boundingRect(room, _WRAP, self.itemText(at)).height() for at in range(self.count()))
        return max(tall, default=metrics.height()) + self._theme.px(16)

    def sizeHint(self) -> QSize:
        """The longest text in one line, as far as there is room."""
        metrics = self.fontMetrics()
        texts = (metrics.horizontalAdvance(self.itemText(at)) for at in range(self.count()))
        width = max(max(texts, default=0) + self._chrome() + 2, self._narrowest)
        width = min(width, self._widest) if self._widest else width
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Room for a word or two."""
        return QSize(min(self._narrowest, self.sizeHint().width()), self._theme.px(30))

    def showPopup(self) -> None:
        """WORKAROUND: Qt opens the list too low for entries that our style sheet gives air (6.11)."""
        super().showPopup()
        view, holder = self.view(), self.view().window()
        last = view.visualRect(self.model().index(self.count() - 1, 0))
        short = last.bottom() + 1 + view.verticalScrollBar().value() - view.viewport().height()
        room = self.screen().availableGeometry()
        if short > 0 and holder.height() + short <= room.height():
            place = holder.geometry()
            above = place.bottom() <= self.mapToGlobal(QPoint(0, self.height() // 2)).y()
            place.setHeight(place.height() + short)
            place.translate(0, -short if above else min(0, room.bottom() - place.bottom()))
            holder.setGeometry(place)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page scrolls."""
        event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        """Another font, another size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The style draws frame and arrow, we the text in its lines."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        if self._state:
            option.subControls = QStyle.SubControl.SC_ComboBoxFrame
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        px = self._theme.px
        room = self.rect().adjusted(px(11), px(4), px(4) - self._arrow(), -px(4))
        chosen = self.isEnabled() or self._state
        painter.setPen(self._theme.colour("ink" if chosen else "quiet"))
        painter.drawText(room, _WRAP | int(Qt.AlignmentFlag.AlignVCenter), self.currentText())
        if self._state:
            sign = pixmap(self._state, self._theme.colour(self._state), px(18), 2.0)
            painter.drawPixmap(self.width() - px(24), (self.height() - px(18)) // 2, sign)

    def _arrow(self) -> int:
        return self._theme.px(30)

    def _chrome(self) -> int:
        """Pixels of a line that are no text."""
        return self._theme.px(11) + self._arrow() - self._theme.px(4)


class _Wrapped(QStyledItemDelegate):
    """Entries of the open list, wrapped at the width of the closed one."""

    def __init__(self, box: Box, theme: Theme) -> None:
        super().__init__(box)
        self._box, self._theme = box, theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Its lines, and the air that the style sheet gives it."""
        width = max(40, self._box.width() - self._theme.px(28))
        needed = self._box.fontMetrics().boundingRect(QRect(0, 0, width, 10_000), _WRAP, str(index.data()))
        return QSize(width, needed.height() + self._theme.px(12))
