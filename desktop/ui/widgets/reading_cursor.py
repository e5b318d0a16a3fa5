"""The caret of a page that is only read (F7): it begins where one looks and never drags the page back."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent

from desktop.ui.page_links import in_view
from desktop.ui.widgets.reader import Reader

_MOVES = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}
_CARET = Qt.TextInteractionFlag.TextSelectableByKeyboard


class ReadingCursor(QObject):
    """Watches the keys of the page; the caret itself is switched elsewhere."""

    escaped = Signal()  # fact: Escape was pressed in the page

    def __init__(self, reader: Reader) -> None:
        super().__init__(reader)
        self._reader = reader
        reader.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """An arrow begins where one looks: a cursor that was scrolled out of view comes to the top line first."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() in _MOVES and self._reader.textInteractionFlags() & _CARET:
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._come_into_view(keep=shift and self._reader.textCursor().hasSelection())
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        return False

    def _come_into_view(self, *, keep: bool) -> None:
        first, last = in_view(self._reader)
        if keep or first <= self._reader.textCursor().position() <= last:
            return
        bar = self._reader.verticalScrollBar()
        place = bar.value()
        self._reader.setTextCursor(self._reader.cursorForPosition(QPoint(40, 24)))
        bar.setValue(place)
