"""What the page «Today» shows, as values made in a thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.learning.progress import TopicProgress
    from desktop.learning.records import Session
    from desktop.learning.review.forecast import Load
    from desktop.learning.review.leech import Leech
    from desktop.learning.review.plan import ExamPlan
    from desktop.learning.review.queue import Asked
    from desktop.learning.sittings import Standing
    from desktop.ui.review.faces import Face


@dataclass(frozen=True, slots=True)
class Look:
    """The first look: what is due, and what was left. `seconds` is what one review takes her, `done` of today."""

    today: date
    queue: tuple[Asked, ...] = ()
    faces: Mapping[str, Face] = field(default_factory=dict)
    done: int = 0
    seconds: float = 20.0
    items: int = 0
    sessions: tuple[Session, ...] = ()
    open_ones: tuple[tuple[Session, Standing], ...] = ()

    @property
    def minutes(self) -> int:
        """What the queue takes, at least one minute."""
        return max(1, round(len(self.queue) * self.seconds / 60))


@dataclass(frozen=True, slots=True)
class Further:
    """What may come a moment later: the weakest topic, the load of the next days, what will not stay (`faces`
    shows it), the plan."""

    weak: TopicProgress | None = None
    loads: tuple[Load, ...] = ()
    leeches: tuple[Leech, ...] = ()
    plan: ExamPlan | None = None
    faces: Mapping[str, Face] = field(default_factory=dict)
