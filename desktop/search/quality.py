"""How good the search is, measured on judged queries: recall, reciprocal rank, refusals, speed."""

import zlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from .found import Found

PUBLISHED = "law"
"""The kind of queries that the phrasings of topics.toml were written from: no fair test of them."""

Search = Callable[[str], Found]


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
    """One judged query searched: the rank of the first right passage (0 if none), and whether it was answered."""

    judged: Judged
    rank: int
    answered: bool


@dataclass(frozen=True, slots=True)
class Score:
    """Shares from 0 to 1. Of the answerable: recall at 1 and 3, mean reciprocal rank and wrongly refused;
    of the others: rightly refused. A query that was refused counts as not found.
    """

    answerable: int
    outside: int
    recall1: float
    recall3: float
    mrr: float
    refused_wrongly: float
    refused_rightly: float


def outcome(search: Search, judged: Judged) -> Outcome:
    """Search once."""
    found = search(judged.q)
    ranks = [place for place, hit in enumerate(found.hits, 1) if hit.passage.id in judged.passages]
    return Outcome(judged, ranks[0] if ranks and found.answered else 0, found.answered)


def score(outcomes: Iterable[Outcome]) -> Score:
    """Sum up."""
    every = list(outcomes)
    ours = [each for each in every if each.judged.passages]
    others = [each for each in every if not each.judged.passages]
    return Score(
        len(ours),
        len(others),
        _share([each.rank == 1 for each in ours]),
        _share([0 < each.rank <= 3 for each in ours]),
        _share([1 / each.rank if each.rank else 0.0 for each in ours]),
        _share([not each.answered for each in ours]),
        _share([not each.answered for each in others]),
    )


def _share(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0


def table(outcomes: Iterable[Outcome]) -> str:
    """One line for each kind of query, and one for all."""
    every = list(outcomes)
    kinds = sorted({each.judged.kind for each in every})
    rows = [(kind, score(each for each in every if each.judged.kind == kind)) for kind in kinds]
    head = f"{'kind':<12}{'n':>5}{'R@1':>7}{'R@3':>7}{'MRR':>7}{'refused':>9}   n out  refused"
    return "\n".join([head, *(_row(kind, each) for kind, each in (*rows, ("all", score(every))))])


def _row(kind: str, each: Score) -> str:
    ours = f"{each.recall1:7.3f}{each.recall3:7.3f}{each.mrr:7.3f}{each.refused_wrongly:9.3f}"
    return f"{kind:<12}{each.answerable:>5}{ours}{each.outside:>8}{each.refused_rightly:9.3f}"


def bench(search: Search, queries: Sequence[str], clock: Callable[[], float], rounds: int = 3) -> tuple[float, float]:
    """Milliseconds a query takes: the median and the 95th percentile. `clock` gives seconds."""
    taken: list[float] = []
    for query in [*queries] * rounds:
        start = clock()
        search(query)
        taken.append((clock() - start) * 1000)
    taken.sort()
    return taken[len(taken) // 2], taken[int(len(taken) * 0.95)]
