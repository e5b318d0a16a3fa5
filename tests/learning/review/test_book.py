"""What she answered is on the disk, what follows from it can be made again, and nobody waits."""

import json
import sqlite3
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from desktop.base.places import Places
from desktop.cli import run
from desktop.learning import schema, sql
from desktop.learning import store as memory_store
from desktop.learning.annotations.model import Highlight
from desktop.learning.files import back_up, copy_before_upgrade, restore
from desktop.learning.records import KAZAKHSTAN
from desktop.learning.review import store, terminal
from desktop.learning.review.book import ReviewBook
from desktop.learning.review.exam import Goal
from desktop.learning.review.item import ReviewItem
from desktop.learning.review.log import Review
from desktop.learning.review.model import AGAIN, GOOD
from desktop.learning.review.schedule import Aim
from desktop.learning.review.sources import Met, from_decisions, from_highlights, from_questions, from_rules, once
from desktop.learning.store import open_memory
from tests.learning.people import NOW, in_child, needs_fork, refusal

from .made import TODAY, book_of, given, item, lived_in, noon


@pytest.fixture
def path(tmp_path):
    return tmp_path / "progress.db"


@pytest.fixture
def memory(path):
    with open_memory(path, busy_ms=50) as memory:
        yield memory


def test_what_was_answered_is_there_after_a_restart_with_all_that_was_said(path):
    said = given(1, AGAIN, certainty=3, mark=0.25, ms=8000, source="quiz")
    with open_memory(path) as memory:
        after = book_of(memory, 3).answer(said)
        assert store.states(memory, Aim()) == {said.key: after}
    with open_memory(path) as memory:
        book = ReviewBook(memory, TODAY)
        assert store.reviews(memory) == (said,)
        assert book.states(TODAY) == {said.key: after}
        assert book.items == (item(0, "a0"), item(1, "a1"), item(2, "a2"))
        assert (book.done(TODAY).keys, book.done(TODAY).new) == (frozenset({said.key}), 1)


def test_the_same_answer_twice_counts_once_and_another_with_its_id_is_a_bug(memory):
    book = book_of(memory, 3)
    once_ = book.answer(given(1))
    assert book.answer(given(1)) == once_
    assert once_.reps == 1
    with pytest.raises(ValueError, match="another review"):
        book.answer(given(2, id=given(1).id))
    assert len(store.reviews(memory)) == 1
    with pytest.raises(ValueError, match="no item"):
        book.answer(given(77))


def test_a_second_answer_of_the_day_is_no_new_item(memory):
    book = book_of(memory, 3)
    book.answer(given(1, AGAIN, TODAY - timedelta(days=2)))
    book.answer(given(1))
    book.answer(given(2))
    book.answer(given(2, AGAIN))
    for each in (book, ReviewBook(memory, TODAY)):
        assert (each.done(TODAY).reviews, each.done(TODAY).new) == (1, 1)


def test_an_answer_that_could_not_be_written_changes_nothing_and_can_be_given_again(memory, path):
    book = book_of(memory, 3)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert refusal(lambda: book.answer(given(1))).code == "memory-locked"
        other.execute("ROLLBACK")
    assert book.states(TODAY) == {}
    assert len(book.queue(TODAY)) == 3
    assert book.answer(given(1)).reps == 1


@needs_fork
def test_where_nothing_may_be_written_the_queue_is_still_told(path, tmp_path):
    with open_memory(path) as memory:
        book_of(memory, 3).answer(given(1))
    tmp_path.chmod(0o755)
    for each in tmp_path.parents[:3]:
        each.chmod(0o755)
    path.chmod(0o444)

    def look() -> None:
        with open_memory(path) as memory:
            book = ReviewBook(memory, TODAY)
            assert len(book.queue(TODAY)) == 2
            assert refusal(lambda: book.answer(given(2))).code == "memory-read-only"
            assert "question:q2" not in book.states(TODAY)

    in_child(look, as_nobody=True)


def test_the_states_can_be_lost_and_are_made_again_from_the_log(path):
    lived_in(path, 900, 80)
    with open_memory(path) as memory:
        before = ReviewBook(memory, TODAY).states(TODAY)
        with memory.writing() as connection:
            connection.execute("DELETE FROM review_state WHERE key LIKE '%1'")
        book = ReviewBook(memory, TODAY)
        assert book.states(TODAY) == before
        book.rebuild(TODAY)
        with memory.writing() as connection:
            connection.execute("UPDATE review_state SET stability = 99.0")
        book = ReviewBook(memory, TODAY)
        assert book.states(TODAY) != before
        assert book.rebuild(TODAY) == len(before) == 80
        assert ReviewBook(memory, TODAY).states(TODAY) == before


