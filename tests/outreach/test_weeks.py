"""A week of the village: what a move does and does not."""

from itertools import pairwise

import pytest

from desktop.outreach.dice import throw
from desktop.outreach.engine import begin, play, run, step
from desktop.outreach.history import adopted_in, classes, history, score, way_of
from desktop.outreach.known import what_is_known
from desktop.outreach.plan import Move, Plan, Spell, Target
from desktop.outreach.tactic import STAGES
from tests.outreach.made import BOOK, NOTHING, PLANS, people, plan, played, tempered, visit


def test_the_same_seed_gives_the_same_year_to_the_last_event():
    one, other = (play(PLANS["theory"], people(), throw(people(), 7), BOOK) for _ in range(2))
    assert one.log == other.log
    assert one.trust == other.trust


def test_the_year_is_the_same_on_every_machine():
    state = play(PLANS["theory"], people(), throw(people(), 1), BOOK)
    assert (state.adopters(), len(state.log), state.mean_trust().hex()) == PINNED


def test_week_by_week_is_the_same_as_at_once_and_leaves_every_week_to_go_back_to():
    weeks = PLANS["theory"].by_week()
    states = [begin(people(), throw(people(), 3), BOOK)]
    for moves in weeks:
        states.append(step(states[-1], moves))
    whole = run(weeks, begin(people(), throw(people(), 3), BOOK))
    assert states[-1].log == whole.log
    assert [each.week for each in states] == list(range(53))
    again = run(weeks[20:], states[20].copy())
    assert again.log == whole.log
    assert states[20].week == 20


def test_what_one_plan_does_to_a_household_does_not_change_anothers_chance():
    quiet, loud = played(plan([], [])), played(plan([visit(1)], [visit(2)]))
    assert quiet.throw == loud.throw


def test_without_outreach_few_come():
    state = play(NOTHING, people(), throw(people(), 1), BOOK)
    assert 0 < state.share() < 0.12
    assert state.spent == 0


def test_an_assistant_has_five_days_a_week_and_no_more():
    state = played(plan([Move("home-visit", Target(not_visited=True), times=20)]))
    assert sum(state.visits) == 5
    assert state.spent == 5.0


def test_who_has_never_heard_of_it_listens_less_than_who_has():
    told = played(plan([], [visit(9)]), of=tempered(background=0.0))
    heard = played(plan([Move("leaflets")] * 8, [visit(9)]), of=tempered(background=0.0))
    assert heard.heard[8] > told.heard[8]


def test_a_meeting_without_the_akim_loses_its_day():
    state = played(plan([Move("meeting")]))
    assert (1, -1, "gate-akim", "meeting") in state.log
    assert state.spent == BOOK["meeting"].days
    opened = played(plan([Move("akim")], [Move("meeting")]))
    assert (2, -1, "made", "meeting") in opened.log


def test_helpers_need_three_families_who_have_had_the_aid():
    state = played(plan([Move("helpers", times=3)]))
    assert (1, -1, "gate-recipients", "helpers") in state.log
    assert state.spent == BOOK["helpers"].days


def test_the_press_goes_by_its_stages():
    state = played(plan([Move("press")], [Move("press-brief")], [Move("press-prepare"), Move("press-brief"), Move("press")]))
    assert [each[2:] for each in state.log if each[1] < 0] == [
        ("gate-briefed", "press"), ("gate-prepared", "press-brief"),
        ("made", "press-prepare"), ("made", "press-brief"), ("made", "press")]  # fmt: skip


def test_a_reproach_costs_trust_and_the_neighbours_hear_of_it():
    quiet, sharp = played(plan([visit(5)], [])), played(plan([visit(5)], [visit(5, "reproach")]))
    assert sharp.trust[4] < 0.7 * quiet.trust[4]
    for i in people().listeners[4]:
        assert sharp.trust[i] < quiet.trust[i]


def test_a_later_visit_remembers_the_reproach():
    quiet = played(plan([visit(5)], [], *[[]] * 8, [visit(5)]))
    sharp = played(plan([visit(5)], [visit(5, "reproach")], *[[]] * 8, [visit(5)]))
    assert sharp.heard[4] < quiet.heard[4]


