"""A ten-year national campaign like Korea's of 1964–73: many villages, a field worker who comes now and then, radio all
the time, here and there a meeting, a lecture, a van, a poster, a leaflet. Everybody could adopt, with little paper.

The mechanisms and their numbers are the game's. Only the setting is the campaign's: how many villages of which size,
how they differ, how often each channel came by (from the shares that had met it, diffusion.md 7.4)."""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from .acts import BANNER, LEAFLET, MEETING, OPEN_DAY, VAN, VISIT
from .dice import throw
from .engine import begin, run
from .flow import NEIGHBOUR
from .homes import all_entitled
from .plan import Move, Target
from .population import normal, settle
from .state import State
from .tactic import ADOPTED, FINISHED, Book
from .village import Temper, Village

YEARS, YEAR = 10, 52
VILLAGES = 25
LAUNCH = 2
SIZES = (28, 59)
CHANNELS = ("home-visit", "neighbours", "meeting", "lecture", "leaflet", "radio", "van", "poster")
_BITS = (VISIT, NEIGHBOUR, MEETING, OPEN_DAY, LEAFLET, 0, VAN, BANNER)


@dataclass(frozen=True, slots=True)
class Setting:
    """How the campaign differs from a game: mean resistance and how villages differ in it (standard deviations),
    weeks between the worker's visits in a village of 42, gatherings in ten years, how much oftener he comes in the
    first two years, when the campaign is new, and what Temper tells."""

    resistance: float = 1.0
    villages_differ: float = 0.25
    visit_every: float = 14.0
    meetings: int = 4
    papers: float = 0.25
    background: float = 0.014
    openness: float = 1.2
    occasion: int = 420
    launch: float = 1.5
    periods: int = YEARS
    weeks: int = YEAR
    sizes: tuple[int, int] = SIZES
    villages: int = VILLAGES


DOCTORS = Setting(resistance=-0.2, villages_differ=0.1, visit_every=1.2, meetings=2, background=0.15, openness=1.2,
                  occasion=40, launch=1.0, periods=17, weeks=4, sizes=(25, 45), villages=4)  # fmt: skip
"""Four towns of doctors and a new drug (tetracycline, 1953–55): salesmen call all the time, journals write, patients
come soon. The same mechanisms, held against a second record."""


@dataclass(frozen=True, slots=True)
class Woman:
    """One household of the campaign: the period (year) of adoption from 1 (0 never), which channels it met (in the
    order of CHANNELS), is it among the tenth most listened to, its village."""

    year: int
    met: tuple[bool, ...]
    leader: bool
    village: int


def campaign(setting: Setting, book: Book, rounds: int, seed: int = 1) -> Iterator[Woman]:
    """All households of `rounds` times VILLAGES villages."""
    dice = random.Random(seed).random
    for number in range(rounds * setting.villages):
        yield from _village(setting, book, number, dice)


def _village(setting: Setting, book: Book, number: int, dice: Callable[[], float]) -> Iterator[Woman]:
    least, most = setting.sizes
    size = least + int(dice() * (most - least + 1))
    resistance = max(-1.0, min(4.0, setting.resistance + setting.villages_differ * normal(dice)))
    temper = Temper(resistance=resistance, papers=setting.papers, background=setting.background, gathering=0.12,
                    openness=setting.openness, spread=1.0, occasion=setting.occasion, rumour=0.1, akim=0,
                    trust=0.75)  # fmt: skip
    people = settle(Village("campaign", {}, {}, size, number + 1, 1.0, temper), all_entitled())
    weeks = _moves(setting, size, dice)
    state = run(weeks, begin(people, throw(people, number), book, 7.0, len(weeks)))
    heard = 0.5 * setting.background * len(weeks)
    years = _periods(state, setting.weeks)
    for i in range(size):
        met = tuple(bool(state.channels[i] & bit) for bit in _BITS[:5])
        met += (state.throw.ear[i] <= heard, *(bool(state.channels[i] & bit) for bit in _BITS[6:]))
        yield Woman(years.get(i, 0), met, people.homes[i].leader, number)


def _periods(state: State, length: int) -> dict[int, int]:
    found = {i: (week - 1) // length + 1 for week, i, code, _ in state.log if code == "signs"}
    kept = (ADOPTED, FINISHED)
    return {i: year for i, year in found.items() if state.stage[i] in kept}


def _moves(setting: Setting, size: int, dice: Callable[[], float]) -> list[list[Move]]:
    weeks: list[list[Move]] = [[] for _ in range(setting.periods * setting.weeks)]
    for period in range(setting.periods):
        push = setting.launch if period < LAUNCH else 1.0
        visits = push * setting.weeks / setting.visit_every * size / 42
        for _ in range(int(visits + dice())):
            week = period * setting.weeks + int(dice() * setting.weeks)
            weeks[week].append(Move("home-visit", Target(household=1 + int(dice() * size))))
    for tactic, times in (("meeting", setting.meetings), ("open-day", 3), ("mobile-group", 1), ("banner", 1)):
        for _ in range(times):
            weeks[int(dice() * len(weeks))].append(Move(tactic))
    weeks[int(dice() * setting.weeks)].insert(0, Move("leaflets"))
    return weeks
