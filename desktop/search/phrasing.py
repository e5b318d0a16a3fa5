"""Which question a new question is like, word for word: for the answers that were written for certain questions."""

from __future__ import annotations  # before Python 3.12 an array's type cannot be told at run time

from array import array
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import log, sqrt

from .analysis import Term
from .packed import Rows, rows

PART = 0.85
"""A phrase of several words counts this much where only its words are met, not the phrase."""

OTHER = 0.85
"""Another word of the same group counts this much of the very word."""

NUMBER = 0.8
STRANGE = 0.65
"""A word that nothing of ours knows weighs so many times the rarest word we know."""


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
class Telling:
    """How telling each word or concept is, the fewer speak of it the more (`weights`, a single number each);
    `strange` is for a word that nobody speaks of."""

    strange: float
    weights: Rows = field(repr=False)

    def weight(self, term: Term) -> float:
        """How telling a term is: rare ones more, unknown ones most, numbers little."""
        known = max(self._of(term.concepts), default=0.0)
        if term.kind == "number":
            return NUMBER * known
        if known or term.kind == "framing":
            return known
        return max(self._of(term.lemmas), default=self.strange)

    def _of(self, words: Iterable[str]) -> Iterator[float]:
        return (weight for word in words for weight in self.weights.row(word)[1])


def telling(owners: Mapping[str, Collection[object]], classes: int) -> Telling:
    """How telling each key is, of which `owners` of the `classes` speak."""
    classes = max(1, classes)
    weights = {key: log(1 + (classes - len(found) + 0.5) / (len(found) + 0.5)) for key, found in owners.items()}
    return Telling(STRANGE * log(1 + 2 * classes), rows((key, (0,), (weight,)) for key, weight in weights.items()))


@dataclass(frozen=True, slots=True)
class Phrasings:
    """The questions of every class, ready to be compared with another.

    `owners` are the classes by number; `owner_of` says whose each question is, `norms` how much it says. `by_key` has
    the questions with a word or concept. Raises ValueError if a number is too high.
    """

    owners: tuple[str, ...] = field(repr=False)
    owner_of: array[int] = field(repr=False)
    norms: array[float] = field(repr=False)
    by_key: Rows = field(repr=False)
    telling: Telling = field(repr=False)

    def __post_init__(self) -> None:
        count = len(self.owner_of)
        if max(self.owner_of, default=-1) >= len(self.owners) or not self.by_key.highest() < len(self.norms) == count:
            raise ValueError("phrasings")

    def likeness(self, terms: Sequence[Term]) -> dict[str, float]:
        """Class → how like its likest question `terms` is, 0…1; of every class that shares a word with it."""
        terms = list({term.concepts: term for term in terms}.values())
        weights = [self.telling.weight(term) for term in terms]
        size = sqrt(sum(weight**2 for weight in weights)) or 1.0
        phrases: dict[int, float] = {}
        for term, weight in zip(terms, weights, strict=True):
            for index, share in self._saying(term).items():
                phrases[index] = phrases.get(index, 0.0) + weight * weight * share
        best: dict[str, float] = {}
        for index, value in phrases.items():
            owner = self.owners[self.owner_of[index]]
            best[owner] = max(value / self.norms[index] / size, best.get(owner, 0.0))
        return best

    def _saying(self, term: Term) -> dict[int, float]:
        """Questions, and how well each says `term`: 1 in the same words, a little less in other words for it."""
        shares: dict[int, float] = {}
        for lemma in term.lemmas:
            for index in self.by_key.row(lemma)[0]:
                shares[index] = shares.get(index, 0.0) + 1 / len(term.lemmas)
        said = {index for concept in term.concepts for index in self.by_key.row(concept)[0]}
        found = {index: PART * share for index, share in shares.items()}
        for index in said:
            found[index] = OTHER + (1 - OTHER) * min(1.0, shares.get(index, 0.0))
        return found


def gather(phrasings: Mapping[str, Sequence[Sequence[Term]]]) -> Phrasings:
    """The questions of each class, as terms."""
    names = tuple(phrasings)
    speaking: dict[str, set[str]] = {}
    for owner, phrases in phrasings.items():
        for key in (key for terms in phrases for key in keys_of(terms)):
            speaking.setdefault(key, set()).add(owner)
    known = telling(speaking, len(names))
    owner_of, norms = array("I"), array("d")
    by_key: dict[str, array[int]] = {}
    for number, phrases in enumerate(phrasings.values()):
        for terms in phrases:
            for key in keys_of(terms):
                by_key.setdefault(key, array("I")).append(len(owner_of))
            owner_of.append(number)
            norms.append(sqrt(sum(known.weight(term) ** 2 for term in terms)) or 1.0)
    return Phrasings(names, owner_of, norms, rows((key, found, ()) for key, found in by_key.items()), known)
