"""A decision while it is being written: rules add what they found, in order."""

from dataclasses import dataclass, field
from fractions import Fraction
from functools import cache

from desktop.law.decision import Aside, Details, Dispute, Number, Step

from .possible import Look


@cache
def _step(rule: str, code: str) -> Step:
    return Step(rule, code)


@cache
def _aside(rule: str, code: str) -> Aside:
    return Aside(rule, code)


@dataclass(slots=True)
class Draft:
    """Lists that become a Decision's tuples."""

    look: Look
    steps: list[Step] = field(default_factory=list)
    aside: list[Aside] = field(default_factory=list)
    disputes: list[Dispute] = field(default_factory=list)
    amounts: list[Number] = field(default_factory=list)
    assumed: list[str] = field(default_factory=list)

    def step(self, rule: str, code: str, *numbers: Number, people: tuple[str, ...] = (), said: Details = ()) -> None:
        """A rule that applied."""
        self.steps.append(Step(rule, code, said, numbers, people) if numbers or people or said else _step(rule, code))

    def pass_by(self, rule: str, code: str, people: tuple[str, ...] = (), said: Details = ()) -> None:
        """A rule that did not apply, and why."""
        self.aside.append(Aside(rule, code, said, people) if people or said else _aside(rule, code))

    def amount(self, *numbers: Number) -> None:
        """Numbers that one asks for."""
        self.amounts += numbers


def tenge(name: str, value: int | Fraction) -> Number:
    """A sum in tenge."""
    return Number(name, value, "tenge")


def people(value: int) -> Number:
    """Members of the family."""
    return Number("people", value, "people")
