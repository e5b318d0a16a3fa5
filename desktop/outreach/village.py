"""A village as its file tells it: how many households, of what temper, with which ties. Numbers without units are in
standard deviations of innovativeness (MODEL.md)."""

from dataclasses import dataclass, field

from .fault import Refused, refuse_id, refuse_range

MOST_HOUSEHOLDS, LEAST_HOUSEHOLDS = 1000, 20
TIE_KINDS = ("kin", "neighbour", "work", "mosque", "school")
GROUPS = ("innovator", "early-adopter", "early-majority", "late-majority", "laggard")
GROUP_SHARES = (0.025, 0.135, 0.34, 0.34, 0.16)
"""Rogers' shares. The handbook prints 16 % for the late majority: a misprint (note a1), the five would give 82 %."""

RANGES = {
    "resistance": (-1.0, 4.0), "spread": (0.3, 2.0), "noise": (0.0, 1.5), "trust": (0.1, 1.0), "rumour": (0.0, 1.0),
    "papers": (0.0, 2.0), "gathering": (0.05, 0.9), "media": (0.1, 3.0), "background": (0.0, 0.5),
    "openness": (-2.0, 3.0), "closeness": (0.0, 1.5), "poor": (0.05, 1.0),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Temper:
    """What a village is like.

    resistance: persuasion that the middle household needs before it signs; spread: how far households differ;
    noise: what chance adds; trust: belief in the assistant (0–1); rumour: bad talk at the start; papers: how hard the
    documents are alone; gathering: share that comes to a meeting; media: how well the press reaches (1 = middle);
    background: news a week without any outreach; openness: how much earlier than others leaders are; closeness: how
    strongly talk and results of neighbours weigh (1 = middle); akim: talks that his consent takes; occasion: weeks from
    one occasion to the next at which a family that has decided goes by itself.
    """

    resistance: float = 1.7
    spread: float = 1.4
    noise: float = 0.45
    trust: float = 0.7
    rumour: float = 0.2
    papers: float = 0.5
    gathering: float = 0.35
    media: float = 1.0
    background: float = 0.018
    openness: float = 0.9
    closeness: float = 1.0
    akim: int = 1
    occasion: int = 26

    def __post_init__(self) -> None:
        for name, (low, high) in RANGES.items():
            if name != "poor":
                refuse_range(name, getattr(self, name), low, high)
        refuse_range("akim", self.akim, 0, 5)
        refuse_range("occasion", self.occasion, 1, 520)


@dataclass(frozen=True, slots=True)
class OwnTie:
    """A tie that the author of the village drew: two different households (numbers from 1) and why they meet."""

    a: int
    b: int
    kind: str

    def __post_init__(self) -> None:
        if self.a == self.b:
            raise Refused("outreach-tie-loop", number=self.a)
        if self.kind not in TIE_KINDS:
            raise Refused("outreach-word", field="kind", value=self.kind[:60], allowed=", ".join(TIE_KINDS))


@dataclass(frozen=True, slots=True)
class Village:
    """One village. `titles` and `summaries` by language; `seed` fixes who lives there, `poor` the share of families
    drawn below the poverty line (who is entitled is decided by the law); `ties` are added to those that are drawn."""

    id: str
    titles: dict[str, str]
    summaries: dict[str, str]
    households: int
    seed: int
    poor: float
    temper: Temper = field(default_factory=Temper)
    ties: tuple[OwnTie, ...] = ()
    sandbox: bool = False

    def __post_init__(self) -> None:
        refuse_id(self.id)
        refuse_range("households", self.households, LEAST_HOUSEHOLDS, MOST_HOUSEHOLDS)
        refuse_range("seed", self.seed, 0, 2**31)
        refuse_range("poor", self.poor, *RANGES["poor"])
        seen: set[frozenset[int]] = set()
        for each in self.ties:
            self._refuse_tie(each, seen)

    def _refuse_tie(self, tie: OwnTie, seen: set[frozenset[int]]) -> None:
        if not (1 <= tie.a <= self.households and 1 <= tie.b <= self.households):
            raise Refused("outreach-tie-nobody", a=tie.a, b=tie.b, most=self.households)
        pair = frozenset((tie.a, tie.b))
        if pair in seen:
            raise Refused("outreach-tie-twice", a=tie.a, b=tie.b)
        seen.add(pair)
