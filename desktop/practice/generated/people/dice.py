"""What every draw of a person needs: dice, working days, a name that fits sex and age."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, TypeVar

from desktop.law.calendar import DAY
from desktop.law.deadline import deadline
from desktop.law.limits import limit
from desktop.law.numbers import Law
from desktop.practice.generated.family import BOYS, GIRLS, MEN, OLD_MEN, OLD_WOMEN, WOMEN

T = TypeVar("T")
Facts = dict[str, Any]
Twist = Callable[["Dice"], Facts]
"""Facts that differ from the plain ones: what this person's case turns on."""


@dataclass(slots=True)
class Dice:
    """One draw. `law` gives the calendar and the limits whose edges are drawn."""

    rng: random.Random
    level: int
    law: Law
    _given: set[str] = field(default_factory=set)

    def pick(self, *options: T) -> T:
        """One of them."""
        return self.rng.choice(options)

    def chance(self, share: float) -> bool:
        """True in that share of draws."""
        return self.rng.random() < share

    def twist(self, twists: dict[str, tuple[int, Twist]], plain: float = 0) -> Facts:
        """Facts of one of the twists that this level has; in a share `plain` of draws nothing is twisted.

        What level 3 alone has comes in a quarter of its draws.
        """
        if self.chance(plain):
            return {}
        names = [name for name, (least, _) in twists.items() if least <= self.level]
        hard = [name for name in names if twists[name][0] > 2]
        names = hard if hard and self.chance(0.25) else names
        return twists[self.rng.choice(names)][1](self)

    def working(self, first: date, last: date) -> date:
        """A working day between two days."""
        return self.law.calendar.working_from(first + timedelta(self.rng.randrange((last - first).days)))

    def limit(self, name: str, purpose: str = "") -> int:
        """A limit of the handbook's wording."""
        return limit(self.law, name, date(2018, 1, 1), purpose)

    def after(self, start: date, days: int) -> date:
        """The last of so many working days."""
        return deadline(start, days, "working", self.law.calendar).last

    def next_working(self, on: date) -> date:
        """The working day after that day."""
        return self.law.calendar.working_from(on + DAY)

    def name(self, sex: str, age: int) -> str:
        """A name nobody in this case has."""
        young, grown, old = (GIRLS, WOMEN, OLD_WOMEN) if sex == "female" else (BOYS, MEN, OLD_MEN)
        names = young if age < 18 else old if age >= 58 else grown
        chosen = self.rng.choice([each for each in names if each not in self._given])
        self._given.add(chosen)
        return chosen


def always(**facts: Any) -> Twist:
    """A twist without dice."""
    return lambda dice: dict(facts)
