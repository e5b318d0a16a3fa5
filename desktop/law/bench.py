"""How many fully explained decisions a second this machine makes."""

from collections.abc import Callable
from datetime import date

from .assistance.decide import decide
from .facts import Household, Income, Member
from .numbers import Law


def family() -> Household:
    """The family of the published example, each fact that costs time present."""
    wage, benefit = Income("wage", (50000,) * 3), Income("large-family-benefit", (10504,) * 3)
    parents = (
        Member("father", "head", 38, sex="male", work="permanent", income=(wage,)),
        Member("mother", "spouse", 35, sex="female", cares_for=("son-1",), income=(benefit,)),
    )
    children = tuple(Member(f"son-{number}", "child", age) for number, age in enumerate((3, 8, 11, 14), 1))
    return Household(date(2019, 2, 12), (*parents, *children), poverty_line=14849)


def bench_decisions(count: int, law: Law, clock: Callable[[], float]) -> float:
    """Decisions a second over `count` of them; `clock` gives seconds."""
    household = family()
    decide(household, law)
    began = clock()
    for _ in range(count):
        decide(household, law)
    return count / (clock() - began)
