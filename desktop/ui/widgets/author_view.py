"""The author's view of a case file: what is wrong and where, its map, play from any scene; read anew on save."""

import random
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QScrollArea, QWidget

from desktop.base.messages import tell
from desktop.base.problems import Problem
from desktop.handbook.model import Handbook
from desktop.law.numbers import Law
from desktop.practice.case import Case
from desktop.practice.claims import claim_faults
from desktop.practice.files import read_case
from desktop.practice.play import begin, play_from
from desktop.practice.prove import Proof, prove
from desktop.ui.theme import Theme
from desktop.ui.translation import reader_language
from desktop.ui.widgets.case_map import CaseMap
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.simple import Card, Column, button, label

_MAP_HEIGHT = 360
_SETTLED = 150
"""Milliseconds after the last change of the file: an editor may save in several steps."""


class AuthorView(Column):
    """A trainer keeps Twine open beside it."""

    play_requested = Signal(object)  # wish: try this Play out
    done = Signal()  # wish: back to the list of cases

    def __init__(self, handbook: Handbook, theme: Theme, law: Law | None) -> None:
        super().__init__(980)
        self._handbook, self._theme, self._law = handbook, theme, law
        self._path: Path | None = None
        self._case: Case | None = None
        self._scene = ""
        self._watcher = QFileSystemWatcher(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLED)
        self._timer.timeout.connect(self.reload)
        self._watcher.fileChanged.connect(lambda: self._timer.start())
        self._watcher.directoryChanged.connect(lambda: self._timer.start())
        self._show()

    @property
    def case(self) -> Case | None:
        """The case as it was read last; None while it is broken."""
        return self._case

    def open(self, path: Path) -> None:
        """Show that file and keep an eye on it."""
        watched = [*self._watcher.files(), *self._watcher.directories()]
        if watched:
            self._watcher.removePaths(watched)
        self._path = path
        self._watcher.addPaths([str(path), str(path.parent)])  # editors replace a file: the folder tells
        self.reload()

    def reload(self) -> None:
        """Read the file again and say what is wrong with it now."""
        if self._path is None:
            return
        if str(self._path) not in self._watcher.files() and self._path.exists():
            self._watcher.addPath(str(self._path))
        self._case, problems = read_case(self._path, self._handbook)
        proof = self._proof(self._case) if self._case else None
        more = tuple(each.problem(problem_file(self._path)) for each in proof.faults) if proof else ()
        self._show((*problems, *more), proof)

    def _proof(self, case: Case) -> Proof:
        law = self._law
        claims = (lambda case: claim_faults(case, law)) if law else None
        return prove(case, self._handbook, random.Random(case.id), claims)

    def _show(self, problems: tuple[Problem, ...] = (), proof: Proof | None = None) -> None:
        self.clear()
        self.column.addWidget(label(self.tr("A case of your own"), "title"))
        self.column.addWidget(
            label(self.tr("Open a Twee file (Twine: Build, Export As Twee). It is read again each time it is saved."),
                  "quiet")
        )  # fmt: skip
        self.column.addLayout(self._buttons())
        if self._path:
            self._show_file(self._path, problems, proof)
        self.take_keyboard()

    def _show_file(self, path: Path, problems: tuple[Problem, ...], proof: Proof | None) -> None:
        self.column.addWidget(label(path.name, "heading"))
        for problem in problems:
            self.column.addWidget(self._problem(problem))
        if proof and not problems:
            card = Card("right")
            card.column.addWidget(label(self.tr("Nothing is wrong with it."), "right"))
            self.column.addWidget(card)
        if self._case and proof:
            self._show_case(self._case, proof)

    def _buttons(self) -> Flow:
        row = Flow()
        for words, deed, role in (
            (self.tr("Open a file…"), self._ask_file, "primary"),
            (self.tr("A new one from the template…"), self._ask_new, ""),
            (self.tr("To the list of cases"), self.done.emit, ""),
        ):
            made = button(words, role)
            made.clicked.connect(lambda _=False, deed=deed: deed())
            row.addWidget(made)
        return row

    def _problem(self, problem: Problem) -> Card:
        told = tell(problem, reader_language())
        card = Card("wrong" if self._case is None else "warning")
        place = self.tr("Line {place}").replace("{place}", problem.place) if problem.place else problem.file
        card.column.addWidget(label(place, "quiet"))
        card.column.addWidget(label(told.says))
        if told.cure:
            card.column.addWidget(label(told.cure, "quiet"))
        return card

    def _show_case(self, case: Case, proof: Proof) -> None:
        text = self.tr("Scenes {scenes}, endings {endings}, choices {choices}, different moments {states}.")
        for name, value in (("scenes", proof.scenes), ("endings", proof.endings), ("choices", proof.decisions),
                            ("states", proof.states)):  # fmt: skip
            text = text.replace("{" + name + "}", str(value))
        self.column.addWidget(label(text, "quiet"))
        drawn = CaseMap(case, self._theme)
        area = QScrollArea()
        area.setObjectName("map")
        area.setWidget(drawn)
        area.setAccessibleName(self.tr("Map of the case"))
        area.setFixedHeight(min(drawn.height() + self._theme.px(20), self._theme.px(_MAP_HEIGHT)))
        self.column.addWidget(area)
        self.column.addWidget(self._from_where(case, drawn))

    def _from_where(self, case: Case, drawn: CaseMap) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        scenes = QComboBox()
        scenes.setAccessibleName(self.tr("From which scene"))
        scenes.addItems(list(case.scenes))
        scenes.setCurrentText(self._scene if self._scene in case.scenes else case.start)
        scenes.currentTextChanged.connect(drawn.select)
        drawn.scene_chosen.connect(scenes.setCurrentText)
        drawn.select(scenes.currentText())
        go = button(self.tr("Play from here"), "primary")
        go.clicked.connect(lambda: self._play(case, scenes.currentText()))
        row.addWidget(scenes, 1)
        row.addWidget(go)
        return holder

    def _play(self, case: Case, scene: str) -> None:
        self._scene = scene
        self.play_requested.emit(begin(case) if scene == case.start else play_from(case, scene))

    def _ask_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Open a case"), "", self.tr("Cases (*.twee *.tw)"))
        if name:
            self.open(Path(name))

    def _ask_new(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Where to put the new case"), "my-case.twee",
                                              self.tr("Cases (*.twee *.tw)"))  # fmt: skip
        if name:
            self.make_new(Path(name))

    def make_new(self, path: Path) -> None:
        """Write the template there and open it; what is wrong with the disk is said in the list of problems."""
        from desktop.practice.files import write_template

        problem = write_template(path)
        if problem:
            self._path, self._case = path, None
            self._show((problem,))
        else:
            self.open(path)


def problem_file(path: Path) -> str:
    """How a case file is named in a problem."""
    return f"cases/{path.name}"
