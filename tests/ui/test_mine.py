"""She marks words, writes notes, lays bookmarks by keys alone, and finds all of it again: on the next day too."""

import json
import shutil
import subprocess
import sys

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QStyleOptionViewItem, QWidget

from desktop import app
from desktop.base.shipped import shipped
from desktop.learning.annotations.model import Bookmark, Highlight, Read, Visit
from desktop.learning.annotations.store import mine as stored
from desktop.learning.annotations.store import put
from desktop.learning.records import Session
from desktop.learning.store import open_memory
from desktop.ui.keys import type_text
from desktop.ui.models.mine_rows import KIND
from tests.conftest import ROOT

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
QUOTE = "выплата в денежной форме"


@pytest.fixture
def day(start, qtbot):
    """A day with the program: opened, with everything of hers read."""

    def begin(**chosen):
        program = start(**chosen)
        qtbot.waitUntil(lambda: ready(program))
        program.desk.window.activateWindow()
        return program

    return begin


def ready(program):
    mine = program.desk.mine
    read = program.desk.search.ready  # then the page has been laid out with its headings and links
    return read and mine is not None and mine.panel is not None and program.recorder.memory is not None


def key(program, key_, modifier=Qt.KeyboardModifier.NoModifier, widget=None):
    widget = widget or reader(program)
    widget.setFocus()
    QTest.keyClick(widget, key_, modifier)


def reader(program):
    return program.desk.page("handbook").reader


def select(program, words=QUOTE, passage="tsa-definition"):
    program.desk.open_passage(passage)
    text = reader(program).document().toPlainText()
    at = text.index(words, reader(program).passage_span(passage)[0])
    cursor = reader(program).textCursor()
    cursor.setPosition(at)
    cursor.setPosition(at + len(words), cursor.MoveMode.KeepAnchor)
    reader(program).setTextCursor(cursor)
    reader(program).setFocus()


def painted(program):
    marks = reader(program)._layers.get("marks", [])
    return [each.cursor.selectedText() for each in marks]


def on_disk(places):
    with open_memory(places.progress) as memory:
        return stored(memory)


# highlights and notes


def test_a_digit_gives_selected_words_a_colour_that_is_there_on_the_next_day(day, qtbot, places):
    program = day()
    select(program)
    key(program, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: painted(program) == [QUOTE])
    kept = on_disk(places).highlights[0]
    assert (kept.passage, kept.quote, kept.colour, kept.note) == ("tsa-definition", QUOTE, "green", "")
    assert kept.before.endswith("помощь - ")
    assert not reader(program).textCursor().hasSelection()
    program.desk.window.close()
    second = day()
    second.desk.open_passage("tsa-definition")
    qtbot.waitUntil(lambda: painted(second) == [QUOTE])


def test_a_digit_without_selected_words_marks_nothing(day, qtbot, places):
    program = day()
    program.desk.open_passage("tsa-definition")
    key(program, Qt.Key.Key_2)
    qtbot.wait(30)
    assert program.recorder.notebook.highlights == ()


def test_half_a_word_means_the_word(day, qtbot):
    program = day()
    select(program, "лата в денежной фор")
    key(program, Qt.Key.Key_H, CTRL)
    qtbot.waitUntil(lambda: painted(program) == [QUOTE])


def test_the_same_words_in_another_colour_are_one_mark(day, qtbot):
    program = day()
    for number, colour in ((Qt.Key.Key_1, "yellow"), (Qt.Key.Key_4, "pink")):
        select(program)
        key(program, number)
        qtbot.waitUntil(lambda colour=colour: [e.colour for e in program.recorder.notebook.highlights] == [colour])


def test_a_note_is_written_by_keys_and_has_its_number(day, qtbot, places):
    program = day()
    select(program)
    key(program, Qt.Key.Key_M, CTRL)
    card = program.desk.mine.marking.card
    assert card.isVisible()
    assert QApplication.focusWidget() is card.text
    type_text(card.text, "Спросить у Айгуль: ұялы телефон?")
    QTest.keyClick(card.text, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: painted(program) == [QUOTE])
    assert not card.isVisible()
    assert QApplication.focusWidget() is reader(program)
    assert on_disk(places).highlights[0].note == "Спросить у Айгуль: ұялы телефон?"
    marks = program.desk.mine.marking.marks
    assert [each.number for each in marks.drawn] == [1]
    assert marks.gutter.isVisible()


