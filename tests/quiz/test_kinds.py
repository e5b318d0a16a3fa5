"""Every kind of question: what earns the full mark, what a part of it, and what the learner is told."""

from datetime import date
from decimal import Decimal

import pytest

from desktop.quiz.bodies.choice import GROUPS
from desktop.quiz.details import TypedDetail
from desktop.quiz.grade import grade, passed
from desktop.quiz.model import (
    Area,
    Body,
    Cloze,
    DayEntry,
    Gap,
    GapWord,
    Hotspot,
    NotAQuestion,
    NumberEntry,
    ShortText,
    Slip,
    TrueFalse,
    Vignette,
)
from desktop.quiz.response import (
    ChosenOptions,
    FilledGaps,
    OrderedSteps,
    PartResponses,
    TypedText,
    response_from_json,
    response_to_json,
)
from desktop.quiz.typed import matches, read_day, read_number

from .made import MATCHING, MULTIPLE, ORDERING, SINGLE, question

NUMBER = NumberEntry(
    Decimal(10), "рабочих дней", "Пересчитайте.", ("календарных дней",),
    slips=(Slip(Decimal(14), "Это календарные дни."),),
)  # fmt: skip
DAY = DayEntry(date(2018, 3, 29), "Счёт со следующего дня.", (Slip(date(2018, 3, 22), "Это календарные дни."),))
SHORT = ShortText(("молодёжная практика", "молпрактика"), "Нет.", (Slip("общественные работы", "Они в список не входят."),))
CLOZE = Cloze(
    "Контракт заключают на {1} и продлевают на {2}.",
    (Gap("шесть месяцев", (GapWord("три месяца", "столько платят сразу"), GapWord("год", "это с продлением"))),
     Gap(answers=("шесть месяцев", "полгода"), why="Не больше шести.")),
)  # fmt: skip
CURVE = Hotspot(tuple(Area(group, group == "late-majority", "" if group == "late-majority" else "Нет.") for group in GROUPS))
TRUE = TrueFalse(right=False, why="Третья группа не освобождает.")
VIGNETTE = Vignette((question(SINGLE, "case/a"), question(NUMBER, "case/b")))

FULL = [
    (NUMBER, TypedText("10", 0)), (DAY, TypedText("2018-03-29")), (SHORT, TypedText("Молодежной практике")),
    (CLOZE, FilledGaps((0, "пол года"))), (CURVE, ChosenOptions(frozenset({3}))), (TRUE, ChosenOptions(frozenset({1}))),
    (ORDERING, OrderedSteps((0, 1, 2))),
    (VIGNETTE, PartResponses((ChosenOptions(frozenset({0})), TypedText("10", 0)))),
]  # fmt: skip


@pytest.mark.parametrize(("body", "response"), FULL)
def test_the_key_earns_the_full_mark_and_silence_earns_nothing(body, response):
    assert grade(question(body), response).right
    assert grade(question(body), passed(body)).mark == 0


@pytest.mark.parametrize(("body", "response"), FULL)
def test_an_answer_is_read_as_it_was_kept(body, response):
    assert response_from_json(response_to_json(response)) == response


@pytest.mark.parametrize("body", [*(body for body, _ in FULL), SINGLE, MULTIPLE, MATCHING])
def test_an_answer_to_another_kind_is_refused(body):
    others = [response for other, response in FULL if type(other) is not type(body)]
    fitting = 0
    for response in others:
        try:
            grade(question(body), response)
        except ValueError:
            continue
        fitting += 1
    assert fitting < len(others)


def told(body: Body, text: str, unit: int = -1) -> TypedDetail:
    detail = grade(question(body), TypedText(text, unit)).details[0]
    assert isinstance(detail, TypedDetail)
    return detail


def test_a_right_number_in_a_wrong_unit_earns_half():
    found = grade(question(NUMBER), TypedText("10", 1))
    assert (found.mark, found.right) == (0.5, False)
    assert (told(NUMBER, "10", 1).value_right, told(NUMBER, "10", 1).unit_right) == (True, False)


def test_a_common_slip_gets_its_own_words_and_another_the_general_ones():
    assert told(NUMBER, "14", 0).why == "Это календарные дни."
    assert told(NUMBER, "15", 0).why == "Пересчитайте."
    assert told(DAY, "22.03.2018").why == "Это календарные дни."
    assert told(SHORT, "общественных работ").why == "Они в список не входят."
    assert told(NUMBER, "10", 0).why == ""


def test_a_number_within_its_tolerance_is_right_and_a_slip_may_not_be():
    about = NumberEntry(Decimal("4765"), "тенге", "Нет.", tolerance=Decimal(1))
    assert [grade(question(about), TypedText(text)).mark for text in ("4 764", "4766,0", "4767")] == [1, 1, 0]
    with pytest.raises(NotAQuestion, match="quiz-slip-right"):
        NumberEntry(Decimal("4765"), "тенге", "Нет.", tolerance=Decimal(1), slips=(Slip(Decimal(4764), "Нет."),))


