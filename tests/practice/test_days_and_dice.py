"""Days pass, dice fall, promises are remembered: what a story needs besides numbers."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.practice.fault import Unread
from desktop.practice.moment import Dice, Gain, Passing, parse_dice, parse_gains, parse_passing, plain_days
from desktop.practice.play import Play, begin, replay

from .made import SAME_DICE, case, faults, line_of, say, tiny

DATED = tiny('teaches = ["tsa-unconditional-who"]', 'teaches = ["tsa-unconditional-who"]\ndate = 2018-03-16')
WAITING = DATED.replace(
    "[[— Садитесь.->Стол]]", "[[— Садитесь.->Стол]]\n| пройдёт: 3 рабочих дня\n| узнать: доход семьи, кто дома"
).replace("| если: доверие >= 2", "| если: дата >= 2018-03-21 и знаю(доход семьи)")


def test_three_working_days_after_a_friday_is_wednesday() -> None:
    play = say(begin(case(WAITING)), "— Садитесь")
    assert play.today == date(2018, 3, 21)
    assert play.undo().today == date(2018, 3, 16)


def test_the_laws_calendar_counts_the_days_where_it_is_given() -> None:
    from desktop.practice.authoring import case_from_story
    from desktop.practice.twee import parse_twee

    from .made import HANDBOOK

    story = case_from_story(parse_twee(WAITING), HANDBOOK, lambda start, days, kind: date(2018, 3, 28))
    assert say(begin(story), "— Садитесь").today == date(2018, 3, 28)


def test_what_was_learned_opens_an_answer_and_stays_known() -> None:
    play = say(begin(case(WAITING)), "— Садитесь")
    assert play.gains == (Gain("learned", "доход семьи"), Gain("learned", "кто дома"))
    assert any(each.text == "— Контракта не будет." for each in play.choices())
    again = say(say(play, "Выйти"), "— Садитесь")
    assert len(again.gains) == 2
    unknown = say(begin(case(WAITING)), "— Что вам")
    assert not any(each.text == "— Контракта не будет." for each in unknown.choices())


def test_a_story_without_a_date_has_no_days() -> None:
    text = tiny("[[— Садитесь.->Стол]]", "[[— Садитесь.->Стол]]\n| пройдёт: 3 рабочих дня")
    assert say(begin(case(text)), "— Садитесь").today is None


DICE = tiny("[[— Подпишите.->Ушла]]", "[[— Подпишите.->Ушла]]\n| кости: 1 из 2 -> Поняла")


def test_dice_fall_the_same_way_for_a_sitting_for_ever() -> None:
    ends = {}
    for seed in map(str, range(20)):
        play = say(say(begin(case(DICE), seed), "— Что вам"), "— Подпишите")
        ends[seed] = play.at
        assert replay(case(DICE), play.taken(), seed) == play
    assert set(ends.values()) == {"Поняла", "Ушла"}
    assert ends["0"] == say(say(begin(case(DICE), "0"), "— Что вам"), "— Подпишите").at


def test_where_dice_may_lead_must_exist() -> None:
    text = DICE.replace("-> Поняла\n", "-> Облака\n")
    assert [(each.line, each.code) for each in faults(text)] == [
        (line_of(text, "[[— Подпишите.->Ушла]]"), "practice-target-missing")
    ]


@SAME_DICE
@given(st.integers(1, 99), st.text(max_size=8), st.integers(0, 50))
def test_dice_are_as_fair_as_they_say(hits: int, seed: str, step: int) -> None:
    dice = Dice(hits, 100, "x")
    share = sum(dice.fall(f"{seed}{n}", step) for n in range(400)) / 400
    assert abs(share - hits / 100) < 0.15


@pytest.mark.parametrize(
    ("text", "days", "kind"),
    [
        ("3 рабочих дня", 3, "working"),
        ("10 календарных дней", 10, "calendar"),
        ("2 дня", 2, "calendar"),
        ("5 жұмыс күні", 5, "working"),
        ("1 рабочий день", 1, "working"),
    ],
)
def test_an_author_writes_days_as_she_says_them(text: str, days: int, kind: str) -> None:
    assert parse_passing(text) == Passing(days, kind)  # type: ignore[arg-type]


@pytest.mark.parametrize("text", ["", "три дня", "0 дней", "401 день", "3 рабочих недели", "3 выходных дня", "-1 день"])
def test_days_that_are_none_are_refused(text: str) -> None:
    with pytest.raises(Unread):
        parse_passing(text)


@pytest.mark.parametrize("text", ["", "1 из 1 -> А", "0 из 3 -> А", "1 из 101 -> А", "1 из 3", "1 из 3 -> "])
def test_dice_that_cannot_fall_are_refused(text: str) -> None:
    with pytest.raises(Unread):
        parse_dice(text)


@pytest.mark.parametrize("text", ["", "доход,", "был(дома)", "a|b"])
def test_a_gain_without_a_name_is_refused(text: str) -> None:
    with pytest.raises(Unread):
        parse_gains("learned", text)


@pytest.mark.parametrize("wrong", ["дата >= 2018-02-31", "дата >= вчера", "дата 2018-02-01"])
def test_a_day_that_no_calendar_has_is_told_with_its_line(wrong: str) -> None:
    text = DATED.replace("| если: доверие >= 2", f"| если: {wrong}")
    assert [(each.line, each.code) for each in faults(text)] == [(line_of(text, wrong), "practice-expression-day")]


def test_plain_days_skip_weekends_only_when_working_days_are_counted() -> None:
    friday = date(2018, 3, 16)
    assert plain_days(friday, 1, "working") == date(2018, 3, 19)
    assert plain_days(friday, 1, "calendar") == date(2018, 3, 17)


def test_a_reworded_choice_does_not_interrupt_an_unfinished_sitting() -> None:
    play = say(say(begin(case()), "— Садитесь"), "— Контракта")
    again = replay(case(tiny("— Садитесь.", "— Садитесь, прошу.")), play.taken())
    assert isinstance(again, Play)
    assert again.at == "Поняла"
    other = replay(case(tiny("— Садитесь.", "— Ждите за дверью, вас позовут.")), play.taken())
    assert not isinstance(other, Play)
