"""The class by its files: every run is played again here, so that the table shows what was really reached."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from desktop.base.messages import one_line
from desktop.base.problems import Problem, problem
from desktop.outreach.course import Course
from desktop.outreach.history import Score, score
from desktop.outreach.store import read_course
from desktop.ui.background import Background
from desktop.ui.theme import Theme
from desktop.ui.translation import reader_language
from desktop.ui.village.export import ask_path, save_table
from desktop.ui.village.words import in_language, number, percent
from desktop.ui.village.world import World, states_of
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.simple import Column, button, label


@dataclass(frozen=True, slots=True)
class Place:
    """One run of the class, played again."""

    course: Course
    score: Score


class BoardView(Column):
    """Best first. Runs of other villages or dice may stand beside, and it is said that they cannot be compared."""

    def __init__(self, world: World, theme: Theme, background: Background) -> None:
        super().__init__(980, air=12)
        self._world, self._background = world, background
        self.places: list[Place] = []
        self.table = QTableWidget(0, 8)
        self.said = label("", "quiet")
        self.table.setMinimumHeight(theme.px(240))
        self._build()

    def add_files(self, paths: Sequence[Path]) -> None:
        """Read and play those runs in a thread."""
        self._background.run(partial(play_again, self._world, tuple(paths)), done=self._have, failed=_raise)

    def _build(self) -> None:
        self.column.addWidget(label(self.tr("The class"), "heading"))
        words = self.tr(
            "Give the class one number at the beginning; collect the files saved in the debriefs. "
            "Every run is played again here."
        )
        self.column.addWidget(label(words, "quiet"))
        more, save, clear = (
            button(self.tr("Add runs…"), "primary"),
            button(self.tr("Table as CSV…")),
            button(self.tr("Empty")),
        )
        more.clicked.connect(self._ask_files)
        save.clicked.connect(self._ask_save)
        clear.clicked.connect(self._empty)
        row = QWidget()
        row.setLayout(Flow(more, save, clear))
        for each in (row, self.said, self.table):
            self.column.addWidget(each)
        self.table.setHorizontalHeaderLabels(self._head())
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.setAccessibleName(self.tr("The class"))
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def _head(self) -> list[str]:
        return [self.tr("place"), self.tr("who"), self.tr("village"), self.tr("number"), self.tr("weeks"),
                self.tr("aid"), self.tr("trust"), self.tr("score")]  # fmt: skip

    def rows(self) -> list[list[str]]:
        """The table as texts, best first."""
        ordered = sorted(self.places, key=lambda each: -each.score.points)
        return [self._row(place, each) for place, each in enumerate(ordered, 1)]

    def _row(self, place: int, each: Place) -> list[str]:
        village = self._world.village(each.course.village)
        name = in_language(village.titles) if village else each.course.village
        return [str(place), each.course.name or "—", name, str(each.course.seed), str(len(each.course.made)),
                percent(each.score.adoption), percent(each.score.trust), number(each.score.points)]  # fmt: skip

    def _have(self, found: tuple[list[Place], tuple[Problem, ...]]) -> None:
        places, problems = found
        self.places += [each for each in places if each not in self.places]
        rows = self.rows()
        self.table.setRowCount(len(rows))
        for y, row in enumerate(rows):
            for x, words in enumerate(row):
                item = QTableWidgetItem(words)
                item.setTextAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
                self.table.setItem(y, x, item)
        self.said.setText(self._remarks(problems))

    def _remarks(self, problems: tuple[Problem, ...]) -> str:
        found = [one_line(each, reader_language()) for each in problems]
        kinds = {(each.course.village, each.course.seed, each.course.weeks) for each in self.places}
        if len(kinds) > 1:
            found.append(
                self.tr("These runs are of different villages, numbers or lengths: their scores do not compare.")
            )
        short = [each.course.name or "—" for each in self.places if not each.course.over]
        if short:
            found.append(self.tr("Not played to the end: {who}.").replace("{who}", ", ".join(short)))
        return "\n".join(found)

    def _empty(self) -> None:
        self.places = []
        self._have(([], ()))

    def _ask_files(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Add runs"), "", self.tr("Runs (*.json)"))
        if names:
            self.add_files([Path(each) for each in names])

    def _ask_save(self) -> None:
        path = ask_path(self, self.tr("Table as CSV"), "class.csv", self.tr("Tables (*.csv)"))
        if path:
            problems = save_table([self._head(), *self.rows()], path)
            self.said.setText(self._remarks(problems))


def play_again(world: World, paths: Sequence[Path]) -> tuple[list[Place], tuple[Problem, ...]]:
    """Each file's run played anew on this computer; a file that cannot be is told and left out."""
    places: list[Place] = []
    told: list[Problem] = []
    for path in paths:
        course, problems = read_course(path)
        told += problems
        if course is None:
            continue
        fault = _fault(world, course, path)
        if fault:
            told.append(fault)
            continue
        village = world.village(course.village)
        assert village is not None
        places.append(Place(course, score(states_of(course, world.people(village), world.book)[-1])))
    return places, tuple(told)


def _fault(world: World, course: Course, path: Path) -> Problem | None:
    if course.tactics:
        return problem(path.name, "", "village-own-tactics")
    if world.village(course.village) is None:
        return problem(path.name, "", "village-gone", village=course.village[:60])
    gone = [move.tactic for moves in course.made for move in moves if move.tactic not in world.book]
    return problem(path.name, "", "village-tactic-gone", tactic=gone[0][:60]) if gone else None


def _raise(error: Exception) -> None:
    raise error
