"""Unknown facts: which of them decide, and which question decides most."""

from collections.abc import Iterator, Sequence
from dataclasses import fields, replace
from fractions import Fraction
from itertools import product
from math import ceil, floor
from typing import NamedTuple

from desktop.law.decision import Unknown
from desktop.law.facts import ADULT, GROUP_AGE, MOST_MONEY, UNKNOWN, Cared, Household, Income, Member
from desktop.law.numbers import Numbers

from .levels import DISPUTED, EITHER, NO, YES
from .means import QUARTER, means
from .members import needs_hands, pensioner
from .possible import Look, look, verdicts
from .table import VERDICTS

MOST_WORLDS = 1024
"""So many ways to fill in what is unknown are tried one by one; facts beyond that stay unknown in each of them."""
IDLE = ("status", "sex")
"""Facts that never decide (sex does only between the two ages of pension)."""


class Question(NamedTuple):
    """One unknown fact: whose ("" the household's), which, and the households of its possible answers."""

    member: str
    fact: str
    answers: tuple[object, ...]


def questions(household: Household, numbers: Numbers) -> tuple[Question, ...]:
    """Every unknown fact with the answers that can differ before the law."""
    found = []
    if household.poverty_line is None and household.subsistence_minimum is None:
        found.append(Question("", "poverty_line", _lines(household, numbers)))
    for member in household.members:
        found += [
            Question(member.id, name, tuple(_answers(household, member, name, numbers)))
            for name in _unknown_facts(member, numbers)
        ]
    return tuple(found)


def _unknown_facts(member: Member, numbers: Numbers) -> Iterator[str]:
    for each in fields(Member):
        value = getattr(member, each.name)
        if each.name not in IDLE and (value is None or value == UNKNOWN):
            yield each.name
    if member.sex == UNKNOWN and pensioner(member.months_old, UNKNOWN, numbers) == EITHER:
        yield "sex"
    if any(each.months is None for each in member.income or ()):
        yield "income"
    if any(len(set(_known(each, numbers))) > 1 for each in member.outside_care or ()):
        yield "outside_care"


def _known(cared: Cared, numbers: Numbers) -> Iterator[Cared]:
    """The one outside as he may be: in no need, in need of care, disabled."""
    sick = "child" if cared.age < ADULT else "group-2"
    for needs, disability, sex in ((False, "none", "male"), (True, "none", "female"), (True, sick, "female")):
        known = needs_hands(cared, numbers)[0] in (NO, DISPUTED, YES)
        yield (
            cared
            if known
            else replace(
                cared,
                needs_care=needs if cared.needs_care is None else cared.needs_care,
                disability=disability if cared.disability == UNKNOWN else cared.disability,
                sex=sex if cared.sex == UNKNOWN else cared.sex,
            )
        )


def _lines(household: Household, numbers: Numbers) -> tuple[object, ...]:
    capita = Fraction(means(household, numbers).per_capita)
    whole = [int(capita)] if capita.denominator == 1 and capita else []
    lower = [ceil(capita) - 1] if capita > 1 else []
    return tuple(each for each in (floor(capita) + 1, *whole, *lower) if each <= MOST_MONEY) or (MOST_MONEY,)


def _answers(household: Household, member: Member, fact: str, numbers: Numbers) -> Iterator[object]:
    if fact == "income":
        yield from _incomes(household, member, numbers)
    elif fact == "disability":
        yield from ("none", "child") if member.age < GROUP_AGE else ("none", "group-2")
    elif fact == "cares_for":
        yield from ((), *((other.id,) for other in household.members if other.id != member.id))
    elif fact == "outside_care":
        yield from _outside(member, numbers)
    else:
        yield from {"sex": ("male", "female"), "study": ("none", "full-time"), "work": ("none", "permanent")}.get(
            fact, (True, False)
        )


def _outside(member: Member, numbers: Numbers) -> Iterator[object]:
    if member.outside_care is None:
        yield from ((), (Cared(numbers.care_old - 5, needs_care=True),), (Cared(1),))
        return
    yield from zip(*(_known(each, numbers) for each in member.outside_care), strict=True)


def _incomes(household: Household, member: Member, numbers: Numbers) -> Iterator[object]:
    known = means(household, numbers)
    entered = tuple(each for each in member.income or () if each.months is not None)
    yield entered
    if known.limit is None:
        return
    room = Fraction(known.limit - known.income, 100)
    for more in (room, room + 1):
        if 0 < more <= MOST_MONEY:
            yield (*entered, Income("other", _thirds(more)))


