"""Draws families: each scenario is a kind of family that comes to a centre, its facts thrown by the given dice."""

import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from fractions import Fraction

from desktop.law.facts import Cared, Contract, Extension, Household, Income, Member

LEVELS = (1, 2, 3)
"""1: the kind of aid; 2: sums and who takes part; 3: the contract, breaches, boundaries, disputes."""

WOMEN = (
    "Айгуль", "Динара", "Жанар", "Сауле", "Назгуль", "Гульмира", "Ольга", "Марина", "Светлана", "Наталья", "Зарина",
    "Асель",
)  # fmt: skip
MEN = (
    "Ерлан", "Болат", "Марат", "Нурлан", "Кайрат", "Серик", "Сергей", "Андрей", "Виктор", "Рустам", "Данияр", "Тимур",
)  # fmt: skip
GIRLS = ("Аружан", "Томирис", "Аяна", "Амина", "Даша", "Полина", "Мадина", "Камила")
BOYS = ("Алихан", "Санжар", "Ерасыл", "Нурислам", "Миша", "Егор", "Тимофей", "Айсултан")
OLD_WOMEN = ("Бибигуль", "Калампыр", "Рахима", "Мария", "Валентина", "Зинаида")
OLD_MEN = ("Жумабек", "Темирхан", "Абдулла", "Иван", "Николай", "Василий")
FIRST, LAST = date(2018, 1, 8), date(2019, 3, 29)
EDGES = (date(2018, 3, 30), date(2018, 6, 29), date(2018, 7, 2), date(2018, 10, 1), date(2019, 3, 29))
"""Days at which a quarter or the floor of the poverty line turns."""


@dataclass(slots=True)
class Dice:
    """One draw: the dice, and the names that were not given yet."""

    rng: random.Random
    level: int
    _given: set[str]

    def name(self, names: tuple[str, ...]) -> str:
        """A name nobody in the family has."""
        free = [each for each in names if each not in self._given]
        chosen = self.rng.choice(free)
        self._given.add(chosen)
        return chosen

    def woman(self, low: int = 22, high: int = 50, role: str = "head", **facts: object) -> Member:
        """A woman of working age."""
        return self._person(WOMEN, "female", low, high, role, **facts)

    def man(self, low: int = 22, high: int = 55, role: str = "spouse", **facts: object) -> Member:
        """A man of working age."""
        return self._person(MEN, "male", low, high, role, **facts)

    def child(self, low: int = 1, high: int = 16, role: str = "child", **facts: object) -> Member:
        """A child."""
        if self.rng.random() < 0.5:
            return self._person(GIRLS, "female", low, high, role, **facts)
        return self._person(BOYS, "male", low, high, role, **facts)

    def old(self, low: int = 64, high: int = 88, role: str = "parent", **facts: object) -> Member:
        """Somebody of pension age whatever the sex."""
        if self.rng.random() < 0.6:
            return self._person(OLD_WOMEN, "female", low, high, role, **facts)
        return self._person(OLD_MEN, "male", low, high, role, **facts)

    def work(self, *kinds: str) -> str:
        """One of the kinds of work."""
        return self.rng.choice(kinds or ("none", "none", "temporary", "seasonal", "self-employed"))

    def _person(self, names: tuple[str, ...], sex: str, low: int, high: int, role: str, **facts: object) -> Member:
        return Member(self.name(names), role, self.rng.randint(low, high), sex=sex, **facts)  # type: ignore[arg-type]


Scenario = Callable[[Dice], list[Member]]


def _head(member: Member) -> Member:
    return replace(member, role="head")


def _lone_pensioner(dice: Dice) -> list[Member]:
    return [dice.old(role="head")]


def _lone_ill(dice: Dice) -> list[Member]:
    ill = dice.rng.random() < 0.5
    group = dice.rng.choice(("group-1", "group-2", "group-3"))
    return [dice.man(role="head", long_illness=ill, disability="none" if ill else group)]


def _lone_able(dice: Dice) -> list[Member]:
    return [dice.woman(work=dice.work()) if dice.rng.random() < 0.5 else dice.man(role="head", work=dice.work())]


def _lone_minor(dice: Dice) -> list[Member]:
    return [dice.child(16, 17, role="head", study=dice.rng.choice(("none", "full-time")))]


def _mother_and_child(dice: Dice) -> list[Member]:
    child = dice.child(1, 9)
    return [dice.woman(cares_for=(child.id,)), child]


def _couple_and_child(dice: Dice) -> list[Member]:
    child = dice.child(1, 8)
    mother = dice.woman(cares_for=(child.id,))
    father = dice.man(work=dice.work("permanent", "none", "seasonal", "temporary"))
    return [mother, father, child, *[dice.child(8, 16) for _ in range(dice.rng.randint(0, 3))]]


def _grandchild(dice: Dice) -> list[Member]:
    return [dice.old(role="head"), dice.old(role="spouse"), dice.child(3, 16, role="grandchild")]


def _students(dice: Dice) -> list[Member]:
    grown = [dice.child(17, 23, study=dice.rng.choice(("full-time", "part-time", "none"))) for _ in range(2)]
    return [dice.woman(40, 50, work=dice.work()), dice.man(40, 55, work=dice.work("permanent", "none")), *grown]


def _groups(dice: Dice) -> list[Member]:
    kinds = ("group-1", "group-2", "group-3")
    first = dice.man(role="head", disability=dice.rng.choice(kinds))
    second = dice.woman(role="spouse", disability=dice.rng.choice((*kinds, "none")), work=dice.work())
    return [first, second, dice.child(7, 16)]


