"""References are printed and parsed in one form, and nonsense never becomes a reference."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.handbook.citation import ACTS, Citation, parse_citation, parse_citations

numbers = st.integers(1, 300).map(str)
subpoints = numbers | st.tuples(numbers, st.integers(1, 9)).map(lambda pair: f"{pair[0]}-{pair[1]}")


@given(
    st.sampled_from(sorted(ACTS)),
    numbers,
    st.one_of(st.just(""), numbers),
    st.one_of(st.just(""), subpoints),
)
def test_every_reference_reads_back_as_it_was_printed(act, article, point, subpoint):
    citation = Citation(act, article, point, subpoint)
    assert parse_citation(str(citation)) == citation


def test_a_bracket_after_a_subpoint_changes_nothing():
    assert parse_citation("пп. 4) п. 2 ст. 8 Занятость") == Citation("Занятость", "8", "2", "4")


def test_several_references_are_parted_by_semicolons():
    assert parse_citations("п. 1 ст. 17 Занятость; п. 2 ст. 17 Занятость") == (
        Citation("Занятость", "17", "1"),
        Citation("Занятость", "17", "2"),
    )
    assert parse_citations("") == ()


@pytest.mark.parametrize("text", ["", "ст. 4", "ст. 4 Устав", "п. 3 ГАСП", "ст. четыре ГАСП"])
def test_what_is_no_reference_is_refused(text):
    with pytest.raises(ValueError):
        parse_citation(text)
