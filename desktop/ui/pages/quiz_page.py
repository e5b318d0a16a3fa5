"""Quizzes: the list of banks, own selections and attestations; one sitting at a time, and its score."""

import random
from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMessageBox, QPushButton, QStackedLayout, QWidget

from desktop.handbook.model import Handbook
from desktop.learning.records import Session
from desktop.learning.sittings import Standing, plans, standing, under_way
from desktop.quiz.certainty import Calibration, calibration
from desktop.quiz.draw import draw
from desktop.quiz.given import given_from_json
from desktop.quiz.model import Quiz
from desktop.quiz.plan import Block, Plan, plan_from_json, plan_or_none, plan_to_json
from desktop.quiz.sitting import Sitting
from desktop.ui.headings import Headings, headings
from desktop.ui.library import Library
from desktop.ui.quiz.live import KIND, LiveSitting, Tools
from desktop.ui.quiz.question_shelf import QuestionShelf
from desktop.ui.quiz.score_view import ScoreView
from desktop.ui.quiz.setup_view import SetupView
from desktop.ui.quiz.sitting_view import SittingView
from desktop.ui.quiz.start_list import FEW, StartList
from desktop.ui.recorder import Recorder
from desktop.ui.theme import Theme
from desktop.ui.widgets.question_view import View
from desktop.ui.widgets.simple import Column


