"""The learner brings the aid to a village: plans, passes weeks, looks back, is told what it was worth; the trainer too."""

import csv
import io
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from desktop.outreach.known import what_is_known
from desktop.outreach.plan import Move, Target
from desktop.outreach.store import read_course
from desktop.ui.keys import press
from desktop.ui.pages.handbook_page import HandbookPage
from desktop.ui.pages.quiz_page import QuizPage
from desktop.ui.pages.village_page import VillagePage
from desktop.ui.theme import load_theme
from desktop.ui.village.export import csv_text, curve_rows, save_picture, save_run
from desktop.ui.village.places import lay_out
from desktop.ui.village.shapes import clearer, shades
from desktop.ui.village.story import known_events, log_lines, sentences
from desktop.ui.village.words import UNKNOWN, shown_stage
from tests.ui.test_look import contrast

WAIT = 20000
THEORY = "theory"


def words(widget) -> str:
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if not each.isHidden())


@pytest.fixture
def page(start, qtbot) -> VillagePage:
    return opened(start(), qtbot)


def opened(program, qtbot) -> VillagePage:
    found = program.desk.window.show_page("village")
    assert isinstance(found, VillagePage)
    qtbot.waitUntil(lambda: found.world is not None, timeout=WAIT)
    return found


def playing(page, weeks=24, seed=5):
    page.begin(page.world.village("aksu"), weeks, seed)
    assert page.play is not None
    return page.play


def follow_theory(view, weeks: int) -> None:
    plan = view.game.world.plans[THEORY].by_week()
    for _ in range(weeks):
        view.game.course = replace(view.game.course, planned=plan[len(view.game.course.made)])
        assert view.game.pass_week()


def test_one_click_plans_a_week_and_one_key_passes_it(start, qtbot):
    program = start()
    page = opened(program, qtbot)
    view = playing(page)
    window = program.desk.window
    window.activateWindow()
    QTest.qWaitForWindowActive(window, 2000)
    view.palette_view.buttons["home-visit"].click()
    view.palette_view.buttons["home-visit"].click()
    assert [(each.tactic, each.times) for each in view.game.course.planned] == [("home-visit", 2)]
    view.palette_view.buttons["home-visit"].setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_N)
    assert view.game.now.week == 1
    assert view.game.now.spent == 2
    assert sum(each.visits for each in what_is_known(view.game.now)) == 2


def test_a_week_has_no_more_days_than_it_has(page):
    view = playing(page)
    for _ in range(9):
        view.plan("home-visit")
    assert view.game.course.planned[0].times == 5
    assert view.game.days_left == 0
    assert not view.palette_view.buttons["meeting"].isEnabled()
    view.plan_box.times.setValue(60)
    assert view.game.course.planned[0].times == 5


def test_what_was_never_asked_is_shown_as_unknown(page, qtbot):
    view = playing(page)
    assert {shown_stage(each) for each in what_is_known(view.game.now)} == {UNKNOWN}
    view.choose_home(17)
    qtbot.waitUntil(lambda: "неизвестно" in words(view.card))
    view.plan("home-visit", 17)
    view.game.pass_week()
    qtbot.waitUntil(lambda: "По закону" in words(view.card))
    assert "неизвестно" not in words(view.card)
    assert shown_stage(what_is_known(view.game.now)[17]) == UNKNOWN


def test_the_log_tells_nothing_that_the_assistant_cannot_know(page):
    view = playing(page)
    follow_theory(view, 16)
    state = view.game.now
    visited = {(week, i + 1) for week, i, code, _ in state.log if code == "visited"}
    for each in known_events(state):
        if each.code in ("aware", "interest", "evaluation", "decides", "supports"):
            assert (each.week, each.household) in visited


def test_every_week_is_told_in_three_sentences(page):
    view = playing(page)
    follow_theory(view, 16)
    for before, after in pairwise(view.game.states):
        told = sentences(before, after, view.game.world.book)
        assert len(told) == 3
        assert all(each.endswith(".") and "{" not in each for each in told), told


