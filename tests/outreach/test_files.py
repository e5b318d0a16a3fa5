"""Bad plans and villages are refused in one sentence, in both languages; what is shipped is sound."""

import re
from dataclasses import asdict

import pytest

from desktop.base.messages import codes, one_line
from desktop.base.shipped import shipped
from desktop.outreach.acts import ACTS
from desktop.outreach.dice import throw
from desktop.outreach.engine import begin, run
from desktop.outreach.files import read_plan, read_village, read_villages
from desktop.outreach.history import events
from desktop.outreach.plan import Move, written
from desktop.outreach.telling import tell_event
from desktop.outreach.village import Temper
from tests.outreach import made
from tests.outreach.made import BOOK, PLANS, people

VILLAGE = """format = 1
kind = "village"
id = "own"
title = { ru = "Своё" }
summary = { ru = "Проба" }
households = 60
seed = 1
poor = 0.5
"""
PLAN = 'format = 1\nkind = "plan"\ntitle = "x"\nweeks = 52\n'


def test_everything_shipped_is_read_without_a_problem():
    assert made.BOOK_PROBLEMS == made.PLAN_PROBLEMS == made.PAIR_PROBLEMS == made.RULE_PROBLEMS == made.VILLAGE_PROBLEMS == ()
    assert set(BOOK.tactics) == set(ACTS)
    assert len([each for each in made.VILLAGES if not each.sandbox]) == 5
    assert len(made.PAIRS) >= 14


def test_every_tactic_names_its_passage_and_its_evidence_in_two_languages():
    for tactic in BOOK.tactics.values():
        assert tactic.passages
        assert tactic.evidence
        assert set(tactic.titles) == {"ru", "kk"}
        assert tactic.assumed or "принят" not in tactic.evidence.lower()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (VILLAGE.replace("60", "1000000"), "outreach-range"),
        (VILLAGE.replace("60", "-5"), "outreach-range"),
        (VILLAGE.replace("60", '"много"'), "outreach-whole"),
        (VILLAGE.replace("poor = 0.5", "poor = nan"), "outreach-number"),
        (VILLAGE + "rich = 1\n", "outreach-field-unknown"),
        (VILLAGE.replace('"village"', '"plan"'), "outreach-format"),
        (VILLAGE + "[temper]\ntrust = 7\n", "outreach-range"),
        (VILLAGE + "[temper]\nmood = 1\n", "outreach-field-unknown"),
        (VILLAGE + "[[tie]]\na = 3\nb = 3\n", "outreach-tie-loop"),
        (VILLAGE + "[[tie]]\na = 3\nb = 5\n[[tie]]\na = 5\nb = 3\n", "outreach-tie-twice"),
        (VILLAGE + "[[tie]]\na = 3\nb = 900\n", "outreach-tie-nobody"),
        (VILLAGE + "[[tie]]\na = 3\nb = 9\nkind = 'magic'\n", "outreach-word"),
        (VILLAGE.replace('"own"', '"Своё"'), "outreach-id"),
        (VILLAGE.replace("seed = 1", ""), "outreach-missing"),
        (VILLAGE + "x = [", "outreach-toml"),
        ("x = " + "[" * 5000, "outreach-unreadable"),
    ],
)
def test_a_bad_village_is_refused_in_one_sentence(tmp_path, text, code):
    path = tmp_path / "own.toml"
    path.write_text(text, encoding="utf-8")
    village, problems = read_village(path)
    assert village is None
    assert [each.code for each in problems] == [code]
    for language in ("ru", "kk"):
        assert "{" not in one_line(problems[0], language)


