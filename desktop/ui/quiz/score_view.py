"""The end of a sitting: the score, block by block, certainty, and every question to look at again."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.quiz.certainty import Calibration
from desktop.quiz.orders import Asked
from desktop.quiz.sitting import BlockScore, Score, Sitting
from desktop.ui.headings import Headings
from desktop.ui.quiz.calibration_chart import CalibrationChart
from desktop.ui.quiz.explanation import Explanation
from desktop.ui.quiz.sitting_view import Told
from desktop.ui.theme import Theme
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.question_view import make_view
from desktop.ui.widgets.simple import Card, Column, button, label
from desktop.ui.widgets.wrapped_button import Link

GOOD = 0.8
"""The share from which the score's edge is green where no mark was set."""


class ScoreView(QWidget):
    """`calibration` is the learner's own, over all sittings with certainty; empty where none was asked."""

    passage_requested = Signal(str)
    left = Signal()
    certificate_wanted = Signal()  # wish: print a certificate of this sitting

    def __init__(
        self, sitting: Sitting, calibration: Sequence[Calibration], theme: Theme, told: Told,
        headings: Headings | None = None,
    ) -> None:  # fmt: skip
        super().__init__()
        self._headings = headings or Headings()
        self._sitting, self._theme, self._told = sitting, theme, told
        self._column = Column(760)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._column)
        self._next = button(self.tr("To the list of quizzes"), "primary")
        self._next.clicked.connect(self.left)
        self._show(calibration)

    @property
    def next_button(self) -> QPushButton:
        """Back to the list."""
        return self._next

    def focus_first(self) -> None:
        """Put the keyboard on the way out."""
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_key(self, event: QKeyEvent) -> bool:
        """Enter and Escape leave; True if the key meant something."""
        leaves = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
        if leaves:
            self.left.emit()
        return leaves

    def _show(self, calibration: Sequence[Calibration]) -> None:
        score, column = self._sitting.score, self._column.column
        title = self._headings.of_print(self._sitting.plan.title)
        column.addWidget(label(title, "title"))
        column.addWidget(self._whole(score))
        if len(score.blocks) > 1 or score.passed is not None:
            for block in score.blocks:
                column.addWidget(self._block(block))
        names = (title, *(self._headings.of_print(block.name) for block in score.blocks))
        if self._headings.translated and any(name.endswith("*") for name in names):
            column.addWidget(label(self._headings.note(), "quiet"))
        if any(each.count for each in calibration):
            column.addWidget(self._certainty(score, calibration))
        column.addWidget(self._buttons())
        column.addWidget(label(self.tr("All questions of this sitting"), "heading"))
        for number, asked in enumerate(self._sitting.asked, 1):
            column.addWidget(self._line(number, asked))

    def _buttons(self) -> QWidget:
        certify = button(self.tr("Certificate…"))
        certify.clicked.connect(self.certificate_wanted)
        certify.setVisible(not self._sitting.plan.at_once)
        box = QWidget()
        box.setLayout(Flow(self._next, certify))
        return box

    def _whole(self, score: Score) -> Card:
        good = score.share >= GOOD if score.passed is None else score.passed
        card = Card("right" if good else "warning")
        card.column.addWidget(label(self._says(score.right, score.total, score.share), "heading"))
        if score.passed is not None:
            words = self.tr("The pass mark is reached in every block.") if score.passed else self.tr(
                "The pass mark is not reached in every block.")  # fmt: skip
            card.column.addWidget(label(words))
            set_by = self._sitting.plan.set_by or self.tr("the trainer")
            said = self.tr("The pass marks were set by {name}; they are not official ones.")
            card.column.addWidget(label(said.replace("{name}", set_by), "quiet"))
        return card

    def _block(self, block: BlockScore) -> Card:
        card = Card("" if block.passed is None else "right" if block.passed else "wrong")
        card.column.addWidget(label(self._headings.of_print(block.name), "heading"))
        card.column.addWidget(label(self._says(block.right, block.total, block.share)))
        if block.passed is not None:
            words = self.tr("Reached: {needed} % were needed.") if block.passed else self.tr(
                "Not reached: {needed} % were needed.")  # fmt: skip
            card.column.addWidget(label(words.replace("{needed}", str(round(100 * block.needed)))))
        return card

    def _certainty(self, score: Score, calibration: Sequence[Calibration]) -> Card:
        card = Card()
        card.column.addWidget(label(self.tr("How well you know what you know"), "heading"))
        if score.sure_most:
            words = self.tr("Certainty marks: {sum} of at most {most}.")
            words = words.replace("{sum}", f"{score.sure:g}".replace("-", "−"))
            card.column.addWidget(label(words.replace("{most}", f"{score.sure_most:g}")))
        card.column.addWidget(CalibrationChart(calibration, self._theme))
        for each in calibration:
            said = self._advice(each)
            if said:
                card.column.addWidget(label(said))
        about = self.tr("All your answers with certainty, intervals at 95 %; the band is what the certainty claims.")
        card.column.addWidget(label(about, "quiet"))
        return card

    def _advice(self, each: Calibration) -> str:
        if each.verdict == "over" and each.certainty > 1:
            return self.tr("You are surer than you are right: at this certainty the share is lower than it claims.")
        if each.verdict == "under":
            return self.tr("You know more than you trust yourself to: you may be surer.")
        return ""

    def _says(self, right: int, total: int, share: float) -> str:
        text = self.tr("{right} of {total} right, {percent} % of the marks")
        for name, value in (("right", right), ("total", total), ("percent", round(100 * share))):
            text = text.replace("{" + name + "}", str(value))
        return text

    def _line(self, number: int, asked: Asked) -> QWidget:
        """One question, unfolded by a click: what was answered, and why the key is right."""
        grade = self._sitting.grade_of(asked)
        question = self._told(asked.question)
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        sign = "✓" if grade.right else "◐" if grade.mark > 0 else "✕"
        flag = " ⚑" if question.id in self._sitting.flagged else ""
        link = Link(f"{number}. {sign}{flag} {question.text}")
        link.clicked.connect(lambda: self._unfold(column, asked))
        column.addWidget(link)
        return box

    def _unfold(self, column: QVBoxLayout, asked: Asked) -> None:
        folded = column.itemAt(1)
        if folded and (widget := folded.widget()):
            widget.setVisible(not widget.isVisible())
            return
        question, grade = self._told(asked.question), self._sitting.grade_of(asked)
        inside = QWidget()
        inner = QVBoxLayout(inside)
        view = make_view(Asked(question, asked.shown), self._theme)
        given = self._sitting.given.get(question.id)
        if given:
            view.restore(given.response)
        wrong = view.show_grade(grade) if given else []
        view.lock()
        inner.addWidget(view)
        inner.addWidget(Explanation(question, grade, wrong, self._theme, self.passage_requested.emit))
        column.addWidget(inside)
