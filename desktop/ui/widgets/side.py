"""What stands beside the page of the book: one panel at a time, chosen by a row of buttons above them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget


class Side(QWidget):
    """The row of buttons appears with the second panel."""

    def __init__(self, word: str, panel: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stack = QStackedWidget()
        self._buttons = QButtonGroup(self)
        self._row = QWidget()
        self._across = QHBoxLayout(self._row)
        self._across.setContentsMargins(8, 4, 8, 4)
        self._across.setSpacing(4)
        self._row.hide()
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addWidget(self._row)
        down.addWidget(self._stack, 1)
        self._buttons.idClicked.connect(self._stack.setCurrentIndex)
        self._buttons.idClicked.connect(lambda: self._let_tab_come())
        self.add(word, panel)

    def add(self, word: str, panel: QWidget) -> None:
        """One more panel behind a button named `word`."""
        number = self._stack.addWidget(panel)
        made = QPushButton(word.replace("&", "&&"))
        made.setProperty("role", "tab")
        made.setCheckable(True)
        made.setChecked(number == self._stack.currentIndex())
        self._buttons.addButton(made, number)
        self._across.addWidget(made)
        self._row.setVisible(number > 0)

    def current(self) -> QWidget | None:
        """The panel in view."""
        return self._stack.currentWidget()

    def show_panel(self, panel: QWidget) -> None:
        """Bring `panel` into view and put the keyboard on it."""
        self._stack.setCurrentWidget(panel)
        self._buttons.button(self._stack.currentIndex()).setChecked(True)
        self._let_tab_come()
        panel.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _let_tab_come(self) -> None:
        """Tab comes to the chosen button, arrows to the others: Qt would go to the one that had the keyboard last."""
        for each in self._buttons.buttons():
            each.setFocusPolicy(Qt.FocusPolicy.StrongFocus if each.isChecked() else Qt.FocusPolicy.ClickFocus)
