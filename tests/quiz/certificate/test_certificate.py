"""A certificate that the program knows again, and what it says of one that was changed."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import desktop.quiz.certificate as package
from desktop.base.messages import codes, tell
from desktop.base.problems import problem
from desktop.base.shipped import read_toml, shipped
from desktop.quiz.certificate.code import check_code, same_code
from desktop.quiz.certificate.files import MAX_BYTES, read, write
from desktop.quiz.certificate.model import (
    FIELDS,
    Certificate,
    NotACertificate,
    earned,
    from_record,
    from_typed,
    plain,
    to_record,
)
from desktop.quiz.certificate.sheet import page_html
from desktop.quiz.given import Given
from desktop.quiz.plan import Block, Plan
from desktop.quiz.response import ChosenOptions
from desktop.quiz.sitting import Asked, Sitting
from tests.quiz.made import CALM, question

ANAR = Certificate("Анар Бекова", date(2026, 11, 30), "Аттестация", 40, 82, 4, 3, "Центр занятости, тренер Ж. Ахметов")


def test_the_code_is_the_same_on_every_machine():
    assert check_code(ANAR) == CODE
    assert same_code(CODE, ANAR)


CODE = "POYW-5JQ3-6IB7-TOFX"


@pytest.mark.parametrize("change", [
    {"name": "Анар Беков"}, {"on": date(2026, 12, 1)}, {"title": "Аттестация 2"}, {"questions": 41}, {"percent": 83},
    {"blocks": 5}, {"passed": 4}, {"set_by": ""},
])  # fmt: skip
def test_every_edit_is_noticed(change):
    assert not same_code(check_code(ANAR), replace(ANAR, **change))


@pytest.mark.parametrize("hand", [str.lower, lambda code: code.replace("-", " "), lambda code: f" {code[:4]}{code[5:]} "])
def test_a_code_may_be_typed_as_the_hand_likes(hand):
    assert same_code(hand(check_code(ANAR)), ANAR)


def test_russian_letters_and_digits_of_the_same_look_are_forgiven():
    many = (replace(ANAR, questions=number) for number in range(1, 900))
    made = next(each for each in many if {"B", "O"} <= set(check_code(each)))
    assert same_code(check_code(made).replace("B", "8").replace("O", "0"), made)
    assert same_code(check_code(made).replace("B", "В").replace("O", "О"), made)


@pytest.mark.parametrize("typed", ["", "-", "AAAA-AAAA-AAAA-AAAA", "ъ" * 16, "🙂"])
def test_another_code_is_refused(typed):
    assert not same_code(typed, ANAR)


WORDS = st.text(min_size=1, max_size=40).filter(plain)


@CALM
@given(WORDS, WORDS, st.integers(1, 900), st.integers(0, 100))
def test_whatever_name_is_typed_comes_back_from_the_file(name, title, questions, percent):
    made = Certificate(name, date(2026, 1, 2), title, questions, percent)
    record = json.loads(json.dumps(to_record(made, check_code(made)), ensure_ascii=True))
    found, code = from_record(record)
    assert found == made
    assert same_code(code, found)
    assert "<script" not in page_html(made, "ru")


def test_a_file_is_written_whole_and_read_again(tmp_path):
    path = tmp_path / "анар.json"
    write(ANAR, path)
    assert read(path) == (ANAR, check_code(ANAR))
    assert [each.name for each in tmp_path.iterdir()] == ["анар.json"]


def spoilt(path: Path, text: str | bytes) -> str:
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(NotACertificate) as caught:
        read(path)
    for language in ("ru", "kk"):
        told = tell(problem(path.name, "", caught.value.code, **caught.value.details), language)
        assert "{" not in told.says + told.cure
    return caught.value.code


def changed(**other: object) -> str:
    return json.dumps(to_record(ANAR, "X") | other)


@pytest.mark.parametrize(("text", "code"), [
    ("", "certificate-other"), ("[]", "certificate-other"), ('{"kind": "x"}', "certificate-other"),
    ("[" * 50_000, "certificate-other"), ("Анар".encode("cp1251"), "certificate-other"),
    (" " * (MAX_BYTES + 1), "certificate-large"), (changed(format=2), "certificate-format"),
    (changed(name=5), "certificate-field"), (changed(name=" "), "certificate-empty"),
    (changed(date="вчера"), "certificate-field"), (changed(questions=True), "certificate-field"),
    (changed(questions=0), "certificate-range"), (changed(percent=101), "certificate-range"),
    (changed(passed=5), "certificate-range"), (changed(title="я" * 201), "certificate-long"),
])  # fmt: skip
def test_a_spoilt_file_gets_a_sentence(tmp_path, text, code):
    assert spoilt(tmp_path / "a.json", text) == code


def test_a_file_that_is_not_there_gets_a_sentence(tmp_path):
    with pytest.raises(NotACertificate, match="certificate-unreadable"):
        read(tmp_path / "nowhere.json")


def test_a_share_just_below_the_mark_does_not_look_reached():
    """199 of 250 are 79.6 %: printed are 79, not 80."""
    names = tuple(f"q-{n}" for n in range(250))
    plan = Plan("attestation", "Аттестация", (Block("Блок", names, 0.8),), set_by="Тренер")
    asked = tuple(Asked(question(question_id=name), (0, 1, 2)) for name in names)
    given_ = {name: Given(ChosenOptions(frozenset({0 if place < 199 else 1}))) for place, name in enumerate(names)}
    made = earned(Sitting(plan, asked, given_), "Анар", date(2026, 11, 30))
    assert (made.percent, made.blocks, made.passed, made.set_by, made.questions) == (79, 1, 0, "Тренер", 250)


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_the_page_says_everything_and_the_limits_of_the_code(language):
    page = page_html(ANAR, language)
    for piece in ("Анар Бекова", "Аттестация", "82", "40", "30.11.2026", check_code(ANAR), "Ж. Ахметов"):
        assert piece in page
    assert "{" not in page
    assert ("не защищает" if language == "ru" else "қорғамайды") in page


def test_her_text_is_text_on_the_page():
    assert "<b>" not in page_html(replace(ANAR, name="<b>Анар</b>"), "ru")


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_every_sentence_is_there_and_none_is_idle(language):
    written = set(read_toml(shipped("resources", "messages", language, "certificate.toml")))
    folder = Path(package.__file__).parent
    sources = [*folder.glob("*.py"), folder.parents[1] / "cli_certificate.py"]
    said = {piece for path in sources for piece in path.read_text(encoding="utf-8").split('"')}
    assert written <= said
    assert {each for each in said if each.startswith("certificate-") and " " not in each} <= written <= codes(language)


def typed(**other: str) -> dict[str, str]:
    """What somebody types from Anar's paper."""
    record = {name: str(value) for name, value in to_record(ANAR, CODE).items()} | {"date": "30.11.2026"}
    return {name: record[name] for name in FIELDS} | other


def test_what_stands_on_the_paper_can_be_typed_and_checked():
    made, code = from_typed(typed(percent=" 82 %", date="30/11/2026", name="  Анар   Бекова "))
    assert made == ANAR
    assert same_code(code, made)


def test_a_paper_without_pass_marks_leaves_two_fields_empty():
    made, _ = from_typed(typed(blocks="", passed="", set_by=""))
    assert (made.blocks, made.passed, made.set_by) == (0, 0, "")


@pytest.mark.parametrize(("field", "text", "code"), [
    ("date", "вчера", "certificate-unread-day"), ("date", "31.02.2026", "certificate-unread-day"), ("date", "", "certificate-unread-day"),
    ("questions", "сорок", "certificate-number"), ("questions", "", "certificate-number"),
    ("percent", "82,5", "certificate-number"), ("questions", "9" * 50, "certificate-number"),
    ("percent", "²", "certificate-number"), ("percent", "-3", "certificate-number"),
    ("percent", "182", "certificate-range"), ("name", "", "certificate-empty"),
])  # fmt: skip
def test_a_slip_of_the_hand_is_named(field, text, code):
    with pytest.raises(NotACertificate) as caught:
        from_typed(typed(**{field: text}))
    assert caught.value.code == code
