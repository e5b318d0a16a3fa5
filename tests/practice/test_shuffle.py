"""The place of a choice tells nothing, and yet everybody finds her own page as she left it."""

from collections import Counter

from desktop.practice.authoring import case_from_story
from desktop.practice.case import Case
from desktop.practice.play import Play, begin, replay
from desktop.practice.shuffle import shown_order
from desktop.practice.twee import parse_twee

from .made import HANDBOOK, tiny


def case(old: str = "", new: str = "") -> Case:
    return case_from_story(parse_twee(tiny(old, new)), HANDBOOK)


def test_in_one_sitting_a_scene_has_one_order_and_after_a_kill_the_same() -> None:
    play = begin(case(), "sitting").choose(0)[0]
    again = replay(case(), play.taken(), "sitting")
    assert isinstance(again, Play)
    assert shown_order(again) == shown_order(play)
    assert sorted(shown_order(play)) == list(range(len(play.choices())))


def test_over_many_sittings_every_choice_stands_everywhere() -> None:
    first = Counter(shown_order(begin(case(), f"sitting {number}").choose(0)[0])[0] for number in range(300))
    assert set(first) == {0, 1, 2}
    assert min(first.values()) > 70


def test_two_scenes_of_a_sitting_are_shuffled_apart() -> None:
    orders = {
        (shown_order(begin(case(), f"sitting {number}")), shown_order(begin(case(), f"sitting {number}").choose(1)[0]))
        for number in range(60)
    }
    assert len(orders) == 4


def test_an_author_sees_her_own_order() -> None:
    assert shown_order(begin(case()).choose(0)[0]) == (0, 1, 2)


def test_a_choice_that_is_reworded_moves_alone() -> None:
    for number in range(20):
        before = begin(case(), f"sitting {number}").choose(0)[0]
        after = begin(case("— Подпишите.", "— Распишитесь."), f"sitting {number}").choose(0)[0]
        kept = [[index for index in shown_order(play) if index != 1] for play in (before, after)]
        assert kept[0] == kept[1]