def test_what_was_typed_reaches_the_disk_at_a_pause_and_escape_takes_it_back(day, qtbot, places):
    program = day()
    select(program)
    key(program, Qt.Key.Key_M, CTRL)
    card = program.desk.mine.marking.card
    type_text(card.text, "черновик")
    card._keep_draft()  # the pause is over
    qtbot.waitUntil(lambda: [each.note for each in on_disk(places).highlights] == ["черновик"])
    QTest.keyClick(card.text, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: on_disk(places).highlights == ())
    qtbot.waitUntil(lambda: program.recorder.notebook.highlights == ())


def test_keys_pressed_while_writing_do_nothing_to_the_words_behind(day, qtbot):
    program = day()
    select(program)
    key(program, Qt.Key.Key_M, CTRL)
    card = program.desk.mine.marking.card
    type_text(card.text, "мысль")
    for each in (Qt.Key.Key_H, Qt.Key.Key_D, Qt.Key.Key_M):
        QTest.keyClick(card.text, each, CTRL)
    qtbot.wait(20)
    assert program.recorder.notebook.highlights == ()
    assert not program.desk.mine.marking.asking.isVisible()
    assert card.isVisible()
    QTest.keyClick(card.text, Qt.Key.Key_Escape)


def test_a_window_closed_in_the_middle_of_a_note_keeps_it(day, places):
    program = day()
    select(program)
    key(program, Qt.Key.Key_M, CTRL)
    type_text(program.desk.mine.marking.card.text, "недописанная мысль")
    program.desk.window.close()
    assert [each.note for each in on_disk(places).highlights] == ["недописанная мысль"]


def test_a_note_on_a_passage_needs_no_selection_and_opens_again(day, qtbot, places):
    program = day()
    program.desk.open_passage("tsa-definition")
    key(program, Qt.Key.Key_N, CTRL | SHIFT)
    card = program.desk.mine.marking.card
    type_text(card.text, "на весь отрывок")
    QTest.keyClick(card.text, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: len(program.recorder.notebook.highlights) == 1)
    assert on_disk(places).highlights[0].quote == ""
    key(program, Qt.Key.Key_M, CTRL)
    assert card.text.toPlainText() == "на весь отрывок"
    card.text.clear()
    QTest.keyClick(card.text, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: program.recorder.notebook.highlights == ())
    key(program, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: [e.note for e in program.recorder.notebook.highlights] == ["на весь отрывок"])


def test_a_click_on_the_number_opens_the_note(day, qtbot):
    program = day()
    select(program, "Адресная социальная помощь - выплата в денежной форме")
    key(program, Qt.Key.Key_M, CTRL)
    card, marks = program.desk.mine.marking.card, program.desk.mine.marking.marks
    type_text(card.text, "раз")
    QTest.keyClick(card.text, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: len(marks.drawn) == 1)
    place = marks.gutter._places()[0][1]
    QTest.mouseClick(marks.gutter, Qt.MouseButton.LeftButton, pos=place.center())
    assert card.text.toPlainText() == "раз"


def test_quotation_marks_and_full_stops_that_were_chosen_are_marked_too(day, qtbot):
    program = day()
    words = "ниже черты бедности."
    select(program, words)
    key(program, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: painted(program) == [words])


def test_a_note_that_looks_like_html_is_shown_as_it_was_typed(day, qtbot):
    from desktop.ui.widgets.marks import note_tip

    program = day()
    select(program)
    key(program, Qt.Key.Key_M, CTRL)
    card = program.desk.mine.marking.card
    type_text(card.text, "<img src='//host/x'>")
    QTest.keyClick(card.text, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: len(painted(program)) == 1)
    assert "<img" not in note_tip(program.desk.mine.marking.marks.drawn[0].placed)


