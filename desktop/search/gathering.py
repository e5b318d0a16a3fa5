"""The phrasings of every class made ready to be compared with a question."""

from __future__ import annotations  # before Python 3.12 an array's type cannot be told at run time

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import log, sqrt

from .analysis import Term
from .packed import of_mapping, rows
from .phrasing import NEAREST, NUMBER, Phrasings, keys_of

NOTHING_ELSE: Mapping[str, Sequence[Sequence[Term]]] = {}
STRANGE = 0.65
"""A word that nothing of ours knows weighs so many times the rarest word we know."""


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
        rows((key, sorted(numbers[owner] for owner in heard), ()) for key, heard in _heard(phrasings, texts, spoken)),
        rows((key, (0,), (weight,)) for key, weight in weights.items()),
        nearest,
    )


def _heard(
    phrasings: Mapping[str, Sequence[Sequence[Term]]],
    texts: Mapping[str, Sequence[Term]],
    spoken: Mapping[str, Sequence[Sequence[Term]]],
) -> Iterator[tuple[str, set[str]]]:
    """Each key that is spoken of a class, with the classes of which neither text nor phrasing has it."""
    found: dict[str, set[str]] = {}
    for owner, lines in spoken.items():
        told = (texts.get(owner, ()), *phrasings.get(owner, ()))
        written = {key for terms in told for key in keys_of(terms)}
        for key in {key for terms in lines for key in keys_of(terms)} - written:
            found.setdefault(key, set()).add(owner)
    yield from found.items()


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
