"""The verdict on one answer: why the key is right, what was wrong with each slip, and where it stands."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QLabel

from desktop.quiz.grade import Grade
from desktop.quiz.model import Question
from desktop.ui.icons import pixmap
from desktop.ui.theme import Theme
from desktop.ui.widgets.feedback import add_links
from desktop.ui.widgets.simple import Card, label


class Explanation(Card):
    """`wrong`: what was answered wrongly and why, as the view of the question tells it."""

    def __init__(
        self, question: Question, grade: Grade, wrong: Sequence[tuple[str, str]], theme: Theme,
        open_passage: Callable[[str], None] | None,
    ) -> None:  # fmt: skip
        state = "right" if grade.right else "warning" if grade.mark > 0 else "wrong"
        super().__init__(state)
        words = {"right": self.tr("Right"), "warning": self.tr("Partly right"), "wrong": self.tr("Wrong")}[state]
        head = QHBoxLayout()
        sign = QLabel()
        sign.setPixmap(pixmap(state, theme.colour(state), theme.px(18), 2.0))
        head.addWidget(sign)
        head.addWidget(label(words, state), 1)
        self.column.addLayout(head)
        self.column.addWidget(label(question.explain))
        for what, why in wrong:
            self.column.addWidget(label(f"{what} — {why}" if what else why, "quiet"))
        if open_passage:
            self._links(question, open_passage)

    def _links(self, question: Question, open_passage: Callable[[str], None]) -> None:
        for part in {each.passage: each for each in (question, *question.asked)}.values():
            words = self.tr("Open in the handbook") + (f" · {part.article}" if part.article else "")
            add_links(self, [(part.passage, words)], open_passage)
