"""How sure one is of an answer: three keys under it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.quiz.certainty import LEVELS, RIGHT, WRONG
from desktop.ui.theme import Theme
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.simple import button, label


class CertaintyRow(QWidget):
    """One of three; `value` is 0 until one was chosen."""

    chosen = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.value = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(4), 0, 0)
        column.addWidget(label(self.tr("How sure are you?"), "quiet"))
        self._buttons = {level: self._button(level) for level in LEVELS}
        row = QWidget()
        row.setLayout(Flow(*self._buttons.values()))
        column.addWidget(row)

    def choose(self, level: int) -> None:
        """As if that key were pressed."""
        if not self.isEnabled():
            return
        self.value = level
        for each, made in self._buttons.items():
            made.setChecked(each == level)
        self.chosen.emit()

    def _button(self, level: int) -> QPushButton:
        words = {1: self.tr("Not sure"), 2: self.tr("Rather sure"), 3: self.tr("Quite sure")}[level]
        worth = f"+{RIGHT[level]} / {str(WRONG[level]).replace('-', '−')}"
        made = button(f"{words}: {worth} (Ctrl+{level})")
        made.setCheckable(True)
        made.setAutoDefault(False)
        made.clicked.connect(lambda: self.choose(level))
        return made
