"""What would change the decision: the fewest facts that turn the verdict, each found change run through the rules.

A fact is one field of one person (his care, his illness, …) or the income of the family. Income changes by whole
tenge a month for the family, and by no more than it must. Sets of two and three facts are tried only where no smaller
set reaches a verdict; three only in families with so few facts to change that it stays quick; larger sets never.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from fractions import Fraction
from itertools import combinations
from math import comb
from typing import NamedTuple

from .assistance.decide import decide
from .assistance.levels import NO, YES
from .assistance.means import QUARTER, TIYN, Means
from .assistance.members import SEVERE, View, needs_hands
from .assistance.possible import Look, look, verdicts
from .decision import Change, Conflict, Decision
from .facts import GROUP_AGE, MOST_MONEY, UNKNOWN, Household, Income, Member
from .numbers import Law, Numbers

TARGETS = ("unconditional", "conditional", "entitled-zero", "refused-income")
"""Verdicts worth reaching or losing; nobody is told to move abroad, nor into a dispute."""
MOST = 12
"""So many changes are told for one verdict; more would not be read."""

MOST_TRIED = 700
"""So many sets of three are tried (17 facts): all families take a second at worst, these a tenth of it."""

Make = Callable[[Household], Household]


class Edit(NamedTuple):
    """One fact changed: whose, which, from what to what (as text), and how to do it."""

    member: str
    fact: str
    before: str
    after: str
    make: Make

    @property
    def told(self) -> tuple[str, str, str, str]:
        """The change as a Decision tells it."""
        return self.member, self.fact, self.before, self.after


def with_changes(household: Household, law: Law) -> Decision:
    """The decision, and what would change it."""
    made = decide(household, law)
    return replace(made, changes=changes(household, law, made))


def changes(household: Household, law: Law, made: Decision) -> tuple[Change, ...]:
    """Fewest facts to every other verdict, then what would free each member from measures."""
    if made.verdict == "unknown":
        return ()
    numbers = law.numbers(household.on)
    found = look(household, numbers)
    turned = [*_turns(household, numbers, made.verdict, list(edits(found)))]
    told = [_change(household, law, target, each) for target, each in turned]
    if made.verdict == "conditional":
        told += _freed(household, law, found)
    return tuple(told)


def _turns(
    household: Household, numbers: Numbers, now: str, tried: list[Edit]
) -> Iterator[tuple[str, tuple[Edit, ...]]]:
    missing = [target for target in TARGETS if target != now]
    for size in (1, 2, 3):
        if size == 3 and comb(len(tried), size) > MOST_TRIED:
            return
        reached: dict[str, list[tuple[Edit, ...]]] = {}
        for chosen in combinations(tried, size):
            verdict = _after(household, numbers, chosen)
            if verdict in missing:
                reached.setdefault(verdict, []).append(chosen)
        for target in missing:
            yield from ((target, each) for each in reached.get(target, [])[:MOST])
        missing = [target for target in missing if target not in reached]


def _after(household: Household, numbers: Numbers, chosen: Iterable[Edit]) -> str:
    if len({(each.member, each.fact) for each in chosen}) != len(tuple(chosen)):
        return ""
    for each in chosen:
        household = each.make(household)
    found = verdicts(household, numbers)
    return found[0] if len(found) == 1 else ""


def _change(household: Household, law: Law, target: str, chosen: tuple[Edit, ...]) -> Change:
    changed = household
    for each in chosen:
        changed = each.make(changed)
    if decide(changed, law).verdict != target:
        raise Conflict(f"{[each.told for each in chosen]} does not give {target}")
    return Change(tuple(each.told for each in chosen), target, "law-change-verdict", (("verdict", _named(target)),))


def _named(verdict: str) -> str:
    return f"@law-verdict-{verdict}"


def edits(found: Look) -> Iterator[Edit]:
    """Every single change that can matter to the verdict, in a fixed order."""
    yield from _incomes(found.household, found.means)
    cared = {name for each in found.household.members for name in each.cares_for or ()}
    for view in found.views:
        counts = found.single or view.able != NO
        if counts:
            yield from _illness(view.member)
        if counts or view.member.id in cared:
            yield from _disability(view.member)
        yield from _care(view, found)
        if view.member.id in cared:
            yield from _needs(view.member)
    head = found.household.head
    if head.resident is False:
        yield _edit(head, "resident", True)


def _edit(member: Member, fact: str, value: object) -> Edit:
    def make(household: Household) -> Household:
        changed = tuple(
            replace(each, **{fact: value}) if each.id == member.id else each  # type: ignore[arg-type]
            for each in household.members
        )
        return replace(household, members=changed)

    return Edit(member.id, fact, _text(getattr(member, fact)), _text(value), make)


def _text(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(each if isinstance(each, str) else str(each.age) for each in value)
    return str(value).lower() if isinstance(value, bool) else str(value)


def _illness(member: Member) -> Iterator[Edit]:
    if member.long_illness is not None:
        yield _edit(member, "long_illness", not member.long_illness)


def _disability(member: Member) -> Iterator[Edit]:
    if member.disability in ("none", "group-3"):
        yield _edit(member, "disability", "group-2" if member.age >= GROUP_AGE else "child")
    elif member.disability != UNKNOWN:
        yield _edit(member, "disability", "none")


def _care(view: View, found: Look) -> Iterator[Edit]:
    member = view.member
    if member.cares_for:
        yield _edit(member, "cares_for", ())
    if member.outside_care:
        yield _edit(member, "outside_care", ())
    if member.cares_for is None or view.able == NO:
        return
    for other in found.household.members:
        free = other.id != member.id and other.id not in member.cares_for
        if free and needs_hands(other, found.numbers)[0] == YES:
            yield _edit(member, "cares_for", (*member.cares_for, other.id))
            return


def _needs(member: Member) -> Iterator[Edit]:
    if member.needs_care is not None and member.disability not in SEVERE:
        yield _edit(member, "needs_care", not member.needs_care)


def _incomes(household: Household, now: Means) -> Iterator[Edit]:
    if now.limit is None or not now.known:
        return
    month = QUARTER * TIYN
    over = now.income - now.limit
    if over:
        steps = [abs(over) // month + 1]
        if over % month == 0:
            steps.insert(0, abs(over) // month)
        yield from (_income(now, step if over < 0 else -step) for step in steps if _can(now, over, step))
        return
    yield from (_income(now, step) for step in (-1, 1) if step > 0 or now.income >= month)


def _can(now: Means, over: int, step: int) -> bool:
    return step <= MOST_MONEY if over < 0 else step * QUARTER * TIYN <= now.income


def _income(now: Means, monthly: int) -> Edit:
    before = Fraction(now.income, QUARTER * TIYN)

    def make(household: Household) -> Household:
        return _earning(household, monthly) if monthly > 0 else _poorer(household, -monthly * QUARTER)

    return Edit("", "income", str(before), str(before + monthly), make)


def _earning(household: Household, monthly: int) -> Household:
    head = household.head
    more = Income("other", (monthly,) * QUARTER)
    changed = replace(head, income=(*(head.income or ()), more))
    return replace(household, members=tuple(changed if each is head else each for each in household.members))


def _poorer(household: Household, amount: int) -> Household:
    """Less by `amount` in the quarter, taken wherever there is income."""
    left: int | Fraction = amount
    members = []
    for member in household.members:
        incomes = []
        for income in member.income or ():
            months = []
            for month in income.months or ():
                taken = min(month, left)
                left -= taken
                months.append(month - taken)
            incomes.append(replace(income, months=tuple(months)))
        members.append(replace(member, income=tuple(incomes)))
    return replace(household, members=tuple(members))


def _freed(household: Household, law: Law, found: Look) -> Iterator[Change]:
    """Single facts that free one bound member while the family keeps its conditional aid."""
    for place, view in enumerate(found.views):
        if view.able != YES or view.exempt != NO:
            continue
        for each in _freeing(view, found):
            after = decide(each.make(household), law)
            if after.verdict == "conditional" and after.members[place].takes_part == "no":
                said = (("who", view.member.id),)
                yield Change((each.told,), "exempt", "law-change-duty", said)


def _freeing(view: View, found: Look) -> Iterator[Edit]:
    member = view.member
    if member.work != "permanent":
        yield _edit(member, "work", "permanent")
    if member.study != "full-time":
        yield _edit(member, "study", "full-time")
    yield from _illness(member)
    yield from _disability(member)
    yield from _care(view, found)