def test_deleting_can_be_taken_back(day, qtbot, places):
    program = day()
    select(program)
    key(program, Qt.Key.Key_3)
    qtbot.waitUntil(lambda: painted(program) == [QUOTE])
    program.desk.mine.delete("highlight", program.recorder.notebook.highlights[0].id)
    qtbot.waitUntil(lambda: painted(program) == [])
    assert "Ctrl+Z" in program.desk.window.status
    assert on_disk(places).highlights == ()
    key(program, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: painted(program) == [QUOTE])
    assert on_disk(places).highlights[0].quote == QUOTE
    key(program, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: painted(program) == [])
    key(program, Qt.Key.Key_Z, CTRL)
    assert "Отменять нечего" in program.desk.window.status


def test_words_over_several_passages_are_marked_passage_by_passage(day, qtbot, places):
    program = day()
    select(program)
    cursor = reader(program).textCursor()
    start = cursor.selectionStart()
    chapter = reader(program).chapter
    following = [p.id for s in chapter.sections for p in s.passages]
    third = following[following.index("tsa-definition") + 2]
    cursor.setPosition(start)
    cursor.setPosition(reader(program).passage_span(third)[0] + 20, cursor.MoveMode.KeepAnchor)
    reader(program).setTextCursor(cursor)
    key(program, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: len(painted(program)) == 3)
    quotes = [each.quote for each in on_disk(places).highlights]
    assert quotes[0].startswith(QUOTE)
    assert quotes[0].endswith("бедности.")
    assert not any("Закона о ГАСП" in quote for quote in quotes)


def test_words_of_ours_beside_the_text_cannot_be_marked(day, qtbot):
    program = day()
    select(program, "число изменилось")
    key(program, Qt.Key.Key_1)
    assert "только слова самого пособия" in program.desk.window.status
    assert program.recorder.notebook.highlights == ()


def test_selected_words_are_quoted_with_their_reference(day, qapp):
    program = day()
    select(program)
    key(program, Qt.Key.Key_C, CTRL | SHIFT)
    assert qapp.clipboard().text().startswith(f"«… {QUOTE} …»\n— Закон РК")
    assert "№ 246-II, пп. 4, ст. 1; пособие" in qapp.clipboard().text()
    key(program, Qt.Key.Key_C, CTRL | SHIFT)  # nothing is selected any more: the passage
    assert qapp.clipboard().text().startswith("«Адресная социальная помощь")


def test_the_bar_comes_with_the_selection_and_goes_with_it(day, qtbot):
    program = day()
    bar = program.desk.mine.marking.bar
    select(program)
    qtbot.waitUntil(bar.isVisible)
    assert reader(program).rect().contains(bar.geometry())
    assert bar._leaflet.isVisible()
    with qtbot.waitSignal(program.desk.mine.marking.leaflet_requested) as asked:
        bar._leaflet.click()
    assert asked.args == ["tsa-definition", QUOTE]
    qtbot.waitUntil(lambda: not bar.isVisible())
    line = program.desk.page("leaflet").leaflet.lines[0]
    assert (line.passage, line.text) == ("tsa-definition", QUOTE)


@pytest.mark.qt_log_ignore("This plugin does not support")  # a menu without a screen
def test_the_menu_key_offers_everything(day, qtbot):
    program = day()
    select(program)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, reader(program).rect().center(), QPoint(300, 300))
    QApplication.sendEvent(reader(program), event)
    menu = next(each for each in reader(program).findChildren(QMenu) if each.isVisible())
    said = [action.text().split("\t")[0] for action in menu.actions() if action.text()]
    assert said == ["Цитировать со ссылкой", "Копировать", "Выделить: правило", "Выделить: сказать семье",
                    "Выделить: спросить", "Выделить: важно", "Заметка…", "Закладка…", "В памятку"]  # fmt: skip
    next(action for action in menu.actions() if "спросить" in action.text()).trigger()
    qtbot.waitUntil(lambda: painted(program) == [QUOTE])
    menu.close()


