"""FSRS-6 as arithmetic: how memory grows and fades. For plans and simulations, which ask a million times.

The schedule itself asks the package (schedule.py); a test holds the two together to the last digit. Stability is
in days, difficulty 1 … 10, recall 0 … 1; ratings are 1 again, 2 hard, 3 good, 4 easy.
"""

import math
from collections.abc import Sequence
from functools import cache
from typing import Self

AGAIN, HARD, GOOD, EASY = 1, 2, 3, 4
LEAST_STABILITY = 0.001


class Model:
    """FSRS-6 with given parameters (21 numbers, as in the package)."""

    __slots__ = ("_decay", "_ease", "_factor", "_growth", "_w")

    def __init__(self, parameters: Sequence[float]) -> None:
        w = tuple(parameters)
        if len(w) != 21:
            raise ValueError(f"21 parameters make a model, not {len(w)}")
        self._w = w
        self._decay = -w[20]
        self._factor = 0.9 ** (1 / self._decay) - 1
        self._growth = math.e ** w[8]
        self._ease = w[4] - math.e ** (w[5] * 3) + 1  # what difficulty is drawn back to

    @classmethod
    @cache
    def usual(cls) -> Self:
        """The model with the package's own parameters, learned from many people's reviews."""
        from fsrs.scheduler import DEFAULT_PARAMETERS

        return cls(DEFAULT_PARAMETERS)

    def recall(self, stability: float, days: float) -> float:
        """The chance of recall so many days after the last review."""
        return float((1 + self._factor * max(days, 0) / stability) ** self._decay)

    def interval(self, stability: float, retention: float, most: int) -> int:
        """Whole days until the chance of recall has fallen to `retention`; 1 … `most`."""
        days = float(stability / self._factor * (retention ** (1 / self._decay) - 1))
        return min(max(round(days), 1), most)

    def first(self, rating: int) -> tuple[float, float]:
        """Stability and difficulty after the first review."""
        w = self._w
        difficulty = w[4] - math.e ** (w[5] * (rating - 1)) + 1
        return max(w[rating - 1], LEAST_STABILITY), min(max(difficulty, 1.0), 10.0)

    def after(self, stability: float, difficulty: float, days: int, rating: int) -> tuple[float, float]:
        """Stability and difficulty after a review so many whole days after the last one."""
        if days < 1:
            grown = self._same_day(stability, rating)
        elif rating == AGAIN:
            grown = self._forgotten(stability, difficulty, self.recall(stability, days))
        else:
            grown = self._recalled(stability, difficulty, self.recall(stability, days), rating)
        return max(grown, LEAST_STABILITY), self._harder(difficulty, rating)

    def _same_day(self, stability: float, rating: int) -> float:
        w = self._w
        growth = math.e ** (w[17] * (rating - 3 + w[18])) * stability ** -w[19]
        return float(stability * (growth if rating == AGAIN else max(growth, 1.0)))

    def _forgotten(self, stability: float, difficulty: float, recall: float) -> float:
        w = self._w
        left = w[11] * difficulty ** -w[12] * ((stability + 1) ** w[13] - 1) * math.e ** ((1 - recall) * w[14])
        return float(min(left, stability / math.e ** (w[17] * w[18])))

    def _recalled(self, stability: float, difficulty: float, recall: float, rating: int) -> float:
        w = self._w
        bonus = w[15] if rating == HARD else w[16] if rating == EASY else 1
        surprise = math.e ** ((1 - recall) * w[10]) - 1
        return float(stability * (1 + self._growth * (11 - difficulty) * stability ** -w[9] * surprise * bonus))

    def _harder(self, difficulty: float, rating: int) -> float:
        w = self._w
        moved = difficulty + (10.0 - difficulty) * -(w[6] * (rating - 3)) / 9.0
        return float(min(max(w[7] * self._ease + (1 - w[7]) * moved, 1.0), 10.0))
