"""Settings of review under a fold: the retention target and the caps of a day."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from desktop.ui.icons import icon
from desktop.ui.review.exam_card import Spin
from desktop.ui.review.wishes import Wishes
from desktop.ui.theme import Theme
from desktop.ui.widgets.simple import Card, button, label

LOWEST, HIGHEST = 80, 97
MOST = 500


class ReviewSettings(QWidget):
    """Closed until it is asked for; each change is carried out at once."""

    changed = Signal(str, object)  # fact: (name of the setting, its value)

    def __init__(self, wishes: Wishes, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        self.turn = button(self.tr("Settings of review"))
        self.turn.setCheckable(True)
        self.turn.setIconSize(QSize(theme.px(14), theme.px(14)))
        self.turn.toggled.connect(self._turned)
        down.addWidget(self.turn, 0, Qt.AlignmentFlag.AlignLeft)
        self.card = Card()
        down.addWidget(self.card)
        self._form = QFormLayout()
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.retention = self._spin("retention", self.tr("Chance of recall to keep"), LOWEST, HIGHEST,
                                    wishes.retention, " %")  # fmt: skip
        self.reviews = self._spin("reviews", self.tr("Reviews a day at most"), 1, MOST, wishes.reviews)
        self.fresh = self._spin("fresh", self.tr("New items a day at most"), 0, MOST, wishes.fresh)
        self.card.column.addLayout(self._form)
        self.card.column.addWidget(label(self.tr(
            "A higher chance means more reviews: 97 % takes several times as many as 90 %. What is over the caps waits "
            "for tomorrow; nothing is lost."
        ), "quiet"))  # fmt: skip
        self._turned(False)

    def _spin(self, setting: str, words: str, low: int, high: int, value: int, suffix: str = "") -> Spin:
        made = Spin(low, high, max(low, min(high, value)), words, suffix)
        made.valueChanged.connect(lambda value: self.changed.emit(setting, value))
        self._form.addRow(made.beside(words), made)
        return made

    def _turned(self, shown: bool) -> None:
        self.card.setVisible(shown)
        self.turn.setIcon(icon("down" if shown else "closed", self._theme.colour("ink"), self._theme.px(14)))
