"""Kazakh words read as Russian ones, whatever their endings, with Kazakh letters or without."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from .lexicon import MEMORY, Lexicon
from .spelling import distance
from .vocabulary import KazakhTerm
from .words import KAZAKH_LETTERS, Word, cut, fold, fold_kazakh

_Stems = tuple[str, ...]
SHORT = 3
SURE, LONG, SLIP, TAIL = 5, 7, 1.3, 0.05
"""A word of fewer letters is left as it is; from how many on any of them may be wrong; how far a slip may be;
what every letter of the ending costs."""
_ENDINGS = (
    *("дағы", "дегі", "тағы", "тегі", "сыздар", "сіздер", "лардың", "лердің", "лар", "лер", "дар", "дер", "тар"),
    *("тер", "ның", "нің", "дың", "дің", "тың", "тің", "нан", "нен", "дан", "ден", "тан", "тен", "мен", "бен"),
    *("пен", "мын", "мін", "ға", "ге", "қа", "ке", "га", "да", "де", "та", "те", "ны", "ні", "ди", "ды", "ді"),
    *("ты", "ті", "сы", "сі", "ім", "ым", "м"),
)
"""Endings of case, number and person, the longer first."""


@dataclass(frozen=True, slots=True)
class Kazakh:
    """The Kazakh terms by the beginnings of their first words."""

    terms: tuple[KazakhTerm, ...]
    lexicon: Lexicon
    _table: dict[str, list[tuple[_Stems, tuple[str, ...]]]] = field(init=False, repr=False, compare=False)
    _seen: dict[str, bool] = field(init=False, repr=False, compare=False)
    _gaps: dict[str, list[str]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        table: dict[str, list[tuple[_Stems, tuple[str, ...]]]] = {}
        for term in self.terms:
            russian = tuple(word.text for word in cut(term.ru))
            for kazakh in term.kk:
                stems = tuple(fold_kazakh(word.text) for word in cut(kazakh))
                table.setdefault(stems[0], []).append((stems, russian))
        for phrases in table.values():
            phrases.sort(key=lambda each: -len(each[0]))
        object.__setattr__(self, "_table", table)
        object.__setattr__(self, "_seen", {})
        said = (kazakh for term in self.terms for kazakh in term.kk)
        object.__setattr__(self, "_gaps", _gapped(word.text for kazakh in said for word in cut(kazakh)))

    def is_spoken(self, text: str) -> bool:
        """Is the text Kazakh: has it the letters, or two words that are ours and no Russian?"""
        folded = fold(text)
        if KAZAKH_LETTERS.intersection(folded):
            return True
        return sum(self.speaks(word.text) for word in cut(folded)) > 1

    def meant(self, form: str) -> str:
        """The Kazakh word of ours that `form` is a slip of, with the ending as typed; "" if none is near."""
        typed = fold_kazakh(form)
        best, cost = "", SLIP + 0.01
        for size in range(len(typed), SURE - 1, -1):
            for word in self._near(typed[:size]):
                far = distance(typed[:size], fold_kazakh(word), cost) + TAIL * (len(typed) - size)
                if far < cost:
                    best, cost = word + form[size:], far
        return best

    def _near(self, typed: str) -> list[str]:
        """Words that may be meant, those with the letters of Kazakh first; in a short one the last letter is sure."""
        found = {word for key in _gaps_of(typed) for word in self._gaps.get(key, ()) if fold_kazakh(word) != typed}
        sure = [word for word in found if len(word) >= LONG or fold_kazakh(word[-1]) == typed[-1]]
        return sorted(sure, key=lambda word: (-sum(letter in KAZAKH_LETTERS for letter in word), word))

    def speaks(self, form: str) -> bool:
        """Is the folded `form` one of our Kazakh words?"""
        return bool(self._at([Word(form, 0, len(form))], 0)[0]) if not self.lexicon.known(form) else False

    def replaced(self, words: Sequence[Word]) -> list[Word]:
        """`words` with the Kazakh ones put into Russian, each at the place of what it replaces.

        A word that could be Russian too («ала», «мал») is Kazakh among Kazakh words.
        """
        found: list[Word] = []
        place = 0
        kazakh = [self._may_be_kazakh(word.text) for word in words]
        among = any(sure and self._is_kazakh(words, at) for at, sure in enumerate(kazakh))
        while place < len(words):
            size, russian = self._at(words, place) if among or kazakh[place] else (0, ())
            if size:
                span = words[place].start, words[place + size - 1].end
                found += [Word(each, *span) for each in russian]
            else:
                found.append(self._bare(words[place]) if among else words[place])
            place += size or 1
        return found

    def _is_kazakh(self, words: Sequence[Word], place: int) -> bool:
        return bool(KAZAKH_LETTERS.intersection(words[place].text)) or self._at(words, place)[0] > 0

    def _bare(self, word: Word) -> Word:
        """A Russian word without its Kazakh endings: «комиссияға» → «комиссия»."""
        form = word.text
        while not self.lexicon.ours(form):
            ending = next((each for each in _ENDINGS if form.endswith(each) and len(form) > len(each) + SHORT), "")
            if not ending:
                return word
            form = form.removesuffix(ending)
        return Word(form, word.start, word.end)

    def _may_be_kazakh(self, form: str) -> bool:
        seen = self._seen.get(form)
        if seen is None:
            seen = bool(KAZAKH_LETTERS.intersection(form)) or not self.lexicon.known(form)
            if len(self._seen) < MEMORY:
                self._seen[form] = seen
        return seen

    def _at(self, words: Sequence[Word], place: int) -> tuple[int, tuple[str, ...]]:
        """How many words are a Kazakh term at `place`, and its Russian words; the longest term wins."""
        form = fold_kazakh(words[place].text)
        best: tuple[int, int, tuple[str, ...]] = (0, 0, ())
        for size in range(len(form), 1, -1):
            for stems, russian in self._table.get(form[:size], ()):
                if len(stems) > best[0] and _begins(words, place, stems):
                    best = (len(stems), size, russian)
        return best[0], best[2]


def _gapped(words: Iterable[str]) -> dict[str, list[str]]:
    """Every word under itself folded and under what is left without any one of its letters."""
    found: dict[str, list[str]] = {}
    for word in dict.fromkeys(words):
        if len(word) >= SURE:
            for key in _gaps_of(fold_kazakh(word)):
                found.setdefault(key, []).append(word)
    return found


def _gaps_of(form: str) -> set[str]:
    return {form, *(form[:place] + form[place + 1 :] for place in range(len(form)))}


def _begins(words: Sequence[Word], place: int, stems: _Stems) -> bool:
    if place + len(stems) > len(words):
        return False
    return all(
        _same(fold_kazakh(word.text), stem, at == 0)
        for at, (word, stem) in enumerate(zip(words[place : place + len(stems)], stems, strict=True))
    )


def _same(form: str, stem: str, first: bool) -> bool:
    """A short stem that begins a term must be the whole word, or half of Russian would begin with it."""
    return form == stem if len(stem) <= SHORT and first else form.startswith(stem)
