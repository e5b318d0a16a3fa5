"""Job seekers and the unemployed: dates, refusals, every ground of removal, the bar of thirty days."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.base.shipped import shipped
from desktop.law.answers import decision_json
from desktop.law.deadline import deadline
from desktop.law.decision import Decision
from desktop.law.employment.case import Case, NoShow, Offer, Previous, Sentence
from desktop.law.employment.decide import decide
from desktop.law.employment.files import read_case
from desktop.law.facts import Refused

from .made import codes, law

APPLIED, REGISTERED = date(2018, 3, 12), date(2018, 3, 30)


def case(**facts: Any) -> Case:
    given_ = {"on": date(2018, 3, 20), "applied": APPLIED, "age": 34, "sex": "male", "place": "town"}
    return Case(**(given_ | facts))


def jobless(**facts: Any) -> Case:
    """Registered, marked in time up to the day of the decision."""
    given_ = {"on": date(2018, 4, 10), "registered": REGISTERED, "attended": (date(2018, 4, 9),)}
    return case(**(given_ | facts))


def decided(given_: Case) -> Decision:
    return decide(given_, law())


def disputes(decision: Decision) -> set[str]:
    return {each.code for each in decision.disputes}


def test_the_search_ends_on_the_tenth_working_day_and_registration_follows() -> None:
    made = decided(case())
    assert made.verdict == "searching"
    assert made.amount("search_until") == date(2018, 3, 29)
    assert made.amount("decision_from") == date(2018, 3, 30)
    assert decided(case(on=date(2018, 3, 29))).verdict == "searching"
    assert decided(case(on=date(2018, 3, 30))).verdict == "to-register"


def test_the_notice_in_calendar_days_stays_a_dispute_with_both_days() -> None:
    made = decided(case())
    dispute = next(each for each in made.disputes if each.code == "law-dispute-notice")
    assert dispute.note == "a4"
    assert dispute.readings == ("2018-03-23", "2018-03-30")


def test_a_seeker_comes_every_three_working_days_until_the_search_ends() -> None:
    made = decided(case())
    dates = [each.value for each in made.amounts if each.name.startswith("visit_by")]
    assert dates == [date(2018, 3, 15), date(2018, 3, 20), date(2018, 3, 28), date(2018, 3, 29)]


def test_a_missed_visit_is_said_and_has_no_consequence_in_the_handbook() -> None:
    made = decided(case(visits=(date(2018, 3, 19),)))
    assert "law-step-visit-missed" in codes(made)
    assert made.verdict == "searching"
    assert "law-step-visit-missed" not in codes(decided(case(visits=(date(2018, 3, 15), date(2018, 3, 20)))))


def test_after_the_fourth_of_july_the_duty_to_come_is_doubtful() -> None:
    assert "law-dispute-visits-changed" not in disputes(decided(case(on=date(2018, 7, 3), applied=date(2018, 7, 3))))
    assert "law-dispute-visits-changed" in disputes(decided(case(on=date(2018, 7, 4), applied=date(2018, 7, 4))))


@pytest.mark.parametrize(
    ("facts", "verdict", "code"),
    [
        ({"identity": False}, "not-accepted", "law-aside-no-identity"),
        ({"age": 15}, "not-accepted", "law-aside-no-guardian"),
        ({"age": 15, "guardian": True}, "refused", "law-step-refuse-young"),
        ({"work": "permanent"}, "refused", "law-step-refuse-work"),
        ({"work": "part-time"}, "refused", "law-step-refuse-work"),
        ({"work": "other-paid"}, "refused", "law-step-refuse-work"),
        ({"work": "self-employed"}, "refused", "law-step-refuse-work"),
        ({"age": 63}, "refused", "law-step-refuse-pension"),
        ({"age": 58, "age_months": 6, "sex": "female"}, "refused", "law-step-refuse-pension"),
        ({"false_documents": True}, "refused", "law-step-refuse-false"),
        ({"job_found": True}, "placed", "law-step-job-found"),
        ({"work": "suspended-business"}, "not-regulated", "law-step-search"),
        ({"age": 16}, "searching", "law-aside-refuse-young"),
        ({"age": 62, "age_months": 11}, "searching", "law-aside-refuse-pension"),
        ({"age": 58, "age_months": 5, "sex": "female"}, "searching", "law-aside-refuse-pension"),
    ],
)
def test_each_ground_of_refusal_and_its_boundary(facts: dict[str, Any], verdict: str, code: str) -> None:
    made = decided(case(**facts))
    assert made.verdict == verdict
    assert code in codes(made)


def test_all_four_grounds_are_considered_and_told() -> None:
    made = decided(case())
    asides = {each.code for each in made.aside if each.rule == "R46"}
    assert asides == {f"law-aside-refuse-{name}" for name in ("young", "work", "pension", "false")}


OFFERS = (Offer(date(2018, 4, 2)), Offer(date(2018, 4, 5)))
LATE = NoShow("job", date(2018, 4, 2))


@pytest.mark.parametrize(
    ("facts", "rule", "barred"),
    [
        ({"offers": OFFERS}, "R47", True),
        ({"no_shows": (LATE,)}, "R48", True),
        ({"no_shows": (NoShow("training", date(2018, 4, 2)),)}, "R48", True),
        ({"no_shows": (NoShow("call", date(2018, 4, 2)),)}, "R49", True),
        ({"stopped": date(2018, 4, 9)}, "R50", True),
        ({"on": date(2018, 4, 24), "attended": ()}, "R51", True),
        ({"sentence": Sentence("prison")}, "R52", False),
        ({"sentence": Sentence("treatment")}, "R52", False),
        ({"article_15": True}, "R52", False),
        ({"forged": True}, "R52", False),
    ],
)
def test_each_ground_of_removal_and_whether_it_bars(facts: dict[str, Any], rule: str, barred: bool) -> None:
    made = decided(jobless(**facts))
    assert made.verdict == "removed"
    assert rule in made.rules()
    assert (made.amount("may_return") is not None) == barred
    assert ("R53" in made.rules(), "R54" in made.rules()) == (barred, not barred)
    assert decided(jobless(**facts, article_8=True)).verdict == "stays"


@pytest.mark.parametrize(
    "facts",
    [
        {},
        {"offers": OFFERS[:1]},
        {"offers": (Offer(date(2018, 4, 2), suitable=False), Offer(date(2018, 4, 5)))},
        {"offers": (Offer(date(2018, 4, 2), refused=False), Offer(date(2018, 4, 5)))},
        {"no_shows": (LATE._replace(good_reason=True),)},
        {"no_shows": (LATE._replace(came=date(2018, 4, 9)),)},
        {"on": date(2018, 4, 9), "attended": (), "no_shows": (LATE,)},
        {"on": date(2018, 4, 13), "attended": ()},
        {"on": date(2018, 4, 24), "attended": (), "late_good_reason": True},
        {"sentence": Sentence("other")},
        {"sentence": Sentence("prison", in_force=False)},
    ],
)
def test_what_is_no_ground_of_removal(facts: dict[str, Any]) -> None:
    assert decided(jobless(**facts)).verdict == "stays"


def test_the_fifth_and_the_third_working_day_are_still_in_time() -> None:
    late = jobless(no_shows=(LATE._replace(came=date(2018, 4, 10)),))
    assert decided(late).verdict == "removed"
    call = NoShow("call", date(2018, 4, 2), date(2018, 4, 5))
    assert decided(jobless(no_shows=(call,))).verdict == "stays"
    assert decided(jobless(no_shows=(call._replace(came=date(2018, 4, 6)),))).verdict == "removed"


def test_attendance_in_town_is_ten_working_days_and_in_a_village_a_month() -> None:
    assert decided(jobless(attended=(), on=date(2018, 4, 2))).amount("mark_by") == date(2018, 4, 13)
    village = jobless(place="village", attended=(), on=date(2018, 4, 30))
    assert decided(village).verdict == "stays"
    assert decided(village).amount("mark_by") == date(2018, 4, 30)


def test_once_a_month_in_a_village_has_two_readings() -> None:
    late = jobless(place="village", on=date(2018, 5, 20), attended=(date(2018, 4, 5), date(2018, 5, 20)))
    made = decided(late)
    assert made.verdict == "disputed"
    assert "law-dispute-village-month" in disputes(made)
    empty = replace(late, on=date(2018, 6, 20), attended=(date(2018, 4, 5),))
    assert decided(empty).verdict == "removed"


def test_the_bar_is_thirty_calendar_days_from_the_day_of_removal() -> None:
    made = decided(jobless(offers=OFFERS, removed=date(2018, 4, 10)))
    assert made.amount("may_return") == date(2018, 5, 11)
    assert "law-assumed-removed-today" not in made.assumed
    assert "law-assumed-removed-today" in decided(jobless(offers=OFFERS)).assumed
    assert "law-dispute-article-16" in disputes(made)


def test_a_self_willed_stop_bars_only_by_its_place_in_the_text() -> None:
    alone = decided(jobless(stopped=date(2018, 4, 9)))
    dispute = next(each for each in alone.disputes if each.code == "law-dispute-self-willed")
    assert dispute.note == "a14"
    assert dispute.readings[1] == "not-regulated"
    both = decided(jobless(stopped=date(2018, 4, 9), offers=OFFERS))
    assert "law-dispute-self-willed" not in disputes(both)


@pytest.mark.parametrize(
    ("removed", "ground", "verdict"),
    [
        (date(2018, 2, 9), 1, "searching"),  # over on 12 March, the day he came
        (date(2018, 2, 10), 1, "barred"),
        (date(2018, 3, 1), 3, "barred"),
        (date(2018, 3, 1), 4, "searching"),
        (date(2018, 3, 1), 6, "searching"),
    ],
)
def test_an_earlier_removal_keeps_him_away_for_its_grounds_only(removed: date, ground: int, verdict: str) -> None:
    assert decided(case(previous=Previous(removed, ground))).verdict == verdict


def test_the_handbooks_own_example_first_of_april() -> None:
    back = case(on=date(2018, 4, 1), applied=date(2018, 4, 1), previous=Previous(date(2018, 3, 1), 2))
    assert decided(back).verdict == "searching"
    assert decided(replace(back, applied=date(2018, 3, 31))).verdict == "barred"


@pytest.mark.parametrize(
    ("facts", "fact"),
    [
        ({"identity": None}, "identity"),
        ({"work": "unknown"}, "work"),
        ({"age": 60, "sex": "unknown"}, "sex"),
        ({"job_found": None}, "job_found"),
        ({"false_documents": None}, "false_documents"),
    ],
)
def test_an_unknown_fact_that_decides_is_asked_for(facts: dict[str, Any], fact: str) -> None:
    made = decided(case(**facts))
    assert made.verdict == "unknown"
    assert [each.fact for each in made.unknown] == [fact]


def test_an_unknown_fact_that_decides_nothing_is_not_asked_for() -> None:
    made = decided(case(work="permanent", job_found=None, false_documents=None))
    assert (made.verdict, made.unknown) == ("refused", ())
    assert decided(case(sex="unknown")).verdict == "searching"
    assert decided(jobless(offers=OFFERS, late_good_reason=None, article_15=None)).verdict == "removed"


def test_unknown_facts_of_lists_are_named_by_their_place() -> None:
    unsure = (Offer(date(2018, 4, 2), suitable=None), Offer(date(2018, 4, 5)))
    made = decided(jobless(offers=unsure))
    assert [each.fact for each in made.unknown] == ["offers.1.suitable"]
    made = decided(jobless(no_shows=(LATE._replace(good_reason=None),)))
    assert [each.fact for each in made.unknown] == ["no_shows.1.good_reason"]


def test_who_article_eight_means_is_never_made_up() -> None:
    made = decided(jobless(offers=OFFERS))
    assert "law-assumed-not-article-8" in made.assumed
    spared = decided(jobless(offers=OFFERS, article_8=True))
    assert (spared.verdict, "law-dispute-article-8" in disputes(spared)) == ("stays", True)
    assert decided(jobless(offers=OFFERS, article_8=None)).verdict == "unknown"


def test_a_registration_before_the_ten_days_are_over_is_told() -> None:
    assert "law-dispute-registered-early" in disputes(decided(jobless(registered=date(2018, 3, 20))))
    assert "law-dispute-registered-early" not in disputes(decided(jobless()))


def test_after_march_2019_the_answer_is_an_exercise() -> None:
    made = decided(case(on=date(2019, 4, 2), applied=date(2019, 4, 1)))
    assert (made.training, made.governed) == (True, "law-governed-employment-2018")
    assert decided(case(on=date(2024, 4, 2), applied=date(2024, 4, 1))).governed == "law-governed-employment-2023"


@given(st.dates(date(2018, 1, 3), date(2025, 12, 1)), st.integers(0, 40), st.sampled_from(["town", "village"]))
@settings(deadline=None)
def test_nobody_is_registered_before_the_search_ends(applied: date, later: int, place: str) -> None:
    made = decided(case(applied=applied, on=applied + timedelta(days=later), place=place))
    until = made.amount("search_until")
    assert isinstance(until, date)
    assert (made.verdict == "searching") == (applied + timedelta(days=later) <= until)


@given(st.lists(st.dates(REGISTERED, date(2018, 7, 1)), max_size=12), st.sampled_from(["town", "village"]))
@settings(deadline=None)
def test_one_more_visit_never_takes_anybody_off(visits: list[date], place: str) -> None:
    rank = {"stays": 0, "disputed": 1, "removed": 2}
    before = decided(jobless(on=date(2018, 7, 1), attended=tuple(visits), place=place))
    more = (*visits, REGISTERED + timedelta(days=12))
    after = decided(jobless(on=date(2018, 7, 1), attended=more, place=place))
    assert rank[after.verdict] <= rank[before.verdict]


GOOD = """
format = 1
kind = "unemployment"
date = 2018-04-10
applied = 2018-03-12
age = 34
place = "town"
registered = 2018-03-30
attended = [2018-04-09]
offers = [{ date = 2018-04-02 }]
no_shows = [{ kind = "call", issued = 2018-04-02, came = 2018-04-03 }]
sentence = { kind = "other" }
previous = { removed = 2018-01-10, ground = 4 }
"""


def read(tmp_path: Path, text: str):
    path = tmp_path / "case.toml"
    path.write_text(text, encoding="utf-8")
    return read_case(path)


def test_a_good_file_is_read(tmp_path: Path) -> None:
    made, problems = read(tmp_path, GOOD)
    assert problems == ()
    assert made is not None
    assert (made.offers[0].refused, made.no_shows[0].kind, made.previous) == (
        True,
        "call",
        Previous(date(2018, 1, 10), 4),
    )


@pytest.mark.parametrize(
    ("old", "new", "code", "field"),
    [
        ('kind = "unemployment"', 'kind = "household"', "law-case-format", "format"),
        ("format = 1", "format = 7", "law-case-format", "format"),
        ("age = 34", "", "law-facts-missing", "age"),
        ("age = 34", 'age = "много"', "law-facts-whole", "age"),
        ("age = 34", "age = 200", "law-facts-range", "age"),
        ('place = "town"', 'place = "moon"', "law-facts-word", "place"),
        ("date = 2018-04-10", "date = 2017-04-10", "law-facts-day-early", "date"),
        ("applied = 2018-03-12", "applied = 2018-05-12", "law-facts-day-future", "applied"),
        ("registered = 2018-03-30", "registered = 2018-03-01", "law-facts-day-before", "registered"),
        ("registered = 2018-03-30", "", "law-case-not-registered", "registered"),
        ("attended = [2018-04-09]", "attended = [9]", "law-facts-date", "attended"),
        ("came = 2018-04-03", "came = 2018-04-01", "law-facts-day-before", "no_shows.came"),
        ('kind = "call"', 'kind = "sms"', "law-facts-word", "no_shows.kind"),
        ("ground = 4", "ground = 9", "law-facts-range", "previous.ground"),
        ("date = 2018-04-02 }", "date = 2018-04-02, wage = 3 }", "law-facts-unknown-key", "offers.wage"),
        ("date = 2018-04-10", "date = 2018-02-31", "law-household-date", "4"),
    ],
)
def test_each_bad_fact_is_told_once_with_its_field(tmp_path: Path, old: str, new: str, code: str, field: str) -> None:
    made, problems = read(tmp_path, GOOD.replace(old, new, 1))
    assert made is None
    assert [(each.code, each.place) for each in problems] == [(code, field)]


def test_the_shipped_example_is_decided_as_its_first_line_says() -> None:
    made, problems = read_case(shipped("content", "law", "people", "unemployed.toml"))
    assert problems == ()
    assert made is not None
    assert (decided(made).verdict, decided(made).amount("may_return")) == ("removed", date(2018, 5, 17))


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_every_sentence_is_filled(language: str) -> None:
    cases = [
        case(visits=(date(2018, 3, 19),), on=date(2018, 3, 30)),
        case(age=15, guardian=True, work="part-time", false_documents=True),
        case(place="unknown", work="unknown", identity=None),
        jobless(
            offers=OFFERS, no_shows=(LATE, NoShow("call", date(2018, 4, 2), good_reason=True)), stopped=date(2018, 4, 9)
        ),
        jobless(forged=True, article_15=True, offers=OFFERS),
        jobless(forged=True, place="village"),
        jobless(on=date(2018, 4, 30), attended=(), late_good_reason=True, removed=date(2018, 4, 29)),
        case(previous=Previous(date(2018, 3, 1), 2)),
        case(on=date(2027, 3, 1), applied=date(2027, 2, 26)),
    ]
    for each in cases:
        told = str(decision_json(decided(each), law().rules, language))
        assert "law-" not in told.replace("'code': 'law-", "")
        assert "{" not in " ".join(_sentences(decision_json(decided(each), law().rules, language)))


def _sentences(answer: dict[str, Any]) -> list[str]:
    lists = (answer[key] for key in ("steps", "aside", "disputes", "unknown", "changes"))
    return [each.get("says") or each["asks"] for found in lists for each in found]


def test_a_case_that_contradicts_itself_is_refused() -> None:
    with pytest.raises(Refused):
        case(attended=(date(2018, 3, 15),))
    with pytest.raises(Refused):
        case(previous=Previous(date(2018, 4, 1), 2))


@pytest.mark.parametrize(
    "facts",
    [
        {"on": date(2026, 5, 29), "applied": date(2026, 5, 20)},
        {"on": date(2026, 6, 2), "applied": date(2025, 11, 3), "registered": date(2025, 12, 1)},
        {"on": date(2026, 6, 2), "applied": date(2025, 12, 3), "registered": date(2025, 12, 29),
         "no_shows": (NoShow("call", date(2026, 5, 25)),)},
        {"on": date(2025, 12, 20), "applied": date(2025, 11, 3), "registered": date(2025, 12, 1),
         "offers": (Offer(date(2025, 12, 8)), Offer(date(2025, 12, 10))), "removed": date(2025, 12, 15)},
    ],
)  # fmt: skip
def test_every_day_counted_in_a_year_that_is_not_confirmed_carries_the_warning(facts) -> None:
    made = decided(case(**facts))
    assert "law-calendar-partly" in made.assumed
    told = decision_json(made, law().rules)
    assert any("подтверждён не весь" in each for each in told["assumed"])


def test_a_case_of_confirmed_years_carries_no_warning_and_one_far_ahead_another() -> None:
    assert not {each for each in decided(case()).assumed if each.startswith("law-calendar")}
    far = decided(case(on=date(2031, 5, 29), applied=date(2031, 5, 20)))
    assert "law-calendar-unknown" in far.assumed


def test_a_deadline_across_kurban_ait_2026_is_warned_of() -> None:
    found = deadline(date(2026, 5, 25), 3, "working", law().calendar)
    assert found.years == ((2026, True),)
