"""A learner's way through a quiz, to its end or over several days."""

from random import Random

import pytest

from desktop.quiz.grade import grade
from desktop.quiz.model import Matching, Quiz
from desktop.quiz.response import ChosenOptions, MatchedPairs, Response
from desktop.quiz.session import Asked, QuizRun, begin, resume

from .made import SINGLE, question, quiz


def key(asked: Asked) -> Response:
    body = asked.question.body
    return MatchedPairs(body.key) if isinstance(body, Matching) else ChosenOptions(body.key)


def blank(asked: Asked) -> Response:
    body = asked.question.body
    return MatchedPairs((-1,) * len(body.pairs)) if isinstance(body, Matching) else ChosenOptions(frozenset())


def answered(run: QuizRun, count: int) -> QuizRun:
    for _ in range(count):
        run, _grade = run.answer(key(run.current))
    return run


def test_a_learner_is_asked_every_question_once_with_every_option_shown():
    run = begin(quiz(), Random(1))
    assert sorted(a.question.id for a in run.asked) == sorted(q.id for q in quiz().questions)
    for asked in run.asked:
        assert sorted(asked.shown) == list(range(asked.question.body.movable))


def test_the_same_seed_gives_the_same_run_and_other_seeds_give_others():
    assert begin(quiz(), Random(3)) == begin(quiz(), Random(3))
    assert len({tuple(a.question.id for a in begin(quiz(), Random(n)).asked) for n in range(30)}) > 5
    assert len({begin(quiz(), Random(n)).asked[0].shown for n in range(30)}) > 5


def test_a_learner_who_answers_everything_right_finishes_with_the_full_score():
    run = answered(begin(quiz(), Random(1)), 4)
    assert run.finished
    assert run.current is None
    assert (run.score.mark, run.score.right, run.score.answered, run.score.total) == (4, 4, 4, 4)
    assert run.score.share == 1


def test_a_learner_in_the_middle_sees_what_was_earned_so_far():
    run = begin(quiz(), Random(1))
    run, first = run.answer(key(run.current))
    run, second = run.answer(blank(run.current))
    assert (first.mark, second.mark) == (1, 0)
    assert (run.index, run.finished) == (2, False)
    assert (run.score.mark, run.score.right, run.score.answered) == (1, 1, 2)
    assert run.score.share == 0.25
    assert run.grades == (first, second)


def test_an_answer_leaves_the_run_before_it_untouched():
    run = begin(quiz(), Random(1))
    run.answer(key(run.current))
    assert run.index == 0


def test_a_learner_cannot_answer_after_the_end_or_with_an_answer_to_another_question():
    with pytest.raises(ValueError, match="every question"):
        answered(begin(quiz(), Random(1)), 4).answer(ChosenOptions(frozenset()))
    run = begin(Quiz("one", "Один", "Один вопрос.", (question(SINGLE),)), Random(1))
    with pytest.raises(ValueError, match="does not answer"):
        run.answer(MatchedPairs((0,)))


def test_a_learner_whose_computer_went_off_comes_back_to_the_same_question():
    before = answered(begin(quiz(), Random(9)), 2)
    after = resume(quiz(), before.answered, Random(9))
    assert after == before
    assert after.current == before.current


def test_answers_to_questions_that_are_gone_or_changed_are_dropped_and_asked_again():
    stored = (
        ("gone", ChosenOptions(frozenset({0}))),
        ("kinds", MatchedPairs((0, 1, 1, 1))),
        ("term", ChosenOptions(frozenset({0}))),
        ("term", ChosenOptions(frozenset({1}))),
    )
    run = resume(quiz(), stored, Random(1))
    assert run.answered == (stored[2],)
    assert sorted(a.question.id for a in run.asked) == ["exempt", "kinds", "term", "term-again"]


def test_a_learner_who_resumes_after_new_questions_came_is_asked_the_new_ones_too():
    before = answered(begin(quiz(), Random(2)), 4)
    longer = Quiz("contract", "Контракт", "О сроках.", (*quiz().questions, question(question_id="new")))
    run = resume(longer, before.answered, Random(2))
    assert run.answered == before.answered
    assert run.current.question.id == "new"


def test_the_grade_does_not_depend_on_the_order_shown():
    for seed in range(5):
        for asked in begin(quiz(), Random(seed)).asked:
            assert grade(asked.question, key(asked)).right


def test_a_run_that_hides_an_option_or_holds_too_many_answers_does_not_exist():
    with pytest.raises(ValueError, match="shown once"):
        Asked(question(), (0, 1, 1))
    with pytest.raises(ValueError, match="at most one answer"):
        QuizRun("contract", (Asked(question(), (0, 1, 2)),), (ChosenOptions(frozenset()),) * 2)
    with pytest.raises(ValueError, match="at least one question"):
        QuizRun("contract", ())
