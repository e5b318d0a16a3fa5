"""The page «Today»: what fades is asked again on its day, by keys alone, whatever the clock has done."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

import desktop.app
from desktop.learning.annotations.model import Highlight
from desktop.learning.exchange.files import export_to
from desktop.learning.records import Answer, Session
from desktop.learning.review import store
from desktop.learning.review.book import ReviewBook
from desktop.learning.review.item import ReviewItem
from desktop.learning.store import open_memory
from desktop.practice.marks import Grade
from desktop.quiz.right import right_response
from desktop.ui.keys import press, type_text
from desktop.ui.pages.practice_page import PracticePage
from desktop.ui.pages.quiz_page import QuizPage
from desktop.ui.pages.today_page import TodayPage
from desktop.ui.review.leech_card import LeechCard
from desktop.ui.review.question_asking import QuestionAsking
from desktop.ui.widgets.source_line import SourceLine, source_html
from desktop.ui.widgets.wrapped_button import Link

MORNING = datetime(2026, 11, 30, 4, tzinfo=UTC)


class Clock:
    """The clock of the computer, as somebody sets it."""

    def __init__(self) -> None:
        self.at = MORNING

    def __call__(self) -> datetime:
        self.at += timedelta(seconds=1)
        return self.at

    def days(self, count: int) -> None:
        self.at += timedelta(days=count)


@pytest.fixture
def clock(monkeypatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(desktop.app, "now", made)
    return made


def today(program, qtbot) -> TodayPage:
    """The page, looked at anew and drawn whole."""
    page = program.desk.page("today")
    assert isinstance(page, TodayPage)
    qtbot.waitUntil(lambda: program.shared.library.law is not None and page.desk.ready)
    with qtbot.waitSignal(page.desk.looked_further):
        program.desk.window.show_page("today")
        page.refresh()
    return page


def words(page) -> str:
    QApplication.processEvents()  # what was just laid out is shown a moment later
    return "\n".join(each.text() for each in page.findChildren(QLabel) if each.isVisibleTo(page))


def questions(program):
    return [each for quiz in program.shared.library.lessons.quizzes for each in quiz]


def answered(program, clock, *told: tuple[object, float], back: int = 0) -> None:
    """She answered these questions in a sitting so many days ago, with that share of the marks."""
    memory, at = program.recorder.memory, clock() - timedelta(days=back)
    session = f"s{at.timestamp()}"
    memory.start(Session(session, "quiz", "bank", at))
    for number, (question, share) in enumerate(told):
        memory.record(Answer(f"{session}-{number}", session, question.id, "question", question.topic, question.passage,
                             '{"chosen":[0]}', share, 1.0, at))  # fmt: skip
    memory.finish(session, at, "")


def failed_scene(case):
    """A scene of the case, and a choice in it that the law calls wrong."""
    for name, scene in case.scenes.items():
        for choice in scene.choices:
            if choice.law and choice.law.grade is Grade.WRONG:
                return name, choice
    raise AssertionError("no wrong decision in this case")


def button(page, text: str) -> QPushButton:
    QApplication.processEvents()
    return next(each for each in page.findChildren(QPushButton) if each.text() == text and each.isVisibleTo(page))


def due(page) -> list[str]:
    return [each.item.key for each in page._look.queue]


def key(page, code: Qt.Key, text: str = "") -> None:
    """A key where the keyboard is."""
    press(page.window().focusWidget() or page, code, text)


def enter(widget) -> None:
    press(widget, Qt.Key.Key_Return)


def test_the_first_day_offers_the_first_case_and_enter_begins_it(start, qtbot, clock):
    program = start()
    page = today(program, qtbot)
    case = program.shared.library.lessons.cases[0]
    assert case.title in words(page)
    assert "Начать первый случай" in page.first.text()
    page.first.setFocus()
    key(page, Qt.Key.Key_Return)
    practice = program.desk.window.made("practice")
    assert isinstance(practice, PracticePage)
    qtbot.waitUntil(lambda: practice.play is not None)
    assert practice.play.case.id == case.id


def test_what_was_wrong_comes_back_the_next_day_and_what_was_right_later(start, qtbot, clock):
    program = start()
    wrong, right = questions(program)[:2]
    answered(program, clock, (wrong, 0.0), (right, 1.0))
    page = today(program, qtbot)
    assert due(page) == []
    assert page._look.done == 2
    clock.days(1)
    assert due(today(program, qtbot)) == [f"question:{wrong.id}"]
    clock.days(1)
    assert f"question:{right.id}" in due(today(program, qtbot)), "after two days, as FSRS begins"


def test_a_question_answered_twice_on_one_day_is_one_review(start, qtbot, clock):
    program = start()
    question = questions(program)[0]
    answered(program, clock, (question, 0.0), (question, 1.0))
    answered(program, clock, (question, 1.0))
    today(program, qtbot)
    today(program, qtbot)
    assert [each.rating for each in store.reviews(program.recorder.memory)] == [1]


def test_a_review_goes_by_keys_alone_from_the_page_to_the_end_and_back(start, qtbot, clock):
    program = start()
    asked = [each for each in questions(program) if each.kind == "single"][:3]
    answered(program, clock, *((each, 0.0) for each in asked), back=1)
    page = today(program, qtbot)
    page.first.setFocus()
    key(page, Qt.Key.Key_Return)
    seen = []
    for number in range(3):
        view = page.view
        asking = view.asking
        assert isinstance(asking, QuestionAsking)
        seen.append(view.current.item.id)
        assert view.next_button.isEnabled() is False, "nothing to check yet"
        key(page, Qt.Key(0), "1")
        key(page, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda view=view: view.waiting)
        assert asking._question.explain in words(page)
        assert "Вернётся" in words(page)
        assert len(store.reviews(program.recorder.memory)) == 3 + number + 1
        key(page, Qt.Key.Key_Return)
    assert sorted(seen) == sorted(each.id for each in asked)
    assert "На сегодня всё" in words(page)
    key(page, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.view is None and page._look.done == 3)
    assert due(page) == []
    assert [each.item for each in program.recorder.memory.answers()][3:] == seen, "an answer is an answer"


def test_escape_leaves_the_review_and_the_rest_is_still_due(start, qtbot, clock):
    program = start()
    asked = questions(program)[:3]
    answered(program, clock, *((each, 0.0) for each in asked), back=1)
    page = today(program, qtbot)
    page.review()
    view = page.view
    view.asking.view.restore(right_response(view.asking._question.body))
    enter(page)
    qtbot.waitUntil(lambda: view.waiting)
    press(page, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.view is None and len(due(page)) == 2)
    assert program.recorder.memory.sessions()[-1].finished


def test_the_caps_hold_and_what_is_over_waits(start, qtbot, clock):
    program = start()
    answered(program, clock, *((each, 0.0) for each in questions(program)[:60]), back=2)
    page = today(program, qtbot)
    assert len(due(page)) == 40
    page.settings.turn.click()
    page.settings.reviews.setValue(5)
    qtbot.waitUntil(lambda: len(due(page)) == 5)
    assert program.settings.reviews == 5
    assert json.loads(program.places.settings.read_text(encoding="utf-8"))["reviews"] == 5, "kept at once"


def test_a_failed_decision_is_asked_again_in_its_scene(start, qtbot, clock):
    program = start()
    case = program.shared.library.lessons.cases[0]
    name, choice = failed_scene(case)
    memory, at = program.recorder.memory, clock() - timedelta(days=1)
    memory.start(Session("c", "case", case.id, at))
    told = {"decision": case.decision(name, choice), "scene": name, "text": choice.text, "target": choice.target}
    memory.record(Answer("d", "c", f"{case.id}/{told['decision']}", "decision", "", choice.law.passages[0],
                         json.dumps(told), 0.0, 1.0, at))  # fmt: skip
    page = today(program, qtbot)
    assert due(page) == [f"decision:{case.id}/{name}"]
    page.review()
    asking = page.view.asking
    assert case.scenes[name].text.split("\n\n")[-1].replace("\n", " ")[:40].strip("*_") in words(page)
    place = next(n for n, each in enumerate(asking._offered) if each.law.grade is Grade.RIGHT)
    press(page, Qt.Key(0), str(place + 1))
    qtbot.waitUntil(lambda: page.view.waiting)
    assert asking._offered[place].law.sentence in words(page)


def test_a_missed_rule_of_a_drawn_family_is_recalled_and_rated(start, qtbot, clock):
    program = start()
    memory, at = program.recorder.memory, clock() - timedelta(days=1)
    memory.start(Session("g", "case", "generated-1", at))
    told = json.dumps({"ask": "verdict", "given": [], "rules": ["R1", "R12"]})
    memory.record(Answer("g1", "g", "generated-1/verdict", "decision", "", "", told, 0.0, 1.0, at))
    page = today(program, qtbot)
    assert due(page) == ["rule:R12"], "the last rule of the chain decided it"
    page.review()
    rule = program.shared.library.law.rules.rule("R12")
    assert rule.title in words(page)
    assert rule.says not in words(page)
    press(page, Qt.Key(0), "3")
    assert page.view.waiting is False, "nobody rates what she has not looked at"
    enter(page)
    assert rule.says in words(page)
    press(page, Qt.Key(0), "3")
    qtbot.waitUntil(lambda: page.view.waiting)
    assert [each.rating for each in store.reviews(memory)] == [1, 3]


def test_a_kazakh_reader_is_told_that_a_rule_is_in_russian_and_sources_have_names(start, qtbot, clock):
    program = start()
    before = program.desk
    program.change("language", "kk")
    qtbot.waitUntil(lambda: program.desk is not before)
    qtbot.waitUntil(lambda: program.shared.library.law is not None)
    rule = next(each for each in program.shared.library.law.rules.rules if "enbek.gov.kz" in each.source)
    store.keep_items(program.recorder.memory, [ReviewItem(f"rule:{rule.id}")], MORNING.date())
    page = today(program, qtbot)
    page.review()
    enter(page)
    shown = words(page)
    assert "орыс тілінде" in shown
    assert "Еңбек министрлігі (" in shown
    assert ">http" not in shown, "an address is behind its name"
    (line,) = page.findChildren(SourceLine)
    assert line.textInteractionFlags() & Qt.TextInteractionFlag.LinksAccessibleByKeyboard


def test_a_source_keeps_its_words_and_hides_its_addresses():
    told = source_html("пример: https://www.enbek.gov.kz/en/node/1 ; https://a.kz/?x=1&y=<b> (вопрос 3)")
    site, _, rest = told.partition(" (enbek.gov.kz)</a>; ")
    assert site.startswith('пример: <a href="https://www.enbek.gov.kz/en/node/1">')
    assert rest == '<a href="https://a.kz/?x=1&amp;y=&lt;b&gt;">a.kz</a> (вопрос 3)'


def test_words_she_marked_are_a_gap_until_she_looks(start, qtbot, clock):
    program = start()
    passage = program.shared.shelf.handbook.passage("tsa-definition")
    quote = "выплата в денежной форме"
    at = passage.text.index(quote)
    before, after = passage.text[:at][-40:], passage.text[at + len(quote):][:40]
    qtbot.waitUntil(lambda: program.desk.mine is not None)
    program.recorder.notebook.put(Highlight("h", passage.id, quote, before, after, "yellow", "", MORNING, MORNING))
    qtbot.waitUntil(lambda: bool(program.recorder.notebook.highlights))
    page = today(program, qtbot)
    assert due(page) == ["highlight:h"]
    page.review()
    assert quote not in words(page)
    assert "▁" in words(page)
    enter(page)
    assert quote in words(page)
    press(page, Qt.Key(0), "1")
    qtbot.waitUntil(lambda: page.view.waiting)
    assert "Вернётся завтра" in words(page)
    press(page, Qt.Key.Key_Escape)
    program.recorder.notebook.remove(program.recorder.notebook.highlights[0])
    qtbot.waitUntil(lambda: not program.recorder.notebook.highlights)
    clock.days(2)
    assert due(today(program, qtbot)) == [], "a mark that is gone is not asked"


def test_what_will_not_stay_leads_to_its_passage_and_its_case(start, qtbot, clock):
    program = start()
    case = program.shared.library.lessons.cases[0]
    question = next(each for each in questions(program) if each.passage in case.teaches and each.case in ("", case.id))
    for back in range(40, 0, -5):
        answered(program, clock, (question, 0.0), back=back)
    page = today(program, qtbot)
    (card,) = page.findChildren(LeechCard)
    assert question.text[:40] in words(card), "it is said what will not stay"
    passage, live = card.findChildren(Link)
    passage.click()
    assert program.settings.passage == question.passage
    live.click()
    practice = program.desk.window.made("practice")
    qtbot.waitUntil(lambda: practice.play is not None)
    assert practice.play.case.id == case.id
    page = today(program, qtbot)
    page.review()
    page.view.asking.view.restore(right_response(question.body))
    enter(page)
    qtbot.waitUntil(lambda: page.view.waiting)
    assert len(page.view.findChildren(LeechCard)) == 1, "one right answer does not make it stay"


def test_the_day_of_an_exam_is_planned_for_and_cleared(start, qtbot, clock):
    program = start()
    answered(program, clock, *((each, 1.0) for each in questions(program)[:12]), back=1)
    page = today(program, qtbot)
    assert due(page) == []
    type_text(page.exam.day.line, "14.03.2027")
    enter(page.exam.day.line)
    qtbot.waitUntil(lambda: "14 марта 2027" in page.exam.said.text(), timeout=20000)
    assert "простое повторение" in page.exam.said.text()
    assert program.settings.exam == "2027-03-14"
    page.exam.away.click()
    assert program.settings.exam == ""
    assert page.exam.day.text == ""
    assert not page.exam.said.text()


@pytest.mark.parametrize(("typed", "said"), [("31.02.2027", "Такого дня нет"), ("01.01.2020", "уже прошёл"),
                                             ("01.01.2099", "больше трёх лет")])  # fmt: skip
def test_a_day_that_cannot_be_is_said_and_not_kept(start, qtbot, clock, typed, said):
    program = start()
    page = today(program, qtbot)
    type_text(page.exam.day.line, typed)
    enter(page.exam.day.line)
    assert said in page.exam.day.fault
    assert program.settings.exam == ""


def test_an_exam_that_is_over_changes_nothing_any_more(start, qtbot, clock):
    program = start()
    answered(program, clock, (questions(program)[0], 0.0))
    page = today(program, qtbot)
    type_text(page.exam.day.line, "02.12.2026")
    enter(page.exam.day.line)
    clock.days(9)
    page = today(program, qtbot)
    assert due(page) == [f"question:{questions(program)[0].id}"]
    assert "наступил" in page.exam.said.text()


def test_a_clock_years_ahead_floods_nothing_and_one_set_back_loses_nothing(start, qtbot, clock):
    program = start()
    answered(program, clock, *((each, 0.0) for each in questions(program)[:50]))
    today(program, qtbot)
    log = store.reviews(program.recorder.memory)
    clock.days(3650)
    page = today(program, qtbot)
    assert len(due(page)) == 40
    page.review()
    view = page.view
    view.asking.view.restore(right_response(view.asking._question.body))
    enter(page)
    qtbot.waitUntil(lambda: view.waiting)
    press(page, Qt.Key.Key_Escape)
    clock.days(-3650 - 400)
    assert len(due(today(program, qtbot))) <= 40
    clock.days(402)
    page = today(program, qtbot)
    assert len(due(page)) == 40
    assert store.reviews(program.recorder.memory)[:50] == log


def test_the_weakest_section_is_asked_about_and_the_unfinished_quiz_taken_up(start, qtbot, clock):
    program = start()
    weak = questions(program)[0]
    answered(program, clock, (weak, 0.0))
    page = today(program, qtbot)
    button(page, "Вопросы по разделу").click()
    quiz = program.desk.window.made("quiz")
    assert isinstance(quiz, QuizPage)
    qtbot.waitUntil(lambda: quiz.view is not None)
    assert {each.question.topic for each in quiz.sitting.asked} == {weak.topic}
    session = quiz.session
    press(quiz, Qt.Key.Key_Escape)
    page = today(program, qtbot)
    assert "Остановились на вопросе 1" in words(page)
    button(page, "Продолжить").click()
    qtbot.waitUntil(lambda: quiz.view is not None)
    assert quiz.session == session


def test_what_came_from_another_computer_is_asked_here_at_once(start, clock, qtbot, tmp_path):
    program = start()
    page = today(program, qtbot)
    (one,) = questions(program)[:1]
    with open_memory(tmp_path / "other" / "progress.db") as other:
        book = ReviewBook(other, page.desk.today)
        book.add([ReviewItem(f"question:{one.id}", "", one.passage)], page.desk.today - timedelta(days=90))
        export_to(tmp_path / "моё.json", other, "t", clock())
    program.desk.mine.add_file(tmp_path / "моё.json")
    qtbot.waitUntil(lambda: "1 карточка повторения" in program.desk.window.status)
    with qtbot.waitSignal(page.desk.looked) as seen:
        page.refresh()
    assert [each.item.id for each in seen.args[0].queue] == [one.id]
