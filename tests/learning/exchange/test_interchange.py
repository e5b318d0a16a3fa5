"""All that is hers goes into one file and comes back: merged, never doubled, never lost, bad records alone left out."""

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.learning.annotations.model import Gone, Mine
from desktop.learning.annotations.store import mine, put, remember
from desktop.learning.exchange.files import export_to, import_from
from desktop.learning.exchange.interchange import Everything, from_text, to_text
from desktop.learning.exchange.store import Counts, merge
from desktop.learning.review.book import ReviewBook
from desktop.learning.review.item import Card
from desktop.learning.review.log import Review, Step, states_after
from desktop.learning.review.model import AGAIN, GOOD
from desktop.learning.review.schedule import Aim
from desktop.learning.review.store import cards, reviews, uncounted
from desktop.learning.review.store import states as kept_states
from desktop.learning.sittings import Standing, begin, standings
from desktop.learning.sittings import keep as keep_standing
from desktop.learning.store import Memory, open_memory
from desktop.learning.trouble import MemoryTrouble
from tests.learning.annotations.made import MINE, TICK, bookmark, highlight
from tests.learning.people import NOW, QUIZ, answer, refusal
from tests.learning.review.made import given as given_review
from tests.learning.review.made import item

COUNTS = Counts(bookmarks=2, highlights=2, sessions=1, answers=1, cards=2, reviews=3)
PLAN = '{"mode": "practice", "title": "Проба", "blocks": []}'
STANDING = Standing("s1", PLAN, 2, ("q1", "q3"), 61.5, NOW)
TODAY = NOW.date()
DAY = timedelta(days=1)


def reviewed(number: int, days: int, rating: int = GOOD, name: str = "") -> Review:
    """A review of q<number> so many days before today; the id follows unless it is told."""
    day = TODAY - days * DAY
    return given_review(number, rating, day, id=name or f"{number}-{days}", certainty=2, mark=1.0, ms=9000)


CARDS = (Card("question:q1", "", "p1", "", TODAY),)
LOG = (reviewed(1, 9), reviewed(2, 9, AGAIN), reviewed(1, 2))


def keep(memory: Memory, *log: Review, items: int = 2) -> None:
    """As the window keeps them: the item, the review and the state that follows."""
    book = ReviewBook(memory, TODAY)
    book.add([item(number, "п. 6 ст. 2 ГАСП") for number in range(1, items + 1)], TODAY - 9 * DAY)
    for each in log:
        book.answer(each)


def lived_in(path: Path) -> Memory:
    memory = open_memory(path)
    begin(memory, QUIZ, STANDING)
    keep(memory, *LOG)
    memory.record(answer(1))
    memory.finish("s1", NOW, "passed")
    put(memory, *MINE.bookmarks, *MINE.highlights, *MINE.gone)
    remember(memory, MINE.visits, MINE.reads)
    return memory


@pytest.fixture
def exported(tmp_path):
    path = tmp_path / "моё.json"
    with lived_in(tmp_path / "old" / "progress.db") as memory:
        assert export_to(path, memory, "Komekshi 0.1.0", NOW) == COUNTS
    return path


@pytest.fixture
def fresh(tmp_path):
    with open_memory(tmp_path / "new" / "progress.db") as memory:
        yield memory


def test_another_computer_gets_everything(exported, fresh):
    assert import_from(exported, fresh, TODAY) == (COUNTS, ())
    assert mine(fresh) == MINE
    assert fresh.answers() == (answer(1),)
    assert fresh.sessions() == (replace(QUIZ, finished=NOW, outcome="passed"),)
    assert standings(fresh) == (STANDING,)
    assert [(each.key, each.passage, each.case, each.added) for each in cards(fresh)] == [
        (f"question:q{number}", f"p{number}", "the-first-case", TODAY - 9 * DAY) for number in (1, 2)
    ]
    assert reviews(fresh) == LOG


def test_another_computer_asks_on_the_same_days(exported, fresh, tmp_path):
    import_from(exported, fresh, TODAY)
    with open_memory(tmp_path / "old" / "progress.db") as memory:
        states, queue = (ReviewBook(memory, TODAY).states(TODAY), ReviewBook(memory, TODAY).queue(TODAY))
    book = ReviewBook(fresh, TODAY)
    assert book.states(TODAY) == states
    assert book.queue(TODAY) == queue
    assert kept_states(fresh, Aim()) == states  # and nobody makes them again at every start


def test_two_logs_become_one_in_the_order_of_time_and_nothing_of_either_is_lost(exported, fresh):
    own = (reviewed(1, 12, name="x"), reviewed(3, 5, name="y"), reviewed(1, 1, AGAIN, name="z"))
    keep(fresh, *own, items=3)
    assert import_from(exported, fresh, TODAY)[0].reviews == 3
    assert [each.id for each in reviews(fresh)] == ["x", "1-9", "2-9", "y", "1-2", "z"]
    together = sorted((*own, *LOG), key=lambda each: each.at)
    told = states_after([Step(each.key, each.day, each.rating) for each in together], TODAY, Aim())
    assert ReviewBook(fresh, TODAY).states(TODAY) == told
    assert kept_states(fresh, Aim()) == told


