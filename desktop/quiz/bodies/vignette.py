"""A case told once, with several questions about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from desktop.quiz.fault import NotAQuestion, refuse_few, refuse_twin

if TYPE_CHECKING:
    from desktop.quiz.model import Question

FEWEST_PARTS = 2


@dataclass(frozen=True, slots=True)
class Vignette:
    """Two parts or more, each a question of any other kind; their ids are VIGNETTE/a, VIGNETTE/b …"""

    parts: tuple[Question, ...]

    kind: ClassVar[str] = "vignette"

    def __post_init__(self) -> None:
        refuse_few(len(self.parts), FEWEST_PARTS, "quiz-parts-few")
        refuse_twin((part.id for part in self.parts), "quiz-part-twice")
        if any(part.kind == self.kind for part in self.parts):
            raise NotAQuestion("quiz-part-vignette")

    @property
    def blocks(self) -> tuple[int, ...]:
        """How many things of each part may be shown in any order."""
        return tuple(part.body.movable for part in self.parts)

    @property
    def movable(self) -> int:
        """Of all parts together."""
        return sum(self.blocks)
