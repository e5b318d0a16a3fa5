"""Unconditional or conditional, who must take part and who need not: the boundaries people ask about."""

from datetime import date

import pytest

from desktop.law.facts import Cared

from .made import child, codes, decided, head, one, standing


def wife(age: int = 35, **facts):
    return one("wife", age, "spouse", sex="female", **facts)


@pytest.mark.parametrize(
    ("facts", "verdict"),
    [
        ({"age": 63, "sex": "male"}, "unconditional"),
        ({"age": 62, "sex": "male", "age_months": 11}, "conditional"),
        ({"age": 58, "sex": "female", "age_months": 6}, "unconditional"),
        ({"age": 58, "sex": "female", "age_months": 5}, "conditional"),
        ({"age": 40, "disability": "group-1"}, "unconditional"),
        ({"age": 40, "disability": "group-2"}, "unconditional"),
        ({"age": 40, "disability": "group-3"}, "conditional"),
        ({"age": 40, "long_illness": True}, "unconditional"),
        ({"age": 18}, "conditional"),
        ({"age": 17}, "not-regulated"),
        ({"age": 17, "disability": "group-2"}, "unconditional"),
    ],
)
def test_one_who_lives_alone(facts, verdict) -> None:
    assert decided(head(**facts)).verdict == verdict


def test_women_retire_later_every_year() -> None:
    assert decided(head(58, sex="female", age_months=6), on=date(2019, 2, 1)).verdict == "conditional"
    assert decided(head(59, sex="female"), on=date(2019, 2, 1)).verdict == "unconditional"


def test_care_of_somebody_outside_is_no_ground_for_one_who_lives_alone() -> None:
    found = decided(head(outside_care=(Cared(3),)))
    assert found.verdict == "conditional"
    assert standing(found, "head").takes_part == "no"


def test_pensioners_with_a_grandchild_need_no_contract() -> None:
    found = decided(head(66, sex="male"), wife(60), one("grandson", 9, "grandchild"))
    assert found.verdict == "unconditional"
    assert "R12" in found.rules()


@pytest.mark.parametrize(("age", "verdict"), [(6, "unconditional"), (7, "conditional")])
def test_a_mother_alone_with_a_child_before_and_after_the_seventh_birthday(age: int, verdict: str) -> None:
    assert decided(head(sex="female", cares_for=("child",)), child(age)).verdict == verdict


def test_a_mother_who_does_not_say_that_she_cares_is_not_closed() -> None:
    assert decided(head(sex="female"), child(3)).verdict == "conditional"


def test_a_mother_with_a_baby_and_a_working_father_get_conditional_aid_and_nobody_must_take_part() -> None:
    found = decided(head(work="permanent"), wife(cares_for=("child",)), child(3))
    assert found.verdict == "conditional"
    assert [each.takes_part for each in found.members] == ["no", "no", "no"]
    assert "law-step-nobody-must" in codes(found)


def test_both_parents_caring_for_one_baby_are_both_closed() -> None:
    assert decided(head(cares_for=("child",)), wife(cares_for=("child",)), child(3)).verdict == "unconditional"


@pytest.mark.parametrize("facts", [{"disability": "group-1"}, {"long_illness": True}, {"cares_for": ("child",)}])
def test_each_ground_closes(facts) -> None:
    assert decided(head(**facts), child(10, disability="child")).verdict == "unconditional"


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"disability": "group-3"}, "law-aside-group-3"),
        ({"study": "part-time"}, "law-aside-part-time"),
        ({"work": "temporary"}, "law-aside-temporary"),
        ({"work": "seasonal"}, "law-aside-seasonal"),
        ({"work": "self-employed"}, "law-aside-self-employed"),
    ],
)
def test_what_sounds_like_an_exemption_and_is_none(facts, code: str) -> None:
    found = decided(head(**facts), child(10))
    assert standing(found, "head").takes_part == "yes"
    assert code in codes(found)


@pytest.mark.parametrize("facts", [{"study": "full-time"}, {"work": "permanent"}, {"long_illness": True}])
def test_who_is_exempt_while_another_keeps_the_aid_conditional(facts) -> None:
    found = decided(head(**facts), one("brother", 30))
    assert found.verdict == "conditional"
    assert (standing(found, "head").takes_part, standing(found, "brother").takes_part) == ("no", "yes")


def test_a_student_and_a_worker_are_exempt_but_do_not_make_aid_unconditional() -> None:
    assert decided(head(study="full-time"), wife(work="permanent")).verdict == "conditional"


