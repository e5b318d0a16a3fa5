"""Every kind of question is answered by keys and by hand, told apart when wrong, and found again as it was left."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget

from desktop.quiz.grade import grade
from desktop.quiz.model import Quiz
from desktop.quiz.named_month import NEUTRAL
from desktop.quiz.response import ChosenOptions, MatchedPairs, PartResponses, TypedText
from desktop.quiz.right import right_response
from desktop.ui.keys import press, type_text
from desktop.ui.translation import Translation
from desktop.ui.widgets.questions.box import Box
from desktop.ui.widgets.questions.curve import Curve
from tests.ui.kinds import CLOZE, KINDS, ask, view_of

EACH = pytest.mark.parametrize("kind", list(KINDS))
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def speaking_russian(qapp):
    translation = Translation()
    translation.use("ru")
    yield
    for each in translation._installed:
        qapp.removeTranslator(each)


def here() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def key(which: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(here(), which, held)


def shown(view: QWidget) -> str:
    return "\n".join(each.text() for each in view.findChildren(QLabel) if each.isVisibleTo(view))


def told(view, kind: str) -> list[str]:
    question, slip, _ = KINDS[kind]
    view.restore(slip)
    return [f"{what} — {why}" for what, why in view.show_grade(grade(question, view.response()))]


def controls(view: QWidget) -> list[QWidget]:
    kinds = (QAbstractButton, QLineEdit, QComboBox)
    found = [each for kind in kinds for each in view.findChildren(kind) if each.isVisibleTo(view)]
    return [each for each in found if each.focusPolicy() != Qt.FocusPolicy.NoFocus]


# --- by keyboard alone


def choose_by_arrows(number: int) -> None:
    box = here()
    assert isinstance(box, QComboBox)
    for _ in range(box.count()):
        if box.currentData() == number:
            return
        press(box, Qt.Key.Key_Down)
    raise AssertionError(f"{number} is not in the list")


def by_choice(view) -> None:
    for place, number in enumerate(view._numbers):
        if number in view.asked_key:
            press(here(), Qt.Key(0), str(place + 1))


def by_lists(view) -> None:
    for number in view._body.key:
        choose_by_arrows(number)
        key(Qt.Key.Key_Tab)


def by_moving(view) -> None:
    for wanted in range(len(view.cards)):
        while view.cards[wanted].words != view._body.steps[wanted].text:
            at = next(i for i, card in enumerate(view.cards) if card.words == view._body.steps[wanted].text)
            press(here(), Qt.Key(0), str(at + 1))
            key(Qt.Key.Key_Up, ALT if wanted % 2 else CTRL)


def by_typing(view) -> None:
    type_text(here(), view.typed)
    if getattr(view, "units", None):
        key(Qt.Key.Key_Tab)
        choose_by_arrows(0)


def by_filling(view) -> None:
    for gap in CLOZE.gaps:
        if gap.chosen:
            choose_by_arrows(0)
        else:
            type_text(here(), gap.answers[0])
        key(Qt.Key.Key_Tab)


def by_pointing(view) -> None:
    key(Qt.Key.Key_Right)
    key(Qt.Key.Key_Space)


def by_parts(view) -> None:
    first, choice, cloze, day = view.parts
    type_text(here(), "7500")
    key(Qt.Key.Key_Tab)
    assert choice.isAncestorOf(here())
    press(here(), Qt.Key(0), str(choice._numbers.index(0) + 1))
    while not cloze.isAncestorOf(here()):
        key(Qt.Key.Key_Tab)
    by_filling(cloze)
    assert day.isAncestorOf(here())
    type_text(here(), "29.03.2018")
    assert first.ready()


HOW = {
    "single": by_choice, "multiple": by_choice, "truefalse": by_choice, "matching": by_lists, "ordering": by_moving,
    "number": by_typing, "units": by_typing, "date": by_typing, "short": by_typing, "cloze": by_filling,
    "hotspot": by_pointing, "vignette": by_parts,
}  # fmt: skip
TYPED = {"number": "7 500", "units": "6", "date": "29.3.2018", "short": "молодежной практики"}


@pytest.fixture
def page(start, qtbot):
    program = start()
    program.desk.window.activateWindow()
    qtbot.waitUntil(program.desk.window.isActiveWindow)
    return program.desk.window.show_page("quiz")


def test_a_quiz_of_every_kind_earns_the_full_mark_by_keys_alone(page, qtbot):
    page.start(Quiz("all", "Все виды", "По одному.", tuple(question for question, _, _ in KINDS.values())))
    qtbot.waitUntil(lambda: page.view is not None)
    page.window().activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    for _ in range(len(KINDS)):
        asked = page.sitting.current
        kind = asked.question.id if asked.question.id != "story" else "vignette"
        page.view.asked_key, page.view.typed = getattr(asked.question.body, "key", ()), TYPED.get(kind, "")
        qtbot.waitUntil(lambda: page.next_button.isVisible() and page.view.isAncestorOf(here()))
        HOW[kind](page.view)
        assert page.view.response().__class__ is right_response(asked.question.body).__class__
        key(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: page.next_button.isEnabled() and page.next_button.hasFocus())
        assert page.sitting.grade_of(asked).right, (kind, page.sitting.given[asked.question.id])
        key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.sitting is None)


def test_a_link_under_a_part_of_a_case_opens_its_passage(page, qtbot):
    question, slip, _ = KINDS["vignette"]
    page.start(Quiz("case", "Случай", "Один.", (question,)))
    qtbot.waitUntil(lambda: page.view is not None)
    page.view.restore(slip)
    wished = []
    page.passage_requested.connect(wished.append)
    page.next_button.click()
    qtbot.waitUntil(page.next_button.isEnabled)
    links = [each for each in page.view.findChildren(QAbstractButton) if each.objectName() == "link"]
    links[2].click()
    assert (len(links), wished) == (4, ["contract-term"])


# --- what all kinds keep


@EACH
@pytest.mark.parametrize("seed", range(3))
def test_an_earlier_answer_is_shown_as_it_was_given(qtbot, kind, seed):
    question, slip, _ = KINDS[kind]
    for response in (slip, right_response(question.body)):
        view = view_of(qtbot, kind, seed)
        view.restore(response)
        assert view.response() == response
        assert grade(question, view.response()) == grade(question, response)


@EACH
def test_the_key_shown_again_can_be_checked_and_earns_the_full_mark(qtbot, kind):
    question = KINDS[kind][0]
    view = view_of(qtbot, kind)
    assert not view.ready()
    with qtbot.waitSignal(view.touched):
        view.restore(right_response(question.body))
    assert view.ready()
    assert view.show_grade(grade(question, view.response())) == []


@EACH
def test_an_answer_to_another_kind_is_not_shown(qtbot, kind):
    alien = MatchedPairs((0, 1)) if kind != "matching" else ChosenOptions(frozenset())
    with pytest.raises(ValueError, match="not an answer"):
        view_of(qtbot, kind).restore(alien)


@EACH
def test_a_slip_is_explained(qtbot, kind):
    lines = told(view_of(qtbot, kind), kind)
    wanted = KINDS[kind][2]
    assert len(lines) == len(wanted)
    assert [line for line, end in zip(lines, wanted, strict=True) if not line.endswith(end)] == []


@EACH
def test_after_checking_nothing_changes_any_more(qtbot, kind):
    view = view_of(qtbot, kind)
    told(view, kind)
    before = view.response()
    for place in range(5):
        view.press(place)
        for each in (Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Right):
            QTest.keyClick(QApplication.focusWidget() or view, each)
        QTest.keyClick(QApplication.focusWidget() or view, Qt.Key.Key_Up, ALT)
    for each in view.findChildren(QWidget):
        if each.isVisibleTo(view) and not each.objectName().startswith("qt_calendar") and each.objectName() != "link":
            middle = each.mapTo(view, each.rect().center())
            below = view.childAt(middle) or view
            QTest.mouseClick(below, Qt.MouseButton.LeftButton, pos=below.mapFrom(view, middle))
    assert view.response() == before
    assert QApplication.activePopupWidget() is None


@EACH
def test_right_and_wrong_are_also_said_in_words(qtbot, kind):
    view = view_of(qtbot, kind)
    told(view, kind)
    said = {each.accessibleDescription().split()[0] for each in view.findChildren(QWidget) if each.accessibleDescription()}
    if kind == "number" or kind == "short" or kind == "date":
        assert said == {"неверно"}
    else:
        assert said == {"верно", "неверно"}


@EACH
def test_everything_one_can_reach_has_a_name(qtbot, kind):
    view = view_of(qtbot, kind)
    names = [each.accessibleName() or getattr(each, "text", str)() for each in controls(view)]
    assert names
    assert all(names)
    assert len(set(names)) == len(names)


def visible(view: QWidget, kind: type) -> list:
    found = [each for each in view.findChildren(kind) if each.isVisibleTo(view)]
    return [each for each in found if not each.parent().objectName().startswith("qt_calendar")]


def end(widget: QWidget, column) -> int:
    """Where it ends at the right, in pixels of the page."""
    return widget.mapTo(column.viewport(), QPoint(widget.width(), 0)).x()


def cut(page) -> list:
    """What does not show all of itself."""
    wide = page.column.viewport().width()
    texts = visible(page.view, QLabel) + visible(page.view, Box) + visible(page.view, Curve)
    low = [each for each in texts if each.height() < each.heightForWidth(each.width())]
    narrow = [each for each in texts if each.width() < each.minimumSizeHint().width()]
    return low + narrow + [each for each in visible(page.view, QWidget) if end(each, page.column) > wide]


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_nothing_is_cut_where_letters_are_twice_as_large(start, qtbot, language):
    window = start(language=language, theme="dark", scale=200).desk.window
    window.resize(1024, 700)
    page = window.show_page("quiz")
    for question, slip, _ in KINDS.values():
        page.start(Quiz(question.id, "Один", "Один.", (question,)))
        qtbot.waitUntil(lambda name=question.id: page.view is not None and page.sitting.current.question.id == name)
        page.view.restore(slip)
        fits(page, qtbot)
        page.next_button.click()
        qtbot.waitUntil(page.next_button.isEnabled)
        fits(page, qtbot)
        page._leave()


def fits(page, qtbot) -> None:
    """Soon: a page of wrapped text grows in steps."""
    qtbot.wait(30)
    qtbot.waitUntil(lambda: whole(page), timeout=2000)
    assert page.window().width() == 1024


def whole(page) -> None:
    assert cut(page) == [], page.sitting.current.question.id


def turn_wheel(widget: QWidget) -> None:
    middle = widget.rect().center()
    wheel = QWheelEvent(
        QPointF(middle), QPointF(widget.mapToGlobal(middle)), QPoint(), QPoint(0, -120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, wheel)


@EACH
def test_the_wheel_scrolls_the_page_and_leaves_the_answer(qtbot, kind):
    view = view_of(qtbot, kind)
    view.restore(KINDS[kind][1])
    before = view.response()
    for each in view.findChildren(QWidget):
        if each.isVisibleTo(view):
            turn_wheel(each)
    assert view.response() == before


# --- steps in their order


@pytest.mark.parametrize("seed", range(12))
def test_steps_are_never_offered_in_order_and_cannot_be_checked_untouched(qtbot, seed):
    view = view_of(qtbot, "ordering", seed)
    assert view.response() != right_response(KINDS["ordering"][0].body)
    assert not view.ready()


def test_a_step_is_dragged_past_the_next_by_its_middle(qtbot):
    view = view_of(qtbot, "ordering")
    first, second = view.cards[:2]
    middle = second.geometry().center().y()
    QTest.mousePress(first, Qt.MouseButton.LeftButton, pos=QPoint(60, 10))
    QTest.mouseMove(first, first.mapFromParent(QPoint(60, middle - 4)))
    assert view.cards[0] is first
    QTest.mouseMove(first, first.mapFromParent(QPoint(60, middle + 4)))
    assert view.cards[:2] == [second, first]
    QTest.mouseMove(first, first.mapFromParent(QPoint(60, view.height() - 1)))
    QTest.mouseRelease(first, Qt.MouseButton.LeftButton)
    assert view.cards[-1] is first
    assert view.ready()


def test_arrows_go_from_step_to_step_and_its_buttons_move_it(qtbot):
    view = view_of(qtbot, "ordering")
    first, second = view.cards[:2]
    view.focus_first()
    key(Qt.Key.Key_Down)
    assert here() is second
    key(Qt.Key.Key_Tab)
    assert here() is second.up
    assert second.up.accessibleName() == f"Поднять: {second.words}"
    key(Qt.Key.Key_Space)
    assert view.cards[:2] == [second, first]
    assert second.accessibleName() == f"1 из 4: {second.words}"
    assert here() is second, "its button up is no use any more"
    key(Qt.Key.Key_Tab)
    assert here() is second.down


def test_a_graded_step_says_where_it_belongs(qtbot):
    view = view_of(qtbot, "ordering")
    told(view, "ordering")
    assert [each for each in shown(view).split("\n") if each.startswith("её")] == ["её место: 2", "её место: 1"]


# --- what is typed


def test_what_is_no_number_is_told_softly_and_cannot_be_checked(qtbot):
    view = view_of(qtbot, "number")
    view.focus_first()
    type_text(here(), "шесть")
    assert not view.ready()
    assert "не число" in shown(view)
    assert view.line.property("state") == "wrong"
    view.line.clear()
    type_text(here(), "12 456,5")
    assert view.ready()
    assert "не число" not in shown(view)
    assert view.response() == TypedText("12 456,5")


def test_a_number_wants_its_unit_where_there_is_a_choice(qtbot):
    view = view_of(qtbot, "units", seed=4)
    offered = [view.units.itemData(at) for at in range(view.units.count())]
    assert offered == [-1, *ask("units", 4).shown]
    view.focus_first()
    type_text(here(), "6")
    assert not view.ready()
    view.units.setCurrentIndex(1)
    assert view.ready()


def test_the_right_answer_is_named_after_a_slip(qtbot):
    for kind, answer in (("number", "7\u202f500 тенге"), ("date", "29 марта 2018"), ("short", "молодёжная практика")):
        view = view_of(qtbot, kind)
        told(view, kind)
        assert f"Верный ответ: {answer}" in shown(view)


# --- a day


def test_the_calendar_opens_at_the_month_of_the_story_with_no_day_chosen(qtbot):
    view = view_of(qtbot, "date")
    assert (view.calendar.yearShown(), view.calendar.monthShown()) == (2018, 3)
    assert view.calendar.chosen is None
    assert view.response() == TypedText("")


def test_a_part_opens_its_calendar_at_the_month_of_the_story(qtbot):
    view = view_of(qtbot, "vignette")
    assert view.parts[3].calendar.monthShown() == 3


def test_without_a_day_in_the_question_the_calendar_does_not_betray_the_answer(qtbot):
    from desktop.ui.theme import load_theme
    from desktop.ui.widgets.questions.day import DayView

    view = DayView(KINDS["date"][0].body, load_theme("light"), "До какого дня решат?")
    qtbot.addWidget(view)
    assert (view.calendar.yearShown(), view.calendar.monthShown()) == (NEUTRAL.year, NEUTRAL.month)


def test_the_day_typed_is_chosen_on_the_calendar_and_the_other_way_round(qtbot):
    view = view_of(qtbot, "date")
    view.focus_first()
    type_text(here(), "2.4.18")
    assert view.calendar.chosen == date(2018, 4, 2)
    assert view.calendar.monthShown() == 4
    view.calendar.focus_grid()
    key(Qt.Key.Key_Right)
    assert view.line.text() == "03.04.2018"
    assert view.response() == TypedText("2018-04-03")


def test_the_calendar_is_worked_by_keys(qtbot):
    view = view_of(qtbot, "date")
    view.calendar.focus_grid()
    key(Qt.Key.Key_Space)
    assert view.response() == TypedText("2018-03-01")
    for which in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_PageDown):
        key(which)
    assert view.response() == TypedText("2018-04-09")


def test_enter_on_a_chosen_day_is_left_to_the_page(qtbot):
    heard = []
    view = view_of(qtbot, "date")
    view.keyPressEvent = lambda event: heard.append(event.key())
    view.calendar.focus_grid()
    key(Qt.Key.Key_Return)
    assert view.ready()
    assert heard == []
    key(Qt.Key.Key_Return)
    assert heard == [Qt.Key.Key_Return]


def test_a_day_that_is_none_is_told(qtbot):
    view = view_of(qtbot, "date")
    view.focus_first()
    type_text(here(), "31.02.2018")
    assert not view.ready()
    assert "Такого дня нет" in shown(view)


def test_the_wheel_over_the_calendar_does_not_turn_its_months(qtbot):
    view = view_of(qtbot, "date")
    for each in (view.calendar._grid, view.calendar._grid.viewport()):
        turn_wheel(each)
    assert view.calendar.monthShown() == 3


def test_the_week_begins_on_monday(qtbot):
    assert view_of(qtbot, "date").calendar.firstDayOfWeek() == Qt.DayOfWeek.Monday


# --- gaps, areas, parts


def test_the_words_of_a_gap_stand_as_drawn(qtbot):
    view = view_of(qtbot, "cloze", seed=5)
    box = view.gaps[1]
    shown_words = [box.itemData(at) for at in range(1, box.count())]
    assert shown_words == [number - 3 for number in ask("cloze", 5).shown if number >= 3]


def test_a_gap_says_what_stands_around_it(qtbot):
    view = view_of(qtbot, "cloze")
    assert view.gaps[0].accessibleName() == "Пропуск 1 из 3: Контракт — … условие для назначения «"


def test_punctuation_stays_with_its_gap_in_the_narrowest_window(qtbot):
    view = view_of(qtbot, "cloze", scale=200)
    for width in range(700, 1200, 60):
        view.resize(width, view.layout().heightForWidth(width))
        after = next(each for each in view.findChildren(QLabel) if each.text() == "»")
        assert abs(after.geometry().center().y() - view.gaps[1].geometry().center().y()) <= 1
        assert after.x() == view.gaps[1].geometry().right() + 1


def test_an_area_is_pointed_at_by_mouse_by_number_and_by_its_name(qtbot):
    view = view_of(qtbot, "hotspot")
    QTest.mouseClick(view.curve.spots[3], Qt.MouseButton.LeftButton)
    assert view.response() == ChosenOptions(frozenset({3}))
    view.press(0)
    assert view.response() == ChosenOptions(frozenset({0}))
    place = view.curve._labels(view.curve.width())[4].place
    QTest.mouseClick(view.curve, Qt.MouseButton.LeftButton, pos=place.center())
    assert view.response() == ChosenOptions(frozenset({4}))


def test_the_curve_names_its_groups_without_their_shares(qtbot):
    names = [spot.accessibleName() for spot in view_of(qtbot, "hotspot").curve.spots]
    assert names[1] == "2 Первопроходцы"
    assert not any("%" in name or "," in name for name in names)


@pytest.mark.parametrize("scale", [100, 200])
def test_the_names_of_the_groups_touch_neither_each_other_nor_the_lines_to_them(qtbot, scale):
    view = view_of(qtbot, "hotspot", scale=scale)
    for width in (700, 760, 900, 1500):
        labels = view.curve._labels(width)
        places = [each.place for each in labels]
        assert all(place.left() >= 0 and place.right() < width for place in places)
        assert not any(one.hinders(other) for one in labels for other in labels if one is not other)


def test_the_open_list_shows_its_longest_entry_whole(qtbot):
    box = view_of(qtbot, "matching").boxes[0]
    box.showPopup()
    view = box.view()
    for at in range(box.count()):
        place = view.visualRect(box.model().index(at, 0))
        assert place.bottom() < view.viewport().height()
        assert place.right() < view.viewport().width() + 1
        lines = box.fontMetrics().boundingRect(0, 0, place.width() - 14, 999, Qt.TextFlag.TextWordWrap, box.itemText(at))
        assert place.height() >= lines.height() + 8
    box.hidePopup()


def test_number_keys_go_to_the_part_that_has_the_keyboard(qtbot):
    view = view_of(qtbot, "vignette")
    view.parts[1].focus_first()
    view.press(1)
    given = view.response()
    assert isinstance(given, PartResponses)
    assert given.parts[0] == TypedText("")
    assert given.parts[1] == ChosenOptions(frozenset({view.parts[1]._numbers[1]}))


def test_each_part_is_explained_below_itself(qtbot):
    view = view_of(qtbot, "vignette")
    told(view, "vignette")
    qtbot.wait(1)
    found = [[word for word in ("Неверно", "Верно отчасти", "Верно") if word in shown(card).split("\n")] for card in view._cards]
    assert found == [["Неверно"], ["Верно"], ["Верно отчасти"], ["Верно"]]
    assert "Это за весь квартал." in shown(view._cards[0])
    assert [shown(card).split("\n")[0] for card in view._cards] == ["Часть а", "Часть б", "Часть в", "Часть г"]
