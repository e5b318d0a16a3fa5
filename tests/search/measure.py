"""The judged queries and the shipped index, for the tests; `komekshi search-quality` prints how good the search is."""

import sys
from functools import cache
from pathlib import Path
from time import perf_counter

from desktop.base.shipped import prepared, shipped
from desktop.handbook.files import read_handbook
from desktop.search.files import read_judged
from desktop.search.index import SearchIndex, open_index
from desktop.search.quality import Judged, Outcome, judge_all, missed, ours, table

FOLDER = Path(__file__).parent / "judged"
NOWHERE = Path(__file__) / "nowhere"
"""A cache that cannot be written."""


@cache
def judged(half: str = "all") -> tuple[Judged, ...]:
    """The judged queries of one half, or all of them."""
    every, problems = read_judged(FOLDER)
    assert problems == ()
    return tuple(each for each in every if half in ("all", each.half))


@cache
def shipped_index() -> SearchIndex:
    """The index that the program builds; taken as it was prepared, if it was (test_kept_index.py: it is the same)."""
    handbook, _ = read_handbook(shipped("content", "handbook"))
    return open_index(handbook, shipped("content", "search"), (NOWHERE, prepared()))[0]


@cache
def outcomes(half: str) -> list[Outcome]:
    """Every judged query of that half, searched."""
    return judge_all(ours(shipped_index().search), judged(half), perf_counter)


def main(half: str = "all", *show: str) -> None:
    """Ours alone, quickly: `python -m tests.search.measure [dev|test|all] [misses]`."""
    done = outcomes(half)
    print(table(done))
    for each in done if show else ():
        if missed(each):
            found = shipped_index().search(each.judged.q)
            subject = found.refusal and found.refusal.subject
            why = subject.id if subject else found.refusal.reason if found.refusal else ""
            print(f"{each.rank} {each.judged.q!r} {found.understood.text!r} → {why} {[hit.passage.id for hit in found.hits[:3]]}")


if __name__ == "__main__":
    main(*sys.argv[1:])
