"""What is not known: it matters only if it decides, and the best question comes first."""

from fractions import Fraction

import pytest

from desktop.law.facts import Cared, Contract, Income
from desktop.law.plain import to_plain
from desktop.law.told import tell_depends, tell_step, to_json

from .made import child, codes, decided, head, law, one


def asked(found) -> list[tuple[str, str]]:
    return [(each.member, each.fact) for each in found.unknown]


def test_without_a_poverty_line_nothing_is_guessed() -> None:
    found = decided(head(income=5000), line=None)
    assert found.verdict == "unknown"
    assert asked(found) == [("", "poverty_line")]
    assert found.unknown[0].outcomes == ("refused-income", "entitled-zero", "conditional")


def test_without_income_and_line_the_line_is_still_asked() -> None:
    assert asked(decided(head(), line=None)) == [("", "poverty_line")]


def test_an_unknown_fact_that_decides_nothing_is_not_asked() -> None:
    found = decided(head(long_illness=None, work="permanent"), one("brother", 30))
    assert (found.verdict, asked(found)) == ("conditional", [])


def test_an_unknown_illness_that_decides_is_asked() -> None:
    found = decided(head(long_illness=None), child(9))
    assert (found.verdict, asked(found)) == ("unknown", [("head", "long_illness")])
    assert found.unknown[0].outcomes == ("unconditional", "conditional")
    assert found.amount("monthly") == 24000


def test_income_is_asked_before_the_illness() -> None:
    found = decided(head(long_illness=None, incomes=None), child(9))
    assert asked(found) == [("head", "income"), ("head", "long_illness")]
    assert found.unknown[1].outcomes == ("unconditional", "conditional")  # all that an illness can choose between


def test_income_above_the_line_already_refuses_whatever_the_rest() -> None:
    wife = one("wife", 35, "spouse", incomes=(Income("wage", None),))
    found = decided(head(income=24001), wife)
    assert (found.verdict, asked(found)) == ("refused-income", [])


def test_an_unknown_sex_is_asked_only_between_the_two_ages() -> None:
    assert decided(head(57)).verdict == "conditional"
    assert asked(decided(head(60))) == [("head", "sex")]
    assert decided(head(63)).verdict == "unconditional"


def test_unknown_residence_of_the_head_matters_and_of_others_does_not() -> None:
    assert asked(decided(head(resident=None))) == [("head", "resident")]
    assert decided(head(), one("uncle", 50, resident=None)).verdict == "conditional"


def test_two_facts_that_only_decide_together_are_both_asked() -> None:
    found = decided(head(long_illness=None), one("wife", 35, "spouse", disability="unknown"))
    assert set(asked(found)) == {("head", "long_illness"), ("wife", "disability")}


def test_unknown_care_matters_only_if_there_is_somebody_to_care_for() -> None:
    assert decided(head(cares_for=None), child(9)).verdict == "conditional"
    assert asked(decided(head(cares_for=None), child(3))) == [("head", "cares_for")]
    assert asked(decided(head(outside_care=None), child(9))) == [("head", "outside_care")]


def test_a_childs_unknown_disability_decides_for_the_one_who_cares() -> None:
    found = decided(head(cares_for=("child",)), child(9, disability="unknown"))
    assert asked(found) == [("child", "disability")]


def test_an_old_mans_unknown_need_of_care_decides_between_three() -> None:
    found = decided(head(outside_care=(Cared(85, needs_care=None),)), child(9))
    assert asked(found) == [("head", "outside_care")]


def test_unknown_work_decides_only_who_must_take_part() -> None:
    found = decided(head(work="unknown"))
    assert found.verdict == "conditional"
    assert asked(found) == [("head", "work")]
    assert found.unknown[0].outcomes == ("exempt", "must-take-part")
    assert len(found.payments) == 6


def test_unknown_study_stops_the_payments_of_a_breach_and_nothing_else() -> None:
    son = one("son", 20, "child", study="unknown")
    assert len(decided(head(), son).payments) == 6
    found = decided(head(), son, contract=Contract(breaches=(2,)))
    assert found.payments == ()
    assert ("son", "study") in asked(found)


def test_a_very_unknown_family_is_answered_in_good_time() -> None:
    members = [
        one(f"member-{n}", 25, long_illness=None, disability="unknown", cares_for=None, incomes=None) for n in range(12)
    ]
    found = decided(head(long_illness=None), *members)
    assert found.verdict == "unknown"
    assert len(found.unknown) > 12


def right_is_open():
    return [decided(head(resident=None), child(9)), decided(head(17, long_illness=None))]


@pytest.mark.parametrize("number", [0, 1])
@pytest.mark.parametrize("language", ["ru", "kk"])
def test_where_the_right_itself_hangs_on_a_fact_nobody_is_told_that_aid_is_due(number: int, language: str) -> None:
    found = right_is_open()[number]
    assert found.verdict == "unknown"
    assert (found.amount("monthly"), found.amount("per_person")) == (None, None)
    steps = " ".join(tell_step(each, language) for each in found.steps)
    assert {"ru": "помощь положена", "kk": "көмек беріледі"}[language] not in steps.replace("Если помощь положена", "")
    assert {"law-step-below-depends", "law-step-amount-if"} <= codes(found)
    told = tell_depends(found, language)
    assert told.startswith({"ru": "Положена ли помощь, зависит от", "kk": "Көмектің берілуі"}[language])
    assert told.endswith("?")
    plain = to_plain(to_json(found, law().rules, language), language).splitlines()
    assert plain[1] == told


def test_where_only_the_kind_is_open_the_aid_is_due_and_its_sum_is_named() -> None:
    found = decided(head(long_illness=None), child(9))
    assert found.amount("monthly") == 24000
    assert "law-step-below" in codes(found)
    assert tell_depends(found).startswith("Помощь положена; какая и сколько — зависит от")


def test_a_decision_that_is_sure_depends_on_nothing() -> None:
    assert tell_depends(decided(head())) == ""
    assert tell_depends(decided(head(work="unknown"))) == ""  # only the duty is open


def test_a_barely_poor_person_whose_right_is_open_is_promised_no_sum() -> None:
    found = decided(head(17, long_illness=None, income=Fraction(1199990, 100)), line=12000)
    assert found.verdict == "unknown"
    assert "law-step-amount-if" not in codes(found)
