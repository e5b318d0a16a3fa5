"""How much a family gets: to the tenge, at the line, above it, below it."""

from datetime import date
from fractions import Fraction

import pytest

from desktop.base.shipped import shipped
from desktop.law.assistance.decide import decide
from desktop.law.facts import Contract, Household, Income
from desktop.law.household.files import read_household
from desktop.law.told import tell_aside, tell_step

from .made import child, codes, decided, family, head, law, one

LANGUAGES = ("ru", "kk")


def published():
    household, problems = read_household(shipped("content", "law", "examples", "published-family.toml"))
    assert household is not None, problems
    return household


def test_the_published_family_gets_what_was_published() -> None:
    found = decide(published(), law())
    assert found.verdict == "conditional"
    assert found.amount("per_capita_income") == 10084
    assert found.amount("per_person") == 4765
    assert found.amount("monthly") == 28590
    assert {each.amount for each in found.payments} == {28590}


def test_the_later_law_would_give_more_by_four_childrens_difference() -> None:
    wage = Income("wage", (50000,) * 3)
    later = decided(
        head(incomes=(wage,)),
        one("wife", 35, "spouse"),
        *(child(5 + n, f"child-{n}") for n in range(4)),
        line=20789,
        on=date(2019, 4, 15),
    )
    assert later.training
    assert later.governed == "law-governed-2019-04"
    assert later.amount("per_person") == 12456
    assert 108068 - later.amount("monthly") == 4 * (20789 - 12456)


@pytest.mark.parametrize(("minimum", "line"), [(22941, 11471), (30600, 15300), (22636, 11318)])
def test_the_line_is_half_of_the_regional_minimum_rounded_half_up(minimum: int, line: int) -> None:
    found = decide(Household(date(2018, 2, 1), (head(),), subsistence_minimum=minimum), law())
    assert found.amount("poverty_line") == line


@pytest.mark.parametrize(
    ("on", "line"),
    [
        (date(2018, 6, 30), 11471),
        (date(2018, 7, 1), 14142),
        (date(2018, 12, 31), 14142),
        (date(2019, 1, 1), 14849),
        (date(2019, 3, 31), 14849),
        (date(2019, 4, 1), 11471),
    ],
)
def test_from_july_2018_to_march_2019_the_line_has_a_floor(on: date, line: int) -> None:
    found = decide(Household(on, (head(),), subsistence_minimum=22941), law())
    assert found.amount("poverty_line") == line
    assert ("law-step-line-floor" in codes(found)) == (line > 11471)


def test_a_line_that_was_entered_is_taken_as_it_is_with_a_remark() -> None:
    found = decided(head(), line=11471, on=date(2018, 8, 1))
    assert found.amount("poverty_line") == 11471
    assert "law-aside-entered-below-floor" in codes(found)


@pytest.mark.parametrize("facts", [{"line": 11471}, {"line": None, "subsistence_minimum": 30600}])
def test_the_floor_is_told_as_every_other_sum(facts) -> None:
    found = decided(head(), on=date(2019, 2, 1), **facts)
    aside = next(each for each in found.aside if each.rule == "R3a")
    assert "14\u00a0849\u00a0₸" in tell_aside(aside)


def test_income_on_the_line_gives_nothing_and_tells_both_readings() -> None:
    found = decided(head(income=12000))
    assert found.verdict == "entitled-zero"
    assert (found.amount("per_person"), found.amount("monthly")) == (0, 0)
    assert [each.note for each in found.disputes] == ["a5"]
    assert found.payments == ()


def test_one_tenge_above_the_line_is_refused_and_told_by_how_much() -> None:
    found = decided(head(income=12001))
    assert found.verdict == "refused-income"
    assert found.amount("excess") == 1
    assert found.payments == ()


def test_a_refused_family_learns_how_much_income_was_too_much() -> None:
    found = decided(head(income=60000), child(9), child(8, "other"))
    assert found.amount("excess") == 8000
    assert found.amount("family_excess") == 24000