def test_a_run_comes_back_after_a_kill_with_its_plan(start, qtbot):
    view = playing(opened(start(), qtbot))
    follow_theory(view, 3)
    view.plan("home-visit")
    course, spent = view.game.course, view.game.now.spent
    page = opened(start(), qtbot)  # the first window is still there: nothing was said goodbye to
    assert "неделя 3 из 24" in words(page.start)
    page.go_on()
    assert page.play.game.course == course
    assert page.play.game.now.spent == spent


def test_a_damaged_run_is_told_and_does_not_stop_anybody(start, qtbot, places):
    path = places.data / "village" / "run.json"
    path.parent.mkdir(parents=True)
    path.write_text("{")
    program = start()
    page = opened(program, qtbot)
    assert playing(page).game.now.week == 0
    assert "run.json" in words(program.desk.window.strip)


def test_one_looks_back_and_plays_anew_from_there_with_the_same_dice(page, qtbot):
    view = playing(page)
    follow_theory(view, 6)
    first = [each.share() for each in view.game.states], view.game.now.log
    view.calendar.setFocus()
    for _ in range(4):
        press(view.calendar, Qt.Key.Key_Left)
    assert view.game.at == 2
    assert not view.game.plan("home-visit")
    view._again.click()
    assert (view.game.now.week, view.game.at) == (2, 2)
    qtbot.waitUntil(lambda: "before" in view.game.curves, timeout=WAIT)
    assert view.game.course.seed == 5
    assert list(view.game.curves["before"][:7]) == first[0]
    follow_theory(view, 4)
    assert ([each.share() for each in view.game.states], view.game.now.log) == first


def test_a_target_that_nobody_fits_is_seen_before_the_week_is_lost(page):
    view = playing(page)
    view.plan("repeat-visit")
    assert view.game.fitting(view.game.course.planned[0]) == 0
    assert "(сейчас 0)" in view.plan_box.rows.item(0).text()
    view.game.aim(0, Target(not_visited=True))
    assert "(сейчас" not in view.plan_box.rows.item(0).text()


def test_last_weeks_plan_comes_back_by_one_key_and_delete_takes_a_line_out(page):
    view = playing(page)
    view.plan("home-visit")
    view.plan("akim")
    view.game.pass_week()
    view.plan_box.same.click()
    assert [each.tactic for each in view.game.course.planned] == ["home-visit", "akim"]
    view.plan_box.rows.setCurrentRow(0)
    press(view.plan_box.rows, Qt.Key.Key_Delete)
    assert [each.tactic for each in view.game.course.planned] == ["akim"]


def test_no_line_of_the_plan_is_cut_and_none_of_the_log_is_said_twice(page, qtbot):
    view = playing(page)
    view.plan("round-table")
    view.plan("home-visit")
    qtbot.wait(20)
    rows = view.plan_box.rows
    for number in range(rows.count()):
        needed = rows.fontMetrics().boundingRect(
            0, 0, rows.viewport().width() - 24, 9999, int(Qt.TextFlag.TextWordWrap), rows.item(number).text()
        )
        assert rows.visualItemRect(rows.item(number)).height() >= needed.height()
    view.game.course = replace(
        view.game.course, planned=(Move("home-visit", Target(), 4), Move("banner"), *(Move("press-prepare"),) * 3)
    )
    view.game.pass_week()
    lines = list(log_lines(view.game.now, view.game.world.book))
    assert sum("Не хватило дней" in each for each in lines) == 1


def test_the_sandbox_stands_after_the_five_villages(page):
    assert [each.sandbox for each in page.world.villages] == [False] * 5 + [True]


def test_on_the_map_arrows_go_from_household_to_household_and_enter_opens_it(page):
    view = playing(page)
    view.map.point_at(1)
    seen = set()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Right):
        press(view.map, key)
        seen.add(view.map.cursor_home)
    assert len(seen) >= 2
    press(view.map, Qt.Key.Key_Return)
    assert view.card.number == view.map.cursor_home


