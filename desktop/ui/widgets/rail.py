"""The rail at the left: one entry for each page, icon and word, icons only where room is short."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from desktop.ui.theme import Theme


class Rail(QFrame):
    """Entries are (key, word); Alt+1 … Alt+9 choose them."""

    chosen = Signal(str)

    def __init__(self, entries: list[tuple[str, str]], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 8)
        self._column.setSpacing(2)
        self._buttons: dict[str, QToolButton] = {}
        for number, (key, word) in enumerate(entries, 1):
            self._add(key, word, number, theme)
        self._column.addStretch(1)

    def draw(self, theme: Theme) -> None:
        """Draw the icons (their room is kept from the beginning) and give the entries their keys."""
        from desktop.ui.icons import icon

        for number, (key, each) in enumerate(self._buttons.items(), 1):
            each.setShortcut(f"Alt+{number}")
            each.setIcon(icon(key, theme.colour("ink"), theme.px(22)))

    def select(self, key: str) -> None:
        """Mark the entry of the page that is shown."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)

    def set_words(self, shown: bool) -> None:
        """Icon and word, or icon alone."""
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if shown else Qt.ToolButtonStyle.ToolButtonIconOnly
        for each in self._buttons.values():
            each.setToolButtonStyle(style)

    def _add(self, key: str, word: str, number: int, theme: Theme) -> None:
        made = QToolButton()
        made.setText(word)
        made.setIconSize(QSize(theme.px(22), theme.px(22)))
        made.setCheckable(True)
        made.setToolTip(f"{word} (Alt+{number})")
        made.setAutoExclusive(True)
        made.setAccessibleName(word)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        made.clicked.connect(lambda: self.chosen.emit(key))
        self._buttons[key] = made
        self._column.addWidget(made)
