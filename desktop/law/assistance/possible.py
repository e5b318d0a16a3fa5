"""Which verdicts the facts allow. With everything known there is one; with unknown facts there may be several."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from desktop.law.applied import applies
from desktop.law.facts import ADULT, Household, Member
from desktop.law.numbers import Numbers

from .levels import DISPUTED, NO, WORST, YES
from .means import Means, incomes, means
from .members import View, view
from .table import Row, Situation, row

LEVELS = (NO, DISPUTED, YES)


class Look(NamedTuple):
    """Household, numbers, means and the members' levels: what every rule looks at."""

    household: Household
    numbers: Numbers
    means: Means
    views: tuple[View, ...]

    @property
    def single(self) -> bool:
        """One who lives alone."""
        return len(self.views) == 1


def look(household: Household, numbers: Numbers) -> Look:
    """Weigh everything once."""
    views = tuple([view(each, household, numbers) for each in household.members])
    return Look(household, numbers, means(household, numbers), views)


@applies("R7")
def rows(found: Look) -> tuple[Row, ...]:
    """Every row of the table that may hold, each once, in the table's order of situations."""
    seen: dict[Row, None] = {}
    for now in situations(found):
        seen.setdefault(row(now))
    return tuple(seen)


def situations(found: Look) -> Iterator[Situation]:
    """All situations of the table that the facts allow."""
    resident = found.household.head.resident
    if resident is not True:
        yield Situation(False, "below", found.single, False, False, NO)
    if resident is not False:
        for income in incomes(found.means):
            for able, level in _closing(found):
                yield Situation(True, income, found.single, _young(found), able, level)


def _young(found: Look) -> bool:
    return found.single and found.views[0].member.age < ADULT


def _closing(found: Look) -> list[tuple[bool, int]]:
    """(is there an able-bodied member, the least closed of them), all that may be."""
    if found.single:
        only = found.views[0]
        return [(bool(able & YES), level) for able in _each(only.able) for level in _each(only.own)]
    return family(found.views)


def family(views: Sequence[View]) -> list[tuple[bool, int]]:
    """The same for a family."""
    least, sure, maybe = YES, False, False
    for each in views:
        if each.able == NO:
            continue
        certain = each.able == YES
        sure, maybe = sure or certain, True
        least = WORST[least][each.closed if certain else each.closed | YES]
    if not maybe:
        return [(False, YES)]
    found = [(True, level) for level in _each(least)]
    return found if sure else [*found, (False, YES)]


def _each(levels: int) -> list[int]:
    return [level for level in LEVELS if levels & level]


def verdicts(household: Household, numbers: Numbers) -> tuple[str, ...]:
    """The verdicts that the facts allow, each once. What is not known of two members is taken as independent."""
    return tuple(dict.fromkeys(each.verdict for each in rows(look(household, numbers))))


@applies("R18")
def grown_up_early(member: Member) -> bool:
    """Sixteen or seventeen, neither studying full time nor working: whether he counts is not settled."""
    return 16 <= member.age < ADULT and member.study != "full-time" and member.work in ("none", "unknown")
