"""The village: choose, play week by week, debrief; the trainer's desk. One run is under way, kept on the disk."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from desktop.base.problems import Problem
from desktop.handbook.model import Handbook
from desktop.outreach.course import Course
from desktop.outreach.store import read_run
from desktop.outreach.village import Village
from desktop.ui.background import Background
from desktop.ui.library import Library
from desktop.ui.theme import Theme
from desktop.ui.village.debrief_view import DebriefView
from desktop.ui.village.game import Game, new_seed, open_game
from desktop.ui.village.play_view import PlayView
from desktop.ui.village.start_view import StartView
from desktop.ui.village.trainer_view import TrainerView
from desktop.ui.village.words import in_language
from desktop.ui.village.world import World, read_world, village_of


class VillagePage(QWidget):
    """Reads its world when the law is there; a run under way is offered again."""

    passage_requested = Signal(str)  # wish: show this passage
    questions_requested = Signal(str)  # wish: questions of that section
    problems_found = Signal(object)  # fact: a tuple of Problem, never empty

    def __init__(
        self, library: Library, handbook: Handbook, theme: Theme, background: Background, data: Path,
        new_id: Callable[[], str],
    ) -> None:  # fmt: skip
        super().__init__()
        self.setObjectName("page")
        self._library, self._handbook, self._theme = library, handbook, theme
        self._background, self._data, self._new_id = background, data, new_id
        self.world: World | None = None
        self._course: Course | None = None
        self._asked = False
        self.start = StartView()
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.start)
        self.start.begin_requested.connect(self.begin)
        self.start.go_on_requested.connect(self.go_on)
        self.start.trainer_requested.connect(self.show_trainer)
        library.law_ready.connect(self._read)
        self.start.show_villages(None, None)
        self._read()

    @property
    def play(self) -> PlayView | None:
        """The game in view."""
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, PlayView) else None

    @property
    def shown(self) -> QWidget | None:
        """What is in view."""
        return self._stack.currentWidget()

    def begin(self, village: Village, weeks: int, seed: int = -1, file: str = "", tactics: str = "") -> None:
        """A new run; the one under way is over."""
        dice = seed if seed >= 0 else new_seed(self._new_id())
        self._open(Course(village.id, weeks, dice, file=file, tactics=tactics))

    def go_on(self) -> None:
        """The run under way."""
        if self._course:
            self._open(self._course)

    def show_trainer(self) -> None:
        """The trainer's desk."""
        if self.world is None:
            return
        view = TrainerView(self.world, self._course, self._handbook, self._theme, self._background, self._data)
        view.left.connect(self.show_start)
        view.play_requested.connect(self._play_own)
        view.passage_requested.connect(self.passage_requested)
        self._show(view)

    def show_start(self) -> None:
        """The villages."""
        course, world = self._course, self.world
        village = village_of(world, course)[0] if world and course else None
        self.start.show_villages(world.villages if world else None, course if village else None,
                                 in_language(village.titles) if village else "")  # fmt: skip
        self._show(self.start)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape and self._stack.currentWidget() is not self.start:
            shown = self._stack.currentWidget()
            self.go_on() if isinstance(shown, DebriefView) else self.show_start()
        else:
            super().keyPressEvent(event)

    def _play_own(self, village: Village, file: str, tactics: str) -> None:
        self.begin(village, self.start.weeks.currentData() or 52, -1, file, tactics)

    def _open(self, course: Course) -> None:
        if self.world is None:
            return
        game, problems = open_game(self.world, course, self._data, self._background)
        if problems:
            self.problems_found.emit(problems)
        if game is None:
            return
        self._follow(game)
        game.keep()
        view = PlayView(game, self._theme)
        view.left.connect(self.show_start)
        view.debrief_requested.connect(partial(self.show_debrief, game))
        game.setParent(view)
        self._show(view)

    def show_debrief(self, game: Game) -> None:
        """What the run was worth."""
        view = DebriefView(game, self._handbook, self._theme, self._background)
        game.setParent(view)
        view.passage_requested.connect(self.passage_requested)
        view.questions_requested.connect(self.questions_requested)
        view.problems_found.connect(self.problems_found)
        view.again_requested.connect(self._again)
        view.left.connect(self.show_start)
        view.back_requested.connect(self.go_on)
        self._show(view)

    def _again(self, week: int) -> None:
        if self._course:
            self._open(self._course.again_from(week))

    def _follow(self, game: Game) -> None:
        game.problems_found.connect(self.problems_found)
        game.changed.connect(partial(self._know, game))
        game.passed.connect(partial(self._know, game))
        self._know(game)

    def _know(self, game: Game) -> None:
        self._course = game.course

    def _read(self) -> None:
        law = self._library.law
        if law is None or self._asked:
            return
        self._asked = True

        def work() -> tuple[World, Course | None, tuple[Problem, ...]]:
            world = read_world(law)
            course, problems = read_run(self._data)
            return world, course, (*world.problems, *problems)

        self._background.run(work, done=self._have, failed=_raise)

    def _have(self, told: tuple[World, Course | None, tuple[Problem, ...]]) -> None:
        self.world, self._course, problems = told
        if problems:
            self.problems_found.emit(problems)
        self.show_start()

    def _show(self, view: QWidget) -> None:
        before = self._stack.currentWidget()
        if self._stack.indexOf(view) < 0:
            self._stack.addWidget(view)
        self._stack.setCurrentWidget(view)
        if before not in (view, self.start, None):
            self._stack.removeWidget(before)
            before.deleteLater()


def _raise(error: Exception) -> None:
    raise error
