"""A learner takes a bank to Anki, and takes it there again after it was corrected."""

import json
import sqlite3
import zipfile
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from desktop.seminar.interchange.anki_note import Note, guid, notes_of
from desktop.seminar.interchange.anki_package import MODEL_ID, hash_id, to_anki_package
from desktop.seminar.interchange.anki_text import to_anki_text
from tests.quiz.made import question, quiz

from .made import questions

NOW = datetime(2026, 3, 1, 9, tzinfo=UTC)
CALM = settings(deadline=None, derandomize=True, database=None, max_examples=60, suppress_health_check=list(HealthCheck))


def notes() -> tuple[Note, ...]:
    return tuple(note for each in quiz() for note in notes_of(each)[0])


def package(folder: Path, name: str, found: tuple[Note, ...], now: datetime = NOW) -> Path:
    path = folder / name
    path.write_bytes(to_anki_package("contract", "Контракт :: срок", found, now))
    return path


def test_guids_and_ids_are_for_ever():
    """Changing one would double every card that learners have."""
    assert (guid("term"), guid("contract-term-months")) == ("30784312db0c7dec", "b033f1dee274ded2")
    assert (MODEL_ID, hash_id("deck contract")) == (1437285915733, 1417224610252)


def test_every_kind_has_a_card_with_its_key_on_the_back():
    @CALM
    @given(questions())
    def has_a_card(asked) -> None:
        found, told = notes_of(asked)
        assert len(found) == len(asked.asked)
        assert told[0].code == "exchange-self-marked"
        assert all(note.front and note.back and "\t" not in note.guid for note in found)
        text = to_anki_text("Банк", found)
        rows = [line for line in text.split("\n") if line and not line.startswith("#")]
        assert [len(row.split("\t")) for row in rows] == [4] * len(found)
        assert not any(field.startswith('"') for row in rows for field in row.split("\t"))

    has_a_card()


def test_the_right_option_and_the_reasons_stand_on_the_back():
    (note,), _ = notes_of(question())
    assert "шесть месяцев" in note.back.split("<br>")[0]
    assert "B: столько платят сразу" in note.back
    assert note.front.endswith("A. шесть месяцев<br>B. три месяца<br>C. год")


def test_the_text_file_says_where_guid_deck_and_tags_are():
    head = to_anki_text("Контракт :: срок", notes()).split("\n")[:6]
    assert head == ["#separator:tab", "#html:true", "#notetype:Komekshi", "#deck:Komekshi::Контракт : срок",
                    "#guid column:1", "#tags column:4"]  # fmt: skip


def test_the_package_is_a_sound_collection_of_schema_eleven(tmp_path):
    with zipfile.ZipFile(package(tmp_path, "a.apkg", notes())) as archive:
        assert sorted(archive.namelist()) == ["collection.anki2", "media"]
        archive.extract("collection.anki2", tmp_path)
    found = sqlite3.connect(tmp_path / "collection.anki2")
    try:
        assert found.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        version, models, decks = found.execute("SELECT ver, models, decks FROM col").fetchone()
        assert (version, list(json.loads(models)), str(hash_id("deck contract")) in json.loads(decks)) == (11, [str(MODEL_ID)], True)
        rows = found.execute("SELECT n.guid, n.mid, n.flds, c.did FROM notes n JOIN cards c ON c.nid = n.id ORDER BY c.due").fetchall()
        assert [row[0] for row in rows] == [guid(each.id) for each in quiz()]
        assert {(row[1], row[2].count("\x1f"), row[3]) for row in rows} == {(MODEL_ID, 1, hash_id("deck contract"))}
    finally:
        found.close()


def test_the_same_bank_at_the_same_time_gives_the_same_bytes():
    assert to_anki_package("b", "т", notes(), NOW) == to_anki_package("b", "т", notes(), NOW)


@pytest.mark.filterwarnings("ignore")
def test_anki_itself_changes_the_notes_of_a_second_import_instead_of_doubling_them(tmp_path):
    """Anki's own library, where it is installed (pip install anki), is the judge."""
    collection = pytest.importorskip("anki.collection")
    found = collection.Collection(str(tmp_path / "c.anki2"))

    def into(path: Path) -> tuple[int, int, int]:
        options = collection.ImportAnkiPackageOptions(with_scheduling=False)
        log = found.import_anki_package(collection.ImportAnkiPackageRequest(package_path=str(path), options=options)).log
        return len(log.new), len(log.updated), found.note_count()

    def text_into(name: str, some: tuple[Note, ...]) -> tuple[int, int, int]:
        (tmp_path / name).write_text(to_anki_text("Контракт", some), encoding="utf-8")
        data = found.get_csv_metadata(str(tmp_path / name), None)
        log = found.import_csv(collection.ImportCsvRequest(path=str(tmp_path / name), metadata=data)).log
        return len(log.new), len(log.updated), found.note_count()

    first, *rest = notes()
    assert into(package(tmp_path, "a.apkg", notes())) == (4, 0, 4)
    again = (replace(first, back="исправлено"), *rest)
    assert into(package(tmp_path, "b.apkg", again, NOW + timedelta(days=1))) == (0, 4, 4)
    assert len(found.find_notes("исправлено")) == 1
    assert text_into("c.txt", (replace(first, back="исправлено снова"), *rest)) == (0, 1, 4)
    assert found.fix_integrity()[1]
    found.close()
