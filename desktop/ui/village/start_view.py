"""Before a game: which village, how long, whose dice; the game under way; the trainer's desk."""

from collections.abc import Sequence

from PySide6.QtCore import QRegularExpression, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from desktop.outreach.course import Course
from desktop.outreach.plan import SEMINAR_WEEKS, WEEKS
from desktop.outreach.village import Village
from desktop.ui.village.words import in_language, told
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.simple import Card, Column, button, label


class StartView(QWidget):
    """Emits what is wished; knows nothing of what follows."""

    begin_requested = Signal(object, int, int)  # wish: (Village, weeks, seed; -1 for dice of one's own)
    go_on_requested = Signal()  # wish: the game under way
    trainer_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._column = Column(760)
        self.weeks, self.seed = QComboBox(), QLineEdit()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._column)

    def show_villages(self, villages: Sequence[Village] | None, course: Course | None, title: str = "") -> None:
        """Fill the list; None while villages are still being read. `title` names the village of the run."""
        self._column.clear()
        add = self._column.column.addWidget
        add(label(self.tr("Village"), "title"))
        add(label(self.tr("Bring the aid to a village: plan week by week, see what happens and why."), "quiet"))
        if villages is None:
            add(label(self.tr("Reading the villages…")))
            return
        if course:
            add(self._under_way(course, title))
        add(self._fields())
        for village in villages:
            add(self._card(village))
        add(self._trainer())
        self._column.take_keyboard()

    def _under_way(self, course: Course, title: str) -> Card:
        card = Card()
        card.column.addWidget(label(title, "heading"))
        words = told(self.tr("Under way: week {week} of {weeks}"), week=len(course.made), weeks=course.weeks)
        if course.over:
            words = self.tr("Played to the end: the debrief and any week of it can be looked at again.")
        card.column.addWidget(label(words, "quiet"))
        go_on = button(self.tr("Go on"), "primary")
        go_on.clicked.connect(self.go_on_requested)
        card.column.addWidget(_row(go_on))
        return card

    def _fields(self) -> QWidget:
        self.weeks, self.seed = QComboBox(), QLineEdit()
        self.weeks.setAccessibleName(self.tr("How long"))
        self.weeks.addItem(self.tr("a year: 52 weeks"), WEEKS)
        self.weeks.addItem(self.tr("for a seminar: 24 weeks"), SEMINAR_WEEKS)
        self.seed.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]{0,9}"), self.seed))
        words = self.tr("Number of the class")
        self.seed.setAccessibleName(words)
        self.seed.setPlaceholderText(words)
        self.seed.setToolTip(self.tr("The same number gives everybody the same chance; empty: dice of your own."))
        return _row(self.weeks, self.seed)

    def _card(self, village: Village) -> Card:
        card = Card()
        card.column.addWidget(label(in_language(village.titles), "heading"))
        card.column.addWidget(label(in_language(village.summaries)))
        card.column.addWidget(label(self.tr("%n household(s)", "", village.households), "quiet"))
        begin = button(self.tr("Begin"))
        begin.setAccessibleName(told(self.tr("Begin: {village}"), village=in_language(village.titles)))
        begin.clicked.connect(lambda: self._begin(village))
        card.column.addWidget(_row(begin))
        return card

    def _begin(self, village: Village) -> None:
        seed = self.seed.text().strip()
        self.begin_requested.emit(village, self.weeks.currentData(), int(seed) if seed else -1)

    def _trainer(self) -> Card:
        card = Card()
        card.column.addWidget(label(self.tr("For the trainer"), "heading"))
        card.column.addWidget(
            label(self.tr("Own villages and tactics, the class, two plans compared, roles on paper."))
        )
        go = button(self.tr("Trainer's desk"))
        go.clicked.connect(self.trainer_requested)
        card.column.addWidget(_row(go))
        return card


def _row(*widgets: QWidget) -> QWidget:
    box = QWidget()
    box.setLayout(Flow(*widgets))
    return box
