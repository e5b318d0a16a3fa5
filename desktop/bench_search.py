"""How the search bears a body of many passages, beside plain Whoosh in the same run. Prints figures, judges nothing."""

import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path
from time import perf_counter
from typing import Any

from desktop.base.shipped import shipped
from desktop.handbook.files import read_handbook
from desktop.search.baselines import plain_whoosh
from desktop.search.files import read_vocabulary
from desktop.search.index import SearchIndex, build_index
from desktop.search.quality import quantile
from desktop.search.synthetic import synthetic, typed

Json = dict[str, Any]
WORDS = 60


def measure_scale(count: int) -> Json:
    """Build a handbook of `count` passages and search it: milliseconds of typed prefixes, words, questions."""
    shipped_handbook, _ = read_handbook(shipped("content", "handbook"))
    vocabulary, _ = read_vocabulary(shipped("content", "search"))
    handbook = synthetic(shipped_handbook, count)
    queries = typed(shipped_handbook, WORDS)
    found: Json = {"passages": sum(1 for _ in handbook.walk())}

    def built(cache: Path) -> SearchIndex:
        return build_index(handbook, vocabulary, cache=cache)

    with tempfile.TemporaryDirectory() as folder:
        index, found["build_s"] = _timed(lambda: built(Path(folder)))
        found["cache_mib"] = round(sum(each.stat().st_size for each in Path(folder).iterdir()) / 2**20, 1)
        del index
        index, found["build_from_cache_s"] = _timed(lambda: built(Path(folder)))
    found["ours"] = {name: _speed(index.search, texts) for name, texts in queries.items()}
    del index
    engine, found["plain_whoosh_build_s"] = _timed(lambda: plain_whoosh(tuple(handbook.walk())))
    found["plain_whoosh"] = {
        name: _speed(engine, (f"{each}*" for each in texts) if name == "prefixes" else texts)
        for name, texts in queries.items()
    }
    return found


def _timed(make: Callable[[], Any]) -> tuple[Any, float]:
    began = perf_counter()
    made = make()
    return made, round(perf_counter() - began, 1)


def _speed(search: Callable[[str], object], queries: Iterable[str]) -> Json:
    """Every query once, as nobody has typed it before."""
    times = []
    for query in queries:
        began = perf_counter()
        search(query)
        times.append(1000 * (perf_counter() - began))
    times.sort()
    return {"queries": len(times), "p50_ms": round(quantile(times, 0.5), 2), "p95_ms": round(quantile(times, 0.95), 2)}
