"""Who lives in a village: drawn once from the village's own seed, the same for every play and replication."""

import random
from collections.abc import Callable
from dataclasses import dataclass

from .homes import KINDS, OTHER_STEPS, POOR_STEPS, Verdicts
from .village import GROUP_SHARES, TIE_KINDS, Village

STREET = 20
"""Houses in a street of the map."""
TELLS = 0.5
"""Share of those who listen to a family that it talks to of such things: nobody tells everything to everybody."""
ACTIVE = 0.25
"""How much oftener one goes to gatherings for each standard deviation of innovativeness."""
Dice = Callable[[], float]


@dataclass(frozen=True, slots=True)
class Home:
    """One household. `number` counts from 1; x and y lie in 0–1 on the map; `group` is an index of GROUPS by temper
    (the tendency to adopt early; Rogers' own partition is by the time of adoption and is known only afterwards)."""

    number: int
    x: float
    y: float
    street: int
    kind: str
    people: int
    income: int
    verdict: str
    entitled: bool
    group: int
    leader: bool


@dataclass(frozen=True, slots=True)
class Population:
    """A village with its people. Lists run by household, from 0: `bold` innovativeness (standard deviations),
    `listeners[j]` who hears of j's affairs, `ties` (a, b, kind) for the map, `leaders` the tenth most listened to,
    `active` how much oftener than others it goes to gatherings (earlier adopters do: Rogers on social participation),
    `members` of each group of temper, `tells[j]` those of j's listeners to whom j talks of such things."""

    village: Village
    homes: tuple[Home, ...]
    bold: tuple[float, ...]
    listeners: tuple[tuple[int, ...], ...]
    ties: tuple[tuple[int, int, str], ...]
    leaders: tuple[int, ...]
    entitled: tuple[bool, ...]
    groups: tuple[int, ...]
    active: tuple[float, ...]
    members: tuple[tuple[int, ...], ...]
    tells: tuple[tuple[int, ...], ...]

    @property
    def size(self) -> int:
        """Number of households."""
        return len(self.homes)


def normal(dice: Dice) -> float:
    """A standard normal by twelve even draws: only additions, one by one (Python's sum() rounds otherwise from 3.12
    on), so it is the same on every machine."""
    total = -6.0
    for _ in range(12):
        total += dice()
    return total


def settle(village: Village, verdicts: Verdicts) -> Population:
    """Draw the people of a village. The same village gives the same people for ever."""
    dice = random.Random(village.seed).random
    size = village.households
    status = [normal(dice) for _ in range(size)]
    drawn = _ties(village, status, dice)
    listened = [0] * size
    for _, to, _ in drawn:
        listened[to] += 1
    leaders = tuple(sorted(range(size), key=lambda i: (-listened[i], i))[: max(1, size // 10)])
    tenth = frozenset(leaders)
    bold = tuple(normal(dice) + village.temper.openness * (i in tenth) for i in range(size))
    groups = _groups(bold)
    homes = tuple(_home(village, i, verdicts, groups[i], i in tenth, dice) for i in range(size))
    listeners: list[set[int]] = [set() for _ in range(size)]
    for a, b, _ in drawn:
        listeners[b].add(a)  # a asks b, so a hears of b
        listeners[a].add(b) if len(listeners[a]) < 8 else None
    heard = tuple(tuple(sorted(each)) for each in listeners)
    entitled = tuple(each.entitled for each in homes)
    tells = tuple(tuple(i for i in each if dice() < TELLS) for each in heard)
    members = tuple(tuple(i for i in range(size) if groups[i] == group) for group in range(len(GROUP_SHARES)))
    active = tuple(max(0.2, min(2.0, 1.0 + ACTIVE * each)) for each in bold)
    return Population(village, homes, bold, heard, drawn, leaders, entitled, tuple(groups), active, members,
                      tells)  # fmt: skip


def _ties(village: Village, status: list[float], dice: Dice) -> tuple[tuple[int, int, str], ...]:
    """Who turns to whom: next doors, kin, one at work, mosque or school: those of higher standing more often."""
    size = len(status)
    clans = max(2, size // 12)
    clan = [int(dice() * clans) for _ in range(size)]
    kin: list[list[int]] = [[] for _ in range(clans)]
    for i in range(size):
        kin[clan[i]].append(i)
    found: dict[tuple[int, int], str] = {(each.a - 1, each.b - 1): each.kind for each in village.ties}
    for i in range(size):
        _turn(found, i, i + 1 if (i + 1) % STREET and i + 1 < size else i - 1, "neighbour")
        _turn(found, i, _esteemed(kin[clan[i]], status, dice, 2), "kin")
        for kind in TIE_KINDS[2:]:
            if dice() < 0.6:
                _turn(found, i, _esteemed(range(size), status, dice, 5), kind)
    return tuple((a, b, kind) for (a, b), kind in found.items())


def _turn(found: dict[tuple[int, int], str], a: int, b: int, kind: str) -> None:
    if a != b and b >= 0:
        found.setdefault((a, b), kind)


def _esteemed(among: "range | list[int]", status: list[float], dice: Dice, looks: int) -> int:
    """Of some looked at, the one of highest standing."""
    return max((among[int(dice() * len(among))] for _ in range(looks)), key=lambda j: (status[j], j))


def _groups(bold: tuple[float, ...]) -> list[int]:
    """Rogers' shares over the order of innovativeness, boldest first."""
    order = sorted(range(len(bold)), key=lambda i: (-bold[i], i))
    groups, edge, group = [0] * len(bold), GROUP_SHARES[0], 0
    for rank, i in enumerate(order):
        while group < 4 and rank + 0.5 > edge * len(bold):
            group += 1
            edge += GROUP_SHARES[group]
        groups[i] = group
    return groups


def _home(village: Village, i: int, verdicts: Verdicts, group: int, leader: bool, dice: Dice) -> Home:
    weights = sum(kind.weight for kind in KINDS)
    throw, at = dice() * weights, 0
    while throw >= KINDS[at].weight:
        throw -= KINDS[at].weight
        at += 1
    steps = POOR_STEPS if dice() < village.poor else OTHER_STEPS
    found = verdicts[KINDS[at].id, steps[int(dice() * len(steps))]]
    street, house = divmod(i, STREET)
    streets = (village.households + STREET - 1) // STREET
    x = (house + 0.5 + (dice() - 0.5) * 0.5) / STREET
    y = (street + 0.5 + (house % 2 - 0.5) * 0.5) / streets
    return Home(i + 1, x, y, street, KINDS[at].id, found.people, found.income, found.verdict, found.entitled, group,
                leader)  # fmt: skip