@pytest.mark.parametrize(
    ("age", "verdict", "part"),
    [
        (62, "conditional", "yes"),
        (63, "disputed", "yes"),
        (79, "disputed", "yes"),
        (80, "disputed", "disputed"),
        (81, "unconditional", "no"),
    ],
)
def test_care_of_an_old_father_depends_on_two_texts(age: int, verdict: str, part: str) -> None:
    father = one("father", age, "parent", sex="male", needs_care=True, disability="none")
    found = decided(head(cares_for=("father",)), father)
    assert found.verdict == verdict
    both = decided(head(cares_for=("father",)), father, one("brother", 30))
    assert both.verdict == "conditional"
    assert standing(both, "head").takes_part == part


def test_the_dispute_of_the_two_texts_gives_both_readings() -> None:
    found = decided(head(cares_for=("father",)), one("father", 76, "parent", needs_care=True))
    dispute = found.disputes[0]
    assert (dispute.note, dispute.readings) == ("a6", ("unconditional", "conditional"))
    assert found.payments == ()


def test_in_a_disputed_family_whose_facts_are_known_the_duty_is_disputed_and_not_unknown() -> None:
    husband = head(63, sex="male", needs_care=True)
    found = decided(husband, one("wife", 38, "spouse", cares_for=("head",)), line=14142, on=date(2018, 12, 14))
    assert found.verdict == "disputed"
    assert [each.takes_part for each in found.members] == ["no", "disputed"]


def test_in_a_disputed_family_a_duty_that_hangs_on_a_fact_stays_unknown() -> None:
    father = one("father", 76, "parent", needs_care=True)
    found = decided(head(cares_for=("father",), work="unknown"), father)
    assert found.verdict == "disputed"
    assert standing(found, "head").takes_part == "unknown"


def test_an_old_man_who_needs_no_care_closes_nobody() -> None:
    assert decided(head(cares_for=("father",)), one("father", 85, "parent")).verdict == "conditional"


def test_a_surer_ground_settles_the_dispute() -> None:
    found = decided(head(cares_for=("father", "child")), one("father", 76, "parent", needs_care=True), child(2))
    assert found.verdict == "unconditional"


def test_months_after_the_eightieth_birthday_are_older_than_eighty() -> None:
    father = one("father", 80, "parent", needs_care=True, age_months=1)
    assert decided(head(cares_for=("father",)), father).verdict == "unconditional"


def test_idle_youth_of_sixteen_is_not_counted_but_the_question_is_opened() -> None:
    found = decided(head(cares_for=("child",)), child(2), one("son", 17, "child"))
    assert found.verdict == "unconditional"
    assert [(each.code, each.readings) for each in found.disputes] == [
        ("law-dispute-youth", ("unconditional", "conditional"))
    ]


@pytest.mark.parametrize("facts", [{"study": "full-time"}, {"work": "permanent"}])
def test_busy_youth_opens_no_question(facts) -> None:
    assert decided(head(cares_for=("child",)), child(2), one("son", 17, "child", **facts)).disputes == ()


def teenager(age: int = 17, **facts):
    return child(age, "son", **({"disability": "group-3", "study": "full-time"} | facts))


def group_3(found) -> list[tuple[str, ...]]:
    return [each.readings for each in found.disputes if each.code == "law-dispute-group-3"]


def test_care_of_a_teenager_with_group_three_opens_a_question_that_turns_the_kind() -> None:
    found = decided(head(cares_for=("son",)), teenager())
    assert found.verdict == "conditional"
    assert group_3(found) == [("conditional", "unconditional")]
    assert ("law-why-care-group-3", (("whom", "son"), ("age", "17"))) in standing(found, "head").why


def test_where_the_kind_stays_it_turns_only_the_duty() -> None:
    found = decided(head(cares_for=("son",)), teenager(16), one("brother", 30))
    assert group_3(found) == [("must-take-part", "exempt")]


def test_care_outside_the_family_opens_it_for_one_who_lives_alone() -> None:
    assert group_3(decided(head(outside_care=(Cared(17, disability="group-3"),)))) == [("must-take-part", "exempt")]


@pytest.mark.parametrize(
    ("carer", "patient"),
    [
        ({"cares_for": ("son",)}, {"age": 18}),
        ({"cares_for": ("son",)}, {"disability": "group-2"}),
        ({"cares_for": ("son",)}, {"disability": "none"}),
        ({"cares_for": ("son",), "long_illness": True}, {}),
        ({}, {}),
    ],
)
def test_where_it_would_change_nothing_no_question_is_opened(carer, patient) -> None:
    assert group_3(decided(head(**carer), teenager(**patient))) == []


def test_one_who_is_free_already_is_not_asked_about() -> None:
    found = decided(head(cares_for=("son",), work="permanent"), teenager(), one("brother", 30))
    assert group_3(found) == []
