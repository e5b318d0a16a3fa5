"""A plan: what the assistant does in which week, with whom. The format is told in content/villages/README.md."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from .fault import Refused, refuse_range, refuse_word
from .tactic import STAGES, Book
from .village import GROUPS

WEEKS, SEMINAR_WEEKS, MOST_WEEKS, WEEK_DAYS = 52, 24, 104, 5.0
MOST_MOVES, MOST_TIMES = 2000, 60
CONDITIONS = ("results", "adopters", "refusals", "asked")


@dataclass(frozen=True, slots=True)
class Target:
    """Which households a move goes to, of what the assistant knows: `group` and `stage` of those asked, `refused` at
    the last visit, `leaders` once a poll or a round table has named them, `not_visited` yet, one `household` by
    number. With nothing said: the next ones on the assistant's way. Reckoned for the engine:
    `narrow` the rule asks more than one list of the state holds, `place` and `circle` indexes of stage and group."""

    group: str = ""
    stage: str = ""
    refused: bool = False
    leaders: bool = False
    not_visited: bool = False
    household: int = 0
    narrow: bool = field(init=False, repr=False, compare=False)
    place: int = field(init=False, repr=False, compare=False)
    circle: int = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if self.group:
            refuse_word("target.group", self.group, GROUPS)
        if self.stage:
            refuse_word("target.stage", self.stage, STAGES)
        refuse_range("target.household", self.household, 0, 100_000)
        rules = (self.group, self.stage, self.refused, self.leaders, self.not_visited)
        object.__setattr__(self, "place", STAGES.index(self.stage) if self.stage else -1)
        object.__setattr__(self, "circle", GROUPS.index(self.group) if self.group else -1)
        object.__setattr__(self, "narrow", bool(self.group) or sum(map(bool, rules)) > 1)


ANYBODY = Target()


@dataclass(frozen=True, slots=True)
class Move:
    """One thing to do in a week: `times` households at most (for a tactic that goes to households), not sooner than
    `rest` weeks after the last contact. `when` holds conditions: at least so many results, adopters, refusals or
    households asked."""

    tactic: str
    target: Target = ANYBODY
    times: int = 1
    rest: int = 4
    when: tuple[tuple[str, int], ...] = ()

    def __post_init__(self) -> None:
        refuse_range("times", self.times, 1, MOST_TIMES)
        refuse_range("rest", self.rest, 0, MOST_WEEKS)
        for name, least in self.when:
            refuse_word("when", name, CONDITIONS)
            refuse_range(f"when.{name}", least, 0, 100_000)


@dataclass(frozen=True, slots=True)
class Spell:
    """A move with its weeks: from `first` to `last` (counted from 1, both included), each `every` weeks."""

    first: int
    last: int
    move: Move
    every: int = 1

    def __post_init__(self) -> None:
        refuse_range("week", self.first, 1, MOST_WEEKS)
        refuse_range("last", self.last, 1, MOST_WEEKS)
        refuse_range("every", self.every, 1, MOST_WEEKS)
        if self.last < self.first:
            raise Refused("outreach-weeks-turned", first=self.first, last=self.last)


@dataclass(frozen=True, slots=True)
class Plan:
    """A whole campaign. In a week moves are made in order until the days are spent; what is left over is not made."""

    title: str
    weeks: int
    spells: tuple[Spell, ...]
    days: float = WEEK_DAYS
    id: str = field(default="", compare=False)

    def __post_init__(self) -> None:
        refuse_range("weeks", self.weeks, 1, MOST_WEEKS)
        refuse_range("days", self.days, 0.5, 7)
        refuse_range("move", len(self.spells), 0, MOST_MOVES)

    def check(self, book: Book) -> None:
        """Refuse a tactic that does not exist."""
        for each in self.spells:
            if each.move.tactic not in book:
                raise Refused("outreach-tactic-unknown", tactic=each.move.tactic[:60])

    def by_week(self) -> tuple[tuple[Move, ...], ...]:
        """The moves of each week, from the first."""
        found: list[list[Move]] = [[] for _ in range(self.weeks)]
        for each in self.spells:
            for week in range(each.first - 1, min(each.last, self.weeks), each.every):
                found[week].append(each.move)
        return tuple(map(tuple, found))


def written(title: str, weeks: Iterable[Iterable[Move]], days: float = WEEK_DAYS) -> Plan:
    """The plan that a player has made week by week."""
    made = [list(each) for each in weeks]
    spells = tuple(Spell(number, number, move) for number, moves in enumerate(made, 1) for move in moves)
    return Plan(title, max(1, len(made)), spells, days)
