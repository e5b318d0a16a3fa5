"""How strongly each class speaks of the words of a question, by everything that was ever said of it.

A class is a passage or a subject that the handbook leaves out.
"""

from __future__ import annotations  # before Python 3.12 an array's type cannot be told at run time

from bisect import bisect_left
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from .analysis import Term
from .packed import Rows, of_mapping
from .phrasing import OTHER, PART, Telling, keys_of, telling

REMEMBERED = 128
"""Terms remembered with the classes that speak of them: the next keystroke asks for nearly the same."""

TEXT = 1.5
"""What a word of the passage itself counts beside a word of one question about it."""
OFTEN = 1.0
BULK = 0.2


@dataclass(frozen=True, slots=True)
class Spoken:
    """The classes (`owners`) by number, and in `bags` for each word or concept who speaks of it and how strongly, 0…1.

    Raises ValueError if a number is too high.
    """

    owners: tuple[str, ...] = field(repr=False)
    bags: Rows = field(repr=False)
    telling: Telling = field(repr=False)
    _seen: dict[tuple[tuple[str, ...], tuple[str, ...]], dict[str, float]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    _numbers: dict[str, int] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_numbers", {owner: number for number, owner in enumerate(self.owners)})
        if self.bags.highest() >= len(self.owners):
            raise ValueError("spoken")

    def shares(self, terms: Sequence[Term], among: Collection[str] | None = None) -> dict[str, float]:
        """Class → the share, 0…1, of the question that it speaks of: of every class that shares a word with it, or of
        those `among` them."""
        terms = list({term.concepts: term for term in terms}.values())
        weights = [self.telling.weight(term) for term in terms]
        total = sum(weights) or 1.0
        found: dict[str, float] = {}
        for term, weight in zip(terms, weights, strict=True):
            classes = self._classes_with(term) if among is None else self._classes_among(term, among)
            for owner, share in classes.items():
                found[owner] = found.get(owner, 0.0) + weight * share
        return {owner: value / total for owner, value in found.items()}

    def _classes_with(self, term: Term) -> Mapping[str, float]:
        """Class → how strongly it speaks of `term`."""
        key = term.concepts, term.lemmas
        found = self._seen.get(key)
        if found is None:
            if len(self._seen) >= REMEMBERED:
                self._seen.clear()
            found = self._seen[key] = self._classes_among(term, None)
        return found

    def _classes_among(self, term: Term, among: Collection[str] | None) -> dict[str, float]:
        same: dict[str, float] = {}
        for lemma in term.lemmas:
            for owner, share in self._bag(lemma, among):
                same[owner] = same.get(owner, 0.0) + share / len(term.lemmas)
        said: dict[str, float] = {}
        for concept in term.concepts:
            for owner, share in self._bag(concept, among):
                said[owner] = max(share, said.get(owner, 0.0))
        found = {owner: PART * share for owner, share in same.items()}
        for owner, share in said.items():
            found[owner] = OTHER * share + (1 - OTHER) * same.get(owner, 0.0)
        return found

    def _bag(self, key: str, among: Collection[str] | None) -> Iterable[tuple[str, float]]:
        """Who speaks of `key`, and how strongly."""
        owners, (numbers, shares) = self.owners, self.bags.row(key)
        if among is None or len(numbers) <= len(among):
            return ((owners[number], share) for number, share in zip(numbers, shares, strict=True))
        places = ((number, bisect_left(numbers, number)) for number in map(self._numbers.__getitem__, among))
        return ((owners[at], shares[place]) for at, place in places if place < len(numbers) and numbers[place] == at)


def gather_spoken(said: Mapping[str, Sequence[Sequence[Term]]], texts: Mapping[str, Sequence[Term]]) -> Spoken:
    """All that is `said` of each class, and the texts of those classes that are passages; both as terms."""
    names = tuple(dict.fromkeys((*said, *texts)))
    numbers = {name: number for number, name in enumerate(names)}
    bags = _bags(said, texts)
    kept = {key: {numbers[owner]: share for owner, share in bag.items()} for key, bag in bags.items()}
    return Spoken(names, of_mapping(kept), telling(bags, len(names)))


def _bags(
    said: Mapping[str, Sequence[Sequence[Term]]], texts: Mapping[str, Sequence[Term]]
) -> dict[str, dict[str, float]]:
    """Key → class → how strongly the class speaks of it (0…1); what is said often counts more."""
    counts: dict[str, dict[str, float]] = {}
    for owner, phrases in said.items():
        for terms in phrases:
            for key in keys_of(terms):
                here = counts.setdefault(key, {})
                here[owner] = here.get(owner, 0.0) + 1.0
    for owner, terms in texts.items():
        for key in keys_of(terms):
            here = counts.setdefault(key, {})
            here[owner] = here.get(owner, 0.0) + TEXT
    sizes: dict[str, float] = {}
    for here in counts.values():
        for owner, n in here.items():
            sizes[owner] = sizes.get(owner, 0.0) + n
    mean = sum(sizes.values()) / max(1, len(sizes))
    often = {owner: OFTEN * (1 - BULK + BULK * size / mean) for owner, size in sizes.items()}
    return {key: {owner: n / (n + often[owner]) for owner, n in here.items()} for key, here in counts.items()}
