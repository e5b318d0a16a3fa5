"""When the learner's file is in trouble, the window says so in a sentence, offers a cure, and loses nothing."""

import sqlite3
from datetime import UTC, datetime

import pytest

from desktop.learning.records import Session
from desktop.learning.store import open_memory
from desktop.ui.widgets.simple import QPushButton
from tests.ui.test_learning_pages import answer, practice, quiz, words

NOW = datetime(2026, 3, 14, 10, 0, tzinfo=UTC)


def strip(program) -> str:
    return program.desk.window.strip.text


def deeds(program) -> dict[str, QPushButton]:
    return {each.text(): each for each in program.desk.window.strip.findChildren(QPushButton)}


def learnt(places) -> None:
    places.data.mkdir(parents=True, exist_ok=True)
    with open_memory(places.progress) as memory:
        memory.start(Session("s", "quiz", "tsa-and-outreach", NOW))


@pytest.mark.parametrize("left", [0, 1000, 5000])
def test_a_damaged_file_is_set_aside_and_one_can_start_anew(start, places, qtbot, left):
    learnt(places)
    damage = places.progress.read_bytes()[:left]
    places.progress.write_bytes(damage)
    program = start()
    assert "поврежд" in strip(program)
    deeds(program)["Начать заново (файл сохранится)"].click()
    qtbot.waitUntil(lambda: program.recorder.memory is not None)
    kept = [each for each in places.data.glob("progress.db.bad-*") if not each.name.endswith("-journal")]
    assert [each.read_bytes() for each in kept] == [damage]


def test_the_last_good_copy_is_offered_with_its_date(start, places, qtbot):
    first = start()
    page = quiz(first, qtbot)
    answer(page, qtbot)
    first.desk.window.close()
    assert len(list(places.backups.glob("*.db"))) == 1
    places.progress.write_bytes(places.progress.read_bytes()[:3000])
    second = start()
    offer = next(name for name in deeds(second) if name.startswith("Вернуть копию от "))
    deeds(second)[offer].click()
    qtbot.waitUntil(lambda: second.recorder.memory is not None)
    assert len(second.recorder.memory.answers()) == 1


def test_a_file_of_another_program_is_left_untouched(start, places):
    places.data.mkdir(parents=True, exist_ok=True)
    places.progress.write_text("<html>не прогресс</html>", encoding="utf-8")
    program = start()
    assert "Выбрать другую папку" in deeds(program)
    assert places.progress.read_text(encoding="utf-8") == "<html>не прогресс</html>"


def test_a_file_of_a_newer_program_is_not_changed(start, places):
    learnt(places)
    with sqlite3.connect(places.progress) as other:
        other.execute("PRAGMA user_version = 99")
    other.close()
    before = places.progress.read_bytes()
    program = start()
    assert "нов" in strip(program)
    assert places.progress.read_bytes() == before


def test_another_folder_can_be_chosen(start, places, tmp_path, qtbot, monkeypatch):
    places.data.mkdir(parents=True, exist_ok=True)
    places.progress.write_text("<html>", encoding="utf-8")
    program = start()
    monkeypatch.setattr("desktop.ui.trouble.QFileDialog.getExistingDirectory", lambda *_: str(tmp_path / "другая"))
    deeds(program)["Выбрать другую папку"].click()
    qtbot.waitUntil(lambda: program.recorder.memory is not None)
    assert program.recorder.memory.path.parent == tmp_path / "другая"


def test_while_another_program_holds_the_file_the_sitting_goes_on_and_nothing_is_lost(
    start, places, qtbot, monkeypatch
):
    program = start()
    page = practice(program, qtbot)
    memory = program.recorder.memory
    memory._connection.execute("PRAGMA busy_timeout = 50")
    other = sqlite3.connect(places.progress, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    page.choices[0].click()
    qtbot.waitUntil(lambda: page.can_go_on, timeout=5000)
    assert "1 ответ ждёт сохранения" in strip(program)
    other.execute("ROLLBACK")
    other.close()
    deeds(program)["Повторить"].click()
    qtbot.waitUntil(lambda: program.recorder.unsaved == 0)
    assert len(memory.answers()) == 1


def test_what_still_waits_is_written_when_the_window_is_closed(start, places, qtbot):
    program = start()
    page = practice(program, qtbot)
    program.recorder.memory._connection.execute("PRAGMA busy_timeout = 50")
    other = sqlite3.connect(places.progress, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    page.choices[0].click()
    qtbot.waitUntil(lambda: page.can_go_on, timeout=5000)
    other.execute("ROLLBACK")
    other.close()
    assert program.recorder.unsaved == 1
    program.desk.window.close()
    with open_memory(places.progress) as memory:
        assert len(memory.answers()) == 1


def test_a_broken_case_and_a_broken_bank_are_named_in_the_strip_and_the_rest_works(start, qtbot, tmp_path, monkeypatch, lend_search):
    import shutil

    from desktop.base.shipped import shipped

    copy = tmp_path / "data"
    for folder in ("content", "quizzes", "resources"):
        shutil.copytree(shipped(folder), copy / folder)
    (copy / "content" / "cases" / "broken.twee").write_text(":: Start\n[[x->y]]\n", encoding="utf-8")
    (copy / "quizzes" / "broken.toml").write_text("id = [", encoding="utf-8")
    (copy / "content" / "handbook" / "5-programme.md").write_text("нет заголовка", encoding="utf-8")
    monkeypatch.setattr("desktop.app.shipped", lambda *parts: copy.joinpath(*parts))
    monkeypatch.setattr("desktop.ui.library.shipped", lambda *parts: copy.joinpath(*parts))
    lend_search()  # that one is built of any chapters, and of none, is tested with the search
    program = start()
    assert "broken" in strip(program) or "5-programme" in strip(program)
    assert "single-mother-first-visit" in {each.id for each in program.shared.library.lessons.cases}
    banks = {each.id for each in program.shared.library.lessons.quizzes}
    assert "contract" in banks
    assert "programme" not in banks  # every passage it asks about is gone
    assert len(program.shared.shelf.handbook.chapters) == 4
    assert "broken" not in words(program.desk.window.show_page("quiz"))
