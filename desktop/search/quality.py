"""How good the search is, measured on judged queries: recall, reciprocal rank, refusals, speed."""

import zlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from .found import Found

PUBLISHED = "law"
"""The kind of queries that the phrasings of topics.toml were written from: no fair test of them."""

Search = Callable[[str], Found]
Ranked = Callable[[str], tuple[bool, Sequence[str]]]
"""Query → was it answered, and the ids of the passages found, the best first."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A query with the passages that answer it, any of them; none if the handbook does not answer it."""

    q: str
    kind: str
    passages: tuple[str, ...] = ()

    @property
    def half(self) -> str:
        """dev or test, by the query's own letters, for ever; published questions are always dev."""
        return "test" if self.kind != PUBLISHED and zlib.crc32(self.q.encode()) % 2 else "dev"


@dataclass(frozen=True, slots=True)
class Outcome:
    """One judged query searched: the rank of the first right passage (0 if none), whether it was answered, and the
    milliseconds that took."""

    judged: Judged
    rank: int
    answered: bool
    ms: float = 0.0


@dataclass(frozen=True, slots=True)
class Score:
    """Shares from 0 to 1. Of the answerable: recall at 1 and 3, mean reciprocal rank and wrongly refused;
    of the others: rightly refused. A query that was refused counts as not found. Milliseconds of a query.
    """

    answerable: int
    outside: int
    recall1: float
    recall3: float
    mrr: float
    refused_wrongly: float
    refused_rightly: float
    p50_ms: float = 0.0
    p95_ms: float = 0.0


def judge_all(search: Ranked, every: Iterable[Judged], clock: Callable[[], float]) -> list[Outcome]:
    """Search each of the judged queries once. `clock` gives seconds."""
    return [outcome(search, each, clock) for each in every]


def outcome(search: Ranked, judged: Judged, clock: Callable[[], float] = lambda: 0.0) -> Outcome:
    """Search once."""
    began = clock()
    answered, ids = search(judged.q)
    took = 1000 * (clock() - began)
    ranks = [place for place, passage in enumerate(ids, 1) if passage in judged.passages]
    return Outcome(judged, ranks[0] if ranks and answered else 0, answered, took)


def ours(search: Search) -> Ranked:
    """Our search as the measuring sees it."""

    def ranked(query: str) -> tuple[bool, Sequence[str]]:
        found = search(query)
        return found.answered, [hit.passage.id for hit in found.hits]

    return ranked


def plain(engine: Callable[[str], Sequence[str]]) -> Ranked:
    """An engine that answers whenever it finds anything."""

    def ranked(query: str) -> tuple[bool, Sequence[str]]:
        ids = engine(query)
        return bool(ids), ids

    return ranked


def score(outcomes: Iterable[Outcome]) -> Score:
    """Sum up."""
    every = list(outcomes)
    ours = [each for each in every if each.judged.passages]
    others = [each for each in every if not each.judged.passages]
    taken = sorted(each.ms for each in every)
    return Score(
        len(ours),
        len(others),
        _share([each.rank == 1 for each in ours]),
        _share([0 < each.rank <= 3 for each in ours]),
        _share([1 / each.rank if each.rank else 0.0 for each in ours]),
        _share([not each.answered for each in ours]),
        _share([not each.answered for each in others]),
        quantile(taken, 0.5),
        quantile(taken, 0.95),
    )


def quantile(ordered: Sequence[float], share: float) -> float:
    """The value below which that share of the `ordered` ones lies; 0 of none."""
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else 0.0


def _share(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0


def by_kind(outcomes: Iterable[Outcome]) -> dict[str, Score]:
    """Each kind of query, and "all"."""
    every = list(outcomes)
    kinds = sorted({each.judged.kind for each in every})
    found = {kind: score(each for each in every if each.judged.kind == kind) for kind in kinds}
    return found | {"all": score(every)}


def missed(each: Outcome) -> bool:
    """Not the right passage first, or an answer where there is none."""
    return each.rank != 1 if each.judged.passages else each.answered


HEAD = "kind            n    R@1    R@3    MRR  refused   n out  refused  p50 ms  p95 ms"


def table(outcomes: Iterable[Outcome]) -> str:
    """One line for each kind of query, and one for all."""
    return "\n".join([HEAD, *(_row(kind, each) for kind, each in by_kind(outcomes).items())])


def _row(kind: str, each: Score) -> str:
    shares = each.recall1, each.recall3, each.mrr, each.refused_wrongly
    ours = "{:7.3f}{:7.3f}{:7.3f}{:9.3f}".format(*shares) if each.answerable else "{:>7}{:>7}{:>7}{:>9}".format(*"––––")
    refused = f"{each.refused_rightly:9.3f}" if each.outside else f"{'–':>9}"
    speed = f"{each.p50_ms:8.2f}{each.p95_ms:8.2f}"
    return f"{kind:<12}{each.answerable:>5}{ours}{each.outside:>8}{refused}{speed}"
