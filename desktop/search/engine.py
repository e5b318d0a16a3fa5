"""Which passages hold which words, scored by BM25F over weighted fields: what Whoosh indexed, in memory only.

Whoosh is imported inside functions, because the window must paint before it is needed. Of a handbook of ours all that
it counted is taken over into flat arrays, and it is let go; of a large body of texts it is asked word by word, and
what it said is kept, because the next keystroke asks for nearly the same words.
"""

from __future__ import annotations  # before Python 3.12 an array's type cannot be told at run time

from array import array
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from heapq import nlargest
from operator import itemgetter
from typing import Any, Protocol

from .in_memory import new_writer
from .packed import NONE, Row, Rows, rows

FIELDS = {"exact": 1.25, "lemma": 1.0, "stem": 0.4, "title": 0.65, "topic": 0.9, "gram": 0.1, "edge": 0.25}
"""Field → weight: exact over lemma over stem, headings a little, pieces of words least."""

B, TOPIC_B, K1 = 0.35, 0.2, 1.2
"""What BM25F is told: how much length matters, and how soon a repeated word stops to."""

HEAVY = CHAMPIONS = 300
"""Of a word that stands in more than HEAVY documents only so many of the best count, and they are read beforehand:
no handbook of ours has so many."""

KEPT = 4096
"""Words whose scores are remembered; then all are forgotten and read again as they are asked for."""

Wanted = tuple[str, str, float]
"""Field, word, weight of the word itself."""


class Interrupted(Exception):
    """Building was no longer wanted."""


class Postings(Protocol):
    """Which documents hold a word of a field."""

    def postings(self, name: str, word: str) -> Row:
        """The documents with `word` in the field `name`, with BM25F scores."""

    def holding(self, name: str, words: Iterable[str]) -> set[int]:
        """All documents with any of the `words` in the field `name`."""


@dataclass(frozen=True, slots=True)
class Engine:
    """The documents by their words; they are known by their numbers in the order given."""

    source: Postings

    def scores(self, wanted: Iterable[Wanted], limit: int) -> list[tuple[int, float]]:
        """(document number, score) of the best `limit` documents with at least one wanted word."""
        totals: dict[int, float] = {}
        for name, word, weight in wanted:
            boost = FIELDS[name] * weight
            for number, score in zip(*self.source.postings(name, word), strict=True):
                totals[number] = totals.get(number, 0.0) + score * boost
        best = nlargest(limit, [(score, -number) for number, score in totals.items()])
        return [(-number, score) for score, number in best]

    def holding(self, name: str, words: Iterable[str]) -> set[int]:
        """All documents with any of the `words` in the field `name`."""
        return self.source.holding(name, words)


@dataclass(frozen=True, slots=True)
class Taken:
    """Everything that Whoosh counted, taken over."""

    table: Rows

    def postings(self, name: str, word: str) -> Row:
        """The documents with `word` in the field `name`, with BM25F scores."""
        return self.table.row(_key(name, word))

    def holding(self, name: str, words: Iterable[str]) -> set[int]:
        """All documents with any of the `words` in the field `name`."""
        return {number for word in words for number in self.postings(name, word)[0]}


@dataclass(frozen=True, slots=True)
class Asked:
    """An open searcher of Whoosh's, asked word by word."""

    _searcher: Any
    _norms: dict[str, array[float]] = field(default_factory=dict, repr=False, compare=False)
    _kept: dict[tuple[str, str], Row] = field(default_factory=dict, repr=False, compare=False)
    _heavy: dict[tuple[str, str], Row] = field(default_factory=dict, repr=False, compare=False)

    def postings(self, name: str, word: str) -> Row:
        """The documents with `word` in the field `name`, with BM25F scores: of very many only the best."""
        found = self._kept.get((name, word)) or self._heavy.get((name, word))
        if found is None:
            if len(self._kept) >= KEPT:
                self._kept.clear()
            found = self._kept[name, word] = self._read(name, word)
        return found

    def warm(self, step: Callable[[], None]) -> None:
        """Read the words that stand in very many documents now, so that nobody waits for them later."""
        for (name, word), info in self._searcher.reader():
            if info.doc_frequency() > HEAVY:
                step()
                text = word.decode()
                self._heavy[name, text] = self._read(name, text)

    def taken(self) -> Taken:
        """All of it as flat arrays, which need no Whoosh any more."""
        words = ((name, word.decode()) for (name, word), _ in self._searcher.reader())
        return Taken(rows((_key(name, word), *self._read(name, word)) for name, word in words))

    def holding(self, name: str, words: Iterable[str]) -> set[int]:
        """All documents with any of the `words` in the field `name`."""
        from whoosh.reading import TermNotFound

        found: set[int] = set()
        for word in words:
            with suppress(TermNotFound):
                found.update(self._searcher.reader().postings(name, word).all_ids())
        return found

    def _read(self, name: str, word: str) -> Row:
        from whoosh.reading import TermNotFound

        try:
            matcher = self._searcher.reader().postings(name, word)
        except TermNotFound:
            return NONE
        idf, norms = self._searcher.idf(name, word) * (K1 + 1), self._norms_of(name)
        active, id_of, weight_of, step = matcher.is_active, matcher.id, matcher.weight, matcher.next
        scored = []
        while active():
            number, weight = id_of(), weight_of()
            scored.append((number, idf * weight / (weight + norms[number])))
            step()
        if len(scored) > HEAVY:
            scored = nlargest(CHAMPIONS, scored, key=itemgetter(1))
        return array("I", (number for number, _ in scored)), array("d", (score for _, score in scored))

    def _norms_of(self, name: str) -> array[float]:
        """What BM25F adds below the fraction for the length of each document's field."""
        if name not in self._norms:
            share, mean = TOPIC_B if name == "topic" else B, self._searcher.avg_field_length(name) or 1
            length = self._searcher.doc_field_length
            documents = range(self._searcher.doc_count_all())
            self._norms[name] = array("d", (K1 * (1 - share + share * length(at, name, 1) / mean) for at in documents))
        return self._norms[name]


def _key(name: str, word: str) -> str:
    return f"{name}\0{word}"


def build_engine(documents: Iterable[Mapping[str, list[str]]], step: Callable[[], None]) -> Engine:
    """Index `documents`, each field as its words.

    `step` is called before each document; whatever it raises ends the building.
    """
    searcher = searcher_of(documents, step)
    asked = Asked(searcher)
    if searcher.doc_count_all() <= HEAVY:
        return Engine(asked.taken())
    asked.warm(step)
    return Engine(asked)


def searcher_of(documents: Iterable[Mapping[str, list[str]]], step: Callable[[], None]) -> Any:
    """Whoosh's own searcher over `documents`."""
    index, writer = new_writer(FIELDS)
    try:
        for document in documents:
            step()
            writer.add_document(**document)
    except BaseException:
        writer.cancel()
        raise
    writer.commit()
    return index.searcher()
