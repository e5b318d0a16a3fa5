"""Terms of a credit, plans of repayment to the tiyn, money for relocation: the published and computed figures."""

from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.law.answers import decision_json, plan_json
from desktop.law.facts import Refused
from desktop.law.programme.credit import Request, judge
from desktop.law.programme.relocation import Move, sums
from desktop.law.programme.repayment import PLANS, overpaid, repayment

from .made import codes, law

ON = date(2018, 5, 3)


def request(**facts: Any) -> Request:
    given_ = {"on": ON, "amount": 19_240_000, "months": 60, "sector": "other", "rate": Fraction(6), "grace": 20}
    return Request(**(given_ | facts))


@pytest.mark.parametrize(
    ("facts", "verdict", "code"),
    [
        ({}, "within-limits", "law-step-credit-amount"),
        ({"amount": 19_240_001}, "outside-limits", "law-aside-credit-amount"),
        ({"months": 61}, "outside-limits", "law-aside-credit-term"),
        ({"months": 84, "sector": "livestock", "grace": 28}, "within-limits", "law-step-credit-term"),
        ({"months": 84, "sector": "cooperative", "grace": 29}, "outside-limits", "law-aside-credit-grace"),
        ({"months": 85, "sector": "livestock"}, "outside-limits", "law-aside-credit-term"),
        ({"grace": 21}, "outside-limits", "law-aside-credit-grace"),
        ({"months": 59, "grace": 20}, "outside-limits", "law-aside-credit-grace"),
        ({"rate": Fraction("6.01")}, "outside-limits", "law-aside-credit-rate"),
        ({"rate": Fraction(0)}, "within-limits", "law-step-credit-rate"),
    ],
)
def test_each_limit_and_its_boundary(facts: dict[str, Any], verdict: str, code: str) -> None:
    made = judge(request(**facts), law())
    assert made.verdict == verdict
    assert code in codes(made)


def test_the_limits_of_2018() -> None:
    made = judge(request(), law())
    assert (made.amount("most_amount"), made.amount("most_months"), made.amount("most_grace")) == (19_240_000, 60, 20)
    long_ = judge(request(months=84, sector="livestock", grace=0), law())
    assert (long_.amount("most_months"), long_.amount("most_grace")) == (84, 28)


def test_the_rate_is_always_disputed() -> None:
    made = judge(request(), law())
    assert [each.note for each in made.disputes] == ["a12"]


def test_the_nearest_terms_are_within_the_limits() -> None:
    made = judge(request(amount=30_000_000, months=84, rate=Fraction(9), grace=28), law())
    facts = {fact: after for _, fact, _, after in made.changes[0].facts}
    assert facts == {"amount": "19240000", "months": "60", "rate": "6", "grace": "20"}
    assert "19 240 000" in decision_json(made, law().rules)["changes"][0]["says"].replace("\u00a0", " ")


def test_a_day_whose_mci_is_not_known_is_asked_for() -> None:
    made = judge(request(on=date(2030, 1, 1)), law())
    assert (made.verdict, made.unknown[0].fact, made.training) == ("unknown", "mci", True)
    assert judge(request(on=date(2030, 1, 1), months=90), law()).verdict == "outside-limits"


@pytest.mark.parametrize(
    "facts", [{"amount": 0}, {"months": 0}, {"months": 500}, {"rate": Fraction(-1)}, {"grace": 60}, {"sector": "moon"}]
)
def test_a_request_that_cannot_be_is_refused(facts: dict[str, Any]) -> None:
    with pytest.raises(Refused):
        request(**facts)


def test_an_annuity_by_hand() -> None:
    """1 000 000 tenge, 6 % a year, 12 months: 86 066.43 a month (the textbook formula, rounded half up)."""
    rows = repayment(request(amount=1_000_000, months=12, grace=0), "annuity")
    assert {row.payment for row in rows[:-1]} == {8_606_643}
    assert (rows[0].interest, rows[0].principal, rows[0].balance) == (500_000, 8_106_643, 91_893_357)
    assert rows[-1].balance == 0
    assert abs(rows[-1].payment - 8_606_643) <= 12


def test_equal_principal_by_hand() -> None:
    rows = repayment(request(amount=1_200_000, months=12, grace=0), "equal")
    assert {row.principal for row in rows} == {10_000_000}
    assert [row.interest for row in rows[:3]] == [600_000, 550_000, 500_000]
    assert overpaid(rows) == 600_000 * 12 - 50_000 * 66


