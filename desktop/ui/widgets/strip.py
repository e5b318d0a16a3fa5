"""A line across the window that says what is wrong in a sentence, and what one can do about it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from desktop.ui.theme import Theme
from desktop.ui.widgets.simple import button, label, restyle


class Strip(QFrame):
    """Hidden until told something. Deeds are buttons; the strip can be closed, the trouble stays listed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self._label = label("")
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 6, 16, 6)
        self._row.addWidget(self._label, 1)
        self._deeds: list[QPushButton] = []
        self._close = button(self.tr("Close"))
        self._close.clicked.connect(self.hide)
        self._row.addWidget(self._close)
        self.hide()

    def tell(self, text: str, deeds: dict[str, Callable[[], None]] | None = None, *, grave: bool = False) -> None:
        """Show `text`; each deed is a button that hides the strip and does it."""
        for old in self._deeds:
            self._row.removeWidget(old)
            old.deleteLater()
        self._deeds = [self._deed(name, deed) for name, deed in (deeds or {}).items()]
        for number, made in enumerate(self._deeds, 1):
            self._row.insertWidget(number, made)
        self._label.setText(text)
        restyle(self, state="wrong" if grave else "")
        self.show()

    @property
    def text(self) -> str:
        """What the strip says."""
        return self._label.text()

    def _deed(self, name: str, deed: Callable[[], None]) -> QPushButton:
        made = button(name)
        made.clicked.connect(self.hide)
        made.clicked.connect(lambda _=False: deed())
        return made