def test_words_are_selected_without_a_mouse(day, qtbot):
    program = day()
    program.desk.open_passage("tsa-definition")
    key(program, Qt.Key.Key_F7)
    assert "стрелки двигают" in program.desk.window.status
    for _ in range(2):
        key(program, Qt.Key.Key_Right, CTRL | SHIFT)
    key(program, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: painted(program) == ["Адресная социальная"])
    key(program, Qt.Key.Key_F7)
    assert not program.desk.mine.marking.here.caret


def test_nothing_is_painted_before_it_is_on_the_disk(day, qtbot, monkeypatch):
    program = day()
    waiting = []
    monkeypatch.setattr(program.recorder, "write", lambda deed, then: waiting.append((deed, then)))
    select(program)
    key(program, Qt.Key.Key_1)
    qtbot.wait(20)
    assert painted(program) == []
    deed, then = waiting.pop()
    deed(program.recorder.memory)
    then()
    assert painted(program) == [QUOTE]


def test_where_nothing_can_be_written_it_is_said_and_nothing_is_shown_as_kept(day, qtbot, places):
    program = day()
    program.recorder.memory.read_only = True
    for keys in ((Qt.Key.Key_1,), (Qt.Key.Key_M, CTRL), (Qt.Key.Key_D, CTRL)):
        select(program)
        program.desk.window.flash("")
        key(program, *keys)
        assert "Только просмотр" in program.desk.window.status
    assert painted(program) == []
    assert not program.desk.mine.marking.card.isVisible()
    assert not program.desk.mine.marking.asking.isVisible()


# bookmarks


def ask(program):
    asking = program.desk.mine.marking.asking
    assert asking.isVisible()
    return asking


def test_ctrl_d_and_enter_lay_a_bookmark_into_the_folder_used_last(day, qtbot, places):
    program = day()
    program.desk.open_passage("tsa-definition")
    key(program, Qt.Key.Key_D, CTRL)
    asked = ask(program)
    assert asked.title.text().startswith("Адресная социальная помощь - выплата")
    asked.folder.setCurrentText("Семьи с детьми")
    QTest.keyClick(asked.title, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(program.recorder.notebook.bookmarks) == 1)
    program.desk.open_passage("employment-where-apply")
    key(program, Qt.Key.Key_D, CTRL)
    QTest.keyClick(ask(program).title, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(program.recorder.notebook.bookmarks) == 2)
    kept = on_disk(places).bookmarks
    assert [(each.item, each.folder) for each in kept] == [
        ("tsa-definition", "Семьи с детьми"), ("employment-where-apply", "Семьи с детьми"),
    ]  # fmt: skip
    program.desk.mine.edit("folder", "Семьи с детьми")
    line = ask(program).folder.lineEdit()
    assert QApplication.focusWidget() is line or line.hasFocus()
    line.setText("Приём")
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: {each.folder for each in program.recorder.notebook.bookmarks} == {"Приём"})
    program.desk.mine.delete("folder", "Приём")
    qtbot.waitUntil(lambda: program.recorder.notebook.bookmarks == ())
    key(program, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: len(program.recorder.notebook.bookmarks) == 2)


# the panel


def full(program, qtbot, now=None):
    now = program.shared.now()
    book = program.recorder.notebook
    book.put(
        Bookmark("b1", "tsa-definition", "Семьи", "Что такое АСП", now, now),
        Bookmark("b2", "no-more", "", "Исчезнувший отрывок", now, now),
        Highlight("h1", "tsa-definition", QUOTE, "", "", "yellow", "спросить про ёлку", now, now),
        Highlight("h2", "no-more", "таких слов в пособии нет и не было", "", "", "blue", "где это?", now, now),
    )
    book.walk([Visit("employment-where", now, 75)], [Read("tsa-definition", now)])
    qtbot.waitUntil(lambda: len(book.highlights) == 2)
    return book


