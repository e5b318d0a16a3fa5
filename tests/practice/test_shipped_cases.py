"""All cases that everybody gets: none gives its answer away, and a translation is the same case."""

from collections.abc import Iterator
from functools import cache

import pytest

from desktop.base.shipped import shipped
from desktop.practice.case import Case, Scene
from desktop.practice.marks import Choice, Grade
from desktop.practice.play import Play, begin, replay
from desktop.practice.roads import roads_of
from desktop.practice.shuffle import shown_order
from tests.shipped import read

NAMES = sorted(path.stem for path in shipped("content", "cases").glob("*.twee"))
ORDER = [Grade.RIGHT, Grade.DEFENSIBLE, Grade.WRONG]


@cache
def cases() -> dict[str, Case]:
    return {each.id: each for each in read.cases()}


def cost(choice: Choice) -> int:
    """0 for a decision that is right on both scales, up to 4."""
    return sum(ORDER.index(each.grade) for each in choice.judgements())


def judged(scene: Scene) -> list[Choice]:
    """The choices a learner has to choose between; one that leads two ways counts once."""
    return list({each.text: each for each in scene.choices if each.judgements()}.values())


def test_there_are_twenty_five_cases_and_six_in_kazakh() -> None:
    kazakh = sorted(each.id for each in cases().values() if each.language == "kk")
    assert sorted(cases()) == NAMES
    assert kazakh == [each for each in NAMES if each.endswith("-kk")]
    assert len(cases()) - len(kazakh) == 25
    assert len(kazakh) == 6


@pytest.mark.parametrize("name", NAMES)
def test_the_right_choice_is_the_longest_in_half_of_the_scenes_at_most(name: str) -> None:
    longest, scenes = [], 0
    for scene in cases()[name].scenes.values():
        offered = judged(scene)
        if len({cost(each) for each in offered}) < 2:
            continue
        scenes += 1
        best, length = min(map(cost, offered)), max(len(each.text) for each in offered)
        if any(cost(each) == best and len(each.text) == length for each in offered):
            longest.append(scene.name)
    assert scenes >= 5
    assert len(longest) <= scenes / 2, longest


@pytest.mark.parametrize("name", NAMES)
def test_whatever_was_said_before_something_decent_can_still_be_said(name: str) -> None:
    """In every moment that can be reached there is a choice that is right on one scale and not wrong on the other."""
    roads = roads_of(cases()[name])
    waiting, seen, lost = [roads.first], set(), set()
    while waiting:
        node = waiting.pop()
        if node in seen:
            continue
        seen.add(node)
        graded = [cost(choice) for choice, _ in roads.offered(node) if choice.judgements()]
        if graded and min(graded) > 1:
            lost.add(node.scene)
        waiting.extend(target for _, target in roads.offered(node))
    assert lost == set()


def marks_of(choice: Choice, scenes: list[str]) -> tuple[object, ...]:
    """Everything about a choice that does not depend on its language."""
    law, talk = choice.law, choice.talk
    return (
        scenes.index(choice.target),
        (law.grade, law.passages) if law else None,
        talk.grade if talk else None,
        [(each.amount, each.absolute) for each in choice.effects],
        [each.kind for each in choice.gains],
        choice.passing,
        choice.condition is None,
    )


def skeleton(case: Case) -> Iterator[tuple[object, ...]]:
    """A case without its words."""
    scenes = list(case.scenes)
    yield case.opens, case.role, case.minutes, case.teaches, scenes.index(case.start), list(case.initial_state.values())
    yield (list(case.bounds.values()),)
    for scene in case.scenes.values():
        yield scene.ending, [marks_of(each, scenes) for each in scene.choices]


@pytest.mark.parametrize("name", [each for each in NAMES if each.endswith("-kk")])
def test_a_kazakh_case_has_the_roads_and_the_marks_of_the_russian_one(name: str) -> None:
    russian, kazakh = cases()[name.removesuffix("-kk")], cases()[name]
    names = list(zip(russian.scenes, kazakh.scenes, strict=True))
    for place, (one, other) in enumerate(zip(skeleton(russian), skeleton(kazakh), strict=True)):
        assert one == other, names[place - 2]


def test_nobody_across_the_desk_hears_the_handbook_called_by_the_word_for_a_benefit() -> None:
    """«Пособие» is both; a visitor hears money."""
    spoken = [each.text for case in cases().values() for scene in case.scenes.values() for each in scene.choices]
    assert [text for text in spoken if "—" in text and "пособи" in text.split("—", 1)[1].casefold()] == []


def test_to_pass_over_thoughts_of_death_is_wrong_in_both_columns_and_the_right_way_brings_the_psychologist() -> None:
    scenes = cases()["restoring-papers"].scenes
    for name in ("Темно", "Стакан"):
        right, *others = sorted(judged(scenes[name]), key=cost)
        assert cost(right) == 0
        assert [cost(each) for each in others] == [4] * len(others), name
    after = [scenes[each.target] for name in ("Ответ", "Стакан") for each in scenes[name].choices if cost(each) == 0]
    assert after
    assert all("Психолог" in each.text for each in after)


def test_every_case_can_be_left_and_taken_up_in_its_shuffled_order() -> None:
    for case in cases().values():
        play = begin(case, "a sitting")
        while not play.finished and len(play.path) < 60:
            play, _ = play.choose(shown_order(play)[0])
        again = replay(case, play.taken(), "a sitting")
        assert isinstance(again, Play)
        assert again.decisions == play.decisions
