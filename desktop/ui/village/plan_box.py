"""What is planned for the coming week: whom each move goes to, how many; days left; the button that passes the week."""

from collections.abc import Iterable

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QListWidget, QProgressBar, QSpinBox, QVBoxLayout, QWidget

from desktop.outreach.plan import MOST_TIMES, Move, Target
from desktop.outreach.tactic import STAGES
from desktop.outreach.village import GROUPS
from desktop.ui.theme import Theme
from desktop.ui.village.game import Game
from desktop.ui.village.words import in_language, move_cost, number, target_word, told
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.simple import button, label

TARGETS = (
    Target(not_visited=True), Target(), Target(leaders=True), Target(refused=True),
    *(Target(stage=each) for each in STAGES[:5]), *(Target(group=each) for each in GROUPS),
)  # fmt: skip


class Rows(QListWidget):
    """Delete takes a row out."""

    out = Signal(int)  # wish: take that row out

    def __init__(self, air: int) -> None:
        super().__init__()
        self._air = air
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)

    def show_lines(self, lines: Iterable[str]) -> None:
        """These lines instead."""
        self.clear()
        for each in lines:
            self.addItem(each)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other room, other heights."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As tall as the wrapped words need: Qt itself would cut them with «…»."""
        room = max(60, self.viewport().width() - 2 * self._air)
        for row in range(self.count()):
            item = self.item(row)
            rect = self.fontMetrics().boundingRect(
                QRect(0, 0, room, 10_000), int(Qt.TextFlag.TextWordWrap), item.text()
            )
            item.setSizeHint(QSize(room, rect.height() + self._air))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and Backspace."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.currentRow() >= 0:
            self.out.emit(self.currentRow())
        else:
            super().keyPressEvent(event)


class PlanBox(QWidget):
    """Shows the game's plan and changes it."""

    debrief_requested = Signal()  # wish: what was that worth?

    def __init__(self, game: Game, theme: Theme) -> None:
        super().__init__()
        self._game, self._theme, self._filling = game, theme, False
        self._head = label("", "key")
        self._days = QProgressBar()
        self._days.setTextVisible(False)
        self._days.setFixedHeight(theme.px(5))
        self.rows = Rows(theme.px(12))
        self.rows.setObjectName("lines")
        self.rows.setAccessibleName(self.tr("Plan of the week"))
        self.rows.setToolTip(self.tr("Delete takes a line out"))
        self.rows.setMinimumHeight(theme.px(58))
        self.rows.setMaximumHeight(theme.px(112))
        self.target, self.times = QComboBox(), QSpinBox()
        self.next_button = button("", "primary")
        self.same = button(self.tr("As last week"))
        self._build()

    def refresh(self) -> None:
        """Show the plan as it is."""
        self._filling = True
        game, row = self._game, self.rows.currentRow()
        self.rows.show_lines(map(self._words, game.course.planned))
        count = len(game.course.planned)
        self.rows.setCurrentRow(row if 0 <= row < count else count - 1)
        self._filling = False
        self._days.setValue(round(10 * (game.course.days - game.days_left)))
        self._head.setText(self._head_words())
        self._show_next()
        self._show_row()

    def select_last(self) -> None:
        """The line just planned is the one to change."""
        self.rows.setCurrentRow(self.rows.count() - 1)

    def _build(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(self._theme.px(5))
        self._days.setRange(0, round(10 * self._game.course.days))
        self.target.setAccessibleName(self.tr("Whom it goes to"))
        self.target.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.target.setMinimumContentsLength(16)
        self.times.setAccessibleName(self.tr("How many households"))
        self.times.setRange(1, MOST_TIMES)
        fields = QWidget()
        fields.setLayout(Flow(self.target, self.times))
        buttons = QWidget()
        buttons.setLayout(Flow(self.next_button, self.same))
        for each in (self._head, self._days, self.rows, fields, buttons):
            whole.addWidget(each)
        self.rows.currentRowChanged.connect(self._show_row)
        self.rows.out.connect(self._game.unplan)
        self.target.activated.connect(self._aim)
        self.times.valueChanged.connect(self._count)
        self.next_button.clicked.connect(self._go_on)
        self.same.clicked.connect(self._game.same_again)

    def _head_words(self) -> str:
        game = self._game
        if game.over:
            return self.tr("The last week is over.")
        if game.looking_back:
            return told(self.tr("You look back at week {week}."), week=game.at)
        return told(self.tr("Week {week} of {weeks}: {left} of {days} days left"), week=game.now.week + 1,
                    weeks=game.course.weeks, left=number(game.days_left), days=number(game.course.days))  # fmt: skip

    def _words(self, move: Move) -> str:
        tactic = self._game.world.book[move.tactic]
        title, days = in_language(tactic.titles), number(move_cost(move, self._game.world.book))
        if tactic.per == "week":
            return told(self.tr("{tactic} · {days} d."), tactic=title, days=days)
        fitting = self._game.fitting(move)
        words = told(self.tr("{tactic} × {times} · {days} d. · {whom}"), tactic=title, times=move.times, days=days,
                     whom=target_word(move.target))  # fmt: skip
        return words if fitting >= move.times else words + " " + told(self.tr("(now {count})"), count=fitting)

    def _show_next(self) -> None:
        game = self._game
        words = (
            self.tr("Debrief")
            if game.over
            else self.tr("Back to now")
            if game.looking_back
            else self.tr("Pass the week (N)")
        )
        self.next_button.setText(words)
        self.same.setEnabled(bool(game.course.made and game.course.made[-1]) and not (game.over or game.looking_back))

    def _move(self) -> Move | None:
        row, planned = self.rows.currentRow(), self._game.course.planned
        return planned[row] if 0 <= row < len(planned) else None

    def _show_row(self) -> None:
        move = self._move()
        aimed = move is not None and self._game.world.book[move.tactic].per == "household"
        self.target.setEnabled(aimed)
        self.times.setEnabled(aimed and move is not None and not move.target.household)
        if self._filling or move is None or not aimed:
            return
        self._filling = True
        choices = TARGETS if move.target in TARGETS else (move.target, *TARGETS)
        self.target.clear()
        for each in choices:
            self.target.addItem(target_word(each), each)
        self.target.setCurrentIndex(choices.index(move.target))
        self.times.setValue(move.times)
        self._filling = False

    def _aim(self) -> None:
        if not self._filling and self._move():
            self._game.aim(self.rows.currentRow(), self.target.currentData())

    def _count(self, times: int) -> None:
        if not self._filling and self._move():
            self._game.count(self.rows.currentRow(), times)

    def _go_on(self) -> None:
        if self._game.looking_back:
            self._game.look_at(len(self._game.states))
        elif self._game.over:
            self.debrief_requested.emit()
        else:
            self._game.pass_week()