def test_a_review_that_rotted_here_is_not_thrown_away_by_a_merge(exported, fresh):
    keep(fresh, reviewed(3, 1), items=3)
    with fresh.writing() as connection:
        connection.execute("UPDATE review SET at = x'00'")
    import_from(exported, fresh, TODAY)
    assert fresh.values(lambda row: row[0], "SELECT count(*) FROM review") == (4,)


def test_what_she_answered_here_and_was_not_counted_yet_is_counted_after_a_merge(exported, fresh, tmp_path):
    with open_memory(tmp_path / "old" / "progress.db") as memory:
        ReviewBook(memory, TODAY).answer(reviewed(1, 0, name="answer-a1"))  # the other computer has counted its answer
        export_to(exported, memory, "t", NOW)
    fresh.start(replace(QUIZ, id="here"))
    fresh.record(answer(7, session="here"))
    import_from(exported, fresh, TODAY)
    assert [each.id for each in uncounted(fresh)] == ["a7"]
    import_from(exported, fresh, TODAY)
    assert [each.id for each in uncounted(fresh)] == ["a7"]
    assert {each.id for each in fresh.answers()} == {"a1", "a7"}


def test_a_sitting_stands_where_it_was_left_last(exported, fresh):
    later = replace(STANDING, place=4, at=NOW + TICK)
    begin(fresh, QUIZ, later)
    import_from(exported, fresh, TODAY)
    assert standings(fresh) == (later,)
    keep_standing(fresh, replace(STANDING, place=0, at=NOW - TICK))
    import_from(exported, fresh, TODAY)
    assert standings(fresh) == (STANDING,)


def test_a_card_keeps_the_day_on_which_it_was_added_first(exported, fresh):
    ReviewBook(fresh, TODAY).add([item(1), item(5)], TODAY)
    import_from(exported, fresh, TODAY)
    assert {each.key: (TODAY - each.added).days for each in cards(fresh)} == {
        "question:q1": 9, "question:q5": 0, "question:q2": 9,
    }  # fmt: skip


def test_a_file_of_the_first_version_is_taken_too(exported, fresh):
    data = json.loads(exported.read_text(encoding="utf-8")) | {"version": 1}
    for name in ("sittings", "cards", "reviews"):
        del data[name]
    exported.write_text(json.dumps(data), encoding="utf-8")
    assert import_from(exported, fresh, TODAY) == (replace(COUNTS, cards=0, reviews=0), ())


def test_the_same_file_twice_changes_nothing(exported, fresh):
    import_from(exported, fresh, TODAY)
    assert import_from(exported, fresh, TODAY) == (Counts(), ())
    assert mine(fresh) == MINE


def test_the_file_can_be_read_by_a_person(exported):
    text = exported.read_text(encoding="utf-8")
    data = json.loads(text)
    assert (data["format"], data["version"], data["program"]) == ("komekshi-mine", 2, "Komekshi 0.1.0")
    assert "Спросить у Айгуль" in text
    assert "«Ең төмен күнкөріс»" in text


def test_the_newer_of_two_notes_stays_and_what_she_deleted_stays_deleted(exported, fresh):
    newer = replace(MINE.highlights[0], note="новее", changed=NOW + TICK)
    put(fresh, newer, Gone("bookmark", "b1", NOW + TICK), bookmark(5), bookmark(9, changed=NOW - TICK))
    import_from(exported, fresh, TODAY)
    found = mine(fresh)
    assert newer in found.highlights
    assert [each.id for each in found.bookmarks] == ["b5", "b2"]  # b9 was deleted on the other computer


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(st.integers(1, 3), st.integers(0, 5), st.booleans()), max_size=8),
       st.lists(st.tuples(st.integers(1, 3), st.integers(0, 5), st.booleans()), max_size=8))  # fmt: skip
def test_two_computers_that_exchange_their_files_come_to_have_the_same(one, other):
    def kept(deeds, who):
        for number, when, gone in deeds:
            at = NOW + when * TICK
            at = at.replace(microsecond=1 if who == "a" else 2)  # no two people act in the same microsecond
            yield Gone("highlight", f"h{number}", at) if gone else highlight(number, note=f"{who}{when}", changed=at)

    memories = [_air() for _ in range(2)]
    for memory, deeds, who in zip(memories, (one, other), "ab", strict=True):
        put(memory, *kept(deeds, who))
    texts = [to_text(Everything(mine(memory)), "t", NOW) for memory in memories]
    for memory, text in zip(memories, reversed(texts), strict=True):
        merge(memory, from_text(text, "f")[0], TODAY)
    left, right = map(mine, memories)
    assert set(left.highlights) == set(right.highlights)
    assert set(left.gone) == set(right.gone)
    for memory in memories:
        memory.close()


def _air() -> Memory:
    from desktop.learning.sql import bring_up_to_date
    from desktop.learning.store import connect

    connection = connect(":memory:", 0)
    bring_up_to_date(connection, Path("air"), 0)
    return Memory(connection, Path("air"), read_only=False)


