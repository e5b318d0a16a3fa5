"""Both implementations over many households: `python -m tests.law.oracle.compare [HOW MANY] [SEED]`."""

import sys
from collections import Counter
from collections.abc import Sequence
from time import perf_counter
from typing import Any, NamedTuple

from tests.law.oracle.adapter import Answer, asked, decided
from tests.law.oracle.doubts import Doubtful, doubtful
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


NOTHING_DUE = {"refused-residence", "refused-income", "entitled-zero", "not-regulated"}


def misunderstandings(made: Sequence[Doubtful]) -> list[str]:
    """Where desktop.law knows what cannot be known, does not know what can be, or asks something that decides nothing."""
    found = []
    for each in made:
        answer = asked(each.facts)
        if faults := doubts_of(each, answer):
            found.append("\n".join([*faults, f"{sorted(each.verdicts)} against {answer}", toml(each.facts)]))
    return found


def doubts_of(each: Doubtful, answer: Answer) -> list[str]:
    if len(each.verdicts) == 1:
        return [] if {answer.verdict} == each.verdicts else ["the verdict is known, and it is another"]
    if answer.verdict != "unknown":
        return ["the verdict cannot be known"]
    faults = []
    if answer.promised and each.verdicts & NOTHING_DUE:
        faults.append("promises aid that may not be due")
    if any((member, fact) not in each.blanks for member, fact, _ in answer.questions):
        faults.append("asks what is known")
    if frozenset[str]().union(*(verdicts for _, _, verdicts in answer.questions)) != each.verdicts:
        faults.append("its questions do not lead to the verdicts there are")
    return faults


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
    unclear = doubtful(seed, how_many // 10)
    misunderstood = misunderstandings(unclear)
    print(f"\nhouseholds with unknown facts: {len(unclear)}; misunderstood: {len(misunderstood)}", *misunderstood[:SHOWN], sep="\n")
    return 1 if found or misunderstood else 0


if __name__ == "__main__":
    numbers = [int(each) for each in sys.argv[1:]]
    raise SystemExit(main(numbers[0] if numbers else 600, numbers[1] if len(numbers) > 1 else 2018))
