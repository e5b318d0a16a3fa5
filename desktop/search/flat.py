"""Thousands of words as one text and flat arrays: as objects each of them would take a hundred bytes and more."""

from __future__ import annotations  # before Python 3.12 an array's type cannot be told at run time

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import overload

from .packed import array_of


class Strings(Sequence[str]):
    """Texts one after another; the text at place n goes from starts[n] to starts[n + 1]."""

    __slots__ = ("starts", "text")

    def __init__(self, texts: Iterable[str]) -> None:
        parts = tuple(texts)
        self.text = "".join(parts)
        self.starts = array("I", [0])
        for each in parts:
            self.starts.append(self.starts[-1] + len(each))

    @classmethod
    def of_told(cls, told: tuple[str, bytes]) -> Strings:
        """What `told` gave. Raises ValueError for what it cannot have given."""
        made = cls(())
        made.text, made.starts = told[0], array_of("I", told[1])
        if not made.starts or made.starts[0] or made.starts[-1] != len(made.text):
            raise ValueError("strings")
        return made

    def told(self) -> tuple[str, bytes]:
        """All of it, for `of_told`."""
        return self.text, self.starts.tobytes()

    @overload
    def __getitem__(self, place: int) -> str: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[str]: ...
    def __getitem__(self, place: int | slice) -> str | Sequence[str]:
        if isinstance(place, slice):
            return tuple(self[each] for each in range(*place.indices(len(self))))
        if not 0 <= place < len(self):
            raise IndexError(place)
        return self.text[self.starts[place] : self.starts[place + 1]]

    def __len__(self) -> int:
        return len(self.starts) - 1


class Counted(Mapping[str, int]):
    """Words in alphabetical order, each with a number from 0 up. Raises ValueError if these do not fit together."""

    __slots__ = ("counts", "words")

    def __init__(self, words: Strings, counts: array[int]) -> None:
        if len(words) != len(counts):
            raise ValueError("counted")
        self.words, self.counts = words, counts

    def _place(self, word: str) -> int:
        place = bisect_left(self.words, word)
        return place if place < len(self.words) and self.words[place] == word else -1

    def __contains__(self, word: object) -> bool:
        return isinstance(word, str) and self._place(word) >= 0

    def __getitem__(self, word: str) -> int:
        place = self._place(word)
        if place < 0:
            raise KeyError(word)
        return self.counts[place]

    def __iter__(self) -> Iterator[str]:
        return iter(self.words)

    def __len__(self) -> int:
        return len(self.counts)


def counted(table: Mapping[str, int]) -> Counted:
    """The same words with the same numbers, kept flat."""
    if isinstance(table, Counted):
        return table
    words = sorted(table)
    return Counted(Strings(words), array("I", (table[word] for word in words)))
