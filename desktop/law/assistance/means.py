"""Income, poverty line, amount: exact, in tenge; sums inside are whole tiyn."""

from fractions import Fraction
from typing import NamedTuple

from desktop.law.applied import applies
from desktop.law.facts import Household, Money
from desktop.law.numbers import Numbers, half_up

from .table import ABOVE, BELOW, EQUAL

QUARTER = 3
TIYN = 100


class Line(NamedTuple):
    """The poverty line in whole tenge (None: not known), the exact share it was rounded from, and the floor if that
    is higher."""

    value: int | None
    exact: Money | None = None
    raised: bool = False


class Means(NamedTuple):
    """`income` of the family in the quarter (tiyn, what is known of it); `known`: that is all; line; `people`."""

    income: int
    known: bool
    line: Line
    people: int

    @property
    def limit(self) -> int | None:
        """The income of a quarter (tiyn) that lies on the line."""
        return None if self.line.value is None else self.line.value * QUARTER * self.people * TIYN

    @property
    def per_capita(self) -> Money:
        """R4: tenge for one person in one month."""
        exact = Fraction(self.income, QUARTER * self.people * TIYN)
        return exact.numerator if exact.denominator == 1 else exact

    @property
    def per_person(self) -> int:
        """R5, R6: whole tenge for one person in one month; the line must be known and not be exceeded."""
        assert self.limit is not None
        return half_up(self.limit - self.income, QUARTER * self.people * TIYN)


@applies("R4", "R5", "R6", "R7", "R10")
def means(household: Household, numbers: Numbers) -> Means:
    """All incomes as entered, of all who live together."""
    total: Money = 0
    known = True
    for member in household.members:
        if member.income is None:
            known = False
            continue
        for each in member.income:
            if each.months is None:
                known = False
            else:
                total += sum(each.months)
    return Means(int(total * TIYN), known, line(household, numbers), len(household.members))


@applies("R3", "R3a", "R6")
def line(household: Household, numbers: Numbers) -> Line:
    """As entered; else the share of the region's subsistence minimum, not below the floor where there is one."""
    if household.poverty_line is not None:
        return Line(household.poverty_line)
    if household.subsistence_minimum is None:
        return Line(None)
    top = household.subsistence_minimum * numbers.poverty_percent
    exact = Fraction(top, 100)
    own = half_up(top, 100)
    floor = numbers.floor or 0
    return Line(max(own, floor), exact, floor > own)


@applies("R2")
def incomes(found: Means) -> tuple[str, ...]:
    """How the income may stand to the line: one answer, or several where it is not known."""
    if found.limit is None:
        return (BELOW,) if found.known and found.income == 0 else (BELOW, EQUAL, ABOVE)
    if found.known or found.income > found.limit:
        return (_stands(found.income, found.limit),)
    return (EQUAL, ABOVE) if found.income == found.limit else (BELOW, EQUAL, ABOVE)


def _stands(income: int, limit: int) -> str:
    return BELOW if income < limit else EQUAL if income == limit else ABOVE
