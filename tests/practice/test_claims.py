"""What a choice says of the law is computed; a judgement against the rules is named with its line."""

import random

import pytest

from desktop.base.messages import tell
from desktop.base.shipped import shipped
from desktop.law.files import read_parameters, read_rules
from desktop.law.numbers import Law
from desktop.practice.claims import claim_faults, parse_claim
from desktop.practice.fault import Unread
from desktop.practice.prove import prove

from .made import HANDBOOK, case, faults, line_of, tiny

FAMILY = """

:: Семья [case-household]
format = 1
kind = "household"
date = 2018-02-12
poverty_line = 14142
member = [
  { id = "мать", role = "head", age = 27, sex = "female", cares_for = ["сын"], income = [{ kind = "benefit", months = [9000, 9000, 9000] }] },
  { id = "отец", role = "spouse", age = 30, sex = "male" },
  { id = "сын", role = "child", age = 3 },
]
"""
RIGHT, WRONG = "[[— Контракта не будет.->Поняла]]", "[[— Подпишите.->Ушла]]"


@pytest.fixture(scope="module")
def law() -> Law:
    return Law(read_parameters(shipped("content", "law"))[0], read_rules(shipped("content", "law"))[0])


def told(text: str, law: Law) -> list[tuple[int, str]]:
    return [(each.line, each.code) for each in claim_faults(case(text), law)]


def claiming(choice: str, claims: str) -> str:
    return tiny(choice, f"{choice}\n| правила: {claims}") + FAMILY


@pytest.mark.parametrize(
    "claims",
    ["Семья: вид = обусловленная", "Семья: доход на человека = 3000; Семья: на человека = 11 142", "Семья: в месяц = 33426",
     "Семья: месяцев = 6", "Семья: участвует(отец); Семья: не участвует(мать)", "Семья: выплата(2) = 33426",
     "срок: 2018-03-16 + 3 рабочих = 2018-03-21", "мрп: 35 * 2018-05-01 = 84175",
     "Семья: түрі = шартты", "кредит(9000000, 60, other, 5.5, 20, 2018-05-03): most_grace = 20",
     "кредит(19240000, 84, livestock, 6, 28, 2018-05-03): вид = в пределах"],
)  # fmt: skip
def test_a_true_statement_may_be_judged_right_and_never_wrong(claims, law):
    assert told(claiming(RIGHT, claims), law) == []
    text = claiming(WRONG, claims)
    assert told(text, law) == [(line_of(text, WRONG), "practice-claim-true")]


@pytest.mark.parametrize(
    ("claims", "instead"),
    [("Семья: вид = безусловная", "обусловленная помощь"), ("Семья: в месяц = 33427", "33426"),
     ("Семья: участвует(мать)", "no"), ("Семья: выплата(7) = 33426", "0"),
     ("срок: 2018-03-16 + 3 рабочих = 2018-03-20", "2018-03-21"), ("мрп: 35 * 2018-05-01 = 84176", "84175"),
     ("кредит(19240001, 84, livestock, 6, 28, 2018-05-03): вид = в пределах", "outside-limits"),
     ("кредит(1, 60, other, 6, 20, 2018-05-03): most_amount = 19240001", "19240000")],
)  # fmt: skip
def test_a_false_statement_judged_right_is_named_with_what_is_so(claims, instead, law):
    text = claiming(RIGHT, claims)
    found = claim_faults(case(text), law)
    assert [(each.line, each.code) for each in found] == [(line_of(text, RIGHT), "practice-claim-false")]
    assert instead in tell(found[0].problem("x")).says
    assert told(claiming(WRONG, claims), law) == []


@pytest.mark.parametrize("text", ["", "Семья", "Семья: вид = бесплатная", "Семья: рост = 5", "срок: завтра", "мрп: 35"])
def test_a_statement_that_says_nothing_is_refused(text):
    with pytest.raises(Unread):
        parse_claim(text)


def test_statements_about_strangers_are_told_to_the_author(law):
    assert [code for _, code in told(claiming(RIGHT, "Соседи: вид = обусловленная"), law)] == ["practice-claim-family"]
    assert [code for _, code in told(claiming(RIGHT, "Семья: участвует(дед)"), law)] == ["practice-claim-family"]


def test_a_family_that_cannot_be_is_told_at_its_passage():
    text = tiny() + FAMILY.replace("age = 27", "age = 270")
    assert [(each.line, each.code) for each in faults(text)] == [(line_of(text, ":: Семья"), "practice-family-facts")]
    text = tiny() + FAMILY.replace("format = 1", "format = ")
    assert [each.code for each in faults(text)] == ["practice-family-toml"]


def test_the_prover_counts_claims_and_holds_them_against_the_case(law):
    proof = prove(case(claiming(RIGHT, "Семья: вид = безусловная")), HANDBOOK, random.Random(1),
                  lambda made: claim_faults(made, law))  # fmt: skip
    assert proof.claims == 1
    assert not proof.sound
