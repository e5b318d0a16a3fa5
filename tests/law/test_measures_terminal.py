"""Employment and the programme in the terminal: figures, both languages, one sentence for bad input."""

import json
from pathlib import Path

import pytest

from .test_measures import GOOD as PERSON
from .test_terminal import terminal
from .test_unemployed import GOOD as CASE

MOVE = ("relocation", "--members", "5", "--to", "village", "--between", "--date", "2018-05-03")
CREDIT = ("credit", "--amount", "1000000", "--months", "12", "--rate", "6", "--date", "2018-05-03")


def asked(capsys, tmp_path: Path, *words: str):
    code, out, err = terminal(capsys, tmp_path, "law", *words, "--json")
    return code, json.loads(out), err


def test_a_deadline(capsys, tmp_path) -> None:
    code, answer, err = asked(capsys, tmp_path, "deadline", "--from", "2018-03-12", "--days", "10", "--kind", "working")
    assert (code, err) == (0, "")
    assert (answer["last"], answer["after"]) == ("2018-03-29", "2018-03-30")
    assert len(answer["skipped"]) == 7
    code, answer, _ = asked(capsys, tmp_path, "deadline", "--from", "2018-01-31", "--months", "1")
    assert (code, answer["last"]) == (0, "2018-02-28")


def test_relocation_and_credit(capsys, tmp_path) -> None:
    code, answer, _ = asked(capsys, tmp_path, *MOVE)
    assert (code, answer["total"], answer["travel"], answer["housing"]) == (0, 1_026_935, 420_875, 606_060)
    code, answer, _ = asked(capsys, tmp_path, *CREDIT, "--grace", "4", "--plan", "annuity")
    assert (code, answer["verdict"], len(answer["schedule"]["rows"])) == (0, "within-limits", 12)


def test_measures_and_unemployed(capsys, tmp_path) -> None:
    for name, text in (("person", PERSON), ("case", CASE)):
        (tmp_path / f"{name}.toml").write_text(text, encoding="utf-8")
    code, answer, _ = asked(capsys, tmp_path, "measures", str(tmp_path / "person.toml"))
    assert code == 0
    assert answer["verdicts"]["youth-practice"] == "qualifies"
    assert answer["verdicts"]["skills-training"] == "expired"
    assert len(answer["measures"]) == 13
    code, answer, _ = asked(capsys, tmp_path, "unemployed", str(tmp_path / "case.toml"))
    assert (code, answer["verdict"]) == (0, "stays")


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_without_json_it_reads_as_text(capsys, tmp_path, language: str) -> None:
    for name, text in (("person", PERSON), ("case", CASE)):
        (tmp_path / f"{name}.toml").write_text(text, encoding="utf-8")
    for words in (
        ("measures", str(tmp_path / "person.toml")),
        ("unemployed", str(tmp_path / "case.toml")),
        ("deadline", "--from", "2018-04-26", "--days", "3"),
        MOVE,
        (*CREDIT, "--plan", "equal"),
    ):
        code, out, err = terminal(capsys, tmp_path, "law", *words, "--lang", language)
        assert (code, err) == (0, "")
        assert "{" not in out
        assert "law-" not in out


@pytest.mark.parametrize(
    ("words", "field"),
    [
        (("deadline", "--from", "31.02.2018", "--days", "5"), "from"),
        (("deadline", "--days", "5"), "from"),
        (("deadline", "--from", "2018-03-12"), "days"),
        (("deadline", "--from", "2018-03-12", "--days", "5", "--months", "1"), "days"),
        (("deadline", "--from", "2018-03-12", "--days", "ten"), "days"),
        (("deadline", "--from", "2018-03-12", "--days", "0"), "days"),
        (("deadline", "--from", "2018-03-12", "--days", "5", "--kind", "lunar"), "kind"),
        (("deadline", "--from", "2016-03-12", "--days", "5"), "from"),
        (("relocation", "--members", "5", "--to", "village", "--date", "2018-05-03"), "distance"),
        (("relocation", "--members", "-5", "--to", "village", "--between", "--date", "2018-05-03"), "members"),
        (("relocation", "--members", "5", "--to", "moon", "--between", "--date", "2018-05-03"), "to"),
        (("relocation", "--members", "5", "--to", "town", "--between", "--date", "2015-05-03"), "date"),
        ((*CREDIT[:-1], "soon"), "date"),
        ((*CREDIT, "--sector", "moon"), "sector"),
        ((*CREDIT, "--plan", "balloon"), "plan"),
        ((*CREDIT, "--grace", "12"), "grace"),
        (("credit", "--months", "12", "--rate", "6", "--date", "2018-05-03"), "amount"),
        (("credit", "--amount", "1000", "--months", "12", "--rate", "six", "--date", "2018-05-03"), "rate"),
    ],
)
def test_bad_input_is_one_sentence_with_the_field_and_the_cure(capsys, tmp_path, words, field: str) -> None:
    code, answer, err = asked(capsys, tmp_path, *words)
    assert code == 2
    assert [each["field"] for each in answer["problems"]] == [field]
    assert answer["problems"][0]["cure"]
    assert len(err.strip().splitlines()) == 1


def test_a_bad_file_is_one_sentence_too(capsys, tmp_path) -> None:
    path = tmp_path / "person.toml"
    path.write_text(PERSON.replace("age = 24", "age = 240"), encoding="utf-8")
    code, answer, err = asked(capsys, tmp_path, "measures", str(path))
    assert (code, answer["problems"][0]["field"]) == (2, "age")
    assert "person.toml" in err
    assert asked(capsys, tmp_path, "unemployed", str(tmp_path / "none.toml"))[0] == 2
