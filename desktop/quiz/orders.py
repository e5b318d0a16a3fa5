"""The order in which a run shows things, cut into what each gap, each part and each list of steps needs."""

from .bodies.cloze import Cloze
from .bodies.vignette import Vignette
from .session import Asked


def split(shown: tuple[int, ...], blocks: tuple[int, ...]) -> tuple[tuple[int, ...], ...]:
    """One order for each block: the numbers of block i stand in `shown` from sum(blocks[:i]) on, and are told from 0.

    Raises ValueError if `shown` does not hold exactly the numbers of all blocks.
    """
    if sorted(shown) != list(range(sum(blocks))):
        raise ValueError("the order shown does not fit the blocks")
    found, start = [], 0
    for size in blocks:
        found.append(tuple(number - start for number in shown if start <= number < start + size))
        start += size
    return tuple(found)


def gap_orders(body: Cloze, shown: tuple[int, ...]) -> tuple[tuple[int, ...], ...]:
    """For each gap the numbers of its words as they are shown; () for a typed one."""
    return split(shown, body.blocks)


def part_asked(asked: Asked) -> tuple[Asked, ...]:
    """The parts of a vignette, each with its own order; a question of any other kind is its own only part."""
    body = asked.question.body
    if not isinstance(body, Vignette):
        return (asked,)
    orders = split(asked.shown, body.blocks)
    return tuple(Asked(part, order) for part, order in zip(body.parts, orders, strict=True))


def first_order(shown: tuple[int, ...]) -> tuple[int, ...]:
    """The order in which steps are offered: as drawn, but never the right one already (then the first goes last)."""
    return (*shown[1:], shown[0]) if shown == tuple(range(len(shown))) else shown