class QuizPage(QWidget):
    """A sitting's id is also the seed of its order, so that a sitting can be taken up after a kill."""

    passage_requested = Signal(str)  # wish: show this passage
    exam_changed = Signal(bool)  # fact: an attestation is under way: no handbook, no search

    def __init__(
        self, library: Library, handbook: Handbook, recorder: Recorder, theme: Theme,
        now: Callable[[], datetime], new_id: Callable[[], str], language: str = "ru",
    ) -> None:  # fmt: skip
        super().__init__()
        self.setObjectName("page")
        self._library, self._handbook, self._theme = library, handbook, theme
        self._tools = Tools(recorder, now, new_id)
        self._language = language
        self._shelf = QuestionShelf(library, handbook, language)
        self._live: LiveSitting | None = None
        self._score: ScoreView | None = None
        self._list = StartList()
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._list)
        self._list.bank_wanted.connect(self.start)
        self._list.go_on_wanted.connect(self.take_up)
        self._list.selection_wanted.connect(partial(self._set_up, exam=False))
        self._list.attestation_wanted.connect(partial(self._set_up, exam=True))
        self._list.new_wanted.connect(self._start_new)
        library.lessons_ready.connect(self._show_list)
        library.law_ready.connect(self._show_list)
        recorder.opened.connect(self._show_list)
        self._show_list()

    @property
    def sitting(self) -> Sitting | None:
        """The sitting under way."""
        return self._live.sitting if self._live else None

    @property
    def session(self) -> str:
        """The id of the sitting under way, "" if there is none."""
        return self._live.session if self._live else ""

    @property
    def view(self) -> View | None:
        """The question in view."""
        shown = self._stack.currentWidget()
        return shown.view if isinstance(shown, SittingView) else None

    @property
    def column(self) -> Column:
        """The scrolled column of the question in view."""
        shown = self._stack.currentWidget()
        assert isinstance(shown, SittingView)
        return shown.column

    @property
    def next_button(self) -> QPushButton:
        """The one thing to do next."""
        shown = self._stack.currentWidget()
        assert isinstance(shown, SittingView | ScoreView)
        return shown.next_button

    def start(self, quiz: Quiz, count: int = 0) -> None:
        """A new sitting on a bank: all its questions, or so many by chance, explained at once."""
        seed = self._tools.new_id()
        ids = tuple(question.id for question in quiz)
        if count:
            ids = draw(quiz.questions, count, self._history(), random.Random(seed))
        plan = Plan("practice", quiz.title, (Block(quiz.title, ids),), bank=quiz.id)
        self._begin(plan, quiz)

    def start_section(self, section: str) -> None:
        """A new sitting on all questions about a section of the handbook; nothing where there are none."""
        title = next((s.title for chapter in self._handbook.chapters for s in chapter.sections if s.id == section), "")
        ids = tuple(each.id for quiz in self._shelf.quizzes for each in quiz if each.topic == section)
        if ids and title:
            self._begin(Plan("practice", title, (Block(title, ids),)))

    def resume(self, quiz: Quiz) -> bool:
        """Take up the last unfinished sitting of this bank; False if there is none."""
        memory = self._tools.recorder.memory
        session = memory.unfinished(KIND, quiz.id) if memory else None
        if memory is None or session is None:
            return False
        found = standing(memory, session.id) or self._of_old(session, quiz)
        return self.take_up(session, found)

    def take_up(self, session: Session, found: Standing) -> bool:
        """Go on with a sitting where it stands."""
        memory = self._tools.recorder.memory
        if memory is None:
            return False
        try:
            plan = plan_from_json(found.plan)
            live = LiveSitting.taken_up(self._tools, memory, session, found, self._shelf.find(plan.questions))
        except ValueError:  # its questions are gone: nothing is left to go on with
            self._tools.recorder.finish(session.id, "", self._show_list)
            return False
        self._follow(live)
        self._show_sitting()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What no field took goes to the view that is shown."""
        shown = self._stack.currentWidget()
        if not (isinstance(shown, SittingView | ScoreView) and shown.take_key(event)):
            super().keyPressEvent(event)

    def _of_old(self, session: Session, quiz: Quiz) -> Standing:
        """A sitting begun before plans were kept: the whole bank, explained at once."""
        plan = Plan("practice", quiz.title, (Block(quiz.title, tuple(each.id for each in quiz)),), bank=quiz.id)
        memory = self._tools.recorder.memory
        answered = len(memory.answers(session.id)) if memory else 0
        place = min(answered, len(quiz.questions) - 1)
        return Standing(session.id, plan_to_json(plan), place, (), 0.0, self._tools.now())

    def _start_new(self) -> None:
        """Ten questions that nobody has seen, made from the rules."""
        made = self._shelf.make(FEW, self._tools.new_id())
        title = self.tr("New questions from the rules")
        if made:
            self._begin(Plan("practice", title, (Block(title, tuple(each.id for each in made)),)))

    def _begin(self, plan: Plan, quiz: Quiz | None = None) -> None:
        live = LiveSitting.fresh(self._tools, plan, self._shelf.find(plan.questions, quiz))
        live.begun.connect(self._show_sitting)
        self._follow(live)
        live.begin()

    def _follow(self, live: LiveSitting) -> None:
        self._live = live
        live.finished.connect(self._show_score)
        live.time_over.connect(live.finish)
        if live.plan.mode == "attestation":
            self.exam_changed.emit(True)

    def _show_sitting(self) -> None:
        live = self._live
        if live is None:
            return
        view = SittingView(live, self._theme, self._shelf.told)
        view.passage_requested.connect(self.passage_requested)
        view.left.connect(self._leave)
        view.finish_requested.connect(self._finish)
        self._show(view)
        if live.plan.minutes and live.left <= 0:
            live.finish()
        else:
            view.show_question()

    def _finish(self) -> None:
        live = self._live
        if live is None:
            return
        open_ones = len(live.sitting.asked) - len(live.sitting.given)
        if open_ones and not self._sure(open_ones):
            return
        live.finish()

    def _sure(self, open_ones: int) -> bool:
        words = self.tr("%n question(s) are not answered. Finish all the same?", "", open_ones)
        return QMessageBox.question(self, self.tr("Finish"), words) == QMessageBox.StandardButton.Yes

    def _show_score(self) -> None:
        live, self._live = self._live, None
        if live is None:
            return
        if live.plan.mode == "attestation":
            self.exam_changed.emit(False)
        shown = self._calibration() if live.plan.certainty else ()
        view = ScoreView(live.sitting, shown, self._theme, self._shelf.told, self._headings())
        view.passage_requested.connect(self.passage_requested)
        view.left.connect(self._leave)
        view.certificate_wanted.connect(partial(self._certify, live.sitting))
        self._show(view)
        view.focus_first()

    def _set_up(self, exam: bool) -> None:
        lessons = self._library.lessons
        if lessons is None:
            return
        memory = self._tools.recorder.memory
        known = map(plan_or_none, plans(memory)) if memory and exam else ()
        taken = {plan.code for plan in known if plan}
        view = SetupView(lessons.quizzes, self._handbook, self._history(), self._theme, self._tools.new_id(), exam=exam,
                         taken=taken, headings=self._headings())  # fmt: skip
        view.planned.connect(self._begin)
        view.left.connect(self._leave)
        self._show(view)
        view.focus_first()

    def _headings(self) -> Headings:
        lessons = self._library.lessons
        return headings(self._handbook, lessons.glossary if lessons else None, self._language)

    def _leave(self) -> None:
        live, self._live = self._live, None
        if live is not None:
            live.leave()
            if live.plan.mode == "attestation":
                self.exam_changed.emit(False)
        self._show_list()

    def _show_list(self) -> None:
        if self._live is not None:
            return
        lessons, memory = self._library.lessons, self._tools.recorder.memory
        found = under_way(memory) if memory else ()
        open_ones = [(session, each) for session, each in found if plan_or_none(each.plan)]
        self._list.show_lessons(lessons.quizzes if lessons else None, open_ones, new=self._shelf.can_make)
        self._show(self._list)

    def _show(self, view: QWidget) -> None:
        """Show one view; what was shown before is thrown away (the list stays)."""
        before = self._stack.currentWidget()
        if view is not before and self._stack.indexOf(view) < 0:
            self._stack.addWidget(view)
        self._stack.setCurrentWidget(view)
        if before not in (view, self._list, None):
            self._stack.removeWidget(before)
            before.deleteLater()

    def _certify(self, sitting: Sitting) -> None:
        from desktop.quiz.certificate.model import earned
        from desktop.ui.quiz.certificate_dialog import CertificateDialog

        today = self._tools.now().date()
        CertificateDialog(lambda name: earned(sitting, name, today), self._theme, self._language, self).exec()

    def _history(self) -> dict[str, float]:
        memory = self._tools.recorder.memory
        answers = memory.answers() if memory else ()
        return {each.item: each.mark / each.out_of for each in answers if each.kind == "question"}

    def _calibration(self) -> tuple[Calibration, ...]:
        memory = self._tools.recorder.memory
        kept = [each for each in memory.answers() if each.kind == "question"] if memory else []
        return calibration((given_from_json(each.chosen).certainty, each.mark == each.out_of) for each in kept)
