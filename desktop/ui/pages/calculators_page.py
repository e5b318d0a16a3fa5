"""Calculators: a form like the paper one at the left, the live result with its reasons at the right."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop.base.messages import sentence, tell
from desktop.law.facts import Household
from desktop.law.household.files import read_household, write_household
from desktop.law.household.shape import to_household
from desktop.law.numbers import Law
from desktop.law.whatif import with_changes
from desktop.ui.background import Background
from desktop.ui.calculators.assistance import AssistanceForm
from desktop.ui.calculators.plain import PlainForm
from desktop.ui.calculators.short_forms import ShortForms
from desktop.ui.form_words import Unfit
from desktop.ui.library import Library
from desktop.ui.theme import Theme
from desktop.ui.widgets.decision_view import DecisionView
from desktop.ui.widgets.simple import button
from desktop.ui.widgets.tab_row import TabRow

T = TypeVar("T")
Run = Callable[[Callable[[], Any], Callable[[Any], object]], object]
"""Does the work and shows what it came to: at once, or in a thread."""
_PAUSE = 120
"""Milliseconds without a key before the result is computed anew."""
_SIDE_BY_SIDE = 1080


class Calculator(QWidget):
    """A form and its result, side by side where there is room. `turn` counts what was asked of it."""

    passage_requested = Signal(str)
    leaflet_requested = Signal(object)
    copied = Signal(str)

    def __init__(self, form: QWidget, theme: Theme, language: str, compute: Callable[[], None]) -> None:
        super().__init__()
        self.form, self._theme = form, theme
        self.turn = 0
        self._show: Callable[[Any], object] = lambda found: None
        self.result = DecisionView(theme, language)
        for mine, its in ((self.passage_requested, self.result.passage_requested),
                          (self.leaflet_requested, self.result.leaflet_requested),
                          (self.copied, self.result.copied)):  # fmt: skip
            its.connect(mine)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(compute)
        self._wide: bool | None = None
        self._split = QSplitter()
        self._split.addWidget(form)
        self._split.addWidget(self.result)
        self._split.setChildrenCollapsible(False)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.addWidget(self._split)

    def work(self, background: Background, work: Callable[[], T], show: Callable[[T], object]) -> None:
        """Work in a thread and show what it came to, unless the form has changed meanwhile."""
        turn, self._show = self.turn, show
        background.run(lambda: (turn, work()), done=self._done, failed=_raise)

    def _done(self, told: tuple[int, Any]) -> None:  # a method of the widget: Qt calls none of one that is gone
        turn, found = told
        if turn == self.turn:
            self._show(found)

    def changed(self) -> None:
        """Something was typed: compute in a moment."""
        self._timer.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side, or the result below."""
        super().resizeEvent(event)
        wide = self.width() >= self._theme.px(_SIDE_BY_SIDE)
        if wide != self._wide:
            self._wide = wide
            self._split.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)
            room = self.width() if wide else self.height()
            self._split.setSizes([room * 56 // 100, room * 44 // 100])


class CalculatorsPage(QWidget):
    """Calculators behind a row of buttons. A draft without names is kept in the person's folder."""

    passage_requested = Signal(str)  # wish: show this passage
    leaflet_requested = Signal(object)  # wish: these (sentence, article) lines into the leaflet
    copied = Signal(str)  # fact: a result is on the clipboard

    def __init__(self, library: Library, theme: Theme, language: str, today: date, draft: Path,
                 background: Background) -> None:  # fmt: skip
        super().__init__()
        self.setObjectName("page")
        self._library, self._theme, self._language, self._draft = library, theme, language, draft
        self._background = background
        self.assistance = AssistanceForm(theme, today)
        self.calculator = Calculator(self.assistance, theme, language, self.compute_soon)
        self._stack = QStackedWidget()
        self._calculators: list[QWidget] = []
        self.tabs = TabRow(self.tr("Calculator"), theme.px(6))
        self.tabs.chosen.connect(self._stack.setCurrentIndex)
        head = QVBoxLayout()
        head.setContentsMargins(24, 12, 24, 0)
        head.addWidget(self.tabs)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.addLayout(head)
        down.addWidget(self._stack, 1)
        self._add(self.tr("Assistance"), self.calculator)
        for word, form in ShortForms(theme, self.assistance.day.text).all():
            self._add_short(word, form)
        self._files()
        for each in self._calculators:  # after all tabs, so that Tab goes from them into the form
            self._stack.addWidget(each)
        self.assistance.edited.connect(self.calculator.changed)
        library.law_ready.connect(self.compute)
        self._take_up()

    @property
    def law(self) -> Law | None:
        """The law, once it was read."""
        return self._library.law

    def compute(self) -> None:
        """Decide what stands in the form now; keep it as the draft if it is sound."""
        self._decide(lambda work, show: show(work()))

    def compute_soon(self) -> None:
        """The same in a thread."""
        self._decide(partial(self._away, self.calculator))

    def _decide(self, run: Run) -> None:
        law, form, view = self.law, self.assistance, self.calculator.result
        self.calculator.turn += 1
        if law is None:
            view.say(self.tr("Reading the rules…"))
            return
        household, faults = to_household(form.record())
        if form.untouched:
            form.show_faults({})
            view.say(sentence("form-invitation", {}, self._language))
            return
        said = form.say(faults, self._language)
        if household is None:
            view.say(said.text(self._language))
            return
        self._keep(household)
        rules, found = law.rules, household
        run(lambda: with_changes(found, law), lambda made: view.show_decision(made, rules))

    def _away(self, calculator: Calculator, work: Callable[[], T], show: Callable[[T], object]) -> None:
        calculator.work(self._background, work, show)

    def open_file(self, path: Path) -> None:
        """Fill the form from a household file; what is wrong with it is said in the result."""
        household, problems = read_household(path)
        if household is None:
            said = (tell(each, self._language) for each in problems)
            self.calculator.result.say("\n\n".join(f"{path.name}: {each.says} {each.cure}" for each in said))
        else:
            self.assistance.put(household)

    def save_file(self, path: Path) -> None:
        """Write the household without names."""
        household, _ = to_household(self.assistance.record())
        if household is None:
            return
        try:
            write_household(path, household)
        except OSError as error:
            text = self.tr("{file} could not be written: {why}. Choose another folder.")
            self.calculator.result.say(text.replace("{file}", path.name).replace("{why}", error.strerror or ""))

    def _add(self, word: str, calculator: QWidget) -> None:
        self.tabs.add_tab(word)
        self._calculators.append(calculator)
        if isinstance(calculator, Calculator):
            calculator.passage_requested.connect(self.passage_requested)
            calculator.leaflet_requested.connect(self.leaflet_requested)
            calculator.copied.connect(self.copied)

    def _add_short(self, word: str, form: PlainForm) -> None:
        def compute() -> None:
            self._answer(form, calculator, partial(self._away, calculator))

        calculator = Calculator(form, self._theme, self._language, compute)
        form.edited.connect(calculator.changed)
        self._library.law_ready.connect(calculator.changed)
        self._add(word, calculator)
        calculator.changed()

    def _compute_short(self, form: PlainForm, calculator: Calculator) -> None:
        self._answer(form, calculator, lambda work, show: show(work()))

    def _answer(self, form: PlainForm, calculator: Calculator, run: Run) -> None:
        law, language = self.law, self._language
        calculator.turn += 1
        if law is None:
            return
        try:
            work = form.asked(law, language)
        except Unfit as unfit:
            calculator.result.say(form.say(unfit.faults, language).text(language))
            return
        form.say((), language)
        run(work, lambda found: calculator.result.show_page(found.html, found.lines))

    def _files(self) -> None:
        for words, deed in ((self.tr("Open…"), self._ask_open), (self.tr("Save…"), self._ask_save)):
            made = button(words)
            made.clicked.connect(lambda _=False, deed=deed: deed())
            self.tabs.add_deed(made)

    def _take_up(self) -> None:
        household, _ = read_household(self._draft) if self._draft.exists() else (None, ())
        if household is not None:
            self.assistance.put(household)
        self.compute()

    def _keep(self, household: Household) -> None:
        with suppress(OSError):  # a folder that cannot be written costs the draft, nothing else
            write_household(self._draft, household)

    def _ask_open(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Open a household"), "", self.tr("Households (*.toml)"))
        if name:
            self.open_file(Path(name))

    def _ask_save(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the household"), "household.toml",
                                              self.tr("Households (*.toml)"))  # fmt: skip
        if name:
            self.save_file(Path(name))


def _raise(error: Exception) -> None:
    raise error
