"""Nearly the same words: the part of a text that is closest to a quote, and how close it is."""

import re
from functools import lru_cache
from typing import NamedTuple

_WORD = re.compile(r"[^\W_]+|%")
_STEM = 4
"""Words that share so many first letters, and most of the longer one, are forms of one word."""
_MOST = 0.6
_MAX_CELLS = 250_000
"""Words of the quote times words of the text: beyond this nobody waits for an answer (some 0.2 s)."""


class Close(NamedTuple):
    """Characters start … end of the text; `share` of the letters of both that are the same (2M/T, 0 … 1)."""

    start: int
    end: int
    share: float


class _Word(NamedTuple):
    text: str
    start: int
    end: int


class _Cell(NamedTuple):
    """The best way to this pair of words: its score, the letters in common, the first word of the text in it."""

    score: int
    common: int
    first: int


_NOTHING = _Cell(0, 0, -1)


def closest(text: str, quote: str) -> Close | None:
    """The part of `text` that is likest to `quote`, word by word in order; None if nothing is like it."""
    ours, theirs = _words(quote), _words(text)
    if not ours or not theirs or len(ours) * len(theirs) > _MAX_CELLS or not _may_be(ours, theirs):
        return None
    best, last = _best(ours, theirs)
    if best.first < 0:
        return None
    window = theirs[best.first : last + 1]
    total = sum(len(each.text) for each in ours) + sum(len(each.text) for each in window)
    return Close(window[0].start, window[-1].end, 2 * best.common / total)


def in_common(one: str, other: str) -> int:
    """Letters that two words have in common: all, the shared beginning of two forms of one word, or none."""
    if one == other:
        return len(one)
    count = 0
    for here, there in zip(one, other, strict=False):
        if here != there:
            break
        count += 1
    same = count >= _STEM and count >= _MOST * max(len(one), len(other))
    return count if same and not one.isdigit() else 0


def _best(ours: tuple[_Word, ...], theirs: tuple[_Word, ...]) -> tuple[_Cell, int]:
    """Smith and Waterman's local alignment over words; a letter in common counts 2, a letter alone −1."""
    above = [_NOTHING] * (len(theirs) + 1)
    best, last = _NOTHING, -1
    for word in ours:
        row = [_NOTHING]
        for index, other in enumerate(theirs):
            cell = _cell(word.text, other.text, index, above[index], above[index + 1], row[index])
            row.append(cell)
            if cell.score > best.score:
                best, last = cell, index
        above = row
    return best, last


def _cell(word: str, other: str, index: int, both: _Cell, without: _Cell, skipping: _Cell) -> _Cell:
    cell = _NOTHING
    common = in_common(word, other)
    if common:
        first = both.first if both.first >= 0 else index
        cell = _Cell(both.score + 4 * common - len(word) - len(other), both.common + common, first)
    if without.score - len(word) > cell.score:
        cell = without._replace(score=without.score - len(word))
    if skipping.score - len(other) > cell.score:
        cell = skipping._replace(score=skipping.score - len(other))
    return cell if cell.score > 0 else _NOTHING


def _may_be(ours: tuple[_Word, ...], theirs: tuple[_Word, ...]) -> bool:
    """Whether half of the quote's letters are in words that the text has at all: cheap, and mostly a no."""
    there = _stems(theirs)
    found = sum(len(each.text) for each in ours if each.text[:_STEM] in there)
    return 2 * found >= sum(len(each.text) for each in ours)


@lru_cache(maxsize=1024)
def _stems(words: tuple[_Word, ...]) -> frozenset[str]:
    return frozenset(each.text[:_STEM] for each in words)


@lru_cache(maxsize=1024)
def _words(text: str) -> tuple[_Word, ...]:
    plain = text.replace("ё", "е").replace("Ё", "Е")
    return tuple(_Word(found[0].lower(), found.start(), found.end()) for found in _WORD.finditer(plain))
