"""The index is Whoosh's own, in memory alone, and what is remembered of it is what Whoosh says."""

import subprocess
import sys
from pathlib import Path

import pytest

from desktop.search.baselines import plain_fts5, plain_whoosh
from desktop.search.engine import FIELDS, Asked, Engine, build_engine, searcher_of
from desktop.search.in_memory import Pool

from .measure import shipped_index

DOCUMENTS = [
    dict.fromkeys(FIELDS, words)
    for words in (["контракт", "срок"], ["контракт", "контракт", "семья"], ["доход"], ["семья", "срок", "доход"])
]
WANTED = [("lemma", "контракт", 1.0), ("exact", "срок", 0.5), ("topic", "семья", 2.0), ("stem", "нет", 1.0)]


def test_our_scores_are_those_of_whooshs_own_search() -> None:
    from whoosh import query, scoring
    from whoosh.searching import Searcher

    reader = searcher_of(DOCUMENTS, lambda: None).reader()
    terms = [query.Term(name, word, boost=FIELDS[name] * weight) for name, word, weight in WANTED]
    found = Searcher(reader, weighting=scoring.BM25F(B=0.35, K1=1.2, topic_B=0.2)).search(query.Or(terms), limit=9)
    theirs = [(number, score) for score, number in found.top_n]
    for engine in (build_engine(DOCUMENTS, lambda: None), Engine(Asked(searcher_of(DOCUMENTS, lambda: None)))):
        ours = engine.scores(WANTED, 9)
        assert [number for number, _ in ours] == [number for number, _ in theirs]
        assert [score for _, score in ours] == pytest.approx([score for _, score in theirs])


def test_the_best_come_first_and_no_more_than_asked_for() -> None:
    for engine in (build_engine(DOCUMENTS, lambda: None), Engine(Asked(searcher_of(DOCUMENTS, lambda: None)))):
        assert [number for number, _ in engine.scores([("lemma", "контракт", 1.0)], 1)] == [1]
        assert engine.scores([], 5) == engine.scores([("lemma", "чужое", 1.0)], 5) == []
        assert engine.holding("lemma", ("семья", "чужое")) == {1, 3}


def test_building_leaves_no_file_and_opens_no_door_to_the_network(tmp_path: Path) -> None:
    code = (
        "import sys, os, tempfile; tempfile.tempdir = sys.argv[1]\n"
        "from desktop.search.engine import build_engine, FIELDS\n"
        "build_engine([dict.fromkeys(FIELDS, ['а'])], lambda: None)\n"
        "doors = {'socket', 'ssl', 'http.client', 'urllib.request'} & set(sys.modules)\n"
        "print(sorted(doors), os.listdir(sys.argv[1]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], timeout=60, check=True, capture_output=True, text=True
    )
    assert done.stdout.split() == ["[]", "[]"]


def test_whatever_a_step_raises_ends_the_building() -> None:
    def stop() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        build_engine(DOCUMENTS, stop)


def test_postings_come_back_in_order_and_once() -> None:
    pool = Pool()
    for number, word in ((0, b"b"), (0, b"a"), (1, b"a")):
        pool.add(("lemma", word, number, 1.0, b""))
    assert [(word, number) for _, word, number, _, _ in pool.iter_postings()] == [(b"a", 0), (b"a", 1), (b"b", 0)]
    assert list(pool.iter_postings()) == []


def test_the_plain_engines_find_plain_words_and_bear_any_text() -> None:
    passages = shipped_index().passages
    for engine in (plain_whoosh(passages), plain_fts5(passages)):
        assert "youth-practice-length" in engine("срок молодежной практики")
        for text in ("", "((", '"', "AND OR NOT", "а" * 500, "«»", "п. 4 ст. 5:*"):
            assert isinstance(engine(text), list)
