"""What each member is before the law: able-bodied, closed, exempt. Unknown facts leave a set of levels."""

from typing import NamedTuple

from desktop.law.applied import applies
from desktop.law.facts import ADULT, GROUP_AGE, UNKNOWN, Cared, Household, Member
from desktop.law.numbers import Numbers

from .levels import BEST, DISPUTED, EITHER, NO, YES, flag

SEVERE = ("group-1", "group-2")


class View(NamedTuple):
    """Levels of one member. `own` is closed by his own health alone, `closed` by health or care."""

    member: Member
    able: int
    own: int
    closed: int
    exempt: int


@applies("R18", "R19")
def able(member: Member, numbers: Numbers) -> int:
    """Able-bodied: from 18 years to pension age, whatever the health."""
    if member.age < ADULT:
        return NO
    return WAS_NOT[pensioner(member.months_old, member.sex, numbers)]


WAS_NOT = {NO: YES, YES: NO, EITHER: EITHER}


@applies("R19")
def pensioner(months_old: int, sex: str, numbers: Numbers) -> int:
    """Has he reached pension age? Sex decides only between the two ages."""
    if months_old >= max(numbers.pension_male, numbers.pension_female):
        return YES
    if months_old < min(numbers.pension_male, numbers.pension_female):
        return NO
    if sex == UNKNOWN:
        return EITHER
    return flag(months_old >= (numbers.pension_male if sex == "male" else numbers.pension_female))


def health(member: Member) -> int:
    """Closed by his own health: disability of group 1 or 2, or a long illness."""
    if member.disability in SEVERE or member.long_illness:
        return YES
    unsure = member.disability == UNKNOWN and member.age >= GROUP_AGE
    return EITHER if unsure or member.long_illness is None else NO


def needs_hands(person: Member | Cared, numbers: Numbers) -> tuple[int, int]:
    """Does caring for this person close the carer (R13), and does it exempt him (R15)? Two levels.

    Care of an elderly person of up to eighty closes but does not exempt: the two texts differ, so the first is
    disputed. At eighty exactly «старше восьмидесяти» is disputed too.
    """
    if person.age < numbers.care_child or person.disability in ("child", *SEVERE):
        return YES, YES
    closes, frees = _elderly(person, numbers)
    if person.disability == UNKNOWN:
        return BEST[closes][EITHER], BEST[frees][EITHER]
    return closes, frees


def _elderly(person: Member | Cared, numbers: Numbers) -> tuple[int, int]:
    if person.needs_care is False:
        return NO, NO
    months = person.age * 12 + person.age_months
    old = pensioner(months, person.sex, numbers)
    if old == NO:
        return NO, NO
    border = numbers.care_old * 12
    over = YES if months > border else DISPUTED if months == border else NO
    closes = DISPUTED if over == NO else over
    doubt = NO if person.needs_care is None or old == EITHER else 0
    return closes | doubt, over | doubt


def doubtful_child(person: Member | Cared) -> bool:
    """Sixteen or seventeen with group 3: is he a «ребёнок-инвалид»? The handbook names neither age nor group."""
    return person.age < ADULT and person.disability == "group-3"


@applies("R13", "R15")
def care(member: Member, household: Household, numbers: Numbers) -> tuple[int, int]:
    """Closed and exempt by care of others, in the household and outside it."""
    closes = frees = NO
    if member.cares_for is None:
        closes, frees = _care_unknown(member, household, numbers)
    elif member.cares_for:
        for name in member.cares_for:
            one, other = needs_hands(household.by_id[name], numbers)
            closes, frees = BEST[closes][one], BEST[frees][other]
    if member.outside_care is None:
        return BEST[closes][NO | DISPUTED | YES], BEST[frees][NO | DISPUTED | YES]
    for each in member.outside_care:
        one, other = needs_hands(each, numbers)
        closes, frees = BEST[closes][one], BEST[frees][other]
    return closes, frees


def _care_unknown(member: Member, household: Household, numbers: Numbers) -> tuple[int, int]:
    closes = frees = NO
    for other in household.members:
        if other.id != member.id:
            one, two = needs_hands(other, numbers)
            closes, frees = closes | one, frees | two
    return closes, frees


@applies("R15")
def busy(member: Member) -> int:
    """Exempt by full-time study or a permanent job (which do not close)."""
    if member.study == "full-time" or member.work == "permanent":
        return YES
    return EITHER if UNKNOWN in (member.study, member.work) else NO


def view(member: Member, household: Household, numbers: Numbers) -> View:
    """All levels of one member."""
    own = health(member)
    if member.cares_for == () and member.outside_care == ():
        return View(member, able(member, numbers), own, own, BEST[own][busy(member)])
    closes, frees = care(member, household, numbers)
    exempt = BEST[BEST[own][frees]][busy(member)]
    return View(member, able(member, numbers), own, BEST[own][closes], exempt)
