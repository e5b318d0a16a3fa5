"""The law as code has no gap and no overlap, and everything it names is there."""

import ast
import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop.base.messages import codes, sentence
from desktop.base.shipped import read_toml, shipped
from desktop.handbook.files import read_handbook
from desktop.law import soundness
from desktop.law.assistance.decide import TIMELINE
from desktop.law.assistance.table import ROWS, VERDICTS, Situation, choose
from desktop.law.cited import cited, searched
from desktop.law.decision import Conflict
from desktop.law.facts import GROUNDS, Member
from desktop.law.files import PARAMETERS, RULES, read_parameters, read_rules
from desktop.law.numbers import Law, half_up
from desktop.law.parameters import Parameters
from desktop.law.rule import RuleBook

from .made import law


@pytest.fixture(scope="module")
def handbook():
    return read_handbook(shipped("content", "handbook"))[0]


def told(found) -> set[tuple[str, str]]:
    return {(each.place, each.code) for each in found}


def test_the_shipped_law_is_sound(handbook) -> None:
    assert soundness.check_law(law(), handbook) == ()


def test_every_situation_has_exactly_one_verdict() -> None:
    situations = list(soundness.situations())
    assert len(set(situations)) == len(situations) > 70
    assert {choose(ROWS, each).verdict for each in situations} == set(VERDICTS) - {"unknown"}


@pytest.mark.parametrize("number", range(len(ROWS)))
def test_a_row_taken_away_leaves_a_gap_and_a_row_twice_an_overlap(number: int) -> None:
    assert soundness.check_tables((*ROWS[:number], *ROWS[number + 1 :]))
    assert soundness.check_tables((*ROWS, ROWS[number]))


def test_two_rows_that_hold_raise_and_nothing_is_picked() -> None:
    now = Situation(False, "below", False, False, False, 1)
    with pytest.raises(Conflict):
        choose((*ROWS, ROWS[0]), now)


def test_a_rule_without_code_and_a_rule_whose_passage_is_lost_are_told(handbook) -> None:
    rule = replace(law().rules.rules[0], id="R999", passages=("no-such-passage",), notes=("no-such-note",))
    found = told(soundness.check_law(Law(law().parameters, RuleBook((*law().rules.rules, rule))), handbook))
    assert found == {("R999", "law-rule-idle"), ("R999", "law-rule-passage"), ("R999", "law-rule-note")}


def test_code_without_its_rule_is_told(handbook) -> None:
    book = RuleBook(tuple(rule for rule in law().rules.rules if rule.id != "R22"))
    assert ("R22", "law-rule-lost") in told(soundness.check_law(Law(law().parameters, book), handbook))


def test_a_number_that_points_nowhere_is_told(handbook) -> None:
    lost = replace(law().parameters.all[0], id="lost", rule="R999", passage="no-such-passage")
    found = told(soundness.check_law(Law(Parameters((*law().parameters.all, lost)), law().rules), handbook))
    assert found == {("lost", "law-parameter-rule"), ("lost", "law-parameter-passage")}


@pytest.mark.parametrize(
    ("file", "text", "code"),
    [
        ("rules.toml", '[[rule]]\nid = "R1"\ntitle = "т"\ntitle_kk = "т"\nsays = "с"\n', "law-record-malformed"),
        ("limits.toml", '[[parameter]]\nid = "a"\nunit = "tenge"\ntitle = "т"\ntitle_kk = "т"\nvalues = [{ from = 2018-01-01, value = 1, source = "" }]\n', "law-record-malformed"),
        ("limits.toml", "[[parameter]]\nid = 1\n", "law-record-malformed"),
        ("limits.toml", "][", "law-file-unreadable"),
    ],
)  # fmt: skip
def test_a_rule_without_passage_or_source_and_a_number_without_source_are_refused(
    tmp_path: Path, file, text, code
) -> None:
    for name in (*RULES, *PARAMETERS):
        (tmp_path / name).write_text(text if name == file else "", encoding="utf-8")
    found = [*read_rules(tmp_path)[1], *read_parameters(tmp_path)[1]]
    assert [each.code for each in found] == [code]


def test_every_code_in_the_source_has_its_sentence_and_every_sentence_is_used() -> None:
    source = Path(soundness.__file__).parent
    named: set[str] = set()
    for path in (*source.rglob("*.py"), *source.parent.glob("cli_law*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                named |= {node.value.removeprefix("@")} if re.fullmatch(r"@?law-[a-z0-9-]+", node.value) else set()
    exact = {each for each in named if not each.endswith("-")}
    begun = tuple(each for each in named if each.endswith("-"))
    shipped_in = shipped("resources", "messages", "ru").glob("law*.toml")
    catalogue = {code for path in shipped_in for code in read_toml(path)}
    assert exact <= catalogue
    assert {each for each in catalogue - exact if not each.startswith(begun)} == set()


def test_the_codes_that_are_made_are_all_there() -> None:
    known = codes("ru") & codes("kk")
    facts = {name.replace("_", "-") for name in Member.__dataclass_fields__} - {
        "id",
        "role",
        "age",
        "age-months",
        "status",
    }
    assert {f"law-ask-{name}" for name in (*facts, "poverty-line")} <= known
    assert {f"law-verdict-{each}" for each in VERDICTS} <= known
    assert {f"law-word-{each}" for each in GROUNDS} <= known
    assert {code for _, code in TIMELINE} <= known


def test_sentences_have_no_hole_left_by_a_missing_field() -> None:
    with pytest.raises(KeyError):
        sentence("law-step-amount", {})


def test_the_fines_of_2022_keep_the_january_index() -> None:
    both = [law().parameters.number("mci", date(2022, 5, 1), purpose) for purpose in ("benefits", "fines")]
    assert both == [3180, 3063]


def test_what_was_not_checked_is_marked() -> None:
    marked = {
        (each.id, value.since.year) for each in law().parameters.all for value in each.values if not value.checked
    }
    assert {("subsistence-minimum", 2020), ("pension-age", 2021)} <= marked


def test_the_two_readings_of_full_non_performance_stand_beside_the_passage(handbook) -> None:
    note = next(each for each in handbook.notes if each.id == "a19")
    assert "contract-termination-grounds" in note.passages
    assert not note.checked
    assert "a19" in law().rules.rule("R27").notes


def test_rules_are_listed_for_the_index_and_the_search() -> None:
    assert ("rule", "R28", "Первое нарушение контракта", "п. 12 ст. 4 ГАСП") in cited(law().rules)
    assert {each[0] for each in searched(law().rules)} == {rule.id for rule in law().rules.rules}


@pytest.mark.parametrize(
    ("top", "bottom", "whole"), [(1, 2, 1), (0, 7, 0), (5, 2, 3), (49, 100, 0), (3, 1, 3), (7, 3, 2)]
)
def test_half_up(top: int, bottom: int, whole: int) -> None:
    assert half_up(top, bottom) == whole
