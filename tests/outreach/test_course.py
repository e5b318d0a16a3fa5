"""A run is kept as its moves: it comes back whole, is the same on every computer, and a damaged file costs only itself."""

import json

import pytest

from desktop.base.shipped import shipped
from desktop.handbook.files import read_handbook
from desktop.outreach.course import Course, to_course, to_record
from desktop.outreach.fault import Refused
from desktop.outreach.plan import Move, Target
from desktop.outreach.store import read_course, read_roles, read_run, write_course, write_run

MOVES = (Move("home-visit", Target(not_visited=True), 3, 4), Move("meeting"))
COURSE = Course("aksu", 24, 7, (MOVES, ()), (Move("helpers", Target(household=12), 1, 0),), (MOVES,), name="Айгүл")


def test_what_is_written_is_read_back_whole(tmp_path):
    assert write_run(tmp_path, COURSE) == ()
    assert read_run(tmp_path) == (COURSE, ())


def test_where_nothing_was_played_there_is_no_run(tmp_path):
    assert read_run(tmp_path) == (None, ())


@pytest.mark.parametrize(
    ("field", "value"),
    [("weeks", 10**6), ("seed", -1), ("days", float("inf")), ("made", [[]] * 30), ("made", [[{"tactic": 5}]]),
     ("kind", "plan"), ("planned", "x"), ("made", [[{"tactic": "meeting", "times": -3}]])],
)  # fmt: skip
def test_nonsense_in_a_file_is_refused_in_a_sentence(tmp_path, field, value):
    record = to_record(COURSE) | {field: value}
    path = tmp_path / "run.json"
    path.write_text(json.dumps(record), encoding="utf-8")
    course, problems = read_course(path)
    assert course is None
    assert len(problems) == 1


@pytest.mark.parametrize("text", ["", "[", "[]", "[" * 5000, "\ud83d".encode("utf-8", "surrogatepass")])
def test_a_damaged_run_is_set_aside_and_told(tmp_path, text):
    path = tmp_path / "village" / "run.json"
    path.parent.mkdir()
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    course, problems = read_run(tmp_path)
    assert course is None
    assert problems
    assert not path.exists()
    assert path.with_suffix(".damaged.json").exists()


def test_a_run_begun_anew_keeps_its_dice_and_what_was_played_before():
    again = COURSE.again_from(1)
    assert (again.seed, again.made, again.planned, again.before) == (7, (MOVES,), (), COURSE.made)


def test_a_week_that_passed_is_made_and_the_next_is_empty():
    passed = COURSE.passed()
    assert passed.made == (*COURSE.made, COURSE.planned)
    assert passed.planned == ()


def test_a_file_of_another_kind_is_no_run():
    with pytest.raises(Refused):
        to_course({"format": 1, "kind": "village"})


def test_a_run_can_be_put_where_one_may_not_write_only_with_a_word(tmp_path):
    (tmp_path / "file").write_text("")
    assert write_course(tmp_path / "file" / "run.json", COURSE)[0].code == "village-unwritten"


def test_every_role_is_told_in_both_languages_and_leans_on_the_handbook():
    roles, problems = read_roles(shipped("content", "outreach", "roles.toml"))
    handbook = read_handbook(shipped("content", "handbook"))[0]
    assert problems == ()
    assert {each.id for each in roles} >= {"innovator", "early-adopter", "early-majority", "late-majority", "laggard"}
    for role in roles:
        assert all(handbook.passage(name) for name in role.passages), role.id
        assert all(set(text) == {"ru", "kk"} for text in (role.titles, role.says, role.moves, role.secret))
