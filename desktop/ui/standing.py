"""How a learner stands, read from her file and set beside the banks and cases: what the progress page shows."""

from __future__ import annotations  # cases and quizzes are imported after the first paint

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.handbook.model import Handbook
from desktop.learning.next_step import CaseAt, Missed, NextStep, next_ten_minutes
from desktop.learning.progress import Progress, progress, weak_passages
from desktop.learning.readiness import Place, Readiness, readiness

if TYPE_CHECKING:
    from desktop.learning.store import Memory
    from desktop.ui.library import Lessons

_MANY = 100


@dataclass(frozen=True, slots=True)
class HerStanding:
    """Progress as before, the map of readiness, and what to do next (None: nothing to do is known)."""

    progress: Progress
    ready: Readiness
    next: NextStep | None


def read_standing(memory: Memory, handbook: Handbook, lessons: Lessons | None, language: str) -> HerStanding:
    """Everything at once; for a thread."""
    answers, sessions = memory.answers(), memory.sessions()
    ready = readiness(answers, _places(lessons))
    played = {each.item for each in sessions if each.kind == "case" and each.finished}
    missed = [
        Missed(each.passage, passage.section, each.wrong, each.seen)
        for each in weak_passages(answers, _MANY) if (passage := handbook.passage(each.passage))
    ]  # fmt: skip
    step = next_ten_minutes(ready, _cases(lessons, handbook, language), missed, played)
    return HerStanding(progress(answers, sessions), ready, step)


def _places(lessons: Lessons | None) -> tuple[Place, ...]:
    """Every question that can be answered one by one."""
    banks = lessons.quizzes if lessons else ()
    return tuple(Place(each.id, each.topic, each.article, each.role) for bank in banks for each in bank)


def _cases(lessons: Lessons | None, handbook: Handbook, language: str) -> list[CaseAt]:
    cases = sorted(lessons.cases, key=lambda each: each.order) if lessons else []
    found = []
    for case in cases:
        passage = next((each for name in case.teaches if (each := handbook.passage(name))), None)
        if case.language == language and passage:
            found.append(CaseAt(case.id, passage.section))
    return found
