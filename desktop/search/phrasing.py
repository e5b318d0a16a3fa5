"""Which subject a question is about, judged by the everyday phrasings written for each of them.

A class is a passage or a subject that the handbook leaves out. A question resembles a class by its
likest phrasing, and by how much of the question the class's phrasings and text cover together.
"""

from __future__ import annotations  # before Python 3.12 an array's type cannot be told at run time

from array import array
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import log, sqrt
from typing import NamedTuple, TypeAlias

from .analysis import Term

Shares: TypeAlias = "tuple[array[int], array[float]]"

PART = 0.85
"""A phrase of several words counts this much where only its words are met, not the phrase."""


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
    """The phrasings of every class, ready to be compared with a question."""

    weights: Mapping[str, float]
    strange: float
    _owners: Sequence[str] = field(repr=False)
    _norms: Sequence[float] = field(repr=False)
    _by_key: Mapping[str, Sequence[int]] = field(repr=False)
    _bags: Mapping[str, Mapping[str, float]] = field(repr=False)
    _seen: dict[tuple[tuple[str, ...], tuple[str, ...]], Shares] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def knows(self, term: Term) -> bool:
        """Does any phrasing or text speak of it?"""
        return any(each in self.weights for each in (*term.concepts, *term.lemmas))

    def weight(self, term: Term) -> float:
        """How telling a term is: rare ones more, unknown ones most, numbers little."""
        known = max((self.weights.get(each, 0.0) for each in term.concepts), default=0.0)
        if term.kind == "number":
            return NUMBER * known
        if known or term.kind == "framing":
            return known
        return max((self.weights[each] for each in term.lemmas if each in self.weights), default=self.strange)

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
            classes = self._classes_with(term, among)
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
        for index, share in zip(*self._phrases_with(term), strict=True):
            phrases[index] = phrases.get(index, 0.0) + square * share

    def _add_known(self, phrases: dict[int, float], term: Term, square: float) -> None:
        """Words that ask stand in thousands of phrasings: they tell apart those that share a word of substance."""
        for index, share in zip(*self._phrases_with(term), strict=True):
            if index in phrases:
                phrases[index] += square * share

    def _best(self, phrases: Mapping[int, float], size: float) -> dict[str, float]:
        """Class → likeness of its likest phrasing."""
        best: dict[str, float] = {}
        owners, norms = self._owners, self._norms
        for index, value in phrases.items():
            likeness = value / (size * norms[index])
            owner = owners[index]
            if likeness > best.get(owner, 0.0):
                best[owner] = likeness
        return best

    def _phrases_with(self, term: Term) -> Shares:
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
            for index in self._by_key.get(lemma, ()):
                shares[index] = shares.get(index, 0.0) + 1 / len(term.lemmas)
        said = {index for concept in term.concepts for index in self._by_key.get(concept, ())}
        found = {index: PART * share for index, share in shares.items()}
        for index in said:
            found[index] = OTHER + (1 - OTHER) * min(1.0, shares.get(index, 0.0))
        return found

    def _classes_with(self, term: Term, among: Collection[str] | None) -> Mapping[str, float]:
        """Class → how strongly it speaks of `term`, in the same measure."""
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
        bag = self._bags.get(key, {})
        if among is None or len(bag) <= len(among):
            return bag.items()
        return ((owner, bag[owner]) for owner in among if owner in bag)


def _is_framing(term: Term) -> bool:
    return term.kind == "framing"


REMEMBERED = 512
"""Terms remembered with the phrasings that say them: the next keystroke asks for nearly the same."""

OTHER = 0.85
"""Another word of the same group counts this much of the very word."""

NUMBER = 0.8
STRANGE = 0.65
"""A word that nothing of ours knows weighs so many times the rarest word we know."""
CONTENT = frozenset({"word", "strange", "half"})


def gather(phrasings: Mapping[str, Sequence[Sequence[Term]]], texts: Mapping[str, Sequence[Term]]) -> Phrasings:
    """Phrasings of each class, and the texts of those classes that are passages, as terms."""
    bags = _bags(phrasings, texts)
    classes = max(1, len(phrasings.keys() | texts.keys()))
    weights = {key: log(1 + (classes - len(owners) + 0.5) / (len(owners) + 0.5)) for key, owners in bags.items()}
    owners: list[str] = []
    norms: list[float] = []
    by_key: dict[str, list[int]] = {}
    for owner, phrases in phrasings.items():
        for terms in phrases:
            keys = keys_of(terms)
            for key in keys:
                by_key.setdefault(key, []).append(len(owners))
            owners.append(owner)
            norms.append(sqrt(sum(_heaviest(term, weights) ** 2 for term in terms)) or 1.0)
    return Phrasings(weights, STRANGE * log(1 + 2 * classes), owners, norms, by_key, bags)


def _heaviest(term: Term, weights: Mapping[str, float]) -> float:
    scale = NUMBER if term.kind == "number" else 1.0
    return scale * max((weights.get(each, 0.0) for each in term.concepts), default=0.0)


def _bags(
    phrasings: Mapping[str, Sequence[Sequence[Term]]], texts: Mapping[str, Sequence[Term]]
) -> dict[str, dict[str, float]]:
    """Key → class → how strongly the class speaks of it (0…1); what is said often counts more."""
    counts: dict[str, dict[str, float]] = {}
    for owner, phrases in phrasings.items():
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
