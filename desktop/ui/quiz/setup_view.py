"""A sitting set up: what to ask, how many, explained at once or at the end; or an attestation with its blocks."""

import random
from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.handbook.model import Handbook
from desktop.quiz.draw import History, Wanted, attestation_blocks, draw, pool, subjects
from desktop.quiz.model import LEVELS, ROLES, Quiz
from desktop.quiz.plan import LONGEST_MINUTES, Block, Plan
from desktop.ui.headings import Headings
from desktop.ui.headings import headings as every_heading
from desktop.ui.theme import Theme
from desktop.ui.widgets.simple import Column, button, label, restyle
from desktop.ui.widgets.whole_field import WholeField

ANY = ""
COUNT, MOST = 10, 100
ATTESTATION, MINUTES, NEEDED = 60, 140, 70
"""Questions, minutes and percent offered at first: nobody's official figures."""


class SetupView(QWidget):
    """`history` is the share earned by the learner's latest answer to each question, `taken` the codes of the
    attestations that were begun here before."""

    planned = Signal(object)  # fact: Plan
    left = Signal()

    def __init__(
        self, quizzes: Sequence[Quiz], handbook: Handbook, history: History, theme: Theme, seed: str, *, exam: bool,
        taken: Collection[str] = (), headings: Headings | None = None,
    ) -> None:  # fmt: skip
        super().__init__()
        self._quizzes, self._handbook, self._history = quizzes, handbook, history
        self._theme, self._seed, self._exam, self._taken = theme, seed, exam, taken
        self._headings = headings or every_heading(handbook, None, "ru")
        self._column = Column(680)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._column)
        self._form = QFormLayout()
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setVerticalSpacing(theme.px(10))
        self.go = button(self.tr("Begin"), "primary")
        self.go.clicked.connect(self._begin)
        self._said = label("", "quiet")
        self._build()
        self._count_pool()

    def focus_first(self) -> None:
        """Put the keyboard on the one thing to do next."""
        self.go.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        column = self._column.column
        column.addWidget(label(self.tr("Attestation") if self._exam else self.tr("Your own selection"), "title"))
        column.addWidget(label(self._about(), "quiet"))
        if self._exam:
            self._exam_fields()
        else:
            self._own_fields()
        column.addLayout(self._form)
        if self._headings.translated:
            column.addWidget(label(self._headings.note(), "quiet"))
        column.addWidget(self._said)
        column.addWidget(self.go, 0, Qt.AlignmentFlag.AlignLeft)
        back = button(self.tr("To the list of quizzes"))
        back.clicked.connect(self.left)
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)

    def _about(self) -> str:
        if self._exam:
            return self.tr(
                "Questions in blocks, a clock, no handbook, one attempt. The clock goes on if the program is closed. "
                "The pass mark of each block is set here by the trainer; it is not an official one."
            )
        return self.tr("Questions you got wrong last time are drawn most often, then new ones.")

    def _own_fields(self) -> None:
        self._mode = self._combo([("practice", self.tr("each answer explained at once")),
                                  ("test", self.tr("a test: everything explained at the end"))])  # fmt: skip
        self._topic = self._combo([(ANY, self.tr("all")), *self._topics()])
        self._article = self._combo([(ANY, self.tr("all")), *self._articles()])
        self._role = self._combo([(ANY, self.tr("all")), *((role, self._role_word(role)) for role in ROLES)])
        self._level = self._combo([(ANY, self.tr("all")), *((level, self._level_word(level)) for level in LEVELS)])
        self._weak = self._combo([(ANY, self.tr("all")), ("weak", self.tr("only what I got wrong last time"))])
        self._certainty = self._combo([(ANY, self.tr("do not ask")), ("sure", self.tr("ask: 1, 2, 3 or 0, −2, −6"))])
        self._count = WholeField(1, MOST, COUNT)
        self._minutes = WholeField(0, LONGEST_MINUTES, 0, self.tr("no limit"))
        for words, field in (
            (self.tr("How"), self._mode), (self.tr("Topic"), self._topic), (self.tr("Article"), self._article),
            (self.tr("Whose work"), self._role), (self.tr("Kind of task"), self._level),
            (self.tr("Which"), self._weak), (self.tr("How sure I am"), self._certainty),
            (self.tr("How many questions"), self._count), (self.tr("Minutes"), self._minutes),
        ):  # fmt: skip
            self._row(words, field)

    def _exam_fields(self) -> None:
        self._count = WholeField(4, MOST, ATTESTATION)
        self._minutes = WholeField(1, LONGEST_MINUTES, MINUTES)
        self._set_by = QLineEdit()
        self._code = QLineEdit()
        self._code.setPlaceholderText(self.tr("the same code gives everybody the same questions"))
        self._row(self.tr("How many questions"), self._count)
        self._row(self.tr("Minutes"), self._minutes)
        self._needed: dict[str, WholeField] = {}
        for chapter, _ in subjects(self._quizzes, self._handbook):
            self._needed[chapter.id] = WholeField(0, 100, NEEDED)
            self._row(self.tr("Pass mark, %: {block}").replace("{block}", self._headings.by_id[chapter.id]),
                      self._needed[chapter.id])  # fmt: skip
        self._row(self.tr("Pass marks set by"), self._set_by)
        self._row(self.tr("Code of the class"), self._code)

    def _row(self, words: str, field: QWidget) -> None:
        field.setAccessibleName(words)
        self._form.addRow(label(words), field)

    def _combo(self, items: list[tuple[str, str]]) -> QComboBox:
        made = QComboBox()
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.setMinimumContentsLength(20)
        for key, words in items:
            made.addItem(words, key)
        made.currentIndexChanged.connect(self._count_pool)
        return made

    def _topics(self) -> list[tuple[str, str]]:
        used = {question.topic for quiz in self._quizzes for question in quiz}
        sections = (section for chapter in self._handbook.chapters for section in chapter.sections)
        return [(section.id, self._headings.by_id[section.id]) for section in sections if section.id in used]

    def _articles(self) -> list[tuple[str, str]]:
        parts = (part for quiz in self._quizzes for question in quiz for part in (question, *question.asked))
        return [(each, each) for each in sorted({part.article for part in parts if part.article})]

    def _role_word(self, role: str) -> str:
        return {"assistant": self.tr("assistant"), "consultant": self.tr("consultant"),
                "akimat": self.tr("akimat")}[role]  # fmt: skip

    def _level_word(self, level: str) -> str:
        return {"recall": self.tr("to remember"), "apply": self.tr("to apply"),
                "judge": self.tr("to decide what to do")}[level]  # fmt: skip

    def _wanted(self) -> Wanted:
        def chosen(combo: QComboBox) -> tuple[str, ...]:
            return (str(combo.currentData()),) if combo.currentData() else ()

        return Wanted(chosen(self._topic), str(self._article.currentData()), chosen(self._role), chosen(self._level),
                      weak=bool(self._weak.currentData()))  # fmt: skip

    def _count_pool(self) -> None:
        if self._exam or not hasattr(self, "_certainty"):
            return
        count = len(pool(self._quizzes, self._wanted(), self._history))
        self._said.setText(self.tr("%n question(s) to draw from", "", count))
        self.go.setEnabled(count > 0)

    def _begin(self) -> None:
        plan = self._exam_plan() if self._exam else self._own_plan()
        if plan.code and plan.code in self._taken:
            said = self.tr("The attestation {code} was already taken here: it is taken once.")
            self._said.setText(said.replace("{code}", plan.code))
            restyle(self._said, role="warning")
            return
        self.planned.emit(plan)

    def _own_plan(self) -> Plan:
        found = pool(self._quizzes, self._wanted(), self._history)
        ids = draw(found, self._count.value(), self._history, random.Random(self._seed))
        title = self.tr("Your own selection")
        sure = bool(self._certainty.currentData())
        minutes = self._minutes.value()
        return Plan(self._mode.currentData(), title, (Block(title, ids),), certainty=sure, minutes=minutes)

    def _exam_plan(self) -> Plan:
        needed = {chapter: spin.value() / 100 for chapter, spin in self._needed.items()}
        code = self._code.text().strip()
        blocks = attestation_blocks(
            self._quizzes, self._handbook, self._count.value(), needed, random.Random(code or self._seed)
        )
        title = self.tr("Attestation") + (f" {code}" if code else "")
        return Plan("attestation", title, blocks, minutes=self._minutes.value(), set_by=self._set_by.text().strip(),
                    code=code)  # fmt: skip


