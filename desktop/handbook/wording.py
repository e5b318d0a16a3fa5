"""Words of the handbook in any of their forms: where a term stands in a text, what a reader looks for in a page.

Russian endings are cut by length: enough to meet «социального контракта» when «социальный контракт» is asked for.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from .glossary.model import Term

_WORD = re.compile(r"\w+")
_ODD = str.maketrans({"ё": "е"})
SHORTEST = 5
"""Shorter words stand as they are: nobody declines «АСП», and «вид» would meet «видеть»."""


def same_length_fold(text: str) -> str:
    """Lower case and е for ё, letter for letter, so that places in it are places in `text`."""
    lower = text.lower()
    folded = lower if len(lower) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return folded.translate(_ODD)


_ENDINGS = (
    "иями", "ями", "ами", "ыми", "ими", "ого", "его", "ому", "ему", "ием", "иях", "иям", "ией",
    "ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие", "ым", "им", "ых", "их", "ую", "юю", "ом", "ем", "ам", "ям",
    "ах", "ях", "ов", "ев", "ей", "ью", "ия", "ии", "ию", "а", "я", "ы", "и", "е", "у", "ю", "о", "ь", "й",
)  # fmt: skip
_ANY = "|".join(sorted(_ENDINGS, key=len, reverse=True))


def stem(word: str) -> str:
    """A folded word without its ending; short words and what is no word stay as they are."""
    if len(word) < SHORTEST or not word.isalpha():
        return word
    ending = next((each for each in _ENDINGS if word.endswith(each) and len(word) - len(each) >= 4), "")
    return word[: len(word) - len(ending)]


def stem_pattern(word: str) -> str:
    """A regular expression for the forms of one folded word."""
    kept = stem(word)
    if kept == word and (len(word) < SHORTEST or not word.isalpha()):
        return re.escape(word)
    may_be_bare = "" if word.endswith(("ие", "ия")) else "?"  # «направлен» is no form of «направление»
    return rf"{re.escape(kept)}(?:{_ANY}){may_be_bare}"


@lru_cache(1024)
def forms_pattern(text: str) -> re.Pattern[str]:
    """What finds the words of `text`, in any form, one after another. Matches nothing where `text` has no word."""
    words = _WORD.findall(same_length_fold(text))
    joined = r"[\s\u00a0«»\"-]+".join(map(stem_pattern, words))
    return re.compile(rf"(?<!\w){joined}(?!\w)" if words else r"(?!)")


def find_all(text: str, wanted: str, *, forms: bool) -> list[tuple[int, int]]:
    """(start, end) of every place of `wanted` in `text`; `forms` takes other forms of its words too."""
    folded = same_length_fold(text)
    if forms:
        return [found.span() for found in forms_pattern(wanted).finditer(folded)]
    plain = same_length_fold(wanted)
    return list(_plain_places(folded, plain)) if plain.strip() else []


def _plain_places(text: str, wanted: str) -> Iterator[tuple[int, int]]:
    at = text.find(wanted)
    while at >= 0:
        yield at, at + len(wanted)
        at = text.find(wanted, at + len(wanted))


@dataclass(frozen=True, slots=True)
class Spot:
    """A term stands at (start, end) of a text."""

    start: int
    end: int
    term: str


def _first(name: str) -> str:
    found = _WORD.search(same_length_fold(name))
    return found[0] if found else name


class TermFinder:
    """Finds the first place of each term in a text; of two that overlap the longer name wins."""

    def __init__(self, terms: Iterable[Term]) -> None:
        names = [(name, term.id) for term in terms for name in (term.ru, *term.short, term.old) if len(name) > 2]
        names.sort(key=lambda each: -len(each[0]))
        self._names = [(stem(_first(name)), name, term) for name, term in names]

    def spots(self, text: str) -> tuple[Spot, ...]:
        """The places, in order; each term once."""
        folded = same_length_fold(text)
        taken: list[Spot] = []
        told: set[str] = set()
        for begins, name, term in self._names:
            if term in told or begins not in folded:
                continue
            for found in forms_pattern(name).finditer(folded):
                if not any(found.start() < each.end and each.start < found.end() for each in taken):
                    taken.append(Spot(found.start(), found.end(), term))
                    told.add(term)
                    break
        return tuple(sorted(taken, key=lambda each: each.start))


_TAG = re.compile(r"<[^>]*>")


def link_terms(html: str, finder: TermFinder) -> str:
    """HTML of a passage with its terms as links «term:id»; what stands in tags and in links is left alone."""
    pieces: list[str] = []
    told: set[str] = set()
    inside = 0
    at = 0
    for tag in _TAG.finditer(html):
        pieces.append(html[at : tag.start()] if inside else _linked(html[at : tag.start()], finder, told))
        inside += tag[0].startswith("<a ") - (tag[0] == "</a>" and inside > 0)
        pieces.append(tag[0])
        at = tag.end()
    pieces.append(_linked(html[at:], finder, told))
    return "".join(pieces)


def _linked(text: str, finder: TermFinder, told: set[str]) -> str:
    if not text.strip():
        return text
    parts: list[str] = []
    at = 0
    for spot in finder.spots(text):
        if spot.term in told:
            continue
        told.add(spot.term)
        parts += [text[at : spot.start], f'<a class="term" href="term:{spot.term}">{text[spot.start : spot.end]}</a>']
        at = spot.end
    return "".join((*parts, text[at:]))
