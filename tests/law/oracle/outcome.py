"""What either implementation says of one household, in one shape that can be compared."""

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Outcome:
    """`per_capita` is an exact number of tenge a month. Sums of a verdict that grants none are 0. `pays` are whole
    tenge from the month of application on, without trailing zeros; `pays_turned` the same in the other reading of a
    second breach or a termination. `must`, `excused`, `open_at_eighty` are ids, of a conditional or disputed household only."""

    verdict: str
    per_capita: Fraction
    line: int
    per_person: int = 0
    monthly: int = 0
    months: int = 0
    must: frozenset[str] = frozenset()
    excused: frozenset[str] = frozenset()
    open_at_eighty: frozenset[str] = frozenset()
    youth_would_decide: bool = False
    pays: tuple[int, ...] = ()
    pays_turned: tuple[int, ...] = ()


def trimmed(pays: list[int]) -> tuple[int, ...]:
    """Without the zeros at the end."""
    kept = len(pays)
    while kept and not pays[kept - 1]:
        kept -= 1
    return tuple(pays[:kept])