def test_less_than_half_a_tenge_below_the_line_is_still_entitled_and_rounds_to_nothing() -> None:
    almost = (Income("wage", (12000, 12000, 11999)),)
    found = decided(head(incomes=almost))
    assert found.verdict == "conditional"
    assert found.amount("per_person") == 0
    assert {"law-step-below-barely", "law-step-amount-nothing"} <= codes(found)
    assert {(each.amount, each.code) for each in found.payments} == {(0, "law-pay-nothing")}
    told = " ".join(tell_step(each) for each in found.steps)
    assert "вышло 0" in told
    assert "0,00" not in told


def test_a_breach_takes_nothing_from_nothing() -> None:
    almost = (Income("wage", (12000, 12000, 11999)),)
    found = decided(head(incomes=almost), contract=Contract(breaches=(2,)))
    assert {each.code for each in found.payments} == {"law-pay-nothing"}
    assert "law-step-first-breach" not in codes(found)


def test_a_tiny_excess_is_not_told_as_zero() -> None:
    found = decided(head(incomes=(Income("wage", (12000, 12000, Fraction(1200001, 100))),)))
    assert found.verdict == "refused-income"
    assert "на ≤\u00a00,01\u00a0₸" in " ".join(tell_step(each) for each in found.steps)


def test_where_nothing_is_settled_neither_a_right_nor_a_sum_is_named() -> None:
    found = decided(head(17, study="full-time"), line=11471)
    assert found.verdict == "not-regulated"
    assert [found.amount(name) for name in ("per_person", "monthly", "months")] == [None] * 3
    assert found.payments == ()
    for language in LANGUAGES:
        said = " ".join(tell_step(each, language) for each in found.steps)
        assert "помощь положена" not in said
        assert "көмек беріледі" not in said


def test_thirds_of_a_tenge_stay_exact() -> None:
    found = decided(head(incomes=(Income("wage", (10000, 10000, 10001)),)))
    assert found.amount("per_capita_income") == Fraction(30001, 3)
    assert found.amount("per_person") == 2000


def test_half_a_tenge_is_rounded_up() -> None:
    found = decided(head(income=3), child(9), line=12000)
    assert found.amount("per_capita_income") == Fraction(3, 2)
    assert found.amount("per_person") == 11999
    assert found.amount("monthly") == 23998


def test_one_who_does_not_live_here_is_refused_before_anything_is_counted() -> None:
    found = decided(head(resident=False, income=1), line=None)
    assert found.verdict == "refused-residence"
    assert found.amounts == ()
    assert found.rules()[0] == "R1"


def test_a_relative_abroad_is_counted_as_entered_and_said_to_be_unsettled() -> None:
    found = decided(head(), one("uncle", 50, resident=False))
    assert found.verdict == "conditional"
    assert [each.code for each in found.disputes] == ["law-dispute-member-abroad"]


def test_every_kind_of_status_may_claim() -> None:
    for status in ("citizen", "oralman", "refugee", "foreigner", "stateless", "unknown"):
        assert decided(head(status=status)).verdict == "conditional"


@pytest.mark.parametrize(
    ("on", "code"),
    [
        (date(2019, 3, 31), ""),
        (date(2019, 4, 1), "law-governed-2019-04"),
        (date(2019, 10, 1), "law-governed-2019-10"),
        (date(2020, 1, 1), "law-governed-2020"),
        (date(2023, 7, 1), "law-governed-2023"),
        (date(2026, 3, 1), "law-governed-2025"),
    ],
)
def test_a_later_day_is_an_exercise_and_says_which_law_rules(on: date, code: str) -> None:
    found = decided(head(), on=on)
    assert found.governed == code
    assert found.training == bool(code)
    assert found.verdict == "conditional"


def test_every_step_names_a_rule_that_is_shipped() -> None:
    found = decide(published(), law())
    named = [each.rule for each in (*found.steps, *found.aside)]
    assert law().rules.missing(named) == ()


def test_the_same_family_twice_gives_the_same_decision() -> None:
    assert decide(published(), law()) == decide(published(), law())
    assert decide(family(head()), law()) == decide(family(head()), law())
