"""Names to choose one of: a row of tabs where they fit, a list that drops down where the letters are large."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QComboBox, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from desktop.ui.widgets.simple import button


class TabRow(QWidget):
    """Tabs at the left, deeds (buttons) at the right; no word of either is ever cut."""

    chosen = Signal(int)  # fact: that name was chosen

    def __init__(self, name: str, gap: int) -> None:
        super().__init__()
        self.group = QButtonGroup(self)
        self.list = QComboBox()
        self.list.setAccessibleName(name)
        self.list.setToolTip(name)
        self.list.hide()
        self.list.currentIndexChanged.connect(self.choose)
        self._deeds: list[QPushButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(gap)
        self._row.addWidget(self.list)
        self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def add_tab(self, words: str) -> None:
        """One more name."""
        number = len(self.group.buttons())
        made = button(words, "tab")
        made.setCheckable(True)
        made.setChecked(number == 0)
        made.clicked.connect(lambda: self.choose(number))
        self.group.addButton(made, number)
        self._row.insertWidget(number, made)
        self.list.addItem(words)

    def add_deed(self, made: QPushButton) -> None:
        """One more button at the right."""
        self._deeds.append(made)
        self._row.addWidget(made)

    def choose(self, number: int) -> None:
        """Choose that name, wherever it was pressed."""
        made = self.group.button(number)
        if made is None:
            return
        made.setChecked(True)
        if self.list.currentIndex() != number:
            self.list.setCurrentIndex(number)  # which comes back here
        else:
            self.chosen.emit(number)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tabs or the list."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Other letters are of another width."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        shown: list[QAbstractButton] = [*self.group.buttons(), *self._deeds]
        needed = sum(each.sizeHint().width() + self._row.spacing() for each in shown)
        narrow = needed > self.width()
        self.list.setVisible(narrow)
        for each in self.group.buttons():
            each.setVisible(not narrow)