@pytest.mark.parametrize(
    ("moves", "code"),
    [
        ("[[move]]\nweek = 1\ntactic = 'shout'\n", "outreach-tactic-unknown"),
        ("[[move]]\nweek = -3\ntactic = 'poll'\n", "outreach-range"),
        ("[[move]]\nweeks = [9, 2]\ntactic = 'poll'\n", "outreach-weeks-turned"),
        ("[[move]]\nweeks = 9\ntactic = 'poll'\n", "outreach-weeks"),
        ("[[move]]\nweek = 1\ntactic = 'home-visit'\ntimes = -1\n", "outreach-range"),
        ("[[move]]\nweek = 1\ntactic = 'home-visit'\ntarget = { stage = 'asleep' }\n", "outreach-word"),
        ("[[move]]\nweek = 1\ntactic = 'home-visit'\ntarget = { mood = 1 }\n", "outreach-field-unknown"),
        ("[[move]]\nweek = 1\n", "outreach-missing"),
        ("[[move]]\nweek = true\ntactic = 'poll'\n", "outreach-whole"),
        ("move = 3\n", "outreach-list"),
        ("move = [3]\n", "outreach-table"),
    ],
)
def test_a_bad_plan_is_refused_in_one_sentence(tmp_path, moves, code):
    path = tmp_path / "plan.toml"
    path.write_text(PLAN + moves, encoding="utf-8")
    plan, problems = read_plan(path, BOOK)
    assert plan is None
    assert [each.code for each in problems] == [code]
    assert one_line(problems[0], "kk") != one_line(problems[0], "ru")


def test_negative_days_are_refused(tmp_path):
    path = tmp_path / "plan.toml"
    path.write_text(PLAN + "days = -5\n", encoding="utf-8")
    assert [each.code for each in read_plan(path, BOOK)[1]] == ["outreach-range"]


def test_a_file_in_cp1251_and_a_huge_one_are_refused(tmp_path):
    path = tmp_path / "own.toml"
    path.write_bytes(VILLAGE.encode("cp1251"))
    assert [each.code for each in read_village(path)[1]] == ["outreach-not-utf8"]
    path.write_bytes(b"#" * 600_000)
    assert [each.code for each in read_village(path)[1]] == ["outreach-file-large"]
    assert [each.code for each in read_village(tmp_path / "none.toml")[1]] == ["outreach-unreadable"]


def test_of_two_villages_with_one_name_the_first_stays(tmp_path):
    for name in ("a.toml", "b.toml"):
        (tmp_path / name).write_text(VILLAGE, encoding="utf-8")
    villages, problems = read_villages(tmp_path)
    assert len(villages) == 1
    assert [each.code for each in problems] == ["outreach-twice"]


def test_every_event_and_way_of_news_has_its_sentence_in_both_languages():
    state = run(PLANS["theory"].by_week(), begin(people(), throw(people(), 1), BOOK))
    bad = [[Move("pressure", times=4), Move("story-press")], [Move("reproach", times=3), Move("meeting")]] * 8
    other = run(bad, begin(people(), throw(people(), 1), BOOK))
    for language in ("ru", "kk"):
        for event in (*events(state), *events(other)):
            told = tell_event(event, BOOK, language)
            assert told
            assert "{" not in told
            assert "()" not in told
            assert not told.endswith(": .")


def test_russian_and_kazakh_have_the_same_codes():
    mine = [{each for each in codes(language) if each.startswith("outreach-")} for language in ("ru", "kk")]
    assert mine[0] == mine[1]


def test_what_a_player_did_is_a_plan_again():
    weeks = [[Move("akim")], [], [Move("meeting"), Move("poll")]]
    assert [list(each) for each in written("mine", weeks).by_week()] == weeks


def test_the_examples_of_the_readme_can_be_used_as_they_stand(tmp_path):
    text = shipped("content", "villages", "README.md").read_text(encoding="utf-8")
    village, plan = (block.split("```")[0] for block in text.split("```toml\n")[1:])
    (tmp_path / "v.toml").write_text(village, encoding="utf-8")
    (tmp_path / "p.toml").write_text(plan, encoding="utf-8")
    assert read_village(tmp_path / "v.toml")[1] == ()
    assert read_plan(tmp_path / "p.toml", BOOK)[1] == ()


def test_the_readme_names_every_part_of_a_temper_with_its_usual_value():
    text = shipped("content", "villages", "README.md").read_text(encoding="utf-8")
    for name, value in asdict(Temper()).items():
        assert re.search(rf"^{name} = {re.escape(str(value))}\b", text, re.MULTILINE), name
