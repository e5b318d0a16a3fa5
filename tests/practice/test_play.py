"""A learner plays a case, goes back, leaves it, and comes back after a restart."""

import pytest

from desktop.base.messages import one_line
from desktop.practice.case import Ending
from desktop.practice.marks import Grade
from desktop.practice.play import Change, Column, Mismatch, Play, Score, begin, replay, score

from .made import CONTRACT, WHO, case, say, tiny


def test_a_learner_who_listens_and_answers_rightly_sees_her_smile() -> None:
    play = say(say(begin(case()), "— Садитесь"), "— Контракта не")
    assert play.finished
    assert play.ending is Ending.GOOD
    assert play.scene.text == "Она улыбнулась."
    assert dict(play.state) == {"доверие": 3, "время": 5}
    assert score(play) == Score(Column(right=2), Column(right=2))


def test_a_learner_who_frightens_her_is_not_offered_the_kind_answer() -> None:
    play = say(begin(case()), "— Что вам")
    assert [each.text for each in play.choices()] == ["— Подпишите.", "Выйти спросить коллегу"]
    play = say(play, "— Подпишите")
    assert play.ending is Ending.POOR
    assert play.choices() == ()
    assert score(play) == Score(Column(defensible=1, wrong=1), Column(defensible=1, wrong=1))


def test_after_a_decision_the_learner_reads_both_judgements_with_the_articles() -> None:
    play = say(begin(case()), "— Садитесь")
    _, outcome = play.choose(0)
    assert outcome.law
    assert outcome.talk
    assert (outcome.law.grade, outcome.law.sentence) == (Grade.RIGHT, "Уход за маленьким.")
    assert outcome.law.passages == ("tsa-unconditional-who", "contract-mandatory")
    assert outcome.law.citations == (WHO, CONTRACT)
    assert outcome.talk.sentence == "Сказано просто."


def test_the_learner_sees_what_a_decision_changed_and_bounds_hold() -> None:
    _, outcome = begin(case()).choose(0)
    assert outcome.changes == (Change("доверие", 2, 3), Change("время", 0, 5))
    _, outcome = begin(case(tiny("доверие -2", "доверие -9"))).choose(1)
    assert outcome.changes == (Change("доверие", 2, 0),)


def test_an_ungraded_decision_counts_in_neither_column() -> None:
    play = say(say(begin(case()), "— Садитесь"), "Выйти")
    assert play.at == "Порог"
    assert score(play).law.total == 1


def test_the_two_columns_are_never_mixed() -> None:
    text = tiny("| разговор: спорно Хотя бы вежливо.", "| разговор: верно Хотя бы вежливо.")
    play = say(say(begin(case(text)), "— Садитесь"), "— Подпишите")
    assert score(play) == Score(Column(right=1, wrong=1), Column(right=2))
    play = say(say(begin(case()), "— Что вам"), "Выйти")
    assert score(play) == Score(Column(defensible=1), Column(wrong=1))


def test_a_choice_may_wait_until_the_learner_has_been_somewhere_or_is_there() -> None:
    text = tiny("| если: не был(Ушла) и время < 20", "| если: был(Стол) и время < 20")
    play = say(begin(case(text)), "— Садитесь")
    assert "Выйти спросить коллегу" in [each.text for each in play.choices()]
    text = tiny("[[— Что вам?->Стол]]", "[[— Вы ещё здесь?->Стол]]\n| если: был(Стол)\n\n[[— Что вам?->Стол]]")
    play = begin(case(text))
    assert [each.text for each in play.choices()] == ["— Садитесь.", "— Что вам?"]
    assert len(say(say(play, "— Садитесь"), "Выйти").choices()) == 3


def test_a_way_that_was_taken_can_close_the_next_time() -> None:
    play = say(say(say(begin(case()), "— Садитесь"), "Выйти"), "— Садитесь")
    assert "Выйти спросить коллегу" not in [each.text for each in play.choices()]


def test_going_back_restores_the_scene_and_the_state() -> None:
    first = begin(case())
    second = say(first, "— Садитесь")
    third = say(second, "Выйти")
    assert third.undo() == second
    assert third.undo().undo() == first
    assert first.undo() == first


@pytest.mark.parametrize("index", [-1, 2, 99])
def test_a_choice_that_is_not_offered_cannot_be_taken(index: int) -> None:
    with pytest.raises(ValueError, match="no choice"):
        begin(case()).choose(index)


def test_nothing_can_be_chosen_after_the_end() -> None:
    play = say(say(begin(case()), "— Садитесь"), "— Контракта")
    with pytest.raises(ValueError, match="no choice"):
        play.choose(0)


def test_a_play_cannot_be_changed_behind_the_learners_back() -> None:
    play = begin(case())
    assert hash(play) == hash(begin(case()))
    with pytest.raises(TypeError):
        play.state["доверие"] = 9  # type: ignore[index]
    with pytest.raises(TypeError):
        play.case.scenes["Порог"] = play.scene  # type: ignore[index]


def test_a_learner_whose_computer_went_off_goes_on_exactly_where_she_was() -> None:
    play = say(say(begin(case()), "— Садитесь"), "Выйти")
    stored = list(play.decisions)
    assert replay(case(), stored) == play
    assert replay(case(), []) == begin(case())


def test_better_feedback_and_another_order_of_choices_interrupt_nobody() -> None:
    stored = say(say(begin(case()), "— Садитесь"), "— Контракта").decisions
    edited = tiny("Уход за маленьким.", "Она одна, сыну нет семи.").replace(
        "Она стоит в дверях.", "Она в дверях."
    )
    head, sit, rest = edited.partition("[[— Садитесь.->Стол]]")
    assert sit
    block, _, tail = rest.partition("[[— Что вам?->Стол]]")
    second, _, after = tail.partition(":: Стол")
    moved = f"{head}[[— Что вам?->Стол]]{second}{sit}{block}:: Стол{after}"
    again = replay(case(moved), stored)
    assert isinstance(again, Play)
    assert again.ending is Ending.GOOD


@pytest.mark.parametrize(
    ("old", "new", "step", "scene"),
    [
        ("— Садитесь.", "— Присядьте.", 1, "Порог"),
        ("| изменить: доверие +1, время +5", "| изменить: доверие +2, время +5", 1, "Порог"),
        ("[state]\nдоверие = 2", "[state]\nдоверие = 3", 1, "Порог"),
        ("[[— Контракта не будет.->Поняла]]", "[[— Контракта не будет.->Ушла]]", 2, "Стол"),
        ("| если: доверие >= 2", "| если: доверие < 2", 2, "Стол"),
    ],
)
def test_a_learner_is_told_plainly_that_the_case_was_edited_meanwhile(
    old: str, new: str, step: int, scene: str
) -> None:
    stored = say(say(begin(case()), "— Садитесь"), "— Контракта").decisions
    text = tiny(old, new)
    if "->Ушла]]" in new:
        text = text.replace("[[— Подпишите.->Ушла]]", "[[— Подпишите.->Поняла]]")
    again = replay(case(text), stored)
    assert again == Mismatch("threshold", step, scene)
    assert isinstance(again, Mismatch)
    told = one_line(again.problem())
    assert f"вашего решения № {step} в нём больше нет" in told
    assert "Начните случай заново" in told


def test_a_story_longer_than_the_learners_memory_is_refused_not_guessed() -> None:
    finished = say(say(begin(case()), "— Садитесь"), "— Контракта")
    assert replay(case(), [*finished.decisions, "0" * 12]) == Mismatch("threshold", 3, "Поняла")
