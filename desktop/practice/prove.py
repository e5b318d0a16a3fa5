"""The prover: everything that can be said of a case before anybody plays it, and random play that keeps its road."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop.handbook.model import Handbook

from .case import Case, passage_faults
from .fault import Fault, fault
from .play import Play, begin
from .roads import Range, always_offered, roads_of

LONGEST_PLAY = 400
PLAYS = 100

ClaimFaults = Callable[[Case], tuple[Fault, ...]]
"""What the rules of the law say against a case's judgements; given by whoever knows the law."""


@dataclass(frozen=True, slots=True)
class Proof:
    """What was proved of one case. `ranges` are, by ending, the half points that the way there can have cost;
    `astray` the choices (numbers from 1) of a random play that did not end, empty if all did."""

    case: str
    scenes: int
    endings: int
    decisions: int
    states: int
    claims: int
    ranges: dict[str, Range]
    faults: tuple[Fault, ...]
    astray: tuple[int, ...] = ()

    @property
    def sound(self) -> bool:
        """Nothing was found against it."""
        return not self.faults and not self.astray


def prove(case: Case, handbook: Handbook, rng: random.Random, claims: ClaimFaults | None = None) -> Proof:
    """Prove a case that could be made (a Case has no dead end, no unreachable scene, no loop without exit)."""
    roads = roads_of(case)
    found = [*passage_faults(case, handbook), *_always(case), *_endings(case)]
    found += claims(case) if claims else ()
    choices = [choice for scene in case.scenes.values() for choice in scene.choices]
    return Proof(
        case.id,
        len(case.scenes),
        sum(scene.ending is not None for scene in case.scenes.values()),
        len(choices),
        roads.states,
        sum(len(choice.claims) for choice in choices),
        roads.ranges(),
        tuple(sorted(found, key=lambda each: each.line)),
        _astray(case, rng),
    )


def wander(case: Case, rng: random.Random, limit: int = LONGEST_PLAY) -> tuple[Play, tuple[int, ...]]:
    """A random play and the numbers (from 1) of the choices it took; not finished if `limit` was not enough."""
    play, taken = begin(case, str(rng.random())), list[int]()
    while not play.finished and len(taken) < limit:
        number = rng.randrange(len(play.choices()))
        play, _ = play.choose(number)
        taken.append(number + 1)
    return play, tuple(taken)


def _astray(case: Case, rng: random.Random) -> tuple[int, ...]:
    for _ in range(PLAYS):
        play, taken = wander(case, rng)
        if not play.finished:
            return taken
    return ()


def _always(case: Case) -> Sequence[Fault]:
    return [
        fault(choice.line, scene, "practice-condition-always", text=choice.text[:60])
        for scene, choice in always_offered(case)
    ]


def _endings(case: Case) -> Sequence[Fault]:
    endings = {scene.ending for scene in case.scenes.values() if scene.ending}
    return [] if len(endings) > 1 else [fault(case.line, "", "practice-one-ending")]
