"""What was learned from all the questions of content/search/: how much each word of a question speaks for each class.

A class is a passage, a subject that the handbook leaves out, or all that is asked outside of both. The classifier is
linear (support vectors, one class against the rest, over TF–IDF); it is trained by `python -m
tests.search.make_classifier` when words change, and only asked here: a sum of a few rows of small whole numbers.
"""

from __future__ import annotations  # before Python 3.12 an array's type cannot be told at run time

import json
import sys
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from math import sqrt

from .packed import array_of, hash_of

KINDS = (("hashes", "Q"), ("idf", "f"), ("starts", "I"), ("owners", "H"), ("weights", "b"), ("bias", "f"))
STEP = 1 / 32
"""What a weight of 1 is worth."""


@dataclass(frozen=True, slots=True)
class Classifier:
    """The classes by number, and for each feature, known by 64 bits of its BLAKE2b, what it speaks for.

    `hashes` rise; the feature at place n speaks for the classes owners[starts[n]:starts[n + 1]], each by the weight
    at the same place, in STEPs, times its `idf`; `bias` is what each class begins with. `made_of` names the words it
    was trained on. Raises ValueError if these do not fit together.
    """

    made_of: str
    classes: tuple[str, ...]
    hashes: array[int] = field(repr=False)
    idf: array[float] = field(repr=False)
    starts: array[int] = field(repr=False)
    owners: array[int] = field(repr=False)
    weights: array[int] = field(repr=False)
    bias: array[float] = field(repr=False)

    def __post_init__(self) -> None:
        features, ends = len(self.hashes), self.starts[-1] if self.starts else -1
        fits = len(self.starts) == features + 1 and len(self.idf) == features and len(self.bias) == len(self.classes)
        if not fits or not len(self.owners) == len(self.weights) == ends:
            raise ValueError("classifier")
        if any(map(int.__gt__, self.starts, self.starts[1:])) or max(self.owners, default=-1) >= len(self.classes):
            raise ValueError("classifier")

    def scores(self, features: Iterable[str]) -> dict[str, float]:
        """Class → how much a question with these features is about it: above 0 it rather is. Empty if nothing was
        learned."""
        # in one order at every start: the order of a set is not, and a sum of fractions feels it
        places = sorted(place for place in map(self._place, features) if place >= 0)
        size = sqrt(sum(self.idf[place] ** 2 for place in places)) or 1.0
        found = list(self.bias)
        for place in places:
            start, end = self.starts[place], self.starts[place + 1]
            worth = STEP * self.idf[place] / size
            for owner, weight in zip(self.owners[start:end], self.weights[start:end], strict=True):
                found[owner] += worth * weight
        return dict(zip(self.classes, found, strict=True))

    def _place(self, feature: str) -> int:
        wanted = hash_of(feature)
        place = bisect_left(self.hashes, wanted)
        return place if place < len(self.hashes) and self.hashes[place] == wanted else -1

    def told(self) -> tuple[bytes, ...]:
        """The numbers as bytes, for `from_told`."""
        return tuple(getattr(self, name).tobytes() for name, _ in KINDS)


def from_told(made_of: str, classes: Iterable[str], told: Sequence[bytes]) -> Classifier:
    """The classifier with these numbers. Raises ValueError for what `told` cannot have given."""
    if len(told) != len(KINDS):
        raise ValueError("classifier")
    return Classifier(
        made_of, tuple(classes), *(array_of(kind, each) for (_, kind), each in zip(KINDS, told, strict=True))
    )


NOTHING_LEARNED = from_told("", (), (b"", b"", array("I", [0]).tobytes(), b"", b"", b""))


def write_classifier(made: Classifier) -> bytes:
    """The bytes of a file: a line of JSON that says what follows, then the numbers, little-endian."""
    told = tuple(each.tobytes() for each in map(_little, (getattr(made, name) for name, _ in KINDS)))
    head = {"made_of": made.made_of, "classes": made.classes, "sizes": [len(each) for each in told]}
    return json.dumps(head, ensure_ascii=False).encode() + b"\n" + b"".join(told)


def read_classifier(told: bytes) -> Classifier:
    """The classifier of a file's bytes. Raises ValueError or LookupError for what `write_classifier` did not write."""
    first, _, body = told.partition(b"\n")
    head = json.loads(first)
    parts = []
    for (_, kind), size in zip(KINDS, head["sizes"], strict=True):
        parts.append(_little(array_of(kind, body[:size])).tobytes())
        body = body[size:]
    if body:
        raise ValueError("classifier")
    return from_told(str(head["made_of"]), map(str, head["classes"]), parts)


def _little(numbers: array[float]) -> array[float]:
    """The same numbers in the other order of bytes where this machine has the big end first."""
    if sys.byteorder == "little":
        return numbers
    turned = array(numbers.typecode, numbers)
    turned.byteswap()
    return turned
