"""Which subject a question is about, judged by the everyday phrasings written for each of them.

A class is a passage or a subject that the handbook leaves out. A question resembles a class by its
likest phrasing, and by how much of the question the class's phrasings and text cover together.
"""

from __future__ import annotations  # before Python 3.12 an array's type cannot be told at run time

from array import array
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import compress
from math import log, sqrt
from operator import mul, truediv
from typing import NamedTuple

from .analysis import Term
from .packed import Row, Rows, of_mapping, rows

PART = 0.85
"""A phrase of several words counts this much where only its words are met, not the phrase."""


NOTHING_ELSE: Mapping[str, Sequence[Sequence[Term]]] = {}
NEAREST = (8 / 15, 4 / 15, 2 / 15, 1 / 15)
"""With dozens of phrasings for each class one alone may be like by chance."""


class Likeness(NamedTuple):
    """How like a class the question is: 0…1 by the best phrasing and by everything said of the class.

    `covered` is the share, 0…1, of what the question is about (not of how it asks) that is spoken of at all,
    `evidence` the weight of that share, `things` the number of terms in it.
    """

    phrasing: float
    all: float
    covered: float
    evidence: float
    things: int


def keys_of(terms: Iterable[Term]) -> dict[str, float]:
    """What a phrasing or text can be met by: its concepts, and the words inside a concept of several."""
    keys: dict[str, float] = {}
    for term in terms:
        for concept in term.concepts:
            keys[concept] = 1.0
        for lemma in term.lemmas:
            keys.setdefault(lemma, PART)
    return keys


