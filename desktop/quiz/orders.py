"""The order in which a learner sees what may move, as a permutation of authored numbers."""

import random
from dataclasses import dataclass

from .bodies.cloze import Cloze
from .bodies.order import Ordering
from .bodies.vignette import Vignette
from .model import Question


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as it is shown: place i shows option (or right-hand text, or step) number shown[i].

    Of a cloze and a vignette `shown` covers the words of all gaps or the things of all parts, one after another; see
    `split`.
    """

    question: Question
    shown: tuple[int, ...]

    def __post_init__(self) -> None:
        if sorted(self.shown) != list(range(self.question.body.movable)):
            raise ValueError("every option is shown once")


def ask(question: Question, rng: random.Random) -> Asked:
    """The question with everything that may move shuffled; steps are never shown in their right order."""
    count = question.body.movable
    shown = tuple(rng.sample(range(count), count))
    return Asked(question, first_order(shown) if isinstance(question.body, Ordering) else shown)


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
