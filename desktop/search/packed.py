"""Tables from words to numbers as a few flat arrays: dictionaries of lists take ten times the memory, and arrays are
read from a file as they are."""

from __future__ import annotations  # before Python 3.12 an array's type cannot be told at run time

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any, TypeAlias
from zlib import crc32

Row: TypeAlias = "tuple[array[int], array[float]]"
"""Numbers, and what each is worth."""

NONE: Row = (array("I"), array("d"))
KINDS = (("hashes", "Q"), ("starts", "I"), ("numbers", "I"), ("worth", "d"))


@dataclass(frozen=True, slots=True)
class Rows:
    """A row of numbers for each word. A word is known by the first 64 bits of its BLAKE2b alone.

    `hashes` rise; the row of the word at place n goes from starts[n] to starts[n + 1]; `worth` may be left out.
    Raises ValueError if these do not fit together.
    """

    hashes: array[int]
    starts: array[int]
    numbers: array[int]
    worth: array[float]

    def __post_init__(self) -> None:
        ends = self.starts[-1] if self.starts else 0
        fits = len(self.starts) == len(self.hashes) + 1 and ends == len(self.numbers)
        if not fits or len(self.worth) not in (0, ends) or any(map(int.__gt__, self.starts, self.starts[1:])):
            raise ValueError("rows")

    def __contains__(self, word: str) -> bool:
        return self._place(word) >= 0

    def row(self, word: str) -> Row:
        """The row of `word`; an empty one if there is none."""
        place = self._place(word)
        if place < 0:
            return NONE
        start, end = self.starts[place], self.starts[place + 1]
        return self.numbers[start:end], self.worth[start:end]

    def _place(self, word: str) -> int:
        wanted = hash_of(word)
        place = bisect_left(self.hashes, wanted)
        return place if place < len(self.hashes) and self.hashes[place] == wanted else -1

    def highest(self) -> int:
        """The highest number in any row; -1 if there is none."""
        return max(self.numbers, default=-1)

    def told(self) -> tuple[bytes, ...]:
        """All of it as bytes, for `from_bytes`."""
        return tuple(getattr(self, name).tobytes() for name, _ in KINDS)


class Pairs:
    """Numbers under texts, as one sorted array of whole numbers of 64 bits: a dictionary of lists of the same takes
    ten times the memory. A text is told by its CRC; a rare clash only adds a number that is not meant."""

    __slots__ = ("packed",)

    def __init__(self, pairs: Iterable[tuple[str, int]]) -> None:
        self.packed = array("Q", sorted(crc32(text.encode()) << 32 | number for text, number in pairs))

    @classmethod
    def of_bytes(cls, told: bytes) -> Pairs:
        """The pairs whose array has these bytes."""
        made = cls(())
        made.packed = array_of("Q", told)
        return made

    def at(self, text: str) -> Iterator[int]:
        """The numbers under `text`, rising."""
        wanted = crc32(text.encode())
        place = bisect_left(self.packed, wanted << 32)
        while place < len(self.packed) and self.packed[place] >> 32 == wanted:
            yield self.packed[place] & 0xFFFFFFFF
            place += 1

    def highest(self) -> int:
        """The highest number; -1 if there is none."""
        return max((each & 0xFFFFFFFF for each in self.packed), default=-1)


def rows(table: Iterable[tuple[str, Iterable[int], Iterable[float]]]) -> Rows:
    """The rows of the words of `table`, each told once."""
    kept = sorted((hash_of(word), array("I", numbers), array("d", worth)) for word, numbers, worth in table)
    starts, numbers, worth = array("I", [0]), array("I"), array("d")
    for _, some, values in kept:
        numbers.extend(some)
        worth.extend(values)
        starts.append(len(numbers))
    return Rows(array("Q", (each for each, _, _ in kept)), starts, numbers, worth)


def of_mapping(table: Mapping[str, Mapping[int, float]]) -> Rows:
    """The rows of a dictionary of dictionaries, their numbers rising."""
    return rows((word, sorted(row), [row[number] for number in sorted(row)]) for word, row in table.items())


def from_bytes(told: Sequence[bytes]) -> Rows:
    """What `told` gave. Raises ValueError for what it cannot have given."""
    if len(told) != len(KINDS):
        raise ValueError("rows")
    return Rows(*(array_of(kind, each) for (_, kind), each in zip(KINDS, told, strict=True)))


def array_of(kind: str, told: bytes) -> array[Any]:
    """The array whose bytes these are."""
    found: array[Any] = array(kind)
    found.frombytes(told)
    return found


def hash_of(word: str) -> int:
    return int.from_bytes(blake2b(word.encode(), digest_size=8).digest(), "little")
