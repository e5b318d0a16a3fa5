"""Every measure of the programme: who gets it, by what the others miss it, and what would change that."""

from dataclasses import replace
from datetime import date
from fractions import Fraction
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.base.shipped import shipped
from desktop.law.answers import decision_json
from desktop.law.asking import questions
from desktop.law.decision import Change
from desktop.law.facts import Refused
from desktop.law.programme import changing
from desktop.law.programme.changing import MOST_FACTS, applied_to, edits
from desktop.law.programme.decide import MEASURES, decide, measures
from desktop.law.programme.files import read_person
from desktop.law.programme.measure import Measure
from desktop.law.programme.person import Certificate, Education, Person, Plan, Retraining
from desktop.law.programme.queue import queue
from desktop.law.programme.unknown import slots

from .made import codes, law
from .people import KNOWN, ON, judged, people, person, verdict

REGISTERED = {"registered_unemployed": date(2018, 2, 1)}
GRADUATE = REGISTERED | {"age": 24, "education": Education("vocational", date(2016, 6, 30), True)}


def disputes(name: str, **facts: Any) -> set[str]:
    return {each.code for each in judged(name, **facts).disputes}


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"work": "permanent", "age": 28}, "qualifies"),
        ({"work": "permanent", "age": 29}, "disputed"),
        ({"work": "permanent", "age": 30}, "misses"),
        ({"work": "permanent", "age": 15}, "not-regulated"),
        ({"work": "none", "age": 40}, "qualifies"),
        ({"work": "self-employed"}, "qualifies"),
        ({"work": "laid-off-notice"}, "qualifies"),
        ({"work": "none", "age": 63}, "misses"),
        ({"work": "none", "resident": False}, "misses"),
    ],
)
def test_short_training(facts: dict[str, Any], expected: str) -> None:
    assert verdict("short-training", **facts) == expected


def test_short_training_lasts_from_one_to_six_months_and_skills_training_is_over() -> None:
    made = judged("short-training")
    assert (made.amount("least"), made.amount("most")) == (1, 6)
    over = judged("skills-training")
    assert (over.verdict, over.changes, over.disputes[0].note) == ("expired", (), "a10")


def test_a_mobile_centre_is_for_remote_villages() -> None:
    assert verdict("mobile-training", place="village", remote=True) == "qualifies"
    assert verdict("mobile-training", place="village", remote=False) == "misses"
    assert verdict("mobile-training", place="village", remote=None) == "unknown"


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"low_income_family": True, "work": "permanent"}, "qualifies"),
        ({"hard_situation": True, "job_seeker": True}, "qualifies"),
        ({"hard_situation": True, "work": "permanent"}, "not-regulated"),
        ({"work": "permanent"}, "not-regulated"),
        ({"education": Education("secondary", ON, False)}, "disputed"),
        ({"not_admitted": True}, "disputed"),
    ],
)
def test_vocational_education_and_its_open_list(facts: dict[str, Any], expected: str) -> None:
    assert verdict("vocational-training", **facts) == expected


AGREED = Retraining(True, True, Fraction(30))


@pytest.mark.parametrize(
    ("given_", "expected"),
    [
        (AGREED, "qualifies"),
        (AGREED._replace(cofinancing=Fraction(29)), "misses"),
        (AGREED._replace(cofinancing=Fraction(100)), "qualifies"),
        (AGREED._replace(keeps_workplace=False), "misses"),
        (AGREED._replace(application=False), "misses"),
        (AGREED._replace(cofinancing=None), "unknown"),
    ],
)
def test_retraining_needs_the_employer(given_: Retraining, expected: str) -> None:
    assert verdict("retraining", work="laid-off-notice", retraining=given_) == expected
    assert verdict("retraining", retraining=given_) == "misses"


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"place": "village", "potential": True}, "qualifies"),
        ({"place": "district-centre", "potential": True}, "qualifies"),
        ({"place": "small-town", "potential": True}, "misses"),
        ({"place": "town", "potential": True}, "misses"),
        ({"place": "village", "potential": False}, "disputed"),
        ({"place": "village", "potential": False, "work": "self-employed"}, "misses"),
        ({"place": "village", "potential": True, "work": "self-employed"}, "qualifies"),
        ({"place": "village", "potential": None}, "unknown"),
        ({"place": "village", "potential": True, "work": "permanent"}, "misses"),
    ],
)
def test_bastau_is_for_villages_and_district_centres(facts: dict[str, Any], expected: str) -> None:
    assert verdict("bastau", **facts) == expected


