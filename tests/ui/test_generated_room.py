"""The assistant practises with families without end; a kill in the middle loses no answer."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from desktop.practice.generated.asks import Ask
from desktop.ui.generated_room import seed_of
from desktop.ui.keys import press, type_text
from desktop.ui.widgets.ask_view import AskView
from tests.ui.test_learning_pages import words


def room(program, qtbot, level: int, subject: str = "families"):
    qtbot.waitUntil(lambda: program.shared.library.law is not None, timeout=15000)
    page = program.desk.window.show_page("practice")
    page.show_generated(level, subject)
    qtbot.waitUntil(lambda: page._endless.view.view is not None)
    return page, page._endless.view


def room_with_two_questions(program, qtbot, level: int, subject: str = "families"):
    """What is drawn is another one each time, and some are asked about once: go on drawing."""
    page, view = room(program, qtbot, level, subject)
    while len(view._asks) < 2:
        asks = view._asks
        page._endless.begin(level, subject)
        qtbot.waitUntil(lambda before=asks: view._asks is not before)
    return page, view


def answer_right(view, qtbot) -> None:
    """Give the key, by keyboard."""
    asked, before = view.view, len(view.judged)
    ask = asked.ask
    if ask.kind in ("number", "date"):
        type_text(asked._line, ask.key[0])
        asked.give()
    elif ask.kind == "many":
        for name in ask.key:
            asked._ticks[name].setChecked(True)
        press(asked, Qt.Key.Key_Return)
    else:
        assert asked.press(str([name for name, _ in ask.options].index(ask.key[0]) + 1))
    qtbot.waitUntil(lambda: len(view.judged) == before + 1)


def test_a_right_answer_is_told_with_its_reasons_only_after_it_is_on_the_disk(start, qtbot):
    program = start()
    _, view = room(program, qtbot, 2)
    answer_right(view, qtbot)
    assert view.judged[0].right
    kept = program.recorder.memory.answers()
    assert [each.mark for each in kept] == [1.0]
    assert kept[0].item == "generated-2/verdict"
    assert "Верно" in words(view)


def test_a_family_goes_on_where_it_was_left_the_next_day(start, qtbot):
    first = start()
    _, view = room_with_two_questions(first, qtbot, 2)
    answer_right(view, qtbot)
    story = [each for each in words(view).split("\n") if " — заявитель" in each]
    first.desk.window.close()
    second = start()
    _, again = room(second, qtbot, 2)
    assert [each for each in words(again).split("\n") if " — заявитель" in each] == story
    assert len(again.judged) == 1


def test_at_the_end_one_more_family_is_another_one(start, qtbot):
    program = start()
    page, view = room(program, qtbot, 1)
    answer_right(view, qtbot)
    view._next()
    qtbot.waitUntil(lambda: program.recorder.memory.sessions()[0].finished is not None)
    assert program.recorder.memory.sessions()[0].outcome == "good"
    view.again.emit()
    qtbot.waitUntil(lambda: len(program.recorder.memory.sessions()) == 2)
    press(page, Qt.Key.Key_Escape)
    assert page._stack.currentWidget() is page._list


def test_twins_ask_for_both_and_for_what_parts_them(start, qtbot):
    program = start()
    _, view = room(program, qtbot, 0)
    assert [ask.id for _, ask in view._asks] == ["one-verdict", "other-verdict", "fact"]
    assert view._asks[0][1].key != view._asks[1][1].key
    answer_right(view, qtbot)
    view._next()
    answer_right(view, qtbot)
    view._next()
    answer_right(view, qtbot)
    assert all(each.right for each in view.judged)


def answer_all(view, qtbot) -> None:
    while view.view is not None:
        answer_right(view, qtbot)
        view._next()


def test_a_person_is_asked_about_to_the_end_and_every_answer_is_kept_under_people(start, qtbot):
    program = start()
    _, view = room(program, qtbot, 3, "people")
    answer_all(view, qtbot)
    assert all(each.right for each in view.judged)
    kept = program.recorder.memory.answers()
    assert [each.item for each in kept] == [f"generated-people-3/{each.ask.id}" for each in view.judged]
    qtbot.waitUntil(lambda: program.recorder.memory.sessions()[0].outcome == "good")
    assert "Ещё один человек" in [each.text() for each in view.findChildren(QPushButton)]


def test_a_person_goes_on_where_it_was_left_and_a_family_beside_it_stays_its_own(start, qtbot):
    first = start()
    _, view = room_with_two_questions(first, qtbot, 3, "people")
    answer_right(view, qtbot)
    told = view._asks[0][0].story
    first.desk.window.close()
    second = start()
    _, family = room(second, qtbot, 3)
    assert not family.judged
    _, again = room(second, qtbot, 3, "people")
    assert again._asks[0][0].story == told
    assert len(again.judged) == 1


def test_two_people_are_told_apart_by_their_one_fact(start, qtbot):
    program = start()
    _, view = room(program, qtbot, 0, "people")
    assert [ask.id for _, ask in view._asks] == ["one-verdict", "other-verdict", "fact"]
    answer_all(view, qtbot)
    assert all(each.right for each in view.judged)
    assert "Первый человек" in words(view)


def test_the_list_offers_families_and_people(start, qtbot):
    program = start()
    page = program.desk.window.show_page("practice")
    asked = []
    qtbot.waitUntil(lambda: page._list.findChildren(QPushButton, "") and "Случаи без конца" in words(page._list))
    page._list.generated_requested.connect(lambda level, subject: asked.append((level, subject)))
    for each in page._list.findChildren(QPushButton):
        if each.accessibleName().startswith("Люди") and each.text() == "Уровень 2":
            each.click()
    assert asked == [(2, "people")]


def test_what_is_no_day_is_said_and_not_judged(qtbot, start):
    program = start()
    theme = program.desk.window.show_page("practice")._theme
    view = AskView(Ask("day", "date", "До какого дня?", ("2018-03-05",), ()), theme)
    qtbot.addWidget(view)
    given = []
    view.answered.connect(given.append)
    type_text(view._line, "в понедельник")
    view.give()
    assert not given
    assert not view._hint.isHidden()
    view._line.clear()
    type_text(view._line, "5.03.2018")
    assert view._hint.isHidden()
    view.give()
    assert given == [("5.03.2018",)]


def test_a_sitting_stands_for_one_seed():
    assert seed_of("0123456789abcdef") == seed_of("01234567ffffffff")
    assert seed_of("0123456789abcdef") != seed_of("1123456789abcdef")
