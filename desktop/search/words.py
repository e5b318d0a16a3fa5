"""Text cut into words: one folding for texts and queries, with the places where the words stood."""

import re
import unicodedata
from dataclasses import dataclass

_WORD = re.compile(r"\d+(?:[.,]\d+)?|[^\W\d_]+|%")
_ODD = str.maketrans({"ё": "е", "\u00ad": None, "\u0301": None})
_KAZAKH = str.maketrans(
    {"ә": "а", "ө": "о", "ұ": "у", "ү": "у", "қ": "к", "ғ": "г", "ң": "н", "і": "и", "һ": "х", "ы": "и", "э": "е"}
)
KAZAKH_LETTERS = frozenset("әөұүқғңіһ")


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a text: folded, with its first character and the one after its last."""

    text: str
    start: int
    end: int


def fold(text: str) -> str:
    """Lower case, ё as е, no soft hyphens and accents: «Ещё» → «еще»."""
    text = text.lower().translate(_ODD)
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def fold_kazakh(text: str) -> str:
    """As people type Kazakh on a Russian keyboard: «келісімшарт» → «келисимшарт»."""
    return fold(text).translate(_KAZAKH)


def cut(text: str) -> tuple[Word, ...]:
    """The words and numbers of `text`; a hyphen parts words, a percent sign is one."""
    folded = fold(text)
    if len(folded) == len(text):
        return tuple(Word(found[0], found.start(), found.end()) for found in _WORD.finditer(folded))
    pieces = ((fold(found[0]), found) for found in _WORD.finditer(text))
    return tuple(Word(form, found.start(), found.end()) for form, found in pieces if form)
