"""The debrief says what was seen in the play, on its own dice."""

from dataclasses import replace

import pytest

from desktop.outreach.bots import BOTS, plan_of
from desktop.outreach.debrief import counterfactual, debrief, findings, shortened
from desktop.outreach.dice import throw
from desktop.outreach.engine import play
from desktop.outreach.plan import Move, Plan, Spell, Target
from tests.outreach.made import BOOK, NOTHING, PLANS, RULES, people


def found(*spells: Spell, weeks: int = 52) -> set[str]:
    state = play(Plan("x", weeks, spells), people(), throw(people(), 1), BOOK)
    return {each.rule.id for each in findings(state, RULES)}


VISITS = Spell(1, 52, Move("home-visit", Target(not_visited=True), 4))


def test_theory_breaks_no_conclusion():
    state = play(PLANS["theory"], people(), throw(people(), 1), BOOK)
    told = findings(state, RULES)
    assert [each.rule.id for each in told if each.rule.sign == "breaks"] == []
    assert {each.rule.conclusion for each in told if each.rule.sign == "agrees"} == {0, 1, 2, 3, 4, 5}


def test_stopping_early_is_seen():
    assert "stopped" in found(replace(VISITS, last=20))
    assert "kept-on" in found(VISITS)


def test_giving_up_on_those_who_refused_is_seen():
    again = Spell(10, 52, Move("repeat-visit", Target(refused=True), 4, 8))
    assert "gave-up" in found(VISITS)
    assert "came-again" in found(again, VISITS)


@pytest.mark.parametrize("tactic", ["reproach", "pressure"])
def test_reproach_and_pressure_are_seen(tactic):
    told = found(VISITS, Spell(20, 20, Move(tactic, Target(refused=True), 2)))
    assert "reproached" in told
    assert "kind" not in told


def test_working_alone_and_together_are_seen():
    assert "alone" in found(VISITS)
    together = (Spell(1, 1, Move("akim")), Spell(2, 2, Move("meeting")), Spell(3, 3, Move("round-table")))
    assert "together" in found(*together, VISITS)


def test_paper_alone_and_empty_words_are_seen():
    assert "paper-only" in found(Spell(1, 52, Move("leaflets")))
    assert "empty-words" in found(Spell(1, 1, Move("story-press")), VISITS)


def test_every_moment_can_be_shown():
    state = play(PLANS["theory"], people(), throw(people(), 1), BOOK)
    for each in findings(state, RULES):
        assert each.rule.says.keys() == {"ru", "kk"}
        for week, household, tactic in each.moments:
            assert 1 <= week <= 53
            assert 0 <= household <= people().size
            assert not tactic or tactic in BOOK or household


def test_without_a_move_means_the_same_dice_without_it():
    dice = throw(people(), 4)
    state = play(PLANS["theory"], people(), dice, BOOK)
    whole = counterfactual(PLANS["theory"], state, people(), dice, BOOK, "documents-help")
    assert whole.adoption < 0
    never = counterfactual(PLANS["theory"], state, people(), dice, BOOK, "pressure")
    assert (never.adoption, never.trust) == (0.0, 0.0)
    once = counterfactual(PLANS["theory"], state, people(), dice, BOOK, "documents-help", week=52)
    assert abs(once.adoption) < abs(whole.adoption)


def test_three_bots_stand_beside_the_learner():
    bots = {name: shortened(plan_of(name, PLANS, BOOK, 1), 24) for name in BOTS}
    told = debrief(shortened(PLANS["basic"], 24), people(), throw(people(), 1), BOOK, RULES, bots)
    assert told.bots["theory"].adoption > told.bots["random"].adoption
    assert told.bots["nothing"].days == 0
    assert {each.tactic for each in told.worth} == {each.move.tactic for each in PLANS["basic"].spells if each.first <= 24}


def test_doing_nothing_agrees_with_nothing():
    state = play(NOTHING, people(), throw(people(), 1), BOOK)
    assert {each.rule.id for each in findings(state, RULES)} == {"stopped"}
