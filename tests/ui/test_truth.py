"""The window tells the truth about the text: what changed since, what is misprinted, what a term means."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from desktop.ui.keys import press
from desktop.ui.widgets.answer_card import AnswerCard
from desktop.ui.widgets.wrapped_button import Link
from tests.ui.conftest import search
from tests.ui.test_desk import page_of
from tests.ui.test_learning_pages import words


def test_a_changed_number_is_told_under_the_rule(start):
    program = start()
    program.desk.open_passage("relocation-travel")
    text = page_of(program).reader.toPlainText()
    assert "35-кратного" in text
    assert "70 МРП" in text
    assert "число изменилось" in text


def test_the_timeline_leads_to_the_passages_it_touches(start, qtbot):
    program = start()
    page = program.desk.window.show_page("changes")
    qtbot.waitUntil(lambda: "1 июля 2023" in words(page))
    page.findChildren(Link)[0].click()
    assert program.settings.passage


def test_the_register_of_errors_is_a_page(start, qtbot):
    program = start()
    page = program.desk.window.show_page("changes")
    page.show_part(2)
    qtbot.waitUntil(lambda: "Позднее большинство — 34 %" in words(page))


def test_a_term_is_found_by_half_a_word_and_leads_to_its_passage(start, qtbot):
    program = start()
    page = program.desk.window.show_page("terms")
    page.findChild(QLineEdit).setText("оралм")
    qtbot.waitUntil(lambda: "қандас" in words(page))
    page.findChildren(Link)[-1].click()
    assert program.settings.passage


def test_a_kazakh_reader_finds_her_way_by_kazakh_headings(start, qtbot):
    program = start()
    program.change("language", "kk")

    def heading() -> str:
        contents = page_of(program)._contents
        return contents.entry("introduction").text() if contents else ""

    qtbot.waitUntil(lambda: heading() == "Кіріспе*")


def test_the_answer_stands_on_top_and_the_honest_no_does_too(start):
    program = start()
    search(program, "на сколько месяцев дают обусловленную помощь")
    assert program.desk.search.found.answer
    search(program, "алименты считаются доходом")
    assert not program.desk.search.found.answered
    assert program.desk.search.found.refusal


def test_a_result_carries_the_sign_of_what_became_of_its_rule(start):
    program = start()
    search(program, "субсидии на переезд")
    states = [program.desk.search._status_of(hit.passage.id).state for hit in program.desk.search.found.hits]
    assert states[0] == "number-changed"
    assert program.desk.search._drop.grab().width() > 0


def test_an_answer_that_no_longer_holds_says_so_at_once(start):
    program = start()
    search(program, "срок молодежной практики")
    assert "не более 6 месяцев" in program.desk.search.found.answer.text
    assert "12" in program.desk.search._drop.findChild(AnswerCard)._today.text()
    assert not program.desk.search._drop.findChild(AnswerCard)._today.isHidden()


def test_the_quiet_line_leads_to_what_changed(start):
    program = start()
    line = program.desk.window._status
    assert line.focusPolicy() != Qt.FocusPolicy.NoFocus
    press(line, Qt.Key.Key_Return)
    assert program.settings.page == "changes"


def test_the_timeline_shows_one_subject_and_jumps_to_a_year(start, qtbot):
    program = start()
    page = program.desk.window.show_page("changes")
    timeline = page.timeline
    every = len(timeline.events())
    timeline.subject.setCurrentIndex(timeline.subject.findData("names"))
    assert 0 < len(timeline.events()) < every
    assert "кандас" in words(timeline)
    timeline.subject.setCurrentIndex(0)
    qtbot.waitUntil(lambda: timeline._column.verticalScrollBar().maximum() > 0)
    timeline.year.setCurrentIndex(timeline.year.findData("2023"))
    timeline.year.activated.emit(timeline.year.currentIndex())
    assert timeline._column.verticalScrollBar().value() > 0
    assert "[не проверено]" in timeline.as_text()
    assert timeline.as_text().count("Источник:") >= 25


def test_old_and_new_names_stand_side_by_side(start):
    program = start()
    page = program.desk.window.show_page("changes")
    page.show_part(1)
    text = words(page.names)
    for old, new in (("оралман", "кандас"), ("инвалид", "лицо с инвалидностью"), ("Программа № 919", "«Еңбек»")):
        assert old in text
        assert new in text
    assert "27 июня 2022" in text


def test_a_trainer_takes_the_errors_of_one_class_as_text(start, qapp):
    program = start()
    page = program.desk.window.show_page("changes")
    page.show_part(2)
    errors = page.errors
    every = len(errors.notes())
    errors.kind.setCurrentIndex(errors.kind.findData("A"))
    assert len(errors.notes()) == 19 < every
    errors.copied.emit(errors.as_text())
    assert "19. [A]" in qapp.clipboard().text()
    assert "Скопировано" in program.desk.window.status