BORROWER: dict[str, Any] = {
    "place": "village",
    "tax_registered": True,
    "certificate": Certificate("other-programme", date(2016, 3, 1)),
    "plan": Plan("open", "livestock"),
}


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({}, "qualifies"),
        ({"tax_registered": False}, "misses"),
        ({"certificate": Certificate("other-programme", date(2016, 2, 29))}, "misses"),
        ({"certificate": Certificate("bastau", date(2018, 2, 1))}, "qualifies"),
        ({"certificate": Certificate("bastau", date(2015, 2, 1))}, "disputed"),
        ({"certificate": Certificate("direction-1", date(2016, 2, 1))}, "disputed"),
        ({"certificate": False}, "misses"),
        ({"work": "permanent"}, "misses"),
        ({"work": "permanent", "cooperative_member": True}, "qualifies"),
        ({"work": "self-employed", "potential": True}, "qualifies"),
        ({"work": "self-employed", "potential": False}, "misses"),
        ({"plan": None}, "misses"),
        ({"plan": Plan("expand", "other", True)}, "qualifies"),
        ({"plan": Plan("expand", "other", False)}, "misses"),
        ({"plan": Plan("expand", "other", None)}, "unknown"),
        ({"plan": Plan("cooperative", "cooperative", True)}, "qualifies"),
        ({"plan": Plan("cooperative", "cooperative", True), "place": "small-town"}, "qualifies"),
        ({"plan": Plan("cooperative", "cooperative", True), "place": "town"}, "misses"),
        ({"plan": Plan("cooperative", "cooperative", True), "place": "city"}, "misses"),
        ({"plan": Plan("cooperative", "cooperative", True), "place": "district-centre"}, "unknown"),
        ({"plan": Plan("expand", "other", True), "place": "district-centre"}, "qualifies"),
    ],
)
def test_who_gets_a_credit_and_for_what(facts: dict[str, Any], expected: str) -> None:
    assert verdict("credit", **(BORROWER | facts)) == expected


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({}, "qualifies"),
        ({"age": 29}, "qualifies"),
        ({"age": 30}, "misses"),
        ({"education": Education("vocational", date(2015, 3, 1), True)}, "qualifies"),
        ({"education": Education("vocational", date(2015, 2, 28), True)}, "misses"),
        ({"education": Education("secondary", date(2017, 6, 30), True)}, "misses"),
        ({"education": Education("higher", date(2017, 6, 30), False)}, "misses"),
        ({"education": Education("postgraduate", date(2017, 6, 30), True)}, "qualifies"),
        ({"registered_unemployed": False}, "misses"),
        ({"registered_unemployed": None}, "unknown"),
    ],
)
def test_youth_practice(facts: dict[str, Any], expected: str) -> None:
    assert verdict("youth-practice", **(GRADUATE | facts)) == expected


def test_the_two_boundaries_of_twenty_nine_are_said() -> None:
    assert "law-assumed-practice-29" in judged("youth-practice", **(GRADUATE | {"age": 29})).assumed
    assert "law-dispute-youth-29" in disputes("short-training", age=29, work="permanent")
    assert "law-dispute-youth-29" not in disputes("short-training", age=29)


def test_a_social_workplace_is_for_the_registered_and_a_year_long() -> None:
    assert verdict("social-workplace") == "misses"
    made = judged("social-workplace", **REGISTERED)
    assert (made.verdict, made.amount("months"), made.amount("days")) == ("qualifies", 12, 3)


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        (REGISTERED, "qualifies"),
        ({}, "misses"),
        ({"study": "full-time", "summer_holidays": True}, "qualifies"),
        ({"study": "senior-school", "summer_holidays": True, "age": 16}, "qualifies"),
        ({"study": "school", "summer_holidays": True, "age": 12}, "misses"),
        ({"study": "full-time", "summer_holidays": False}, "misses"),
        ({"study": "full-time", "summer_holidays": None}, "unknown"),
        ({"work": "idle"}, "qualifies"),
    ],
)
def test_public_works(facts: dict[str, Any], expected: str) -> None:
    assert verdict("public-works", **facts) == expected


def test_six_months_on_the_register_are_over_on_the_day_after() -> None:
    def preferred(since: date) -> bool:
        return "law-step-priority-long" in codes(judged("public-works", registered_unemployed=since))

    assert preferred(date(2017, 8, 31))
    assert not preferred(date(2017, 9, 1))