def test_the_panel_shows_everything_of_hers(day, qtbot):
    program = day()
    full(program, qtbot)
    key(program, Qt.Key.Key_B, CTRL)
    panel = program.desk.mine.panel
    qtbot.waitUntil(panel.isVisible)
    assert QApplication.focusWidget() is panel.tree
    said = panel.texts()
    assert said[0] == "Закладки · 1"
    assert "Семьи · 1" in said
    assert f"спросить про ёлку\n«{QUOTE}»" in said
    assert "Потерянные · 2" in said
    assert "где это?\n«таких слов в пособии нет и не было»" in said
    assert "Исчезнувший отрывок" in said
    assert any("Место обращение заявителей · 1 мин" in each for each in said)
    assert any(each.endswith("\n1 из 49") for each in said)


def test_an_empty_panel_says_how_to_begin(day, qtbot):
    program = day()
    program.desk.mine.show_panel()
    said = program.desk.mine.panel.texts()
    assert "Пока нет. Ctrl+D в тексте кладёт закладку." in said
    assert not any("Потерянные" in each for each in said)


def test_the_panel_is_walked_by_keys(day, qtbot):
    program = day()
    book = full(program, qtbot)
    program.desk.mine.show_panel()
    panel = program.desk.mine.panel
    assert panel.choose("note", "h1")
    QTest.keyClick(panel.tree, Qt.Key.Key_Return)
    assert program.settings.passage == "tsa-definition"
    assert panel.choose("note", "h1")
    panel.tree.setFocus()  # in the text F2 explains the word under the cursor
    QTest.keyClick(panel.tree, Qt.Key.Key_F2)
    card = program.desk.mine.marking.card
    assert card.text.toPlainText() == "спросить про ёлку"
    QTest.keyClick(card.text, Qt.Key.Key_Escape)
    assert panel.choose("bookmark", "b1")
    panel.tree.setFocus()
    QTest.keyClick(panel.tree, Qt.Key.Key_F2)
    ask(program).title.setText("АСП")
    QTest.keyClick(ask(program).title, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: book.mark("b1").title == "АСП")
    assert panel.choose("bookmark", "b1")
    QTest.keyClick(panel.tree, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: book.mark("b1") is None)
    assert panel.choose("note", "h2")
    QTest.keyClick(panel.tree, Qt.Key.Key_Return)
    assert "больше нет" in program.desk.window.status


def test_the_panel_is_sifted_by_words_and_colours(day, qtbot):
    program = day()
    full(program, qtbot)
    program.desk.mine.show_panel()
    panel = program.desk.mine.panel
    type_text(panel.filter, "ЕЛКУ")
    said = panel.texts()
    assert f"спросить про ёлку\n«{QUOTE}»" in said
    assert "Потерянные · 0" in said
    assert not any("История" in each for each in said)
    panel.filter.clear()
    panel.colours["blue"].click()
    said = panel.texts()
    assert "Потерянные · 1" in said
    assert "Заметки и выделения · 0" in said
    assert "Такого здесь нет." in said


def test_folded_sections_stay_folded_when_something_changes(day, qtbot):
    program = day()
    book = full(program, qtbot)
    program.desk.mine.show_panel()
    panel = program.desk.mine.panel
    assert panel.choose("root", "notes")
    QTest.keyClick(panel.tree, Qt.Key.Key_Left)
    book.remove(book.mark("b1"))
    qtbot.waitUntil(lambda: book.mark("b1") is None)
    panel.texts()
    index = panel.tree.currentIndex()
    assert index.data(KIND) == "root"
    assert not panel.tree.isExpanded(index)


# reading, searching, files


def test_what_stood_in_view_long_enough_is_read_and_where_she_stayed_is_history(day, qtbot, places):
    program = day()
    program.desk.open_passage("tsa-definition")
    watch = program.desk.mine.watch
    seen = {each.passage: each.share for each in watch.view()}
    assert seen["tsa-definition"] == 1.0
    assert all(0 < share <= 1 for share in seen.values())
    for _ in range(100):
        watch.look(1)
    assert "tsa-definition" in program.recorder.notebook.reads
    program.desk.open_passage("employment-where-apply")
    watch.look(1)
    program.desk.window.close()
    found = on_disk(places)
    assert "tsa-definition" in {each.passage for each in found.reads}


