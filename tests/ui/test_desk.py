"""The consultant at the desk: finds a rule by keys alone, goes back, and is told the truth beside the text."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QTreeView

from desktop.ui.keys import press
from desktop.ui.pages.handbook_page import HandbookPage
from tests.ui.conftest import enter, search


def page_of(program) -> HandbookPage:
    page = program.desk.page("handbook")
    assert isinstance(page, HandbookPage)
    return page


def test_a_consultant_finds_a_rule_by_typing_and_enter(start):
    program = start()
    search(program, "срок молодежной практики")
    assert program.desk.search.drop_shown()
    assert program.desk.search.found.hits[0].passage.id == "youth-practice-length"
    enter(program)
    assert not program.desk.search.drop_shown()
    assert page_of(program).reader.chapter.id == "programme"
    assert "не более 6 месяцев" in page_of(program).reader.toPlainText()


def test_results_follow_every_letter(start):
    program = start()
    search(program, "перес")
    first = program.desk.search.found
    search(program, "")
    press(program.desk.search, Qt.Key(0), "е")
    assert first.hits
    assert program.desk.search.found is not first


def test_arrows_choose_another_result(start):
    program = start()
    search(program, "безработный")
    second = program.desk.search.found.hits[1].passage
    press(program.desk.search, Qt.Key.Key_Down)
    enter(program)
    assert page_of(program).reader.chapter.id == second.chapter
    assert program.settings.passage == second.id


def test_escape_closes_the_results_and_keeps_the_words(start):
    program = start()
    search(program, "контракт")
    press(program.desk.search, Qt.Key.Key_Escape)
    assert not program.desk.search.drop_shown()
    assert program.desk.search.text() == "контракт"


def test_back_and_forward_retrace_the_way(start):
    program = start()
    page = page_of(program)
    program.desk.open_passage("measures-exempt")
    program.desk.open_passage("public-works-priority")
    page.back()
    assert page.reader.chapter.id == "social-assistance"
    page.forward()
    assert page.reader.chapter.id == "programme"


def test_the_contents_follow_the_text(start, qtbot):
    program = start()
    program.desk.open_passage("deregistration-return")
    tree = page_of(program).findChild(QTreeView)
    assert tree.currentIndex().data() == "Снятие с учета безработного"
    program.desk.open_passage("outreach-tasks")
    assert tree.currentIndex().data().startswith("Цели и задачи")


def test_scrolling_moves_the_contents(start, qtbot):
    program = start()
    program.desk.open_passage("social-assistance")
    bar = page_of(program).reader.verticalScrollBar()
    with qtbot.waitSignal(page_of(program).reader.passage_at_top):
        bar.setValue(bar.maximum())
    tree = page_of(program).findChild(QTreeView)
    assert tree.currentIndex().data() == "Что такое социальное сопровождение?"


def test_an_error_of_the_print_is_told_beside_the_unchanged_text(start):
    program = start()
    program.desk.open_passage("adoption-late-majority")
    text = page_of(program).reader.toPlainText()
    assert "Позднее большинство 16% населения" in text
    assert "Позднее большинство — 34 %" in text
    program.desk.open_passage("deregistration-return")
    text = page_of(program).reader.toPlainText().replace("\xa0", " ")
    assert "(ст.13 Закона РК о Занятости населения)" in text
    assert "→ ст. 16 Занятость" in text


def test_the_reader_opens_nothing_from_outside(start, tmp_path):
    """A picture that exists on this disk is asked for by the text, and yet a blank is painted."""
    picture = QImage(30, 30, QImage.Format.Format_RGB32)
    picture.fill(0xFF0000)
    picture.save(str(tmp_path / "a.png"))
    reader = page_of(start()).reader
    reader.setHtml(f'<p>а</p><img src="{(tmp_path / "a.png").as_uri()}"><img src="//host/x.png">')
    painted = reader.grab().toImage()
    assert len(reader.denied) >= 2
    colours = {
        painted.pixel(x, y) & 0xFFFFFF for x in range(0, painted.width(), 2) for y in range(0, painted.height(), 2)
    }
    assert 0xFF0000 not in colours
    assert int(QTextDocument.ResourceType.ImageResource.value) == 2  # the number that SafeBrowser goes by


def test_an_outside_link_asks_before_anything_opens(start, monkeypatch):
    program = start()
    asked = []
    monkeypatch.setattr(type(program.desk), "_ask_outside", lambda self, address: asked.append(address))
    page = page_of(program)
    page.reader.link_requested.emit("https://adilet.zan.kz/x")
    page.reader.link_requested.emit("file:///etc/passwd")
    page.reader.link_requested.emit("//host/share")
    assert asked == ["https://adilet.zan.kz/x"]


def test_a_question_outside_the_handbook_gets_an_honest_no(start):
    program = start()
    search(program, "погода на завтра в астане")
    assert not program.desk.search.found.answered


def test_the_status_line_tells_the_edition(start):
    program = start()
    assert "01.07.2023" in program.desk.window.status


def test_she_comes_back_to_where_she_left(start):
    first = start()
    first.desk.open_passage("relocation-travel")
    first.desk.window.close()
    second = start()
    assert page_of(second).reader.chapter.id == "programme"
    assert second.settings.passage == "relocation-travel"


def test_the_page_is_kept_for_the_next_start_and_forgotten_when_the_text_changes(start, places):
    """The second day begins with the page as it was left, laid out before the handbook itself is read."""
    first = start()
    first.desk.open_passage("public-works-priority")
    text = page_of(first).reader.toPlainText()
    first.desk.window.close()
    assert (places.cache / "page.json").exists()
    second = start()
    assert page_of(second).reader.toPlainText() == text
    assert page_of(second).reader.chapter.id == "programme"
    second.desk.window.close()
    (places.cache / "page.json").write_text(
        (places.cache / "page.json").read_text().replace('"signature": "', '"signature": "x')
    )
    third = start()
    assert page_of(third).reader.toPlainText() == text


def test_a_damaged_copy_of_the_page_is_no_trouble(start, places):
    for data in (b"", b"[1]", b'{"signature": 1}', b"[" * 100_000):
        places.cache.mkdir(parents=True, exist_ok=True)
        (places.cache / "page.json").write_bytes(data)
        program = start()
        assert page_of(program).reader.chapter.id == "introduction"
        program.desk.window.close()


def test_a_passage_is_copied_with_its_reference_and_section(start, qapp):
    program = start()
    program.desk.open_passage("deregistration-return")
    page_of(program).copy_passage()
    text = qapp.clipboard().text()
    assert "только по истечении 30 календарных дней" in text
    assert "Закон РК «О занятости населения» № 482-V, ст. 16" in text
    assert "раздел «Снятие с учета безработного»" in text
    assert "Скопировано" in program.desk.window.status


def test_having_scrolled_away_one_copies_what_one_sees(start, qapp, qtbot):
    program = start()
    program.desk.open_passage("tsa-definition")
    reader = page_of(program).reader
    reader.verticalScrollBar().setValue(reader.verticalScrollBar().maximum())
    page_of(program).copy_passage()
    assert "Адресная социальная помощь - выплата" not in qapp.clipboard().text()
    assert "сопровождение" in qapp.clipboard().text()
