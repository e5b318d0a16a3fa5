"""Questions that the program makes itself: always new, and never with a key that the law does not compute."""

import random
import re
from collections import Counter
from dataclasses import replace
from functools import cache

import pytest

from desktop.base.shipped import shipped
from desktop.handbook.files import read_handbook
from desktop.handbook.model import Handbook
from desktop.law.files import read_law
from desktop.law.numbers import Law
from desktop.quiz.files import articles
from desktop.quiz.generated import FAMILIES, made, remade
from desktop.quiz.generated.wording import Wording
from desktop.quiz.lint import lint
from desktop.quiz.model import DayEntry, MultipleChoice, NumberEntry, Question, Quiz, SingleChoice
from desktop.quiz.proof import prove

SEEDS = 2_000
RULES = {
    "R1", "R2", "R3", "R3a", "R4", "R5", "R11", "R13", "R14", "R15", "R17", "R20", "R21", "R22", "R25", "R28", "R29",
    "R40", "R41", "R42", "R43", "R45", "R46", "R47", "R48", "R49", "R51", "R53", "R54", "R60", "R61", "R62", "R63",
    "R64", "R65", "R66", "R67", "R68", "R69", "R70", "R71", "R72", "R73", "R74", "R75", "R77", "R78", "R79",
}  # fmt: skip


@cache
def law() -> Law:
    return read_law(shipped("content", "law"))[0]


@cache
def book() -> Handbook:
    return read_handbook(shipped("content", "handbook"))[0]


def ask(family: str, seed: int, language: str = "ru") -> Question:
    return made(seed, law(), book(), language, family)


@cache
def drawn() -> tuple[Question, ...]:
    """2,000 seeds, shared out evenly among the families."""
    names = tuple(FAMILIES)
    return tuple(ask(names[seed % len(names)], seed) for seed in range(SEEDS))


def keys(question: Question) -> object:
    body = question.body
    if isinstance(body, SingleChoice | MultipleChoice):
        return [(option.right, option.claim) for option in body.options]
    slips = [slip.value for slip in body.slips] if isinstance(body, NumberEntry | DayEntry) else []
    return getattr(body, "answer", None) or getattr(body, "key", None), slips


def test_every_key_of_two_thousand_questions_is_computed_by_the_law():
    proofs = [prove(question, law(), book()) for question in drawn()]
    assert [(each.question.id, each.faults) for each in proofs if each.faults or not each.computed] == []


def test_a_question_with_another_key_is_not_proved():
    """The proof bites: the same question with a slip for its key is false."""
    question = ask("travel", 5)
    assert isinstance(question.body, NumberEntry)
    wrong = replace(question, body=replace(question.body, answer=question.body.slips[0].value, slips=()))
    assert [fault.code for fault in prove(wrong, law(), book()).faults] == ["quiz-claim-false"]


def test_nothing_gives_a_key_away():
    """Questions of one family are alike: that is what a family is, and no fault of taste."""
    alike = ("quiz-lint-twin", "quiz-lint-habit-place")
    found = lint([bank(name) for name in FAMILIES], book())
    assert [each for each in found if each.code not in alike] == []


def test_the_right_answer_stands_in_no_favourite_place():
    singles = [each.body for each in drawn() if isinstance(each.body, SingleChoice)]
    places = Counter(min(body.key) for body in singles)
    assert max(places.values()) < 0.4 * len(singles)


def bank(family: str) -> Quiz:
    """Two dozen of a family are enough for its habits; pairs to compare grow with the square."""
    questions = [each for each in drawn() if each.id.startswith(f"made-{family}-")]
    return Quiz(f"made-{family}", "made", "made", tuple(questions[:24]))


def test_no_slip_and_no_wrong_answer_is_the_key():
    for question in drawn():
        body = question.body
        if isinstance(body, SingleChoice):
            texts = [option.text for option in body.options]
            assert len(set(texts)) == len(texts) >= 3, question.id
        if isinstance(body, NumberEntry | DayEntry):
            assert body.slips, question.id
            assert body.answer not in [slip.value for slip in body.slips], question.id


