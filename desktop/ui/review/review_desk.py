"""The window's way to spaced review: the book opened in a thread, fed with what was answered, asked and answered."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.handbook.model import Handbook
from desktop.learning.records import KAZAKHSTAN, Answer, Session
from desktop.ui.library import Library
from desktop.ui.recorder import Recorder
from desktop.ui.review.look import Further, Look
from desktop.ui.review.wishes import Wishes

if TYPE_CHECKING:
    from desktop.learning.annotations.model import Highlight
    from desktop.learning.progress import TopicProgress
    from desktop.learning.review.book import ReviewBook
    from desktop.learning.review.exam import Goal
    from desktop.learning.review.item import ReviewItem
    from desktop.learning.review.plan import ExamPlan
    from desktop.learning.review.schedule import CardState
    from desktop.learning.sittings import Standing
    from desktop.learning.store import Memory
    from desktop.ui.review.faces import Face
    from desktop.ui.review.feed import Stock

DAYS = 30
"""How far the load is foretold."""


@dataclass(frozen=True, slots=True)
class Told:
    """How one thing was answered: FSRS's rating, the share of marks (None: she rated herself), and what is kept as an
    answer ("" for nothing): its item, topic and JSON text."""

    rating: int
    share: float | None = None
    item: str = ""
    topic: str = ""
    chosen: str = ""


class ReviewDesk(QObject):
    """One for a page. Everything slow happens in threads, one look at a time; signals come in the window's thread."""

    looked = Signal(object)  # fact: Look
    looked_further = Signal(object)  # fact: Further

    def __init__(
        self, library: Library, handbook: Handbook, recorder: Recorder, now: Callable[[], datetime],
        new_id: Callable[[], str], wishes: Wishes,
    ) -> None:  # fmt: skip
        super().__init__()
        self._library, self._handbook, self._recorder = library, handbook, recorder
        self._now, self._new_id = now, new_id
        self.wishes = wishes
        self._turn = threading.Lock()
        self._book: tuple[Memory, ReviewBook] | None = None
        self._planned: tuple[object, ExamPlan] | None = None
        self._faces: dict[str, Face | None] = {}
        self._session: Session | None = None
        self._begun = set[str]()
        self._number = 0
        recorder.notebook.added.connect(self._forget)

    @property
    def today(self) -> date:
        """Her local day."""
        return self._now().astimezone(KAZAKHSTAN).date()

    @property
    def ready(self) -> bool:
        """Everything is read that a look needs."""
        return bool(self._recorder.memory and self._library.lessons and self._library.law)

    def look(self) -> None:
        """`looked` follows, and a moment later `looked_further`; nothing while it is not `ready`."""
        if not self.ready:
            return
        self._number += 1
        number, today, wishes = self._number, self.today, self.wishes
        highlights = self._recorder.notebook.highlights

        def further(memory: Memory) -> Further:
            return self._look_further(memory, today, wishes)

        def seen(found: Look) -> None:
            if number == self._number:
                self.looked.emit(found)
                self._recorder.read(further, lambda more: self._seen_further(number, more))

        self._recorder.read(lambda memory: self._look(memory, highlights, today, wishes), seen)

    def answer(self, item: ReviewItem, told: Told, ms: int, then: Callable[[CardState | None], None]) -> None:
        """Put a review on the disk, then call back with what follows; with None where nothing can be kept."""
        from desktop.learning.review.log import Review

        self._number += 1  # a look under way would show what was before
        now, answer = self._now(), self._answer(item, told)
        name = f"answer-{answer.id}" if answer else self._new_id()
        given = Review(name, item.key, now, self.today, told.rating, None, told.share, ms)
        session, found = self._session, list["CardState"]()

        def deed(memory: Memory) -> None:
            with self._turn:
                found[:] = [self._book_of(memory, given.day).answer(given)]
            if answer and session:
                if session.id not in self._begun:  # the disk is waited for twice, not three times
                    memory.start(session)
                    self._begun.add(session.id)
                memory.record(answer)

        self._recorder.write(deed, lambda: then(found[0] if found else None))

    def finish(self) -> None:
        """The sitting of reviews ends, if one was begun."""
        session, self._session = self._session, None
        if session:
            now = self._now()
            self._recorder.write(lambda memory: memory.finish(session.id, now, ""), _nothing)

    def _answer(self, item: ReviewItem, told: Told) -> Answer | None:
        if not told.chosen:
            return None
        now = self._now()
        if self._session is None:
            self._session = Session(self._new_id(), "quiz", "review", now)
        kind = "question" if item.kind == "question" else "decision"
        mark = told.share or 0.0
        about = (told.item, kind, told.topic, item.passage)
        return Answer(self._new_id(), self._session.id, *about, told.chosen, mark, 1.0, now)

    def _stock(self) -> Stock:
        from desktop.ui.review.feed import Stock

        lessons, law = self._library.lessons, self._library.law
        assert lessons is not None
        assert law is not None
        questions = {each.id: each for quiz in lessons.quizzes for each in quiz}
        return Stock(self._handbook, questions, {each.id: each for each in lessons.cases}, law.rules)

    def _forget(self) -> None:
        """The book was read before a file was added: the next who needs it opens it anew."""
        self._book = self._planned = None

    def _book_of(self, memory: Memory, today: date) -> ReviewBook:
        from desktop.learning.review.book import ReviewBook

        held = self._book  # whoever adds a file forgets it meanwhile
        if held is None or held[0] is not memory:
            held = self._book = memory, ReviewBook(memory, today, self.wishes.aim, self.wishes.caps)
        return held[1]

    def _look(self, memory: Memory, highlights: tuple[Highlight, ...], today: date, wishes: Wishes) -> Look:
        from desktop.ui.review.faces import face

        stock = self._stock()
        with self._turn:
            book = self._book_of(memory, today)
            book.hide(())
            if not memory.read_only:
                _feed(book, stock, highlights, today)
            marks = {each.id: each for each in highlights}
            faces = self._faces = {item.key: face(item, stock, marks) for item in book.items}
            book.hide(key for key, each in faces.items() if each is None)
            _wish(book, wishes)
            seconds = book.pace()
            queue = book.queue(today, wishes.goal(today, seconds))
            shown = {each.item.key: found for each in queue if (found := faces[each.item.key])}
            done, items = len(book.done(today).keys), len(book.items)
        return Look(today, queue, shown, done, seconds, items, memory.sessions(), _left(memory))

    def _look_further(self, memory: Memory, today: date, wishes: Wishes) -> Further:
        with self._turn:
            book = self._book_of(memory, today)
        goal = wishes.goal(today, book.pace())  # from here on nobody who answers is kept waiting
        plan = self._plan(book, today, goal) if goal and book.items else None
        leeches = book.leeches(today)
        shown = {each.item.key: found for each in leeches if (found := self._faces.get(each.item.key))}
        return Further(_weakest(memory), book.forecast(today, DAYS), leeches, plan, shown)

    def _plan(self, book: ReviewBook, today: date, goal: Goal) -> ExamPlan:
        """The plan takes a second: it is kept until something was asked."""
        of = goal, today, book.aim, len(book.items), len(book.done(today).keys)
        held = self._planned
        if held is None or held[0] != of:
            held = self._planned = of, book.plan(today, goal)
        return held[1]

    def _seen_further(self, number: int, more: Further) -> None:
        if number == self._number:
            self.looked_further.emit(more)


def _feed(book: ReviewBook, stock: Stock, highlights: tuple[Highlight, ...], today: date) -> None:
    from desktop.learning.review.sources import once
    from desktop.ui.review.feed import gathered, marked

    found = list(gathered(book.uncounted(), [item.key for item in book.items], stock))
    book.add(once((each.item for each in found), marked(highlights, stock)), today)
    book.count([each.review for each in found], today)


def _wish(book: ReviewBook, wishes: Wishes) -> None:
    book.caps = wishes.caps
    if book.aim != wishes.aim:
        book.aim_at(wishes.aim)


def _weakest(memory: Memory) -> TopicProgress | None:
    """The weakest section of which something was answered wrongly of late."""
    from desktop.learning.lately import latest
    from desktop.learning.progress import by_topic

    return next((each for each in by_topic(latest(memory)) if each.partly + each.wrong), None)


def _left(memory: Memory) -> tuple[tuple[Session, Standing], ...]:
    from desktop.learning.sittings import under_way
    from desktop.quiz.plan import plan_or_none

    return tuple((session, each) for session, each in under_way(memory) if plan_or_none(each.plan))


def _nothing() -> None:
    """Nobody waits for this."""