@pytest.mark.parametrize(
    "rot",
    ["stability = 'much'", "stability = -3.0", "stability = 9e999", "difficulty = 40.0", "last = 'never'", "reps = 0", "lapses = 999"],
)
def test_a_rotten_state_is_made_again_and_a_rotten_review_costs_itself(memory, rot):
    book = book_of(memory, 3)
    for number in range(3):
        book.answer(given(number, day=TODAY - timedelta(days=2)))
    before = dict(book.states(TODAY))
    with memory.writing() as connection:
        connection.execute(f"UPDATE review_state SET {rot} WHERE key = 'question:q1'")
    assert ReviewBook(memory, TODAY).states(TODAY) == before
    with memory.writing() as connection:
        connection.execute("UPDATE review SET day = 'yesterday' WHERE key = 'question:q1'")
    del before["question:q1"]
    assert ReviewBook(memory, TODAY).states(TODAY) == before
    assert {each.code for each in memory.problems} == {"memory-row"}


def test_another_target_moves_the_days_and_not_what_is_known(memory):
    book = book_of(memory, 3)
    relaxed = book.answer(given(1))
    book.aim_at(Aim(0.97))
    strict = book.states(TODAY)["question:q1"]
    assert strict.due < relaxed.due
    assert strict.stability == relaxed.stability
    assert ReviewBook(memory, TODAY, Aim(0.97)).states(TODAY)["question:q1"] == strict


def test_until_the_exam_the_plan_asks_and_from_its_day_on_fsrs(memory):
    book = book_of(memory, 60)
    goal = Goal(TODAY + timedelta(days=7), 25)
    assert len(book.queue(TODAY, goal)) == 25
    assert book.plan(TODAY, goal).recall > book.plan(TODAY, goal).plain
    assert book.queue(goal.day, goal) == book.queue(goal.day)
    assert len(book.queue(goal.day, goal)) == 10


def test_what_is_no_longer_shipped_is_not_asked_and_not_lost(memory):
    book = book_of(memory, 3)
    book.answer(given(1, day=TODAY - timedelta(days=9)))
    book.hide(["question:q1"])
    assert [each.item.id for each in book.queue(TODAY)] == ["q0", "q2"]
    book.hide([])
    assert len(book.queue(TODAY)) == 3


def test_an_item_added_again_keeps_its_place_and_learns_where_it_is_told_now(memory):
    book = book_of(memory, 3)
    moved = ReviewItem("question:q1", "another-article", "p9")
    book.add([moved, item(3)], TODAY)
    assert book.items[1] == moved
    assert ReviewBook(memory, TODAY).items == book.items


def test_her_answers_are_in_every_copy_of_her_file(path, tmp_path):
    with open_memory(path) as memory:
        book_of(memory, 3).answer(given(1))
        copy = back_up(path, tmp_path / "copies", NOW)
    restore(copy, path)
    with open_memory(path) as memory:
        assert store.reviews(memory) == (given(1),)


def test_a_file_of_the_version_before_is_copied_and_brought_up_to_date(path, tmp_path, monkeypatch):
    with monkeypatch.context() as then:
        for module in (schema, sql, memory_store):
            then.setattr(module, "MIGRATIONS", schema.MIGRATIONS[:2])
        known = {name: columns for name, columns in schema.COLUMNS.items() if not name.startswith(("review", "sitting"))}
        then.setattr(sql, "COLUMNS", known)
        open_memory(path).close()
    assert copy_before_upgrade(path, tmp_path / "copies", NOW).name == "progress-v2-20261123-090000.db"
    with open_memory(path) as memory:
        assert book_of(memory, 2).answer(given(1)).reps == 1


# what becomes an item


def test_questions_are_all_asked_again_rules_and_decisions_only_if_they_went_wrong():
    met = [Met("one", "art-1", "p1", "c1", share=1.0), Met("two", "art-2", "p2", "c2", share=0.5)]
    assert [each.key for each in from_questions(met)] == ["question:one", "question:two"]
    assert list(from_rules(met)) == [ReviewItem("rule:two", "art-2", "p2", "c2")]
    assert [each.key for each in from_decisions([Met("case/scene", share=0)])] == ["decision:case/scene"]