def test_the_queue_goes_by_preference_then_by_the_day_of_registration() -> None:
    paid = {"social_payments": True}
    waiting = [
        ("late", person(registered_unemployed=date(2018, 2, 20), **paid)),
        ("early", person(registered_unemployed=date(2018, 1, 20), **paid)),
        ("unpaid", person(registered_unemployed=date(2018, 2, 25))),
        ("long", person(registered_unemployed=date(2017, 3, 1), **paid)),
        ("same-day", person(registered_unemployed=date(2018, 1, 20), **paid)),
        ("student", person(study="full-time", summer_holidays=True)),
        ("worker", person(work="permanent")),
        ("unsure", person(registered_unemployed=date(2018, 2, 27), social_payments=None)),
    ]
    turns = queue(waiting, law())
    standing = [(turn.id, turn.number) for turn in turns if turn.number]
    assert standing == [("long", 1), ("unpaid", 2), ("early", 3), ("same-day", 3), ("late", 5), ("unsure", 6)]
    assert {turn.id: turn.code for turn in turns if turn.code} == {
        "student": "law-queue-no-day",
        "worker": "law-queue-may-not",
        "unsure": "law-queue-preference-unknown",
    }


def test_relocation_is_for_citizens_oralmans_and_their_families_who_want_it() -> None:
    assert verdict("relocation", wants_to_move=True) == "qualifies"
    assert verdict("relocation", wants_to_move=False) == "misses"
    assert verdict("relocation", wants_to_move=True, status="foreigner") == "misses"
    assert verdict("relocation", wants_to_move=True, status="foreigner", family_of_citizen=True) == "qualifies"


@pytest.mark.parametrize(
    ("facts", "name"),
    [
        ({"age": 28}, "youth"),
        ({"age": 20, "orphan_care": True}, "orphan"),
        ({"direction1_finished": True}, "trained"),
        ({"status": "oralman"}, "oralman"),
        ({"lost_job": "staff-cut"}, "laid-off"),
    ],
)
def test_each_group_that_goes_first(facts: dict[str, Any], name: str) -> None:
    made = judged("relocation", wants_to_move=True, **facts)
    assert f"law-step-favour-{name}" in codes(made)
    assert f"law-aside-favour-{name}" in codes(judged("relocation", wants_to_move=True))


def test_guidance_and_vacancies_are_wide() -> None:
    assert verdict("vocational-guidance", study="senior-school", work="permanent") == "qualifies"
    assert verdict("vocational-guidance", work="permanent") == "misses"
    assert verdict("vacancy-search", work="permanent") == "qualifies"


def test_every_measure_is_answered_and_named() -> None:
    made = measures(person(), law())
    assert [each.subject for each in made] == list(MEASURES)
    assert all(decision_json(each, law().rules)["title"] for each in made)


@given(people())
@settings(max_examples=15, deadline=None)
def test_of_a_person_who_is_known_nothing_is_unknown(someone: Person) -> None:
    for each in measures(replace(someone, plan=None), law()):
        assert each.verdict != "unknown"
        assert each.unknown == ()


@given(people())
@settings(max_examples=15, deadline=None)
def test_a_measure_is_told_why_it_is_missed_and_what_would_change_it(someone: Person) -> None:
    for each in measures(someone, law()):
        if each.verdict == "misses":
            assert each.aside, each.subject
            assert each.changes, each.subject


@given(people(), st.sampled_from([name for name in MEASURES if name != "skills-training"]))
@settings(max_examples=60, deadline=None)
def test_changes_are_true_and_as_few_as_can_be(someone: Person, name: str) -> None:
    made = decide(name, someone, law())
    if made.verdict not in ("misses", "disputed"):
        return
    sizes = {len(each.facts) for each in made.changes}
    assert len(sizes) == 1
    known = {(each.fact, each.after): each for each in edits(someone)}
    for each in made.changes:
        chosen = tuple(known[fact, after] for _, fact, _, after in each.facts)
        changed = applied_to(someone, chosen)
        assert changed is not None
        assert MEASURES[name](changed, law()).verdict() == "qualifies"


@given(people(), st.sampled_from(["short-training", "bastau", "public-works", "social-workplace"]))
@settings(max_examples=25, deadline=None)
def test_no_smaller_set_of_all_changes_is_enough(someone: Person, name: str) -> None:
    """Brute force over every edit, also those that the search leaves out as not read by the measure."""
    made = decide(name, someone, law())
    if made.verdict != "misses" or not made.changes:
        return
    size = len(made.changes[0].facts)
    for smaller in range(1, min(size, 3)):
        for chosen in combinations(list(edits(someone)), smaller):
            changed = applied_to(someone, chosen)
            assert changed is None or MEASURES[name](changed, law()).verdict() != "qualifies"


