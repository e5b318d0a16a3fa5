"""A query as somebody typed it, read the way it was meant: layout, slips, words run together."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .analysis import Analyser, Term
from .found import Understood
from .keyboard import readings
from .operators import NOTHING, Demands, read_demands
from .references import Reference, read_reference
from .spelling import Speller
from .words import cut, fold

BEGUN, RATHER = 5, 10
"""So many letters at least, and so many times as used must be what it begins, for a word to be taken as half typed."""

LONGEST, BEGINNING = 400, 100
"""Of a longer text the beginning and the end are read, for there a story has its question."""
STORY = 7
"""A text of several sentences and so many terms is a story with a question in it."""
_SENTENCE = re.compile(r"[^.?!…]*(?:[.?!…]+(?!\s|$)[^.?!…]*)*[.?!…]*")
SHORTENED = 4
LONE, GLUED, COMMON = 5, 8, 10
"""A word has so many letters before a small one is taken off it; so many before two words are sought in it at once.
One of three letters («муж») is taken for half of a pair only if our texts say it so often."""
_NEVER_LAST = "аеёиоуыэюяйьъ"
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\ufeff]+")
_EDGE = ".,;:'`!?()[]{}<>«»\"“”„…/"


@dataclass(frozen=True, slots=True)
class Request:
    """What is to be found: terms, and what the passage must hold or must not.

    `asked` are the terms of the sentence that asks, in a long story; none elsewhere.
    """

    understood: Understood
    terms: tuple[Term, ...]
    reference: Reference | None = None
    demands: Demands = NOTHING
    asked: tuple[Term, ...] = ()


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads queries with the words of our texts (`speller.words`) in mind."""

    analyser: Analyser
    speller: Speller

    def read(self, query: str, literal: bool = False) -> Request:
        """The request behind `query`; `literal` takes every letter as it stands."""
        text = _shortened(" ".join(_CONTROL.sub(" ", query[: LONGEST * 4]).split()))
        half_typed = not literal and query[-1:].isalpha()
        demands, text = read_demands(text)
        if literal:
            return Request(Understood(query, text.strip()), _as_typed(text), None, demands)
        reference, rest = read_reference(text)
        corrected, corrections, prefix = self._corrected(rest, half_typed)
        terms = self.analyser.terms(corrected)
        if prefix:
            terms = (*terms[:-1], self._completed(prefix, terms[-1])) if terms else ()
        elif half_typed and not terms and not reference and not demands:
            terms = self._begun_alone(fold(rest))
        shown = text.strip() if not corrections else corrected
        return Request(Understood(query, shown, corrections), terms, reference, demands, _asked(corrected, terms))

    def completions(self, beginning: str, limit: int = 12) -> tuple[str, ...]:
        """Our words that begin so, the most used first."""
        words, counts = self.speller.kept.words, self.speller.kept.counts
        first = bisect_left(words, beginning)
        last = bisect_left(words, beginning + "\uffff")
        return tuple(words[at] for at in sorted(range(first, last), key=lambda at: -counts[at])[:limit])

    def _completed(self, prefix: str, typed: Term) -> Term:
        """One term that means any of the words that `prefix` may become."""
        meant = [term for word in self.completions(prefix) for term in self.analyser.terms(word)]
        return Term(
            typed.start,
            typed.end,
            (prefix,),
            tuple(dict.fromkeys(lemma for term in meant for lemma in term.lemmas)),
            tuple(dict.fromkeys(concept for term in meant for concept in term.concepts)),
            "half",
        )

    def _begun_alone(self, form: str) -> tuple[Term, ...]:
        """A small word alone says nothing, so it is the beginning of another: «по», «мол»."""
        if len(form) < 2 or not form.isalpha() or not self.completions(form, 1):
            return ()
        return (self._completed(form, Term(0, len(form), (form,), (), (), "half")),)

    def _corrected(self, text: str, half_typed: bool) -> tuple[str, tuple[tuple[str, str], ...], str]:
        """The text as it was meant, the (typed, read) pairs, and the last word if it is only half typed."""
        chunks = text.split()
        read: list[str] = []
        corrections: list[tuple[str, str]] = []
        prefix = ""
        kazakh = self.analyser.kazakh.is_spoken(text)
        for place, chunk in enumerate(chunks):
            if half_typed and place == len(chunks) - 1 and self._is_half(chunk):
                prefix = fold(chunk)
                read.append(chunk)
                continue
            meant = self._meant(chunk, kazakh)
            if meant != chunk:
                corrections.append((chunk.strip(_EDGE) or chunk, meant))
            read.append(meant)
        return self._rejoined(read, corrections), tuple(corrections), prefix

    def _is_half(self, chunk: str) -> bool:
        form = fold(chunk)
        if not form.isalpha() or len(form) < 2 or (self.familiar(form) and not self._rather_begun(form)):
            return False
        return bool(self.completions(form, 1))

    def _rather_begun(self, form: str) -> bool:
        """Is it a word that hardly anybody uses here, and the beginning of one that many do: «подворов», «контра»?"""
        vocabulary = self.analyser.vocabulary
        if len(form) < BEGUN or form in vocabulary.quiet or form in vocabulary.framing:
            return False
        words = self.speller.words
        own = max(words.get(each, 0) for each in (form, *self.analyser.lemmas(form)))
        return any(words.get(each, 0) >= RATHER * max(own, 1) for each in self.completions(form, 1))

    def familiar(self, form: str) -> bool:
        """Is the folded form a word, Russian or Kazakh, that needs no correction?"""
        vocabulary = self.analyser.vocabulary
        return (
            not form.isalpha()
            or vocabulary.lexicon.known(form)
            or form in vocabulary.quiet
            or form in vocabulary.framing
            or form in self.speller.words
            or self.analyser.kazakh.speaks(form)
        )

    def _ours(self, form: str) -> bool:
        return form in self.analyser.vocabulary.quiet or self.analyser.vocabulary.lexicon.ours(form)

    def _all_familiar(self, text: str) -> bool:
        words = cut(text)
        return bool(words) and all(self.familiar(word.text) for word in words)

    def _all_ours(self, text: str) -> bool:
        asking = self.analyser.vocabulary.framing
        return all(self._ours(word.text) or word.text in asking for word in cut(text))

    def _meant(self, chunk: str, kazakh: bool) -> str:
        if self._all_familiar(chunk) or (not cut(chunk) and not readings(chunk)):
            return chunk
        likely = [each for each in (*readings(chunk), *readings(chunk.strip(_EDGE))) if self._all_familiar(each)]
        if likely:  # «kto» is «кто» rather than «лещ»
            return next((each for each in likely if self._all_ours(each)), likely[0])
        corrected = self._spelled(chunk, kazakh)
        if corrected == chunk:
            spelled = [(reading, self._spelled(reading, kazakh)) for reading in readings(chunk.strip(_EDGE))]
            return next((after for before, after in spelled if self._all_familiar(after)), chunk)
        return corrected

    def _spelled(self, chunk: str, kazakh: bool) -> str:
        """The chunk with each of its strange words put right, where that is possible."""
        pieces: list[str] = []
        at = 0
        for word in cut(chunk):
            right = word.text if self.familiar(word.text) else self._right(word.text, kazakh)
            pieces += [chunk[at : word.start], chunk[word.start : word.end] if right == word.text else right]
            at = word.end
        return "".join((*pieces, chunk[at:]))

    def _right(self, form: str, kazakh: bool) -> str:
        if kazakh:
            return self.analyser.kazakh.meant(form) or form
        if form.startswith("не") and self.analyser.vocabulary.lexicon.known(form[2:]) and len(form) > 5:
            return f"не {form[2:]}"
        parted = self._parted(form) if len(form) >= GLUED else ""
        return self._unshortened(form) or parted or self.speller.meant(form) or self._parted(form) or form

    def _unshortened(self, form: str) -> str:
        """The word whose first letters `form` is, cut before a vowel as in notes: «направл», «краткоср»."""
        if len(form) < SHORTENED or form[-1] in _NEVER_LAST:
            return ""
        return next(iter(self.completions(form, 1)), "")

    def _parted(self, form: str) -> str:
        """Two words run together, ours both, or one of them a small word: «ктокурирует», «мужотказывается»."""
        splits = [(form[:place], form[place:]) for place in range(2, len(form) - 1)]
        fitting = [pair for pair in splits if self._is_pair(*pair)]
        return " ".join(max(fitting, key=lambda pair: min(map(len, pair)))) if fitting else ""

    def _is_pair(self, first: str, last: str) -> bool:
        small = self.analyser.vocabulary.quiet | self.analyser.vocabulary.framing
        if last in small:
            return len(first) >= LONE and len(last) > 1 and self._whole(first)
        shortest = LONE if first in small else SHORTENED
        return len(last) >= shortest and self._whole(last) and (first in small or self._long(first))

    def _long(self, form: str) -> bool:
        return self._whole(form) and (len(form) > 3 or self.speller.words.get(form, 0) >= COMMON)

    def _whole(self, form: str) -> bool:
        return self.analyser.vocabulary.lexicon.ours(form)

    def _rejoined(self, read: Sequence[str], corrections: list[tuple[str, str]]) -> str:
        """Words torn apart put together: «без работный»."""
        return " ".join(self._joined(list(read), corrections))

    def _joined(self, read: list[str], corrections: list[tuple[str, str]]) -> Iterator[str]:
        place = 0
        while place < len(read):
            pair = read[place : place + 2]
            whole = fold("".join(pair))
            torn = len(pair) == 2 and whole.isalpha() and not all(self._ours(fold(each)) for each in pair)
            if torn and self.analyser.vocabulary.lexicon.ours(whole):
                corrections.append((" ".join(pair), whole))
                yield whole
                place += 2
            else:
                yield read[place]
                place += 1


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[:BEGINNING]} {text[BEGINNING - LONGEST :]}"


def _asked(text: str, terms: Sequence[Term]) -> tuple[Term, ...]:
    """The terms of the last sentence that ends as a question and says anything, or else of the last one."""
    sentences = [match for match in _SENTENCE.finditer(text) if match[0].strip()]
    if len(sentences) < 2 or len(terms) < STORY:
        return ()
    said = [(each, tuple(term for term in terms if each.start() <= term.start < each.end())) for each in sentences]
    telling = [(each[0].rstrip().endswith("?"), inside) for each, inside in said if len(inside) > 1]
    asking = [inside for asks, inside in telling if asks] or [inside for _, inside in telling]
    return asking[-1] if asking and len(asking[-1]) < len(terms) else ()


def _as_typed(text: str) -> tuple[Term, ...]:
    return tuple(Term(word.start, word.end, (word.text,), (), (), "word") for word in cut(text))