def test_the_same_seed_gives_the_same_question():
    for name in FAMILIES:
        for seed in (0, 7, 4_294_967_295):
            assert ask(name, seed) == ask(name, seed)


def test_other_dice_in_the_house_change_nothing():
    before = ask("kind", 3)
    random.seed(12345)
    assert ask("kind", 3) == before


def test_the_language_changes_words_and_nothing_else():
    for number, name in enumerate(FAMILIES):
        for seed in range(number, number + 12):
            ru, kk = ask(name, seed), ask(name, seed, "kk")
            assert (keys(ru), ru.facts, ru.passage, ru.rules) == (keys(kk), kk.facts, kk.passage, kk.rules), ru.id
            assert ru.text != kk.text


def test_a_kazakh_question_is_kazakh_throughout():
    """A Russian letter that Kazakh does not need, in no word but names of acts, would be a sentence left behind."""
    for name in FAMILIES:
        question = ask(name, 4, "kk")
        text = re.sub(r"(пп?\. \d+ )*ст\. \d+ (ГАСП|Занятость)", "", f"{question.text} {question.explain}")
        assert not re.search(r"\b(и|не|на|с|для|это|сколько|какая)\b", text, re.IGNORECASE), (question.id, text)
        assert prove(question, law(), book()).computed, question.id


def test_a_question_leads_to_a_passage_and_to_an_article_that_the_passage_gives():
    sections = {section.id for chapter in book().chapters for section in chapter.sections}
    for question in drawn():
        passage = book().passage(question.passage)
        assert passage is not None
        assert question.topic in sections
        assert question.article in (articles(book(), passage) or ("",)), question.id
        assert not law().rules.missing(question.rules)


def test_the_families_reach_the_rules_that_can_be_reckoned():
    asked = {rule for question in drawn() for rule in question.rules}
    assert asked >= RULES, RULES - asked
    assert len(FAMILIES) >= 14


def test_a_family_asks_anew_each_time():
    """Whoever has learnt one answer has not learnt the family."""
    few = {"quarter": 3, "credit-term": 2, "credit-fits": 2, "entitled": 3, "kind": 3, "retraining": 1, "months": 5}
    for name in FAMILIES:
        found = {str(keys(ask(name, seed))) for seed in range(14)}
        texts = {ask(name, seed).text for seed in range(14)}
        assert len(found) >= few.get(name, 6) or len(texts) >= 10, name


def test_both_answers_to_a_statement_are_met():
    rights = {ask("credit-fits", seed).body.right for seed in range(20)}  # type: ignore[union-attr]
    assert rights == {True, False}


def test_a_question_comes_back_by_its_id():
    question = ask("first-breach", 17)
    assert remade(question.id, law(), book()) == question
    for other in ("term", "made-nothing-3", "made-kind-", "made-kind-x", "made-kind-²"):
        assert remade(other, law(), book()) is None


def test_nonsense_is_refused():
    with pytest.raises(ValueError, match="negative"):
        made(-1, law(), book())
    with pytest.raises(KeyError):
        made(1, law(), book(), family="weather")


@pytest.mark.parametrize(
    ("number", "says"),
    [(1, "1 рабочий день"), (2, "2 рабочих дня"), (5, "5 рабочих дней"), (11, "11 рабочих дней"),
     (12, "12 рабочих дней"), (21, "21 рабочий день"), (22, "22 рабочих дня"), (111, "111 рабочих дней")],
)  # fmt: skip
def test_numbers_stand_with_the_right_form(number, says):
    assert Wording("ru").count(number, "working-days") == says


def test_a_kazakh_noun_keeps_one_form():
    assert {Wording("kk").count(number, "months")[-2:] for number in (1, 2, 5, 21)} == {"ай"}
