"""Quizzes: the list of banks, then one question at a time; Enter checks, feedback stays in place."""

import random
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from desktop.learning.records import Answer, Session
from desktop.quiz.grade import Grade
from desktop.quiz.model import Quiz
from desktop.quiz.response import response_from_json, response_to_json
from desktop.quiz.session import Asked, QuizRun, begin, resume
from desktop.ui.library import Library
from desktop.ui.recorder import Recorder
from desktop.ui.theme import Theme
from desktop.ui.widgets.feedback import add_links, verdict_card
from desktop.ui.widgets.question_view import View, make_view
from desktop.ui.widgets.simple import Card, Column, button, label


class QuizPage(QWidget):
    """A sitting's id is also the seed of its order, so that a sitting can be taken up after a kill."""

    passage_requested = Signal(str)  # wish: show this passage

    def __init__(
        self, library: Library, recorder: Recorder, theme: Theme,
        now: Callable[[], datetime], new_id: Callable[[], str],
    ) -> None:  # fmt: skip
        super().__init__()
        self.setObjectName("page")
        self._library, self._recorder, self._theme = library, recorder, theme
        self._now, self._new_id = now, new_id
        self._quiz: Quiz | None = None
        self._run: QuizRun | None = None
        self._session = ""
        self._checked = False
        self.view: View | None = None
        self._list = Column(760)
        self._question = Column(760)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._list)
        self._stack.addWidget(self._question)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._bar)
        whole.addLayout(self._stack)
        library.lessons_ready.connect(self._show_list)
        recorder.opened.connect(self._show_list)
        self._show_list()

    @property
    def run(self) -> QuizRun | None:
        """The sitting under way."""
        return self._run

    @property
    def next_button(self) -> QPushButton:
        """The one thing to do next: check, or go on."""
        return self._next

    def start(self, quiz: Quiz) -> None:
        """A new sitting."""
        self._quiz, self._session = quiz, self._new_id()
        self._run = begin(quiz, random.Random(self._session))
        session = Session(self._session, "quiz", quiz.id, self._now())
        self._recorder.start(session, self._show_question)

    def resume(self, quiz: Quiz) -> bool:
        """Take up the last unfinished sitting of this quiz; False if there is none."""
        memory = self._recorder.memory
        session = memory.unfinished("quiz", quiz.id) if memory else None
        if memory is None or session is None:
            return False
        answers = [(each.item, response_from_json(each.chosen)) for each in memory.answers(session.id)]
        self._quiz, self._session = quiz, session.id
        self._run = resume(quiz, answers, random.Random(session.id))
        self._show_question()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Numbers choose, Enter checks and goes on, Escape leaves."""
        text, key = event.text(), event.key()
        if text.isdigit() and text != "0" and self.view and not self._checked:
            self.view.press(int(text) - 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._run:
            self._next.click()
        elif key == Qt.Key.Key_Escape and self._run:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _leave(self) -> None:
        self._run = self._quiz = self.view = None
        self._show_list()

    def _show_list(self) -> None:
        if self._run is not None:
            return
        column = self._list
        column.clear()
        self._bar.hide()
        column.column.addWidget(label(self.tr("Quizzes"), "title"))
        column.column.addWidget(
            label(self.tr("Each answer is explained at once, with the passage it comes from."), "quiet")
        )
        lessons = self._library.lessons
        if lessons is None:
            column.column.addWidget(label(self.tr("Reading the questions…")))
        elif not lessons.quizzes:
            column.column.addWidget(label(self.tr("There is no quiz that can be taken; the strip above says why.")))
        else:
            for quiz in lessons.quizzes:
                column.column.addWidget(self._quiz_card(quiz))
        self._stack.setCurrentWidget(column)

    def _quiz_card(self, quiz: Quiz) -> Card:
        card = Card()
        card.column.addWidget(label(quiz.title, "heading"))
        card.column.addWidget(label(quiz.summary))
        card.column.addWidget(label(self.tr("%n question(s)", "", len(quiz.questions)), "quiet"))
        row = QHBoxLayout()
        memory = self._recorder.memory
        unfinished = memory.unfinished("quiz", quiz.id) if memory else None
        if unfinished:
            go_on = button(self.tr("Go on"), "primary")
            go_on.clicked.connect(lambda: self.resume(quiz))
            row.addWidget(go_on)
        fresh = button(
            self.tr("From the beginning") if unfinished else self.tr("Start"), "" if unfinished else "primary"
        )
        fresh.clicked.connect(lambda: self.start(quiz))
        row.addWidget(fresh)
        row.addStretch(1)
        card.column.addLayout(row)
        return card

    def _show_question(self) -> None:
        run = self._run
        if run is None or self._quiz is None:
            return
        column = self._question
        column.clear()
        self._bar.show()
        self._bar.setMaximum(len(run.asked))
        self._bar.setValue(run.index)
        self._checked = False
        if run.current is None:
            self._show_score(run)
        else:
            self._ask(run.current, run)
        self._stack.setCurrentWidget(column)
        column.verticalScrollBar().setValue(0)

    def _ask(self, asked: Asked, run: QuizRun) -> None:
        column = self._question.column
        where = self.tr("Question {number} of {total}").replace("{number}", str(run.index + 1))
        column.addWidget(label(where.replace("{total}", str(len(run.asked))), "quiet"))
        self.view = make_view(asked, self._theme)
        self.view.touched.connect(self._touched)
        self.view.passage_requested.connect(self.passage_requested)
        column.addWidget(label(asked.question.text, self.view.text_role))
        hint = self.view.hint()
        if hint:
            column.addWidget(label(hint, "quiet"))
        column.addWidget(self.view)
        self._next = button(self.tr("Check (Enter)"), "primary")
        self._next.setEnabled(False)
        self._next.clicked.connect(self._check)
        column.addWidget(self._next, 0, Qt.AlignmentFlag.AlignLeft)
        self.view.focus_first()

    def _touched(self) -> None:
        if self.view and not self._checked:
            self._next.setEnabled(self.view.ready())

    def _check(self) -> None:
        run, view = self._run, self.view
        if run is None or view is None or run.current is None or self._checked:
            return
        self._checked = True
        self._next.setEnabled(False)
        question, response = run.current.question, view.response()
        self._run, grade = run.answer(response)
        answer = Answer(
            id=self._new_id(), session=self._session, item=question.id, kind="question", topic=question.topic,
            passage=question.passage, chosen=response_to_json(response), mark=grade.mark, out_of=1.0, at=self._now(),
        )  # fmt: skip
        self._recorder.record(answer, lambda: self._show_feedback(run.current, grade))

    def _show_feedback(self, asked: Asked | None, grade: Grade) -> None:
        if asked is None or self.view is None or self._run is None:
            return
        question = asked.question
        wrong = self.view.show_grade(grade)
        state = "right" if grade.right else "warning" if grade.mark > 0 else "wrong"
        title = {"right": self.tr("Right"), "warning": self.tr("Partly right"), "wrong": self.tr("Wrong")}[state]
        card = verdict_card(title, state, question.explain, self._theme)
        for what, why in wrong:
            card.column.addWidget(label(f"{what} — {why}", "quiet"))
        words = self.tr("Open in the handbook") + (f" · {question.article}" if question.article else "")
        add_links(card, [(question.passage, words)], self.passage_requested.emit)
        at = self._question.column.indexOf(self._next)
        self._question.column.insertWidget(at, card)
        self._next.setText(self.tr("Next (Enter)"))
        self._next.clicked.disconnect()
        self._next.clicked.connect(self._show_question)
        self._next.setEnabled(True)
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)
        self._bar.setValue(self._run.index)
        self._question.show_widget(self._next)

    def _show_score(self, run: QuizRun) -> None:
        score = run.score
        text = self.tr("{right} of {total} right, {percent} % of the marks")
        for name, value in (("right", score.right), ("total", score.total), ("percent", round(100 * score.share))):
            text = text.replace("{" + name + "}", str(value))
        card = Card("right" if score.share >= 0.8 else "warning")
        card.column.addWidget(label(text, "heading"))
        wrong = [a.question for a, grade in zip(run.asked, run.grades, strict=True) if not grade.right]
        if wrong:
            card.column.addWidget(label(self.tr("Worth rereading:"), "quiet"))
        links = {question.passage: question.text for question in wrong}
        add_links(card, links.items(), self.passage_requested.emit)
        self._question.column.addWidget(card)
        self._next = button(self.tr("To the list of quizzes"), "primary")
        self._next.clicked.connect(self._leave)
        self._question.column.addWidget(self._next, 0, Qt.AlignmentFlag.AlignLeft)
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)
        self.view = None
        self._recorder.finish(self._session, f"{score.share:.3f}", lambda: None)
