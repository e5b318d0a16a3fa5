"""The sentence on top is the handbook's own, and never takes a side where the print argues with itself."""

import pytest

from desktop.base.shipped import shipped
from desktop.handbook.files import read_handbook
from desktop.search.files import read_vocabulary

from .measure import shipped_index

ANSWERS = read_vocabulary(shipped("content", "search"))[0].answers
DISPUTED = {
    "unemployed-notice",
    "contract-termination-effect",
    "contract-second-breach",
    "adoption-late-majority",
    "adoption-laggards",
    "tsa-definition",
    "programme-first-operators",
    "programme-second-operators",
}


def test_every_answer_stands_in_its_passage_letter_for_letter() -> None:
    handbook, _ = read_handbook(shipped("content", "handbook"))
    for each in ANSWERS:
        passage = handbook.passage(each.passage)
        assert passage, each.passage
        assert each.text in passage.text, each.text


def test_no_answer_takes_a_side_in_a_dispute() -> None:
    assert not DISPUTED.intersection(each.passage for each in ANSWERS)
    said = " ".join(each.text for each in ANSWERS)
    assert not any(word in said for word in ("6%", "календарных дней со дня обращения", "восьмидесяти", "пп. 4"))


@pytest.mark.parametrize(
    ("question", "end"),
    [
        ("на сколько месяцев молодёжная практика", "6 месяцев."),
        ("сколько процентов платит работодатель за переподготовку", "стоимости курсов переподготовки"),
        ("сколько мрп на жильё одному в городе", "для одного человека"),
        ("инвалид третьей группы обязан участвовать", "инвалидам первой и второй групп"),
        ("сколько социальных рабочих мест можно создать", "не ограничено."),
        ("номер закона о занятости", "№ 482-V"),
    ],
)
def test_a_question_with_one_answer_gets_it(question: str, end: str) -> None:
    answer = shipped_index().search(question).answer
    assert answer
    assert answer.text.endswith(end)


@pytest.mark.parametrize(
    "question",
    ["когда известят о постановке на учёт", "какая ставка по микрокредиту", "кому прекратят выплату при расторжении контракта"],
)
def test_a_disputed_place_gets_the_passage_and_no_answer(question: str) -> None:
    found = shipped_index().search(question)
    assert found.answered
    assert found.answer is None


def test_every_answer_is_given_to_some_question_of_its_own() -> None:
    silent = [
        each.text
        for each in ANSWERS
        if each.asks and not any(shipped_index().search(ask).answer == each for ask in each.asks)
    ]
    assert len(silent) <= len(ANSWERS) // 10, silent
