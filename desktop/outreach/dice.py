"""What chance gives one replication: thresholds drawn once for each household, whatever the plan does.

Two plans thrown with the same seed meet the same people on the same days (common random numbers), so their difference
is the plans'. Only + − × ÷ and comparisons are used: exp and log differ in the last bit between platforms, these do
not, and Python's own generator is the same everywhere.
"""

import random
from dataclasses import dataclass

from .population import Population


@dataclass(frozen=True, slots=True)
class Throw:
    """One replication's chance, by household: `need` persuasion it takes, `papers` what is added where documents are
    collected alone, `ear` the news it takes to become aware, `phase` of coming to meetings, `luck` of staying;
    `order` in which the assistant walks, `hearing` households by `ear`."""

    seed: int
    need: tuple[float, ...]
    papers: tuple[float, ...]
    ear: tuple[float, ...]
    phase: tuple[float, ...]
    luck: tuple[float, ...]
    order: tuple[int, ...]
    hearing: tuple[int, ...]


def throw(people: Population, seed: int) -> Throw:
    """The dice of one seed for these people."""
    dice = random.Random(people.village.seed * 1_000_003 + seed).random
    temper, size = people.village.temper, range(people.size)
    base, spread, chance = temper.resistance, temper.spread, temper.noise * 2.449489742783178
    ear = tuple([(u := dice() * 0.995) / (1.0 - u) / temper.media for _ in size])
    phase = tuple([dice() for _ in size])
    return Throw(
        seed,
        tuple([base - spread * bold + chance * (dice() + dice() - 1.0) for bold in people.bold]),
        tuple([temper.papers * 2.0 * dice() for _ in size]),
        ear,
        phase,
        tuple([dice() for _ in size]),
        tuple(sorted(size, key=phase.__getitem__)),
        tuple(sorted(size, key=ear.__getitem__)),
    )
