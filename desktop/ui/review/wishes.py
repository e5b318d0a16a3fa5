"""How she wants to be asked: target, caps, exam. Kept among her settings."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from desktop.base.settings import Settings

if TYPE_CHECKING:  # the page is seen before anything is scheduled
    from desktop.learning.review.exam import Goal
    from desktop.learning.review.queue import Caps
    from desktop.learning.review.schedule import Aim

MOST_A_DAY = 1000


@dataclass(frozen=True, slots=True)
class Wishes:
    """`retention` in percent, `reviews` and `fresh` a day, the day of the exam (None: there is none), minutes a day."""

    retention: int = 90
    reviews: int = 40
    fresh: int = 10
    exam: date | None = None
    minutes: int = 15

    @classmethod
    def of(cls, settings: Settings) -> Wishes:
        """As they are kept."""
        exam = date.fromisoformat(settings.exam) if settings.exam else None
        return cls(settings.retention, settings.reviews, settings.fresh, exam, settings.minutes)

    def with_one(self, name: str, value: object) -> Wishes:
        """One of them changed: the name and value of a setting."""
        if name == "exam":
            value = date.fromisoformat(str(value)) if value else None
        return replace(self, **{name: value})  # type: ignore[arg-type]

    @property
    def aim(self) -> Aim:
        """For FSRS."""
        from desktop.learning.review.schedule import Aim

        return Aim(self.retention / 100)

    @property
    def caps(self) -> Caps:
        """For the day's queue."""
        from desktop.learning.review.queue import Caps

        return Caps(self.reviews, self.fresh)

    def goal(self, today: date, seconds: float) -> Goal | None:
        """The exam, if it is still to come; `seconds` is what one review takes her."""
        from desktop.learning.review.exam import Goal

        if self.exam is None or self.exam <= today:
            return None
        return Goal(self.exam, max(1, min(MOST_A_DAY, round(self.minutes * 60 / seconds))))
