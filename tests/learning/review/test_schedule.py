"""The days on which she is asked again are FSRS's own, and nonsense is refused."""

import math
import random
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import fsrs
import pytest

from desktop.learning.review.item import ReviewItem
from desktop.learning.review.log import Step, replay
from desktop.learning.review.model import AGAIN, EASY, GOOD, HARD, Model
from desktop.learning.review.schedule import Aim, CardState, due_under, rating, recall, review

PUBLISHED = Aim(most=36_500, steps=(timedelta(minutes=1), timedelta(minutes=10)), again_steps=(timedelta(minutes=10),))
START = date(2022, 11, 29)


def test_the_published_sequence_of_intervals_is_met():
    """py-fsrs, tests/test_basic.py, test_review_card, at version 6.3."""
    state, day, intervals = None, START, []
    for each in [GOOD] * 6 + [AGAIN] * 2 + [GOOD] * 5:
        state = review(state, each, day, PUBLISHED)
        intervals.append((state.due - state.last).days)
        day = state.due
    assert intervals == [0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]


def test_the_published_state_of_memory_is_met():
    """py-fsrs, tests/test_basic.py, test_memo_state, at version 6.3."""
    state, day = None, START
    for each, days in zip([AGAIN] + [GOOD] * 5, [0, 0, 1, 3, 8, 21], strict=True):
        day += timedelta(days=days)
        state = review(state, each, day, PUBLISHED)
    assert state.stability == pytest.approx(53.62691, abs=1e-4)
    assert state.difficulty == pytest.approx(6.3574867, abs=1e-4)


def test_whatever_she_answers_and_whenever_state_and_day_are_the_packages_own():
    rng = random.Random(3)
    scheduler = fsrs.Scheduler(desired_retention=0.87, learning_steps=(), relearning_steps=(), maximum_interval=365,
                               enable_fuzzing=False)  # fmt: skip
    aim = Aim(0.87, 365)
    for _ in range(200):
        card, state, at = fsrs.Card(card_id=1), None, datetime(2026, 1, 1, tzinfo=UTC)
        steps = []
        for _ in range(12):
            at += timedelta(days=rng.choice([0, 0, 1, 2, 6, 30, 400]))
            steps.append(Step("rule:R1", at.date(), rng.randint(AGAIN, EASY)))
            card, _ = scheduler.review_card(card, fsrs.Rating(steps[-1].rating), at)
            state = review(state, steps[-1].rating, at.date(), aim)
            assert (state.stability, state.difficulty) == (card.stability, card.difficulty)
            assert (state.last, state.due) == (card.last_review.date(), card.due.date())
            later = at + timedelta(days=17)
            assert recall(state, later.date()) == scheduler.get_card_retrievability(card, later)
            assert due_under(state.stability, state.last, aim) == state.due
        assert replay(steps, aim) == {"rule:R1": state}


def test_the_evening_and_the_next_morning_are_a_day_apart():
    evening = review(None, GOOD, START, Aim())
    morning = review(evening, GOOD, START + timedelta(days=1), Aim())
    assert morning.stability > review(evening, GOOD, START, Aim()).stability


def test_a_higher_target_asks_sooner():
    dues = [review(None, GOOD, START, Aim(retention)).due for retention in (0.7, 0.8, 0.9, 0.97)]
    assert dues == sorted(dues, reverse=True)
    assert len(set(dues)) == 4


def test_nothing_stays_out_of_sight_for_more_than_a_year():
    state = None
    for year in range(6):
        state = review(state, EASY, START + timedelta(days=400 * year), Aim())
    assert (state.due - state.last).days == 365


def test_forgetting_twice_on_one_day_is_one_lapse():
    state = review(None, AGAIN, START, Aim())
    assert state.lapses == 0
    for _ in range(2):
        state = review(state, AGAIN, START + timedelta(days=1), Aim())
    assert (state.reps, state.lapses) == (3, 1)


def test_a_review_before_the_last_one_is_taken_on_the_day_of_the_last_one():
    known = review(None, GOOD, START, Aim())
    earlier = START - timedelta(days=30)
    expected = review(known, GOOD, START, Aim())
    assert review(known, GOOD, earlier, Aim()) == expected
    assert replay([Step("rule:R1", START, GOOD), Step("rule:R1", earlier, GOOD)], Aim()) == {"rule:R1": expected}


def test_a_clock_at_the_end_of_time_stops_nobody():
    state = review(None, GOOD, date.max, Aim())
    assert review(state, GOOD, date.max, Aim()).due < date.max


@pytest.mark.parametrize(
    ("share", "certainty", "expected"),
    [
        (0, None, AGAIN), (0, 3, AGAIN), (0.49, None, AGAIN), (0.5, None, HARD), (0.99, 3, HARD),
        (1, None, GOOD), (1, 1, HARD), (1, 2, GOOD), (1, 3, GOOD), (1 / 3 + 1 / 3 + 1 / 3, None, GOOD),
    ],
)  # fmt: skip
def test_what_she_earned_becomes_a_rating(share, certainty, expected):
    assert rating(share, certainty) == expected


@pytest.mark.parametrize(("share", "certainty"), [(-0.1, None), (1.1, None), (math.nan, None), (1, 0), (1, 4)])
def test_a_share_that_cannot_be_is_refused(share, certainty):
    with pytest.raises(ValueError):
        rating(share, certainty)


GOOD_STATE = CardState(5.0, 5.0, START, START + timedelta(days=5), 3, 1)


@pytest.mark.parametrize(
    "nonsense",
    [
        {"stability": math.nan}, {"stability": 0.0}, {"stability": -1.0}, {"stability": math.inf},
        {"difficulty": 40.0}, {"difficulty": 0.0}, {"difficulty": math.nan}, {"due": START - timedelta(days=1)},
        {"reps": 0}, {"lapses": 4}, {"lapses": -1}, {"phase": 7}, {"step": 1}, {"phase": 1},
    ],
    ids=str,
)  # fmt: skip
def test_a_state_that_fsrs_would_have_swallowed_is_refused(nonsense):
    with pytest.raises(ValueError):
        replace(GOOD_STATE, **nonsense)


@pytest.mark.parametrize("wrong", [{"retention": 0.5}, {"retention": 1.0}, {"retention": math.nan}, {"most": 0}])
def test_an_aim_out_of_reach_is_refused(wrong):
    with pytest.raises(ValueError):
        Aim(**wrong)


@pytest.mark.parametrize("key", ["", "question", "question:", "question: ", "poem:1", "rule:" + "x" * 500])
def test_a_key_without_a_kind_or_an_id_is_refused(key):
    with pytest.raises(ValueError):
        ReviewItem(key)


def test_a_model_wants_all_its_parameters():
    with pytest.raises(ValueError, match="21"):
        Model((1.0,) * 19)
