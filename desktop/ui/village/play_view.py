"""The game: map, curve, what happened, the weeks; at the right the tactics, a household, the log, and the plan."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.outreach.history import history, score
from desktop.outreach.known import what_is_known
from desktop.outreach.plan import Target
from desktop.ui.shortcuts import NARROW, bind
from desktop.ui.theme import Theme
from desktop.ui.village.calendar import Calendar
from desktop.ui.village.curve_view import CurveView, Shown
from desktop.ui.village.game import Game
from desktop.ui.village.home_card import HomeCard
from desktop.ui.village.legend import Legend
from desktop.ui.village.map_view import MapView
from desktop.ui.village.palette import Palette
from desktop.ui.village.plan_box import PlanBox
from desktop.ui.village.story import log_lines, sentences
from desktop.ui.village.words import in_language, number, percent, told
from desktop.ui.widgets.simple import Column, button, label
from desktop.ui.widgets.tab_row import TabRow

_SIDE, _NARROW = 330, 860
"""Pixels at 100 %: the right column, and the width below which it goes under the map."""
TACTICS, HOUSEHOLD, LOG = range(3)


class PlayView(QWidget):
    """N passes the week, R plans what was done last week, the calendar looks back."""

    debrief_requested = Signal()  # wish: what was that worth?
    left = Signal()  # wish: to the villages; the game goes on from here next time

    def __init__(self, game: Game, theme: Theme) -> None:
        super().__init__()
        self.game, self._theme = game, theme
        self.map = MapView(game.people, game.places, theme)
        self.curve, self.calendar, self.legend = CurveView(theme), Calendar(theme), Legend(theme)
        self.palette_view, self.card, self.plan_box = Palette(game, theme), HomeCard(game), PlanBox(game, theme)
        self._title, self._score = label("", "heading"), label("", "key")
        self.story = Column(520, air=0)
        self._again = button(self.tr("Play anew from here"))
        self._log = QPlainTextEdit()
        self.tabs = TabRow(self.tr("What to show"), theme.px(4))
        self._stack = QStackedWidget()
        self._build()
        self._wire()
        self._show_all()

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard begins at the tactics; where they stand below the map, at the map."""
        super().showEvent(event)
        first: QWidget = next(iter(self.palette_view.buttons.values()))
        if self.width() < self._theme.px(_NARROW):
            first = self.map  # the tactics are far below it
        (first if first.isEnabled() else self.plan_box.next_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where there is room, else one below the other."""
        super().resizeEvent(event)
        narrow = self.width() < self._theme.px(_NARROW)
        ways = QBoxLayout.Direction
        self._across.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self._side.setMaximumWidth(16777215 if narrow else self._theme.px(_SIDE))
        self._side.setMinimumHeight(self._theme.px(560) if narrow else 0)

    def plan(self, tactic: str, household: int = 0) -> None:
        """One click plans."""
        if self.game.plan(tactic, Target(household=household) if household else None):
            self.plan_box.select_last()

    def choose_home(self, household: int) -> None:
        """Show a household's card."""
        self.tabs.choose(HOUSEHOLD)
        self.card.show_home(household)

    def pass_week(self) -> None:
        """The key does what the button says, as long as a week can be passed."""
        if not self.game.over:
            self.plan_box.next_button.click()

    def _build(self) -> None:
        px = self._theme.px
        inner = QWidget()
        inner.setObjectName("scrolled")
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, inner)
        self._across.setContentsMargins(px(12), px(8), px(12), px(8))
        self._across.setSpacing(px(12))
        self._across.addLayout(self._left(), 1)
        self._side = self._right()
        self._across.addWidget(self._side, 0)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def _left(self) -> QVBoxLayout:
        px = self._theme.px
        left = QVBoxLayout()
        left.setSpacing(px(4))
        leave = button(self.tr("To the villages"))
        leave.clicked.connect(self.left)
        self._debrief = button(self.tr("Debrief"))
        self._debrief.clicked.connect(self.debrief_requested)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        for each in (self._again, self._debrief, leave):
            head.addWidget(each)
        left.addLayout(head)
        left.addWidget(self._score)
        left.addWidget(self.map, 5)
        left.addWidget(self.legend)
        low = QHBoxLayout()
        low.setSpacing(px(10))
        low.addWidget(self.curve, 1)
        low.addWidget(self.story, 1)
        self.story.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.story.setMinimumHeight(px(120))
        self.story.column.setSpacing(px(6))
        self.story.setAccessibleName(self.tr("What happened"))
        left.addLayout(low, 3)
        left.addWidget(self.calendar)
        return left

    def _right(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.px(6))
        for words in (self.tr("Tactics"), self.tr("Household"), self.tr("Log")):
            self.tabs.add_tab(words)
        self._log.setReadOnly(True)
        self._log.setAccessibleName(self.tr("Log"))
        for each in (self.palette_view, self.card, self._log):
            self._stack.addWidget(each)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)
        column.addWidget(self.plan_box)
        return side

    def _wire(self) -> None:
        game = self.game
        game.changed.connect(self._show_all)
        game.passed.connect(self._show_all)
        game.curves_ready.connect(self._show_curve)
        self.palette_view.chosen.connect(self.plan)
        self.card.plan_requested.connect(self.plan)
        self.map.chosen.connect(self.choose_home)
        self.calendar.looked.connect(game.look_at)
        self.tabs.chosen.connect(self._show_tab)
        self.plan_box.debrief_requested.connect(self.debrief_requested)
        self._again.clicked.connect(lambda: game.again_from(game.at))
        bind(self, "pass-week", self.pass_week, NARROW)
        bind(self, "same-again", game.same_again, NARROW)

    def _show_tab(self, tab: int) -> None:
        self._stack.setCurrentIndex(tab)
        if tab == LOG:
            self._show_log()

    def _show_all(self) -> None:
        game, state = self.game, self.game.shown
        homes = what_is_known(state)
        aimed = frozenset() if game.looking_back else frozenset(m.target.household for m in game.course.planned)
        self.map.show_homes(homes, aimed)
        self.legend.show_homes(homes)
        self._show_head()
        self._show_curve()
        self._show_story()
        spent = [b.spent - a.spent for a, b in pairwise(game.states)]
        self.calendar.show_weeks(spent, game.course.weeks, game.at, game.course.days, game.course.days - game.days_left)
        self.palette_view.refresh()
        self.plan_box.refresh()
        self.card.show_home(self.card.number)
        self._again.setVisible(game.looking_back)
        self._debrief.setEnabled(bool(game.course.made))
        if self._stack.currentIndex() == LOG:
            self._show_log()

    def _show_head(self) -> None:
        game = self.game
        found = score(game.shown)
        self._title.setText(told(self.tr("{village}, end of week {week} of {weeks}"), village=in_language(game.title),
                                 week=game.at, weeks=game.course.weeks))  # fmt: skip
        self._score.setText(
            told(self.tr("Aid among the entitled {adoption} · trust {trust} · days {days} · score {points}"),
                 adoption=percent(found.adoption), trust=percent(found.trust), days=number(found.days),
                 points=number(found.points))
        )  # fmt: skip

    def _show_curve(self) -> None:
        game = self.game
        self.curve.show_curve(
            Shown(game.my_curve(), game.course.weeks, game.curves, history(game.now), game.now.need_all, game.at)
        )

    def _show_story(self) -> None:
        self.story.clear()
        for sentence in self._story():
            self.story.column.addWidget(label(sentence))

    def _story(self) -> tuple[str, ...]:
        game = self.game
        if game.at:
            return sentences(game.states[game.at - 1], game.shown, game.world.book)
        how = self.tr("Plan the first week at the right: one click on a tactic plans it. Then pass the week with N.")
        return in_language(game.people.village.summaries), how

    def _show_log(self) -> None:
        self._log.setPlainText("\n".join(log_lines(self.game.shown, self.game.world.book)))
