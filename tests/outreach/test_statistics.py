"""The small statistics that verdicts hang on, against numbers known from elsewhere."""

import math
import random

import pytest

from desktop.outreach.compare import inside, paired, sign_test, student
from desktop.outreach.regression import logistic, solve


def test_a_logistic_fit_of_a_two_by_two_table_is_its_odds_ratio():
    rows = [(1,)] * 40 + [(0,)] * 60
    answers = [True] * 30 + [False] * 10 + [True] * 20 + [False] * 40
    fit = logistic(rows, answers)
    assert fit.converged
    assert fit.odds(0) == pytest.approx((30 / 10) / (20 / 40))
    assert fit.z[1] == pytest.approx(math.log(6) / math.sqrt(1 / 30 + 1 / 10 + 1 / 20 + 1 / 40), rel=1e-6)


def test_two_effects_are_told_apart_although_they_go_together():
    dice = random.Random(5)
    rows, answers = [], []
    for _ in range(20_000):
        first = dice.random() < 0.5
        second = dice.random() < (0.8 if first else 0.2)
        rows.append((first, second))
        answers.append(dice.random() < 1 / (1 + math.exp(-(-1 + 1.0 * first))))
    fit = logistic(rows, answers)
    assert fit.coefficients[1] == pytest.approx(1.0, abs=0.12)
    assert abs(fit.z[2]) < 3


def test_separated_answers_are_no_fit():
    assert not logistic([(0,)] * 5 + [(1,)] * 5, [False] * 5 + [True] * 5).converged
    assert not logistic([(1, 1)] * 5 + [(0, 0)] * 5, [True, False] * 5).converged


def test_equations_are_solved_and_singular_ones_refused():
    assert solve([[0.0, 2.0], [3.0, 1.0]], [4.0, 5.0]) == pytest.approx([1.0, 2.0])
    assert solve([[1.0, 2.0], [2.0, 4.0]], [1.0, 2.0]) is None


@pytest.mark.parametrize(("free", "point"), [(4, 2.776), (9, 2.262), (29, 2.045), (199, 1.972)])
def test_students_points(free, point):
    assert student(free) == pytest.approx(point, abs=0.004)


@pytest.mark.parametrize(("t", "free", "p"), [(2.776445, 4, 0.05), (12.7062, 1, 0.05), (4.302653, 2, 0.05), (3.182446, 3, 0.05),
                                              (2.262157, 9, 0.05), (2.6, 199, 0.0100229)])  # fmt: skip
def test_students_tails(t, free, p):
    assert 1 - inside(t, free) == pytest.approx(p, abs=2e-5)


def test_a_paired_difference_has_its_interval():
    found = paired([(3.0, 1.0), (4.0, 3.0), (5.0, 2.0), (6.0, 4.0), (5.0, 4.0)])
    assert found.difference == pytest.approx(1.8)
    assert found.low == pytest.approx(1.8 - 2.776 * 0.3742, abs=0.01)
    assert (found.better, found.equal) == (5, 0)
    assert found.p_sign == pytest.approx(2 / 32)
    assert found.p == pytest.approx(0.00857, abs=2e-4)


def test_nothing_is_sure_of_equal_plans():
    found = paired([(1.0, 1.0)] * 10)
    assert (found.p, found.p_sign, found.difference) == (1.0, 1.0, 0.0)
    assert sign_test(0, 0) == 1.0
