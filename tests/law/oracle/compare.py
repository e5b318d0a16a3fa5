"""Both implementations over many households: `python -m tests.law.oracle.compare [HOW MANY] [SEED]`."""

import sys
from collections import Counter
from collections.abc import Sequence
from time import perf_counter
from typing import Any, NamedTuple

from tests.law.oracle.adapter import decided
from tests.law.oracle.evaluate import evaluate
from tests.law.oracle.made import households, toml
from tests.law.oracle.outcome import Outcome, differences

SHOWN = 3


class Disagreement(NamedTuple):
    facts: dict[str, Any]
    oracle: Outcome
    law: Outcome | None  # None: it refused the facts
    fields: dict[str, tuple[object, object]]


def disagreements(made: Sequence[dict[str, Any]], said: Sequence[Outcome]) -> list[Disagreement]:
    """Where desktop.law says something else than `said`."""
    found = []
    for facts, mine in zip(made, said, strict=True):
        try:
            theirs = decided(facts)
        except ValueError as refused:
            found.append(Disagreement(facts, mine, None, {"refused": (None, str(refused))}))
            continue
        if fields := differences(mine, theirs):
            found.append(Disagreement(facts, mine, theirs, fields))
    return found


def told(each: Disagreement) -> str:
    """One disagreement with its household file."""
    lines = [f"{name}: oracle {mine!r}, desktop.law {theirs!r}" for name, (mine, theirs) in each.fields.items()]
    return "\n".join([*lines, toml(each.facts)])


def main(how_many: int, seed: int) -> int:
    began = perf_counter()
    made = households(seed, how_many)
    after_making = perf_counter()
    said = evaluate(made)
    after_oracle = perf_counter()
    found = disagreements(made, said)
    after_law = perf_counter()
    print(f"seed {seed}: {how_many} households made in {after_making - began:.1f} s; oracle "
          f"{after_oracle - after_making:.1f} s, desktop.law {after_law - after_oracle:.1f} s")
    print("verdicts:", ", ".join(f"{word} {times}" for word, times in Counter(each.verdict for each in said).most_common()))
    print(f"disagreements: {len(found)}")
    groups: dict[tuple[str, ...], list[Disagreement]] = {}
    for each in found:
        groups.setdefault(tuple(each.fields), []).append(each)
    for names, some in groups.items():
        smallest = sorted(some, key=lambda one: len(toml(one.facts)))[:SHOWN]
        print(f"\n== {', '.join(names)}: {len(some)}", *map(told, smallest), sep="\n")
    return 1 if found else 0


if __name__ == "__main__":
    numbers = [int(each) for each in sys.argv[1:]]
    raise SystemExit(main(numbers[0] if numbers else 600, numbers[1] if len(numbers) > 1 else 2018))