@dataclass(frozen=True, slots=True)
class Phrasings:
    """The phrasings of every class, ready to be compared with a question.

    `owners` are the classes by number; `owner_of` says whose each phrasing is, `norms` how much it says. `by_key` has
    the phrasings with a word or concept, `bags` the classes that speak of it and how strongly, `weights` how telling
    it is (a single number). `nearest` is what the likest phrasing of a class counts, the next one, and so on.
    Raises ValueError if a number is too high.
    """

    strange: float
    owners: tuple[str, ...] = field(repr=False)
    owner_of: array[int] = field(repr=False)
    norms: array[float] = field(repr=False)
    by_key: Rows = field(repr=False)
    bags: Rows = field(repr=False)
    weights: Rows = field(repr=False)
    nearest: tuple[float, ...] = NEAREST
    _seen: dict[tuple[tuple[str, ...], tuple[str, ...]], Row] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    _spoken: dict[tuple[tuple[str, ...], tuple[str, ...]], dict[str, float]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    _numbers: dict[str, int] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_numbers", {owner: number for number, owner in enumerate(self.owners)})
        highest = max(self.bags.highest(), max(self.owner_of, default=-1))
        if highest >= len(self.owners) or self.by_key.highest() >= len(self.norms) == len(self.owner_of):
            raise ValueError("phrasings")

    def knows(self, term: Term) -> bool:
        """Does any phrasing or text speak of it?"""
        return any(each in self.weights for each in (*term.concepts, *term.lemmas))

    def weight(self, term: Term) -> float:
        """How telling a term is: rare ones more, unknown ones most, numbers little."""
        known = max(self._weights_of(term.concepts), default=0.0)
        if term.kind == "number":
            return NUMBER * known
        if known or term.kind == "framing":
            return known
        return max(self._weights_of(term.lemmas), default=self.strange)

    def _weights_of(self, words: Iterable[str]) -> Iterator[float]:
        return (weight for word in words for weight in self.weights.row(word)[1])

    def likeness(self, terms: Sequence[Term], among: Collection[str] | None = None) -> dict[str, Likeness]:
        """The likeness of the question `terms` to every class that it shares a word with, or to those `among` them."""
        terms = sorted({term.concepts: term for term in terms}.values(), key=_is_framing)
        weights = [self.weight(term) for term in terms]
        total = sum(weights) or 1.0
        size = sqrt(sum(weight**2 for weight in weights)) or 1.0
        phrases: dict[int, float] = {}
        covered: dict[str, float] = {}
        evidence: dict[str, float] = {}
        things: dict[str, int] = {}
        for term, weight in zip(terms, weights, strict=True):
            if term.kind == "framing" and phrases:
                self._add_known(phrases, term, weight * weight)
            else:
                self._add(phrases, term, weight * weight)
            classes = self._classes_with(term) if among is None else self._classes_among(term, among)
            for owner, share in classes.items():
                covered[owner] = covered.get(owner, 0.0) + weight * share
            if term.kind in CONTENT:
                for owner in classes:
                    evidence[owner] = evidence.get(owner, 0.0) + weight
                    things[owner] = things.get(owner, 0) + 1
        best = self._best(phrases, size)
        about = sum(weight for term, weight in zip(terms, weights, strict=True) if term.kind in CONTENT)
        return {
            owner: Likeness(
                best.get(owner, 0.0),
                value / total,
                evidence.get(owner, 0.0) / about if about else 1.0,
                evidence.get(owner, 0.0),
                things.get(owner, 0),
            )
            for owner, value in covered.items()
        }

    def _add(self, phrases: dict[int, float], term: Term, square: float) -> None:
        numbers, shares = self._phrases_with(term)
        if not phrases:
            phrases.update(zip(numbers, map(square.__mul__, shares), strict=True))
            return
        for index, share in zip(numbers, shares, strict=True):
            phrases[index] = phrases.get(index, 0.0) + square * share

    def _add_known(self, phrases: dict[int, float], term: Term, square: float) -> None:
        """Words that ask stand in thousands of phrasings: they tell apart those that share a word of substance."""
        for index, share in zip(*self._phrases_with(term), strict=True):
            if index in phrases:
                phrases[index] += square * share

    def _best(self, phrases: Mapping[int, float], size: float) -> dict[str, float]:
        """Class → likeness of its likest phrasings: one alone may be like by chance."""
        found: dict[str, list[float]] = {}
        values = list(map(truediv, phrases.values(), map(self.norms.__getitem__, phrases)))
        far = list(map((FAR * max(values, default=0.0)).__le__, values))
        for index, value in zip(compress(phrases, far), compress(values, far), strict=True):
            found.setdefault(self.owners[self.owner_of[index]], []).append(value)
        for each in found.values():
            each.sort(reverse=True)
        return {owner: sum(map(mul, values, self.nearest)) / size for owner, values in found.items()}

    def _phrases_with(self, term: Term) -> Row:
        """Phrasings, and how well each says `term`: 1 in the same words, a little less in other words for it."""
        key = term.concepts, term.lemmas
        found = self._seen.get(key)
        if found is None:
            if len(self._seen) >= REMEMBERED:
                self._seen.clear()
            saying = self._saying(term)
            found = self._seen[key] = array("I", saying), array("d", saying.values())
        return found

    def _saying(self, term: Term) -> dict[int, float]:
        shares: dict[int, float] = {}
        for lemma in term.lemmas:
            for index in self.by_key.row(lemma)[0]:
                shares[index] = shares.get(index, 0.0) + 1 / len(term.lemmas)
        said = {index for concept in term.concepts for index in self.by_key.row(concept)[0]}
        found = {index: PART * share for index, share in shares.items()}
        for index in said:
            found[index] = OTHER + (1 - OTHER) * min(1.0, shares.get(index, 0.0))
        return found

    def _classes_with(self, term: Term) -> Mapping[str, float]:
        """Class → how strongly it speaks of `term`, in the same measure."""
        key = term.concepts, term.lemmas
        found = self._spoken.get(key)
        if found is None:
            if len(self._spoken) >= SPOKEN:
                self._spoken.clear()
            found = self._spoken[key] = self._classes_among(term, None)
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


def _is_framing(term: Term) -> bool:
    return term.kind == "framing"


FAR = 0.3
"""A phrasing so many times less like than the likest of all counts nothing."""

REMEMBERED, SPOKEN = 512, 128
"""Terms remembered with the phrasings that say them: the next keystroke asks for nearly the same."""

OTHER = 0.85
"""Another word of the same group counts this much of the very word."""

NUMBER = 0.8
STRANGE = 0.65
"""A word that nothing of ours knows weighs so many times the rarest word we know."""
CONTENT = frozenset({"word", "strange", "half"})


def gather(
    phrasings: Mapping[str, Sequence[Sequence[Term]]],
    texts: Mapping[str, Sequence[Term]],
    spoken: Mapping[str, Sequence[Sequence[Term]]] = NOTHING_ELSE,
    nearest: tuple[float, ...] = NEAREST,
) -> Phrasings:
    """Phrasings of each class, the texts of those classes that are passages, and what else is `spoken` of a class, of
    which only the words count; all as terms."""
    names = tuple(dict.fromkeys((*phrasings, *texts, *spoken)))
    numbers = {name: number for number, name in enumerate(names)}
    bags = _bags((phrasings, spoken), texts)
    classes = max(1, len(names))
    weights = {key: log(1 + (classes - len(owners) + 0.5) / (len(owners) + 0.5)) for key, owners in bags.items()}
    owner_of, norms = array("I"), array("d")
    by_key: dict[str, array[int]] = {}
    for owner, phrases in phrasings.items():
        for terms in phrases:
            for key in keys_of(terms):
                by_key.setdefault(key, array("I")).append(len(owner_of))
            owner_of.append(numbers[owner])
            norms.append(sqrt(sum(_heaviest(term, weights) ** 2 for term in terms)) or 1.0)
    return Phrasings(
        STRANGE * log(1 + 2 * classes),
        names,
        owner_of,
        norms,
        rows((key, found, ()) for key, found in by_key.items()),
        of_mapping({key: {numbers[owner]: share for owner, share in bag.items()} for key, bag in bags.items()}),
        rows((key, (0,), (weight,)) for key, weight in weights.items()),
        nearest,
    )


def _heaviest(term: Term, weights: Mapping[str, float]) -> float:
    scale = NUMBER if term.kind == "number" else 1.0
    return scale * max((weights.get(each, 0.0) for each in term.concepts), default=0.0)


def _bags(
    told: Iterable[Mapping[str, Sequence[Sequence[Term]]]], texts: Mapping[str, Sequence[Term]]
) -> dict[str, dict[str, float]]:
    """Key → class → how strongly the class speaks of it (0…1); what is said often counts more."""
    counts: dict[str, dict[str, float]] = {}
    for owner, phrases in (each for table in told for each in table.items()):
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


TEXT = 1.5
OFTEN = 1.0
BULK = 0.2
