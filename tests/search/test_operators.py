"""Quotes, minus and РЯДОМ demand what they say, and a text that only looks like them stays a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.search.found import Found
from desktop.search.operators import Demands, Near, read_demands

from .measure import shipped_index


def search(text: str) -> Found:
    return shipped_index().search(text)


@pytest.mark.parametrize(
    ("typed", "demands"),
    [
        ("срок РЯДОМ/5 контракта", Demands(near=(Near(("срок", "контракта"), 5),))),
        ("срок рядом/5 контракта", Demands(near=(Near(("срок", "контракта"), 5),))),
        ("срок ~5 контракта", Demands(near=(Near(("срок", "контракта"), 5),))),
        ("срок NEAR контракта", Demands(near=(Near(("срок", "контракта")),))),
        ("мерзім ҚАТАР/3 шарт", Demands(near=(Near(("мерзім", "шарт"), 3),))),
        ('"срок контракта"~4', Demands(near=(Near(("срок", "контракта"), 4),))),
        ("«три месяца» РЯДОМ/9 выплата", Demands(near=(Near(("три месяца", "выплата"), 9),))),
        ("контракт -срок", Demands(without=("срок",))),
        ("контракт -«шесть месяцев»", Demands(without=("шесть месяцев",))),
        ("«участковая комиссия» -срок", Demands(phrases=("участковая комиссия",), without=("срок",))),
        ("а РЯДОМ/2 б РЯДОМ/3 в", Demands(near=(Near(("а", "б"), 2), Near(("б", "в"), 3)))),
        ("центр рядом с домом", Demands()),
        ("ЖИВУ РЯДОМ С ЦЕНТРОМ", Demands()),
        ("срок РЯДОМ/999999 контракта", Demands(near=(Near(("срок", "контракта"), 50),))),
        ("соц-контракт 1-1", Demands()),
    ],
)
def test_what_is_demanded_is_read(typed: str, demands: Demands) -> None:
    assert read_demands(typed)[0] == demands


def test_the_words_beside_an_operator_are_still_searched_for() -> None:
    assert read_demands("срок РЯДОМ/5 контракта")[1].split() == ["срок", "контракта"]
    assert "срок" not in read_demands("контракт -срок")[1]


@given(st.text(alphabet='аб «»"~-/59РЯДОМNEAR ', max_size=60))
def test_no_text_breaks_the_reading_of_operators(text: str) -> None:
    read_demands(text)


def found(text: str) -> set[str]:
    return {hit.passage.id for hit in search(text).hits}


def test_near_words_must_stand_near_one_another_in_any_form_and_order() -> None:
    assert found("контракт РЯДОМ/3 срок") == found("сроки РЯДОМ/3 контрактов") != set()
    assert found("семья РЯДОМ/2 помощь") < found("семья РЯДОМ/30 помощь")


def test_a_word_is_not_near_itself() -> None:
    assert all(hit.passage.text.lower().count("сем") > 1 for hit in search("семья РЯДОМ/9 семьи").hits)


def test_a_phrase_after_a_minus_must_not_stand_there_but_its_words_may() -> None:
    hits = search("социальный контракт -«социального контракта»").hits
    assert hits
    assert not any("социальный контракт" in hit.passage.text.lower() for hit in hits)


def test_where_nothing_holds_the_demand_it_is_said_so() -> None:
    for query in ("синий РЯДОМ контракт", "«комиссия участковая синяя»"):
        found = search(query)
        assert not found.answered
        assert found.refusal
        assert found.refusal.reason == "demands"
        assert found.hits == ()


def test_values_refuse_nonsense() -> None:
    for things, within in (((), 5), (("а",), 5), (("а", "б"), 0), (("а", "б"), 51)):
        with pytest.raises(ValueError, match="within"):
            Near(things, within)
