"""The results are walked by keyboard, looked through by scope, and remembered when they led somewhere."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from desktop.learning.annotations.model import Bookmark
from desktop.search.item import Item
from desktop.ui.keys import press
from desktop.ui.models.hits import kind
from tests.ui.conftest import enter, search


def drop(program):
    return program.desk.search._drop


def rows(program):
    model = drop(program)._model
    return [model.row(number) for number in range(model.rowCount())]


def with_items(program, qtbot):
    """Terms, questions and cases come a moment after the index."""
    qtbot.waitUntil(lambda: bool(program.shared.library._index._items.items), timeout=5000)


def tab(widget, key=Qt.Key.Key_Tab):
    press(widget, key)
    return QApplication.focusWidget()


def control(widget, number):
    key = Qt.Key(Qt.Key.Key_0 + number)
    QApplication.sendEvent(
        widget, QKeyEvent(QKeyEvent.Type.KeyPress, key, Qt.KeyboardModifier.ControlModifier, "")
    )


def test_below_passages_stand_terms_and_questions_under_their_names(start, qtbot):
    program = start()
    with_items(program, qtbot)
    search(program, "контракт")
    kinds = [kind(row) for row in rows(program)]
    assert kinds[0] == "passage"
    assert kinds == sorted(kinds, key=["passage", "term", "question", "case"].index)
    assert {"term", "question"} <= set(kinds)


def test_tab_goes_from_the_line_to_the_chips_to_the_results_and_back(start, qtbot):
    program = start()
    program.desk.window.activateWindow()
    box = program.desk.search
    search(program, "контракт")
    chip = tab(box)
    assert chip.objectName() == "chip"
    listed = tab(chip)
    assert listed is drop(program).list
    assert tab(listed) is box
    assert tab(drop(program).list, Qt.Key.Key_Backtab).objectName() == "chip"


def test_a_chip_looks_in_its_scope_alone_and_arrows_go_on_to_the_next(start, qtbot):
    program = start()
    with_items(program, qtbot)
    search(program, "контракт")
    box = program.desk.search
    chip = tab(box)
    press(chip, Qt.Key.Key_Right)
    assert (box.scope, box.found.scope) == ("text", "text")
    press(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert box.found.scope == "terms"
    assert {kind(row) for row in rows(program)} == {"term"}


def test_control_and_a_number_choose_the_scope(start, qtbot):
    program = start()
    with_items(program, qtbot)
    search(program, "контракт")
    control(program.desk.search, 4)
    assert program.desk.search.found.scope == "questions"
    control(program.desk.search, 1)
    assert program.desk.search.found.scope == "everything"


def test_a_scope_named_in_the_line_lights_its_chip_and_another_chip_takes_the_name_away(start, qtbot):
    program = start()
    search(program, "термины: контракт")
    assert drop(program).chips.scope == "terms"
    control(program.desk.search, 2)
    assert program.desk.search.text() == "контракт"
    assert program.desk.search.found.scope == "text"


def test_enter_on_a_term_opens_the_terms_page_on_it(start, qtbot):
    program = start()
    with_items(program, qtbot)
    search(program, "термины: социальный контракт")
    enter(program)
    page = program.desk.window.page("terms")
    assert page.isVisible()
    assert page._line.text() == "социальный контракт"


def test_a_question_found_shows_its_quiz_and_begins_nothing(start, qtbot):
    program = start()
    with_items(program, qtbot)
    search(program, "вопросы: срок контракта")
    enter(program)
    page = program.desk.window.page("quiz")
    assert page.isVisible()
    assert page.sitting is None
    assert program.shared.library.lessons.quizzes[-1].title in program.desk.window.status


def test_escape_in_the_results_undoes_what_was_understood_then_closes(start, qtbot):
    program = start()
    search(program, "безроботный")
    chip = tab(program.desk.search)
    press(chip, Qt.Key.Key_Escape)
    assert program.desk.search.hasFocus()
    assert program.desk.search.drop_shown()
    assert program.desk.search.found.understood.corrections == ()
    press(program.desk.search, Qt.Key.Key_Escape)
    assert not program.desk.search.drop_shown()


def test_a_letter_typed_in_the_results_goes_into_the_line(start, qtbot):
    program = start()
    search(program, "контрак")
    listed = tab(tab(program.desk.search))
    press(listed, Qt.Key(0), "т")
    assert program.desk.search.text() == "контракт"
    assert program.desk.search.hasFocus()


def test_what_led_somewhere_is_found_again_by_an_arrow_in_the_empty_line(start, qtbot):
    program = start()
    for query in ("бастау бизнес", "молодежная практика"):
        search(program, query)
        enter(program)
        program.desk.search.clear()
    search(program, "это никуда не привело")
    program.desk.search.clear()
    program.desk.search.close_drop()
    press(program.desk.search, Qt.Key.Key_Down)
    assert [row.query for row in rows(program)[:-1]] == ["молодежная практика", "бастау бизнес"]
    press(program.desk.search, Qt.Key.Key_Down)
    press(program.desk.search, Qt.Key.Key_Delete)
    assert [row.query for row in rows(program)[:-1]] == ["молодежная практика"]
    enter(program)
    assert program.desk.search.text() == "молодежная практика"
    assert program.desk.search.found.hits


def test_all_searches_of_before_are_forgotten_by_one_row(start, qtbot):
    program = start()
    search(program, "бастау бизнес")
    enter(program)
    program.desk.search.clear()
    press(program.desk.search, Qt.Key.Key_Down)
    press(program.desk.search, Qt.Key.Key_Down)
    enter(program)
    assert rows(program) == []


def test_her_notes_are_offered_and_found_as_soon_as_there_are_any(start, qtbot):
    program = start()
    search(program, "контракт")
    assert "notes" not in list(drop(program).chips.keys())
    qtbot.wait(500)  # by then the notebook, still empty, has told so
    program.shared.library.set_notes([Item("note", "n1", "Спросить у Айнур про контракт", "", "contract-term")])
    qtbot.waitUntil(lambda: bool(program.shared.library._index._notes.items), timeout=5000)
    control(program.desk.search, 6)
    assert [row.item.id for row in rows(program)] == ["n1"]
    enter(program)
    assert program.desk.window.page("handbook").isVisible()
    assert not program.desk.search.drop_shown()


def test_every_row_is_told_to_a_screen_reader_in_words(start, qtbot):
    program = start()
    with_items(program, qtbot)
    search(program, "контракт")
    model = drop(program)._model
    for number in range(model.rowCount()):
        said = model.data(model.index(number, 0), Qt.ItemDataRole.AccessibleTextRole)
        assert len(said.split()) > 2
    press(program.desk.search, Qt.Key.Key_Down)
    assert program.desk.search.accessibleDescription()


def test_an_operator_brings_its_hint_and_an_honest_no(start, qtbot):
    program = start()
    search(program, "синий РЯДОМ контракт")
    assert "РЯДОМ/5" in drop(program)._head.text()
    assert drop(program)._card.isVisible()


def test_while_the_index_is_built_a_bar_tells_how_far_it_is(start, qtbot):
    program = start()
    box = program.desk.search
    box._search = None
    box.set_progress(3, 10)
    search(program, "к")
    box.set_progress(5, 10)
    assert drop(program)._bar.isVisible()
    assert drop(program)._bar.value() == 5


def test_a_note_she_writes_is_found_a_moment_later(start, qtbot):
    program = start()
    handbook = program.shared.shelf.handbook
    made = bookmark(handbook.passage("contract-term").id, "Спросить у Жанны про сроки", program.shared.now())
    program.recorder.notebook.use(handbook)
    assert program.recorder.notebook.put(made)
    qtbot.waitUntil(lambda: bool(program.shared.library._index._notes.items), timeout=5000)
    search(program, "заметки: жанны")
    assert [row.item.id for row in rows(program)] == [made.id]


def bookmark(passage: str, title: str, now: datetime) -> Bookmark:
    return Bookmark("b" * 32, passage, "", title, now, now)
