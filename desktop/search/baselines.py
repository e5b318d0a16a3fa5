"""Plain search engines over the same passages, to be measured beside ours: Whoosh, SQLite FTS5, Xapian.

Each is a function from a query to the ids of passages, the best first; one that has nothing to say refuses.
"""

import sqlite3
from collections.abc import Callable, Sequence
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from desktop.handbook.model import Passage

from .documents import stemmer
from .importing import whoosh_alone
from .in_memory import memory
from .words import cut

Engine = Callable[[str], Sequence[str]]
LIMIT = 10
WHOOSH, FTS5, XAPIAN = "Whoosh (LanguageAnalyzer ru, OR)", "SQLite FTS5 (Snowball, bm25)", "Xapian (russian, OR)"


def baselines(passages: Sequence[Passage]) -> dict[str, Engine | None]:
    """Name → engine over `passages`; None where it is not installed."""
    return {
        WHOOSH: plain_whoosh(passages),
        FTS5: plain_fts5(passages),
        XAPIAN: plain_xapian(passages) if find_spec("xapian") else None,
    }


def said(passage: Passage) -> str:
    """What an engine is given of a passage: its headings and its text."""
    return "\n".join((*passage.path, passage.text))


def plain_whoosh(passages: Sequence[Passage]) -> Engine:
    """Whoosh as its own documentation has it for Russian."""
    with whoosh_alone():
        from whoosh import fields, qparser
        from whoosh.analysis import LanguageAnalyzer

    schema = fields.Schema(id=fields.STORED, body=fields.TEXT(analyzer=LanguageAnalyzer("ru")))
    index = memory().create_index(schema)
    writer = index.writer(limitmb=4096)  # above its limit Whoosh 2.7.4 loses its own postings in memory
    for each in passages:
        writer.add_document(id=each.id, body=said(each))
    writer.commit()
    searcher = index.searcher()
    parser = qparser.QueryParser("body", schema, group=qparser.OrGroup)
    return lambda query: [hit["id"] for hit in searcher.search(parser.parse(query), limit=LIMIT)]


def plain_fts5(passages: Sequence[Passage]) -> Engine:
    """SQLite's full-text table over stems, ordered by its bm25."""
    stem = stemmer()

    def stems(text: str) -> list[str]:
        return [stem(word.text) for word in cut(text) if word.text.isalnum()]

    table = sqlite3.connect(":memory:")
    table.execute("CREATE VIRTUAL TABLE said USING fts5(id UNINDEXED, body)")
    table.executemany("INSERT INTO said VALUES (?, ?)", [(each.id, " ".join(stems(said(each)))) for each in passages])

    def search(query: str) -> list[str]:
        words = " OR ".join(f'"{each}"' for each in stems(query))
        found = "SELECT id FROM said WHERE said MATCH ? ORDER BY bm25(said) LIMIT ?"
        return [row[0] for row in table.execute(found, (words, LIMIT))] if words else []

    return search


def plain_xapian(passages: Sequence[Passage]) -> Engine:
    """Xapian with its Russian stemmer. Raises ImportError where it is not installed."""
    xapian: Any = import_module("xapian")
    stem = xapian.Stem("russian")
    base = xapian.WritableDatabase("", xapian.DB_BACKEND_INMEMORY)
    generator = xapian.TermGenerator()
    generator.set_stemmer(stem)
    for each in passages:
        document = xapian.Document()
        document.set_data(each.id)
        generator.set_document(document)
        generator.index_text(said(each))
        base.add_document(document)
    parser = xapian.QueryParser()
    parser.set_stemmer(stem)
    parser.set_stemming_strategy(xapian.QueryParser.STEM_SOME)
    parser.set_database(base)

    def search(query: str) -> list[str]:
        enquire = xapian.Enquire(base)
        enquire.set_query(parser.parse_query(query, 0))
        return [match.document.get_data().decode() for match in enquire.get_mset(0, LIMIT)]

    return search
