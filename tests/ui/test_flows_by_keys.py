"""A whole morning without a mouse: search to the article and back, marks to a file, a case to its debrief and back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget

from desktop.ui.keys import type_text
from desktop.ui.models.articles import ENTRY
from tests.ui.test_mine import ready

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier,
)  # fmt: skip


@pytest.fixture
def morning(start, qtbot):
    """The program in front of her, everything read."""
    program = start()
    qtbot.waitUntil(lambda: ready(program))
    program.desk.window.activateWindow()
    assert QTest.qWaitForWindowActive(program.desk.window, 2000)
    return program


def here() -> QWidget:
    """Where the keyboard is."""
    found = QApplication.focusWidget()
    assert found is not None
    assert found.isVisible()
    return found


def key(code: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(here(), code, modifiers)


def tab_to(widget: QWidget, code: Qt.Key = Qt.Key.Key_Tab) -> None:
    for _ in range(60):
        if here() is widget:
            return
        key(code)
    raise AssertionError(f"Tab never comes to {widget}")


def test_from_a_question_to_the_card_the_articles_and_back(morning, qtbot):
    book = morning.desk.page("handbook")
    reading = morning.desk.reading.desk
    key(Qt.Key.Key_K, CTRL)
    type_text(here(), "первое нарушение контракта")
    key(Qt.Key.Key_Return)
    assert here() is book.reader
    first = book.reader.current()
    key(Qt.Key.Key_F2)
    assert here() is reading.card.page
    key(Qt.Key.Key_Escape)
    assert here() is book.reader
    key(Qt.Key.Key_A, CTRL | SHIFT)
    assert here() is reading.articles.line
    type_text(here(), "482")
    tab_to(reading.articles.tree)
    for _ in range(60):
        if (reading.articles.tree.currentIndex().data(ENTRY) or ("",))[0] == "passage":
            break
        key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Return)
    assert here() is book.reader
    assert book.reader.current() != first
    key(Qt.Key.Key_Left, ALT)
    qtbot.waitUntil(lambda: book.reader.current() == first)


def test_words_marked_with_a_note_leave_as_a_file(morning, qtbot, tmp_path):
    morning.desk.open_passage("tsa-definition")
    book, mine = morning.desk.page("handbook"), morning.desk.mine
    assert here() is book.reader
    key(Qt.Key.Key_F7)
    for _ in range(3):
        key(Qt.Key.Key_Right, CTRL | SHIFT)
    key(Qt.Key.Key_M, CTRL)
    type_text(here(), "Сказать проще")
    tab_to(mine.marking.card.findChild(QPushButton))
    key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(morning.recorder.notebook.highlights) == 1)
    assert here() is book.reader
    key(Qt.Key.Key_B, CTRL)
    assert here() is mine.panel.tree
    qtbot.waitUntil(lambda: any("Сказать проще" in each for each in mine.panel.texts()))
    tab_to(mine.panel.files, Qt.Key.Key_Backtab)
    mine.panel.files.menu().actions()[0].trigger()
    asked = book.findChild(QFileDialog)
    asked.selectFile(str(tmp_path / "mine.json"))
    qtbot.keyClick(asked, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: (tmp_path / "mine.json").exists())
    assert "Сказать проще" in (tmp_path / "mine.json").read_text(encoding="utf-8")


def test_a_case_is_played_looked_back_at_and_left_by_keys(morning, qtbot):
    key(Qt.Key.Key_3, ALT)
    qtbot.waitUntil(lambda: morning.desk.window.current == "practice")
    page = morning.desk.page("practice")
    assert isinstance(here(), QPushButton), "the keyboard begins on the first case"
    key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(page.choices))
    while page.choices and not page.play.finished:
        qtbot.waitUntil(lambda: QApplication.focusWidget() is page.choices[0])
        key(Qt.Key.Key_1)
        qtbot.waitUntil(lambda: page.can_go_on)
        qtbot.waitUntil(lambda: QApplication.focusWidget() is page._player.further)
        key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QPushButton) and here().isVisible())
    key(Qt.Key.Key_Return)
    view = page.debriefing
    assert view is not None
    for _ in range(2):
        key(Qt.Key.Key_Right)
    assert view.step == 2
    tab_to(view.map_area)
    key(Qt.Key.Key_Escape)
    assert page.debriefing is None
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QPushButton))
    assert page.isAncestorOf(here()), "back in the list the keyboard is in the list"


def test_what_is_judged_is_scrolled_to_with_the_way_on(morning, qtbot):
    """At 200 % the feedback stands below the foot of a small window."""
    before = morning.desk
    morning.change("scale", 200)
    qtbot.waitUntil(lambda: morning.desk is not before)
    window = morning.desk.window
    window.resize(1024, 700)
    page = window.show_page("practice")
    page.start(morning.shared.library.lessons.cases[0])
    qtbot.waitUntil(lambda: bool(page.choices))
    page.choices[-1].click()
    qtbot.waitUntil(lambda: page.can_go_on)
    further, shown = page._player.further, page._player.viewport()
    qtbot.waitUntil(lambda: shown.rect().contains(further.rect().translated(further.mapTo(shown, further.rect().topLeft()))))
