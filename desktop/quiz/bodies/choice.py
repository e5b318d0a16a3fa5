"""Bodies answered by choosing: one right, several right, true or false, a group on the adoption curve."""

from dataclasses import dataclass
from typing import ClassVar

from desktop.quiz.fault import NotAQuestion, refuse_empty, refuse_few, refuse_twin

FEWEST_OPTIONS = 3
GROUPS = ("innovators", "early-adopters", "early-majority", "late-majority", "laggards")
"""The adopter groups in the order in which they adopt; areas of the hotspot are numbered so."""


@dataclass(frozen=True, slots=True)
class Option:
    """One answer to choose. A wrong one says in `why` what is wrong with it; a right one need not.

    `article` is the place of the law behind `why` where it is not the question's own; `claim` what the option says
    of the law, in the words of desktop/law/claims: true of a right option, false of a wrong one.
    """

    text: str
    right: bool = False
    why: str = ""
    article: str = ""
    claim: str = ""

    def __post_init__(self) -> None:
        refuse_empty(text=self.text)
        if not self.right and not self.why.strip():
            raise NotAQuestion("quiz-why-missing", text=self.text)


@dataclass(frozen=True, slots=True)
class _Choice:
    options: tuple[Option, ...]

    def __post_init__(self) -> None:
        refuse_few(len(self.options), FEWEST_OPTIONS, "quiz-options-few")
        refuse_twin((option.text for option in self.options), "quiz-option-twice")
        if not self.key:
            raise NotAQuestion("quiz-no-right")

    @property
    def key(self) -> frozenset[int]:
        """The numbers of the right options, counted from 0 as authored."""
        return frozenset(number for number, option in enumerate(self.options) if option.right)

    @property
    def movable(self) -> int:
        """How many things may be shown in any order."""
        return len(self.options)


@dataclass(frozen=True, slots=True)
class SingleChoice(_Choice):
    """Three options or more, one of them right."""

    kind: ClassVar[str] = "single"

    def __post_init__(self) -> None:
        _Choice.__post_init__(self)
        if len(self.key) > 1:
            raise NotAQuestion("quiz-many-right", count=len(self.key))


@dataclass(frozen=True, slots=True)
class MultipleChoice(_Choice):
    """Three options or more, at least one right and one wrong; the learner is not told how many."""

    kind: ClassVar[str] = "multiple"

    def __post_init__(self) -> None:
        _Choice.__post_init__(self)
        if len(self.key) == len(self.options):
            raise NotAQuestion("quiz-no-wrong")


@dataclass(frozen=True, slots=True)
class TrueFalse:
    """A statement that is true or false; `why` is told to whoever took it for the other. Option 0 is "true"."""

    right: bool
    why: str
    article: str = ""
    claim: str = ""

    kind: ClassVar[str] = "truefalse"
    movable: ClassVar[int] = 0

    def __post_init__(self) -> None:
        refuse_empty(why=self.why)

    @property
    def key(self) -> frozenset[int]:
        """The number of the right one: 0 "true", 1 "false"."""
        return frozenset({0 if self.right else 1})


@dataclass(frozen=True, slots=True)
class Area:
    """One adopter group on the curve; a wrong one says in `why` what is wrong with it."""

    group: str
    right: bool = False
    why: str = ""

    def __post_init__(self) -> None:
        if self.group not in GROUPS:
            raise NotAQuestion("quiz-field-value", field="group", allowed=", ".join(GROUPS))
        if not self.right and not self.why.strip():
            raise NotAQuestion("quiz-why-missing", text=self.group)


@dataclass(frozen=True, slots=True)
class Hotspot:
    """A group to point at on the adoption curve: all five areas in the order of GROUPS, one of them right."""

    areas: tuple[Area, ...]

    kind: ClassVar[str] = "hotspot"
    movable: ClassVar[int] = 0

    def __post_init__(self) -> None:
        if tuple(area.group for area in self.areas) != GROUPS:
            raise NotAQuestion("quiz-areas", allowed=", ".join(GROUPS))
        if len(self.key) != 1:
            raise NotAQuestion("quiz-areas-right", count=len(self.key))

    @property
    def key(self) -> frozenset[int]:
        """The number of the right area."""
        return frozenset(number for number, area in enumerate(self.areas) if area.right)