def _old_cared_for(dice: Dice) -> list[Member]:
    age = dice.rng.choice((72, 76, 79, 80, 82, 85)) if dice.level > 2 else dice.rng.choice((82, 85, 87))
    old = replace(dice.old(), age=age, needs_care=True)
    return [dice.woman(30, 55, cares_for=(old.id,)), old]


def _disabled_child(dice: Dice) -> list[Member]:
    child = dice.child(7, 16, disability="child")
    return [dice.woman(cares_for=(child.id,)), dice.man(work=dice.work("permanent", "none", "seasonal")), child]


def _group_cared_for(dice: Dice) -> list[Member]:
    ill = dice.man(disability=dice.rng.choice(("group-1", "group-2", "group-3")))
    return [dice.woman(cares_for=(ill.id,)), ill, dice.child(8, 16)]


def _neighbour_cared_for(dice: Dice) -> list[Member]:
    outside = dice.rng.choice((Cared(45, "group-1"), Cared(4), Cared(84, needs_care=True), Cared(40)))
    return [dice.woman(outside_care=(outside,)), dice.child(8, 16)]


def _stranger(dice: Dice) -> list[Member]:
    status = dice.rng.choice(("foreigner", "stateless", "oralman", "refugee"))
    stays = dice.rng.random() < 0.5
    return [dice.man(role="head", status=status, resident=stays), dice.child(8, 16)]


def _large(dice: Dice) -> list[Member]:
    children = [dice.child(1, 17) for _ in range(dice.rng.randint(3, 5))]
    small = min(children, key=lambda each: each.age)
    return [dice.woman(cares_for=(small.id,)), dice.man(work=dice.work()), *children]


SCENARIOS: dict[str, tuple[Scenario, int]] = {
    "lone-pensioner": (_lone_pensioner, 1), "lone-ill": (_lone_ill, 1), "lone-able": (_lone_able, 1),
    "mother-and-child": (_mother_and_child, 1), "couple-and-child": (_couple_and_child, 1),
    "grandchild": (_grandchild, 1), "groups": (_groups, 1), "disabled-child": (_disabled_child, 1),
    "students": (_students, 2), "group-cared-for": (_group_cared_for, 2), "large": (_large, 2),
    "stranger": (_stranger, 2), "neighbour-cared-for": (_neighbour_cared_for, 2),
    "old-cared-for": (_old_cared_for, 1), "lone-minor": (_lone_minor, 3),
}  # fmt: skip
"""Name → (how it is drawn, from which level on)."""


def draw(rng: random.Random, level: int) -> Household:
    """A household of that level; the same dice draw the same one. Raises ValueError for an unknown level."""
    if level not in LEVELS:
        raise ValueError(f"level {level}")
    name = rng.choice([name for name, (_, least) in SCENARIOS.items() if least <= level])
    members = SCENARIOS[name][0](Dice(rng, level, set()))
    on = _day(rng, level)
    line, minimum = _line(rng, level)
    household = Household(on, tuple(members), poverty_line=line, subsistence_minimum=minimum)
    household = _with_income(rng, level, household, line or (minimum or 0) // 2)
    return replace(household, contract=_contract(rng)) if level == 3 and rng.random() < 0.6 else household


def _day(rng: random.Random, level: int) -> date:
    if level == 3 and rng.random() < 0.3:
        return rng.choice(EDGES)
    return FIRST + timedelta(rng.randrange((LAST - FIRST).days))


def _line(rng: random.Random, level: int) -> tuple[int | None, int | None]:
    if level == 3 and rng.random() < 0.5:
        return None, rng.randrange(22_000, 31_001)
    return rng.randrange(11_400, 16_001), None


def _with_income(rng: random.Random, level: int, household: Household, line: int) -> Household:
    """Incomes around the line: far below, above, and from level 2 on exactly there and a tenge beside it."""
    people = len(household.members)
    target = line * people
    near = (0, 1, -1, people, -people)
    share = rng.choice((0, 20, 40, 60, 80, 95, 130)) if level == 1 or rng.random() < 0.6 else 100
    monthly = target * share // 100 if share != 100 else max(0, target + rng.choice(near))
    earner = rng.choice([n for n, each in enumerate(household.members) if each.age >= 18 or each.role == "head"])
    kind = _kind(rng, household.members[earner])
    quarter = monthly * 3 + (rng.choice((0, 1, 2)) if level == 3 else 0)
    members = list(household.members)
    members[earner] = replace(members[earner], income=_incomes(kind, quarter))
    return replace(household, members=tuple(members))


def _kind(rng: random.Random, member: Member) -> str:
    if member.age >= 63:
        return rng.choice(("pension", "livestock", "other"))
    return "wage" if member.work in ("permanent", "temporary") else rng.choice(("livestock", "alimony", "other"))


def _incomes(kind: str, quarter: int) -> tuple[Income, ...]:
    if not quarter:
        return ()
    third, rest = divmod(quarter, 3)
    return (Income(kind, (third + rest, third, third)),)


def _contract(rng: random.Random) -> Contract:
    extension = Extension(rng.randint(1, 6), rng.choice(("training", "adaptation", "youth-practice", "public-works")))
    longer = extension if rng.random() < 0.4 else None
    first = rng.randint(1, 4)
    breaches: tuple[int, ...] = rng.choice(((), (first,), (first, first + 1), (first, first + 2), (first, first)))
    ended = rng.choice((0, 0, 0, 5))
    return Contract(
        mode=rng.choice(("monthly", "three-months")),
        breaches=breaches,
        extension=longer,
        false_information=ended if rng.random() < 0.5 else 0,
        not_fulfilled=ended if rng.random() < 0.3 else 0,
    )


def exact(value: int | Fraction) -> str:
    """A sum as one text for ever: «28590», «30253/3»."""
    return str(Fraction(value))
