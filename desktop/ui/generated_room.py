"""Joins generated practice to the learner's memory: a sitting's id is its seed, so that a kill loses nothing."""

import json
from collections.abc import Callable
from datetime import datetime

from desktop.handbook.model import Handbook
from desktop.law.numbers import Law
from desktop.learning.records import Answer, Session
from desktop.practice.generated.made import Graded, Made
from desktop.practice.generated.subjects import FAMILIES
from desktop.ui.recorder import Recorder
from desktop.ui.theme import Theme
from desktop.ui.widgets.generated_view import GeneratedView


class GeneratedRoom:
    """One view and where its answers go. `level` 0 is twins."""

    def __init__(
        self, law: Law, handbook: Handbook, recorder: Recorder, theme: Theme, language: str,
        now: Callable[[], datetime], new_id: Callable[[], str],
    ) -> None:  # fmt: skip
        self._handbook, self._recorder, self._now, self._new_id = handbook, recorder, now, new_id
        self._session, self._level, self._subject = "", 1, FAMILIES
        self.view = GeneratedView(law, theme, language, self._keep)
        self.view.finished.connect(self._finish)
        self.view.again.connect(lambda: self.begin(self._level, self._subject))

    def open(self, level: int, subject: str = FAMILIES) -> None:
        """Go on with an unfinished case of that subject and level, or begin one."""
        memory = self._recorder.memory
        session = memory.unfinished("case", item(level, subject)) if memory else None
        if memory is None or session is None:
            self.begin(level, subject)
            return
        given = {}
        for answer in memory.answers(session.id):
            told = json.loads(answer.chosen)
            given[str(told["ask"])] = tuple(told["given"])
        self._session, self._level, self._subject = session.id, level, subject
        self.view.start(seed_of(session.id), level, given, subject)

    def begin(self, level: int, subject: str = FAMILIES) -> None:
        """A new case of that subject and level."""
        self._session, self._level, self._subject = self._new_id(), level, subject
        session = Session(self._session, "case", item(level, subject), self._now())
        seed = seed_of(self._session)
        self._recorder.start(session, lambda: self.view.start(seed, level, {}, subject))

    def _keep(self, made: Made, graded: Graded, then: Callable[[], None]) -> None:
        passage_id = next((each.passage for each in graded.reasons if each.passage), "")
        passage = self._handbook.passage(passage_id)
        asked = f"{item(self._level, self._subject)}/{graded.ask.id}"
        told = {"ask": graded.ask.id, "given": list(graded.given), "rules": list(graded.ask.rules)}
        answer = Answer(
            id=self._new_id(), session=self._session, item=asked, kind="decision",
            topic=passage.section if passage else "", passage=passage_id if passage else "",
            chosen=json.dumps(told, ensure_ascii=False),
            mark=1.0 if graded.right else 0.0, out_of=1.0, at=self._now(),
        )  # fmt: skip
        self._recorder.record(answer, then)

    def _finish(self, outcome: str) -> None:
        self._recorder.finish(self._session, outcome, lambda: None)


def item(level: int, subject: str = FAMILIES) -> str:
    """What a sitting of that subject and level is called in the memory."""
    of = "" if subject == FAMILIES else f"{subject}-"
    return f"generated-{of}{level or 'twins'}"


def seed_of(session: str) -> int:
    """The seed that a sitting's id stands for."""
    return int.from_bytes(session.encode()[:8], "big")
