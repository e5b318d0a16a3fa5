"""Kinds of families that live in a village, and what the law says of each: entitlement is decided, not drawn."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from desktop.law.assistance.decide import decide
from desktop.law.facts import Household, Income, Member
from desktop.law.numbers import Law

LINE = 12_000
"""Tenge a head and month: the poverty line of the villages' region, near that of early 2018."""
POOR_STEPS, OTHER_STEPS = (20, 45, 70, 95), (110, 150, 220)
"""Income as per cent of the line times the heads; below 100 the family is poor."""
ENTITLED = frozenset({"unconditional", "conditional"})
DAY = date(2018, 2, 5)


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of family: its people and how often it is met (a weight)."""

    id: str
    weight: int
    members: tuple[Member, ...]


def _child(name: str, age: int) -> Member:
    return Member(name, "child", age)


_HE = Member("he", "head", 38, sex="male", work="seasonal")
_SHE = Member("she", "spouse", 35, sex="female", work="none")
KINDS = (
    Kind("couple-two", 5, (_HE, _SHE, _child("a", 11), _child("b", 8))),
    Kind("couple-four", 4, (_HE, _SHE, *(_child(name, 8 + n * 2) for n, name in enumerate("abcd")))),
    Kind("mother-small", 3, (Member("she", "head", 29, sex="female", cares_for=("a",)), _child("a", 2))),
    Kind("young-couple", 3, (Member("he", "head", 25, sex="male", work="temporary"),
                             Member("she", "spouse", 24, sex="female", cares_for=("a",)), _child("a", 1))),
    Kind("pensioners", 3, (Member("old", "head", 68, sex="male"), Member("wife", "spouse", 66, sex="female"))),
    Kind("grandmother", 2, (Member("old", "head", 67, sex="female"), Member("a", "grandchild", 9))),
    Kind("single-man", 2, (Member("he", "head", 44, sex="male", work="none"),)),
    Kind("disabled-child", 1, (Member("she", "head", 40, sex="female", cares_for=("a",)),
                               Member("he", "spouse", 42, sex="male", work="seasonal"),
                               Member("a", "child", 10, disability="child"))),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the law says of one kind of family at one income: tenge a month for the whole family."""

    verdict: str
    people: int
    income: int

    @property
    def entitled(self) -> bool:
        """May it have АСП with money in it?"""
        return self.verdict in ENTITLED


Verdicts = Mapping[tuple[str, int], Verdict]


def judge(law: Law) -> dict[tuple[str, int], Verdict]:
    """(kind, per cent of the line) → the law's verdict, for every household a village can hold."""
    return {(kind.id, step): _judge(kind, step, law) for kind in KINDS for step in (*POOR_STEPS, *OTHER_STEPS)}


def _judge(kind: Kind, step: int, law: Law) -> Verdict:
    income = LINE * len(kind.members) * step // 100
    first = kind.members[0]
    source = "pension" if first.age >= 63 else "livestock"
    earner = Member(first.id, first.role, first.age, sex=first.sex, work=first.work, cares_for=first.cares_for,
                    income=(Income(source, (income, income, income)),))  # fmt: skip
    household = Household(DAY, (earner, *kind.members[1:]), poverty_line=LINE, place="village")
    return Verdict(decide(household, law).verdict, len(kind.members), income)


def all_entitled() -> dict[tuple[str, int], Verdict]:
    """For calibration against data in which everybody could adopt."""
    return {(kind.id, step): Verdict("conditional", len(kind.members), 0)
            for kind in KINDS for step in (*POOR_STEPS, *OTHER_STEPS)}  # fmt: skip
