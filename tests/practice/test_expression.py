"""Conditions and effects, as an author writes them by hand."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.practice.condition import Comparison, Effect, Either, Every, Not, Visited, names, scenes
from desktop.practice.expression import is_variable, parse_condition, parse_effects
from desktop.practice.fault import Unread
from desktop.practice.moment import Moment

from .made import SAME_DICE

STATE = {"доверие": 3, "время": 15}
SEEN = frozenset({"Порог", "Кто (дома)"})


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("доверие >= 3", True),
        ("доверие > 3", False),
        ("3 <= доверие", True),
        ("доверие = 3", True),
        ("доверие == 3", True),
        ("доверие != 3", False),
        ("доверие <> 3", False),
        ("доверие < время", True),
        ("доверие > -1", True),
        ("доверие > −1", True),
        ("был(Порог)", True),
        ("была( Порог )", True),
        ("visited(Стол)", False),
        ("болды(Порог)", True),
        ("был(Кто (дома))", True),
        ("не был(Порог)", False),
        ("не не был(Порог)", True),
        ("NOT visited(Порог)", False),
        ("доверие > 5 или время = 15", True),
        ("доверие > 5 и время = 15", False),
        ("доверие = 3 или время = 0 и время = 1", True),
        ("(доверие = 3 или время = 0) и время = 1", False),
        ("не (доверие = 3 и время = 0)", True),
        ("доверие = 0 or visited(Порог) and not время < 3", True),
        ("доверие = 0 немесе доверие = 3 және время = 15", True),
    ],
)
def test_a_condition_means_what_it_says(text: str, holds: bool) -> None:
    assert parse_condition(text).holds(Moment(STATE, SEEN)) is holds


def test_and_binds_closer_than_or() -> None:
    a, b, c = Visited("а"), Visited("б"), Comparison("в", ">", 1)
    assert parse_condition("был(а) или был(б) и в > 1") == Either((a, Every((b, c))))
    assert parse_condition("не был(а) и в > 1") == Every((Not(a), c))


def test_a_condition_tells_what_it_asks_for() -> None:
    found = parse_condition("не (доверие > время или был(Порог)) и 2 < слух и visited(Стол)")
    assert names(found) == {"доверие", "время", "слух"}
    assert scenes(found) == {"Порог", "Стол"}


@pytest.mark.parametrize(
    ("text", "code", "found"),
    [
        ("", "practice-expression-operand", ""),
        ("доверие", "practice-expression-compare", "доверие"),
        ("доверие 3", "practice-expression-compare", "3"),
        ("доверие >=", "practice-expression-operand", ""),
        ("доверие >= и", "practice-expression-operand", "и"),
        ("доверие >= 2 время", "practice-expression-extra", "время"),
        ("доверие >= 2)", "practice-expression-extra", ")"),
        ("(доверие >= 2", "practice-expression-bracket", ""),
        ("доверие >= 2 & время", "practice-expression-sign", "& время"),
        ("был Порог", "practice-expression-visited", "Порог"),
        ("был(Порог", "practice-expression-visited", "(Порог"),
        ("был()", "practice-expression-visited", "()"),
        ("доверие >= 10000", "practice-expression-long", "10000"),
        ("доверие >= " + "9" * 200, "practice-expression-long", "9" * 20),
        ("(" * 40 + "доверие > 1" + ")" * 40, "practice-expression-long", "("),
        ("не " * 200 + "был(а)", "practice-expression-long", ("не " * 200)[:40]),
        ("__import__('os').system('x')", "practice-expression-sign", "'os').system('x')"),
    ],
)
def test_a_condition_that_makes_no_sense_names_the_piece_that_did_not_fit(
    text: str, code: str, found: str
) -> None:
    with pytest.raises(Unread) as unread:
        parse_condition(text)
    assert (unread.value.code, unread.value.found) == (code, found)


@SAME_DICE
@given(
    st.text(
        st.sampled_from("доверие 123<>=!()и или не был") | st.characters(exclude_categories=["Cs"]),
        max_size=400,
    )
)
def test_no_condition_however_odd_does_more_than_be_refused(text: str) -> None:
    with suppress(Unread):
        parse_condition(text)


@SAME_DICE
@given(st.text(st.sampled_from("доверие +-−=123, ") | st.characters(exclude_categories=["Cs"]), max_size=400))
def test_no_effect_however_odd_does_more_than_be_refused(text: str) -> None:
    with suppress(Unread):
        parse_effects(text)


def test_effects_add_take_away_and_set() -> None:
    assert parse_effects("доверие +1, время -10,слух = 2, долг=-3, шаг − 4") == (
        Effect("доверие", 1),
        Effect("время", -10),
        Effect("слух", 2, absolute=True),
        Effect("долг", -3, absolute=True),
        Effect("шаг", -4),
    )
    assert [each.on(5) for each in parse_effects("а +1, а -1, а = 0")] == [6, 4, 0]


@pytest.mark.parametrize(
    "text", ["", "доверие", "доверие 1", "+1", "доверие +1 время +2", "доверие +-1", "a +12345"]
)
def test_an_effect_that_makes_no_sense_is_refused(text: str) -> None:
    with pytest.raises(Unread) as unread:
        parse_effects(text)
    assert unread.value.code == "practice-effect"


def test_a_word_of_the_conditions_cannot_name_a_variable() -> None:
    assert is_variable("доверие")
    assert is_variable("_x1")
    assert is_variable("сенім")
    assert not any(map(is_variable, ("и", "Не", "был", "2раза", "два слова", "")))
