"""Yes, no, disputed, and sets of them: what a fact may be when not everything is known.

A set is a number of three bits. `BEST[a][b]` is what the better of two may be, `WORST[a][b]` what the worse may be.
"""

from collections.abc import Callable

NO, DISPUTED, YES = 1, 2, 4
EITHER = NO | YES
_RANK = (NO, DISPUTED, YES)


def _table(pick: Callable[[int, int], int]) -> tuple[tuple[int, ...], ...]:
    def together(a: int, b: int) -> int:
        found = 0
        for i, first in enumerate(_RANK):
            for j, second in enumerate(_RANK):
                if a & first and b & second:
                    found |= _RANK[pick(i, j)]
        return found

    return tuple(tuple(together(a, b) for b in range(8)) for a in range(8))


BEST = _table(max)
WORST = _table(min)
WORDS = {NO: "no", DISPUTED: "disputed", YES: "yes"}


def word(level: int) -> str:
    """ "yes", "no", "disputed"; "unknown" where it may be more than one."""
    return WORDS.get(level, "unknown")


def flag(value: bool | None) -> int:
    """A yes or no as a level; None may be either."""
    return EITHER if value is None else YES if value else NO
