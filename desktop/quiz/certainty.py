"""Certainty-based marking: how sure one was is part of the answer (Gardner-Medwin's table, as in Moodle).

    certainty           1    2    3
    right              +1   +2   +3
    wrong               0   −2   −6

To claim more than one knows costs more than it brings: 2 pays from a chance of 2/3 to be right, 3 from 4/5. An answer
that is partly right earns that part of the right answer's mark; the penalty is for answers that earn nothing.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.base.shares import credible

LEVELS = (1, 2, 3)
RIGHT = {1: 1, 2: 2, 3: 3}
WRONG = {1: 0, 2: -2, 3: -6}
FITTING = {1: (0.0, 2 / 3), 2: (2 / 3, 4 / 5), 3: (4 / 5, 1.0)}
"""The chance to be right at which each certainty pays best."""


def earned(mark: float, certainty: int) -> float:
    """What an answer of that mark (0 … 1) earns at that certainty (1, 2 or 3)."""
    return RIGHT[certainty] * mark if mark > 0 else float(WRONG[certainty])


@dataclass(frozen=True, slots=True)
class Calibration:
    """Answers given at one certainty: how many, the share wholly right, and what that share may truly be (95 %)."""

    certainty: int
    count: int
    right: int
    low: float
    high: float

    @property
    def share(self) -> float:
        """The share wholly right, 0 without answers."""
        return self.right / self.count if self.count else 0.0

    @property
    def verdict(self) -> str:
        """"over" if even the best credible share is below what this certainty claims, "under" if the worst is above it,
        "fits" otherwise, "few" without answers."""
        if not self.count:
            return "few"
        low, high = FITTING[self.certainty]
        return "over" if self.high < low else "under" if self.low > high else "fits"


def calibration(answers: Iterable[tuple[int, bool]]) -> tuple[Calibration, ...]:
    """One Calibration for each certainty, from (certainty, wholly right); answers without one (0) do not count."""
    given = [each for each in answers if each[0] in LEVELS]
    return tuple(_at(level, [right for certainty, right in given if certainty == level]) for level in LEVELS)


def _at(level: int, rights: list[bool]) -> Calibration:
    low, high = credible(sum(rights), len(rights))
    return Calibration(level, len(rights), sum(rights), low, high)
