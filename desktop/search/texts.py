"""The terms of every passage, kept as numbers: as objects they take ten times the memory."""

from __future__ import annotations  # before Python 3.12 an array's type cannot be told at run time

from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from .analysis import Term
from .packed import Pairs
from .snippets import Marks

Saying = tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...], str]
"""Forms, lemmas, concepts and kind of a term: the same wherever it is said again."""


@dataclass(frozen=True, slots=True)
class Texts:
    """Passage → a row with three numbers for each of its terms: its start, its end, and which saying it is.

    Raises ValueError if a row names a saying that is not there.
    """

    sayings: tuple[Saying, ...] = field(repr=False)
    rows: dict[str, array[int]] = field(repr=False)
    _by_key: Pairs = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        for row in self.rows.values():
            if len(row) % 3 or max(row[2::3], default=-1) >= len(self.sayings):
                raise ValueError("texts")
        pairs = ((key, at) for at, saying in enumerate(self.sayings) for key in {*saying[1], *saying[2]})
        object.__setattr__(self, "_by_key", Pairs(pairs))

    def count(self, passage: str) -> int:
        """How many terms it has."""
        return len(self.rows[passage]) // 3

    def marks(self, wanted: frozenset[str]) -> Callable[[str], Marks]:
        """Where a passage says any of the `wanted` lemmas and concepts."""
        said = {number for key in wanted for number in self._by_key.at(key)}
        said = {number for number in said if not wanted.isdisjoint(self.sayings[number][1] + self.sayings[number][2])}

        def marks(passage: str) -> Marks:
            row = self.rows[passage]
            return [(row[3 * at], row[3 * at + 1]) for at, number in enumerate(row[2::3]) if number in said]

        return marks


def packed(texts: Mapping[str, Sequence[Term]]) -> Texts:
    """The same terms as numbers."""
    sayings: dict[Saying, int] = {}
    rows: dict[str, array[int]] = {}
    for passage, terms in texts.items():
        row = rows[passage] = array("I")
        for term in terms:
            said = (term.forms, term.lemmas, term.concepts, term.kind)
            row.extend((term.start, term.end, sayings.setdefault(said, len(sayings))))
    return Texts(tuple(sayings), rows)
