"""What must hold for every family, whoever lives in it."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.law.assistance.decide import decide
from desktop.law.facts import Household, Income
from desktop.law.household.text import anonymous

from .families import households
from .made import law

RANK = ("refused-income", "entitled-zero", "unconditional", "conditional", "disputed", "not-regulated")
often = settings(max_examples=100, deadline=None, derandomize=True, database=None)


def richer(household: Household, by: int) -> Household:
    more = Income("other", (by, 0, 0))
    first, *rest = household.members
    return replace(household, members=(replace(first, income=(*first.income, more)), *rest))


@often
@given(households())
def test_every_family_has_one_verdict_and_sums_that_agree(household: Household) -> None:
    found = decide(household, law())
    assert found.verdict in RANK
    capita, line = found.amount("per_capita_income"), found.amount("poverty_line")
    assert (found.verdict == "refused-income") == (capita > line)
    assert (found.verdict == "entitled-zero") == (capita == line)
    if found.amount("monthly") is not None:
        assert found.amount("monthly") == found.amount("per_person") * len(household.members)
        assert abs(line - capita - found.amount("per_person")) <= 1 / 2
    for each in found.payments:
        assert each.amount == found.amount("monthly")
    assert law().rules.missing(found.rules()) == ()


@often
@given(households(), st.integers(1, 50_000))
def test_more_income_never_brings_more_money(household: Household, by: int) -> None:
    before, after = decide(household, law()), decide(richer(household, by), law())
    assert (after.amount("per_person") or 0) <= (before.amount("per_person") or 0)
    if before.verdict in ("refused-income", "entitled-zero"):
        assert after.verdict == "refused-income"


@often
@given(households(), st.randoms(use_true_random=False))
def test_the_order_in_which_people_are_named_does_not_matter(household: Household, rng) -> None:
    shuffled = list(household.members)
    rng.shuffle(shuffled)
    before, after = decide(household, law()), decide(replace(household, members=tuple(shuffled)), law())
    assert (before.verdict, set(before.amounts)) == (after.verdict, set(after.amounts))
    assert {(each.id, each.takes_part) for each in before.members} == {
        (each.id, each.takes_part) for each in after.members
    }
    assert [each.amount for each in before.payments] == [each.amount for each in after.payments]


@often
@given(households())
def test_how_income_is_split_over_kinds_months_and_people_does_not_matter(household: Household) -> None:
    total = sum(each.total for member in household.members for each in member.income)
    first, *rest = household.members
    poured = replace(first, income=(Income("other", (total, 0, 0)),))
    together = replace(household, members=(poured, *(replace(each, income=()) for each in rest)))
    before, after = decide(household, law()), decide(together, law())
    assert (before.verdict, before.amounts) == (after.verdict, after.amounts)


@often
@given(households())
def test_names_do_not_matter(household: Household) -> None:
    renamed = anonymous(household)
    assert decide(household, law()).amounts == decide(renamed, law()).amounts
    assert decide(household, law()).verdict == decide(renamed, law()).verdict


@often
@given(households(4), st.data())
def test_a_fact_made_unknown_leaves_the_true_verdict_among_those_that_are_possible(household: Household, data) -> None:
    true = decide(household, law()).verdict
    number = data.draw(st.integers(0, len(household.members) - 1))
    fact = data.draw(
        st.sampled_from(["long_illness", "disability", "sex", "cares_for", "outside_care", "income", "needs_care"])
    )
    value = "unknown" if fact in ("disability", "sex") else None
    members = list(household.members)
    members[number] = replace(members[number], **{fact: value})
    found = decide(replace(household, members=tuple(members)), law())
    if found.verdict != "unknown":
        assert found.verdict == true
    else:
        assert true in found.unknown[0].outcomes
    for each in found.unknown:
        assert (each.member, each.fact) == (members[number].id, fact)
