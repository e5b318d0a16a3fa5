"""Words of the handbook in any of their forms: where a term stands in a text, what a reader looks for in a page.

Russian endings are cut by length: enough to meet «социального контракта» when «социальный контракт» is asked for.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

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


def stem(word: str) -> str:
    """A folded word without its ending; short words and what is no word stay as they are."""
    if len(word) < SHORTEST or not word.isalpha():
        return word
    ending = next((each for each in _ENDINGS if word.endswith(each) and len(word) - len(each) >= 4), "")
    return word[: len(word) - len(ending)]


Lemmas = Callable[[str], Iterable[str]]
"""Folded word → the dictionary words it may be a form of."""


def find_all(text: str, wanted: str, *, forms: bool, lemmas: Lemmas | None = None) -> list[tuple[int, int]]:
    """(start, end) of every place of `wanted` in `text`; `forms` takes other forms of its words too.

    Forms are told by their endings, and by `lemmas` where one is given.
    """
    folded = same_length_fold(text)
    if forms:
        return list(_forms_places(folded, tuple(_WORD.findall(same_length_fold(wanted))), lemmas))
    plain = same_length_fold(wanted)
    return list(_plain_places(folded, plain)) if plain.strip() else []


def _forms_places(text: str, wanted: tuple[str, ...], lemmas: Lemmas | None) -> Iterator[tuple[int, int]]:
    own = [frozenset(lemmas(word)) if lemmas else frozenset() for word in wanted]

    @cache
    def is_form(word: str, at: int) -> bool:
        return fits(word, wanted[at]) or bool(lemmas and not own[at].isdisjoint(lemmas(word)))

    words = [(each[0], each.start(), each.end()) for each in _WORD.finditer(text)] if wanted else []
    for at in range(len(words) - len(wanted) + 1):
        here = words[at : at + len(wanted)]
        if here and all(is_form(each[0], number) for number, each in enumerate(here)) and _follow(text, here):
            yield here[0][1], here[-1][2]


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


def fits(word: str, wanted: str) -> bool:
    """Has the folded `word` the ending of another form of the folded word `wanted`?"""
    if word == wanted:
        return True
    kept = stem(wanted)
    if not word.startswith(kept) or len(wanted) < SHORTEST or not wanted.isalpha():
        return False
    rest = word[len(kept) :]
    return rest in _ENDING_SET if rest else not wanted.endswith(("ие", "ия"))


_ENDING_SET = frozenset(_ENDINGS)
_BETWEEN = re.compile(r"[\s\u00a0«»\"-]+")


class TermFinder:
    """Finds the first place of each term in a text; of two that overlap the longer name wins.

    `forms` are those of the terms' words that endings do not tell (word → forms, folded). Names are looked up word by
    word: a regular expression for each of them would take a third of a second to make.
    """

    def __init__(self, terms: Iterable[Term], forms: Mapping[str, frozenset[str]] | None = None) -> None:
        self._forms = forms or {}
        names = [(name, term.id) for term in terms for name in (term.ru, *term.short, term.old) if len(name) > 2]
        self._by_stem: dict[str, list[tuple[tuple[str, ...], int, str]]] = {}
        for name, term in names:
            words = tuple(_WORD.findall(same_length_fold(name)))
            for key in (stem(words[0]), *self._forms.get(words[0], ())):
                self._by_stem.setdefault(key, []).append((words, len(name), term))

    def spots(self, text: str) -> tuple[Spot, ...]:
        """The places, in order; each term once."""
        found = sorted(self._met(same_length_fold(text)), key=lambda each: (-each[0], each[1].start))
        taken: list[Spot] = []
        told: set[str] = set()
        for _, spot in found:
            free = spot.term not in told and not any(spot.start < each.end and each.start < spot.end for each in taken)
            if free:
                taken.append(spot)
                told.add(spot.term)
        return tuple(sorted(taken, key=lambda each: each.start))

    def _met(self, folded: str) -> Iterator[tuple[int, Spot]]:
        """(length of the name, place) of every name that stands in the text."""
        words = [(each[0], each.start(), each.end()) for each in _WORD.finditer(folded)]
        for at, (word, start, _) in enumerate(words):
            for size in range(min(len(word), 4), len(word) + 1):
                for name, length, term in self._by_stem.get(word[:size], ()):
                    here = words[at : at + len(name)]
                    if len(here) == len(name) and _follow(folded, here) and self._same(here, name):
                        yield length, Spot(start, here[-1][2], term)

    def _same(self, here: list[tuple[str, int, int]], name: tuple[str, ...]) -> bool:
        """Is each of these words a form of its word of the name?"""
        return all(
            fits(word, wanted) or word in self._forms.get(wanted, ())
            for (word, *_), wanted in zip(here, name, strict=True)
        )


def _follow(text: str, words: list[tuple[str, int, int]]) -> bool:
    """Do these words stand one after another, with no full stop or comma between them?"""
    return all(_BETWEEN.fullmatch(text, one[2], two[1]) for one, two in pairwise(words))


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
