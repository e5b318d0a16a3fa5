"""Ready on the day: the plan knows more on the exam than plain FSRS in the same time."""

from datetime import timedelta

import pytest

from desktop.learning.review.exam import Goal, Mind, Outlook, choose, known, mind
from desktop.learning.review.future import live, paced, plain, planned
from desktop.learning.review.model import GOOD
from desktop.learning.review.plan import plan
from desktop.learning.review.queue import Done, exam_queue
from desktop.learning.review.schedule import Aim, review
from desktop.learning.review.simulate import compare, scenarios, table

from .made import TODAY, item


@pytest.mark.parametrize("scenario", [(40, 8, 20), (60, 14, 10), (60, 30, 10)], ids=str)
def test_the_plan_knows_more_on_the_day_than_plain_fsrs_in_the_same_time(scenario):
    row = compare(*scenario, learners=5)
    assert row.lead - row.margin > 0
    assert row.lead > 0.02
    assert row.lead == pytest.approx(row.recall["planned"] - row.recall["plain"])


def test_the_plan_is_ahead_even_of_the_retention_one_would_choose_looking_back():
    row = compare(50, 30, 10, learners=4)
    assert row.lead_of_best - row.margin_of_best > 0


def test_two_rules_meet_the_same_luck_and_the_same_seed_the_same_life():
    minds = [Mind()] * 30
    assert live(minds, 20, 5, planned, 4) == live(minds, 20, 5, planned, 4)
    assert live(minds, 20, 5, planned, 4) != live(minds, 20, 5, planned, 5)
    first = {rule: live(minds, 1, 30, rule, 4).recall for rule in (planned, plain(Aim()), paced(Aim()))}
    assert len(set(first.values())) == 1
    assert minds == [Mind()] * 30


@pytest.mark.parametrize("rule", [planned, plain(Aim()), paced(Aim())])
def test_no_rule_asks_more_than_there_is_time_for_nor_anything_twice_a_day(rule):
    life = live([Mind()] * 50, 15, 7, rule, 1)
    assert len(life.asked) == 15
    for asked, new in zip(life.asked, life.new, strict=True):
        assert new <= len(asked) == len(set(asked)) <= 7
    assert life.reviews == sum(map(len, life.asked))


def test_each_item_has_luck_of_its_own():
    life = live([Mind()] * 30, 1, 30, planned, 4)
    alone = [live([Mind()], 1, 1, planned, seed).recall for seed in range(40)]
    assert min(abs(life.recall - each) for each in alone) > 1e-6


def test_what_was_asked_today_is_not_asked_again_today():
    assert choose([Mind(0.2, 9.0, 0), Mind(5.0, 5.0, -4)], 0, 9, 1) == [1]
    assert choose([Mind(0.2, 9.0, 0)], 0, 9, 1) == []


@pytest.mark.parametrize(
    ("left", "skipped", "taken"), [(1, 0, 0), (6, 0.5, 0), (11, 1, 0.5), (16, 1, 1), (60, 1, 1)]
)
def test_the_more_time_is_left_the_surer_another_review(left, skipped, taken):
    look = Outlook.of(100, left, 10)
    assert (look.skipped, look.taken) == (skipped, taken)
    assert look.then + look.rest == left


def test_on_the_day_itself_nothing_is_asked():
    assert choose([Mind()] * 5, 3, 3, 10) == []
    assert choose([], 0, 3, 10) == []


def test_every_item_is_met_where_the_days_suffice():
    asked = {place for day in live([Mind()] * 90, 10, 10, planned, 2).asked for place in day}
    assert len(asked) == 90


def test_with_plenty_of_time_what_gains_nothing_is_left_in_peace():
    firm = [Mind(2000.0, 2.0, -3)] * 10
    assert choose(firm, 0, 60, 10) == []
    shaky = [Mind(3.0, 6.0, -3)]
    assert choose([*firm, *shaky], 0, 60, 10) == [10]


def test_the_day_before_the_exam_the_shakiest_come_first():
    minds = [Mind(20.0, 5.0, -2), Mind(1.0, 5.0, -2), Mind(5.0, 5.0, -2)]
    assert choose(minds, 0, 1, 2) == [1, 2]


def test_what_was_never_asked_is_not_known_and_what_was_fades():
    assert known(Mind(), 5) == 0
    assert 1 > known(Mind(5.0, 5.0, 0), 5) > known(Mind(5.0, 5.0, 0), 50) > 0
    assert known(Mind(5.0, 5.0, 0), 5) == pytest.approx(0.9)


def test_a_review_dated_tomorrow_is_taken_as_todays():
    state = review(None, GOOD, TODAY + timedelta(days=9), Aim())
    assert mind(state, TODAY).last == 0


def states_of(items, days):
    return {each.key: review(None, GOOD, TODAY - timedelta(days=days), Aim()) for each in items}


def test_today_of_the_plan_is_what_the_queue_asks_and_it_grows_shorter_as_she_answers():
    items = [item(number, f"a{number % 9}") for number in range(40)]
    states, goal = states_of(items[:15], 4), Goal(TODAY + timedelta(days=20), 8)
    made = plan(items, states, TODAY, goal, Aim())
    queue = exam_queue(items, states, TODAY, goal, Done())
    assert sorted(each.item.key for each in queue) == sorted(made.days[0].keys)
    assert len(queue) == 8
    states[queue[0].item.key] = review(queue[0].state, GOOD, TODAY, Aim())
    rest = exam_queue(items, states, TODAY, goal, Done(frozenset({queue[0].item.key}), 0))
    assert len(rest) == 7
    assert queue[0].item not in {each.item for each in rest}


def test_the_plan_says_what_each_day_asks_and_what_it_comes_to():
    items = [item(number) for number in range(40)]
    made = plan(items, states_of(items[:15], 4), TODAY, Goal(TODAY + timedelta(days=20), 8), Aim())
    assert [each.day for each in made.days] == [TODAY + timedelta(days=number) for number in range(20)]
    assert all(len(each.keys) <= 8 for each in made.days)
    assert sum(each.new for each in made.days) == 25
    assert 0 < made.idle < made.plain < made.recall < 1


@pytest.mark.parametrize("days", [0, -5])
def test_an_exam_today_or_over_leaves_nothing_to_plan(days):
    items = [item(1)]
    made = plan(items, states_of(items, 3), TODAY, Goal(TODAY + timedelta(days=days), 8), Aim())
    assert made.days == ()
    assert made.recall == made.plain == made.idle > 0


def test_without_items_there_is_an_empty_plan():
    assert plan([], {}, TODAY, Goal(TODAY + timedelta(days=9), 8), Aim()).days == ()


@pytest.mark.parametrize("per_day", [0, -1, 1001])
def test_a_day_of_no_items_is_no_goal(per_day):
    with pytest.raises(ValueError):
        Goal(TODAY, per_day)


def test_the_table_has_a_line_for_each_scenario():
    assert len(list(scenarios())) == 18
    lines = table([compare(20, 6, 5, learners=2)])
    assert len(lines) == 3
    assert len({line.count("|") for line in lines}) == 1
