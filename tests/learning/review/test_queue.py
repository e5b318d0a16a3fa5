"""What she is asked today: no more than a day holds, the most forgotten first, siblings apart."""

from datetime import timedelta
from itertools import pairwise

import pytest

from desktop.learning.review.exam import Goal
from desktop.learning.review.forecast import forecast
from desktop.learning.review.leech import LAPSES, leeches
from desktop.learning.review.model import AGAIN, GOOD
from desktop.learning.review.queue import Asked, Caps, Done, apart, daily_queue, exam_queue
from desktop.learning.review.schedule import Aim, CardState, review

from .made import TODAY, item

NOTHING = Done()


def state(stability: float = 10.0, due: int = 0, **other: object) -> CardState:
    """Last asked so that it falls due `due` days from today."""
    last = TODAY + timedelta(days=due - round(stability))
    values: dict[str, object] = {"reps": 3, "lapses": 0} | other
    return CardState(stability, 5.0, last, TODAY + timedelta(days=due), **values)  # type: ignore[arg-type]


def keys(asked) -> list[str]:
    return [each.item.id for each in asked]


def test_only_what_is_due_is_asked_the_most_forgotten_first():
    items = [item(number) for number in range(4)]
    states = {items[0].key: state(due=-1), items[1].key: state(due=1), items[2].key: state(due=-9),
              items[3].key: state(due=0)}  # fmt: skip
    assert keys(daily_queue(items, states, TODAY, Caps(), NOTHING)) == ["q2", "q0", "q3"]


def test_a_short_interval_missed_by_days_is_more_forgotten_than_a_long_one():
    items = [item(0), item(1)]
    states = {items[0].key: state(100.0, due=-3), items[1].key: state(2.0, due=-3)}
    assert keys(daily_queue(items, states, TODAY, Caps(), NOTHING)) == ["q1", "q0"]


def test_a_day_holds_its_cap_and_what_was_done_counts():
    items = [item(number) for number in range(100)]
    states = {each.key: state(due=-2) for each in items[:60]}
    full = daily_queue(items, states, TODAY, Caps(40, 10), NOTHING)
    assert [each.state is None for each in full].count(True) == 10
    assert len(full) == 50
    done = Done(frozenset(each.key for each in items[:15]) | {items[99].key}, new=1)
    rest = daily_queue(items, states, TODAY, Caps(40, 10), done)
    assert [each.state is None for each in rest].count(True) == 9
    assert len(rest) == 34
    assert not done.keys & {each.item.key for each in rest}


def test_a_third_of_one_article_waits_for_tomorrow_and_then_comes():
    items = [item(number, "art-12") for number in range(4)]
    states = {each.key: state() for each in items}
    assert len(daily_queue(items, states, TODAY, Caps(), NOTHING)) == 2
    assert len(daily_queue(items, states, TODAY + timedelta(days=1), Caps(), NOTHING)) == 4


def test_a_sibling_answered_this_morning_counts():
    items = [item(number, "art-12") for number in range(3)]
    states = {each.key: state() for each in items[1:]}
    assert len(daily_queue(items, states, TODAY, Caps(), Done(frozenset({items[0].key}), 1))) == 1


def neighbours(asked) -> int:
    return sum(a.item.siblings == b.item.siblings != "" for a, b in pairwise(asked))


@pytest.mark.parametrize("articles", ["aabbcc", "aaabbbccc", "abcaaa", "bbcaaaa", "aaaab", "a a aa  ", "aaa", ""])
def test_siblings_stand_apart_wherever_that_can_be(articles):
    asked = [Asked(item(number, name.strip()), None, 0.0) for number, name in enumerate(articles)]
    most = max((articles.count(name) for name in set(articles) - {" "}), default=0)
    found = apart(asked)
    assert neighbours(found) == max(0, most - (len(articles) - most) - 1)
    assert sorted(keys(found)) == sorted(keys(asked))


def test_the_queue_keeps_siblings_apart():
    items = [item(number, "ab"[number // 2]) for number in range(4)]
    states = {each.key: state() for each in items}
    assert neighbours(daily_queue(items, states, TODAY, Caps(), NOTHING)) == 0
    assert neighbours(exam_queue(items, states, TODAY, Goal(TODAY + timedelta(days=9), 4), NOTHING)) == 0


def test_where_no_siblings_meet_the_order_stays():
    asked = [Asked(item(number, name), None, 0.0) for number, name in enumerate("abcabc")]
    assert apart(asked) == tuple(asked)


def test_the_same_memory_gives_the_same_queue_however_it_is_told():
    items = [item(number, f"a{number % 7}") for number in range(50)]
    states = {each.key: state(due=-(number % 3)) for number, each in enumerate(items[:40])}
    other = dict(reversed(states.items()))
    assert daily_queue(items, states, TODAY, Caps(), NOTHING) == daily_queue(items, other, TODAY, Caps(), NOTHING)


def test_the_forecast_of_today_is_the_queue_and_what_does_not_fit_waits():
    items = [item(number) for number in range(130)]
    states = {each.key: state(due=-2) for each in items[:100]}
    loads = forecast(items, states, TODAY, 30, Caps(40, 10), Aim())
    assert [(each.due, each.asked, each.left, each.new) for each in loads[:3]] == [
        (100, 40, 60, 10), (60, 40, 20, 10), (30, 30, 0, 10),
    ]  # fmt: skip
    assert len(loads) == 30
    assert [each.new for each in loads[3:]] == [0] * 27
    assert loads[29].day == TODAY + timedelta(days=29)


def test_the_forecast_is_what_happens_if_every_answer_is_right():
    items = [item(number) for number in range(40)]
    states = {each.key: state(5.0 + number, due=number % 4) for number, each in enumerate(items[:30])}
    loads = forecast(items, states, TODAY, 25, Caps(4, 4), Aim())
    assert loads[3].left > 4
    for load in loads:
        queue = daily_queue(items, states, load.day, Caps(4, 4), NOTHING)
        assert (load.asked, load.new) == (sum(each.state is not None for each in queue),
                                          sum(each.state is None for each in queue))  # fmt: skip
        assert load.due == sum(each.due <= load.day for each in states.values())
        for each in queue:
            states[each.item.key] = review(states.get(each.item.key), GOOD, load.day, Aim())


def test_what_was_forgotten_six_times_leads_back_to_its_passage_and_a_case():
    known, day = None, TODAY
    for _ in range(LAPSES + 1):
        known = review(known, AGAIN, day, Aim())
        day += timedelta(days=1)
    [leech] = leeches([item(1), item(2), item(3)], {item(1).key: known, item(2).key: state(lapses=3)})
    assert (leech.item, leech.lapses, leech.passage, leech.case) == (item(1), LAPSES, "p1", "the-first-case")


def test_what_has_stayed_after_all_is_no_leech():
    assert not leeches([item(1)], {item(1).key: state(30.0, reps=20, lapses=8)})
    assert leeches([item(1)], {item(1).key: state(8.0, reps=20, lapses=8)})


@pytest.mark.parametrize("caps", [(-1, 10, 2), (40, -1, 2), (40, 10, 0)])
def test_caps_that_cannot_be_are_refused(caps):
    with pytest.raises(ValueError):
        Caps(*caps)
