"""The clock of a sitting: honest after a crash and deaf to a computer whose clock is set.

While the program runs, time is counted by a clock that nobody can set; what was spent is kept every few seconds. While
the program is closed, time goes on by the computer's clock; one set back in between takes nothing off.
"""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Clock:
    """`limit` seconds in all (0: no limit), `spent` of them gone when it was kept, at `at` (aware)."""

    limit: float
    spent: float
    at: datetime

    def __post_init__(self) -> None:
        if self.limit < 0 or self.spent < 0 or self.at.utcoffset() is None:
            raise ValueError("time does not run backwards")

    def ran(self, seconds: float, now: datetime) -> "Clock":
        """After so many more seconds of the program's own counting."""
        return Clock(self.limit, self.spent + max(seconds, 0.0), now)

    def taken_up(self, now: datetime) -> "Clock":
        """After the program was closed or killed: what passed meanwhile has passed."""
        return self.ran((now - self.at).total_seconds(), now)

    def paused(self, now: datetime) -> "Clock":
        """After a pause that costs nothing."""
        return Clock(self.limit, self.spent, now)

    @property
    def left(self) -> float:
        """Seconds left, never below 0."""
        return max(0.0, self.limit - self.spent)

    @property
    def over(self) -> bool:
        """The time is up; never without a limit."""
        return self.limit > 0 and self.left == 0
