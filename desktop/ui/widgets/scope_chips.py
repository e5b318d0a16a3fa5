"""Where the search looks, as a row of chips: one is always chosen; arrows, a click or Ctrl and a number choose."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QLayout, QLayoutItem, QToolButton, QWidget

from desktop.ui.theme import Theme

KEYS = ("everything", "text", "terms", "questions", "cases", "notes")


class ScopeChips(QWidget):
    """The row takes two lines where the text is large."""

    chosen = Signal(str)  # wish: look there

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._buttons: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        self._row = Flow(self, theme.px(6))
        self._row.setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(2))
        for number, (key, word) in enumerate(zip(KEYS, self._words(), strict=True), 1):
            self._add(key, word, number)
        self._buttons["notes"].hide()
        self.set_scope("everything")

    @property
    def scope(self) -> str:
        """Where is looked now."""
        return next(key for key, each in self._buttons.items() if each.isChecked())

    def keys(self) -> list[str]:
        """The scopes that are offered, in order."""
        return [key for key, each in self._buttons.items() if not each.isHidden()]

    def set_scope(self, scope: str) -> None:
        """Show that scope as chosen; nothing is told."""
        if not self._buttons[scope].isChecked():
            self._buttons[scope].setChecked(True)

    def offer_notes(self) -> None:
        """She has notes: they can be looked for."""
        self._buttons["notes"].show()

    def focus(self) -> None:
        """Put the keyboard on the chosen chip."""
        self._buttons[self.scope].setFocus(Qt.FocusReason.TabFocusReason)

    def step(self, by: int) -> None:
        """Choose the chip beside the chosen one."""
        keys = self.keys()
        at = max(0, min(len(keys) - 1, keys.index(self.scope) + by))
        self._buttons[keys[at]].setFocus(Qt.FocusReason.TabFocusReason)
        self._buttons[keys[at]].click()

    def height_for(self, width: int) -> int:
        """Pixels that the row needs at that width."""
        return self._row.heightForWidth(width)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows go from chip to chip."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
            if step:
                self.step(step)
                return True
        return super().eventFilter(watched, event)

    def _words(self) -> tuple[str, ...]:
        return (
            self.tr("Everything"),
            self.tr("Text"),
            self.tr("Terms"),
            self.tr("Questions"),
            self.tr("Cases"),
            self.tr("My notes"),
        )

    def _add(self, key: str, word: str, number: int) -> None:
        chip = QToolButton()
        chip.setObjectName("chip")
        chip.setText(word)
        chip.setCheckable(True)
        chip.setToolTip(f"Ctrl+{number}")
        chip.setAccessibleName(self.tr("Search in: {where}").replace("{where}", word))
        chip.clicked.connect(lambda _=False: self.chosen.emit(key))
        chip.installEventFilter(self)
        self._group.addButton(chip)
        self._row.addWidget(chip)
        self._buttons[key] = chip


class Flow(QLayout):
    """Things in a row that goes on in the next line where there is no room."""

    def __init__(self, parent: QWidget, gap: int) -> None:
        super().__init__(parent)
        self._things: list[QLayoutItem] = []
        self._gap = gap

    def addItem(self, thing: QLayoutItem) -> None:
        """Put one more at the end."""
        self._things.append(thing)

    def count(self) -> int:
        """How many there are."""
        return len(self._things)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The thing of that number; None beyond the last, as Qt wants it."""
        return self._things[index] if 0 <= index < len(self._things) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take one out."""
        return self._things.pop(index) if 0 <= index < len(self._things) else None

    def hasHeightForWidth(self) -> bool:
        """A narrow row is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Pixels needed at that width."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        """As small as the largest thing."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """As small as the largest thing."""
        size = QSize()
        for thing in self._things:
            size = size.expandedTo(thing.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def setGeometry(self, rect: QRect) -> None:
        """Put all in their places."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def _place(self, rect: QRect, move: bool) -> int:
        inner = rect.marginsRemoved(self.contentsMargins())
        corner, tall = inner.topLeft(), 0
        for thing in self._things:
            size = thing.sizeHint()
            if thing.isEmpty():
                continue
            if corner.x() > inner.left() and corner.x() + size.width() > inner.right() + 1:
                corner, tall = QPoint(inner.left(), corner.y() + tall + self._gap), 0
            if move:
                thing.setGeometry(QRect(corner, size))
            corner.setX(corner.x() + size.width() + self._gap)
            tall = max(tall, size.height())
        return corner.y() + tall - rect.y() + self.contentsMargins().bottom()