def test_scrolling_writes_nothing_at_once(day, qtbot, places):
    program = day()
    before = places.progress.read_bytes()
    bar = reader(program).verticalScrollBar()
    for at in range(0, bar.maximum(), max(1, bar.maximum() // 20)):
        bar.setValue(at)
        program.desk.mine.watch.look(1)
    assert places.progress.read_bytes() == before


def test_notes_can_be_searched_by_whoever_asks(day, qtbot):
    program = day()
    full(program, qtbot)
    items = {each.id: each for each in program.recorder.notebook.items()}
    assert items["h1"].passage == "tsa-definition"
    assert "спросить про ёлку" in items["h1"].text
    assert items["h2"].passage == ""


def test_everything_goes_to_a_file_and_comes_back(day, qtbot, tmp_path, places):
    program = day()
    book = full(program, qtbot)
    path = tmp_path / "моё.json"
    program.recorder.memory.start(Session("s", "case", "the-first-case", program.shared.now()))
    program.desk.mine.export(path)
    qtbot.waitUntil(lambda: "моё.json" in program.desk.window.status)
    assert "1 тест или случай" in program.desk.window.status
    assert {each["id"] for each in json.loads(path.read_text(encoding="utf-8"))["highlights"]} == {"h1", "h2"}
    assert json.loads(path.read_text(encoding="utf-8"))["visits"]
    with open_memory(places.progress) as memory:
        put(memory, Highlight("h9", "tsa-definition", "физическим лицам", "", "", "pink", "", program.shared.now(),
                              program.shared.now()))  # fmt: skip
    program.desk.mine.add_file(path)
    qtbot.waitUntil(lambda: book.mark("h9") is not None)
    path.write_text("{", encoding="utf-8")
    program.desk.mine.add_file(path)
    qtbot.waitUntil(lambda: "моё.json" in program.desk.window.strip.text)
    assert "повреждён" in program.desk.window.strip.text


def test_everything_is_still_there_when_the_look_changes(day, qtbot):
    program = day()
    select(program)
    key(program, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: painted(program) == [QUOTE])
    before = program.desk
    program.change("theme", "dark")
    qtbot.waitUntil(lambda: program.desk is not before and program.desk.mine is not None)
    qtbot.waitUntil(lambda: painted(program) == [QUOTE])
    key(program, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: painted(program) == [])


# an edited handbook


def edited(program_module, tmp_path, monkeypatch, edit):
    """From now on the program opens a copy of the handbook whose chapters went through `edit`."""
    folder = tmp_path / "content" / "handbook"
    if not folder.exists():
        shutil.copytree(shipped("content", "handbook"), folder)
    for path in folder.glob("[0-9]*.md"):
        path.write_text(edit(path.read_text(encoding="utf-8")), encoding="utf-8")
    monkeypatch.setattr(
        program_module, "shipped", lambda *parts: folder if parts == ("content", "handbook") else shipped(*parts)
    )


def test_an_edited_chapter_keeps_her_marks_and_lists_what_is_gone(day, qtbot, tmp_path, monkeypatch, places, lend_search):
    program = day()
    for words, passage in (
        (QUOTE, "tsa-definition"),
        ("ищущее подходящую работу", "jobseeker-documents"),
        ("должно проявить интерес к поиску работы", "jobseeker-visits"),
        ("принимает решение о регистрации в качестве безработного", "unemployed-decision"),
    ):
        select(program, words, passage)
        key(program, Qt.Key.Key_1)
        qtbot.waitUntil(lambda words=words: words in painted(program))
    program.desk.open_passage("unemployed-notice")
    key(program, Qt.Key.Key_M, CTRL)
    type_text(program.desk.mine.marking.card.text, "десять дней")
    program.desk.mine.marking.card.save()
    qtbot.waitUntil(lambda: len(program.recorder.notebook.highlights) == 5)
    program.desk.window.close()

    def edit(text):
        text = text.replace("выплата в денежной форме", "выплата помощи в денежной форме")
        text = text.replace("{#jobseeker-documents", "{#renamed-documents")
        text = text.replace("должно проявить интерес к поиску работы, посещая", "обязано ходить")
        text = text.replace("{#unemployed-notice", "{#renamed-notice")
        return text.replace("Центр принимает решение", "Новое предложение. Центр принимает решение")

    edited(app, tmp_path, monkeypatch, edit)
    lend_search()
    second = day()
    qtbot.waitUntil(lambda: len(second.recorder.notebook.highlights) == 5)
    found = {each.highlight.quote or each.highlight.note: each for each in second.recorder.notebook.placed()}
    assert found[QUOTE].place.how == "near"
    assert found["ищущее подходящую работу"].place is None or found["ищущее подходящую работу"].moved
    assert found["должно проявить интерес к поиску работы"].place is None
    assert found["принимает решение о регистрации в качестве безработного"].place.how == "exact"
    assert found["десять дней"].place.passage == "renamed-notice"
    second.desk.open_passage("tsa-definition")
    qtbot.waitUntil(lambda: painted(second) == ["выплата помощи в денежной форме"])
    second.desk.open_passage("unemployed-decision")
    qtbot.waitUntil(lambda: "принимает решение о регистрации в качестве безработного" in painted(second))
    second.desk.mine.show_panel()
    said = second.desk.mine.panel.texts()
    assert "«должно проявить интерес к поиску работы»" in said
    assert any(each.startswith("Потерянные") for each in said)
    assert any("(текст с тех пор изменён)" in each for each in said)
    assert on_disk(places).highlights[0].quote == QUOTE  # what is kept is what she marked, not what it became


@pytest.mark.parametrize("language", ["ru", "kk"])
@pytest.mark.parametrize(("theme", "scale"), [("light", 100), ("dark", 200)])
def test_panel_bar_and_sheets_fit_and_have_names(day, qtbot, language, theme, scale):
    program = day(language=language, theme=theme, scale=scale)
    full(program, qtbot)
    window, mine = program.desk.window, program.desk.mine
    window.resize(1024, 700)
    mine.marking.leaflet = True
    select(program)
    qtbot.waitUntil(mine.marking.bar.isVisible)
    assert reader(program).rect().contains(mine.marking.bar.geometry())
    key(program, Qt.Key.Key_M, CTRL)
    mine.show_panel()
    key(program, Qt.Key.Key_D, CTRL)
    qtbot.wait(20)
    assert window.width() == 1024
    page = program.desk.page("handbook")
    for sheet in (mine.marking.card, mine.marking.asking):
        assert page.rect().contains(sheet.geometry())
        assert sheet.width() >= sheet.minimumSizeHint().width()
    for each in (*mine.panel.findChildren(QWidget), *mine.marking.card.findChildren(QWidget), mine.panel.files):
        if each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus:
            assert each.accessibleName() or getattr(each, "text", lambda: "")(), each
    tree = mine.panel.tree
    option = QStyleOptionViewItem()
    tree.initViewItemOption(option)
    for index in mine.panel._walk():
        place = tree.visualRect(index)
        if place.isValid():
            assert place.right() <= tree.viewport().width()
            assert place.height() >= tree.itemDelegate().sizeHint(option, index).height() - 1


def test_nothing_of_this_is_imported_before_the_first_paint(tmp_path):
    code = (
        "import sys; from pathlib import Path; from desktop.app import Program, make_application\n"
        "from desktop.base.places import Places; from desktop.ui.keys import pause; seen = []\n"
        "program = Program(make_application(['x']), Places(Path(sys.argv[1]), Path(sys.argv[1]) / 'cache'))\n"
        "program.show(lambda: seen.append(sorted(sys.modules)))\n"
        "while not seen: pause(1)\n"
        "bad = ('annotations', 'mark', 'mine', 'notebook', 'sheet', 'anchor', 'reading', 'whereabouts')\n"
        "found = [m for m in seen[0] if m.startswith('desktop.') and any(b in m for b in bad) and 'markup' not in m]\n"
        "print(found); sys.exit(1 if found else 0)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stdout + done.stderr[-1000:]
