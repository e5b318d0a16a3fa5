"""A text with gaps to fill, from a list or by typing."""

import re
from dataclasses import dataclass
from typing import ClassVar

from desktop.quiz.fault import NotAQuestion, refuse_empty, refuse_few, refuse_twin

FEWEST_WRONG = 2
_GAP = re.compile(r"\{(\d+)\}")


@dataclass(frozen=True, slots=True)
class GapWord:
    """A word that does not belong into a gap, and why."""

    text: str
    why: str

    def __post_init__(self) -> None:
        refuse_empty(text=self.text, why=self.why)


@dataclass(frozen=True, slots=True)
class Gap:
    """One gap: either chosen (`right` and the `wrong` words) or typed (`answers`, and `why` for anything else)."""

    right: str = ""
    wrong: tuple[GapWord, ...] = ()
    answers: tuple[str, ...] = ()
    why: str = ""
    claim: str = ""

    def __post_init__(self) -> None:
        if bool(self.right.strip()) == bool(self.answers):
            raise NotAQuestion("quiz-gap-both")
        if self.answers:
            refuse_empty(why=self.why)
            for text in self.answers:
                refuse_empty(answers=text)
            refuse_twin(self.answers, "quiz-answer-twice")
        else:
            refuse_few(len(self.wrong), FEWEST_WRONG, "quiz-gap-few")
            refuse_twin(self.words, "quiz-option-twice")

    @property
    def chosen(self) -> bool:
        """It is filled from a list."""
        return not self.answers

    @property
    def words(self) -> tuple[str, ...]:
        """The list of a chosen gap, the right word first: responses number them so."""
        return (self.right, *(word.text for word in self.wrong)) if self.chosen else ()


@dataclass(frozen=True, slots=True)
class Cloze:
    """`text` with {1}, {2} … in it, each gap once and in this order."""

    text: str
    gaps: tuple[Gap, ...]

    kind: ClassVar[str] = "cloze"

    def __post_init__(self) -> None:
        refuse_empty(cloze=self.text)
        found = [int(each) for each in _GAP.findall(self.text)]
        if not found or found != list(range(1, len(self.gaps) + 1)):
            raise NotAQuestion("quiz-gaps", count=len(self.gaps))

    @property
    def pieces(self) -> tuple[str, ...]:
        """The text around the gaps: one piece more than there are gaps."""
        return tuple(_GAP.split(self.text)[::2])

    @property
    def blocks(self) -> tuple[int, ...]:
        """How many words each gap has to choose from; 0 for a typed one."""
        return tuple(len(gap.words) for gap in self.gaps)

    @property
    def movable(self) -> int:
        """The words of all lists together."""
        return sum(self.blocks)
