"""An attestation: blocks, a clock, no handbook; killed and found again; one attempt for a code; certainty."""

import json
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton

from desktop.learning import sittings
from desktop.learning.store import open_memory
from desktop.quiz.model import Vignette
from desktop.quiz.plan import Block, Plan
from desktop.quiz.right import right_response
from desktop.ui.keys import press
from desktop.ui.quiz.score_view import ScoreView
from desktop.ui.quiz.setup_view import SetupView


def words(page) -> str:
    return "\n".join(each.text() for each in page.findChildren(QLabel) if each.isVisibleTo(page))


def ids(program, count: int) -> tuple[str, ...]:
    return tuple(each.id for each in program.shared.library.lessons.quizzes[-1])[:count]


def begin(program, qtbot, **changed):
    page = program.desk.window.show_page("quiz")
    names = ids(program, 6)
    blocks = (Block("Закон", names[:3], 0.7), Block("Село", names[3:], 0.5))
    fields = {"mode": "attestation", "title": "Аттестация", "blocks": blocks, "minutes": 140, **changed}
    page._begin(Plan(**fields))
    qtbot.waitUntil(lambda: page.view is not None)
    return page


def answer(page, qtbot, certainty: int = 0) -> None:
    view = page.view
    page.view.restore(right_response(page.sitting.current.question.body))
    page.view.touched.emit()
    if certainty:
        press(page, Qt.Key(Qt.Key.Key_0 + certainty), "", Qt.KeyboardModifier.ControlModifier)
    page.next_button.click()
    qtbot.waitUntil(lambda: page.view is not view or (page.sitting.plan.at_once and page.next_button.isEnabled()))


def test_while_it_lasts_there_is_no_handbook_and_no_search(start, qtbot):
    program = start()
    page = begin(program, qtbot)
    window = program.desk.window
    assert window.show_page("handbook") is page
    assert not program.desk.search.isEnabled()
    press(page, Qt.Key.Key_Escape)
    assert program.desk.search.isEnabled()
    assert window.show_page("handbook") is not page


def test_nothing_is_explained_before_the_end_and_an_answer_can_be_changed(start, qtbot):
    program = start()
    page = begin(program, qtbot)
    first = page.sitting.current.question
    answer(page, qtbot)
    assert first.explain not in words(page)
    press(page, Qt.Key.Key_PageUp)
    assert page.sitting.current.question is first
    assert page.view.response() == right_response(first.body)
    page.next_button.click()
    qtbot.waitUntil(lambda: page.sitting.current.question is not first)
    assert len(page.sitting.given) == 1


def test_after_a_kill_the_same_question_all_answers_flags_and_the_right_time_are_there(start, qtbot, places):
    program = start()
    page = begin(program, qtbot)
    for _ in range(2):
        answer(page, qtbot)
    press(page, Qt.Key.Key_D, "", Qt.KeyboardModifier.ControlModifier)
    here, session = page.sitting, page.session
    qtbot.waitUntil(lambda: program.recorder.unsaved == 0)
    with open_memory(places.progress) as found:  # what a kill at this moment would leave behind
        kept = sittings.standing(found, session)
        answers = found.answers(session)
    assert (kept.place, set(kept.flagged)) == (here.place, here.flagged)
    assert len(answers) == 2
    late = kept.at + timedelta(minutes=40)
    page._live.stop()
    page._live = None
    page._tools = type(page._tools)(program.recorder, lambda: late, page._tools.new_id)
    (found_session, standing) = sittings.under_way(program.recorder.memory)[0]
    assert page.take_up(found_session, standing)
    assert (page.sitting.place, dict(page.sitting.given), page.sitting.flagged) == (
        here.place, dict(here.given), here.flagged)  # fmt: skip
    assert 99 * 60 <= page._live.left <= 100 * 60


def test_when_the_time_is_up_it_ends_with_what_was_answered(start, qtbot):
    program = start()
    page = begin(program, qtbot)
    answer(page, qtbot)
    page._live._clock = page._live._clock.ran(140 * 60, program.shared.now())
    page._live._tick()
    qtbot.waitUntil(lambda: isinstance(page._stack.currentWidget(), ScoreView))
    assert "Порог взят не в каждом блоке" in words(page)
    assert "не официальные" in words(page)
    assert program.desk.search.isEnabled()


def test_unanswered_questions_are_asked_about_before_the_end(start, qtbot, monkeypatch):
    program = start()
    page = begin(program, qtbot)
    said = []
    monkeypatch.setattr(QMessageBox, "question", lambda _p, _t, text: said.append(text) or QMessageBox.StandardButton.No)
    answer(page, qtbot)
    page._finish()
    assert said == ["5 вопросов без ответа. Всё равно закончить?"]
    assert page.sitting is not None


def test_a_code_is_taken_once_and_gives_everybody_the_same_questions(start, qtbot):
    program = start()
    page = begin(program, qtbot, code="осень-1")
    order = [each.question.id for each in page.sitting.asked]
    press(page, Qt.Key.Key_Escape)
    page._set_up(exam=True)
    form = page._stack.currentWidget()
    assert isinstance(form, SetupView)
    form._code.setText("осень-1")
    form._begin()
    assert "уже проходилась" in words(page)
    again = begin(start(), qtbot, code="осень-1")
    assert [each.question.id for each in again.sitting.asked] == order


