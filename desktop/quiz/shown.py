"""The order in which a learner sees what may move, as a permutation of authored numbers."""

import random
from collections.abc import Sequence
from dataclasses import dataclass

from .bodies.order import Ordering
from .model import Question


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as it is shown: place i shows option (or right-hand text, or step) number shown[i].

    Of a cloze and a vignette `shown` covers the words of all gaps or the things of all parts, one after another; see
    `blocks`.
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
    if isinstance(question.body, Ordering) and shown == tuple(range(count)):
        shown = (*shown[1:], shown[0])
    return Asked(question, shown)


def blocks(shown: Sequence[int], sizes: Sequence[int]) -> tuple[tuple[int, ...], ...]:
    """The order within each block of so many things: numbers counted from 0 in each."""
    found, first = [], 0
    for size in sizes:
        found.append(tuple(number - first for number in shown if first <= number < first + size))
        first += size
    return tuple(found)