def test_a_story_of_success_without_success_is_believed_by_nobody():
    state = played(plan([Move("story-press")]))
    assert state.esteem < 1.0
    assert any(each[2] == "empty-words" for each in state.log)


def test_what_is_not_heard_of_again_fades():
    from desktop.outreach.flow import STAYS

    assert STAYS[0] == 1.0
    assert all(b < a for a, b in pairwise(STAYS))


def test_results_are_seen_by_those_who_listen_and_stay_seen():
    state = play(PLANS["theory"], people(), throw(people(), 1), BOOK)
    shown = {i + 1 for _, i, code, _ in state.log if code == "results"}
    for number in shown:
        assert all(state.shown[i] > 0 for i in people().listeners[number - 1])


def test_a_family_not_entitled_never_signs_but_may_speak_well_of_it():
    state = play(PLANS["theory"], people(), throw(people(), 1), BOOK)
    for _, i, code, _ in state.log:
        if code in ("signs", "adopts"):
            assert people().entitled[i]
        if code == "supports":
            assert not people().entitled[i]


def test_the_assistant_knows_only_what_was_asked():
    state = played(plan([visit(5)]))
    for home in what_is_known(state):
        if home.number == 5:
            assert home.entitled is people().homes[4].entitled
            assert home.group is not None
        else:
            assert (home.stage, home.group, home.entitled, home.leader, home.trust) == ("", None, None, None, "")


def test_leaders_are_known_only_once_they_were_named():
    before, after = played(plan([])), played(plan([Move("poll")]))
    assert all(each.leader is None for each in what_is_known(before))
    assert sum(bool(each.leader) for each in what_is_known(after)) == len(people().leaders)


def test_a_rule_by_group_sends_nobody_to_those_never_asked():
    state = played(plan([Move("home-visit", Target(group="early-adopter"), times=5)]))
    assert sum(state.visits) == 0
    asked = played(plan([Move("poll"), Move("home-visit", Target(group="early-majority"), times=4)]))
    visited = [i for i, count in enumerate(asked.visits) if count]
    assert visited
    assert all(people().groups[i] == 2 for i in visited)


def test_refused_means_refused():
    first = played(plan([Move("home-visit", times=5)]))
    again = step(first, [Move("repeat-visit", Target(refused=True), times=5, rest=0)])
    twice = [i for i, count in enumerate(again.visits) if count == 2]
    assert twice
    assert all(first.refused[i] == 1 for i in twice)


def test_a_move_waits_for_its_condition():
    state = played(plan([Move("home-visit", times=3, when=(("results", 1),))]))
    assert sum(state.visits) == 0


def test_the_curve_counts_every_household_every_week():
    state = play(PLANS["theory"], people(), throw(people(), 2), BOOK)
    weeks = history(state)
    assert [each.week for each in weeks] == list(range(53))
    assert all(sum(each.stages) == people().size for each in weeks)
    assert weeks[-1].share == pytest.approx(state.share())
    assert [state.stage.count(n) for n in range(1, len(STAGES))] == list(weeks[-1].stages[1:])


def test_a_households_way_is_told_in_order():
    state = play(PLANS["theory"], people(), throw(people(), 2), BOOK)
    number = next(iter(adopted_in(state)))
    codes = [each.code for each in way_of(state, number)]
    assert codes.index("signs") < codes.index("adopts")


def test_rogers_classes_are_by_time_of_adoption():
    state = play(PLANS["theory"], people(), throw(people(), 2), BOOK)
    times, parted = adopted_in(state), classes(state)
    order = sorted(times, key=times.get)
    assert [parted[each] for each in order] == sorted(parted[each] for each in order)
    assert 0.5 < sum(each in (2, 3) for each in parted.values()) / len(parted) < 0.9


def test_the_score_shows_its_parts():
    found = score(play(PLANS["theory"], people(), throw(people(), 2), BOOK))
    assert found.points == pytest.approx(75 * found.adoption + 20 * found.trust + 5 * (1 - found.days / 260))


def test_a_seminar_of_24_weeks_can_be_played():
    short = Plan("short", 24, (Spell(1, 24, Move("home-visit", times=5)),))
    assert play(short, people(), throw(people(), 1), BOOK).week == 24


PINNED = (90, 1656, "0x1.663886594af4ep-1")
