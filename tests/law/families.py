"""Households of all sorts, for tests that must hold for every family."""

from datetime import date

from hypothesis import strategies as st

from desktop.law.facts import Cared, Household, Income, Member

money = st.integers(0, 60_000)
months = st.tuples(money, money, money)
incomes = st.lists(st.builds(Income, st.sampled_from(["wage", "pension", "garden"]), months), max_size=2).map(tuple)


@st.composite
def members(draw, number: int, names: tuple[str, ...]) -> Member:
    role = "head" if number == 0 else draw(st.sampled_from(["child", "relative", "parent"]))
    age = draw(st.integers(0, 39) if role == "child" else st.integers(16, 90))
    disabilities = ["none", "none", "group-2", "group-3"] if age >= 18 else ["none", "none", "child"]
    others = [name for name in names if name != names[number]]
    return Member(
        names[number],
        role,
        age,
        age_months=draw(st.integers(0, 11)),
        sex=draw(st.sampled_from(["male", "female"])),
        disability=draw(st.sampled_from(disabilities)),
        long_illness=draw(st.sampled_from([False, False, False, True])),
        needs_care=draw(st.booleans()),
        study=draw(st.sampled_from(["none", "full-time", "part-time"])),
        work=draw(st.sampled_from(["none", "permanent", "seasonal"])) if age >= 14 else "none",
        cares_for=tuple(draw(st.lists(st.sampled_from(others), max_size=2, unique=True))) if others else (),
        outside_care=draw(st.sampled_from([(), (), (Cared(82, needs_care=True),), (Cared(70, needs_care=True),)])),
        income=draw(incomes),
    )


@st.composite
def households(draw, most: int = 6) -> Household:
    names = tuple(f"member-{number}" for number in range(draw(st.integers(1, most))))
    family = tuple(draw(members(number, names)) for number in range(len(names)))
    on = draw(st.dates(date(2018, 1, 1), date(2019, 12, 31)))
    return Household(on, family, poverty_line=draw(st.integers(1, 40_000)))
