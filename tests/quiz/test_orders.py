"""What a learner is shown, cut out of one drawn order; where her calendar opens; what the full mark looks like."""

import random
from datetime import date
from decimal import Decimal

import pytest

from desktop.quiz.grade import grade
from desktop.quiz.model import Cloze, Gap, GapWord, NumberEntry, Ordering, OrderStep, Vignette
from desktop.quiz.named_month import NEUTRAL, named_month
from desktop.quiz.orders import Asked, ask, first_order, gap_orders, part_asked, split
from desktop.quiz.right import right_response
from tests.quiz.made import MATCHING, SINGLE, question

GAPS = Cloze("{1}, {2} и {3}.", (
    Gap("три", (GapWord("два", "мало"), GapWord("год", "много"))),
    Gap(answers=("месяц",), why="месяц"),
    Gap("ещё", (GapWord("уже", "нет"), GapWord("снова", "нет"), GapWord("опять", "нет"))),
))  # fmt: skip


def test_each_block_gets_its_own_numbers_in_the_order_drawn():
    assert split((4, 1, 3, 0, 2), (2, 0, 3)) == ((1, 0), (), (2, 1, 0))


def test_an_order_that_does_not_fit_is_refused():
    with pytest.raises(ValueError, match="does not fit"):
        split((0, 1, 2), (2, 2))


def test_a_typed_gap_has_nothing_to_order():
    assert gap_orders(GAPS, (6, 2, 5, 0, 4, 1, 3)) == ((2, 0, 1), (), (3, 2, 1, 0))


def test_the_parts_of_a_case_are_asked_in_their_own_orders():
    vignette = Vignette((question(SINGLE, "v/a"), question(GAPS, "v/b"), question(MATCHING, "v/c")))
    shown = tuple(random.Random(3).sample(range(vignette.movable), vignette.movable))
    parts = part_asked(Asked(question(vignette, "v"), shown))
    assert [sorted(each.shown) for each in parts] == [[0, 1, 2], list(range(7)), [0, 1, 2]]
    assert [each.question.id for each in parts] == ["v/a", "v/b", "v/c"]


def test_a_plain_question_is_its_own_only_part():
    asked = ask(question(SINGLE), random.Random(1))
    assert part_asked(asked) == (asked,)


def test_steps_are_never_offered_in_the_right_order():
    assert first_order((0, 1, 2, 3)) == (1, 2, 3, 0)
    assert first_order((2, 0, 1)) == (2, 0, 1)


@pytest.mark.parametrize(
    ("told", "month"),
    [
        ("Заявление подано 12 марта 2018 года.", (2018, 3)),
        ("Подали 12.03.2018, решали до 2.04.2018.", (2018, 3)),
        ("Контракт подписан 3 мая, нарушен 20 апреля 2018 года.", (2018, 4)),
        ("Февраль 2018 года. Гульнара живёт с сыном.", (2018, 2)),
        ("Өтініш 2018 жылғы 12 наурызда берілді.", (2018, 3)),
        ("Өтініш 5 ақпан 2018 берілді.", (2018, 2)),
        ("С 2014 года помощь опробовали. Сколько?", (2018, 1)),
        ("Марта и Майя пришли в центр 7 раз; статья 12, пункт 3.", (2018, 1)),
        ("Номер 45.13.2018 и 1.14.2018.", (2018, 1)),
    ],
)
def test_the_calendar_opens_where_the_story_begins(told, month):
    assert named_month(told) == date(*month, 1)


def test_without_a_day_the_calendar_opens_where_the_law_begins():
    assert named_month("До какого дня решат?") == NEUTRAL


@pytest.mark.parametrize(
    "body",
    [
        SINGLE, MATCHING, GAPS,
        Ordering(tuple(OrderStep(text, "так") for text in "абв")),
        NumberEntry(Decimal("0.5"), "МРП", "пол", units=("тенге",)),
        Vignette((question(SINGLE, "v/a"), question(GAPS, "v/b"))),
    ],
)  # fmt: skip
def test_the_right_response_earns_the_full_mark(body):
    assert grade(question(body), right_response(body)).right
