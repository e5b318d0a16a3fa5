"""Bodies answered by typing: a number with its unit, a day, a few words."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import ClassVar, Generic, TypeVar

from desktop.quiz.fault import NotAQuestion, refuse_empty, refuse_twin

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Slip(Generic[Value]):
    """A wrong answer that people give, and what is wrong with it."""

    value: Value
    why: str

    def __post_init__(self) -> None:
        refuse_empty(why=self.why)


def _refuse_slips(values: list[object], key: object) -> None:
    if key in values:
        raise NotAQuestion("quiz-slip-right", value=key)
    if len(set(values)) < len(values):
        raise NotAQuestion("quiz-slip-twice", value=next(each for each in values if values.count(each) > 1))


@dataclass(frozen=True, slots=True)
class NumberEntry:
    """A number to type. `unit` is the right one, `units` others to choose from (none: the unit is just shown).

    An answer within `tolerance` of `answer` is right; `why` is told to whoever gave what no slip foresees.
    """

    answer: Decimal
    unit: str
    why: str
    units: tuple[str, ...] = ()
    tolerance: Decimal = Decimal(0)
    slips: tuple[Slip[Decimal], ...] = ()
    claim: str = ""

    kind: ClassVar[str] = "number"

    def __post_init__(self) -> None:
        refuse_empty(unit=self.unit, why=self.why)
        if not (self.answer.is_finite() and self.tolerance.is_finite() and self.tolerance >= 0):
            raise NotAQuestion("quiz-field-value", field="tolerance", allowed="0, 1, 2…")
        refuse_twin((self.unit, *self.units), "quiz-unit-twice")
        _refuse_slips([each.value for each in self.slips], self.answer)
        for slip in self.slips:
            if abs(slip.value - self.answer) <= self.tolerance:
                raise NotAQuestion("quiz-slip-right", value=slip.value)

    @property
    def all_units(self) -> tuple[str, ...]:
        """The right unit, then the others: responses number them so."""
        return (self.unit, *self.units)

    @property
    def movable(self) -> int:
        """How many units may be shown in any order; none if there is no choice."""
        return len(self.all_units) if self.units else 0


@dataclass(frozen=True, slots=True)
class DayEntry:
    """A day to find on a calendar."""

    answer: date
    why: str
    slips: tuple[Slip[date], ...] = ()
    claim: str = ""

    kind: ClassVar[str] = "date"
    movable: ClassVar[int] = 0

    def __post_init__(self) -> None:
        refuse_empty(why=self.why)
        _refuse_slips([each.value for each in self.slips], self.answer)


@dataclass(frozen=True, slots=True)
class ShortText:
    """A few words to type: any of `answers`, in any form and order of words, a slip forgiven."""

    answers: tuple[str, ...]
    why: str
    slips: tuple[Slip[str], ...] = ()
    claim: str = ""

    kind: ClassVar[str] = "short"
    movable: ClassVar[int] = 0

    def __post_init__(self) -> None:
        refuse_empty(why=self.why)
        if not self.answers:
            raise NotAQuestion("quiz-answers-none")
        for text in self.answers:
            refuse_empty(answers=text)
        refuse_twin((*self.answers, *(slip.value for slip in self.slips)), "quiz-answer-twice")
