"""The window tells the truth about the text: what changed since, what is misprinted, what a term means."""

from PySide6.QtWidgets import QLineEdit

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
    assert "12" in program.desk.search._drop._card_today.text()
    assert not program.desk.search._drop._card_today.isHidden()