def test_every_household_has_a_place_of_its_own_near_those_it_is_tied_to(page):
    for village in page.world.villages:
        people = page.world.people(village)
        places = lay_out(people)
        assert len(set(places)) == people.size
        assert places == lay_out(people)

        def far(a: int, b: int, places=places) -> int:
            return abs(places[a][0] - places[b][0]) + abs(places[a][1] - places[b][1])

        tied = [far(a, b) for a, b, kind in people.ties if kind in ("kin", "neighbour")]
        strangers = [far(i, (i * 7 + 3) % people.size) for i in range(people.size)]
        assert sum(tied) / len(tied) < 0.7 * sum(strangers) / len(strangers)


def test_neighbouring_shades_can_be_told_apart_without_colour(start):
    theme = start().desk._theme
    greys = [each.name() for each in shades(theme)]
    assert all(contrast(a, b) > 1.15 for a, b in pairwise(greys))


@pytest.mark.parametrize("look", ["light", "dark"])
def test_a_groups_name_can_be_read_on_its_shade(look):
    theme = load_theme(look)
    for shade in shades(theme):
        assert contrast(shade.name(), clearer(shade, theme.colour("ink"), theme.colour("paper")).name()) >= 4.5


def debriefed(page, view, qtbot):
    page.show_debrief(view.game)
    qtbot.waitUntil(lambda: page.shown.found is not None, timeout=WAIT)
    return page.shown


def test_reproach_and_stopping_early_are_held_against_the_conclusions(page, qtbot):
    view = playing(page)
    for _ in range(6):
        view.plan("home-visit")
        view.plan("reproach")
        view.game.aim(1, Target())
        view.game.pass_week()
    while not view.game.over:
        view.game.pass_week()
    found = debriefed(page, view, qtbot)
    assert {"reproached", "stopped"} <= {each.rule.id for each in found.found.breaks}
    text = words(found)
    assert "Вывод 2" in text
    assert "Вывод 4" in text
    assert "по теории" in text


def test_the_debrief_leads_to_the_passage_and_to_questions(start, qtbot):
    program = start()
    page = opened(program, qtbot)
    view = playing(page)
    follow_theory(view, 24)
    found = debriefed(page, view, qtbot)
    rule = found.found.agrees[0].rule
    found.passage_requested.emit(rule.passages[0])
    assert isinstance(program.desk.window._stack.currentWidget(), HandbookPage)
    found.questions_requested.emit("adoption-curve")
    quiz = program.desk.window.page("quiz")
    assert isinstance(quiz, QuizPage)
    qtbot.waitUntil(lambda: quiz.sitting is not None, timeout=WAIT)
    assert {each.question.topic for each in quiz.sitting.asked} == {"adoption-curve"}


def test_the_same_village_is_played_without_one_move(page, qtbot):
    view = playing(page)
    follow_theory(view, 24)
    found = debriefed(page, view, qtbot)
    found._which.setCurrentIndex(found._which.findText("неделя 1: Рабочая встреча с акимом"))
    found._play_without()
    qtbot.waitUntil(lambda: "Без него" in found._without.text(), timeout=WAIT)


def test_the_curve_goes_out_as_a_picture_and_as_a_table(page, qtbot, tmp_path):
    view = playing(page)
    follow_theory(view, 24)
    found = debriefed(page, view, qtbot)
    assert save_picture(found.curve, tmp_path / "curve.png") == ()
    assert QImage(str(tmp_path / "curve.png")).width() >= 1000
    found.save_table(tmp_path / "curve.csv")
    rows = list(csv.reader(io.StringIO((tmp_path / "curve.csv").read_text("utf-8-sig")), delimiter=";"))
    assert rows[0][:2] == ["неделя", "вы"]
    assert rows[25][0] == "24"
    assert float(rows[25][1].replace(",", ".")) == pytest.approx(view.game.now.share(), abs=1e-4)


def test_a_cell_that_would_be_a_formula_stays_text():
    assert csv_text([["=1+1", -2, 0.5, 'a;"b']]).endswith('\'=1+1;-2;0,5000;"a;""b"\r\n')
    assert curve_rows({"a": (0.0, 1.0), "b": (0.5,)}, "w") == [["w", "a", "b"], [0, 0.0, 0.5], [1, 1.0, ""]]


