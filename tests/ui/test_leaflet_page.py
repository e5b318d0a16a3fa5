"""The consultant makes a leaflet for a family by keys alone, and finds it again tomorrow."""

import pypdf
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter

from desktop.base.shipped import shipped
from desktop.handbook.leaflet.model import Line
from desktop.ui.keys import press, type_text
from desktop.ui.pages.leaflet_page import LeafletPage
from tests.ui.test_desk import page_of
from tests.ui.test_leaflet_paper import text_of


def leaflet_of(program) -> LeafletPage:
    page = program.desk.window.show_page("leaflet")
    assert isinstance(page, LeafletPage)
    return page


def kinds(page) -> list[str]:
    return [line.kind for line in page.leaflet.lines]


def test_what_she_reads_goes_on_the_leaflet(start):
    program = start()
    program.desk.open_passage("deregistration-return")
    page_of(program).wish_leaflet()
    assert "памятку" in program.desk.window.status
    assert leaflet_of(program).leaflet.lines[0].passage == "deregistration-return"


def test_of_a_selection_only_the_selected_words_go_there(start):
    program = start()
    program.desk.open_passage("youth-practice-length")
    reader = page_of(program).reader
    cursor = reader.document().find("составляет не более 6 месяцев")
    reader.setTextCursor(cursor)
    page_of(program).wish_leaflet()
    line = leaflet_of(program).leaflet.lines[0]
    assert (line.passage, line.text) == ("youth-practice-length", "составляет не более 6 месяцев")


def test_a_passage_is_found_and_added_by_typing(start):
    page = leaflet_of(start())
    finder = page.editor._finder
    type_text(finder.line, "срок молодежной практики")
    press(finder.line, Qt.Key.Key_Return)
    assert page.leaflet.lines[0].passage == "youth-practice-length"
    assert finder.line.text() == ""


def test_own_words_move_change_and_go_and_all_of_it_can_be_undone(start):
    page = leaflet_of(start())
    for kind, words in (("own", "позвонить"), ("heading", "Что взять с собой")):
        page.editor._own.setText(words)
        page.editor._add_own(kind)
    page.editor.lines.setCurrentRow(1)
    page.editor.lines.move_chosen(-1)
    assert kinds(page) == ["heading", "own"]
    page.editor.lines.item(1).setText("приехать в понедельник")
    assert page.leaflet.lines[1].text == "приехать в понедельник"
    page.editor.lines.setCurrentRow(0)
    page.editor.lines._wish_removal()
    assert kinds(page) == ["own"]
    for _ in range(10):
        page.undo()
    assert page.leaflet.empty


def test_a_title_is_one_step_to_undo(start):
    page = leaflet_of(start())
    type_text(page.editor._title, "Переезд")
    assert page.leaflet.title == "Переезд"
    page.undo()
    assert page.leaflet.title == ""


def test_the_draft_and_the_centre_are_there_tomorrow(start):
    first = start()
    page = leaflet_of(first)
    page._take(3)
    page._set_centre("ЦЗН Өскемен, 8 (7232) 000000")
    first.desk.window.close()
    second = start()
    page = leaflet_of(second)
    assert page.leaflet.title == "Молодёжная практика"
    assert second.settings.centre == "ЦЗН Өскемен, 8 (7232) 000000"
    assert page.editor._centre.text() == second.settings.centre


def test_too_much_is_said_and_two_pages_are_offered(start):
    page = leaflet_of(start())
    page._take(0)
    page.editor._large.click()
    page.lay_out()
    assert "Не помещается" in page.said
    assert not page._pdf.isEnabled()
    page._two.click()
    page.lay_out()
    assert page._pdf.isEnabled()
    assert "2 листа" in page.said
    assert "16" in page.said or "17" in page.said or "18" in page.said


def test_the_pdf_is_what_she_sees(start, tmp_path):
    page = leaflet_of(start())
    page._take(1)
    page.add(Line("own", "Ждём вас во вторник"))
    assert page.save_pdf(tmp_path / "памятка.pdf")
    reader = pypdf.PdfReader(tmp_path / "памятка.pdf")
    assert len(reader.pages) == 1
    assert "Ждём вас во вторник" in text_of(tmp_path / "памятка.pdf")
    assert not page.save_pdf(tmp_path / "нет" / "a.pdf")
    assert "записать нельзя" in page.said


def test_the_printer_gets_the_same_page(start, tmp_path):
    from desktop.ui.printing import new_printer, paint_on

    page = leaflet_of(start())
    page._take(4)
    page.lay_out()
    printer = new_printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "a.pdf"))
    assert paint_on(printer, page._paper)
    pages = pypdf.PdfReader(tmp_path / "a.pdf").pages
    assert len(pages) == 1
    assert "Субсидия на переезд" in text_of(tmp_path / "a.pdf")
    assert "не является решением" in text_of(tmp_path / "a.pdf")


def test_where_nothing_can_be_written_she_is_told_that_the_draft_is_not_kept(start, places, qtbot):
    program = start()
    places.leaflet.mkdir()
    page = leaflet_of(program)
    page.add(Line("own", "слово"))
    page.lay_out()
    assert "Черновик не сохраняется" in page.said


def test_a_link_is_copied_with_the_passage_on_demand(start, qapp):
    program = start()
    program.desk.open_passage("deregistration-return")
    page_of(program).copy_passage(link=True)
    assert qapp.clipboard().text().endswith(".\nkomekshi:passage/deregistration-return")


def test_what_the_calculator_found_goes_on_the_leaflet_with_its_articles(start, qtbot):
    program = start()
    qtbot.waitUntil(lambda: program.shared.library.law is not None)
    page = program.desk.window.show_page("calculators")
    page.open_file(shipped("content", "law", "examples", "published-family.toml"))
    page.compute()
    page.calculator.result._to_leaflet()
    leaflet = leaflet_of(program)
    assert set(kinds(leaflet)) == {"result"}
    assert "28 590" in "".join(line.text for line in leaflet.leaflet.lines).replace("\u00a0", " ")
    assert any(line.sources for line in leaflet.leaflet.lines)
    leaflet.undo()
    assert leaflet.leaflet.empty