@pytest.mark.parametrize("certainty", [1, 3])
def test_how_sure_one_was_is_kept_with_the_answer_and_shown_at_the_end(start, qtbot, certainty):
    program = start()
    names = ids(program, 2)
    page = begin(program, qtbot, mode="practice", minutes=0, certainty=True, blocks=(Block("Проба", names),))
    page.view.restore(right_response(page.sitting.current.question.body))
    page.view.touched.emit()
    assert not page.next_button.isEnabled()
    for _ in names:
        answer(page, qtbot, certainty)
        qtbot.waitUntil(page.next_button.isEnabled)
        press(page, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(page._stack.currentWidget(), ScoreView))
    assert f"Баллы за уверенность: {2 * certainty}, самое большее — 6." in words(page)
    assert [json.loads(each.chosen)["certainty"] for each in program.recorder.memory.answers()] == [certainty] * 2


def test_new_questions_are_made_from_the_rules_and_found_again_after_a_restart(start, qtbot):
    program = start()
    page = program.desk.window.show_page("quiz")
    qtbot.waitUntil(lambda: program.shared.library.law is not None)
    page._start_new()
    qtbot.waitUntil(lambda: page.view is not None)
    made = [each.question for each in page.sitting.asked]
    assert len(made) == 10
    assert all(each.id.startswith("made-") for each in made)
    answer(page, qtbot)
    qtbot.waitUntil(page.next_button.isEnabled)
    press(page, Qt.Key.Key_Escape)
    session, standing = sittings.under_way(program.recorder.memory)[0]
    assert page.take_up(session, standing)
    assert [each.question for each in page.sitting.asked] == made


def test_a_finished_test_offers_a_certificate_and_practice_does_not(start, qtbot, monkeypatch):
    from desktop.ui.quiz.certificate_dialog import CertificateDialog

    shown = []
    monkeypatch.setattr(CertificateDialog, "exec", lambda self: shown.append(self._make("Алия Омарова")))
    program = start()
    page = begin(program, qtbot)
    for _ in range(6):
        answer(page, qtbot)
    qtbot.waitUntil(lambda: isinstance(page._stack.currentWidget(), ScoreView))
    page._stack.currentWidget().certificate_wanted.emit()
    assert (shown[0].questions, shown[0].percent, shown[0].name) == (6, 100, "Алия Омарова")


def test_a_pause_stops_the_clock_and_covers_the_question_and_an_attestation_has_none(start, qtbot):
    program = start()
    page = begin(program, qtbot, mode="test", minutes=20)
    text = page.sitting.current.question.text
    pause = next(each for each in page.findChildren(QPushButton) if each.text() == "Пауза")
    pause.click()
    left = page._live.left
    qtbot.wait(1100)
    assert page._live.left == left
    assert text not in words(page)
    page.next_button.click()
    qtbot.waitUntil(lambda: text in words(page))
    press(page, Qt.Key.Key_Escape)
    page = begin(program, qtbot)
    assert not [each for each in page.findChildren(QPushButton) if each.text() == "Пауза" and each.isVisibleTo(page)]


def test_a_kazakh_reader_gets_blocks_by_their_kazakh_headings_marked_as_unofficial(start, qtbot):
    program = start(language="kk")
    page = program.desk.window.show_page("quiz")
    page._set_up(exam=True)
    assert "Атаулы әлеуметтік көмек көрсетудің негізгі мәселелері*" in words(page)
    assert "бейресми аударма" in words(page)
    page._leave()
    names = ids(program, 2)
    title = next(each.title for each in program.shared.shelf.handbook.chapters if each.sections[0].id != each.id)
    page._begin(Plan("attestation", "Сынақ", (Block(title, names[:1], 0.5), Block("Село", names[1:])), minutes=5))
    qtbot.waitUntil(lambda: page.view is not None)
    page._live.finish()
    qtbot.waitUntil(lambda: isinstance(page._stack.currentWidget(), ScoreView), timeout=15000)
    shown = words(page)
    assert title not in shown
    assert "*" in shown
    assert "Село" in shown
    assert "бейресми аударма" in shown


def test_after_a_question_of_several_parts_the_first_explanation_is_at_the_top_and_enter_goes_on(start, qtbot):
    program = start()
    window = program.desk.window
    window.resize(1024, 700)
    page = window.show_page("quiz")
    several = [each for quiz in program.shared.library.lessons.quizzes for each in quiz if isinstance(each.body, Vignette)]
    page._begin(Plan("practice", "Проба", (Block("a", tuple(each.id for each in several[:2])),)))
    qtbot.waitUntil(lambda: page.view is not None)
    first = page.view
    answer(page, qtbot)
    column = page.column
    qtbot.waitUntil(lambda: first.explained is not None)
    qtbot.waitUntil(lambda: abs(first.explained.mapTo(column.viewport(), QPoint(0, 0)).y()) <= 2)
    press(page, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.view is not first)
