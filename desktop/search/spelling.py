"""Slips of the finger and of the ear: the word of our texts that was meant."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise

from .flat import Counted, counted
from .packed import Pairs

_ROWS = ("йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю")
_SOUNDS = "оа еи ея иы еэ иэ бп вф гк дт жш зс шщ цс чш гх кх ьъ уо юу".split()  # noqa: SIM905
_NEAR = frozenset(
    pair[::way] for row in _ROWS for pair in map("".join, pairwise(row)) for way in (1, -1)
)
_ALIKE = frozenset(pair[::way] for pair in _SOUNDS for way in (1, -1))
SHORTEST = 4
LONG = 8


def distance(typed: str, meant: str, limit: float) -> float:
    """Damerau distance: a letter that sounds alike costs 0.6, a neighbouring key or two swapped letters 0.8.

    Returns something above `limit` as soon as the distance cannot stay within it.
    """
    older: list[float] = []
    old = [float(each) for each in range(len(meant) + 1)]
    for i, a in enumerate(typed, 1):
        row = [float(i)]
        for j, b in enumerate(meant, 1):
            best = min(old[j - 1] + _swap(a, b), old[j] + _extra(typed, i - 1), row[-1] + _extra(meant, j - 1))
            if older and j > 1 and a == meant[j - 2] and b == typed[i - 2]:
                best = min(best, older[j - 2] + 0.8)
            row.append(best)
        if min(row) > limit:
            return limit + 1
        older, old = old, row
    return old[-1]


def _swap(a: str, b: str) -> float:
    if a == b:
        return 0.0
    return 0.6 if a + b in _ALIKE else 0.8 if a + b in _NEAR else 1.0


def _extra(word: str, place: int) -> float:
    """What a letter too many or too few costs: less if it is doubled or silent."""
    silent = word[place] in "ьъ" or (place > 0 and word[place - 1] == word[place])
    return 0.6 if silent else 1.0


@dataclass(frozen=True, slots=True)
class Speller:
    """Corrects to `words`, each with how often our texts use it; knows nothing of other words.

    Given as any mapping, `words` are kept flat and in alphabetical order. `by_gap` and `by_piece` are what it made of
    them before, if that was kept.
    """

    words: Mapping[str, int]
    by_gap: Pairs = field(default_factory=lambda: Pairs(()), repr=False, compare=False)
    by_piece: Pairs = field(default_factory=lambda: Pairs(()), repr=False, compare=False)
    kept: Counted = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        kept = counted(self.words)
        order = kept.words
        object.__setattr__(self, "words", kept)
        object.__setattr__(self, "kept", kept)
        if self.by_gap.packed or self.by_piece.packed:
            return
        gaps = ((key, at) for at, word in enumerate(order) if len(word) >= SHORTEST for key in _gaps(word))
        pieces = ((key, at) for at, word in enumerate(order) if len(word) >= LONG for key in _pieces(word))
        object.__setattr__(self, "by_gap", Pairs(gaps))
        object.__setattr__(self, "by_piece", Pairs(pieces))

    def meant(self, typed: str) -> str:
        """The nearest of our words, or "" if none is near enough. `typed` must be a word nobody knows."""
        limit = 0.0 if len(typed) < SHORTEST else 1.0 if len(typed) < LONG - 2 else 1.6 if len(typed) < LONG else 2.2
        best, cost = "", limit + 0.01
        for word in self._candidates(typed) if limit else ():
            far = distance(typed, word, cost) + (0.15 if word[0] != typed[0] else 0.0)
            if far < cost or (far == cost and best and self.words[word] > self.words[best]):
                best, cost = word, far
        return best

    def _candidates(self, typed: str) -> Iterable[str]:
        found = dict.fromkeys(self.kept.words[at] for key in _gaps(typed) for at in self.by_gap.at(key))
        if len(typed) >= LONG - 1:
            found.update(dict.fromkeys(self._alike(typed)))
        return found

    def _alike(self, typed: str) -> list[str]:
        """Long words that share most pieces of three letters with `typed`."""
        shared: dict[int, int] = {}
        for piece in _pieces(typed):
            for at in self.by_piece.at(piece):
                shared[at] = shared.get(at, 0) + 1
        enough = max(2, (len(typed) - 2) // 3)
        words = ((self.kept.words[at], count) for at, count in shared.items() if count >= enough)
        likely = [(word, count) for word, count in words if abs(len(word) - len(typed)) <= 2]
        return [word for word, _ in sorted(likely, key=lambda each: -each[1])[:MOST]]


MOST = 24


def sounds(word: str) -> str:
    """A rough key of how `word` sounds, so that «асистент» and «ассистент», «трудоустроится» and «-ться» meet."""
    return _DOUBLED.sub(r"\1", _REFLEXIVE.sub("ца", word).translate(_SOUND_KEY))


_REFLEXIVE = re.compile("ть?ся")
_DOUBLED = re.compile(r"(.)\1+")
_SOUND_KEY = str.maketrans(
    dict(zip("оеыэйяюбвгджзщ", "аиииииупфктшсш", strict=True)) | {"ъ": "", "ь": ""}
)


def _gaps(word: str) -> Iterator[str]:
    """The sound of `word` whole, and with each one letter left out."""
    key = sounds(word)
    yield key
    for place in range(len(key)):
        if place == 0 or key[place] != key[place - 1]:
            yield key[:place] + key[place + 1 :]


def _pieces(word: str) -> set[str]:
    return {word[place : place + 3] for place in range(len(word) - 2)}