# what is wrong with a file


def refused(path, fresh, code, place=""):
    before = mine(fresh)
    problem = refusal(lambda: import_from(path, fresh, TODAY))
    assert (problem.code, problem.file) == (code, path.name)
    assert place in problem.place
    assert mine(fresh) == before


def test_a_file_cut_short_is_refused_with_its_place(exported, fresh):
    whole = exported.read_bytes()
    for share in (0.1, 0.5, 0.9, 0.99):
        exported.write_bytes(whole[: int(len(whole) * share)])
        refused(exported, fresh, "mine-damaged")
    exported.write_bytes(whole[:-3])
    assert ":" in refusal(lambda: import_from(exported, fresh, TODAY)).place


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "mine-damaged"),
        (b"\xff\xfe\x00", "mine-damaged"),
        (b"[" * 200_000, "mine-damaged"),
        (b"[]", "mine-foreign"),
        (b'{"format": "anki"}', "mine-foreign"),
        (b'{"format": "komekshi-mine", "version": "1"}', "mine-damaged"),
        (b'{"format": "komekshi-mine", "version": 3}', "mine-newer"),
        (b'{"format": "komekshi-mine", "version": 1, "bookmarks": {}}', "mine-damaged"),
        (b'{"format": "komekshi-mine", "version": ' + b"9" * 5000 + b"}", "mine-damaged"),
    ],
    ids=["empty", "bytes", "deep", "list", "anki", "text version", "newer", "no list", "huge number"],
)
def test_what_is_not_such_a_file_is_refused(tmp_path, fresh, data, code):
    path = tmp_path / "a.json"
    path.write_bytes(data)
    refused(path, fresh, code)


def test_a_missing_file_and_a_folder_without_right_are_told(tmp_path, fresh):
    refused(tmp_path / "no.json", fresh, "mine-unreadable")
    (tmp_path / "file").write_text("")
    problem = refusal(lambda: export_to(tmp_path / "file" / "a.json", fresh, "t", NOW))
    assert problem.code == "mine-unwritable"


def test_one_bad_record_costs_one_record(exported, fresh):
    data = json.loads(exported.read_text(encoding="utf-8"))
    data["highlights"][0]["colour"] = "purple"
    data["bookmarks"].append(5)
    data["visits"].append({"item": "x", "at": "2026-11-23T09:00:00", "seconds": 3})
    data["read"].append({"passage": "x", "at": None})
    data["answers"].append(data["answers"][0] | {"id": "a2", "session": "s77"})
    data["answers"].append(data["answers"][0] | {"id": "a3", "mark": float("nan")})
    data["sittings"].append(data["sittings"][0] | {"session": "s77"})
    data["sittings"].append(data["sittings"][0] | {"flagged": [5]})
    data["cards"].append(data["cards"][0] | {"key": "family:x"})
    data["cards"].append(data["cards"][0] | {"added": 5})
    data["reviews"].append(data["reviews"][0] | {"id": "r9", "rating": 5})
    data["reviews"].append(data["reviews"][0] | {"id": "r8", "day": "2026-02-30"})
    data["gone"].append({"kind": "family", "id": "x", "changed": NOW.isoformat()})
    data["bookmarks"].append(data["bookmarks"][0] | {"id": "b7", "changed": "9999-12-31T23:59:59-23:00"})
    exported.write_text(json.dumps(data), encoding="utf-8")
    counts, problems = import_from(exported, fresh, TODAY)
    assert counts == replace(COUNTS, highlights=1)
    assert [each.place for each in problems] == [
        "bookmarks[3]", "bookmarks[4]", "highlights[1]", "gone[3]", "visits[3]", "read[2]", "answers[3]",
        "sittings[3]", "cards[3]", "cards[4]", "reviews[4]", "reviews[5]", "a2", "s77",
    ]  # fmt: skip
    assert {each.code for each in problems} == {"mine-row"}


@settings(max_examples=120, deadline=None)
@given(st.recursive(st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
                    lambda each: st.lists(each, max_size=4) | st.dictionaries(st.text(max_size=8), each, max_size=4),
                    max_leaves=12),
       st.sampled_from(("bookmarks", "highlights", "gone", "visits", "read", "sessions", "answers", "sittings", "cards",
                        "reviews")),
       st.sampled_from(("id", "at", "changed", "seconds", "note", "mark", "chosen", "plan", "flagged", "key", "day")))  # fmt: skip
def test_whatever_stands_in_a_record_it_is_taken_or_told(value, name, field):
    data = json.loads(to_text(Everything(MINE, (QUIZ,), (answer(1),), (STANDING,), CARDS, LOG), "t", NOW))
    data[name] = [value, *data[name]]
    if len(data[name]) > 1:
        data[name][1][field] = value
    try:
        text = json.dumps(data)
        found, problems = from_text(text, "f")
    except (MemoryTrouble, UnicodeEncodeError):
        return
    assert len(problems) >= 1
    assert isinstance(found.mine, Mine)
