"""`komekshi notes`: listed, written to a file, added from a file; wrong files are refused in a sentence."""

import json

import pytest

from desktop.base.places import Places
from desktop.cli import run
from desktop.learning.annotations.store import put, remember
from desktop.learning.store import open_memory
from tests.learning.annotations.made import MINE, highlight


@pytest.fixture
def places(tmp_path):
    places = Places(tmp_path / "me", tmp_path / "me" / "cache")
    with open_memory(places.progress) as memory:
        put(memory, *MINE.bookmarks, *MINE.highlights, highlight(5, quote="таких слов в пособии нет вовсе", note="где?"))
        remember(memory, MINE.visits, MINE.reads)
    return places


def test_everything_goes_to_a_file_and_to_another_computer(places, tmp_path, capsys):
    file = tmp_path / "моё.json"
    assert run(["notes", "export", str(file)], places) == 0
    assert "закладки — 2, заметки и выделения — 3" in capsys.readouterr().out
    other = Places(tmp_path / "other", tmp_path / "other" / "cache")
    assert run(["notes", "import", str(file), "--json"], other) == 0
    told = json.loads(capsys.readouterr().out)
    assert told == {"ok": True, "bookmarks": 2, "highlights": 3, "sessions": 0, "answers": 0, "cards": 0, "reviews": 0,
                    "problems": []}  # fmt: skip
    assert run(["notes", "import", str(file)], other) == 0
    assert "закладки — 0, заметки и выделения — 0" in capsys.readouterr().out


def test_the_list_says_what_is_lost(places, capsys):
    assert run(["notes", "list"], places) == 0
    out = capsys.readouterr().out
    assert "★ Семьи / АСП  [tsa-definition]" in out
    assert "Спросить у Айгуль" in out
    assert "[потеряно: этих слов в пособии больше нет]\n   где?" in out
    assert run(["notes", "list", "--json"], places) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["notes"][0]["place"]["passage"] == "tsa-definition"
    assert told["notes"][-1]["place"] is None


def test_a_wrong_file_is_refused_with_a_sentence_and_nothing_is_changed(places, tmp_path, capsys):
    file = tmp_path / "чужой.json"
    file.write_text("{}", encoding="utf-8")
    before = places.progress.read_bytes()
    assert run(["notes", "import", str(file)], places) == 1
    assert "чужой.json, format: Это не файл с заметками этой программы" in capsys.readouterr().err
    assert run(["notes", "export"], places) == 2
    assert "Назовите файл" in capsys.readouterr().err
    assert places.progress.read_bytes() == before


def test_before_adding_a_copy_is_made(places, tmp_path):
    file = tmp_path / "a.json"
    run(["notes", "export", str(file)], places)
    run(["notes", "import", str(file)], places)
    assert len(list(places.backups.glob("progress-*.db"))) == 1


def test_a_person_without_notes_is_told_so(tmp_path, capsys):
    assert run(["notes", "list"], Places(tmp_path / "new", tmp_path)) == 0
    assert "пока нет" in capsys.readouterr().out
