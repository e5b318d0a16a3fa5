"""Working days of Kazakhstan 2018-2026, and the deadlines that are counted by them."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.base.shipped import shipped
from desktop.law.answers import deadline_json
from desktop.law.calendar import Calendar, Holiday, Moved, Once, Year, add_months
from desktop.law.deadline import deadline
from desktop.law.facts import Refused
from desktop.law.files import read_calendar

from .made import law

DAY = timedelta(days=1)
KNOWN_DIFFERENCES: dict[date, str] = {}
"""Days on which the `holidays` package and our calendar differ, and why. There are none."""
days = st.dates(date(2018, 1, 1), date(2027, 12, 31))


def calendar() -> Calendar:
    return law().calendar


@pytest.mark.parametrize("year", range(2018, 2027))
def test_every_day_is_worked_or_not_as_the_holidays_package_says(year: int) -> None:
    holidays = pytest.importorskip("holidays", reason="the oracle of working days: install the test extra")
    oracle = holidays.Kazakhstan(years=year)
    every = [date(year, 1, 1) + number * DAY for number in range(365 + (year % 4 == 0))]
    differing = {each for each in every if calendar().works(each) != oracle.is_working_day(each)}
    assert differing == {each for each in KNOWN_DIFFERENCES if each.year == year}


@pytest.mark.parametrize(
    ("on", "works", "code"),
    [
        (date(2018, 1, 7), False, "law-day-holiday"),  # Christmas on a Sunday …
        (date(2018, 1, 8), True, ""),  # … does not move
        (date(2018, 3, 3), True, "law-day-worked"),
        (date(2018, 3, 9), False, "law-day-moved"),
        (date(2018, 8, 21), False, "law-day-holiday"),
        (date(2018, 12, 18), False, "law-day-observed"),
        (date(2020, 5, 11), True, "law-day-worked"),
        (date(2021, 12, 1), False, "law-day-holiday"),
        (date(2021, 10, 25), True, ""),
        (date(2022, 10, 25), False, "law-day-holiday"),
        (date(2022, 12, 1), True, ""),
        (date(2022, 5, 10), False, "law-day-observed"),
        (date(2024, 6, 17), True, ""),  # Kurban Ait fell on Sunday the 16th and did not move
        (date(2026, 8, 31), True, ""),  # Constitution Day is no longer on 30 August
        (date(2026, 3, 25), False, "law-day-observed"),
    ],
)
def test_days_that_are_easy_to_get_wrong(on: date, works: bool, code: str) -> None:
    found = calendar().day(on)
    assert (not found.off, found.code) == (works, code)


def test_ten_working_days_from_the_twelfth_of_march_pass_over_nauryz() -> None:
    found = deadline(date(2018, 3, 12), 10, "working", calendar())
    assert (found.first, found.last, found.after) == (date(2018, 3, 13), date(2018, 3, 29), date(2018, 3, 30))
    assert [each.on.day for each in found.skipped] == [17, 18, 21, 22, 23, 24, 25]
    assert {each.title for each in found.skipped if each.code == "law-day-holiday"} == {"Наурыз мейрамы"}


def test_thirty_calendar_days_from_the_first_of_march_are_over_on_the_first_of_april() -> None:
    found = deadline(date(2018, 3, 1), 30, "calendar", calendar())
    assert (found.last, found.after) == (date(2018, 3, 31), date(2018, 4, 1))
    assert found.last_working == date(2018, 4, 2)
    assert found.skipped == ()


def test_a_saturday_worked_by_decree_counts() -> None:
    found = deadline(date(2018, 4, 26), 3, "working", calendar())
    assert found.last == date(2018, 5, 2)
    assert [each.on for each in found.worked] == [date(2018, 4, 28)]
    assert "30.04.2018" in deadline_json(found, law().rules)["worked"][0]["says"]


@pytest.mark.parametrize(
    ("start", "months", "last"),
    [
        (date(2018, 1, 31), 1, date(2018, 2, 28)),
        (date(2020, 1, 31), 1, date(2020, 2, 29)),
        (date(2018, 3, 12), 6, date(2018, 9, 12)),
        (date(2018, 11, 30), 3, date(2019, 2, 28)),
        (date(2018, 12, 15), 12, date(2019, 12, 15)),
    ],
)
def test_months_end_on_the_same_day_or_on_the_last_of_a_shorter_month(start: date, months: int, last: date) -> None:
    assert deadline(start, months, "months", calendar()).last == last


@given(days, st.integers(1, 60))
@settings(deadline=None)
def test_a_working_deadline_has_so_many_working_days_and_ends_on_one(start: date, count: int) -> None:
    found = deadline(start, count, "working", calendar())
    span = [start + number * DAY for number in range(1, (found.last - start).days + 1)]
    assert sum(calendar().works(each) for each in span) == count
    assert calendar().works(found.last)
    assert [each.on for each in found.skipped] == [each for each in span if not calendar().works(each)]


@given(days, st.integers(1, 60), st.sampled_from(["working", "calendar"]))
@settings(deadline=None)
def test_a_longer_period_never_ends_earlier_and_a_later_start_neither(start: date, count: int, kind: str) -> None:
    found = deadline(start, count, kind, calendar())
    assert deadline(start, count + 1, kind, calendar()).last > found.last
    assert deadline(start + DAY, count, kind, calendar()).last >= found.last
    assert found.after == found.last + DAY


@given(days, st.integers(0, 100), st.integers(0, 100))
@settings(deadline=None)
def test_months_one_by_one_never_pass_months_at_once(start: date, first: int, second: int) -> None:
    assert add_months(add_months(start, first), second) <= add_months(start, first + second)


@pytest.mark.parametrize(
    ("start", "count", "years"),
    [
        (date(2018, 3, 12), 10, ()),
        (date(2026, 3, 12), 10, ((2026, True),)),
        (date(2025, 12, 29), 5, ((2026, True),)),
        (date(2026, 12, 25), 10, ((2026, True), (2027, False))),
    ],
)
def test_a_year_that_nobody_confirmed_is_said(start: date, count: int, years) -> None:
    found = deadline(start, count, "working", calendar())
    assert found.years == years
    assert len(deadline_json(found, law().rules, "kk")["warnings"]) == len(years)


@pytest.mark.parametrize(
    ("start", "count", "kind", "code"),
    [
        (date(2017, 12, 31), 10, "working", "law-facts-calendar"),
        (date(2090, 1, 1), 10, "working", "law-facts-calendar"),
        (date(2018, 1, 1), 0, "working", "law-facts-range"),
        (date(2018, 1, 1), -3, "calendar", "law-facts-range"),
        (date(2018, 1, 1), 4000, "calendar", "law-facts-range"),
        (date(2018, 1, 1), 121, "months", "law-facts-range"),
        (date(2018, 1, 1), 5, "weeks", "law-facts-word"),
    ],
)
def test_a_deadline_that_cannot_be_is_refused(start: date, count: int, kind: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        deadline(start, count, kind, calendar())
    assert refused.value.code == code


def test_every_year_has_its_kurban_ait_and_every_moved_day_its_decree() -> None:
    assert {each.on.year for each in calendar().once} == set(range(2018, 2027))
    assert all((each.decree and "adilet" in each.source) or "pm.kz" in each.source for each in calendar().moved)
    assert [each.year for each in calendar().years] == list(range(2018, 2027))


def test_the_convention_is_not_sold_as_checked() -> None:
    told = deadline_json(deadline(date(2018, 3, 12), 10, "working", calendar()), law().rules)
    assert told["checked"] is False
    assert "Гражданский кодекс" in told["convention"]


@pytest.mark.parametrize(
    "make",
    [
        lambda: Holiday("x", "т", "т", ((1, 1),), ""),
        lambda: Holiday("x", "т", "т", (), "s"),
        lambda: Holiday("x", "т", "т", ((2, 30),), "s"),
        lambda: Once(date(2018, 1, 1), "т", "т", " "),
        lambda: Moved(date(2018, 1, 1), date(2018, 1, 2), "", "s"),
        lambda: Year(2018, ""),
    ],
)
def test_a_day_without_a_source_is_refused(make) -> None:
    with pytest.raises(ValueError):
        make()


def test_a_broken_calendar_costs_its_record_and_is_told(tmp_path: Path) -> None:
    good = shipped("content", "law", "calendar.toml").read_text(encoding="utf-8")
    (tmp_path / "calendar.toml").write_text(good.replace("to = 2018-03-09", 'to = "soon"'), encoding="utf-8")
    made, problems = read_calendar(tmp_path)
    assert len(made.moved) == len(calendar().moved) - 1
    assert [each.code for each in problems] == ["law-record-malformed"]
    assert [each.code for each in read_calendar(tmp_path / "none")[1]] == ["law-file-unreadable"]
