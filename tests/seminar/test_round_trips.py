"""A bank that leaves for another program and comes back is the bank that left."""

import re
import tomllib
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings

from desktop.quiz.model import Question, Vignette
from desktop.seminar.interchange.bank_write import to_toml
from desktop.seminar.interchange.carrier import GIFT, MOODLE, Carrier
from desktop.seminar.interchange.gift_read import from_gift
from desktop.seminar.interchange.gift_write import to_gift
from desktop.seminar.interchange.item import Item
from desktop.seminar.interchange.moodle_read import from_moodle
from desktop.seminar.interchange.moodle_write import to_moodle
from desktop.seminar.interchange.record import question_of, record_of
from desktop.seminar.interchange.shown import items_of
from desktop.seminar.interchange.taken import records_of
from desktop.seminar.interchange.weights import WEIGHTS, share
from tests.quiz.made import question
from tests.shipped import read

from .made import questions

CALM = settings(deadline=None, derandomize=True, database=None, max_examples=50, suppress_health_check=list(HealthCheck))
WAYS = {"gift": (GIFT, to_gift, from_gift), "moodle": (MOODLE, to_moodle, from_moodle)}


def written(way: str, *asked: Question) -> tuple[tuple[Item, ...], str]:
    carrier, write, _ = WAYS[way]
    items = tuple(item for each in asked for item in items_of(each, carrier)[0])
    return items, write("Банк «а/б»", items)


def taken(way: str, text: str) -> tuple[Question, ...]:
    items, told = WAYS[way][2](text)
    assert told == ()
    return tuple(question_of(record) for record in records_of(items, "bank")[0])


def without_remarks(text: str) -> str:
    """What Moodle gives back: it keeps no remark of ours."""
    return re.sub(r"<!-- komekshi: .*? -->|^// komekshi: .*$", "", text, flags=re.M)


@CALM
@given(questions())
def test_a_question_is_the_same_after_our_own_toml(question):
    text = to_toml({"id": "b", "title": "т", "summary": "с"}, [record_of(question)], {question.id: question.text})
    assert question_of(tomllib.loads(text)["question"][0]) == question


@pytest.mark.parametrize("way", WAYS)
def test_every_kind_comes_back_as_it_left(way):
    @CALM
    @given(questions(), questions(name="other"))
    def comes_back(one: Question, other: Question) -> None:
        items, text = written(way, one, other)
        found, told = WAYS[way][2](text)
        assert (found, told) == (items, ())
        assert taken(way, text) == (one, other)

    comes_back()


CARRIED = {
    "gift": ("single", "multiple", "matching", "truefalse", "short"),
    "moodle": ("single", "multiple", "matching", "truefalse", "short", "number", "ordering", "cloze"),
}


@pytest.mark.parametrize("way", WAYS)
def test_what_the_format_carries_comes_back_through_moodle_itself(way):
    """Without our remark: texts, keys, feedback, the id, and as tags passage, topic, level, role, article."""

    @CALM
    @given(questions(CARRIED[way]))
    def comes_back(question: Question) -> None:
        assert taken(way, without_remarks(written(way, question)[1])) == (question,)

    comes_back()


def test_a_case_of_such_parts_comes_back_through_moodle_itself():
    @CALM
    @given(questions(("vignette",)))
    def comes_back(question: Question) -> None:
        if {part.kind for part in question.asked} <= set(CARRIED["moodle"]):
            assert taken("moodle", without_remarks(written("moodle", question)[1])) == (question,)

    comes_back()


@pytest.mark.parametrize("carrier", [GIFT, MOODLE], ids=lambda carrier: carrier.name)
def test_every_weight_is_one_that_moodle_accepts(carrier: Carrier):
    @CALM
    @given(questions(("single", "multiple", "date", "number", "short")))
    def accepted(question: Question) -> None:
        for item in items_of(question, carrier)[0]:
            assert {answer.worth for answer in item.answers} <= set(WEIGHTS)

    accepted()


def test_three_right_answers_are_worth_a_third_each_and_thirteen_are_told_as_inexact():
    assert share(3) == (Decimal("33.33333"), True)
    assert share(6, negative=True) == (Decimal("-16.66667"), True)
    assert share(13)[1] is False


def test_people_that_only_one_part_of_a_case_is_about_stay_with_it():
    family, person = ("family", '{"kind": "household", "date": "2018-02-12"}'), ("man", '{"kind": "person"}')
    parts = tuple(question(question_id=f"case/{name}", facts=facts) for name, facts in (("a", (family,)), ("b", (person,)), ("c", ())))
    whole = question(Vignette(parts), "case", facts=(family,))
    assert question_of(tomllib.loads(to_toml({"id": "b"}, [record_of(whole)]))["question"][0]) == whole
    for way in WAYS:
        assert taken(way, written(way, whole)[1]) == (whole,)


@pytest.mark.parametrize("way", WAYS)
def test_every_shipped_question_comes_back_as_it_left(way):
    asked = tuple(each for quiz in read.banks() for each in quiz)
    assert taken(way, written(way, *asked)[1]) == asked
