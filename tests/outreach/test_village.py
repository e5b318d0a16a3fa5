"""Who lives in a village and what chance is."""

from dataclasses import replace

import pytest

from desktop.outreach.dice import throw
from desktop.outreach.fault import Refused
from desktop.outreach.population import settle
from desktop.outreach.village import GROUP_SHARES, OwnTie
from tests.outreach.made import VERDICTS, VILLAGES, people


def test_the_same_village_has_the_same_people_for_ever():
    assert settle(people().village, VERDICTS) == people()


def test_the_law_decides_who_is_entitled():
    for home in people().homes:
        assert home.entitled is VERDICTS[home.kind, _step(home)].entitled
        if home.income >= 12_000 * home.people:
            assert not home.entitled


def _step(home):
    return home.income * 100 // (12_000 * home.people)


def test_a_poor_pensioner_is_entitled_and_a_family_above_the_line_is_not():
    assert VERDICTS["pensioners", 45].verdict == "unconditional"
    assert VERDICTS["couple-four", 70].verdict == "conditional"
    assert VERDICTS["couple-four", 110].verdict == "refused-income"


def test_the_groups_of_temper_have_rogers_shares_and_the_misprint_is_not_among_them():
    groups = people().groups
    for group, share in enumerate(GROUP_SHARES):
        assert abs(groups.count(group) / len(groups) - share) <= 0.006
    assert sum(GROUP_SHARES) == pytest.approx(1.0)


def test_leaders_are_those_most_listened_to():
    village = people()
    heard = [sum(b == i for _, b, _ in village.ties) for i in range(village.size)]
    assert min(heard[i] for i in village.leaders) >= max(heard[i] for i in range(village.size) if i not in village.leaders)
    assert len(village.leaders) == village.size // 10


def test_nobody_listens_to_himself():
    for village in map(people, (each.id for each in VILLAGES)):
        assert all(i not in listeners for i, listeners in enumerate(village.listeners))


def test_a_tie_that_the_author_drew_is_there():
    village = replace(people().village, ties=(OwnTie(3, 170, "mosque"),))
    found = settle(village, VERDICTS)
    assert (2, 169, "mosque") in found.ties
    assert 2 in found.listeners[169]


def test_dice_do_not_depend_on_anything_but_the_seed():
    assert throw(people(), 5) == throw(people(), 5)
    assert throw(people(), 5) != throw(people(), 6)


def test_dice_are_the_same_on_every_machine_to_the_last_bit():
    dice = throw(people(), 1)
    assert (dice.need[0].hex(), dice.ear[1].hex(), dice.papers[2].hex(), dice.luck[3].hex()) == PINNED


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"households": 10**6}, "outreach-range"),
        ({"households": 3}, "outreach-range"),
        ({"poor": float("nan")}, "outreach-range"),
        ({"ties": (OwnTie(1, 2, "kin"), OwnTie(2, 1, "work"))}, "outreach-tie-twice"),
        ({"ties": (OwnTie(1, 999, "kin"),)}, "outreach-tie-nobody"),
    ],
)
def test_a_village_that_cannot_be_is_refused(change, code):
    with pytest.raises(Refused) as refused:
        replace(people().village, **change)
    assert refused.value.code == code


def test_a_household_tied_to_itself_is_refused():
    with pytest.raises(Refused, match="outreach-tie-loop"):
        OwnTie(4, 4, "kin")


PINNED = ("0x1.6ae678291c022p+0", "0x1.dbc848312bf5dp-2", "0x1.995d115b00a57p-1", "0x1.2c1250f4f95f8p-4")
