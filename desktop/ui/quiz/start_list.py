"""What can be taken: sittings left unfinished, an own selection, an attestation, and the banks."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.learning.records import Session
from desktop.learning.sittings import Standing
from desktop.quiz.model import Quiz
from desktop.quiz.plan import plan_from_json
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.simple import Card, Column, button, label

FEW = 10
"""Questions of a short sitting."""


class StartList(QWidget):
    """Emits what is wished; knows nothing of what follows."""

    bank_wanted = Signal(object, int)  # wish: (Quiz, how many of its questions; 0: all)
    go_on_wanted = Signal(object, object)  # wish: (Session, Standing)
    selection_wanted = Signal()
    attestation_wanted = Signal()
    new_wanted = Signal()  # wish: questions made from the rules

    def __init__(self) -> None:
        super().__init__()
        self._column = Column(760)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._column)

    def show_lessons(
        self, quizzes: Sequence[Quiz] | None, open_ones: Sequence[tuple[Session, Standing]], *, new: bool
    ) -> None:
        """Fill the list; None while the questions are still being read. `new`: questions can be made from the rules."""
        column = self._column
        column.clear()
        column.column.addWidget(label(self.tr("Quizzes"), "title"))
        column.column.addWidget(
            label(self.tr("Each answer is explained, with the passage it comes from."), "quiet")
        )
        if quizzes is None:
            column.column.addWidget(label(self.tr("Reading the questions…")))
        elif not quizzes:
            column.column.addWidget(label(self.tr("There is no quiz that can be taken; the strip above says why.")))
        else:
            for session, standing in open_ones:
                column.column.addWidget(self._open_card(session, standing))
            column.column.addWidget(self._own_card(sum(len(quiz.questions) for quiz in quizzes)))
            if new:
                column.column.addWidget(self._new_card())
            for quiz in quizzes:
                column.column.addWidget(self._bank_card(quiz))
        column.take_keyboard()

    def _open_card(self, session: Session, standing: Standing) -> Card:
        plan = plan_from_json(standing.plan)
        card = Card("warning" if plan.mode == "attestation" else "")
        card.column.addWidget(label(plan.title, "heading"))
        where = self.tr("Left at question {number} of {total}").replace("{number}", str(standing.place + 1))
        card.column.addWidget(label(where.replace("{total}", str(len(plan.questions))), "quiet"))
        if plan.mode == "attestation":
            card.column.addWidget(label(self.tr("The clock goes on meanwhile.")))
        go_on = button(self.tr("Go on"), "primary")
        go_on.clicked.connect(lambda: self.go_on_wanted.emit(session, standing))
        card.column.addWidget(_row(go_on))
        return card

    def _own_card(self, count: int) -> Card:
        card = Card()
        card.column.addWidget(label(self.tr("By topic, article, role or weakness"), "heading"))
        card.column.addWidget(label(self.tr("%n question(s) in all banks", "", count), "quiet"))
        own = button(self.tr("Your own selection…"))
        own.clicked.connect(self.selection_wanted)
        exam = button(self.tr("Attestation…"))
        exam.clicked.connect(self.attestation_wanted)
        card.column.addWidget(_row(own, exam))
        return card

    def _new_card(self) -> Card:
        card = Card()
        card.column.addWidget(label(self.tr("New questions from the rules"), "heading"))
        words = self.tr("Other numbers, days and families every time; the rules themselves know the answer.")
        card.column.addWidget(label(words))
        new = button(self.tr("Ten new questions"))
        new.clicked.connect(self.new_wanted)
        card.column.addWidget(_row(new))
        return card

    def _bank_card(self, quiz: Quiz) -> Card:
        card = Card()
        card.column.addWidget(label(quiz.title, "heading"))
        card.column.addWidget(label(quiz.summary))
        card.column.addWidget(label(self.tr("%n question(s)", "", len(quiz.questions)), "quiet"))
        few = button(self.tr("%n question(s) by chance", "", min(FEW, len(quiz.questions))), "primary")
        few.clicked.connect(lambda: self.bank_wanted.emit(quiz, FEW))
        every = button(self.tr("All of them"))
        every.clicked.connect(lambda: self.bank_wanted.emit(quiz, 0))
        card.column.addWidget(_row(few, every))
        return card


def _row(*widgets: QWidget) -> QWidget:
    box = QWidget()
    box.setLayout(Flow(*widgets))
    return box
