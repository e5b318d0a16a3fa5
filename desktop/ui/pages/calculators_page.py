"""Calculators: a form like the paper one at the left, the live result with its reasons at the right."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop.base.messages import tell
from desktop.base.problems import problem
from desktop.law.facts import Refused
from desktop.law.household.files import read_household, write_household
from desktop.law.household.shape import to_household
from desktop.law.numbers import Law
from desktop.law.whatif import with_changes
from desktop.ui.calculators.assistance import AssistanceForm
from desktop.ui.calculators.plain import PlainForm
from desktop.ui.calculators.short_forms import ShortForms
from desktop.ui.library import Library
from desktop.ui.theme import Theme
from desktop.ui.widgets.decision_view import DecisionView
from desktop.ui.widgets.simple import button
from desktop.ui.widgets.tab_row import TabRow

_PAUSE = 120
"""Milliseconds without a key before the result is computed anew."""
_SIDE_BY_SIDE = 1080


class Calculator(QWidget):
    """A form and its result, side by side where there is room."""

    passage_requested = Signal(str)
    leaflet_requested = Signal(object)
    copied = Signal(str)

    def __init__(self, form: QWidget, theme: Theme, language: str, compute: Callable[[], None]) -> None:
        super().__init__()
        self.form, self._theme = form, theme
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

    def __init__(self, library: Library, theme: Theme, language: str, today: date, draft: Path) -> None:
        super().__init__()
        self.setObjectName("page")
        self._library, self._theme, self._language, self._draft = library, theme, language, draft
        self.assistance = AssistanceForm(theme, today)
        self.calculator = Calculator(self.assistance, theme, language, self.compute)
        self._stack = QStackedWidget()
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
        self.assistance.edited.connect(self.calculator.changed)
        library.law_ready.connect(self.compute)
        self._take_up()

    @property
    def law(self) -> Law | None:
        """The law, once it was read."""
        return self._library.law

    def compute(self) -> None:
        """Decide what stands in the form now; keep it as the draft if it is sound."""
        law = self.law
        if law is None:
            self.calculator.result.say(self.tr("Reading the rules…"))
            return
        household, faults = to_household(self.assistance.record())
        told = {
            place: " ".join((said.says, said.cure)).strip()
            for place, each in faults
            for said in (tell(problem("", place, each.code, **each.details), self._language),)
        }
        self.assistance.show_faults(told)
        if household is None:
            self.calculator.result.say("\n\n".join(told.values()))
            return
        self.calculator.result.show_decision(with_changes(household, law), law.rules)
        self._keep()

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
        self._stack.addWidget(calculator)
        self.tabs.add_tab(word)
        if isinstance(calculator, Calculator):
            calculator.passage_requested.connect(self.passage_requested)
            calculator.leaflet_requested.connect(self.leaflet_requested)
            calculator.copied.connect(self.copied)

    def _add_short(self, word: str, form: PlainForm) -> None:
        def compute() -> None:
            self._compute_short(form, calculator)

        calculator = Calculator(form, self._theme, self._language, compute)
        form.edited.connect(calculator.changed)
        self._library.law_ready.connect(calculator.changed)
        self._add(word, calculator)
        calculator.changed()

    def _compute_short(self, form: PlainForm, calculator: Calculator) -> None:
        if self.law is None:
            return
        try:
            found = form.answer(self.law, self._language)
        except Refused as refused:
            said = tell(problem("", refused.field, refused.code, **refused.details), self._language)
            text = " ".join((said.says, said.cure)).strip()
            form.show_fault(refused.field, text)
            calculator.result.say(text)
            return
        form.show_fault("", "")
        calculator.result.show_page(found.html, found.lines)

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

    def _keep(self) -> None:
        from contextlib import suppress

        household, _ = to_household(self.assistance.record())
        if household is not None:
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