GRID = [
    person(**facts, work=work, age=age)
    for work, age in (("none", 24), ("permanent", 41), ("self-employed", 29), ("laid-off-notice", 60))
    for facts in (
        {},
        {"resident": False, "place": "village", "potential": True},
        {"status": "foreigner", "education": Education("secondary"), "retraining": Retraining(True, None, None)},
        {"plan": Plan("cooperative", "other", False), "certificate": Certificate("other-programme", date(2010, 1, 1))},
        {"education": Education("none", None, False), "tax_registered": True, "place": "district-centre"},
    )
]


@pytest.mark.parametrize("name", sorted(MEASURES))
def test_the_quick_search_finds_what_brute_force_finds(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same changes in the same order: the search leaves out only what cannot help."""
    quick = [decide(name, each, law()).changes for each in GRID]
    monkeypatch.setattr(changing, "_hopeful", lambda measure, person, tried, size: tried)
    slow = [decide(name, each, law()).changes for each, found in zip(GRID, quick, strict=True) if _few(found)]
    assert [each for each in quick if _few(each)] == slow


def _few(found: tuple[Change, ...]) -> bool:
    """Brute force over four facts and more would take long."""
    return bool(found) and len(found[0].facts) < 4


def test_a_measure_far_out_of_reach_is_searched_in_few_looks() -> None:
    """Counted, not timed: how often the measure is looked at for a person who lacks six facts."""
    looks = 0

    def counted(someone: Person) -> Measure:
        nonlocal looks
        looks += 1
        return MEASURES["youth-practice"](someone, law())

    someone = person(work="permanent", age=41, education=Education("secondary"))
    found = changing.changes(someone, counted)
    assert len(found[0].facts) == 6
    assert looks < 600


def test_a_measure_missed_by_several_facts_names_them_all() -> None:
    made = judged("credit", work="permanent")
    facts = {fact for _, fact, _, _ in made.changes[0].facts}
    assert len(facts) == 4
    assert {"tax_registered", "certificate", "plan.purpose"} <= facts
    assert len(facts) <= MOST_FACTS


def test_who_works_has_to_leave_and_register() -> None:
    made = judged("social-workplace", work="permanent")
    assert [{fact for _, fact, _, _ in each.facts} for each in made.changes] == [{"work", "registered_unemployed"}]


def test_age_is_told_as_what_nobody_can_change() -> None:
    made = judged("youth-practice", **(GRADUATE | {"age": 30}))
    assert [each.facts[0][1] for each in made.changes] == ["age", "age"]
    assert {each.code for each in made.changes} == {"law-change-measure-lasting"}


def test_the_question_that_decides_most_comes_first() -> None:
    unsure = Person(on=ON, age=40, sex="male", place="village", potential=None)
    made = decide("bastau", unsure, law())
    assert made.verdict == "unknown"
    assert [each.fact for each in made.unknown] == ["work", "potential"]
    assert "place" not in {each.fact for each in decide("short-training", unsure, law()).unknown}


@given(people(), st.sets(st.sampled_from(["potential", "tax_registered", "low_income_family", "remote"]), max_size=3))
@settings(max_examples=12, deadline=None)
def test_what_is_unknown_only_widens_what_is_possible(someone: Person, hidden: set[str]) -> None:
    blurred = replace(someone, **dict.fromkeys(hidden))
    for name, rule in MEASURES.items():
        sure = decide(name, someone, law()).verdict
        unsure = decide(name, blurred, law())
        if unsure.verdict != "unknown":
            assert unsure.verdict == sure
            continue
        found = slots(blurred, lambda other, rule=rule: rule(other, law()))
        possible, asked = questions(blurred, found, lambda full, rule=rule: rule(full, law()).verdict())
        assert sure in possible
        assert {each.fact for each in asked} <= hidden | {"place"}


def test_after_the_twelfth_of_november_the_answer_is_an_exercise() -> None:
    assert not judged("bastau", on=date(2018, 11, 12)).training
    later = judged("bastau", on=date(2018, 11, 13))
    assert (later.training, later.governed) == (True, "law-governed-programme-enbek")
    assert judged("bastau", on=date(2024, 1, 1)).governed == "law-governed-programme-2023"


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_every_sentence_is_filled(language: str) -> None:
    someone = [
        person(),
        Person(on=ON, age=29),
        Person(on=ON, age=15, study="senior-school"),
        Person(on=ON, age=23, orphan_care=True, place="district-centre", plan=Plan("cooperative"), certificate=None),
        person(**(GRADUATE | {"age": 30, "wants_to_move": True})),
        person(work="laid-off-notice", status="oralman", lost_job="decline", wants_to_move=True),
        person(**BORROWER, **REGISTERED),
        Person(on=ON, age=30, status="foreigner", resident=False, certificate=Certificate("bastau", date(2015, 1, 1))),
    ]
    for each in someone:
        for made in measures(each, law()):
            answer = decision_json(made, law().rules, language)
            told = [answer["title"], answer["says"], *answer["assumed"]]
            for key in ("steps", "aside", "disputes", "unknown", "changes"):
                told += [found.get("says") or found["asks"] for found in answer[key]]
            assert not [text for text in told if "{" in text or "law-" in text or "@" in text]


GOOD = """
format = 1
kind = "person"
date = 2018-03-01
age = 24
sex = "female"
place = "village"
work = "none"
registered_unemployed = 2018-02-01
education = { level = "higher", finished = 2017-06-30, profession = true }
certificate = { kind = "bastau", date = 2018-01-15 }
plan = { purpose = "open", sector = "livestock", new_jobs = "unknown" }
retraining = { cofinancing = 30 }
potential = "unknown"
"""


def read(tmp_path: Path, text: str):
    path = tmp_path / "person.toml"
    path.write_text(text, encoding="utf-8")
    return read_person(path)


def test_a_good_file_is_read(tmp_path: Path) -> None:
    made, problems = read(tmp_path, GOOD)
    assert problems == ()
    assert made is not None
    assert (made.potential, made.plan.new_jobs, made.retraining.cofinancing) == (None, None, 30)
    assert (made.registered, made.seeking, made.certificate) == (True, False, Certificate("bastau", date(2018, 1, 15)))


@pytest.mark.parametrize(
    ("old", "new", "code", "field"),
    [
        ('kind = "person"', 'kind = "household"', "law-person-format", "format"),
        ("age = 24", "", "law-facts-missing", "age"),
        ("age = 24", "age = 240", "law-facts-range", "age"),
        ('work = "none"', 'work = "pirate"', "law-facts-word", "work"),
        ('work = "none"', 'work = "permanent"', "law-person-works-and-registered", "work"),
        ('work = "none"', 'work = "none"\nself_employed = true', "law-person-self-employed", "self_employed"),
        ("registered_unemployed = 2018-02-01", "registered_unemployed = 7", "law-facts-since", "registered_unemployed"),
        ("registered_unemployed = 2018-02-01", "registered_unemployed = 2018-04-01", "law-facts-day-future", "registered_unemployed"),
        ('level = "higher"', 'level = "wizard"', "law-facts-word", "education.level"),
        ('level = "higher"', 'level = "none"', "law-person-finished-nothing", "education.finished"),
        ("finished = 2017-06-30", "finished = 2019-06-30", "law-facts-day-future", "education.finished"),
        ('kind = "bastau"', 'kind = "yoga"', "law-facts-word", "certificate.kind"),
        ("cofinancing = 30", "cofinancing = 130", "law-facts-range", "retraining.cofinancing"),
        ('potential = "unknown"', 'potential = "maybe"', "law-facts-flag", "potential"),
        ('potential = "unknown"', "wings = 2", "law-facts-unknown-key", "wings"),
        ("date = 2018-03-01", "date = 2016-03-01", "law-facts-day-early", "date"),
        ("date = 2018-03-01", "date = 2018-02-31", "law-household-date", "4"),
    ],
)  # fmt: skip
def test_each_bad_fact_is_told_once_with_its_field(tmp_path: Path, old: str, new: str, code: str, field: str) -> None:
    made, problems = read(tmp_path, GOOD.replace(old, new, 1))
    assert made is None
    assert [(each.code, each.place) for each in problems] == [(code, field)]


@pytest.mark.parametrize(("name", "measure"), [("graduate", "youth-practice"), ("farmer", "credit")])
def test_the_shipped_examples_qualify_for_what_their_first_lines_say(name: str, measure: str) -> None:
    made, problems = read_person(shipped("content", "law", "people", f"{name}.toml"))
    assert problems == ()
    assert made is not None
    assert decide(measure, made, law()).verdict == "qualifies"


def test_a_person_who_contradicts_himself_is_refused() -> None:
    with pytest.raises(Refused):
        Person(**(KNOWN | {"orphan_care": True, "age": 70}))
    with pytest.raises(Refused):
        Person(**(KNOWN | {"remote": True}))
