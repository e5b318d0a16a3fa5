"""Two plans on the same dice: the difference with its interval, and how sure its sign is."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from .dice import throw
from .engine import begin, run
from .history import score
from .plan import Plan
from .population import Population
from .state import State
from .tactic import Book

REPLICATIONS, MOST_REPLICATIONS = 200, 100_000
Measure = Callable[[State], float]


def _points(state: State) -> float:
    return score(state).points / 100.0


MEASURES: dict[str, Measure] = {"adoption": State.share, "trust": State.mean_trust, "score": _points}


@dataclass(frozen=True, slots=True)
class Paired:
    """Means of both, the mean difference a − b with its 95 % interval, two-sided p of the paired t test and of the sign
    test, and in how many replications a was better or equal."""

    replications: int
    mean_a: float
    mean_b: float
    difference: float
    low: float
    high: float
    p: float
    p_sign: float
    better: int
    equal: int


def pairs_of(
    a: Plan, b: Plan, people: Population, book: Book, replications: int, seed: int = 1, measure: str = "adoption"
) -> list[tuple[float, float]]:
    """What each plan reaches, by replication: seeds from `seed` on."""
    weeks_a, weeks_b, value = a.by_week(), b.by_week(), MEASURES[measure]
    found = []
    for number in range(seed, seed + replications):
        dice = throw(people, number)
        found.append((value(run(weeks_a, begin(people, dice, book, a.days))),
                      value(run(weeks_b, begin(people, dice, book, b.days)))))  # fmt: skip
    return found


def compare(
    a: Plan, b: Plan, people: Population, book: Book, replications: int = REPLICATIONS, seed: int = 1,
    measure: str = "adoption",
) -> Paired:  # fmt: skip
    """The plans' paired difference."""
    return paired(pairs_of(a, b, people, book, replications, seed, measure))


def paired(values: Sequence[tuple[float, float]]) -> Paired:
    """The statistics of paired values. With fewer than two pairs nothing is sure: p is 1."""
    count = len(values)
    differences = [a - b for a, b in values]
    mean = sum(differences) / count
    spread = math.sqrt(sum((each - mean) ** 2 for each in differences) / max(1, count - 1) / count)
    better, equal = sum(each > 0 for each in differences), sum(each == 0 for each in differences)
    half = student(count - 1) * spread if count > 1 else math.inf
    return Paired(
        count, sum(a for a, _ in values) / count, sum(b for _, b in values) / count, mean, mean - half, mean + half,
        _p(mean, spread, count), sign_test(better, count - equal), better, equal,
    )  # fmt: skip


def _p(mean: float, spread: float, count: int) -> float:
    """Two-sided, by the normal law corrected for few replications (exact enough from 20 on)."""
    if count < 2 or mean == 0:
        return 1.0
    if spread == 0:
        return 0.0
    t, free = abs(mean) / spread, count - 1
    z = t * (1 - 1 / (4 * free)) / math.sqrt(1 + t * t / (2 * free))
    return math.erfc(z / math.sqrt(2))


def student(free: int) -> float:
    """The 97.5 % point of Student's law (Cornish–Fisher, to three places from 4 degrees on)."""
    z = 1.959963984540054
    g1 = (z**3 + z) / 4
    g2 = (5 * z**5 + 16 * z**3 + 3 * z) / 96
    g3 = (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / 384
    return z + g1 / free + g2 / free**2 + g3 / free**3


def sign_test(better: int, count: int) -> float:
    """Two-sided p of `better` of `count` by a fair coin."""
    if not count:
        return 1.0
    tail = min(better, count - better)
    return min(1.0, 2 * sum(math.comb(count, k) for k in range(tail + 1)) / 2**count)
