"""The law in the terminal: decide a file, explain a rule, show dated numbers."""

import json
import time
from pathlib import Path

import pytest

from desktop.base.places import Places
from desktop.base.shipped import shipped
from desktop.cli import run
from desktop.law.bench import bench_decisions, family
from desktop.law.told import to_json
from desktop.law.whatif import with_changes

from .made import law

EXAMPLES = shipped("content", "law", "examples")
EXPECTED = {
    "published-family": ("conditional", 28590, 6),
    "single-mother": ("unconditional", 18000, 1),
    "regional-minimum": ("unconditional", 19413, 2),
    "contract-breaches": ("conditional", 37355, 10),
    "grandmother": ("disputed", 3844, None),
    "not-known": ("unknown", None, None),
    "refused": ("refused-income", None, None),
}


def terminal(capsys: pytest.CaptureFixture[str], tmp_path: Path, *words: str) -> tuple[int, str, str]:
    code = run(list(words), Places(tmp_path, tmp_path))
    said = capsys.readouterr()
    return code, said.out, said.err


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_every_shipped_example_is_decided_as_its_first_lines_say(capsys, tmp_path, name: str) -> None:
    code, out, _ = terminal(capsys, tmp_path, "law", "decide", str(EXAMPLES / f"{name}.toml"), "--json")
    answer = json.loads(out)
    assert code == 0
    assert (answer["verdict"], answer["monthly"], answer["months"]) == EXPECTED[name]


def test_no_example_is_left_out() -> None:
    assert {path.stem for path in EXAMPLES.glob("*.toml")} == set(EXPECTED)


@pytest.mark.parametrize("language", ["ru", "kk"])
@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_the_decision_reads_in_both_languages(capsys, tmp_path, name: str, language: str) -> None:
    path = str(EXAMPLES / f"{name}.toml")
    code, out, err = terminal(capsys, tmp_path, "law", "decide", path, "--lang", language)
    assert (code, err) == (0, "")
    assert "{" not in out
    assert "@law" not in out
    assert "law-" not in out
    assert ("не проверено" in out) == (language == "ru")


@pytest.mark.parametrize("language", ["ru", "kk"])
@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_no_line_says_what_another_has_said(capsys, tmp_path, name: str, language: str) -> None:
    path = str(EXAMPLES / f"{name}.toml")
    out = terminal(capsys, tmp_path, "law", "decide", path, "--lang", language)[1]
    said = [line.partition(" [R")[0] for line in out.splitlines()]
    assert len(said) == len(set(said))


def test_rules_passed_by_for_one_reason_are_named_together(capsys, tmp_path) -> None:
    lone = tmp_path / "lone.toml"
    lone.write_text(
        'format = 1\nkind = "household"\ndate = 2018-02-12\npoverty_line = 11471\n'
        '[[member]]\nid = "a"\nrole = "head"\nage = 30\n'
    )
    out = terminal(capsys, tmp_path, "law", "decide", str(lone))[1]
    assert "Правило о семье: заявитель живёт один. [R12, R13, R14]" in out


def test_the_json_has_the_keys_that_are_documented(capsys, tmp_path) -> None:
    path = str(EXAMPLES / "published-family.toml")
    answer = json.loads(terminal(capsys, tmp_path, "law", "decide", path, "--json")[1])
    readme = shipped("content", "law", "README.md").read_text(encoding="utf-8")
    assert [key for key in answer if f"`{key}`" not in readme] == []
    assert answer["per_capita_income"] == 10084
    assert answer["amounts"]["per_person"] == {"value": 4765, "unit": "tenge"}
    first = answer["steps"][0]
    assert (first["rule"], first["citation"], first["passages"]) == ("R1", "п. 1 ст. 2 ГАСП", ["tsa-who-may-claim"])
    assert {each["id"]: each["must_take_part"] for each in answer["members"]}["father"] is False
    assert answer["payments"][0] == {
        "month": "2019-02", "paid": "2019-02", "amount": 28590, "rule": "R26", "says": "Полностью.",
        "shares": dict.fromkeys(["father", "mother", "son", "daughter", "daughter-2", "son-2"], 4765),
    }  # fmt: skip


def test_fractions_are_given_exactly_and_as_a_decimal(capsys, tmp_path) -> None:
    answer = json.loads(terminal(capsys, tmp_path, "law", "decide", str(EXAMPLES / "refused.toml"), "--json")[1])
    assert answer["per_capita_income"] == {"value": "41425/3", "decimal": "13808.33"}


def test_a_bad_file_is_refused_with_field_and_cure(capsys, tmp_path) -> None:
    bad = tmp_path / "bad.toml"
    bad.write_text(
        'format = 1\nkind = "household"\ndate = 2018-02-12\n[[member]]\nid = "a"\nrole = "head"\nage = 200\n'
    )
    code, out, err = terminal(capsys, tmp_path, "law", "decide", str(bad), "--json")
    assert code == 2
    assert [(each["field"], each["code"]) for each in json.loads(out)["problems"]] == [("age", "law-facts-range")]
    assert "bad.toml, member.a.age" in err


def test_a_rule_is_explained_with_article_source_and_numbers(capsys, tmp_path) -> None:
    answer = json.loads(terminal(capsys, tmp_path, "law", "explain", "r22", "--json")[1])
    assert (answer["id"], answer["citation"], answer["checked"]) == ("R22", "п. 10 ст. 4 ГАСП", False)
    assert answer["parameters"][0]["values"][0]["value"] == 6
    assert "R3a" in terminal(capsys, tmp_path, "law", "explain", "r3A")[1]
    code, _, err = terminal(capsys, tmp_path, "law", "explain", "R999")
    assert code == 1
    assert "R28" in err


def test_numbers_of_a_day_carry_source_and_mark(capsys, tmp_path) -> None:
    answer = json.loads(terminal(capsys, tmp_path, "law", "parameters", "--on", "2020-02-01", "--json")[1])
    found = {(each["id"], each["purpose"]): each["values"][0] for each in answer["parameters"]}
    assert found["mci", "benefits"]["value"] == 2651
    assert found["subsistence-minimum", ""]["checked"] is False
    assert all(each["source"] for each in found.values())
    assert ("poverty-floor-share", "") not in found
    assert "не проверено" in terminal(capsys, tmp_path, "law", "parameters")[1]


def test_five_thousand_explained_decisions_a_second() -> None:
    """A tenth of it is asked of a machine that is busy; the figure itself is for `komekshi bench`."""
    assert bench_decisions(500, law(), time.perf_counter) > 500


def test_what_is_measured_is_the_published_family() -> None:
    answer = to_json(with_changes(family(), law()), law().rules)
    assert (answer["verdict"], answer["monthly"]) == ("conditional", 28590)
