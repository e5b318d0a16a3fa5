"""The consultant in the middle of a text: what a reference or a term means, where a word stands, how to get there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from desktop.ui.keys import press, type_text
from desktop.ui.models.articles import ENTRY
from desktop.ui.page_links import in_view, link_at
from tests.ui.test_desk import page_of

SHIFT = Qt.KeyboardModifier.ShiftModifier


def reading(program):
    return program.desk.reading.desk


def card(program) -> str:
    return reading(program).card.page.toPlainText().replace("\xa0", " ")


def test_f2_opens_what_a_passage_leans_on_and_escape_goes_back_to_the_text(start, qtbot):
    program = start()
    program.desk.open_passage("contract-first-breach")
    reading(program).card_here()
    assert reading(program).card.isVisible()
    assert "Закон РК «О государственной адресной социальной помощи» № 246-II" in card(program)
    assert "Сегодня" in card(program)
    assert "вопрос: → " in card(program)
    press(reading(program).card.page, Qt.Key.Key_Escape)
    assert not reading(program).card.isVisible()
    qtbot.waitUntil(lambda: page_of(program).reader.hasFocus() or not program.desk.window.isActiveWindow())


def test_the_card_of_a_misprint_names_the_right_place_with_its_source(start):
    program = start()
    program.desk.open_passage("deregistration-return")
    assert reading(program).open_card("cite:deregistration-return/0/right", pinned=True)
    assert "Напечатано «ст. 13 Занятость»; верное место — это." in card(program)
    assert "строка 782" in card(program)


def test_a_passage_without_a_reference_tells_what_became_of_its_rule_with_date_and_source(start):
    program = start()
    program.desk.open_passage("relocation-travel")
    reading(program).card_here()
    assert "число изменилось" in card(program)
    assert "Источник:" in card(program)
    program.desk.open_passage("outreach-goal")
    reading(program).card_here()
    assert "меняться в нём нечему" in card(program)


def test_every_passage_has_a_card_and_every_link_of_the_page_opens_one(start):
    program = start()
    handbook = program.shared.shelf.handbook
    for passage in handbook.walk():
        assert reading(program).open_card(f"today:{passage.id}", pinned=False), passage.id
    from desktop.ui.page_links import links_of

    for chapter in handbook.chapters:
        program.desk.open_passage(chapter.id)
        addresses = {link[2] for link in links_of(page_of(program).reader.document())}
        ours = {each for each in addresses if each.startswith(("cite:", "mention:", "term:"))}
        assert ours
        assert [each for each in ours if not reading(program).open_card(each, pinned=False)] == []


def test_a_term_in_the_text_is_explained_and_leads_to_its_kin(start):
    program = start()
    program.desk.open_passage("contract-mandatory")
    assert 'href="term:social-contract"' in page_of(program).reader.snapshot()[2]
    page_of(program).reader.link_requested.emit("term:social-contract")
    assert "әлеуметтік келісімшарт · social contract" in card(program)
    reading(program).card.page.link_requested.emit("term:individual-assistance-plan")
    assert card(program).startswith("индивидуальный план помощи семье")
    reading(program).card.page.link_requested.emit("passage:contract-plan-definition")
    assert not reading(program).card.isVisible()
    assert program.settings.passage == "contract-plan-definition"


def test_tab_walks_the_references_in_view_and_then_leaves_the_text(start):
    program = start()
    program.desk.open_passage("tsa-who-may-claim")
    reader = page_of(program).reader
    met = []
    while reader.focusNextPrevChild(True) and len(met) < 20 and reader.textCursor().hasSelection():
        address = link_at(reader)
        if not address or address in met:
            break
        met.append(address)
    assert met[0].startswith("cite:")
    first, last = in_view(reader)
    assert first <= reader.textCursor().selectionStart() <= last
    assert len(met) < 20


def test_text_is_selected_by_arrows_without_a_mouse(start):
    program = start()
    program.desk.open_passage("contract-term")
    reader = page_of(program).reader
    program.desk.mine.marking.toggle_caret()
    span = reader.passage_span("contract-term")
    cursor = QTextCursor(reader.document())
    cursor.setPosition(span[0])
    reader.setTextCursor(cursor)
    for _ in range(10):
        QTest.keyClick(reader, Qt.Key.Key_Right, SHIFT)
    assert reader.textCursor().selectedText() == "Социальный"


def test_an_arrow_begins_where_one_looks_and_not_where_the_cursor_was_left(start):
    program = start()
    program.desk.open_passage("social-assistance")
    reader = page_of(program).reader
    program.desk.mine.marking.toggle_caret()
    bar = reader.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place = bar.value()
    QTest.keyClick(reader, Qt.Key.Key_Right)
    assert abs(bar.value() - place) < reader.height() // 4


def test_ctrl_f_finds_in_the_page_and_escape_leaves_the_cursor_at_the_hit(start):
    program = start()
    program.desk.open_passage("social-assistance")
    bar = reading(program).find_bar
    program.desk.window.find_requested.emit(0)
    assert bar.isVisible()
    type_text(bar.line, "ребенк")  # the text says «ребенком»; «ребёнк» would do as well
    assert bar.hits > 3
    assert bar.count.text() == f"1 из {bar.hits}"
    press(bar.line, Qt.Key.Key_Return)
    assert bar.count.text() == f"2 из {bar.hits}"
    program.desk.window.find_requested.emit(-1)
    assert bar.count.text() == f"1 из {bar.hits}"
    press(bar.line, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert page_of(program).reader.textCursor().selectedText().casefold() == "ребенк"


def test_other_forms_of_the_word_are_found_when_asked_for(start):
    program = start()
    program.desk.open_passage("social-assistance")
    bar = reading(program).find_bar
    bar.open_find()
    bar.line.setText("социальная адаптация")
    as_typed = bar.hits
    bar.forms.setChecked(True)
    assert bar.hits > as_typed + 5


def test_hundreds_of_hits_are_counted_and_only_those_in_view_are_painted(start, qtbot):
    program = start()
    program.desk.open_passage("programme")
    bar, reader = reading(program).find_bar, page_of(program).reader
    bar.open_find()
    bar.line.setText("о")
    assert bar.hits > 500
    qtbot.waitUntil(lambda: bool(reader.extraSelections()))
    assert 0 < len(reader.extraSelections()) < bar.hits / 2
    before = [mark.cursor.position() for mark in reader.extraSelections()]
    reader.verticalScrollBar().setValue(reader.verticalScrollBar().maximum())
    assert [mark.cursor.position() for mark in reader.extraSelections()] != before


def test_every_chapter_tells_how_often_it_has_the_words(start):
    program = start()
    program.desk.open_passage("introduction")
    bar = reading(program).find_bar
    bar.open_find()
    bar.everywhere.setChecked(True)
    bar.line.setText("микрокредитования")
    assert set(bar.chapters.counts) == {"programme"}
    bar.chapters.passage_requested.emit(bar.chapters._first["programme"])
    assert page_of(program).reader.chapter.id == "programme"
    assert bar.hits > 0
    page_of(program).back()
    assert page_of(program).reader.chapter.id == "introduction"


def test_elsewhere_ctrl_f_means_the_search_of_everything(start):
    program = start()
    program.desk.window.show_page("settings")
    program.desk.window.find_requested.emit(0)
    assert not reading(program).find_bar.isVisible()


@pytest.mark.parametrize(("typed", "passage"), [("2.1", "tsa-definition"), ("стр. 193", "contract-term")])
def test_one_goes_to_a_number_or_a_line_of_the_source_and_comes_back(start, typed, passage):
    program = start()
    bar = reading(program).find_bar
    bar.open_go_to()
    type_text(bar.line, typed)
    press(bar.line, Qt.Key.Key_Return)
    assert program.settings.passage == passage
    assert not bar.isVisible()
    page_of(program).back()
    assert program.settings.passage != passage


def test_a_place_that_is_not_there_is_told(start):
    program = start()
    bar = reading(program).find_bar
    bar.open_go_to()
    type_text(bar.line, "9.99")
    press(bar.line, Qt.Key.Key_Return)
    assert bar.isVisible()
    assert "нет" in bar.count.text()


def test_numbers_stand_in_the_margin_and_are_there_next_time(start, qtbot):
    program = start()
    program.desk.open_passage("social-assistance")
    text = page_of(program).reader.toPlainText()
    reading(program).show_numbers(True)
    assert "2.1" in reading(program)._numbers.shown()
    assert page_of(program).reader.toPlainText() == text
    program.desk.window.close()
    second = start()
    assert reading(second).numbered


def test_articles_lead_to_passages_questions_and_cases(start, qtbot):
    program = start()
    panel = reading(program).articles
    page_of(program).show_panel(panel)
    panel.line.setText("п. 12 ст. 4")
    model = panel.tree.model()
    assert "№ 246-II" in model.index(0, 0).data()
    found = [each.data(ENTRY) for each in everything(model) if each.data(ENTRY)]
    assert {kind for kind, _ in found} == {"passage", "question", "case", "rule", "answer"}
    texts = [each.data() for each in everything(model)]
    assert any("[? не проверена]" in text for text in texts)
    panel.item_requested.emit("passage", "contract-second-breach")
    assert program.settings.passage == "contract-second-breach"
    panel.item_requested.emit("rule", "R28")
    assert "R28" in card(program)
    panel.item_requested.emit("question", dict(found)["question"])
    assert program.settings.page == "quiz"
    panel.item_requested.emit("case", dict(found)["case"])
    assert program.settings.page == "practice"


def everything(model, parent=None) -> list:
    from PySide6.QtCore import QModelIndex

    parent = parent or QModelIndex()
    found = []
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        found += [index, *everything(model, index)]
    return found


def test_a_kazakh_reader_sees_kazakh_titles_in_the_text_marked_unofficial(start, qtbot):
    program = start()
    assert "Кіріспе" not in page_of(program).reader.toPlainText()
    program.change("language", "kk")
    qtbot.waitUntil(lambda: "Кіріспе*" in page_of(program).reader.toPlainText())
    text = page_of(program).reader.toPlainText()
    assert "бейресми аударма" in text
    assert "2018 жылғы 1 қаңтар: көмектің жаңартылған түрі*" in text


def test_the_second_day_begins_with_terms_and_titles_as_they_were(start):
    first = start()
    first.desk.open_passage("contract-term")
    html = page_of(first).reader.snapshot()[2]
    first.desk.window.close()
    second = start()
    assert page_of(second).reader.snapshot()[2] == html
    assert 'class="term"' in html


def test_where_room_is_short_a_panel_takes_the_place_of_the_text_and_gives_it_back(start, qtbot):
    program = start()
    program.desk.window.resize(700, 600)
    page = page_of(program)
    qtbot.waitUntil(lambda: not page._was_wide)
    page.show_panel(reading(program).articles)
    assert not page.reader.isVisible()
    reading(program).articles.item_requested.emit("passage", "contract-term")
    assert page.reader.isVisible()
    assert not reading(program).articles.isVisible()
    assert page.reader.width() > 400
    assert page.reader.current() == "contract-term"
