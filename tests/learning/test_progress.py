"""What the progress page tells a learner is fair to her."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.learning.progress import (
    Progress,
    Summary,
    TopicProgress,
    at_best,
    by_topic,
    progress,
    summary,
    weak_passages,
)
from desktop.learning.records import Answer

from .people import NOW, QUIZ, answer


def _answers(about: str, marks: str, of: str = "topic") -> list[Answer]:
    """One answer for each letter: r right, w wrong, p half right."""
    worth = {"r": 1.0, "p": 0.5, "w": 0.0}
    fields = {"topic": "", "passage": ""} | {of: about}
    return [answer(n, mark=worth[each], **fields) for n, each in enumerate(marks)]


def _weak(*groups: tuple[str, str], limit: int = 10) -> list[str]:
    answers = [each for name, marks in groups for each in _answers(name, marks, "passage")]
    return [each.passage for each in weak_passages(answers, limit)]


def test_a_topic_counts_right_partly_and_wrong_answers() -> None:
    assert by_topic(_answers("income", "rrpw")) == (TopicProgress("income", 2, 1, 1, 0.625),)


def test_one_slip_does_not_outrank_a_habit_of_mistakes() -> None:
    answers = _answers("slip", "w") + _answers("habit", "wwwwrwwwwr")
    assert [each.topic for each in by_topic(answers)] == ["habit", "slip"]


def test_the_weakest_topic_comes_first_and_mastered_ones_last() -> None:
    answers = (
        _answers("known", "r" * 10)
        + _answers("fair", "rrrwrrrwrr")
        + _answers("bad", "wwwwwrwwww")
        + _answers("half", "pppppppppp")
        + _answers("once right", "r")
        + _answers("once wrong", "w")
    )
    names = [each.topic for each in by_topic(answers)]
    assert names == ["bad", "half", "once wrong", "fair", "known", "once right"]


def test_questions_of_many_points_weigh_as_much_as_those_of_one() -> None:
    answers = [answer(1, mark=1.0, out_of=1.0), answer(2, mark=0.0, out_of=9.0)]
    assert by_topic(answers)[0].share == 0.5


def test_three_thirds_of_a_point_are_right() -> None:
    assert by_topic([answer(1, mark=0.1 + 0.2, out_of=0.3 + 1e-16 + 0.00000000001)])[0].right == 1
    assert by_topic([answer(1, mark=0.99)])[0].partly == 1


def test_answers_about_nothing_in_particular_are_in_no_topic_and_no_passage() -> None:
    answers = [answer(1, topic="", passage="")]
    assert by_topic(answers) == ()
    assert weak_passages(answers, 5) == ()


def test_a_passage_answered_right_the_last_two_times_is_no_longer_weak() -> None:
    assert _weak(("learned", "wwwwrr"), ("hardly", "wwwwr"), ("slipped", "rrrrw")) == ["hardly", "slipped"]


def test_a_passage_answered_right_from_the_first_is_not_weak() -> None:
    assert _weak(("once", "r"), ("twice", "rr")) == []


def test_the_latest_answer_counts_more() -> None:
    assert _weak(("mending", "wwrwr"), ("worse", "rrwww")) == ["worse", "mending"]
    assert _weak(("ago", "wrprprp"), ("lately", "rprprpw")) == ["lately", "ago"]


def test_a_slip_on_a_passage_does_not_outrank_a_habit() -> None:
    assert _weak(("a slip", "w"), ("habit", "wwrwwwwwrw")) == ["habit", "a slip"]


def test_a_weak_passage_tells_how_often_and_when() -> None:
    answers = _answers("p1", "rwpw", "passage")
    (weak,) = weak_passages(answers, 1)
    assert (weak.passage, weak.wrong, weak.seen, weak.last) == ("p1", 3, 4, NOW + timedelta(minutes=3))


def test_no_more_passages_than_asked_for() -> None:
    groups = [(f"p{n}", "w" * (n + 1)) for n in range(9)]
    assert _weak(*groups, limit=2) == ["p8", "p7"]
    assert _weak(*groups, limit=0) == _weak(*groups, limit=-1) == []


def test_a_clock_set_back_does_not_make_the_latest_answer_an_old_one() -> None:
    right = [answer(n, mark=1.0, at=NOW - timedelta(days=30)) for n in (2, 3)]
    assert weak_passages([answer(1, mark=0.0), *right], 5) == ()
    (weak,) = weak_passages([answer(1, mark=1.0), answer(2, mark=0.0, at=NOW - timedelta(days=30))], 5)
    assert weak.last == NOW - timedelta(days=30)


def test_a_day_of_study_is_a_day_in_kazakhstan() -> None:
    late = [datetime(2026, 11, 23, hour, 59, tzinfo=UTC) for hour in (3, 18, 19)]
    answers = [answer(n, at=at, kind="decision" if n else "question") for n, at in enumerate(late)]
    assert summary(answers, [QUIZ]) == Summary(questions=1, decisions=2, days=2, last=QUIZ)
    assert summary(answers, [QUIZ], UTC).days == 1


def test_the_last_session_is_the_one_begun_last_whatever_the_clock_said() -> None:
    after = replace(QUIZ, id="s2", started=NOW - timedelta(days=30))
    assert summary([], [QUIZ, after]).last == after


def test_a_learner_who_did_nothing_yet_is_told_nothing_bad() -> None:
    assert progress((), ()) == Progress(Summary(0, 0, 0, None), (), ())


def test_the_whole_picture_is_made_of_its_parts() -> None:
    answers = _answers("p", "wp", "passage") + _answers("t", "rw")
    assert progress(answers, [QUIZ], 1) == Progress(
        summary(answers, [QUIZ]), by_topic(answers), weak_passages(answers, 1)
    )


def test_what_is_credible_at_best_after_few_and_many_answers() -> None:
    assert at_best(0, 1) == pytest.approx(0.7935, abs=1e-4)
    assert at_best(0.2, 10) == pytest.approx(0.5098, abs=1e-4)
    assert at_best(1, 3) == pytest.approx(1)


@given(st.floats(0, 1), st.integers(1, 5000))
def test_what_is_credible_is_a_share_and_narrows_with_every_answer(share: float, count: int) -> None:
    assert share - 1e-9 <= at_best(share, count + 1) <= at_best(share, count) + 1e-9 <= 1 + 2e-9


@given(st.lists(st.sampled_from("rpw"), max_size=30), st.integers(0, 5))
def test_any_history_can_be_told(marks: list[str], limit: int) -> None:
    answers = _answers("t", "".join(marks))
    told = progress(answers, (), limit)
    assert sum(each.right + each.partly + each.wrong for each in told.by_topic) == len(answers)
    assert all(0 <= each.share <= 1 for each in told.by_topic)
