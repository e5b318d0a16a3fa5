"""Months, the contract, breaches: what reaches the family, month by month."""

from datetime import date
from fractions import Fraction

import pytest

from desktop.law.facts import Contract, Extension
from desktop.law.told import tell_dispute

from .made import child, codes, decided, head, one


def six(**contract):
    """The example of the handbook's rules: two adults and four children, 4 765 tenge for each."""
    return decided(
        head(),
        one("wife", 35, "spouse"),
        *(child(6 + n, f"child-{n}") for n in range(4)),
        line=4765,
        contract=Contract(**contract),
    )


def amounts(found) -> list[int]:
    return [each.amount for each in found.payments]


@pytest.mark.parametrize(
    ("on", "months"),
    [
        (date(2018, 1, 1), 3),
        (date(2018, 2, 28), 2),
        (date(2018, 3, 31), 1),
        (date(2018, 4, 1), 3),
        (date(2018, 12, 31), 1),
    ],
)
def test_unconditional_aid_lasts_to_the_end_of_the_quarter(on: date, months: int) -> None:
    found = decided(head(65, sex="male"), on=on)
    assert found.amount("months") == months == len(found.payments)
    assert found.payments[0].month == on.replace(day=1)


def test_conditional_aid_lasts_six_months_across_the_new_year() -> None:
    found = decided(head(), on=date(2018, 10, 31))
    assert [each.month.month for each in found.payments] == [10, 11, 12, 1, 2, 3]


def test_the_first_breach_halves_the_adults_share_for_one_month() -> None:
    assert amounts(six(breaches=(2,))) == [28590, 23825, 28590, 28590, 28590, 28590]


def test_shares_are_exact_halves_and_add_up() -> None:
    month = six(breaches=(2,)).payments[1]
    assert dict(month.shares)["head"] == Fraction(4765, 2)
    assert sum(share for _, share in month.shares) == month.amount


def test_the_second_breach_leaves_only_the_children() -> None:
    assert amounts(six(breaches=(2, 4))) == [28590, 23825, 28590, 19060, 19060, 19060]


def test_two_breaches_in_one_month_are_one() -> None:
    found = six(breaches=(2, 2))
    assert amounts(found) == amounts(six(breaches=(2,)))
    assert "law-aside-same-month" in codes(found)


def test_a_third_breach_changes_nothing_more() -> None:
    assert amounts(six(breaches=(2, 3, 5))) == amounts(six(breaches=(2, 3)))


def test_students_are_spared_until_twenty_three_and_only_full_time() -> None:
    found = decided(
        head(),
        one("son", 22, study="full-time"),
        one("daughter", 22, study="part-time"),
        one("eldest", 23, study="full-time"),
        child(17),
        line=1000,
        contract=Contract(breaches=(1,)),
    )
    shares = dict(found.payments[0].shares)
    assert shares == {"head": 500, "son": 1000, "daughter": 500, "eldest": 500, "child": 1000}


def test_a_pensioner_keeps_his_share_by_one_reading_and_loses_it_by_the_other() -> None:
    found = decided(head(), one("grandmother", 70, "parent"), line=1000, contract=Contract(breaches=(1, 2)))
    assert amounts(found)[1] == 0
    dispute = next(each for each in found.disputes if each.note == "a7")
    assert dispute.readings == ("0", "1000")
    assert "остаётся 0\u00a0₸ в месяц, по второму — 1\u00a0000\u00a0₸" in tell_dispute(dispute)


def test_where_the_readings_agree_there_is_no_dispute() -> None:
    assert six(breaches=(1, 2)).disputes == ()


def test_false_information_ends_the_payment_of_the_able_bodied() -> None:
    found = six(false_information=5)
    assert amounts(found) == [28590, 28590, 28590, 28590, 19060, 19060]
    assert "law-step-ended-false" in codes(found)


def test_full_non_performance_ends_it_likewise_and_later_breaches_no_longer_count() -> None:
    found = six(not_fulfilled=3, breaches=(3, 4))
    assert amounts(found) == [28590, 28590, 19060, 19060, 19060, 19060]
    assert "law-aside-breach-ended" in codes(found)


@pytest.mark.parametrize("ground", ["adaptation", "training", "youth-practice", "social-workplace"])
def test_four_grounds_extend_the_contract(ground: str) -> None:
    found = six(extension=Extension(4, ground))
    assert found.amount("months") == 10 == len(found.payments)
    assert {"R22", "R23", "R24"} <= set(found.rules())


def test_public_works_are_no_ground() -> None:
    found = six(extension=Extension(4, "public-works"))
    assert found.amount("months") == 6
    assert "law-aside-extension-ground" in codes(found)


def test_three_months_at_once_are_handed_over_in_the_first() -> None:
    found = six(mode="three-months")
    assert [each.paid.month for each in found.payments] == [2, 2, 2, 5, 5, 5]


def test_a_breach_in_a_month_already_paid_is_said_to_be_unsettled() -> None:
    assert [each.code for each in six(mode="three-months", breaches=(2,)).disputes] == ["law-dispute-paid-ahead"]
    assert six(mode="three-months", breaches=(4,)).disputes == ()


def test_without_a_contract_the_payments_are_shown_as_if() -> None:
    assert "law-assumed-contract" in decided(head()).assumed


@pytest.mark.parametrize(
    ("on", "extension", "told"),
    [
        (date(2018, 10, 31), None, False),
        (date(2018, 11, 1), None, True),
        (date(2018, 9, 3), Extension(1, "training"), False),
        (date(2018, 9, 3), Extension(2, "training"), True),
        (date(2019, 3, 31), None, True),
        (date(2019, 4, 1), None, False),
    ],
)
def test_months_after_march_2019_are_said_to_be_under_other_rules(on: date, extension, told: bool) -> None:
    found = decided(head(), on=on, contract=Contract(extension=extension))
    assert ("law-assumed-later-rules" in found.assumed) == told


def test_eighteen_on_the_day_counts_as_adult_and_it_is_said() -> None:
    found = decided(head(), one("son", 18, "child"), line=1000, contract=Contract(breaches=(1,)))
    assert dict(found.payments[0].shares)["son"] == 500
    assert "law-assumed-exactly-eighteen" in found.assumed


def test_a_contract_beside_unconditional_aid_changes_nothing() -> None:
    found = decided(head(65, sex="male"), contract=Contract(breaches=(1,)))
    assert len(found.payments) == 2
    assert {each.rule for each in found.payments} == {"R25"}
