"""Answers that are stored today and shown again next year."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.quiz.response import (
    NO_MATCH,
    ChosenOptions,
    MatchedPairs,
    response_from_json,
    response_to_json,
)

from .made import CALM

RESPONSES = st.one_of(
    st.frozensets(st.integers(0, 50)).map(ChosenOptions),
    st.lists(st.integers(NO_MATCH, 50)).map(tuple).map(MatchedPairs),
)


@CALM
@given(RESPONSES)
def test_a_stored_answer_comes_back_the_same(response):
    assert response_from_json(response_to_json(response)) == response


def test_a_stored_answer_reads_the_same_for_ever():
    assert response_to_json(ChosenOptions(frozenset({10, 2}))) == '{"chosen":[2,10]}'
    assert response_to_json(MatchedPairs((1, NO_MATCH))) == '{"matched":[1,-1]}'


@pytest.mark.parametrize(
    "text",
    [
        "", "null", "[]", "[0]", "{}", '"chosen"', '[["chosen",[0]]]', '{"chosen":0}', '{"chosen":[true]}',
        '{"chosen":[1.0]}',
        '{"chosen":["0"]}', '{"chosen":[0,0]}', '{"chosen":[-1]}', '{"chosen":[0],"chosen":[1]}',
        '{"chosen":[0],"matched":[0]}', '{"chosen":[NaN]}', '{"matched":[-2]}', '{"matched":[null]}',
        '{"matched":{"0":1}}', '{"ticked":[0]}', "[" * 50_000, '{"matched":[' + "9" * 5000 + "]}",
    ],
)  # fmt: skip
def test_a_spoilt_record_is_refused_and_not_guessed_at(text):
    with pytest.raises(ValueError, match=r"."):
        response_from_json(text)
