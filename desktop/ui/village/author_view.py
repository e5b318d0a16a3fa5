"""An editor for a village or a file of tactics: what is wrong is said while one writes, what it would mean as well."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.base.messages import tell
from desktop.base.problems import Problem
from desktop.base.shipped import shipped
from desktop.outreach.dice import throw
from desktop.outreach.engine import play
from desktop.outreach.files import read_tactics, read_village
from desktop.outreach.store import FOLDER, read_text, write_text
from desktop.outreach.tactic import Book
from desktop.outreach.village import Village
from desktop.ui.background import Background
from desktop.ui.theme import Theme
from desktop.ui.translation import reader_language
from desktop.ui.village.export import ask_path
from desktop.ui.village.words import in_language, percent, told
from desktop.ui.village.world import TACTICS, World
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.simple import Card, Column, button, label

_SETTLED = 350
"""Milliseconds after the last letter."""
VILLAGE, TACTICS_FILE = "village", "tactics"
Checked = tuple[object, tuple[Problem, ...], str]


class AuthorView(Column):
    """What is written is kept as a draft at every pause, so that a kill takes nothing away."""

    play_requested = Signal(object, str, str)  # wish: play in this Village (its file, the file of tactics)

    def __init__(self, world: World, theme: Theme, background: Background, data: Path) -> None:
        super().__init__(980, air=12)
        self._world, self._theme, self._background, self._data = world, theme, background, data
        self._kind, self._path = VILLAGE, Path()
        self._known: Village | None = None
        self.text = QPlainTextEdit()
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(self.tr("The file"))
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(theme.px(260))
        self._name, self._said = label("", "heading"), label("", "quiet")
        self.play_button, self._save = button(self.tr("Play it"), "primary"), button(self.tr("Save…"))
        self._problems = QVBoxLayout()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLED)
        self._timer.timeout.connect(self.check)
        self._build()
        self.new(VILLAGE)

    @property
    def draft(self) -> Path:
        """Where what is being written is kept."""
        return self._data / FOLDER / "drafts" / f"{self._kind}.toml"

    def new(self, kind: str) -> None:
        """Begin from the draft of that kind, or from what is shipped."""
        self._kind, self._path = kind, Path()
        source = self.draft if self.draft.exists() else self._sample()
        self._take(source)

    def open(self, path: Path) -> None:
        """Take that file; which kind it is, its own words say."""
        text, problems = read_text(path)
        self._kind = TACTICS_FILE if 'kind = "tactics"' in text else VILLAGE
        self._path = path
        self._show_problems(problems)
        if not problems:
            self._take(path)

    def check(self) -> None:
        """Keep the draft, read it as the game would, say what is wrong."""
        self._timer.stop()
        kept = write_text(self.draft, self.text.toPlainText())
        if kept:
            self._show_problems(kept)
            return
        work = (
            _village_work(self.draft, self._world) if self._kind == VILLAGE else _tactics_work(self.draft, self._world)
        )
        self._background.run(work, done=self._have, failed=_raise)

    def _build(self) -> None:
        add = self.column.addWidget
        add(label(self.tr("A village or tactics of your own"), "heading"))
        add(
            label(
                self.tr("Faults are told while you write. The draft is kept by itself; save it where you like."),
                "quiet",
            )
        )
        made = []
        for words, deed in (
            (self.tr("Village"), lambda: self.new(VILLAGE)), (self.tr("Tactics"), lambda: self.new(TACTICS_FILE)),
            (self.tr("Open…"), self._ask_open), (self.tr("From the sample"), self._again),
        ):  # fmt: skip
            each = button(words)
            each.clicked.connect(_only(deed))
            made.append(each)
        self._save.clicked.connect(_only(self._ask_save))
        self.play_button.clicked.connect(_only(self._play))
        add(_row(*made, self._save, self.play_button))
        add(self._name)
        add(self._said)
        self.column.addLayout(self._problems)
        add(self.text)
        self.text.textChanged.connect(self._timer.start)

    def _sample(self) -> Path:
        return shipped("content", "villages", "sandbox.toml") if self._kind == VILLAGE else shipped(*TACTICS)

    def _again(self) -> None:
        self._take(self._sample())

    def _take(self, path: Path) -> None:
        text, problems = read_text(path)
        self._show_problems(problems)
        if not problems:
            self._name.setText(self._path.name or self.draft.name)
            self.text.setPlainText(text)
            self.check()

    def _have(self, checked: Checked) -> None:
        made, problems, words = checked
        self._known = made if isinstance(made, Village) else None
        sound = made is not None and not problems
        self._said.setText(words)
        self.play_button.setEnabled(sound)
        self._show_problems(problems)

    def _show_problems(self, problems: tuple[Problem, ...]) -> None:
        while self._problems.count():
            item = self._problems.takeAt(0)
            widget = item.widget() if item else None
            if widget:
                widget.hide()
                widget.deleteLater()
        for each in problems:
            self._problems.addWidget(_card(each))

    def _ask_open(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Open"), "", self.tr("Villages and tactics (*.toml)"))
        if name:
            self.open(Path(name))

    def _ask_save(self) -> None:
        path = ask_path(
            self, self.tr("Save"), self._path.name or self.draft.name, self.tr("Villages and tactics (*.toml)")
        )
        if path:
            self._show_problems(write_text(path, self.text.toPlainText()))
            self._path = path
            self._name.setText(path.name)

    def _play(self) -> None:
        """The draft is what is played: it is what was just checked."""
        if self._kind == VILLAGE and self._known:
            self.play_requested.emit(self._known, str(self.draft), "")
        elif self._kind == TACTICS_FILE:
            self.play_requested.emit(self._world.villages[0], "", str(self.draft))


def _village_work(path: Path, world: World) -> Callable[[], Checked]:
    sentence = QCoreApplication.translate(
        "AuthorView", "{households} households, {entitled} of them entitled; the theory's plan would reach {share}."
    )

    def work() -> Checked:
        village, problems = read_village(path)
        if village is None:
            return None, problems, ""
        people = world.people(village)
        share = play(world.plans["theory"], people, throw(people, 1), world.book).share()
        words = told(sentence, households=people.size, entitled=sum(people.entitled), share=percent(share))
        return village, problems, words

    return work


def _tactics_work(path: Path, world: World) -> Callable[[], Checked]:
    sentence = QCoreApplication.translate(
        "AuthorView", "{count} tactics; in {village} the theory's plan would reach {share} instead of {shipped}."
    )

    def work() -> Checked:
        own, problems = read_tactics(path)
        village = world.villages[0]
        people, book = world.people(village), Book({**world.book.tactics, **own.tactics})
        dice = throw(people, 1)
        shares = [play(world.plans["theory"], people, dice, each).share() for each in (book, world.book)]
        words = told(sentence, count=len(own.tactics), village=in_language(village.titles), share=percent(shares[0]),
                     shipped=percent(shares[1]))  # fmt: skip
        return own, problems, words

    return work


def _card(problem: Problem) -> Card:
    found = tell(problem, reader_language())
    card = Card("wrong")
    if problem.place:
        card.column.addWidget(label(problem.place, "quiet"))
    card.column.addWidget(label(found.says))
    if found.cure:
        card.column.addWidget(label(found.cure, "quiet"))
    return card


def _row(*widgets: QWidget) -> QWidget:
    box = QWidget()
    box.setLayout(Flow(*widgets))
    return box


def _only(deed: Callable[[], object]) -> Callable[[], None]:
    """A slot that lets the button's own argument fall."""

    def slot() -> None:
        deed()

    return slot


def _raise(error: Exception) -> None:
    raise error
