"""What an author cannot write: questions that would be nonsense to answer."""

from dataclasses import replace

import pytest

from desktop.quiz.model import (
    Matching,
    MultipleChoice,
    NotAQuestion,
    Option,
    Pair,
    Question,
    Quiz,
    SingleChoice,
)

from .made import MATCHING, MULTIPLE, SINGLE, question, quiz


def refusal(make: object, *values: object) -> str:
    with pytest.raises(NotAQuestion) as caught:
        make(*values)  # type: ignore[operator]
    return caught.value.code


def test_an_author_cannot_forget_the_right_answer():
    wrong = tuple(replace(each, right=False, why="нет") for each in SINGLE.options)
    assert refusal(SingleChoice, wrong) == "quiz-no-right"
    assert refusal(MultipleChoice, wrong) == "quiz-no-right"


def test_an_author_cannot_mark_two_answers_right_where_a_learner_may_choose_one():
    assert refusal(SingleChoice, MULTIPLE.options) == "quiz-many-right"


def test_an_author_cannot_offer_a_learner_two_answers_only():
    assert refusal(SingleChoice, SINGLE.options[:2]) == "quiz-options-few"


def test_an_author_cannot_offer_the_same_answer_twice_in_other_letters():
    twin = Option("  ШЕСТЬ   месяцев", why="повтор")
    assert refusal(SingleChoice, (*SINGLE.options, twin)) == "quiz-option-twice"


def test_an_author_cannot_make_every_answer_right():
    right = tuple(replace(each, right=True) for each in MULTIPLE.options)
    assert refusal(MultipleChoice, right) == "quiz-no-wrong"


def test_an_author_must_tell_a_learner_what_is_wrong_with_a_wrong_answer():
    assert refusal(Option, "год") == "quiz-why-missing"
    assert Option("шесть месяцев", True).why == ""


def test_an_author_cannot_ask_to_match_two_pairs_or_the_same_left_twice():
    assert refusal(Matching, MATCHING.pairs[:2]) == "quiz-pairs-few"
    assert refusal(Matching, (*MATCHING.pairs, Pair("Инвалид II группы", "нет"))) == "quiz-left-twice"


def test_an_author_cannot_give_every_left_one_right():
    pairs = tuple(replace(pair, right="обусловленная") for pair in MATCHING.pairs)
    assert refusal(Matching, pairs) == "quiz-one-right-side"


def test_an_author_cannot_call_a_right_answer_extra():
    assert refusal(Matching, MATCHING.pairs, ("Безусловная",)) == "quiz-extra-twice"


def test_two_families_may_share_one_kind_of_assistance():
    assert MATCHING.rights == ("безусловная", "обусловленная", "не назначат")
    assert MATCHING.key == (0, 1, 1)


@pytest.mark.parametrize("field", ["text", "passage", "topic", "explain"])
def test_an_author_cannot_leave_a_field_of_the_question_blank(field):
    with pytest.raises(NotAQuestion) as caught:
        question(**{field: " \n"})
    assert (caught.value.code, caught.value.details) == ("quiz-text-empty", {"field": field})


@pytest.mark.parametrize("name", ["", "Term", "срок", "two--dashes", "-term", "a b", "term\n"])
def test_an_author_cannot_name_a_question_so_that_the_name_would_not_last(name):
    assert refusal(question, SINGLE, name) == "quiz-id-malformed"


@pytest.mark.parametrize(
    "changed", [{"level": "hard"}, {"role": ()}, {"role": ("boss",)}, {"role": ("akimat", "akimat")}]
)
def test_an_author_cannot_invent_a_level_or_a_role(changed):
    with pytest.raises(NotAQuestion) as caught:
        question(**changed)
    assert caught.value.code == "quiz-field-value"


def test_a_quiz_without_questions_or_with_twins_does_not_exist():
    assert refusal(Quiz, "q", "Т", "О чём", ()) == "quiz-empty"
    assert refusal(Quiz, "q", "Т", "О чём", (question(), question())) == "quiz-question-twice"


def test_a_page_finds_a_question_by_its_id_and_knows_its_kind():
    found = quiz().question("exempt")
    assert isinstance(found, Question)
    assert found.kind == "multiple"
    assert quiz().question("nowhere") is None
