"""Two plans on the same dice, many times over: the difference with its interval. Worked out in a thread."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QFileDialog, QFormLayout, QSizePolicy, QWidget

from desktop.base.messages import one_line
from desktop.outreach.bots import BOTS, plan_of
from desktop.outreach.compare import Paired, paired, pairs_of
from desktop.outreach.course import Course
from desktop.outreach.files import read_plan
from desktop.outreach.plan import Plan
from desktop.ui.background import Background
from desktop.ui.theme import Theme
from desktop.ui.translation import reader_language
from desktop.ui.village.export import ask_path, save_table
from desktop.ui.village.words import bot_word, in_language, told
from desktop.ui.village.world import World
from desktop.ui.village.worth_chart import points
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.simple import Column, button, label

REPLICATIONS = (50, 200, 1000)
Pairs = list[tuple[float, float]]


class Interval(QWidget):
    """The mean difference and its 95 % interval against nothing at all."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.found: Paired | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("The difference with its interval"))

    def show_paired(self, found: Paired) -> None:
        """Draw that."""
        self.found = found
        self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(self._theme.px(420), self._theme.px(48))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Zero in the middle, the interval as a bar, the mean as a dot."""
        found = self.found
        if found is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, y = self.width() / 2, self.height() / 2
        most = max(abs(found.low), abs(found.high), 0.01) * 1.15

        def x(value: float) -> float:
            return middle + value / most * (middle - 8)

        painter.setPen(QPen(self._theme.colour("quiet"), 1))
        painter.drawLine(QPointF(middle, 2), QPointF(middle, self.height() - 2))
        sure = found.low > 0 or found.high < 0
        colour = self._theme.colour("accent" if sure else "warning")
        painter.fillRect(QRectF(x(found.low), y - 5, x(found.high) - x(found.low), 10), colour)
        painter.setBrush(self._theme.colour("ink"))
        painter.drawEllipse(QPointF(x(found.difference), y), 6, 6)


class CompareView(Column):
    """Plans: the three bots', the shipped ones, one's own run, any file."""

    def __init__(self, world: World, course: Course | None, theme: Theme, background: Background) -> None:
        super().__init__(760, air=12)
        self._world, self._background = world, background
        self._plans: dict[str, Plan] = {name: plan_of(name, world.plans, world.book, 1) for name in BOTS}
        if course and course.made and not course.tactics:
            self._plans["me"] = course.plan()
        self._village, self._a, self._b = QComboBox(), QComboBox(), QComboBox()
        self._measure, self._times = QComboBox(), QComboBox()
        self.go = button(self.tr("Compare"), "primary")
        self._save = button(self.tr("Replications as CSV…"))
        self.said, self.interval = label(""), Interval(theme)
        self._pairs: Pairs = []
        self._build()

    def compare(self) -> None:
        """Play both plans on the same dice so many times."""
        a, b = self._plans[self._a.currentData()], self._plans[self._b.currentData()]
        people = self._world.people(self._village.currentData())
        times, measure = self._times.currentData(), self._measure.currentData()
        self.go.setEnabled(False)
        self.said.setText(self.tr("Both plans are being played…"))
        work = partial(pairs_of, a, b, people, self._world.book, times, 1, measure)
        self._background.run(work, done=self._have, failed=_raise)

    def choose(self, a: str, b: str) -> None:
        """Which plans stand against each other."""
        self._a.setCurrentIndex(self._a.findData(a))
        self._b.setCurrentIndex(self._b.findData(b))

    def add_plan(self, path: Path) -> bool:
        """A plan from a file; False with what is wrong said."""
        plan, problems = read_plan(path, self._world.book)
        if plan is None:
            self.said.setText(" ".join(one_line(each, reader_language()) for each in problems))
            return False
        self._plans[path.stem] = plan
        for combo in (self._a, self._b):
            combo.addItem(plan.title or path.stem, path.stem)
        self._b.setCurrentIndex(self._b.count() - 1)
        return True

    def _build(self) -> None:
        self.column.addWidget(label(self.tr("Two plans compared"), "heading"))
        words = self.tr(
            "Both meet the same people on the same days, many times over: the difference is the plans' own."
        )
        self.column.addWidget(label(words, "quiet"))
        for village in self._world.villages:
            self._village.addItem(in_language(village.titles), village)
        for combo in (self._a, self._b):
            for name in self._plans:
                combo.addItem(bot_word(name), name)
        for name, said in (
            ("adoption", self.tr("aid among the entitled")),
            ("trust", self.tr("trust")),
            ("score", self.tr("score")),
        ):
            self._measure.addItem(said, name)
        for times in REPLICATIONS:
            self._times.addItem(str(times), times)
        self._times.setCurrentIndex(1)
        self.choose("me" if "me" in self._plans else "random", "theory")
        self.column.addWidget(self._form())
        more = button(self.tr("Plan from a file…"))
        more.clicked.connect(self._ask_plan)
        self.go.clicked.connect(self.compare)
        self._save.setEnabled(False)
        self._save.clicked.connect(self._ask_save)
        row = QWidget()
        row.setLayout(Flow(self.go, more, self._save))
        for each in (row, self.said, self.interval):
            self.column.addWidget(each)

    def _form(self) -> QWidget:
        holder = QWidget()
        form = QFormLayout(holder)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for words, field in (
            (self.tr("Village"), self._village), (self.tr("Plan A"), self._a), (self.tr("Plan B"), self._b),
            (self.tr("What is compared"), self._measure), (self.tr("How many times"), self._times),
        ):  # fmt: skip
            field.setAccessibleName(words)
            field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            field.setMinimumContentsLength(20)
            form.addRow(label(words, wrap=False), field)
        return holder

    def _have(self, pairs: Pairs) -> None:
        self._pairs = pairs
        found = paired(pairs)
        self.go.setEnabled(True)
        self._save.setEnabled(True)
        self.interval.show_paired(found)
        words = self.tr(
            "A {a}, B {b}; A − B = {difference} points, 95 % interval from {low} to {high}; "
            "A was better in {better} of {times}. {sure}"
        )
        self.said.setText(
            told(words, a=_share(found.mean_a), b=_share(found.mean_b), difference=points(found.difference),
                 low=points(found.low), high=points(found.high), better=found.better, times=found.replications,
                 sure=self._sure(found))
        )  # fmt: skip

    def _sure(self, found: Paired) -> str:
        if found.low > 0:
            return self.tr("A is better.")
        return self.tr("B is better.") if found.high < 0 else self.tr("Chance alone may have made this difference.")

    def _ask_plan(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Plan from a file"), "", self.tr("Plans (*.toml)"))
        if name:
            self.add_plan(Path(name))

    def _ask_save(self) -> None:
        path = ask_path(self, self.tr("Replications as CSV"), "compare.csv", self.tr("Tables (*.csv)"))
        if path:
            problems = save_table([["№", "A", "B"], *([n, a, b] for n, (a, b) in enumerate(self._pairs, 1))], path)
            if problems:
                self.said.setText(one_line(problems[0], reader_language()))


def _share(value: float) -> str:
    return f"{value * 100:.1f} %".replace(".", ",")


def _raise(error: Exception) -> None:
    raise error
