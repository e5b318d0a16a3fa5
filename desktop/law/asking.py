"""Which unknown fact decides most: every full answer is tried, and the rules are run again for each."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from fractions import Fraction
from typing import Generic, NamedTuple, TypeVar

from .decision import Unknown
from .facts import Refused

T = TypeVar("T")
MOST = 20000
"""So many answers are tried; where there are more, the facts that come last are left as they are."""


class Slot(NamedTuple, Generic[T]):
    """An unknown fact: its name, the code of the question, and the facts with each possible answer."""

    fact: str
    code: str
    answers: tuple[Callable[[T], T], ...]


def outcomes(given: T, slots: Sequence[Slot[T]], verdict: Callable[[T], str]) -> dict[tuple[int, ...], str]:
    """The verdict of every full answer (numbers of its answers); answers that contradict each other are left out."""
    return dict(_outcomes(given, slots, verdict))


def _outcomes(given: T, slots: Sequence[Slot[T]], verdict: Callable[[T], str]) -> Iterator[tuple[tuple[int, ...], str]]:
    """One answer after the other, so that what they share is made (or refused) once."""
    if not slots:
        yield (), verdict(given)
        return
    for number, answer in enumerate(slots[0].answers):
        try:
            full = answer(given)
        except Refused:
            continue
        for rest, said in _outcomes(full, slots[1:], verdict):
            yield (number, *rest), said


def questions(given: T, slots: Sequence[Slot[T]], verdict: Callable[[T], str]) -> tuple[set[str], tuple[Unknown, ...]]:
    """The verdicts that are possible, and the facts that choose between them, the one that decides most first."""
    slots = _few(slots)
    found = outcomes(given, slots, verdict)
    possible = set(found.values())
    if len(possible) < 2:
        return possible, ()
    ranked = sorted((_left(found, place), place) for place in range(len(slots)) if _matters(found, place))
    return possible, tuple(
        Unknown("", slots[place].fact, slots[place].code, tuple(sorted(possible))) for _, place in ranked
    )


def _few(slots: Sequence[Slot[T]]) -> list[Slot[T]]:
    kept: list[Slot[T]] = []
    count = 1
    for slot in slots:
        count *= len(slot.answers)
        if count <= MOST:
            kept.append(slot)
    return kept


def _matters(found: dict[tuple[int, ...], str], place: int) -> bool:
    """Do two answers that differ in this fact alone get two verdicts?"""
    seen: dict[tuple[int, ...], str] = {}
    for chosen, verdict in found.items():
        rest = chosen[:place] + chosen[place + 1 :]
        if seen.setdefault(rest, verdict) != verdict:
            return True
    return False


def _left(found: dict[tuple[int, ...], str], place: int) -> Fraction:
    """How many verdicts stay possible after the answer, on average: fewer is better."""
    by_answer: dict[int, set[str]] = {}
    for chosen, verdict in found.items():
        by_answer.setdefault(chosen[place], set()).add(verdict)
    return Fraction(sum(len(each) for each in by_answer.values()), len(by_answer))


def flags(fact: str, code: str, put: Callable[[T, bool], T]) -> Slot[T]:
    """An unknown yes or no."""
    return Slot(fact, code, (lambda given: put(given, True), lambda given: put(given, False)))


def words(fact: str, code: str, values: Iterable[str], put: Callable[[T, str], T]) -> Slot[T]:
    """An unknown word."""
    return Slot(fact, code, tuple(_putting(put, value) for value in values))


def _putting(put: Callable[[T, str], T], value: str) -> Callable[[T], T]:
    return lambda given: put(given, value)
