"""Payments month by month: full, halved at the first breach, cut off at the second, ended with the contract."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from desktop.law.applied import applies
from desktop.law.decision import Payment
from desktop.law.facts import UNKNOWN, Member, Money
from desktop.law.numbers import Numbers, half_up

from .levels import EITHER, NO, YES
from .members import View
from .possible import Look

Shares = tuple[tuple[str, Money], ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """What the contract's months bring.

    `first`, `second`, `ended`: the month of payment in which it was found, 0 if never; `repeated`: found again in the
    very month of the first. `cut`: tenge of the halved month; `kept`: tenge a month after the second breach,
    `kept_ended` after termination alone, `left` after all that happened. People: `adults` lose half, `spared` keep
    after the second breach, `able` lose with termination.
    """

    first: int = 0
    second: int = 0
    ended: int = 0
    repeated: bool = False
    cut: int = 0
    kept: int = 0
    kept_ended: int = 0
    left: int = 0
    adults: tuple[str, ...] = ()
    spared: tuple[str, ...] = ()
    able: tuple[str, ...] = ()


@applies("R28", "R29")
def spared(member: Member, numbers: Numbers) -> int:
    """Not touched by breaches: a minor, or a full-time student under 23. A level: study may be unknown."""
    if member.age < numbers.adult:
        return YES
    if member.age >= numbers.spared_student or member.study in ("none", "part-time"):
        return NO
    return EITHER if member.study == UNKNOWN else YES


def undecided(look: Look) -> tuple[tuple[str, str], ...]:
    """(member, fact) that are not known and change what the breaches of the file cost."""
    given = look.household.contract
    if given is None:
        return ()
    found = []
    for each in look.views:
        if given.breaches and spared(each.member, look.numbers) == EITHER:
            found.append((each.member.id, "study"))
        if given.ended and each.able == EITHER:
            found.append((each.member.id, "sex"))
    return tuple(found)


@applies("R27", "R28", "R29")
def plan(look: Look, per_person: int, months: int) -> Plan:
    """Which breaches count, and what is left."""
    given = look.household.contract
    if given is None:
        return Plan()
    ended = given.ended if given.ended <= months else 0
    counted = [each for each in sorted(given.breaches) if each <= months and not (ended and each >= ended)]
    first = counted[0] if counted else 0
    second = next((each for each in counted if each > first), 0)
    adults = [each for each in look.views if spared(each.member, look.numbers) != YES]
    able = [each for each in look.views if each.able != NO]
    halves = _cut(per_person, look.numbers)
    size = len(look.views)
    return Plan(
        first=first,
        second=second,
        ended=ended,
        repeated=counted.count(first) > 1 if first else False,
        cut=_whole(halves * len(adults) + per_person * (size - len(adults))),
        kept=per_person * (size - len(adults)),
        kept_ended=per_person * (size - len(able)),
        left=per_person * sum(each not in able and not (second and each in adults) for each in look.views),
        adults=_names(adults),
        spared=tuple(each.member.id for each in look.views if each not in adults),
        able=_names(able),
    )


def _names(views: list[View]) -> tuple[str, ...]:
    return tuple(each.member.id for each in views)


def _cut(per_person: int, numbers: Numbers) -> Money:
    half = Fraction(per_person * (100 - numbers.cut_percent), 100)
    return half.numerator if half.denominator == 1 else half


def _whole(amount: Money) -> int:
    exact = Fraction(amount)
    return half_up(exact.numerator, exact.denominator)


@applies("R25", "R26")
def payments(look: Look, found: Plan, per_person: int, months: int, kind: str) -> tuple[Payment, ...]:
    """A row for every month, in order."""
    rule = "R25" if kind == "unconditional" else "R26"
    given = look.household.contract
    lump = look.numbers.lump if given and given.mode == "three-months" and rule == "R26" else 1
    start = look.household.on.year * 12 + look.household.on.month - 1
    days = [date(whole // 12, whole % 12 + 1, 1) for whole in range(start, start + months)]
    full: Shares = tuple([(each.member.id, per_person) for each in look.views])
    made = []
    for number, day in enumerate(days, 1):
        paid = days[(number - 1) // lump * lump]
        if not per_person or not (found.first or found.ended):
            code = "law-pay-full" if per_person else "law-pay-nothing"
            made.append(Payment(day, per_person * len(full), full, rule, code, paid))
        else:
            made.append(_month(look, found, per_person, number, day, paid))
    return tuple(made)


def _month(look: Look, found: Plan, per_person: int, number: int, day: date, paid: date) -> Payment:
    stopped = found.second and number >= found.second
    ended = found.ended and number >= found.ended
    rule, code = "R26", "law-pay-full"
    if ended:
        rule, code = "R27", "law-pay-ended"
    elif stopped:
        rule, code = "R29", "law-pay-stopped"
    elif number == found.first:
        rule, code = "R28", "law-pay-halved"
    half = _cut(per_person, look.numbers) if rule == "R28" else per_person
    shares: Shares = tuple(
        (each.member.id, _share(each.member.id, found, bool(stopped), bool(ended), half, per_person))
        for each in look.views
    )
    return Payment(day, _whole(sum(share for _, share in shares)), shares, rule, code, paid)


def _share(name: str, found: Plan, stopped: bool, ended: bool, half: Money, full: int) -> Money:
    adult = name in found.adults
    if (stopped and adult) or (ended and name in found.able):
        return 0
    return half if adult else full
