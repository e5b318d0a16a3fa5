"""After the play: what agreed with the handbook's five conclusions and what did not, what moves were worth, bots."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QInputDialog, QWidget

from desktop.base.problems import Problem
from desktop.handbook.model import Handbook
from desktop.outreach.course import MOST_NAME
from desktop.outreach.debrief import Debrief, Finding, Without, counterfactual
from desktop.outreach.history import Score, classes, history, score
from desktop.outreach.known import what_is_known
from desktop.outreach.village import GROUPS
from desktop.ui.background import Background
from desktop.ui.theme import Theme
from desktop.ui.village.curve_view import CurveView, Shown
from desktop.ui.village.export import ask_path, curve_rows, save_picture, save_run, save_table
from desktop.ui.village.game import Game
from desktop.ui.village.legend import Legend
from desktop.ui.village.map_view import MapView
from desktop.ui.village.truth import as_it_was
from desktop.ui.village.words import bot_word, group_word, in_language, number, percent, told
from desktop.ui.village.worth_chart import WorthChart, points
from desktop.ui.widgets.feedback import add_links, verdict_card
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.simple import Card, Column, button, label

SECTION = "adoption-curve"
_MOST_WEEKS = 8


class DebriefView(Column):
    """Made once for a run; what takes long is worked out in a thread."""

    passage_requested = Signal(str)  # wish: show this passage
    questions_requested = Signal(str)  # wish: questions of that section
    again_requested = Signal(int)  # wish: the same dice from the end of that week
    back_requested = Signal()  # wish: to the run
    left = Signal()  # wish: to the villages
    problems_found = Signal(object)

    def __init__(self, game: Game, handbook: Handbook, theme: Theme, background: Background) -> None:
        super().__init__(980)
        self._game, self._handbook, self._theme, self._background = game, handbook, theme, background
        self.found: Debrief | None = None
        self.curve = CurveView(theme)
        self._which, self._without = QComboBox(), label("")
        self.column.addWidget(label(told(self.tr("Debrief: {village}, {weeks} weeks"), village=in_language(game.title),
                                         weeks=len(game.course.made)), "title"))  # fmt: skip
        self.column.addWidget(self._buttons())
        self._waiting = label(self.tr("The same weeks are played again without each of your moves…"), "quiet")
        self.column.addWidget(self._waiting)
        background.run(game.debriefed(), done=self._have, failed=_raise)

    def _have(self, found: Debrief) -> None:
        self.found = found
        self._waiting.hide()
        add = self.column.addWidget
        add(self._scores(found))
        self._show_curve()
        add(self.curve)
        add(label(self.tr("Against the handbook's five conclusions"), "heading"))
        for state, some in (("wrong", found.breaks), ("warning", found.slips), ("right", found.agrees)):
            for each in some:
                add(self._finding(each, state))
        add(self._questions())
        add(label(self.tr("What each tactic was worth"), "heading"))
        add(label(self.tr("The same village and the same dice without it: percentage points of adoption."), "quiet"))
        add(WorthChart(found.worth, self._game.world.book, self._theme))
        add(self._one_move())
        add(label(self.tr("Who adopted when"), "heading"))
        add(self._classes())
        self._show_truth()

    def _buttons(self) -> QWidget:
        made = []
        for words, deed in (
            (self.tr("To the run"), self.back_requested.emit),
            (self.tr("Once more, same dice"), partial(self.again_requested.emit, 0)),
            (self.tr("Save for the class…"), self._ask_run), (self.tr("Curve as PNG…"), self._ask_picture),
            (self.tr("Curve as CSV…"), self._ask_table), (self.tr("To the villages"), self.left.emit),
        ):  # fmt: skip
            each = button(words)
            each.clicked.connect(partial(_do, deed))
            made.append(each)
        return _row(*made)

    def _scores(self, found: Debrief) -> Card:
        card = Card()
        for name, each in (("me", found.score), *found.bots.items()):
            card.column.addWidget(label(self._score(name, each), "key" if name == "me" else ""))
        return card

    def _score(self, name: str, each: Score) -> str:
        return told(self.tr("{who}: aid among the entitled {adoption}, trust {trust}, days {days}, score {points}"),
                    who=bot_word(name), adoption=percent(each.adoption), trust=percent(each.trust),
                    days=number(each.days), points=number(each.points))  # fmt: skip

    def _show_curve(self) -> None:
        game = self._game
        others = {name: curve[: len(game.course.made) + 1] for name, curve in game.curves.items()}
        self.curve.show_curve(
            Shown(game.my_curve(), len(game.course.made), others, history(game.now), game.now.need_all)
        )
        self.curve.setMinimumHeight(self._theme.px(240))

    def _finding(self, finding: Finding, state: str) -> Card:
        rule = finding.rule
        head = (
            told(self.tr("Conclusion {number}"), number=rule.conclusion)
            if rule.conclusion
            else self.tr("The main conclusion")
        )
        card = verdict_card(head, state, in_language(rule.says), self._theme)
        weeks = sorted({week for week, _, _ in finding.moments if week})
        if weeks:
            shown = ", ".join(map(str, weeks[:_MOST_WEEKS])) + (" …" if len(weeks) > _MOST_WEEKS else "")
            card.column.addWidget(label(told(self.tr("Seen in weeks: {weeks}"), weeks=shown), "quiet"))
        add_links(card, self._links(rule.passages), self.passage_requested.emit)
        return card

    def _links(self, passages: Sequence[str]) -> list[tuple[str, str]]:
        found = [(each, self._handbook.passage(each)) for each in passages]
        return [(name, _begin(passage.text)) for name, passage in found if passage]

    def _questions(self) -> Card:
        card = Card()
        card.column.addWidget(label(self.tr("Questions on this section of the handbook, each with its explanation.")))
        go = button(self.tr("Questions on the adoption curve"))
        go.clicked.connect(partial(_do, partial(self.questions_requested.emit, SECTION)))
        card.column.addWidget(_row(go))
        return card

    def _one_move(self) -> Card:
        card = Card()
        card.column.addWidget(label(self.tr("Without one move: the same village and dice"), "key"))
        self._which.setAccessibleName(self.tr("Which move"))
        self._which.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._which.setMinimumContentsLength(28)
        for week, moves in enumerate(self._game.course.made, 1):
            for tactic in dict.fromkeys(move.tactic for move in moves):
                words = told(self.tr("week {week}: {tactic}"), week=week,
                             tactic=in_language(self._game.world.book[tactic].titles))  # fmt: skip
                self._which.addItem(words, (week, tactic))
        go = button(self.tr("Play without it"))
        go.setEnabled(self._which.count() > 0)
        go.clicked.connect(self._play_without)
        card.column.addWidget(_row(self._which, go))
        card.column.addWidget(self._without)
        return card

    def _play_without(self) -> None:
        game = self._game
        week, tactic = self._which.currentData()
        work = partial(
            counterfactual, game.course.plan(), game.now, game.people, game.now.throw, game.world.book, tactic, week
        )
        self._background.run(work, done=self._have_without, failed=_raise)

    def _have_without(self, found: Without) -> None:
        before = score(self._game.now).adoption
        words = self.tr(
            "Without it {without} instead of {with} would have the aid ({points} points); trust {trust} points."
        )
        self._without.setText(
            told(words, **{"without": percent(before + found.adoption), "with": percent(before),
                           "points": points(found.adoption), "trust": points(found.trust)})
        )  # fmt: skip

    def _classes(self) -> QWidget:
        found = list(classes(self._game.now).values())
        card = Card()
        for index, group in enumerate(GROUPS):
            count = found.count(index)
            share = percent(count / len(found)) if found else "0 %"
            card.column.addWidget(label(f"{group_word(group)}: {count} ({share})"))
        words = self.tr(
            "Rogers parts adopters by the time of adoption: 2.5, 13.5, 34, 34 and 16 %. "
            "The handbook prints 16 % for the late majority: a misprint."
        )
        card.column.addWidget(label(words, "quiet"))
        add_links(card, self._links(("adoption-groups", "adoption-late-majority")), self.passage_requested.emit)
        return card

    def _show_truth(self) -> None:
        """The map with everything, also what was never asked."""
        game = self._game
        self.column.addWidget(label(self.tr("The village as it was, with what you never asked"), "heading"))
        drawn, legend = MapView(game.people, game.places, self._theme), Legend(self._theme)
        homes = tuple(as_it_was(game.now, each) for each in what_is_known(game.now))
        drawn.show_homes(homes)
        legend.show_homes(homes)
        drawn.setMinimumHeight(self._theme.px(320))
        self.column.addWidget(drawn)
        self.column.addWidget(legend)

    def _ask_run(self) -> None:
        name, agreed = QInputDialog.getText(self, self.tr("Save for the class"), self.tr("Whose run is it?"))
        path = ask_path(self, self.tr("Save for the class"), "run.json", self.tr("Runs (*.json)")) if agreed else None
        if path:
            self._tell(save_run(self._game.course, name[:MOST_NAME], path))

    def _ask_picture(self) -> None:
        path = ask_path(self, self.tr("Curve as PNG"), "curve.png", self.tr("Pictures (*.png)"))
        if path:
            self._tell(save_picture(self.curve, path))

    def _ask_table(self) -> None:
        path = ask_path(self, self.tr("Curve as CSV"), "curve.csv", self.tr("Tables (*.csv)"))
        if path:
            self.save_table(path)

    def save_table(self, path: Path) -> None:
        """The curve and the bots' by week."""
        curves = {bot_word("me"): self._game.my_curve(), **{bot_word(k): v for k, v in self._game.curves.items()}}
        self._tell(save_table(curve_rows(curves, self.tr("week")), path))

    def _tell(self, problems: tuple[Problem, ...]) -> None:
        if problems:
            self.problems_found.emit(problems)


def _begin(text: str, most: int = 90) -> str:
    line = " ".join(text.split())
    return line if len(line) <= most else line[:most].rsplit(" ", 1)[0] + " …"


def _row(*widgets: QWidget) -> QWidget:
    box = QWidget()
    box.setLayout(Flow(*widgets))
    return box


def _do(deed: Callable[[], object], *_: object) -> None:
    deed()


def _raise(error: Exception) -> None:
    raise error