def test_of_her_marks_the_rules_and_what_she_will_ask_are_kept_in_mind():
    def marked(name: str, colour: str, quote: str = "слова") -> Highlight:
        return Highlight(name, "p1", quote, "", "", colour, "", NOW, NOW)

    marks = [marked("h1", "yellow"), marked("h2", "green"), marked("h3", "blue"), marked("h4", "yellow", "")]
    found = once(from_highlights(marks, {"p1": "art-5"}), from_highlights(marks, {}))
    assert found == (ReviewItem("highlight:h1", "art-5", "p1"), ReviewItem("highlight:h3", "art-5", "p1"))


# nobody waits


def test_a_learner_of_twenty_thousand_reviews_opens_in_a_moment_and_answers_at_once(path):
    """The bars are 0.3 s and 16 ms by the clock (bench.py); here processor time, which a busy machine stretches less."""
    lived_in(path)
    begun = time.process_time()
    with open_memory(path) as memory:
        book = ReviewBook(memory, TODAY)
        queue = book.queue(TODAY)
        opened = time.process_time() - begun
        took = []
        for each in queue[:20]:
            begun = time.process_time()
            book.answer(Review(f"r-{each.item.key}", each.item.key, noon(TODAY), TODAY, GOOD))
            took.append(time.process_time() - begun)
    assert len(queue) == 40
    assert opened < 0.6
    assert sorted(took)[10] < 0.01


# in the terminal


@pytest.fixture
def told(tmp_path, capsys):
    def call(*argv: str):
        code = run(["review", *argv], Places(tmp_path, tmp_path))
        return code, capsys.readouterr()

    return call


def test_the_terminal_tells_the_queue_the_load_and_the_plan(told, path):
    today = datetime.now(UTC).astimezone(KAZAKHSTAN).date()
    with open_memory(path) as memory:
        book = book_of(memory, 30, today)
        book.answer(given(1, day=today - timedelta(days=9)))
    code, said = told("queue", "--json")
    queue = json.loads(said.out)
    assert code == 0
    assert (queue["items"], len(queue["queue"]), queue["queue"][0]["key"]) == (30, 11, "question:q1")
    assert queue["queue"][0]["state"]["reps"] == 1
    exam = (today + timedelta(days=12)).isoformat()
    load = json.loads(told("forecast", "--json", "--days", "5", "--exam", exam, "--per-day", "6")[1].out)
    assert len(load["forecast"]) == 5
    assert load["forecast"][0] == {"day": today.isoformat(), "due": 1, "asked": 1, "left": 0, "new": 10}
    assert load["exam"]["recall"] > load["exam"]["plain"] > load["exam"]["idle"]
    assert [len(each["keys"]) for each in load["exam"]["days"]] == [6] * 12
    assert json.loads(told("leeches", "--json")[1].out) == {"leeches": []}
    assert json.loads(told("rebuild", "--json")[1].out) == {"ok": True, "states": 1}
    for verb in ("queue", "forecast", "leeches", "rebuild"):
        assert told(verb)[1].out.strip()


def test_the_terminal_says_what_is_wrong_with_the_file(told, path):
    path.write_bytes(b"<html>")
    code, said = told("queue", "--json")
    assert code == 1
    assert json.loads(said.out)["code"] == "memory-foreign"
    assert said.err.strip()


@pytest.mark.parametrize(
    "wrong",
    [["forecast", "--exam", "soon"], ["queue", "--retention", "0.2"], ["forecast", "--days", "0"], ["queue", "--retention", "nan"]],
)
def test_the_terminal_refuses_what_makes_no_sense(told, wrong):
    with pytest.raises(SystemExit) as refused:
        told(*wrong)
    assert refused.value.code == 2


def test_the_terminal_prints_the_table_of_the_simulation(told, monkeypatch):
    monkeypatch.setattr(terminal, "scenarios", lambda: iter([(20, 6, 5), (10, 4, 5)]))
    lines = told("simulate", "--learners", "2")[1].out.splitlines()
    assert len(lines) == 4
    assert lines[0].startswith("| items")
    rows = json.loads(told("simulate", "--learners", "2", "--json")[1].out)["rows"]
    assert [each["items"] for each in rows] == [20, 10]
    assert set(rows[0]["recall"]) == {"plain", "paced", "tuned", "planned"}
