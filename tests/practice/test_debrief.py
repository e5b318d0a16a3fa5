"""After a case: the expert's road, what was lost, what would have happened otherwise; and the prover."""

import json
import random
from datetime import date
from pathlib import Path

import pytest

from desktop.base.shipped import shipped
from desktop.cli_practice import unproved
from desktop.handbook.files import read_handbook
from desktop.practice.authoring import case_from_story
from desktop.practice.debrief import debrief, replayed
from desktop.practice.files import read_case
from desktop.practice.play import begin
from desktop.practice.prove import prove, wander
from desktop.practice.roads import Range, roads_of
from desktop.practice.twee import parse_twee
from tests.shipped import read

from .made import HANDBOOK, case, say, tiny


def test_the_expert_listens_first_and_loses_nothing() -> None:
    roads = roads_of(case())
    assert [choice.text for _, choice in roads.expert()] == ["— Садитесь.", "— Контракта не будет."]
    assert roads.best_ending(roads.first) == "Поняла"


def test_a_learner_sees_where_she_left_the_experts_road_and_what_else_there_was() -> None:
    play = say(say(begin(case()), "— Что вам"), "— Подпишите")
    told = debrief(play)
    assert [turn.as_expert for turn in told.turns] == [False, False]
    assert [(other.choice.text, other.best) for other in told.turns[0].others] == [("— Садитесь.", "Поняла")]
    assert told.ending == "Ушла"
    assert told.expert_ending == "Поняла"
    assert told.reread == ("contract-mandatory",)
    assert [choice.text for _, choice in told.cards] == ["— Подпишите.", "— Что вам?"]


def test_a_perfect_play_has_nothing_to_reread() -> None:
    told = debrief(say(say(begin(case()), "— Садитесь"), "— Контракта"))
    assert all(turn.as_expert for turn in told.turns)
    assert (told.reread, told.cards) == ((), ())


def test_a_seminar_can_replay_a_case_step_by_step() -> None:
    play = say(say(begin(case()), "— Садитесь"), "— Контракта")
    assert [each.at for each in replayed(play.case, play)] == ["Порог", "Стол", "Поняла"]


def test_every_ending_tells_what_the_way_there_can_have_cost() -> None:
    ranges = roads_of(case()).ranges()
    assert ranges["Поняла"] == Range((0, 0), (0, 0))
    assert ranges["Ушла"].law == (2, 4)


def test_a_loop_that_costs_each_time_has_no_upper_bound() -> None:
    loop = tiny(
        "[[— Подпишите.->Ушла]]",
        "[[Помолчать->Стол]]\n| закон: спорно (нет) В пособии этого нет.\n\n[[— Подпишите.->Ушла]]",
    )
    assert roads_of(case(loop)).ranges()["Ушла"].law[1] is None


def test_a_condition_that_decides_nothing_is_named_with_its_line() -> None:
    text = tiny("| если: доверие >= 2", "| если: доверие >= 0")
    proof = prove(case(text), HANDBOOK, random.Random(1))
    assert [each.code for each in proof.faults] == ["practice-condition-always"]
    assert text.split("\n")[proof.faults[0].line - 1].startswith("[[— Контракта не будет.")


def test_a_story_with_endings_of_one_worth_is_told_so() -> None:
    proof = prove(case(tiny("[ending ending-poor]", "[ending ending-good]")), HANDBOOK, random.Random(1))
    assert [each.code for each in proof.faults] == ["practice-one-ending"]


def test_a_random_play_that_runs_too_long_keeps_its_road() -> None:
    _, taken = wander(case(), random.Random(3), limit=1)
    assert len(taken) == 1
    play, taken = wander(case(), random.Random(3))
    assert play.finished
    assert all(number >= 1 for number in taken)


def test_every_shipped_case_is_proved_in_the_terminal(capsys, tmp_path) -> None:
    assert terminal(tmp_path, "prove", "--json") == 0
    proofs = json.loads(capsys.readouterr().out)
    assert len(proofs) >= 30
    for each in proofs:
        assert each["sound"], (each["file"], each["faults"], each["astray"])
    assert sorted(each["case"] for each in proofs) == sorted(each.id for each in read.cases())


def test_days_pass_by_the_calendar_of_the_law(tmp_path) -> None:
    handbook, _ = read_handbook(shipped("content", "handbook"))
    source = next(shipped("content", "cases").glob("contract-and-plan.twee"))
    case, _ = read_case(source, handbook)
    assert case
    assert case.days(date(2018, 3, 12), 10, "working") == date(2018, 3, 29)  # Nauryz, 21–23 March
    assert case.days(date(2017, 3, 1), 2, "working") == date(2017, 3, 3)  # before the calendar begins


def test_the_check_of_everything_proves_the_cases_too() -> None:
    handbook, _ = read_handbook(shipped("content", "handbook"))
    source = shipped("content", "cases", "contract-and-plan.twee")
    case, _ = read_case(source, handbook)
    assert case
    assert not unproved([case], handbook)
    true, false = "2018-03-15 + 3 рабочих = 2018-03-20", "2018-03-15 + 3 рабочих = 2018-03-21"
    wrong = source.read_text(encoding="utf-8").replace(true, false)
    assert unproved([case_from_story(parse_twee(wrong), handbook)], handbook)


def terminal(home: Path, *arguments: str) -> int:
    from desktop.base.places import Places
    from desktop.cli import run

    return run(["practice", *arguments], Places(home, home))


@pytest.mark.parametrize(
    ("arguments", "code"),
    [(["list"], 0), (["play", "single-mother-first-visit", "--choices", "2,3"], 0),
     (["play", "nobody"], 2), (["play", "single-mother-first-visit", "--choices", "9"], 2)],
)  # fmt: skip
def test_the_terminal_lists_and_plays(arguments: list[str], code: int, capsys, tmp_path) -> None:
    assert terminal(tmp_path, *arguments, "--json") == code
    out = capsys.readouterr().out
    assert (json.loads(out) if code == 0 else not out) is not False
