"""Texts and queries as terms: words with their lemmas, numbers, and the groups of synonyms they belong to."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from .kazakh import Kazakh
from .lexicon import MEMORY
from .numbers import read_numbers
from .vocabulary import Group, Vocabulary
from .words import Word, cut, fold

_Known = tuple[tuple[str, ...], str, tuple[str, ...]]
"""Lemmas, kind, and lemmas with the form itself at the end."""
Phrase = tuple[tuple[tuple[str, ...], ...], str]
"""The possible keys of each word, and the name of its group."""


@dataclass(frozen=True, slots=True)
class Term:
    """One thing that is said, from character `start` to `end`.

    `concepts` are what it may mean (a group's name with «#», else lemmas); `lemmas` the words in it;
    `forms` as written. `kind` is "word", "number", "framing" or "strange" (no word of our texts).
    """

    start: int
    end: int
    forms: tuple[str, ...]
    lemmas: tuple[str, ...]
    concepts: tuple[str, ...]
    kind: str


@dataclass(frozen=True, slots=True)
class _Read:
    """A word with its lemmas, before synonyms are seen."""

    start: int
    end: int
    forms: tuple[str, ...]
    lemmas: tuple[str, ...]
    kind: str
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Analyser:
    """The one way from text to terms, for the handbook, for phrasings and for queries alike.

    `phrases` are those of the vocabulary's groups, the longest first; read from the groups unless they were kept.
    """

    vocabulary: Vocabulary
    phrases: tuple[Phrase, ...] = field(default=(), repr=False, compare=False)
    kazakh: Kazakh = field(init=False)
    _phrases: dict[str, list[Phrase]] = field(init=False, repr=False, compare=False)
    _seen: dict[str, _Known] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_seen", {})
        object.__setattr__(self, "kazakh", Kazakh(self.vocabulary.kazakh, self.vocabulary.lexicon))
        object.__setattr__(self, "_phrases", {})
        if not self.phrases:
            phrases = [each for group in self.vocabulary.groups for each in self._group_phrases(group)]
            object.__setattr__(self, "phrases", tuple(sorted(phrases, key=lambda each: -len(each[0]))))
        table: dict[str, list[Phrase]] = {}
        for phrase, name in self.phrases:
            for lemma in phrase[0]:
                table.setdefault(lemma, []).append((phrase, name))
        object.__setattr__(self, "_phrases", table)

    def _group_phrases(self, group: Group) -> Iterable[Phrase]:
        name = "#" + "_".join(fold(group.words[0]).split())
        for text in group.words:
            read = self._read(cut(text))
            if read:
                yield tuple(tuple(dict.fromkeys(each.keys)) for each in read), name

    def said(self) -> list[tuple[Term, ...]]:
        """The phrases of all groups, as terms of one word each."""
        return [
            tuple(Term(0, 0, tuple(word.text for word in cut(text)), (), (), "word") for text in group.words)
            for group in self.vocabulary.groups
        ]

    def lemmas(self, form: str) -> tuple[str, ...]:
        """The lemmas of a folded form; a word that we do not know is its own."""
        return self._known(form)[0]

    def _known(self, form: str) -> _Known:
        seen = self._seen.get(form)
        if seen is None:
            lemmas = self.vocabulary.lexicon.lemmas(form) or (form,)
            seen = lemmas, self._kind(form, lemmas), (*lemmas, form)
            if len(self._seen) < MEMORY:
                self._seen[form] = seen
        return seen

    def terms(self, text: str) -> tuple[Term, ...]:
        """What `text` says, in order; quiet words are left out."""
        read = self._read(cut(text))
        found: list[Term] = []
        place = 0
        while place < len(read):
            size, names = self._longest(read, place)
            found.append(_joined(read[place : place + size], names) if size else _alone(read[place]))
            place += size or 1
        return tuple(found)

    def _longest(self, read: Sequence[_Read], place: int) -> tuple[int, tuple[str, ...]]:
        """How many words the longest group phrase at `place` has, and all groups that have it."""
        best, found = 0, dict[str, None]()
        for key in (*read[place].lemmas, read[place].forms[0]):
            for phrase, name in self._phrases.get(key, ()):
                if len(phrase) < best:
                    break
                if _fits(read, place, phrase):
                    found = found if len(phrase) == best else {}
                    best = len(phrase)
                    found[name] = None
        return best, tuple(found)

    def _read(self, words: Sequence[Word]) -> list[_Read]:
        words = self.kazakh.replaced(words)
        lemmas = [self.lemmas(word.text) for word in words]
        numbers = {first: (after, digits) for first, after, digits in read_numbers(lemmas)}
        found: list[_Read] = []
        place = 0
        while place < len(words):
            after, digits = numbers.get(place, (place + 1, ""))
            span = words[place].start, words[after - 1].end
            form = words[place].text
            if digits:
                found.append(_Read(*span, (digits,), (digits,), "number", (digits,)))
            elif (known := self._known(form))[1] != "quiet":
                found.append(_Read(*span, known[2][-1:], known[0], known[1], known[2]))  # one text for equal words
            place = after
        return found

    def _kind(self, form: str, lemmas: tuple[str, ...]) -> str:
        if form in self.vocabulary.quiet:
            return "quiet"
        if self.vocabulary.framing.intersection((form, *lemmas)):
            return "framing"
        return "word" if self.vocabulary.lexicon.ours(form) or form == "%" else "strange"


def _fits(read: Sequence[_Read], place: int, phrase: tuple[tuple[str, ...], ...]) -> bool:
    if place + len(phrase) > len(read):
        return False
    return all(any(key in wanted for key in read[at].keys) for at, wanted in enumerate(phrase, place))


def _joined(read: Sequence[_Read], names: tuple[str, ...]) -> Term:
    kind = "framing" if all(each.kind == "framing" for each in read) else "word"
    return Term(
        read[0].start,
        read[-1].end,
        tuple(form for each in read for form in each.forms),
        tuple(lemma for each in read for lemma in each.lemmas),
        names,
        "number" if all(each.kind == "number" for each in read) else kind,
    )


def _alone(read: _Read) -> Term:
    return Term(read.start, read.end, read.forms, read.lemmas, read.lemmas, read.kind)
