"""The new assistant: plays a case, takes a quiz, closes or loses the window, and finds it all again."""

import json

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from desktop.learning.store import Memory
from desktop.ui.keys import press
from desktop.ui.pages.practice_page import PracticePage
from desktop.ui.pages.quiz_page import QuizPage
from desktop.ui.widgets.question_view import MatchingView
from desktop.ui.widgets.wrapped_button import Link


def words(page) -> str:
    return "\n".join(each.text() for each in page.findChildren(QLabel) if not each.isHidden())


def practice(program, qtbot) -> PracticePage:
    page = program.desk.window.show_page("practice")
    assert isinstance(page, PracticePage)
    page.start(program.shared.library.lessons.cases[0])
    qtbot.waitUntil(lambda: bool(page.choices))
    return page


def decide(page, qtbot, key: str = "1") -> None:
    press(page, Qt.Key(0), key)
    qtbot.waitUntil(lambda: page.can_go_on)


def quiz(program, qtbot) -> QuizPage:
    page = program.desk.window.show_page("quiz")
    assert isinstance(page, QuizPage)
    page.start(program.shared.library.lessons.quizzes[-1])
    qtbot.waitUntil(lambda: page.view is not None)
    return page


def answer(page, qtbot) -> None:
    if isinstance(page.view, MatchingView):
        for box in page.view.boxes:
            box.setCurrentIndex(1)
    else:
        press(page, Qt.Key(0), "1")
    press(page, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.next_button.isEnabled())


def test_a_decision_is_judged_by_law_and_as_a_conversation(start, qtbot):
    program = start()
    page = practice(program, qtbot)
    decide(page, qtbot, "2")
    text = words(page)
    assert "Закон: " in text
    assert "Разговор: " in text


def test_nothing_is_shown_before_it_is_on_the_disk(start, qtbot, monkeypatch):
    """The feedback of a decision and of an answer appears only after the memory has acknowledged them."""
    program = start()
    seen = []
    record = Memory.record
    page = practice(program, qtbot)

    def spying(self, given):
        seen.append((given.kind, page.can_go_on))
        record(self, given)

    monkeypatch.setattr(Memory, "record", spying)
    decide(page, qtbot)
    assert seen == [("decision", False)]
    assert len(program.recorder.memory.answers()) == 1


def test_a_case_goes_on_where_it_was_left(start, qtbot):
    first = start()
    page = practice(first, qtbot)
    for _ in range(3):
        decide(page, qtbot)
        press(page, Qt.Key.Key_Return)
        page.go_on()
        qtbot.waitUntil(lambda: bool(page.choices) and not page.can_go_on)
    here = page.play
    first.desk.window.close()
    second = start()
    page = second.desk.window.show_page("practice")
    assert page.resume(second.shared.library.lessons.cases[0])
    assert page.play.scene.name == here.scene.name
    assert page.play.state == here.state
    assert page.play.decisions == here.decisions


def test_escape_leaves_the_case_for_the_list_where_it_can_be_taken_up(start, qtbot):
    program = start()
    page = practice(program, qtbot)
    decide(page, qtbot)
    press(page, Qt.Key.Key_Escape)
    assert "Продолжить" in {each.text() for each in page.findChildren(QPushButton) if each.isVisibleTo(page)}


def test_a_link_in_the_feedback_opens_the_passage(start, qtbot):
    program = start()
    page = quiz(program, qtbot)
    answer(page, qtbot)
    link = page.findChildren(Link)[-1]
    passage = page.sitting.asked[0].question.passage
    link.click()
    assert program.settings.passage == passage


def test_a_quiz_is_answered_by_keys_alone_and_scored(start, qtbot):
    program = start()
    page = quiz(program, qtbot)
    total = len(page.sitting.asked)
    for _ in range(total):
        answer(page, qtbot)
        assert page.sitting.current.question.explain in words(page)
        press(page, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.sitting is None)
    assert f"из {total}" in words(page)
    sessions = program.recorder.memory.sessions()
    qtbot.waitUntil(lambda: program.recorder.memory.sessions()[-1].finished is not None)
    assert len(sessions) == 1


def test_check_does_nothing_until_something_is_chosen(start, qtbot):
    page = quiz(start(), qtbot)
    press(page, Qt.Key.Key_Return)
    assert (page.sitting.place, page.sitting.given) == (0, {})
    assert not page.next_button.isEnabled()


def test_a_quiz_goes_on_at_the_same_question_with_the_same_options(start, qtbot):
    first = start()
    page = quiz(first, qtbot)
    for _ in range(4):
        answer(page, qtbot)
        press(page, Qt.Key.Key_Return)
    here = page.sitting
    first.desk.window.close()
    second = start()
    page = second.desk.window.show_page("quiz")
    assert page.resume(second.shared.library.lessons.quizzes[-1])
    assert page.sitting.place == 4
    assert page.sitting.current == here.current
    assert page.sitting.given == here.given


def test_progress_shows_what_was_weak_and_leads_back(start, qtbot):
    program = start()
    page = quiz(program, qtbot)
    for _ in range(6):
        answer(page, qtbot)
        press(page, Qt.Key.Key_Return)
    done = program.recorder.memory.answers()
    weak = [each for each in done if each.mark < each.out_of]
    assert weak, "the first option cannot be right six times"
    progress = program.desk.window.show_page("progress")
    qtbot.waitUntil(lambda: "6 вопросов" in words(progress))
    progress.findChildren(Link)[0].click()
    assert program.settings.passage in {each.passage for each in weak}


def test_on_the_first_day_progress_offers_the_first_case(start, qtbot):
    program = start()
    page = program.desk.window.show_page("progress")
    qtbot.waitUntil(lambda: "Пока пусто" in words(page))


def test_an_answer_can_be_read_back_as_it_was_given(start, qtbot):
    program = start()
    page = quiz(program, qtbot)
    answer(page, qtbot)
    kept = program.recorder.memory.answers()[0]
    assert json.loads(kept.chosen)
    assert (kept.item, kept.kind) == (page.sitting.asked[0].question.id, "question")


def test_after_alt_two_enter_starts_the_case_and_numbers_choose(start, qtbot):
    """No mouse: the page that is shown has the keyboard, on the one thing to do next."""
    program = start()
    window = program.desk.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page = window.show_page("practice")
    assert page.isAncestorOf(window.focusWidget())
    press(window.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(page.choices))
    assert window.focusWidget() is page.choices[0]
    press(window.focusWidget(), Qt.Key(0), "2")
    qtbot.waitUntil(lambda: page.can_go_on)
