"""Which rules and boundaries the generator reaches: counted over so many seeds, never assumed."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from desktop.law.decision import Decision
from desktop.law.facts import Household
from desktop.law.numbers import Law

from .family import LEVELS
from .made import Made
from .people import bounds
from .subjects import FAMILIES, PEOPLE, SUBJECTS, generate

Boundary = Callable[[Made], bool]
NOT_ASKED = {
    "R8": "practice-coverage-silent",
    "R19": "practice-coverage-inside",
    "R30": "practice-coverage-said",
    "R71": "practice-coverage-lender",
}
"""Rules that no question can be asked about, and the sentence why."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """Counts over `cases` cases: `applied` rule → cases in which it gave a step, `weighed` → in which it was considered
    and did not apply, `asked` rule → questions whose key it gives, `boundaries` by name."""

    cases: int
    applied: dict[str, int]
    weighed: dict[str, int]
    asked: dict[str, int]
    verdicts: dict[str, int]
    boundaries: dict[str, int]

    def missing(self, rules: tuple[str, ...]) -> tuple[str, ...]:
        """Those of the rules that no case reached."""
        reached = (self.applied, self.weighed, self.asked)
        return tuple(each for each in rules if not any(counts.get(each) for counts in reached))

    def unasked(self, rules: tuple[str, ...]) -> tuple[str, ...]:
        """Those of the rules that no question was about."""
        return tuple(each for each in rules if not self.asked.get(each))


def cover(seeds: int, law: Law, subjects: Sequence[str] = SUBJECTS) -> Coverage:
    """Generate `seeds` cases of every level of each subject and count."""
    return count(_cases(seeds, law, subjects), subjects)


def _cases(seeds: int, law: Law, subjects: Sequence[str]) -> Iterator[Made]:
    for subject in subjects:
        for level in LEVELS:
            yield from (generate(subject, seed, level, law) for seed in range(seeds))


def count(cases: Iterable[Made], subjects: Sequence[str] = SUBJECTS) -> Coverage:
    """Count what these cases reach; the boundaries are those of the subjects."""
    applied: Counter[str] = Counter()
    weighed: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    verdicts: Counter[str] = Counter()
    boundaries: Counter[str] = Counter({name: 0 for subject in subjects for name in ALL[subject]})
    number = 0
    for made in cases:
        number += 1
        applied.update({rule for each in made.decisions for rule in each.rules()})
        weighed.update({aside.rule for each in made.decisions for aside in each.aside})
        asked.update(rule for ask in made.asks for rule in ask.rules)
        verdicts[made.decision.verdict] += 1
        tested = ALL[FAMILIES if isinstance(made.facts, Household) else PEOPLE]
        boundaries.update(name for name, met in tested.items() if met(made))
    return Coverage(number, dict(applied), dict(weighed), dict(asked), dict(verdicts), dict(boundaries))


def _difference(decision: Decision) -> float | None:
    line, income = decision.amount("poverty_line"), decision.amount("per_capita_income")
    return None if line is None or income is None else float(income) - float(line)  # type: ignore[arg-type]


def _aged(*ages: int) -> Boundary:
    return lambda made: any(each.age in ages for each in made.household.members)


def _any(household: Household, name: str, value: str) -> bool:
    return any(getattr(each, name) == value for each in household.members)


BOUNDARIES: dict[str, Boundary] = {
    "income-equals-line": lambda made: _difference(made.decision) == 0,
    "income-a-tenge-above": lambda made: 0 < (_difference(made.decision) or 0) <= 1,
    "income-a-tenge-below": lambda made: -1 <= (_difference(made.decision) or 0) < 0,
    "no-income": lambda made: not any(each.income for each in made.household.members),
    "child-of-six": _aged(6),
    "child-of-seven": _aged(7),
    "seventeen": _aged(17),
    "eighteen": _aged(18),
    "student-of-22-23": _aged(22, 23),
    "cared-for-under-80": lambda made: any(each.needs_care and each.age < 80 for each in made.household.members),
    "cared-for-of-80": lambda made: any(each.needs_care and each.age == 80 for each in made.household.members),
    "cared-for-over-80": lambda made: any(each.needs_care and each.age > 80 for each in made.household.members),
    "group-three": lambda made: _any(made.household, "disability", "group-3"),
    "part-time-student": lambda made: _any(made.household, "study", "part-time"),
    "seasonal-work": lambda made: _any(made.household, "work", "seasonal"),
    "permanent-work": lambda made: _any(made.household, "work", "permanent"),
    "last-month-of-quarter": lambda made: made.household.on.month % 3 == 0,
    "floor-of-the-line": lambda made: bool(made.household.subsistence_minimum) and made.household.on.month > 6,
    "breach-twice-in-a-month": lambda made: _breaches(made, same=True),
    "breach-again-later": lambda made: _breaches(made, same=False),
    "public-works-as-ground": lambda made: _ground(made, "public-works"),
}
"""Boundaries of the text that practice must meet, by name."""


def _breaches(made: Made, same: bool) -> bool:
    given = made.household.contract
    return given is not None and len(given.breaches) == 2 and (given.breaches[0] == given.breaches[1]) is same


def _ground(made: Made, ground: str) -> bool:
    given = made.household.contract
    return given is not None and given.extension is not None and given.extension.ground == ground


ALL = {FAMILIES: BOUNDARIES, PEOPLE: bounds.BOUNDARIES}
"""Every boundary by its subject."""