def _thirds(amount: Fraction) -> tuple[Fraction, Fraction, Fraction]:
    part = Fraction(floor(amount * 100 / QUARTER), 100)
    return part, part, amount - 2 * part


def answered(household: Household, question: Question, answer: object) -> Household:
    """The household with that answer filled in."""
    if not question.member:
        return replace(household, poverty_line=answer)  # type: ignore[arg-type]
    members = tuple(
        replace(each, **{question.fact: answer}) if each.id == question.member else each  # type: ignore[arg-type]
        for each in household.members
    )
    return replace(household, members=members)


Worlds = dict[tuple[object, ...], frozenset[str]]


def worlds(household: Household, numbers: Numbers, asked: Sequence[Question]) -> Worlds:
    """Answers to all of `asked` → the verdicts that are possible then."""
    found: Worlds = {}
    for answers in product(*(question.answers for question in asked)):
        filled = household
        for question, answer in zip(asked, answers, strict=True):
            filled = answered(filled, question, answer)
        found[answers] = frozenset(verdicts(filled, numbers))
    return found


def deciding(household: Household, numbers: Numbers) -> tuple[tuple[str, ...], tuple[Unknown, ...]]:
    """The verdicts that are possible, and the unknown facts that choose between them, the deciding question first.

    Best is the question that leaves fewest verdicts open, on the average of its answers; of equal ones the first.
    """
    asked, rest = _within(questions(household, numbers))
    table = worlds(household, numbers, asked)
    possible = frozenset().union(*table.values())
    chosen = {place: some for place in range(len(asked)) if (some := _chosen(table, place))}
    ranked = sorted(chosen, key=lambda place: (_left_open(table, place), place))
    found = [_unknown(asked[place], chosen[place]) for place in ranked]
    if len(possible) > 1:
        found += [_unknown(question, possible) for question in rest]
    if asked and asked[0].fact == "poverty_line" and 0 not in chosen:
        found.insert(0, _unknown(asked[0], possible))  # the verdict may be sure, the sum is not
    return _ordered(possible), tuple(found)


def _within(asked: Sequence[Question]) -> tuple[list[Question], list[Question]]:
    size = 1
    kept: list[Question] = []
    rest: list[Question] = []
    for question in asked:
        if rest or size * len(question.answers) > MOST_WORLDS:
            rest.append(question)
            continue
        size *= len(question.answers)
        kept.append(question)
    return kept, rest


def _chosen(table: Worlds, place: int) -> frozenset[str]:
    """The verdicts between which the answer to this question chooses, all other answers being the same."""
    others: dict[tuple[object, ...], set[frozenset[str]]] = {}
    for answers, verdict in table.items():
        others.setdefault(answers[:place] + answers[place + 1 :], set()).add(verdict)
    return frozenset().union(*(each for found in others.values() if len(found) > 1 for each in found))


def _left_open(table: Worlds, place: int) -> Fraction:
    open_: dict[object, frozenset[str]] = {}
    for answers, verdict in table.items():
        open_[answers[place]] = open_.get(answers[place], frozenset()) | verdict
    return Fraction(sum(len(each) for each in open_.values()), len(open_))


def _ordered(possible: frozenset[str]) -> tuple[str, ...]:
    return tuple(each for each in VERDICTS if each in possible)


def _unknown(question: Question, possible: frozenset[str]) -> Unknown:
    return Unknown(question.member, question.fact, _code(question.fact), _ordered(possible))


def duties(found: Look) -> tuple[Unknown, ...]:
    """Unknown facts that decide only who must take part in measures."""
    if all(each.able == NO or (each.able == YES and each.exempt in (NO, DISPUTED, YES)) for each in found.views):
        return ()
    asked = questions(found.household, found.numbers)
    return tuple(
        Unknown(each.member, each.fact, _code(each.fact), ("exempt", "must-take-part"))
        for each in asked
        if len({_levels(answered(found.household, each, answer), found.numbers) for answer in each.answers}) > 1
    )


def _levels(household: Household, numbers: Numbers) -> tuple[int, ...]:
    views = look(household, numbers).views
    return tuple(NO if each.able == NO else each.exempt << 3 for each in views)


def _code(fact: str) -> str:
    return "law-ask-" + fact.replace("_", "-")
