"""Conditions and effects as values: what a choice asks of the moment, and what it does to the state."""

import operator
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from .moment import Gain, Moment

COMPARE: dict[str, Callable[..., bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "=": operator.eq,
    "==": operator.eq,
    "!=": operator.ne,
    "<>": operator.ne,
}


@dataclass(frozen=True, slots=True)
class Comparison:
    """`left` and `right` are a number or the name of a variable, `sign` one of COMPARE."""

    left: int | str
    sign: str
    right: int | str

    def holds(self, moment: Moment) -> bool:
        """Whether it is so in that state. KeyError for a variable that the state does not have."""
        left = moment.state[self.left] if isinstance(self.left, str) else self.left
        right = moment.state[self.right] if isinstance(self.right, str) else self.right
        return COMPARE[self.sign](left, right)


@dataclass(frozen=True, slots=True)
class Visited:
    """The learner has been in the scene, or is in it now."""

    scene: str

    def holds(self, moment: Moment) -> bool:
        """Whether the scene is among the visited."""
        return self.scene in moment.visited


@dataclass(frozen=True, slots=True)
class Gained:
    """The learner has learned it, seen it or promised it."""

    gain: Gain

    def holds(self, moment: Moment) -> bool:
        """Whether it is among what was gained."""
        return self.gain in moment.gains


@dataclass(frozen=True, slots=True)
class Dated:
    """The day of the story, compared with `day`."""

    sign: str
    day: date

    def holds(self, moment: Moment) -> bool:
        """Whether it is so today; never in a story without days."""
        return moment.today is not None and COMPARE[self.sign](moment.today, self.day)


@dataclass(frozen=True, slots=True)
class Not:
    """The opposite of one condition."""

    part: "Condition"

    def holds(self, moment: Moment) -> bool:
        """Whether the part does not hold."""
        return not self.part.holds(moment)


@dataclass(frozen=True, slots=True)
class Every:
    """All parts hold."""

    parts: tuple["Condition", ...]

    def holds(self, moment: Moment) -> bool:
        """Whether every part holds."""
        return all(part.holds(moment) for part in self.parts)


@dataclass(frozen=True, slots=True)
class Either:
    """At least one part holds."""

    parts: tuple["Condition", ...]

    def holds(self, moment: Moment) -> bool:
        """Whether some part holds."""
        return any(part.holds(moment) for part in self.parts)


Leaf = Comparison | Visited | Gained | Dated
Condition = Leaf | Not | Every | Either


@dataclass(frozen=True, slots=True)
class Effect:
    """A change of one variable: add `amount` (it may be negative), or set it when `absolute`."""

    name: str
    amount: int
    absolute: bool = False

    def on(self, value: int) -> int:
        """The new value, before the case's bounds."""
        return self.amount if self.absolute else value + self.amount


def leaves(condition: Condition) -> Iterator[Leaf]:
    """The comparisons and visits a condition is made of, left to right."""
    match condition:
        case Not(part):
            yield from leaves(part)
        case Every(parts) | Either(parts):
            for each in parts:
                yield from leaves(each)
        case _:
            yield condition


def names(condition: Condition) -> frozenset[str]:
    """The variables that a condition asks for."""
    asked = (leaf for leaf in leaves(condition) if isinstance(leaf, Comparison))
    return frozenset(side for leaf in asked for side in (leaf.left, leaf.right) if isinstance(side, str))


def scenes(condition: Condition) -> frozenset[str]:
    """The scenes whose visits a condition asks for."""
    return frozenset(leaf.scene for leaf in leaves(condition) if isinstance(leaf, Visited))


def gains(condition: Condition) -> frozenset[Gain]:
    """What a condition asks to be learned, seen or promised."""
    return frozenset(leaf.gain for leaf in leaves(condition) if isinstance(leaf, Gained))


def dated(condition: Condition) -> bool:
    """Whether a condition asks for the day."""
    return any(isinstance(leaf, Dated) for leaf in leaves(condition))
