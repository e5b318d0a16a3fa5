"""Prints how good and how fast the search is: `python -m tests.search.measure [dev|test|all] [misses]`."""

import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from time import perf_counter

from desktop.base.shipped import read_toml, shipped
from desktop.handbook.files import read_handbook
from desktop.search.files import read_vocabulary
from desktop.search.index import SearchIndex, build_index
from desktop.search.quality import Judged, Outcome, bench, outcome, table

FOLDER = Path(__file__).parent / "judged"


@cache
def judged(half: str = "all") -> tuple[Judged, ...]:
    """The judged queries of one half, or all of them."""
    return tuple(each for each in _read() if half in ("all", each.half))


def _read() -> Iterator[Judged]:
    for path in sorted(FOLDER.glob("*.toml")):
        for record in read_toml(path)["query"]:
            yield Judged(record["q"], record["kind"], tuple(record["passages"]))


@cache
def shipped_index() -> SearchIndex:
    """The index that the program builds."""
    handbook, _ = read_handbook(shipped("content", "handbook"))
    vocabulary, _ = read_vocabulary(shipped("content", "search"))
    return build_index(handbook, vocabulary)


def outcomes(half: str) -> list[Outcome]:
    """Every judged query of that half, searched."""
    return [outcome(shipped_index().search, each) for each in judged(half)]


def _missed(each: Outcome) -> bool:
    return each.rank != 1 if each.judged.passages else each.answered


def _told(each: Outcome) -> str:
    found = shipped_index().search(each.judged.q)
    subject = found.refusal and found.refusal.subject
    why = subject.id if subject else found.refusal.reason if found.refusal else ""
    best = [hit.passage.id for hit in found.hits[:3]]
    return f"{each.rank} {each.judged.q!r} {found.understood.text!r} → {why} {best}"


def main(half: str = "all", *show: str) -> None:
    """Print the table, and what was missed if asked."""
    done = outcomes(half)
    print(table(done))
    p50, p95 = bench(shipped_index().search, [each.q for each in judged(half)], perf_counter)
    print(f"a query takes {p50:.2f} ms (median), {p95:.2f} ms (95 of 100)")
    for each in done if show else ():
        if _missed(each):
            print(_told(each))


if __name__ == "__main__":
    main(*sys.argv[1:])
