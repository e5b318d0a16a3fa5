"""Bodies answered by putting things together: pairs, and steps in their order."""

from dataclasses import dataclass
from typing import ClassVar

from desktop.quiz.fault import NotAQuestion, refuse_empty, refuse_few, refuse_twin, same

FEWEST_PAIRS = 3
FEWEST_STEPS = 3


@dataclass(frozen=True, slots=True)
class Pair:
    """A left-hand text and what belongs to it; `why` is told to whoever put something else to it."""

    left: str
    right: str
    why: str = ""
    claim: str = ""

    def __post_init__(self) -> None:
        refuse_empty(left=self.left, right=self.right)


@dataclass(frozen=True, slots=True)
class Matching:
    """Pairs to put together, and `extra` right-hand texts that belong to none.

    Several lefts may share one right (four families, two kinds of assistance).
    """

    pairs: tuple[Pair, ...]
    extra: tuple[str, ...] = ()

    kind: ClassVar[str] = "matching"

    def __post_init__(self) -> None:
        refuse_few(len(self.pairs), FEWEST_PAIRS, "quiz-pairs-few")
        refuse_twin((pair.left for pair in self.pairs), "quiz-left-twice")
        if len(set(self.key)) == 1:
            raise NotAQuestion("quiz-one-right-side", text=self.rights[0])
        for text in self.extra:
            refuse_empty(extra=text)
        refuse_twin(self.rights, "quiz-extra-twice")

    @property
    def rights(self) -> tuple[str, ...]:
        """The right-hand texts, each once: those of the pairs in their order, then the extra ones."""
        first: dict[str, str] = {}
        for pair in self.pairs:
            first.setdefault(same(pair.right), pair.right)
        return (*first.values(), *self.extra)

    @property
    def key(self) -> tuple[int, ...]:
        """For each left, the number of its text in `rights`."""
        texts = [same(text) for text in self.rights]
        return tuple(texts.index(same(pair.right)) for pair in self.pairs)

    @property
    def movable(self) -> int:
        """How many things may be shown in any order: the right-hand texts."""
        return len(self.rights)


@dataclass(frozen=True, slots=True)
class OrderStep:
    """One step; `why` says why it stands where it stands."""

    text: str
    why: str

    def __post_init__(self) -> None:
        refuse_empty(text=self.text, why=self.why)


@dataclass(frozen=True, slots=True)
class Ordering:
    """Three steps or more, authored in the right order and shown in another."""

    steps: tuple[OrderStep, ...]
    claim: str = ""

    kind: ClassVar[str] = "ordering"

    def __post_init__(self) -> None:
        refuse_few(len(self.steps), FEWEST_STEPS, "quiz-steps-few")
        refuse_twin((step.text for step in self.steps), "quiz-step-twice")

    @property
    def movable(self) -> int:
        """How many things may be shown in any order."""
        return len(self.steps)
