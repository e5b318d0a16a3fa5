"""A learner says how sure she was: the published table, and what it tells her of herself."""

import pytest

from desktop.base.shares import credible
from desktop.quiz.certainty import calibration, earned

TABLE = {(1, True): 1, (2, True): 2, (3, True): 3, (1, False): 0, (2, False): -2, (3, False): -6}
"""Gardner-Medwin, "Certainty-Based Marking"; the same numbers in Moodle's question/behaviour/behaviourbase.php."""


@pytest.mark.parametrize(("certainty", "right"), TABLE)
def test_marks_are_those_of_the_published_table(certainty, right):
    assert earned(float(right), certainty) == TABLE[certainty, right]


def test_half_an_answer_earns_half_of_the_right_mark_and_no_penalty():
    assert [earned(0.5, level) for level in (1, 2, 3)] == [0.5, 1, 1.5]


@pytest.mark.parametrize(("chance", "best"), [(0.5, 1), (0.66, 1), (0.67, 2), (0.79, 2), (0.81, 3), (1.0, 3)])
def test_it_pays_to_say_how_sure_one_really_is(chance, best):
    expected = {level: chance * earned(1, level) + (1 - chance) * earned(0, level) for level in (1, 2, 3)}
    assert max(expected, key=expected.__getitem__) == best


def test_a_learner_who_is_quite_sure_and_often_wrong_is_told_so():
    not_sure, rather, quite = calibration([(3, n % 2 == 0) for n in range(30)] + [(1, True)] * 12 + [(0, False)] * 9)
    assert (quite.count, quite.right, quite.verdict) == (30, 15, "over")
    assert (not_sure.verdict, rather.verdict, rather.count) == ("under", "few", 0)


def test_few_answers_say_little():
    assert calibration([(3, False)])[2].verdict == "over"
    assert calibration([(3, False), (3, True)])[2].verdict == "fits"
    wide, narrow = credible(2, 4), credible(50, 100)
    assert wide[1] - wide[0] > 2 * (narrow[1] - narrow[0])
    assert credible(0, 0) == (0, 1)


def test_the_interval_is_wilsons_as_published():
    low, high = credible(15, 50)  # Newcombe 1998, 15 of 50: 0.1910 to 0.4375
    assert (round(low, 4), round(high, 4)) == (0.191, 0.4375)