def test_in_the_months_of_grace_nothing_is_paid_and_interest_waits() -> None:
    rows = repayment(request(amount=1_200_000, months=12, grace=4), "equal")
    assert [row.payment for row in rows[:4]] == [0, 0, 0, 0]
    assert sum(row.deferred for row in rows) == 4 * 600_000 == sum(row.accrued for row in rows[:4])
    assert {row.deferred for row in rows[4:]} == {300_000}


terms = st.builds(
    Request,
    st.just(ON),
    st.integers(1, 19_240_000),
    st.integers(13, 84),
    st.just("livestock"),
    st.integers(0, 600).map(lambda each: Fraction(each, 100)),
    st.integers(0, 12),
)


@given(terms, st.sampled_from(PLANS))
@settings(max_examples=80, deadline=None)
def test_a_plan_pays_back_the_debt_and_all_its_interest_to_the_tiyn(given_: Request, plan: str) -> None:
    rows = repayment(given_, plan)
    assert [row.number for row in rows] == list(range(1, given_.months + 1))
    assert sum(row.principal for row in rows) == given_.amount * 100
    assert rows[-1].balance == 0
    assert overpaid(rows) == sum(row.accrued for row in rows)
    assert all(row.payment >= 0 and row.balance >= 0 for row in rows)
    balances = [row.balance for row in rows]
    assert balances == sorted(balances, reverse=True)


@given(terms)
@settings(max_examples=40, deadline=None)
def test_equal_principal_costs_no_more_than_an_annuity(given_: Request) -> None:
    by_plan = {plan: overpaid(repayment(given_, plan)) for plan in PLANS}
    assert by_plan["equal"] <= by_plan["annuity"] + given_.months


def test_a_plan_is_told_in_tenge_with_tiyn() -> None:
    told = plan_json(repayment(request(amount=1_000_000, months=12, grace=0), "annuity"), "annuity", "kk")
    assert told["rows"][0]["payment"] == "86066.43"
    assert told["total"].endswith(told["total"][-3:])
    with pytest.raises(Refused):
        repayment(request(), "balloon")


def money(members: int, to: str, distance: str, on: date = ON) -> Any:
    return sums(Move(on, members, to, distance), law())


def test_the_examples_of_the_dossier() -> None:
    assert money(5, "village", "between").amount("total") == 1_026_935
    assert money(4, "town", "within").amount("total") == 962_000


@pytest.mark.parametrize(
    ("members", "to", "monthly"),
    [
        (1, "town", 48_100), (2, "town", 60_125), (4, "town", 60_125), (5, "town", 72_150), (12, "town", 72_150),
        (1, "village", 36_075), (2, "village", 43_290), (4, "village", 43_290), (5, "village", 50_505),
    ],
)  # fmt: skip
def test_rent_for_one_two_to_four_and_five(members: int, to: str, monthly: int) -> None:
    made = money(members, to, "between")
    assert made.amount("housing_monthly") == monthly
    assert made.amount("housing") == 12 * monthly
    assert made.amount("travel") == 84_175 * members
    assert money(members, to, "within").amount("travel") == 60_125 * members


def test_2022_has_two_indices_and_relocation_takes_the_social_one() -> None:
    assert money(1, "town", "between", date(2022, 5, 1)).amount("mci") == 3_180
    assert judge(request(on=date(2022, 5, 1), months=24, grace=0), law()).amount("most_amount") == 8_000 * 3_063


def test_a_day_without_an_index_is_not_guessed() -> None:
    made = money(3, "town", "between", date(2030, 1, 1))
    assert (made.verdict, made.amounts, made.unknown[0].fact) == ("unknown", (), "mci")


@given(st.integers(1, 39), st.sampled_from(["town", "village"]), st.sampled_from(["between", "within"]))
@settings(deadline=None)
def test_one_more_member_never_gets_less(members: int, to: str, distance: str) -> None:
    assert money(members + 1, to, distance).amount("total") > money(members, to, distance).amount("total")
    town, village = (money(members, place, distance).amount("total") for place in ("town", "village"))
    assert village < town


@pytest.mark.parametrize(
    "facts", [(0, "town", "between"), (99, "town", "between"), (2, "moon", "between"), (2, "town", "far")]
)
def test_a_move_that_cannot_be_is_refused(facts: Any) -> None:
    with pytest.raises(Refused):
        Move(ON, *facts)
