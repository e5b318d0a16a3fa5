"""Households with facts nobody knows, and everything these facts could be: the verdict is known only if all agree."""

from collections.abc import Iterator, Sequence
from copy import deepcopy
from itertools import combinations, product
from random import Random
from typing import Any, NamedTuple

from tests.law.oracle.evaluate import evaluate
from tests.law.oracle.made import Facts, expected_line, household

BLANKS = ("sex", "disability", "long_illness", "needs_care", "study", "work", "cares_for", "outside_care", "resident",
          "status", "income")
MOST_PEOPLE, MOST_BLANKS = 4, 3


class Doubtful(NamedTuple):
    facts: Facts
    blanks: tuple[tuple[str, str], ...]  # member, fact
    verdicts: frozenset[str]  # of all the households it could be


def doubtful(seed: int, how_many: int) -> list[Doubtful]:
    """Households with one to three unknown facts, and what the second writing says of all they could be."""
    dice = Random(seed)
    made = [blanked(dice) for _ in range(how_many)]
    worlds = [list(completions(facts, blanks)) for facts, blanks in made]
    said = iter(evaluate([each for some in worlds for each in some]))
    return [Doubtful(facts, tuple(blanks), frozenset(next(said).verdict for _ in some))
            for (facts, blanks), some in zip(made, worlds, strict=True)]


def blanked(dice: Random) -> tuple[Facts, list[tuple[str, str]]]:
    facts = household(dice)
    while len(facts["member"]) > MOST_PEOPLE:
        facts = household(dice)
    facts.pop("contract", None)
    blanks: list[tuple[str, str]] = []
    for _ in range(dice.choice((1, 1, 2, MOST_BLANKS))):
        member, fact = dice.choice(facts["member"]), dice.choice(BLANKS)
        if (member["id"], fact) not in blanks and not (fact == "work" and member["age"] < 16):
            member[fact] = "unknown"
            blanks.append((member["id"], fact))
    return facts, blanks


def completions(facts: Facts, blanks: Sequence[tuple[str, str]]) -> Iterator[Facts]:
    """Every household it could be, as far as the rules can tell them apart."""
    people = {each["id"]: each for each in facts["member"]}
    for values in product(*(possible(facts, people[name], fact) for name, fact in blanks)):
        made = deepcopy(facts)
        for (name, fact), value in zip(blanks, values, strict=True):
            next(each for each in made["member"] if each["id"] == name)[fact] = value
        yield made


def possible(facts: Facts, member: Facts, fact: str) -> list[Any]:
    if fact == "income":
        return incomes(facts)
    if fact == "cares_for":
        others = [each["id"] for each in facts["member"] if each is not member]
        return [list(some) for size in range(len(others) + 1) for some in combinations(others, size)]
    if fact == "disability":
        return (["none", "child"] if member["age"] < 18 else ["none"]) + (
            ["group-1", "group-2", "group-3"] if member["age"] >= 16 else [])
    return {
        "sex": ["male", "female"],
        "study": ["none", "full-time", "part-time"],
        "work": ["none", "permanent", "temporary", "seasonal", "self-employed"],
        "outside_care": [[], [{"age": 3}], [{"age": 70, "needs_care": True}]],
        "status": ["citizen", "oralman", "refugee", "foreigner", "stateless"],
    }.get(fact, [False, True])


def incomes(facts: Facts) -> list[Any]:
    """Nothing; as much as brings the household to the line, if it is below; far too much."""
    known = sum(round(float(sum_) * 100) for each in facts["member"] if each.get("income") != "unknown"
                for source in each.get("income", []) for sum_ in source["months"])
    missing = expected_line(facts) * len(facts["member"]) * 300 - known
    found = [[], [{"kind": "other", "months": [10**8, 0, 0]}]]
    if missing > 0:
        found.append([{"kind": "other", "months": [f"{missing // 100}.{missing % 100:02d}", 0, 0]}])
    return found
