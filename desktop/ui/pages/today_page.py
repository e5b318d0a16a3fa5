"""Today: what to repeat, where to go on, one weak section; below, the load to come and the day of an exam."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from desktop.base.settings import Settings
from desktop.handbook.model import Handbook
from desktop.ui.library import Library
from desktop.ui.recorder import Recorder
from desktop.ui.review.blocks import OnwardBlock, ReviewBlock, WeakBlock, section_title
from desktop.ui.review.exam_card import ExamCard
from desktop.ui.review.faces import name_of
from desktop.ui.review.fold import ReviewSettings
from desktop.ui.review.forecast_chart import ForecastChart
from desktop.ui.review.leech_card import LeechCard
from desktop.ui.review.look import Further, Look
from desktop.ui.review.onward import Onward, onward
from desktop.ui.review.review_desk import ReviewDesk
from desktop.ui.review.wishes import Wishes
from desktop.ui.theme import Theme
from desktop.ui.widgets.simple import Card, Column, label

if TYPE_CHECKING:  # what asks is made when it is asked for
    from desktop.practice.case import Case
    from desktop.quiz.model import Question
    from desktop.ui.review.review_view import ReviewView

FEW_LEECHES = 3
"""So many of what will not stay are named at a time."""


class TodayPage(QWidget):
    """Looked at anew each time it is shown; a review under way stays where it is."""

    passage_requested = Signal(str)  # wish: show this passage or section
    case_requested = Signal(str)  # wish: go on with this case, or begin it
    sitting_requested = Signal(object, object)  # wish: go on with this (Session, Standing)
    questions_requested = Signal(object)  # wish: begin this Quiz
    setting_changed = Signal(str, object)  # fact: (name, value) of a preference

    def __init__(
        self, library: Library, handbook: Handbook, recorder: Recorder, theme: Theme,
        now: Callable[[], datetime], new_id: Callable[[], str], settings: Settings,
    ) -> None:  # fmt: skip
        super().__init__()
        self.setObjectName("page")
        self._library, self._handbook, self._recorder, self._theme = library, handbook, recorder, theme
        self._language = settings.language
        self.desk = ReviewDesk(library, handbook, recorder, now, new_id, Wishes.of(settings))
        self.desk.looked.connect(self._draw)
        self.desk.looked_further.connect(self._draw_further)
        self._look = Look(self.desk.today)
        self.first: QPushButton | None = None
        self._view: ReviewView | None = None
        self._column = Column(760)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._column)
        self.exam = ExamCard(self.desk.wishes, self.desk.today, theme)
        self.settings = ReviewSettings(self.desk.wishes, theme)
        self._lay_out()
        self._say(self._why_not())
        for changed in (self.exam.changed, self.settings.changed):
            changed.connect(self._wish)
        for read in (library.lessons_ready, library.law_ready, recorder.opened, recorder.changed):
            read.connect(self._refresh_if_shown)
        recorder.notebook.changed.connect(self._refresh_if_shown)

    @property
    def view(self) -> ReviewView | None:
        """The review under way."""
        return self._view

    def refresh(self) -> None:
        """Look anew; a review under way is not disturbed."""
        if self.view is None:
            self.desk.look()
            if not self.desk.ready:
                self._say(self._why_not())

    def review(self) -> None:
        """Begin with what is due today."""
        if self.view or not self._look.queue:
            return
        from desktop.ui.review.review_view import ReviewView

        self._view = view = ReviewView(self.desk, self._look, self._handbook, self._theme, self._told)
        view.passage_requested.connect(self.passage_requested)
        view.case_requested.connect(self.case_requested)
        view.left.connect(self._leave)
        self._stack.addWidget(view)
        self._stack.setCurrentWidget(view)
        view.show_item()

    def showEvent(self, event: object) -> None:
        """Whatever happened meanwhile is shown."""
        self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What no field took is for the review under way; Escape leaves it."""
        if not (self.view and self.view.take_key(event)):
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self._column.column.addWidget(label(self.tr("Today"), "title"))
        self._above, self._between = self._box(), self._box()
        self._further = QWidget()
        self._further.setLayout(self._between)
        self._column.column.addLayout(self._above)
        self._column.column.addWidget(self._further)
        self._further.hide()
        for part in (self.exam, self.settings):
            self._column.column.addWidget(part)
            part.hide()  # or the keyboard would go there before there is anything better

    @staticmethod
    def _box() -> QVBoxLayout:
        made = QVBoxLayout()
        made.setContentsMargins(0, 0, 0, 0)
        made.setSpacing(12)
        return made

    def _why_not(self) -> str:
        if self._recorder.memory is None and self._library.lessons:
            return self.tr("Your progress is not open; the strip above says why.")
        return self.tr("Looking what is due…")

    def _say(self, text: str) -> None:
        _empty(self._above)
        self._above.addWidget(label(text, "quiet"))

    def _refresh_if_shown(self) -> None:
        if self.isVisible():
            self.refresh()

    def _draw(self, look: Look) -> None:
        if self.view:
            return
        self._look = look
        for part in (self.exam, self.settings):
            part.show()
        self.exam.know(look.today)
        here = QApplication.focusWidget()
        held = here is not None and any(_holds(part, here) for part in (self._above, self._between))
        review = ReviewBlock(look)
        review.review_requested.connect(self.review)
        going = OnwardBlock(onward(look.sessions, look.open_ones, self._cases()), self._place(), first=not look.queue)
        going.onward_requested.connect(self._go_on)
        going.passage_requested.connect(self.passage_requested)
        blocks = (review, going) if look.items or look.sessions else (going, review)
        _empty(self._above)
        for block in blocks:
            self._above.addWidget(block)
        self.first = review.go if look.queue else next(iter(going.buttons), None)
        if self.first and (held or here is None or here in (self, self._column)):
            self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _draw_further(self, further: Further) -> None:
        if self.view:
            return
        _empty(self._between)
        self._further.setVisible(bool(further.weak or further.leeches or self._look.items))
        self.exam.show_plan(further.plan)
        if further.weak:
            self._between.addWidget(self._weak(further))
        for leech in further.leeches[:FEW_LEECHES]:
            face = further.faces.get(leech.item.key)
            what = name_of(face, self._told, self._language) if face else ""
            card = LeechCard(leech.item, leech.lapses, self._handbook, self._theme, what)
            card.passage_requested.connect(self.passage_requested)
            card.case_requested.connect(self.case_requested)
            self._between.addWidget(card)
        if self._look.items:
            self._between.addWidget(self._forecast(further))

    def _weak(self, further: Further) -> WeakBlock:
        assert further.weak is not None
        topic = further.weak.topic
        made = WeakBlock(further.weak, section_title(self._handbook, topic), len(self._about(topic)))
        made.questions_requested.connect(self._ask_about)
        made.passage_requested.connect(self.passage_requested)
        return made

    def _forecast(self, further: Further) -> Card:
        card = Card()
        chart = ForecastChart(further.loads, self._theme)
        card.column.addWidget(label(self.tr("The next 30 days"), "heading"))
        card.column.addWidget(label(chart.told(), "quiet"))
        card.column.addWidget(chart)
        card.column.addWidget(label(self.tr("Dark: reviews. Light: new items."), "quiet"))
        return card

    def _wish(self, name: str, value: object) -> None:
        self.desk.wishes = self.desk.wishes.with_one(name, value)
        self.setting_changed.emit(name, value)
        self.refresh()

    def _leave(self) -> None:
        view, self._view = self._view, None
        self.desk.finish()
        self._stack.setCurrentWidget(self._column)
        if view:
            self._stack.removeWidget(view)
            view.deleteLater()
        self._column.verticalScrollBar().setValue(0)
        self._column.setFocus(Qt.FocusReason.OtherFocusReason)
        self.refresh()

    def _go_on(self, found: Onward) -> None:
        if found.standing:
            self.sitting_requested.emit(found.session, found.standing)
        elif found.case:
            self.case_requested.emit(found.case.id)

    def _ask_about(self, topic: str) -> None:
        from desktop.quiz.model import Quiz

        title = section_title(self._handbook, topic)
        self.questions_requested.emit(Quiz("weak-section", title, title, self._about(topic)))

    def _about(self, topic: str) -> tuple[Question, ...]:
        lessons = self._library.lessons
        found = (each for quiz in lessons.quizzes for each in quiz if each.topic == topic) if lessons else ()
        return tuple({each.id: each for each in found}.values())

    def _cases(self) -> list[Case]:
        lessons = self._library.lessons
        return sorted(lessons.cases, key=lambda case: case.language != self._language) if lessons else []

    def _place(self) -> tuple[str, str]:
        """The section she read last, and its title."""
        visits = self._recorder.notebook.visits
        return (visits[-1].item, section_title(self._handbook, visits[-1].item)) if visits else ("", "")

    def _told(self, question: Question) -> Question:
        """The question in the window's language, where it has one."""
        lessons = self._library.lessons
        found = lessons.translated.get(question.id) if lessons and self._language == "kk" else None
        return found or question


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget:
            widget.hide()
            widget.deleteLater()


def _holds(layout: QVBoxLayout, widget: QWidget) -> bool:
    items = (layout.itemAt(place) for place in range(layout.count()))
    return any((found := item.widget()) and found.isAncestorOf(widget) for item in items if item)
