"""The banks that everybody gets: enough, of every kind, about everything, and no key that the rules contradict."""

from collections import Counter
from functools import cache

from desktop.base.messages import one_line
from desktop.base.shipped import shipped
from desktop.handbook.citation import parse_citations
from desktop.handbook.model import Handbook
from desktop.law.files import read_law
from desktop.law.numbers import Law
from desktop.quiz.files import read_translations
from desktop.quiz.lint import lint
from desktop.quiz.model import Question, Quiz
from desktop.quiz.proof import Proof, named_wrongly, proof_problems, prove_all
from tests.shipped import read

KINDS = {
    "single", "multiple", "truefalse", "matching", "ordering", "number", "date", "short", "cloze", "hotspot", "vignette",
}  # fmt: skip
UNASKED = {"пп. 9 ст. 1 ГАСП"}
"""Which of the two definitions is sub-point 9 and which 10 could not be verified: nobody is asked."""
DISPUTED_STAGES = ("media-stage-one", "media-stage-two")
"""Where the first stage of a campaign ends and the second begins, the print does not say."""


@cache
def book() -> Handbook:
    return read.handbook()


@cache
def law() -> Law:
    return read_law(shipped("content", "law"))[0]


@cache
def banks() -> tuple[Quiz, ...]:
    return read.banks()


@cache
def proofs() -> tuple[Proof, ...]:
    return prove_all(banks(), law(), book())


def questions() -> tuple[Question, ...]:
    return tuple(question for quiz in banks() for question in quiz)


def parts() -> tuple[Question, ...]:
    return tuple({part.id: part for question in questions() for part in (question, *question.asked)}.values())


def test_there_are_enough_questions_of_every_kind():
    assert len(questions()) >= 420
    assert {each.kind for each in questions()} == KINDS
    assert sum(each.kind == "single" for each in questions()) < 0.45 * len(questions())


def test_a_third_ask_to_apply_and_some_to_judge():
    levels = Counter(each.level for each in questions())
    assert levels["apply"] >= len(questions()) / 3
    assert levels["judge"] >= 40


def test_ninety_are_about_outreach_and_read_the_curve():
    outreach = {section.id for section in book().chapters[2].sections}
    asked = [each for each in questions() if each.topic in outreach]
    assert len(asked) >= 90
    assert outreach == {each.topic for each in asked}


def test_every_section_every_article_and_every_rule_is_asked_about():
    sections = {section.id for chapter in book().chapters for section in chapter.sections}
    assert sections - {part.topic for part in parts()} == set()
    rules = {rule.id for rule in law().rules.rules}
    assert rules - {rule for part in parts() for rule in part.rules} == set()
    cited = {str(each) for passage in book().walk() for each in passage.citations} - UNASKED
    wrong = {str(each.citation) for each in book().checks if each.right}
    asked = {str(each) for part in parts() if part.article for each in parse_citations(part.article)}
    assert cited - asked - wrong == set()


def test_no_key_contradicts_the_rules_and_most_are_computed_by_them():
    assert [one_line(each) for each in proof_problems(proofs())] == []
    assert sum(proof.computed for proof in proofs()) >= 250
    assert sum(proof.computed or proof.quoted for proof in proofs()) >= 0.8 * len(proofs())


def test_nothing_gives_a_key_away():
    assert [one_line(each) for each in lint(banks(), book())] == []


def test_every_rule_and_case_named_is_there():
    cases = [each.id for each in read.cases()]
    assert [one_line(each) for each in named_wrongly(banks(), law(), cases)] == []


def test_a_hundred_and_twenty_can_be_taken_in_kazakh_with_the_marks_of_the_russian_ones():
    kazakh, problems = read_translations(shipped("quizzes"), book(), "kk")
    assert [one_line(each) for each in problems] == []
    assert len(kazakh) >= 120
    russian = {each.id: each for each in questions()}
    for name, each in kazakh.items():
        assert each.kind == russian[name].kind
        assert each.body.movable == russian[name].body.movable
        assert getattr(each.body, "key", None) == getattr(russian[name].body, "key", None)
        assert set("әғқңөұүһі") & set(each.text.casefold() + each.explain.casefold()), name


def test_where_the_handbook_is_silent_the_question_says_so_and_nothing_disputed_has_one_answer():
    silent = [part for part in parts() if part.silent]
    assert len(silent) >= 15
    assert [each.id for each in questions() if each.passage in DISPUTED_STAGES] == []