def test_the_class_is_played_again_from_its_files(page, qtbot, tmp_path):
    good, poor = tmp_path / "a.json", tmp_path / "b.json"
    view = playing(page)
    follow_theory(view, 24)
    best = view.game.now.share()
    assert save_run(view.game.course, " Айгүл ", good) == ()
    view = playing(page)
    while not view.game.over:
        view.game.pass_week()
    save_run(view.game.course, "Болат", poor)
    (tmp_path / "c.json").write_text('{"format": 1, "kind": "plan"}')
    page.show_trainer()
    board = page.shown.part(1)
    board.add_files([poor, good, tmp_path / "c.json"])
    qtbot.waitUntil(lambda: len(board.places) == 2, timeout=WAIT)
    assert [row[1] for row in board.rows()] == ["Айгүл", "Болат"]
    assert board.places[1].score.adoption == best
    assert "c.json" in board.said.text()


def test_a_run_with_own_tactics_is_not_compared_with_others(page, tmp_path):
    course = replace(playing(page).game.course, tactics="mine.toml")
    assert save_run(course, "x", tmp_path / "a.json")[0].code == "village-own-tactics"
    own = replace(course, tactics="", file=str(tmp_path / "mine.toml"))
    assert save_run(own, "x", tmp_path / "a.json")[0].code == "village-own-village"
    assert not (tmp_path / "a.json").exists()


def test_a_file_for_the_class_names_no_folder_of_hers(page, tmp_path):
    course = replace(playing(page).game.course, planned=(Move("meeting"),))
    save_run(course, "x", tmp_path / "a.json")
    read, _ = read_course(tmp_path / "a.json")
    assert (read.file, read.planned) == ("", ())
    assert str(tmp_path) not in (tmp_path / "a.json").read_text()


def test_a_village_of_ones_own_tells_its_faults_while_one_writes_and_can_be_played(page, qtbot):
    page.show_trainer()
    editor = page.shown.part(0)
    qtbot.waitUntil(lambda: bool(editor._said.text()), timeout=WAIT)
    sound = editor.text.toPlainText()
    editor.text.setPlainText(sound.replace("households = 120", "households = 1000000"))
    qtbot.waitUntil(lambda: not editor.play_button.isEnabled(), timeout=WAIT)
    assert "households" in words(editor)
    editor.text.setPlainText(sound.replace("households = 120", "households = 60"))
    qtbot.waitUntil(editor.play_button.isEnabled, timeout=WAIT)
    editor.play_button.click()
    assert page.play.game.people.size == 60
    page.show_start()
    page.go_on()
    assert page.play.game.people.size == 60


def test_tactics_of_ones_own_are_held_against_the_shipped_ones(page, qtbot):
    page.show_trainer()
    editor = page.shown.part(0)
    editor.new("tactics")
    qtbot.waitUntil(lambda: "вместо" in editor._said.text(), timeout=WAIT)
    editor.text.setPlainText(editor.text.toPlainText().replace("days = 1.0", "days = -1.0", 1))
    qtbot.waitUntil(lambda: not editor.play_button.isEnabled(), timeout=WAIT)
    assert "days" in words(editor)


def test_two_plans_are_compared_while_the_window_lives(page, qtbot, tmp_path):
    page.show_trainer()
    view = page.shown.part(2)
    view.choose("nothing", "theory")
    view._times.setCurrentIndex(0)
    view.compare()
    assert not view.go.isEnabled()
    assert view.interval.found is None  # the call came back before the plans were played
    qtbot.waitUntil(lambda: view.interval.found is not None, timeout=WAIT)
    assert view.interval.found.high < 0
    assert "Лучше Б." in view.said.text()
    broken = tmp_path / "plan.toml"
    broken.write_text('format = 1\nkind = "plan"\nmove = [{ week = 1, tactic = "magic" }]\n')
    assert not view.add_plan(broken)
    assert "magic" in view.said.text()


def test_roles_are_printed_a_sheet_each(page, tmp_path):
    page.show_trainer()
    view = page.shown.part(3)
    assert view.paper.pages == 8
    assert view.save(tmp_path / "roles.pdf")
    assert (tmp_path / "roles.pdf").read_bytes().startswith(b"%PDF")
