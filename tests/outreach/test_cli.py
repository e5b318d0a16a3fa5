"""What the terminal tells of the village."""

import json
from pathlib import Path

import pytest

from desktop.base.places import Places
from desktop.cli import run


@pytest.fixture
def told(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    def call(*argv: str) -> tuple[int, str, str]:
        code = run(["outreach", *argv], Places(tmp_path, tmp_path))
        out, err = capsys.readouterr()
        return code, out, err

    return call


def test_villages_are_listed(told):
    code, out, _ = told("villages", "--json")
    found = json.loads(out)
    assert code == 0
    assert sum(not each["sandbox"] for each in found["villages"]) == 5
    assert all(0 < each["entitled"] < each["households"] for each in found["villages"])


def test_a_run_is_told_with_reasons_and_is_the_same_again(told):
    first = told("run", "--village", "stepnoe", "--plan", "theory", "--seed", "4", "--json")[1]
    assert first == told("run", "--village", "stepnoe", "--plan", "theory", "--seed", "4", "--json")[1]
    found = json.loads(first)
    assert len(found["weeks"]) == 53
    assert found["score"]["adoption"] == pytest.approx(found["weeks"][-1]["share"])
    assert all(each["says"] for each in found["events"])
    kazakh = json.loads(told("run", "--village", "stepnoe", "--lang", "kk", "--seed", "4", "--json")[1])
    assert kazakh["events"][0]["says"] != found["events"][0]["says"]


def test_two_plans_are_compared(told):
    code, out, _ = told("compare", "--plan", "theory", "--plan", "nothing", "--replications", "5", "--json")
    found = json.loads(out)
    assert code == 0
    assert found["low"] <= found["difference"] <= found["high"]
    assert found["difference"] > 0.4


def test_a_plan_of_ones_own_is_played(told, tmp_path):
    path = tmp_path / "мой план.toml"
    path.write_text(
        'format = 1\nkind = "plan"\ntitle = "Мой"\nweeks = 24\n'
        "[[move]]\nweeks = [1, 24]\ntactic = 'home-visit'\ntarget = { random = 3 }\n",
        encoding="utf-8",
    )
    code, out, _ = told("debrief", "--plan", str(path), "--json")
    assert code == 0
    assert {each["rule"]["id"] for each in json.loads(out)["breaks"]} == {"gave-up", "alone"}


@pytest.mark.parametrize(
    ("argv", "says"),
    [
        (("run", "--village", "atlantis"), "atlantis"),
        (("run", "--plan", "none.toml"), "не читается"),
        (("compare", "--plan", "theory"), "сравнивают два"),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence(told, argv, says):
    code, out, err = told(*argv)
    assert (code, out) == (2, "")
    assert says in err
    assert "Traceback" not in err


@pytest.mark.parametrize("argv", [("run", "--seed", "-1"), ("compare", "--plan", "a", "--plan", "b", "--replications", "0")])
def test_numbers_out_of_range_are_refused(told, argv):
    with pytest.raises(SystemExit) as left:
        told(*argv)
    assert left.value.code == 2
