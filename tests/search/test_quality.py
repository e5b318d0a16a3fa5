"""Floors under how good and how fast the search is, somewhat below what was measured (see measure.py)."""

import sys

from desktop.search.quality import Judged, Outcome, score, table

from .measure import judged, outcomes, shipped_index


def test_strangers_find_the_passage_first_nearly_always() -> None:
    done = score(outcomes("test"))
    assert done.answerable >= 900
    assert done.recall1 >= 0.93
    assert done.recall3 >= 0.96
    assert done.mrr >= 0.945


def test_what_is_not_in_the_handbook_is_refused_and_what_is_there_is_not() -> None:
    done = score(outcomes("test"))
    assert done.outside >= 340
    assert done.refused_rightly >= 0.94
    assert done.refused_wrongly <= 0.03


def test_the_judged_set_is_large_and_points_at_passages_that_exist() -> None:
    known = {each.id for each in shipped_index().passages}
    assert sum(bool(each.passages) for each in judged()) >= 1850
    assert sum(not each.passages for each in judged()) >= 700
    assert all(known.issuperset(each.passages) for each in judged())
    assert len({each.q for each in judged()}) == len(judged())


def test_a_query_takes_less_than_a_frame() -> None:
    done = score(outcomes("all"))
    assert done.p50_ms < 16
    assert done.p95_ms < 60  # of a loaded machine; komekshi search-quality prints what an idle one does


def test_the_shares_are_counted_right() -> None:
    ours, other = Judged("a", "x", ("p",)), Judged("b", "x")
    done = score([Outcome(ours, 1, True), Outcome(ours, 2, True), Outcome(ours, 0, False), Outcome(other, 0, False)])
    assert (done.answerable, done.outside) == (3, 1)
    assert (done.recall1, done.recall3, done.mrr) == (1 / 3, 2 / 3, 0.5)
    assert (done.refused_wrongly, done.refused_rightly) == (1 / 3, 1.0)
    assert "all" in table([Outcome(ours, 1, True)])


HALVES = ["test", "dev", "test", "test"]


def test_a_query_stays_in_its_half_for_ever() -> None:
    assert [Judged(q, "typed").half for q in ("асп", "контракт", "бастау", "скрининг")] == HALVES
    assert {each.half for each in judged()} == {"dev", "test"}


def test_search_is_imported_without_whoosh() -> None:
    import subprocess

    code = "import sys, desktop.search.index, desktop.search.files; sys.exit('whoosh' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], timeout=60, check=False).returncode == 0