def test_steps_earn_for_neighbours_that_follow_each_other():
    assert grade(question(ORDERING), OrderedSteps((1, 2, 0))).mark == 0.5
    assert grade(question(ORDERING), OrderedSteps((2, 1, 0))).mark == 0
    assert [detail.right for detail in grade(question(ORDERING), OrderedSteps((1, 2, 0))).details] == [True, False, False]


def test_gaps_earn_one_by_one_and_say_what_was_wrong():
    found = grade(question(CLOZE), FilledGaps((2, "шесть месяцев")))
    assert found.mark == 0.5
    assert found.details[0].why == "это с продлением"


def test_a_case_earns_the_mean_of_its_parts():
    found = grade(question(VIGNETTE), PartResponses((ChosenOptions(frozenset({1})), TypedText("10", 1))))
    assert found.mark == 0.25
    assert [part.mark for part in found.details] == [0, 0.5]


@pytest.mark.parametrize(("text", "number"), [
    ("12 456,5", "12456.5"), ("1\u00a0026\u202f935", "1026935"), ("50%", "50"), ("−3", "-3"), (" 7. ", "7"),
    ("шесть", None), ("", None), ("1e999999999", None), ("nan", None),
])  # fmt: skip
def test_numbers_are_read_as_people_write_them(text, number):
    found = read_number(text)
    assert found == (None if number is None else Decimal(number))


def test_days_are_read_in_both_ways():
    assert read_day("29.03.2018") == read_day(" 2018-03-29") == date(2018, 3, 29)
    assert read_day("31.02.2018") is read_day("скоро") is None


@pytest.mark.parametrize(("given", "answer"), [
    ("молодежная практика", "молодёжная практика"), ("практика молодёжная", "молодёжная практика"),
    ("малодёжная практика", "молодёжная практика"), ("соц. контракт", "соцконтракт"), ("соцконтракты", "соцконтракт"),
    ("безроботный", "безработный"), ("участковой комиссией", "участковая комиссия"), ("в участковую комиссию", "участковая комиссия"),
    ("алеуметтик келисимшарт", "әлеуметтік келісімшарт"), ("подворовый обход", "подворовые обходы"),
])  # fmt: skip
def test_forms_and_slips_are_forgiven(given, answer):
    assert matches(given, (answer,))


@pytest.mark.parametrize(("given", "answer"), [
    ("", "безработный"), ("практика", "молодёжная практика"), ("обусловленная", "безусловная"), ("5 дней", "3 дня"),
    ("районная комиссия", "региональная комиссия"), ("работающий", "безработный"), ("не безработный семья", "безработный"),
    ("ассистент", "консультант"), ("аким", "акимат района"),
])  # fmt: skip
def test_another_answer_is_not_forgiven(given, answer):
    assert not matches(given, (answer,))


@pytest.mark.parametrize(("make", "code"), [
    (lambda: Hotspot(tuple(reversed(CURVE.areas))), "quiz-areas"),
    (lambda: Hotspot(tuple(Area(group, True) for group in GROUPS)), "quiz-areas-right"),
    (lambda: Cloze("Без пропусков.", ()), "quiz-gaps"),
    (lambda: Cloze("{2} и {1}", CLOZE.gaps), "quiz-gaps"),
    (lambda: Gap("a", answers=("b",)), "quiz-gap-both"),
    (lambda: Gap("a", (GapWord("b", "нет"),)), "quiz-gap-few"),
    (lambda: Vignette((question(SINGLE, "case/a"),)), "quiz-parts-few"),
    (lambda: Vignette((question(SINGLE, "a"), question(SINGLE, "a"))), "quiz-part-twice"),
    (lambda: Vignette((question(SINGLE, "a"), question(VIGNETTE, "b"))), "quiz-part-vignette"),
    (lambda: ShortText((), "нет"), "quiz-answers-none"),
    (lambda: ShortText(("да", "Да "), "нет"), "quiz-answer-twice"),
    (lambda: NumberEntry(Decimal(1), "дней", "нет", ("дней",)), "quiz-unit-twice"),
    (lambda: DayEntry(date(2018, 1, 1), "нет", (Slip(date(2018, 1, 1), "нет"),)), "quiz-slip-right"),
    (lambda: DayEntry(date(2018, 1, 1), "нет", (Slip(date(2018, 1, 2), "а"), Slip(date(2018, 1, 2), "б"))), "quiz-slip-twice"),
    (lambda: TrueFalse(True, " "), "quiz-text-empty"),
])  # fmt: skip
def test_nonsense_is_refused(make, code):
    with pytest.raises(NotAQuestion, match=code):
        make()
