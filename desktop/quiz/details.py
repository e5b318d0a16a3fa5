"""What a grade says of each thing answered: an option, a pair, a step, a typed answer, a gap, a part."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OptionDetail:
    """One option: was it chosen, is it in the key, and what its author says about it ("" if nothing)."""

    chosen: bool
    key: bool
    why: str
    article: str = ""

    @property
    def right(self) -> bool:
        """The learner treated this option as the key does."""
        return self.chosen == self.key


@dataclass(frozen=True, slots=True)
class PairDetail:
    """One left-hand text: the number of the right-hand text given (or NO_MATCH) and of the one expected."""

    given: int
    expected: int
    why: str = ""

    @property
    def right(self) -> bool:
        """This pair is as in the key."""
        return self.given == self.expected


@dataclass(frozen=True, slots=True)
class StepDetail:
    """The step that the learner put at this place: its authored number; is what follows it (or stands at the end)
    as in the key; why it stands where the key has it."""

    step: int
    right: bool
    why: str


@dataclass(frozen=True, slots=True)
class TypedDetail:
    """A typed answer: is its value right, its unit, what it should have been, what is wrong with it ("" if right)."""

    value_right: bool
    unit_right: bool
    key: str
    why: str

    @property
    def right(self) -> bool:
        """Value and unit are right."""
        return self.value_right and self.unit_right


@dataclass(frozen=True, slots=True)
class GapDetail:
    """One gap: is it right, what belongs there, and what is wrong with what was put ("" if right)."""

    right: bool
    key: str
    why: str


@dataclass(frozen=True, slots=True)
class PartDetail:
    """One part of a vignette with its own mark and details."""

    mark: float
    details: tuple["Detail", ...]

    @property
    def right(self) -> bool:
        """This part earned its full mark."""
        return self.mark == 1


Detail = OptionDetail | PairDetail | StepDetail | TypedDetail | GapDetail | PartDetail
