"""The household file: every bad fact is told in one sentence with its field and its cure; writing keeps no names."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings

from desktop.base.messages import one_line, tell
from desktop.base.shipped import shipped
from desktop.law.facts import Household, Member
from desktop.law.gathering import TOGETHER
from desktop.law.household.files import read_household, write_household
from desktop.law.household.shape import to_household
from desktop.law.household.text import anonymous, to_text

from .families import households
from .made import FEBRUARY

GOOD = """
format = 1
kind = "household"
date = 2018-02-12
poverty_line = 11471
[[member]]
id = "father"
role = "head"
age = 38
income = [{ kind = "wage", months = [1, 2, "3.50"] }]
[[member]]
id = "son"
role = "child"
age = 5
"""


def read(tmp_path: Path, text: str):
    path = tmp_path / "family.toml"
    path.write_text(text, encoding="utf-8")
    return read_household(path)


def changed(old: str, new: str) -> str:
    assert old in GOOD
    return GOOD.replace(old, new, 1)


def test_a_good_file_is_read(tmp_path: Path) -> None:
    household, problems = read(tmp_path, GOOD)
    assert problems == ()
    assert [each.id for each in household.members] == ["father", "son"]


BAD = [
    ("date = 2018-02-12\n", "", "law-facts-missing", "date"),
    ("date = 2018-02-12", "date = 2018-02-31", "law-household-date", ""),
    ("date = 2018-02-12", 'date = "31.02.2018"', "law-facts-date", "date"),
    ("date = 2018-02-12", "date = 2018-02-12T10:00:00", "law-facts-date", "date"),
    ("date = 2018-02-12", "date = 2017-12-31", "law-facts-date-early", "date"),
    ("format = 1\n", "", "law-facts-missing", "format"),
    ("format = 1", "format = 2", "law-household-format", "format"),
    ("poverty_line = 11471", "poverty_line = -5", "law-facts-money-negative", "poverty_line"),
    ("poverty_line = 11471", "poverty_line = 0", "law-facts-money-zero", "poverty_line"),
    ("poverty_line = 11471", "poverty_line = 11470.5", "law-facts-money", "poverty_line"),
    ("poverty_line = 11471", 'poverty_line = "11470.50"', "law-facts-whole", "poverty_line"),
    ("poverty_line = 11471", "poverty_line = 11471\nsubsistence_minimum = 22941", "law-facts-two-lines", "poverty_line"),
    ("poverty_line = 11471", "poverty_line = 11471\nfamily = 3", "law-facts-unknown-key", "family"),
    ("poverty_line = 11471", 'poverty_line = 11471\nplace = "город"', "law-facts-word", "place"),
    ("poverty_line = 11471", 'poverty_line = 11471\nregion = "a\\nb"', "law-facts-region", "region"),
    ("age = 38\n", "", "law-facts-missing", "age"),
    ("age = 38", "age = 200", "law-facts-range", "age"),
    ("age = 38", "age = -1", "law-facts-range", "age"),
    ("age = 38", 'age = "тридцать"', "law-facts-whole", "age"),
    ("age = 38", "age = 38.5", "law-facts-whole", "age"),
    ("age = 38", "age = true", "law-facts-whole", "age"),
    ("age = 38", 'age = 38\nname = "Асель"', "law-facts-unknown-key", "name"),
    ("age = 38", 'age = 38\nsex = "м"', "law-facts-word", "sex"),
    ("age = 38", "age = 38\nage_months = 12", "law-facts-range", "age_months"),
    ("age = 38", "age = 38\nlong_illness = 1", "law-facts-flag", "long_illness"),
    ("age = 38", 'age = 38\ncares_for = ["father"]', "law-facts-cares-self", "cares_for"),
    ("age = 38", 'age = 38\ncares_for = ["daughter"]', "law-facts-cares-nobody", "cares_for"),
    ("age = 38", 'age = 38\ncares_for = ["son", "son"]', "law-facts-cares-twice", "cares_for"),
    ("age = 38", 'age = 38\ncares_for = "son"', "law-facts-list", "cares_for"),
    ("age = 38", 'age = 38\noutside_care = [{ age = 3, disability = "group-1" }]', "law-facts-group-young", "disability"),
    ('role = "head"', 'role = "father"', "law-facts-word", "role"),
    ('role = "head"', 'role = "relative"', "law-facts-heads", "role"),
    ('role = "child"', 'role = "head"', "law-facts-heads", "role"),
    ("age = 5", "age = 40", "law-facts-child-old", "age"),
    ('role = "child"\nage = 5', 'role = "spouse"\nage = 5', "law-facts-spouse-young", "age"),
    ("age = 5", 'age = 5\ndisability = "group-2"', "law-facts-group-young", "disability"),
    ("age = 5", 'age = 5\nwork = "permanent"', "law-facts-work-young", "work"),
    ("age = 38", 'age = 38\ndisability = "child"', "law-facts-child-disability-old", "disability"),
    ('id = "son"', 'id = "father"', "law-facts-id-twice", "id"),
    ('id = "son"', 'id = "мой сын!"', "law-facts-id", "id"),
    ("[1, 2,", '["пятьдесят тысяч", 2,', "law-facts-money", "income.months"),
    ("[1, 2,", "[-1, 2,", "law-facts-money-negative", "income.months"),
    ("[1, 2,", "[1.5, 2,", "law-facts-money", "income.months"),
    ("[1, 2,", "[99999999999, 2,", "law-facts-money-large", "income.months"),
    ("[1, 2,", "[2,", "law-facts-months", "income.months"),
    ("[1, 2,", "[1, 2, 3,", "law-facts-months", "income.months"),
    ('kind = "wage"', 'kind = "клад"', "law-facts-word", "income.kind"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "code", "field"), BAD)
def test_each_bad_fact_is_one_sentence_with_field_and_cure(
    tmp_path: Path, old: str, new: str, code: str, field: str
) -> None:
    household, problems = read(tmp_path, changed(old, new))
    assert household is None
    assert [each.code for each in problems] == [code]
    assert field in problems[0].place
    for language in ("ru", "kk"):
        said = tell(problems[0], language)
        assert said.says.endswith(".")
        assert said.cure
        assert "{" not in one_line(problems[0], language)


CONTRACTS = [
    ("signed = 2018-02-11", "law-facts-signed-early"),
    ("signed = 2018-02-31", "law-household-date"),
    ('mode = "yearly"', "law-facts-word"),
    ("breaches = [{ month = 7 }]", "law-facts-range"),
    ("breaches = [{ month = 0 }]", "law-facts-range"),
    ("breaches = [2]", "law-facts-table"),
    ('extension = { months = 7, ground = "training" }', "law-facts-range"),
    ('extension = { months = 2, ground = "отпуск" }', "law-facts-word"),
    ("extension = { months = 2 }", "law-facts-missing"),
    ("false_information = 9", "law-facts-range"),
    ("false_information = -1", "law-facts-range"),
    ("ended = 3", "law-facts-unknown-key"),
]


@pytest.mark.parametrize(("line", "code"), CONTRACTS)
def test_each_bad_fact_of_the_contract_is_told(tmp_path: Path, line: str, code: str) -> None:
    household, problems = read(tmp_path, f"{GOOD}[contract]\n{line}\n")
    assert household is None
    assert [each.code for each in problems] == [code]


def test_two_hundred_members_are_too_many(tmp_path: Path) -> None:
    crowd = "".join(f'[[member]]\nid = "m{n}"\nrole = "relative"\nage = 30\n' for n in range(200))
    _, problems = read(tmp_path, GOOD + crowd)
    assert [each.code for each in problems] == ["law-facts-crowd"]


def test_an_empty_family_is_told(tmp_path: Path) -> None:
    _, problems = read(tmp_path, 'format = 1\nkind = "household"\ndate = 2018-02-12\n')
    assert [each.code for each in problems] == ["law-facts-nobody"]


def test_two_people_with_faults_are_both_told_and_by_their_names(tmp_path: Path) -> None:
    _, problems = read(tmp_path, changed("age = 38", "age = 200").replace("age = 5", "age = -2"))
    assert [each.place for each in problems] == ["member.father.age", "member.son.age"]


@pytest.mark.parametrize("text", ["", "][", "format = 1\nformat = 1", "a" * 100, "\ufeff= 3"])
def test_a_file_that_is_no_household_is_told(tmp_path: Path, text: str) -> None:
    household, problems = read(tmp_path, text)
    assert household is None
    assert len(problems) == 1
    assert one_line(problems[0])


def test_a_missing_file_and_one_in_another_encoding_are_told(tmp_path: Path) -> None:
    assert read_household(tmp_path / "none.toml")[1][0].code == "law-household-unreadable"
    (tmp_path / "old.toml").write_bytes("регион = 1".encode("cp1251"))
    assert read_household(tmp_path / "old.toml")[1][0].code == "law-household-not-utf8"


def test_every_shipped_example_is_read() -> None:
    examples = sorted(shipped("content", "law", "examples").glob("*.toml"))
    assert len(examples) >= 6
    for path in examples:
        household, problems = read_household(path)
        assert problems == ()
        assert to_household(tomllib.loads(to_text(household)))[0] == household  # examples name nobody


@settings(max_examples=100, deadline=None, derandomize=True, database=None)
@given(households())
def test_what_is_written_is_read_back(household: Household) -> None:
    made, faults = to_household(tomllib.loads(to_text(household)))
    assert faults == []
    assert made == anonymous(household)


def test_writing_keeps_nobodys_name(tmp_path: Path) -> None:
    people = (
        Member("айгуль", "head", 30),
        Member("son", "child", 3),
        Member("данияр-2", "child", 5, cares_for=("айгуль",)),
    )
    path = tmp_path / "draft.toml"
    write_household(path, Household(FEBRUARY, people))
    text = path.read_text(encoding="utf-8")
    assert "айгуль" not in text
    assert "данияр" not in text
    household, problems = read_household(path)
    assert problems == ()
    assert [each.id for each in household.members] == ["head", "son", "child"]
    assert household.members[2].cares_for == ("head",)


def test_what_is_not_known_is_written_as_unknown(tmp_path: Path) -> None:
    member = Member("head", "head", 30, long_illness=None, income=None, cares_for=None, disability="unknown")
    path = tmp_path / "draft.toml"
    household = Household(FEBRUARY, (member,))
    write_household(path, household)
    assert read_household(path)[0] == household


def test_every_fault_of_a_file_is_told_and_none_that_another_made_up(tmp_path: Path) -> None:
    text = (
        changed("age = 38", 'age = "сорок"\nsex = "м"\ncares_for = ["son", "son"]\ncolour = "синий"')
        .replace("poverty_line = 11471", 'poverty_line = -5\nregion = "a\\nb"')
        .replace("[1, 2,", '["много", 2,')
        .replace("age = 5", 'age = 5\nwork = "permanent"\noutside_care = [{ age = 300, disability = "нет" }]')
    )
    household, problems = read(tmp_path, f'{text}[contract]\nmode = "yearly"\nfalse_information = 30\n')
    assert household is None
    assert sorted((each.place, each.code) for each in problems) == [
        ("contract.false_information", "law-facts-range"),
        ("contract.mode", "law-facts-word"),
        ("member.father.age", "law-facts-whole"),
        ("member.father.cares_for", "law-facts-cares-twice"),
        ("member.father.colour", "law-facts-unknown-key"),
        ("member.father.income.months", "law-facts-money"),
        ("member.father.sex", "law-facts-word"),
        ("member.son.outside_care.age", "law-facts-range"),
        ("member.son.outside_care.disability", "law-facts-word"),
        ("member.son.work", "law-facts-work-young"),
        ("poverty_line", "law-facts-money-negative"),
        ("region", "law-facts-region"),
    ]


@pytest.mark.parametrize("first", range(0, len(BAD), 3))
def test_two_faults_of_different_facts_are_both_told(tmp_path: Path, first: int) -> None:
    old, new, code, field = BAD[first]
    for other, instead, second, place in BAD:
        if other == old or "law-household-date" in (code, second) or old in instead or other in new:
            continue
        text = GOOD.replace(old, new, 1)
        if other not in text or "heads" in code + second or "format" in field + place:
            continue
        _, problems = read(tmp_path, text.replace(other, instead, 1))
        told = {each.code for each in problems}
        assert code in told or second in told
        if not {code, second} & TOGETHER:
            assert {code, second} <= told, (new, instead)
