"""Whoever cannot see the window or hold a mouse gets everywhere: every control has a name, Tab comes to each and out."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from desktop.ui.widgets.key_sheet import KeySheet
from tests.ui.test_learning_pages import practice, quiz

MOST = 400
"""Tabs until one has been everywhere: a chapter has many references, each a stop."""


def stops(top: QWidget) -> list[QWidget]:
    """Everything that Tab should come to."""
    return [
        each
        for each in top.findChildren(QWidget)
        if each.isVisible() and each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.focusProxy() is None and each.window() is top and not by_arrows(each)
    ]  # fmt: skip


def by_arrows(widget: QWidget) -> bool:
    """One of several of which one is chosen: Tab comes to the chosen one, arrows to the others."""
    if not isinstance(widget, QAbstractButton) or widget.isChecked() or not widget.isCheckable():
        return False
    group = widget.group()
    return group.exclusive() and group.checkedButton() is not None if group else widget.autoExclusive()


def name_of(widget: QWidget) -> str:
    """What a screen reader says of it."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) or widget.accessibleName()


def told(widget: QWidget) -> str:
    return f"{type(widget).__name__}#{widget.objectName()} {name_of(widget)[:40]!r} in {type(widget.parent()).__name__}"


def walk(top: QWidget, key: Qt.Key) -> set[QWidget]:
    """Everything that the key comes to, from one round."""
    first = stops(top)[0]
    first.setFocus(Qt.FocusReason.TabFocusReason)
    seen = {first}
    for _ in range(MOST):
        QTest.keyClick(QApplication.focusWidget() or top, key)
        here = QApplication.focusWidget()
        if here is None:
            break
        if here is first and len(seen) > 1:
            return seen
        seen.add(here)
    raise AssertionError(f"Tab never comes round; it stays at {told(here) if here else None}")


def check(top: QWidget, where: str = "") -> None:
    top.activateWindow()
    QTest.qWaitForWindowActive(top, 2000)
    nameless = [told(each) for each in stops(top) if not name_of(each).strip()]
    assert nameless == [], where
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        missed = set(stops(top)) - walk(top, key)
        assert [told(each) for each in missed] == [], where


PAGES = (
    "today", "handbook", "practice", "quiz", "village", "calculators", "progress", "terms", "changes", "leaflet",
    "settings",
)  # fmt: skip


def test_every_control_of_every_page_has_a_name_and_tab_comes_to_it_and_out_again(start, qtbot):
    program = start()
    window = program.desk.window
    assert set(PAGES) == set(window._specs), "a page that nobody walks through"
    for page in PAGES:
        window.show_page(page)
        if page == "leaflet":
            program.desk.page(page)._take(1)
        qtbot.wait(30)
        check(window, page)


def test_a_case_under_way_can_be_walked_through(start, qtbot):
    program = start()
    practice(program, qtbot)
    qtbot.wait(30)
    check(program.desk.window)


def test_a_question_under_way_can_be_walked_through(start, qtbot):
    program = start()
    quiz(program, qtbot)
    qtbot.wait(30)
    check(program.desk.window)


def test_the_sheet_of_keys_and_the_small_window_can_be_walked_through(start, qtbot, qapp):
    program = start()
    qtbot.waitUntil(lambda: program.reception is not None)
    program.desk.show_keys()
    sheet = program.desk.window.findChildren(KeySheet)[-1]
    qtbot.wait(30)
    check(sheet)
    sheet.reject()
    qapp.clipboard().setText("контракт")
    program.reception.look_up()
    qtbot.wait(30)
    assert name_of(program.reception.quick.box)
    program.reception.quick.hide()


def test_nothing_visible_in_kazakh_is_without_a_name(start, qtbot):
    program = start(language="kk")
    for page in PAGES:
        program.desk.window.show_page(page)
        qtbot.wait(5)
        assert [told(each) for each in stops(program.desk.window) if not name_of(each).strip()] == [], page


def test_arrows_walk_the_rail(start, qtbot):
    program = start()
    window = program.desk.window
    window.activateWindow()
    QTest.qWaitForWindowActive(window, 2000)
    rail = list(window._rail._buttons.values())
    rail[0].setFocus(Qt.FocusReason.TabFocusReason)
    seen = [QApplication.focusWidget()]
    for _ in rail[1:]:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
        seen.append(QApplication.focusWidget())
    assert seen == rail
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert window.current == list(PAGES)[-1]


# everything that opens over a page or beside it


def articles(program, qtbot):
    program.desk.page("handbook").show_panel(program.desk.reading.desk.articles)


def mine(program, qtbot):
    program.desk.mine.show_panel()


def card(program, qtbot):
    assert program.desk.reading.desk.open_card("cite:tsa-definition/0", pinned=True)


def note(program, qtbot):
    program.desk.mine.marking.note()


def bookmark(program, qtbot):
    program.desk.mine.marking.bookmark()


def finding(program, qtbot):
    bar = program.desk.reading.desk.find_bar
    bar.open_find()
    bar.line.setText("помощь")
    bar.everywhere.setChecked(True)
    qtbot.wait(30)


def results(program, qtbot):
    program.desk.window.focus_search()
    program.desk.search.ask("контракт")


def author(program, qtbot):
    from desktop.base.shipped import shipped

    program.desk.window.show_page("practice").show_author(shipped("content", "cases", "relocation-of-five.twee"))


def generated(program, qtbot):
    qtbot.waitUntil(lambda: program.shared.library.law is not None, timeout=15000)
    page = program.desk.window.show_page("practice")
    page.show_generated(2)
    qtbot.waitUntil(lambda: page._endless.view.view is not None)


def debrief(program, qtbot):
    from tests.ui.test_practice_room import finish

    page = practice(program, qtbot)
    finish(page, qtbot)
    page._player.debrief_requested.emit()


SCENES = (articles, mine, card, note, bookmark, finding, results, author, generated, debrief)


def open_scene(start, qtbot, scene, language="ru"):
    program = start(language=language)
    qtbot.waitUntil(lambda: program.desk.mine is not None and program.desk.mine.panel is not None)
    program.desk.open_passage("tsa-definition")
    scene(program, qtbot)
    qtbot.wait(40)
    return program


@pytest.mark.parametrize("language", ["ru", "kk"])
@pytest.mark.parametrize("scene", SCENES)
def test_whatever_opens_has_names_in_both_languages_and_no_english(start, qtbot, scene, language):
    top = open_scene(start, qtbot, scene, language).desk.window
    named = {told(each): name_of(each).strip() for each in stops(top)}
    assert [each for each, name in named.items() if not name] == []
    keys = {"Ctrl", "Shift", "Enter", "Esc", "Alt", "Left", "Right", "Delete", "Insert"}
    english = [each for each, name in named.items()
               if {word for word in name.replace("+", " ").replace("(", " ").replace(")", " ").split()
                   if word.isascii() and word.isalpha() and len(word) > 2} - keys]  # fmt: skip
    assert english == []


@pytest.mark.parametrize("scene", [each for each in SCENES if each not in (results, card, note, bookmark)])
def test_tab_comes_to_everything_that_opens_and_out_again(start, qtbot, scene):
    check(open_scene(start, qtbot, scene).desk.window)


@pytest.mark.parametrize("scene", [card, note, bookmark])
def test_escape_gives_the_keyboard_back_to_the_text(start, qtbot, scene):
    program = open_scene(start, qtbot, scene)
    program.desk.window.activateWindow()
    QTest.qWaitForWindowActive(program.desk.window, 2000)
    scene(program, qtbot)
    reader = program.desk.page("handbook").reader
    assert QApplication.focusWidget() is not reader
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is reader
