"""The Whoosh index, in memory only: which passages hold which words, scored by BM25F over weighted fields.

Whoosh is imported inside functions, because the window must paint before it is needed.
"""

import warnings
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

FIELDS = {"exact": 1.25, "lemma": 1.0, "stem": 0.4, "title": 0.65, "topic": 0.9, "gram": 0.1, "edge": 0.25}
"""Field → weight: exact over lemma over stem, headings a little, pieces of words least."""

Wanted = tuple[str, str, float]
"""Field, word, weight of the word itself."""


class Interrupted(Exception):
    """Building was no longer wanted."""


@dataclass(frozen=True, slots=True)
class Engine:
    """One open searcher over the documents, which are known by their numbers in the order given."""

    _searcher: Any
    _term: Any
    _any: Any

    def scores(self, wanted: Iterable[Wanted], limit: int) -> list[tuple[int, float]]:
        """(document number, score) of the best `limit` documents with at least one wanted word."""
        terms = [self._term(field, word, boost=FIELDS[field] * weight) for field, word, weight in wanted]
        if not terms:
            return []
        found = self._searcher.search(self._any(terms), limit=limit)
        return [(number, score) for score, number in found.top_n]


def build_engine(documents: Sequence[Mapping[str, list[str]]], cancelled: Callable[[], bool]) -> Engine:
    """Index `documents`, each field as its words (without spaces inside).

    Raises Interrupted as soon as `cancelled` says so.
    """
    with warnings.catch_warnings():
        # Whoosh 2.7.4 is of 2016: newer Pythons warn about its string escapes and about comparing with "is"
        warnings.simplefilter("ignore", SyntaxWarning)
        warnings.simplefilter("ignore", DeprecationWarning)
        from whoosh import fields, query, scoring
        from whoosh.codec.whoosh3 import W3Codec
        from whoosh.filedb.filestore import RamStorage

    class InMemory(RamStorage):  # type: ignore[misc]
        """WORKAROUND: even RamStorage builds through one fixed folder in the temporary directory, where two
        programs that start together delete each other's files (RamStorage.temp_storage in Whoosh 2.7.4)."""

        def temp_storage(self, name: str | None = None) -> RamStorage:
            return RamStorage()

    field = fields.KEYWORD(scorable=True)
    index = InMemory().create_index(fields.Schema(**dict.fromkeys(FIELDS, field)))
    writer = index.writer(codec=W3Codec(compression=0))
    for document in documents:
        if cancelled():
            writer.cancel()
            raise Interrupted
        writer.add_document(**{name: " ".join(words) for name, words in document.items()})
    writer.commit()
    return Engine(index.searcher(weighting=scoring.BM25F(B=0.35, K1=1.2, topic_B=0.2)), query.Term, query.Or)
