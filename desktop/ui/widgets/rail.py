"""The rail at the left: one entry for each page, icon and word, icons only where room is short."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from desktop.ui.theme import Theme

NUMBERED = 10
"""Only the first ten entries have a number key."""


class Rail(QScrollArea):
    """Entries are (key, word); Alt+1 … Alt+9, Alt+0 choose them. It scrolls where large text leaves no room for all."""

    chosen = Signal(str)

    def __init__(self, entries: list[tuple[str, str]], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._inner = QFrame()
        self._inner.setObjectName("railColumn")
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(0, 8, 0, 8)
        self._column.setSpacing(2)
        self._buttons: dict[str, QToolButton] = {}
        for number, (key, word) in enumerate(entries, 1):
            self._add(key, word, number, theme)
        self._column.addStretch(1)
        self.setWidget(self._inner)

    def sizeHint(self) -> QSize:
        """As wide as its entries (and a scroll bar, where one is needed)."""
        inner = self._inner.sizeHint()
        bar = self.verticalScrollBar().sizeHint().width() if inner.height() > self.height() else 0
        return QSize(inner.width() + bar, inner.height())

    def draw(self, theme: Theme) -> None:
        """Draw the icons (their room is kept from the beginning) and give the entries their keys."""
        from desktop.ui.icons import icon

        for number, (key, each) in enumerate(self._buttons.items(), 1):
            if number <= NUMBERED:
                each.setShortcut(f"Alt+{number % 10}")
            each.setIcon(icon(key, theme.colour("ink"), theme.px(22)))

    def select(self, key: str) -> None:
        """Mark the entry of the page that is shown."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)
            for name, each in self._buttons.items():  # Tab comes to the chosen entry, arrows to the others
                each.setFocusPolicy(Qt.FocusPolicy.TabFocus if name == key else Qt.FocusPolicy.NoFocus)
            self.ensureWidgetVisible(self._buttons[key], 0, 8)

    def set_words(self, shown: bool) -> None:
        """Icon and word, or icon alone."""
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if shown else Qt.ToolButtonStyle.ToolButtonIconOnly
        for each in self._buttons.values():
            each.setToolButtonStyle(style)
        self._inner.updateGeometry()
        self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the width of the entries (a chosen one is bold)."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for a scroll bar, or take it back."""
        super().resizeEvent(event)
        self.updateGeometry()

    def _add(self, key: str, word: str, number: int, theme: Theme) -> None:
        made = QToolButton()
        made.setText(word)
        made.setIconSize(QSize(theme.px(22), theme.px(22)))
        made.setCheckable(True)
        made.setToolTip(f"{word} (Alt+{number % 10})" if number <= NUMBERED else word)
        made.setAutoExclusive(True)
        made.setAccessibleName(word)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        made.clicked.connect(lambda: self.chosen.emit(key))
        self._buttons[key] = made
        self._column.addWidget(made)
