"""The practice room: shuffled choices, take back, judge at the end, the debrief, and a trainer with a case of her own."""

import json

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop.ui.keys import press
from desktop.ui.pages.practice_page import PracticePage, stored_path
from desktop.ui.widgets.author_view import AuthorView
from tests.practice.made import tiny
from tests.ui.test_learning_pages import decide, practice, words


def finish(page, qtbot) -> None:
    """Always the last choice, to the end."""
    while page.choices:
        page.choices[-1].click()
        qtbot.waitUntil(lambda: page.can_go_on or not page.choices or not page.choices[0].locked)
        page.go_on()


def test_a_decision_taken_back_stays_recorded_and_the_next_start_is_where_she_is(start, qtbot):
    first = start()
    page = practice(first, qtbot)
    decide(page, qtbot, "1")
    page.go_on()
    decide(page, qtbot, "1")
    page.go_on()
    here = page.play
    page.undo()
    assert len(page.play.path) == 1
    decide(page, qtbot, "2")
    page.go_on()
    stands = page.play
    assert stands.path[1] != here.path[1]
    assert len(first.recorder.memory.answers()) == 3
    first.desk.window.close()
    second = start()
    again = second.desk.window.show_page("practice")
    assert again.resume(second.shared.library.lessons.cases[0])
    assert again.play.decisions == stands.decisions


def test_what_was_taken_back_is_cut_from_the_stored_road():
    told = ['{"decision": "a"}', '{"decision": "b"}', '{"decision": "c", "after": "1"}', '{"decision": "d"}']
    assert [each.decision for each in stored_path(told)] == ["a", "c", "d"]


def test_a_learner_who_wants_her_marks_at_the_end_sees_none_before(start, qtbot):
    program = start()
    page = practice(program, qtbot)
    page._set_feedback("end")
    assert program.settings.feedback == "end"
    before = page.play.at
    press(page, Qt.Key(0), "1")
    qtbot.waitUntil(lambda: page.play.at != before and bool(page.choices) and not page.choices[0].locked)
    assert "Закон: " not in words(page._player)


def test_after_the_end_the_debrief_shows_both_roads_and_every_decision(start, qtbot):
    program = start()
    page = practice(program, qtbot)
    finish(page, qtbot)
    page._player.debrief_requested.emit()
    view = page.debriefing
    assert len(view.told.turns) == len(page.play.path)
    text = words(view)
    assert "Закон" in text
    assert view.told.turns[0].choice.text in text
    assert view.step == 0
    press(page, Qt.Key.Key_Right)
    assert view.step == 1
    assert view._map.accessibleDescription().startswith("Ваш путь: Порог")
    session = program.recorder.memory.sessions()[0]
    qtbot.waitUntil(lambda: program.recorder.memory.sessions()[0].finished is not None)
    assert session.item == page.play.case.id
    press(page, Qt.Key.Key_Escape)
    assert page.debriefing is None


def shown(page) -> list[str]:
    return [made.accessibleName() for made in page.choices]


def begin_as(page, program, sitting: str, qtbot) -> None:
    """Begin the first case as a sitting of that id."""
    page._new_id, new_id = (lambda: sitting), page._new_id
    page.start(program.shared.library.lessons.cases[0])
    page._new_id = new_id
    qtbot.waitUntil(lambda: bool(page.choices))


def test_choices_are_shown_out_of_the_authors_order_and_a_number_means_what_it_stands_beside(start, qtbot):
    program = start()
    page = program.desk.window.show_page("practice")
    for sitting in ("third", "first"):  # ids whose first scene is shuffled in two ways
        begin_as(page, program, sitting, qtbot)
        written = [each.text for each in page.play.choices()]
        assert [name.split(". ", 1)[0] for name in shown(page)] == ["1", "2", "3"]
        texts = [name.split(". ", 1)[1] for name in shown(page)]
        assert sorted(texts) == sorted(written)
        assert texts != written
        page.setFocus()
        decide(page, qtbot, "2")
        assert page.play.path[-1].choice.text == texts[1]
        [answer] = program.recorder.memory.answers(sitting)
        assert json.loads(answer.chosen)["text"] == texts[1]
        page._leave()


def test_the_order_of_the_choices_is_the_same_after_the_window_was_closed(start, qtbot):
    first = start()
    page = practice(first, qtbot)
    decide(page, qtbot, "1")
    page.go_on()
    before = shown(page)
    first.desk.window.close()
    second = start()
    again = second.desk.window.show_page("practice")
    assert again.resume(second.shared.library.lessons.cases[0])
    assert shown(again) == before


def author(program) -> tuple[PracticePage, AuthorView]:
    page = program.desk.window.show_page("practice")
    page.show_author()
    return page, page._author




def test_a_trainer_sees_a_mistake_with_its_line_and_its_cure_and_then_that_it_is_gone(start, qtbot, tmp_path):
    program = start()
    _, view = author(program)
    path = tmp_path / "own.twee"
    path.write_text(tiny("->Ушла]]", "->Никуда]]"), encoding="utf-8")
    view.open(path)
    assert view.case is None
    text = "\n".join(each.text() for each in view.findChildren(QLabel) if not each.isHidden())
    assert "Никуда" in text
    assert "Строка" in text
    path.write_text(tiny(), encoding="utf-8")
    qtbot.waitUntil(lambda: view.case is not None, timeout=5000)
    assert "Ошибок нет." in "\n".join(each.text() for each in view.findChildren(QLabel) if not each.isHidden())


def test_a_trainer_plays_from_any_scene_and_nothing_is_recorded(start, qtbot, tmp_path):
    program = start()
    page, view = author(program)
    path = tmp_path / "own.twee"
    path.write_text(tiny(), encoding="utf-8")
    view.open(path)
    view._play(view.case, "Стол")
    assert page.play.at == "Стол"
    assert [name.split(". ", 1)[1] for name in shown(page)] == [each.text for each in page.play.choices()]
    page.choices[0].click()
    assert program.recorder.memory.answers() == ()
    assert program.recorder.memory.sessions() == ()
    press(page, Qt.Key.Key_Escape)
    assert page._stack.currentWidget() is view


def test_a_new_case_from_the_template_can_be_played_and_never_overwrites(start, qtbot, tmp_path):
    program = start()
    _, view = author(program)
    path = tmp_path / "new.twee"
    view.make_new(path)
    assert view.case is not None
    path.write_text("mine", encoding="utf-8")
    view.make_new(path)
    assert path.read_text(encoding="utf-8") == "mine"
    assert "не тронут" in "\n".join(each.text() for each in view.findChildren(QLabel) if not each.isHidden())
