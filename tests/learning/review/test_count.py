"""What was answered elsewhere is a review too: once a day of each item, after a restart as well."""

from datetime import timedelta

import pytest

from desktop.learning.records import Answer, Session
from desktop.learning.review import store
from desktop.learning.review.book import DRAWN, FEW, QUICK, USUAL, ReviewBook
from desktop.learning.review.model import AGAIN, GOOD
from desktop.learning.review.schedule import Aim
from desktop.learning.store import open_memory

from .made import TODAY, book_of, given, noon


@pytest.fixture
def memory(tmp_path):
    with open_memory(tmp_path / "progress.db", busy_ms=50) as memory:
        yield memory


def answer(memory, name: str) -> None:
    """An answer of a sitting."""
    memory.start(Session("s", "quiz", "bank", noon(TODAY)))
    memory.record(Answer(name, "s", "q0", "question", "", "", "{}", 1.0, 1.0, noon(TODAY)))


def test_an_answer_is_told_until_it_is_counted(memory):
    book = book_of(memory, 2)
    for name in ("one", "two"):
        answer(memory, name)
    assert [each.id for each in book.uncounted()] == ["one", "two"]
    book.count([given(0, id="answer-one")], TODAY)
    assert [each.id for each in book.uncounted()] == ["two"]
    book.count([given(0, id="answer-two", day=TODAY)], TODAY)
    assert book.states(TODAY)["question:q0"].reps == 1, "the second of a day is practice"


@pytest.mark.parametrize("days", [0, 3])
def test_one_by_one_or_all_at_once_the_log_and_its_states_are_the_same(memory, days):
    """Many, or of other days: the whole log is read once, and the states follow as if they had come one by one."""
    book = book_of(memory, FEW + 5)
    told = [given(number, AGAIN if number % 3 else GOOD, TODAY - timedelta(days=days)) for number in range(FEW + 5)]
    assert book.count(told, TODAY) == FEW + 5
    assert book.count(told, TODAY) == 0
    one_by_one = ReviewBook(memory, TODAY).states(TODAY)
    assert dict(book.states(TODAY)) == dict(one_by_one) == store.states(memory, Aim())
    assert len(book.done(TODAY).keys) == (0 if days else FEW + 5)


def test_twice_a_day_counts_once_in_one_telling_too(memory):
    book = book_of(memory, 1)
    yesterday = TODAY - timedelta(days=1)
    told = [given(0, AGAIN, yesterday), given(0, GOOD, yesterday, id="later"), given(0, GOOD)]
    assert book.count(told, TODAY) == 2
    assert [each.rating for each in store.reviews(memory)] == [AGAIN, GOOD]


def test_her_pace_is_that_of_her_latest_reviews_and_a_tea_break_is_none(memory):
    book = book_of(memory, 50)
    assert book.pace() == USUAL
    book.answer(given(0, ms=10_000))
    book.answer(given(1, ms=0))
    book.answer(given(2, ms=40 * 60_000))
    assert book.pace() == (10 + store.SLOW / 1000 + DRAWN * USUAL) / (2 + DRAWN)
    for number in range(3, 50):
        book.answer(given(number, ms=1))
    for number in range(3, 50):
        book.answer(given(number, ms=1, day=TODAY + timedelta(days=1)))
    assert QUICK <= book.pace() < 6, "no plan counts on answers in a moment"
