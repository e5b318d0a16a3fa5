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
    mean = math.fsum(differences) / count
    spread = math.sqrt(math.fsum((each - mean) ** 2 for each in differences) / max(1, count - 1) / count)
    better, equal = sum(each > 0 for each in differences), sum(each == 0 for each in differences)
    half = student(count - 1) * spread if count > 1 else math.inf
    return Paired(
        count, math.fsum(a for a, _ in values) / count, math.fsum(b for _, b in values) / count, mean, mean - half,
        mean + half, _p(mean, spread, count), sign_test(better, count - equal), better, equal,
    )  # fmt: skip


def _p(mean: float, spread: float, count: int) -> float:
    """Two-sided p of Student's t."""
    if count < 2 or mean == 0:
        return 1.0
    if spread == 0:
        return 0.0
    t, free = abs(mean) / spread, count - 1
    found = 1.0 - inside(t, free)
    if found > TINY:
        return found
    z = t * (1 - 1 / (4 * free)) / math.sqrt(1 + t * t / (2 * free))
    return math.erfc(z / math.sqrt(2))  # there 1 − (almost 1) has no figures left


TINY = 1e-9


def inside(t: float, free: int) -> float:
    """The chance that Student's variable lies within ±t: the finite series for whole degrees of freedom (Abramowitz
    and Stegun 26.7.3, 26.7.4)."""
    angle = math.atan2(t, math.sqrt(free))
    sine, square = math.sin(angle), math.cos(angle) ** 2
    odd = free % 2
    term = math.cos(angle) if odd else 1.0
    total = term if free > 1 else 0.0
    for step in range(2 + odd, free - 1, 2):
        term *= square * (step - 1) / step
        total += term
    return 2 / math.pi * (angle + sine * total) if odd else sine * total


def student(free: int) -> float:
    """The 97.5 % point of Student's law (Cornish–Fisher, to two places from 4 degrees on)."""
    z = 1.959963984540054
    g1 = (z**3 + z) / 4
    g2 = (5 * z**5 + 16 * z**3 + 3 * z) / 96
    g3 = (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / 384
    g4 = (79 * z**9 + 776 * z**7 + 1482 * z**5 - 1920 * z**3 - 945 * z) / 92160
    return z + g1 / free + g2 / free**2 + g3 / free**3 + g4 / free**4


def sign_test(better: int, count: int) -> float:
    """Two-sided p of `better` of `count` by a fair coin."""
    if not count:
        return 1.0
    tail = min(better, count - better)
    ways = sum(math.comb(count, k) for k in range(tail + 1))
    return min(1.0, float(2 * ways / 2**count))
