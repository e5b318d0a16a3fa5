"""Under a clock that runs wrong for a while nothing is lost and nothing floods."""

from datetime import date, timedelta

import pytest

from desktop.learning.review import store
from desktop.learning.review.book import ReviewBook
from desktop.learning.review.clock import straightened
from desktop.learning.review.queue import Caps
from desktop.learning.store import open_memory

from .made import TODAY, book_of, given


def day(number: int) -> date:
    return TODAY + timedelta(days=number)


AHEAD, BACK = timedelta(days=3650), timedelta(days=-30)


def test_days_that_run_forward_are_believed():
    days = [day(-3), day(-3), day(-1), day(0)]
    assert straightened(days, TODAY) == tuple(days)


def test_a_day_ten_years_ahead_among_others_is_taken_as_that_of_the_one_before():
    assert straightened([day(-3), TODAY + AHEAD, day(-1)], TODAY) == (day(-3), day(-3), day(-1))
    assert straightened([day(-3), TODAY + AHEAD], TODAY) == (day(-3), day(-3))


def test_a_day_a_month_back_among_others_is_taken_as_that_of_the_one_before():
    assert straightened([day(-3), day(-2), day(-33), day(-1)], TODAY) == (day(-3), day(-2), day(-2), day(-1))


def test_before_the_first_day_believed_stands_that_day_and_without_any_today():
    assert straightened([day(5), day(-3)], TODAY) == (day(-3), day(-3))
    assert straightened([day(5), day(9)], TODAY) == (TODAY, TODAY)
    assert straightened([], TODAY) == ()


@pytest.fixture
def path(tmp_path):
    return tmp_path / "progress.db"


def test_a_clock_years_ahead_brings_no_more_than_a_day_can_hold(path):
    with open_memory(path) as memory:
        book = book_of(memory, 120, caps=Caps(40, 10))
        for number in range(100):
            book.answer(given(number))
        before = book.states(TODAY)
        then = TODAY + AHEAD
        queue = book.queue(then)
        assert sum(each.state is not None for each in queue) == 40
        assert sum(each.state is None for each in queue) == 10
        assert book.states(then) == before
        assert book.states(TODAY) == before


def test_what_was_answered_under_a_clock_ten_years_ahead_comes_back_when_the_clock_is_right_again(path):
    wrong = TODAY + AHEAD
    with open_memory(path) as memory:
        book = book_of(memory, 3)
        book.answer(given(0, day=day(-2)))
        book.answer(given(1, day=wrong))
        assert book.states(wrong)["question:q1"].due > wrong
        seen = book.states(TODAY)["question:q1"]
        assert seen.last == day(-2)
        assert seen.due < day(10)
        book.answer(given(0))
    with open_memory(path) as memory:
        again = ReviewBook(memory, TODAY)
        assert again.states(TODAY)["question:q1"] == seen
        assert [each.day for each in store.reviews(memory)] == [day(-2), wrong, TODAY]


def test_a_clock_a_month_back_loses_no_answer_and_gives_no_negative_interval(path):
    with open_memory(path) as memory:
        book = book_of(memory, 3)
        for number in range(3):
            book.answer(given(number, day=day(-1)))
        book.answer(given(0, day=TODAY + BACK))
    with open_memory(path) as memory:
        book = ReviewBook(memory, TODAY)
        states = book.states(TODAY)
        assert (states["question:q0"].reps, states["question:q0"].last) == (2, day(-1))
        assert all(state.due > state.last for state in states.values())
        assert len(store.reviews(memory)) == 4


def test_she_can_go_on_under_a_clock_that_stands_years_back(path):
    with open_memory(path) as memory:
        book = book_of(memory, 30)
        for number in range(20):
            book.answer(given(number))
        long_ago = date(2016, 1, 1)
        assert len(book.queue(long_ago)) == 10
        book.answer(given(25, day=long_ago))
        assert book.queue(date(2016, 1, 20))
        right = book.states(day(1))
        assert right["question:q3"].last == TODAY
        assert right["question:q25"].last == TODAY


def test_the_kept_states_are_the_same_as_those_made_anew_after_clocks_ran_wild(path):
    with open_memory(path) as memory:
        book = book_of(memory, 6)
        for number, when in enumerate([day(-9), day(-8), day(900), day(-7), day(-40), day(-6), day(-5), day(0)]):
            book.answer(given(number % 6, day=when, id=f"r{number}"))
        seen = ReviewBook(memory, TODAY).states(TODAY)
        assert book.rebuild(TODAY) == 6
        assert book.states(TODAY) == seen
        assert all(state.last <= TODAY for state in seen.values())
