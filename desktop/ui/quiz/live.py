"""A sitting under way: answers go to the disk first, its clock is kept every few seconds, a kill finds it again."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from desktop.learning import sittings
from desktop.learning.records import Answer, Session
from desktop.learning.sittings import Standing
from desktop.learning.store import Memory
from desktop.quiz.clock import Clock
from desktop.quiz.given import Given, given_from_json, given_to_json
from desktop.quiz.grade import Grade
from desktop.quiz.model import Question
from desktop.quiz.plan import Plan, plan_from_json, plan_to_json
from desktop.quiz.sitting import Sitting, begin, resume
from desktop.ui.recorder import Recorder

BEAT = 5000
"""Milliseconds between two keepings of the clock: what a kill may cost."""
SECOND = 1000
KIND = "quiz"


@dataclass(frozen=True, slots=True)
class Tools:
    """What a sitting needs of the world."""

    recorder: Recorder
    now: Callable[[], datetime]
    new_id: Callable[[], str]


class LiveSitting(QObject):
    """One sitting and its session. Everything it says is on the disk by then."""

    begun = Signal()
    answered = Signal(object)  # fact: Grade of the question in view; it is kept
    ticked = Signal(int)  # fact: seconds left (-1 without a limit)
    time_over = Signal()
    finished = Signal()

    def __init__(self, tools: Tools, session: str, sitting: Sitting, clock: Clock) -> None:
        super().__init__()
        self._tools = tools
        self.session = session
        self.sitting = sitting
        self._clock = clock
        self._since = QElapsedTimer()
        self._shown = QElapsedTimer()
        self._second, self._beat = QTimer(self), QTimer(self)
        self._second.timeout.connect(self._tick)
        self._beat.timeout.connect(self.keep)
        self._paused = self._done = False

    @classmethod
    def fresh(cls, tools: Tools, plan: Plan, questions: Mapping[str, Question]) -> "LiveSitting":
        """A new sitting, to be begun."""
        session = tools.new_id()
        sitting = begin(plan, questions, plan.code or session)
        return cls(tools, session, sitting, Clock(plan.minutes * 60, 0.0, tools.now()))

    def begin(self) -> None:
        """`begun` follows once the sitting is on the disk."""
        started = Session(self.session, KIND, self.plan.bank or self.plan.mode, self._tools.now())
        standing = self.standing()
        self._tools.recorder.write(lambda memory: sittings.begin(memory, started, standing), self._go)

    @classmethod
    def taken_up(
        cls, tools: Tools, memory: Memory, session: Session, standing: Standing, questions: Mapping[str, Question]
    ) -> "LiveSitting":
        """The sitting as it was left or lost: the same question, all answers, the clock gone on. ValueError if its plan
        cannot be read or none of its questions is left."""
        plan = plan_from_json(standing.plan)
        answered = [(each.item, given_from_json(each.chosen)) for each in memory.answers(session.id)]
        sitting = resume(plan, questions, plan.code or session.id, answered, standing.place, standing.flagged)
        left = Clock(plan.minutes * 60, standing.spent, standing.at)
        now = tools.now()
        clock = left.taken_up(now) if plan.mode == "attestation" else left.paused(now)
        made = cls(tools, session.id, sitting, clock)
        made._go()
        return made

    @property
    def plan(self) -> Plan:
        """What was planned."""
        return self.sitting.plan

    @property
    def left(self) -> int:
        """Whole seconds left; -1 without a limit."""
        clock = self._now_clock()
        return int(clock.left) if clock.limit else -1

    @property
    def paused(self) -> bool:
        """The clock stands still."""
        return self._paused

    def standing(self) -> Standing:
        """Where it stands this moment."""
        clock, sitting = self._now_clock(), self.sitting
        flagged = tuple(sorted(sitting.flagged))
        return Standing(self.session, plan_to_json(sitting.plan), sitting.place, flagged, clock.spent, clock.at)

    def answer(self, given: Given) -> None:
        """Record an answer to the question in view; `answered` follows when it is on the disk."""
        seconds = min(int(self._shown.elapsed() / SECOND), 24 * 3600) if self._shown.isValid() else 0
        given = Given(given.response, given.certainty, seconds)
        question = self.sitting.current.question
        self.sitting, grade = self.sitting.answer(given)
        kept = Answer(
            id=self._tools.new_id(), session=self.session, item=question.id, kind="question", topic=question.topic,
            passage=question.passage, chosen=given_to_json(given), mark=grade.mark, out_of=1.0, at=self._tools.now(),
        )  # fmt: skip
        self._tools.recorder.record(kept, lambda: self._recorded(grade))

    def go(self, place: int) -> None:
        """Show another question."""
        self.sitting = self.sitting.go(place)
        self._shown.start()
        self.keep()

    def flag(self) -> None:
        """Flag the question in view, or no longer."""
        self.sitting = self.sitting.flag()
        self.keep()

    def pause(self, on: bool) -> None:
        """Stop the clock or let it go on; an attestation is never paused."""
        if self.plan.mode == "attestation" or on == self._paused:
            return
        self._clock = self._now_clock()
        self._paused = on
        self._since.restart()

    def keep(self) -> None:
        """Write down where it stands."""
        if not self._done:
            standing = self.standing()
            self._tools.recorder.write(lambda memory: sittings.keep(memory, standing), _nothing)

    def finish(self) -> None:
        """The sitting ends; `finished` follows when that is on the disk. Saying so again changes nothing."""
        if self._done:
            return
        self.keep()
        self._done = True
        self.stop()
        self._tools.recorder.finish(self.session, f"{self.sitting.score.share:.3f}", self.finished.emit)

    def stop(self) -> None:
        """No more ticks: the page leaves the sitting, which can be taken up again."""
        self._second.stop()
        self._beat.stop()

    def leave(self) -> None:
        """Keep where it stands and let go of it."""
        self.keep()
        self._done = True
        self.stop()

    def _go(self) -> None:
        self._since.start()
        self._shown.start()
        if self.plan.minutes:
            self._second.start(SECOND)
        self._beat.start(BEAT)
        self.begun.emit()

    def _recorded(self, grade: Grade) -> None:
        self.answered.emit(grade)

    def _now_clock(self) -> Clock:
        ran = 0.0 if self._paused or not self._since.isValid() else self._since.elapsed() / SECOND
        return self._clock.ran(ran, self._tools.now())

    def _tick(self) -> None:
        clock = self._now_clock()
        self.ticked.emit(int(clock.left))
        if clock.over and not self._done:
            self.stop()
            self.time_over.emit()


def _nothing() -> None:
    """Nobody waits for this."""
