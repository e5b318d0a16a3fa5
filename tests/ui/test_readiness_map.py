"""The map of readiness: walked by keys, opened by Enter, empty where nothing is known."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from desktop.learning.readiness import Place, readiness
from desktop.learning.records import Answer, Session
from desktop.ui.models.articles import ENTRY
from desktop.ui.theme import load_theme
from desktop.ui.widgets.readiness_map import ReadinessMap

TITLES = {"one": "Первый раздел", "two": "Второй раздел", "three": "Третий раздел"}
PLACES = (
    Place("q1", "two", "п. 10 ст. 4 ГАСП", ("assistant",)),
    Place("q2", "one", "п. 6 ст. 2 ГАСП", ("consultant",)),
    Place("q3", "three", "ст. 14 Занятость"),
)
NOW = datetime(2026, 11, 30, tzinfo=UTC)


def answer(number: int, item: str, topic: str, mark: float, passage: str = "p") -> Answer:
    at = NOW + timedelta(minutes=number)
    return Answer(f"a{number}", "s", item, "question", topic, passage, "[1]", mark, 1.0, at)


@pytest.fixture
def shown(qtbot, qapp) -> ReadinessMap:
    answers = [answer(1, "q1", "two", 1), answer(2, "q2", "one", 0), answer(3, "q1", "two", 1)]
    found = ReadinessMap(readiness(answers, PLACES), TITLES, load_theme("light"))
    qtbot.addWidget(found)
    found.resize(900, 600)
    found.show()
    qtbot.waitExposed(found)
    return found


def titles(shown: ReadinessMap) -> list[str]:
    return [row.words for row in shown.rows]


def test_sections_with_answers_stand_in_the_order_of_the_book(shown):
    assert titles(shown) == ["Первый раздел", "Второй раздел"]


def test_a_row_says_its_share_interval_and_evidence_to_a_screen_reader(shown):
    row = shown.rows[1]
    for figure in ("100 %", f"{100 * row.cell.low:.0f}", ": 2"):
        assert figure in row.accessibleName()


def test_what_was_never_answered_is_shown_when_asked_for_and_claims_nothing(shown, qtbot):
    more = shown.findChildren(QPushButton)[-1]
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    assert titles(shown) == [*TITLES.values()]
    assert "%" not in shown.rows[2].accessibleName()


def test_arrows_walk_and_enter_opens(shown, qtbot):
    shown.activateWindow()
    shown.rows[0].setFocus()
    qtbot.waitUntil(lambda: shown.rows[0].hasFocus())
    QTest.keyClick(shown.rows[0], Qt.Key.Key_Down)
    assert shown.rows[1].hasFocus()
    QTest.keyClick(shown.rows[1], Qt.Key.Key_Down)
    assert shown.rows[1].hasFocus()
    with qtbot.waitSignal(shown.section_requested) as told:
        QTest.keyClick(shown.rows[1], Qt.Key.Key_Return)
    assert told.args == ["two"]
    QTest.keyClick(shown.rows[1], Qt.Key.Key_Up)
    assert shown.rows[0].hasFocus()


def test_a_role_sees_its_own_work(shown):
    box = shown.roles
    box.setCurrentIndex(box.findData("consultant"))
    assert titles(shown) == ["Первый раздел"]
    box.setCurrentIndex(0)
    assert len(titles(shown)) == 2


def choose(shown: ReadinessMap, words_at: int) -> None:
    QTest.mouseClick(shown.tabs.group.button(words_at), Qt.MouseButton.LeftButton)


def test_by_article_she_sees_each_place_of_the_law_with_its_spread_and_enter_opens_it(shown, qtbot):
    choose(shown, 2)
    assert titles(shown) == ["п. 6 ст. 2 ГАСП", "п. 10 ст. 4 ГАСП"]
    assert f"{100 * shown.rows[1].cell.low:.0f}" in shown.rows[1].accessibleName()
    with qtbot.waitSignal(shown.article_requested) as told:
        QTest.keyClick(shown.rows[1], Qt.Key.Key_Return)
    assert told.args == ["п. 10 ст. 4 ГАСП"]
    shown.show_all()
    assert titles(shown)[2] == "ст. 14 Занятость"


def test_by_article_one_role_sees_what_its_work_rests_on(shown):
    choose(shown, 2)
    shown.roles.setCurrentIndex(shown.roles.findData("consultant"))
    assert titles(shown) == ["п. 6 ст. 2 ГАСП"]


def test_a_role_has_its_bar_and_leads_to_its_sections(shown):
    choose(shown, 1)
    assert [row.cell.role for row in shown.rows] == ["assistant", "consultant"]
    assert shown.roles.parentWidget().isHidden()
    QTest.keyClick(shown.rows[1], Qt.Key.Key_Return)
    assert titles(shown) == ["Первый раздел"]


def test_the_tabs_are_walked_by_arrows(shown, qtbot):
    shown.activateWindow()
    first = shown.tabs.group.button(0)
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    QTest.keyClick(first, Qt.Key.Key_Right)
    QTest.keyClick(shown.focusWidget(), Qt.Key.Key_Right)
    assert shown.tabs.group.checkedId() == 2
    assert titles(shown)[0] == "п. 6 ст. 2 ГАСП"


def test_the_progress_page_shows_it_and_leads_to_the_section(start, qtbot):
    program = start()
    question = next(iter(program.shared.library.lessons.quizzes[0]))
    memory = program.recorder.memory
    memory.start(Session("s", "quiz", "tsa-and-outreach", NOW))
    memory.record(answer(1, question.id, question.topic, 0, question.passage))
    page = program.desk.window.show_page("progress")
    qtbot.waitUntil(lambda: bool(page.findChildren(ReadinessMap)), timeout=5000)
    (row,) = page.findChildren(ReadinessMap)[0].rows
    row.click()
    assert program.desk.window.current == "handbook"


def test_an_article_leads_to_the_list_of_articles_and_the_map_stays_as_she_looked_at_it(start, qtbot):
    program = start()
    question = next(each for each in program.shared.library.lessons.quizzes[0] if each.article)
    memory = program.recorder.memory
    memory.start(Session("s", "quiz", "tsa-and-outreach", NOW))
    memory.record(answer(1, question.id, question.topic, 0, question.passage))
    window = program.desk.window
    page = window.show_page("progress")
    qtbot.waitUntil(lambda: bool(page.findChildren(ReadinessMap)), timeout=5000)
    page.findChildren(ReadinessMap)[-1].tabs.choose(2)
    page.refresh()
    qtbot.waitUntil(lambda: [row.words for row in page.findChildren(ReadinessMap)[-1].rows] == [question.article])
    page.findChildren(ReadinessMap)[-1].rows[0].click()
    panel = program.desk.reading.desk.articles
    assert window.current == "handbook"
    assert panel.line.text() == question.article
    assert panel.isVisible()
    assert panel.tree.currentIndex().data(ENTRY)
