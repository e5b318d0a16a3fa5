"""What comes from outside the window: links, the small window with the copied word, the tray, the sheet of keys."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QSystemTrayIcon

from desktop.base.scheme import LinkDesk
from desktop.ui.keys import type_text
from desktop.ui.pages.quiz_page import QuizPage
from desktop.ui.reception import QUICK
from desktop.ui.shortcuts import SHORTCUTS, deeds
from desktop.ui.widgets.key_sheet import KeySheet
from desktop.ui.widgets.links_setting import LinksSetting
from tests.ui.test_desk import page_of
from tests.ui.test_learning_pages import words


@pytest.fixture
def open_program(start, qtbot):
    """The program with its reception, which comes a moment after the first paint."""
    program = start()
    qtbot.waitUntil(lambda: program.reception is not None)
    yield program
    if program.reception.quick:
        program.reception.quick.hide()
    program.reception.use_tray(False)


def test_a_link_opens_its_passage(open_program):
    open_program.reception.hear("komekshi:passage/relocation-travel")
    assert open_program.settings.passage == "relocation-travel"
    assert page_of(open_program).reader.chapter.id == "programme"


def test_a_link_to_an_article_shows_every_passage_that_cites_it(open_program):
    open_program.reception.hear("komekshi:article/246-II/4/12")
    ids = [hit.passage.id for hit in open_program.desk.search.found.hits]
    assert set(ids[:2]) == {"contract-first-breach", "contract-second-breach"}


def test_links_to_a_term_a_case_and_a_quiz_open_them(open_program, qtbot):
    lessons = open_program.shared.library.lessons
    open_program.reception.hear("komekshi:term/poverty-line")
    qtbot.waitUntil(lambda: "черта бедности" in words(open_program.desk.page("terms")).casefold())
    open_program.reception.hear(f"komekshi:case/{lessons.cases[0].id}")
    assert open_program.desk.window.current == "practice"
    open_program.reception.hear(f"komekshi:quiz/{lessons.quizzes[-1].id}")
    page = open_program.desk.page("quiz")
    assert isinstance(page, QuizPage)
    qtbot.waitUntil(lambda: page.view is not None)


@pytest.mark.parametrize("link", ["komekshi:passage/nowhere", "komekshi:case/none", "komekshi:article/1-I/2"])
def test_a_link_to_nothing_is_told(open_program, link):
    open_program.reception.hear(link)
    assert link in open_program.desk.window.strip.text


def test_nonsense_from_outside_is_told_and_does_nothing(open_program):
    open_program.reception.hear("komekshi:exec/calc")
    assert "komekshi:exec/calc" in open_program.desk.window.strip.text


def test_the_copied_word_is_looked_up_in_a_small_window_and_opened_in_the_big_one(open_program, qapp, qtbot):
    qapp.clipboard().setText("  срок молодежной\n практики ")
    open_program.reception.hear(QUICK)
    quick = open_program.reception.quick
    assert quick.isVisible()
    assert quick.box.text() == "срок молодежной практики"
    assert quick.box.found.answer
    quick.box._drop.open_choice()
    assert not quick.isVisible()
    assert open_program.settings.passage == "youth-practice-length"


def test_only_the_first_hundred_letters_are_searched(open_program, qapp):
    qapp.clipboard().setText("контракт " * 50)
    open_program.reception.look_up()
    assert len(open_program.reception.quick.box.text()) <= 100


def test_escape_puts_the_small_window_away_and_its_cross_ends_nothing(open_program, qapp):
    open_program.reception.look_up()
    quick = open_program.reception.quick
    next(each for each in quick.findChildren(QShortcut) if each.key() == QKeySequence("Esc")).activated.emit()
    assert not quick.isVisible()
    open_program.reception.look_up()
    quick.close()
    assert not quick.isVisible()
    assert open_program.desk.window.isVisible()


def test_the_small_window_follows_language_and_look(open_program, qtbot):
    open_program.reception.look_up()
    before = open_program.reception.quick
    open_program.change("language", "kk")
    qtbot.waitUntil(lambda: open_program.reception.quick is None)
    open_program.reception.look_up()
    assert open_program.reception.quick is not before
    assert "сөз" in open_program.reception.quick.windowTitle()
    assert open_program.reception.quick.box.ready


def test_without_a_tray_the_setting_is_off_and_closing_ends(open_program):
    assert not QSystemTrayIcon.isSystemTrayAvailable()
    open_program.change("tray", True)
    assert not open_program.desk.window.stays
    assert not open_program.desk.page("settings").tray.isEnabled()


def test_with_a_tray_closing_puts_the_window_away_and_quitting_ends(open_program, monkeypatch, qapp):
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True))
    left = []
    open_program.desk.left.connect(left.append)
    open_program.change("tray", True)
    window = open_program.desk.window
    window.close()
    assert not window.isVisible()
    assert left == []
    open_program.reception.hear("")
    assert window.isVisible()
    monkeypatch.setattr(QApplication, "quit", staticmethod(lambda: left.append("quit")))
    open_program.reception.quit()
    assert left[-1] == "quit"
    assert len(left) == 2
    assert not window.isVisible()


def test_links_are_registered_only_by_the_button_and_taken_back_by_it(qapp, qtbot, tmp_path):
    desk = LinkDesk("xdg", ("komekshi", "open"), tmp_path / "d", tmp_path / "c")
    setting = LinksSetting(lambda: desk)
    qtbot.addWidget(setting)
    assert not desk.entry.exists()
    setting.turn.click()
    assert desk.entry.exists()
    setting.turn.click()
    assert not desk.entry.exists()
    (tmp_path / "d" / "applications").rmdir()
    (tmp_path / "d" / "applications").write_text("a file")
    text = setting.state.text()
    setting.turn.click()
    assert setting.state.text() != text


def sheet_of(program) -> KeySheet:
    program.desk.show_keys()
    return program.desk.window.findChildren(KeySheet)[-1]


def test_the_sheet_shows_every_key_and_filters_them(open_program):
    sheet = sheet_of(open_program)
    assert len(sheet.words) == len(SHORTCUTS)
    type_text(sheet._line, "памятк")
    assert 2 <= len(sheet.words) < len(SHORTCUTS)
    assert all("памятк" in deed for _, deed in sheet.words)
    assert "Ctrl+P" in sheet.html()
    sheet.reject()


def test_the_sheet_opens_at_the_page_in_view(open_program, qtbot):
    open_program.desk.window.show_page("leaflet")
    sheet = sheet_of(open_program)
    qtbot.waitUntil(lambda: sheet._column.verticalScrollBar().value() > 0)
    sheet.reject()


def test_every_shortcut_of_the_running_window_is_on_the_sheet(open_program):
    """Whoever adds a key adds it to ui/shortcuts.py, or nobody will ever find it."""
    program = open_program
    program.reception.look_up()
    for key in program.desk.window._specs:
        program.desk.window.show_page(key)
    listed = {QKeySequence(keys).toString() for each in SHORTCUTS for keys in each.keys}
    tops = [program.desk.window, program.reception.quick]
    found = {each.key().toString() for top in tops for each in top.findChildren(QShortcut)}
    found |= {each.shortcut().toString() for top in tops for each in top.findChildren(QAbstractButton)}
    found |= {each.shortcut().toString() for top in tops for each in top.findChildren(QAction)}
    assert found - {""} <= listed
    bound = {QKeySequence(keys).toString() for each in SHORTCUTS if each.bound for keys in each.keys}
    assert bound <= found


def test_every_shortcut_is_told_and_meets_no_other_in_its_place():
    assert set(deeds()) == {each.name for each in SHORTCUTS}
    for group in {each.group for each in SHORTCUTS}:
        keys = [key for each in SHORTCUTS if each.group in (group, "everywhere") for key in each.keys]
        assert len(keys) == len(set(keys)), group


def test_the_sheet_is_printed(open_program, tmp_path):
    import pypdf
    from PySide6.QtPrintSupport import QPrinter

    from desktop.ui.printing import new_printer, paint_html

    sheet = sheet_of(open_program)
    printer = new_printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "keys.pdf"))
    assert paint_html(printer, sheet.html())
    text = " ".join(page.extract_text() for page in pypdf.PdfReader(tmp_path / "keys.pdf").pages)
    assert "Ctrl+Shift+M" in text
    sheet.reject()


def test_her_centre_is_the_same_in_settings_and_on_the_leaflet(open_program):
    settings = open_program.desk.page("settings")
    leaflet = open_program.desk.page("leaflet")
    settings.centre.setText("ЦЗН Абай")
    settings.centre.editingFinished.emit()
    assert leaflet.editor._centre.text() == "ЦЗН Абай"
    leaflet._set_centre("ЦЗН Семей")
    assert settings.centre.text() == "ЦЗН Семей"
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
