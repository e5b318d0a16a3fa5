"""Conditions of employment and of the programme: what holds, what does not, what is disputed, what nobody knows."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import reduce

from .assistance.levels import BEST, DISPUTED, NO, WORST, YES
from .decision import Aside, Details, Dispute, Number, Step, Unknown


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition: `level` of levels.py, and the sentences for when it holds and when it does not.

    `dispute` says why it is disputed; `silent` marks a place where the handbook says nothing at all.
    """

    rule: str
    level: int
    yes: str
    no: str
    said: Details = ()
    numbers: tuple[Number, ...] = ()
    dispute: Dispute | None = None
    silent: bool = False


def best(conditions: Iterable[Condition]) -> int:
    """What the best of them may be: one is enough."""
    return reduce(lambda level, each: BEST[level][each.level], conditions, NO)


def all_of(*levels: int) -> int:
    """What all of them together may be."""
    return reduce(lambda level, each: WORST[level][each], levels, YES)


def any_of(*levels: int) -> int:
    """What one of them may be."""
    return reduce(lambda level, each: BEST[level][each], levels, NO)


@dataclass(slots=True)
class Draft:
    """A decision while it is being written."""

    steps: list[Step] = field(default_factory=list)
    aside: list[Aside] = field(default_factory=list)
    disputes: list[Dispute] = field(default_factory=list)
    amounts: list[Number] = field(default_factory=list)
    unknown: list[Unknown] = field(default_factory=list)
    assumed: list[str] = field(default_factory=list)

    def step(self, rule: str, code: str, *numbers: Number, said: Details = ()) -> None:
        """A rule that applied."""
        self.steps.append(Step(rule, code, said, numbers))

    def pass_by(self, rule: str, code: str, said: Details = ()) -> None:
        """A rule that did not apply, and why."""
        self.aside.append(Aside(rule, code, said))

    def dispute(self, dispute: Dispute) -> None:
        """A place where the text contradicts itself; told once."""
        if dispute not in self.disputes:
            self.disputes.append(dispute)

    def assume(self, *codes: str) -> None:
        """A stated assumption; told once."""
        self.assumed += [code for code in codes if code not in self.assumed]

    def tell(self, group: Sequence[Condition]) -> None:
        """Conditions of which one is enough: those that hold; where none does, why each of the others does not."""
        holding = [each for each in group if each.level == YES]
        for each in holding:
            self.steps.append(Step(each.rule, each.yes, each.said, each.numbers))
        for each in group:
            if each.level == NO:
                numbers = tuple((number.name, str(number.value)) for number in each.numbers)
                self.aside.append(Aside(each.rule, each.no, (*each.said, *numbers)))
            if each.level & DISPUTED and each.dispute and not holding:
                self.dispute(each.dispute)
