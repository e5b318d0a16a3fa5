"""Places of the law are printed long in two languages, and read back from every form."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.handbook.citation import ACTS, Citation
from desktop.handbook.naming import Place, long_kk, long_ru, read_places

numbers = st.integers(1, 300).map(str)
hyphened = numbers | st.tuples(numbers, st.integers(1, 9)).map(lambda pair: f"{pair[0]}-{pair[1]}")
maybe = st.one_of(st.just(""), hyphened)
citations = st.builds(Citation, st.sampled_from(sorted(ACTS)), hyphened, maybe, maybe)


def place(citation: Citation) -> Place:
    return Place(citation.act, citation.article, citation.point, citation.subpoint)


@given(citations)
@pytest.mark.parametrize("printed", [str, long_ru, long_kk, lambda each: str(each).replace(".", "").upper()])
def test_every_place_reads_back_in_every_form(printed, citation):
    assert read_places(printed(citation))[0][0] == place(citation)


@given(citations)
def test_the_order_of_the_parts_does_not_matter(citation):
    act, *parts = reversed(str(citation).split(" "))
    assert read_places(" ".join([act, *parts[::-1]]))[0][0] == place(citation)


def test_the_long_forms_are_whole_phrases():
    citation = Citation("Занятость", "8", "2", "4")
    assert long_ru(citation) == "подпункт 4 пункта 2 статьи 8 Закона РК «О занятости населения» № 482-V"
    assert long_kk(citation).endswith("ҚР Заңы № 482-V, 8-бап 2-тармақ 4-тармақша")
    assert long_ru(Citation("Занятость")) == ACTS["Занятость"]


def test_an_act_alone_is_a_place_only_by_its_number():
    assert read_places("482-V")[0] == (Place("Занятость"),)
    assert read_places("закон о занятости")[0] == ()


@given(st.text(max_size=60))
def test_no_text_breaks_the_reading(text):
    places, rest = read_places(text)
    assert places or rest == text
