"""A logistic regression by Newton's steps, without libraries: which channels go with adoption, all together."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

MOST_STEPS, CLOSE = 30, 1e-9
MOST_EXPONENT = 30.0


@dataclass(frozen=True, slots=True)
class Fit:
    """Coefficients (the first is the constant), their z values; `converged` False where there is no finite answer."""

    coefficients: tuple[float, ...]
    z: tuple[float, ...]
    converged: bool

    def odds(self, at: int) -> float:
        """The odds ratio of feature `at` (from 0)."""
        return math.exp(max(-MOST_EXPONENT, min(MOST_EXPONENT, self.coefficients[at + 1])))


def logistic(rows: Sequence[Sequence[float]], answers: Sequence[bool]) -> Fit:
    """Fit answers to rows of features. Equal rows are counted once, so a million of few kinds costs little."""
    width = len(rows[0]) + 1
    kinds = _kinds(rows, answers)
    beta = [0.0] * width
    for _ in range(MOST_STEPS):
        slope, curve = _derivatives(kinds, beta)
        change = solve(curve, slope)
        if change is None:
            return Fit(tuple(beta), (0.0,) * width, False)
        beta = [old + more for old, more in zip(beta, change, strict=True)]
        if max(map(abs, change)) < CLOSE:
            return Fit(tuple(beta), _z(curve, beta), max(map(abs, beta)) < MOST_EXPONENT)
    return Fit(tuple(beta), (0.0,) * width, False)


def _kinds(rows: Sequence[Sequence[float]], answers: Sequence[bool]) -> dict[tuple[float, ...], list[int]]:
    found: dict[tuple[float, ...], list[int]] = {}
    for row, answer in zip(rows, answers, strict=True):
        count = found.setdefault((1.0, *row), [0, 0])
        count[0] += 1
        count[1] += bool(answer)
    return found


def _derivatives(
    kinds: dict[tuple[float, ...], list[int]], beta: Sequence[float]
) -> tuple[list[float], list[list[float]]]:
    width = len(beta)
    slope, curve = [0.0] * width, [[0.0] * width for _ in range(width)]
    for row, (count, yes) in kinds.items():
        score = sum(b * x for b, x in zip(beta, row, strict=True))
        chance = 1.0 / (1.0 + math.exp(-max(-MOST_EXPONENT, min(MOST_EXPONENT, score))))
        weight = count * chance * (1.0 - chance)
        for a in range(width):
            slope[a] += (yes - count * chance) * row[a]
            for b in range(width):
                curve[a][b] += weight * row[a] * row[b]
    return slope, curve


def solve(matrix: Sequence[Sequence[float]], right: Sequence[float]) -> list[float] | None:
    """x with matrix·x = right by elimination with pivots; None if there is none."""
    size = len(right)
    table = [[*matrix[i], right[i]] for i in range(size)]
    for at in range(size):
        pivot = max(range(at, size), key=lambda row: abs(table[row][at]))
        if abs(table[pivot][at]) < 1e-12:
            return None
        table[at], table[pivot] = table[pivot], table[at]
        for row in range(size):
            if row != at:
                share = table[row][at] / table[at][at]
                table[row] = [x - share * y for x, y in zip(table[row], table[at], strict=True)]
    return [table[i][size] / table[i][i] for i in range(size)]


def _z(curve: Sequence[Sequence[float]], beta: Sequence[float]) -> tuple[float, ...]:
    found = []
    for at, value in enumerate(beta):
        unit = [1.0 if i == at else 0.0 for i in range(len(beta))]
        column = solve(curve, unit)
        found.append(value / math.sqrt(column[at]) if column and column[at] > 0 else 0.0)
    return tuple(found)
