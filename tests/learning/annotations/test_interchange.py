"""All that is hers goes into one file and comes back: merged, never doubled, never lost, bad records alone left out."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.learning.annotations.files import Counts, export_to, import_from
from desktop.learning.annotations.interchange import Everything, from_text, to_text
from desktop.learning.annotations.model import Gone, Mine
from desktop.learning.annotations.store import mine, put, remember
from desktop.learning.store import Memory, open_memory
from desktop.learning.trouble import MemoryTrouble
from tests.learning.annotations.made import MINE, TICK, bookmark, highlight
from tests.learning.people import NOW, QUIZ, answer, refusal


def lived_in(path: Path) -> Memory:
    memory = open_memory(path)
    memory.start(QUIZ)
    memory.record(answer(1))
    memory.finish("s1", NOW, "passed")
    put(memory, *MINE.bookmarks, *MINE.highlights, *MINE.gone)
    remember(memory, MINE.visits, MINE.reads)
    return memory


@pytest.fixture
def exported(tmp_path):
    path = tmp_path / "моё.json"
    with lived_in(tmp_path / "old" / "progress.db") as memory:
        assert export_to(path, memory, "Komekshi 0.1.0", NOW) == Counts(2, 2, 1)
    return path


@pytest.fixture
def fresh(tmp_path):
    with open_memory(tmp_path / "new" / "progress.db") as memory:
        yield memory


def test_another_computer_gets_everything(exported, fresh):
    assert import_from(exported, fresh) == (Counts(2, 2, 1), ())
    assert mine(fresh) == MINE
    assert fresh.answers() == (answer(1),)
    assert fresh.sessions() == (replace(QUIZ, finished=NOW, outcome="passed"),)


def test_the_same_file_twice_changes_nothing(exported, fresh):
    import_from(exported, fresh)
    assert import_from(exported, fresh) == (Counts(), ())
    assert mine(fresh) == MINE


def test_the_file_can_be_read_by_a_person(exported):
    text = exported.read_text(encoding="utf-8")
    data = json.loads(text)
    assert (data["format"], data["version"], data["program"]) == ("komekshi-mine", 1, "Komekshi 0.1.0")
    assert "Спросить у Айгуль" in text
    assert "«Ең төмен күнкөріс»" in text


def test_the_newer_of_two_notes_stays_and_what_she_deleted_stays_deleted(exported, fresh):
    newer = replace(MINE.highlights[0], note="новее", changed=NOW + TICK)
    put(fresh, newer, Gone("bookmark", "b1", NOW + TICK), bookmark(5), bookmark(9, changed=NOW - TICK))
    import_from(exported, fresh)
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
    from desktop.learning.annotations.store import merge

    for memory, text in zip(memories, reversed(texts), strict=True):
        merge(memory, (), (), from_text(text, "f")[0].mine)
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
    problem = refusal(lambda: import_from(path, fresh))
    assert (problem.code, problem.file) == (code, path.name)
    assert place in problem.place
    assert mine(fresh) == before


def test_a_file_cut_short_is_refused_with_its_place(exported, fresh):
    whole = exported.read_bytes()
    for share in (0.1, 0.5, 0.9, 0.99):
        exported.write_bytes(whole[: int(len(whole) * share)])
        refused(exported, fresh, "mine-damaged")
    exported.write_bytes(whole[:-3])
    assert ":" in refusal(lambda: import_from(exported, fresh)).place


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "mine-damaged"),
        (b"\xff\xfe\x00", "mine-damaged"),
        (b"[" * 200_000, "mine-damaged"),
        (b"[]", "mine-foreign"),
        (b'{"format": "anki"}', "mine-foreign"),
        (b'{"format": "komekshi-mine", "version": "1"}', "mine-damaged"),
        (b'{"format": "komekshi-mine", "version": 2}', "mine-newer"),
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
    data["gone"].append({"kind": "family", "id": "x", "changed": NOW.isoformat()})
    data["bookmarks"].append(data["bookmarks"][0] | {"id": "b7", "changed": "9999-12-31T23:59:59-23:00"})
    exported.write_text(json.dumps(data), encoding="utf-8")
    counts, problems = import_from(exported, fresh)
    assert counts == Counts(2, 1, 1)
    assert [each.place for each in problems] == [
        "bookmarks[3]", "bookmarks[4]", "highlights[1]", "gone[3]", "visits[3]", "read[2]", "answers[3]", "a2",
    ]  # fmt: skip
    assert {each.code for each in problems} == {"mine-row"}


@settings(max_examples=120, deadline=None)
@given(st.recursive(st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
                    lambda each: st.lists(each, max_size=4) | st.dictionaries(st.text(max_size=8), each, max_size=4),
                    max_leaves=12),
       st.sampled_from(("bookmarks", "highlights", "gone", "visits", "read", "sessions", "answers")),
       st.sampled_from(("id", "at", "changed", "seconds", "note", "mark", "chosen")))  # fmt: skip
def test_whatever_stands_in_a_record_it_is_taken_or_told(value, name, field):
    data = json.loads(to_text(Everything(MINE, (QUIZ,), (answer(1),)), "t", NOW))
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
