"""What a play was, read off its log: counts by week, the curve, the groups, each household's way."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import fsum

from .state import State
from .tactic import ADOPTED, FINISHED, STAGES
from .village import GROUPS

_CODE_STAGE = {
    "aware": "aware", "interest": "interest", "evaluation": "evaluation", "signs": "trial", "adopts": "adopted",
    "results": "finished", "leaves": "dropped", "supports": "supporter",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class WeekOf:
    """The end of one week: households by stage (in the order of STAGES), the adopters among the entitled by group of
    temper (in the order of GROUPS), adoption among the entitled 0–1."""

    week: int
    stages: tuple[int, ...]
    groups: tuple[int, ...]
    share: float


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened: household 0 is the village; `code` is told by outreach-event-<code>, `tactic` is an id,
    or the way the news took (news, talk, praise, result, sour, doubt, offence), or empty."""

    week: int
    household: int
    code: str
    tactic: str


@dataclass(frozen=True, slots=True)
class Score:
    """Each part is shown: adoption among the entitled (0–1), trust in the assistant (0–1), days spent; `points` of 100
    are 75 for adoption, 20 for trust, 5 for days not spent."""

    adoption: float
    trust: float
    days: float
    points: float


def history(state: State) -> tuple[WeekOf, ...]:
    """Week by week from 0 (before the first) to now. Who was never moved by anything counts as unaware."""
    stage = ["unaware"] * state.people.size
    made = [_week(0, stage, state)]
    at = 0
    for week in range(1, state.week + 1):
        while at < len(state.log) and state.log[at][0] <= week:
            _, i, code, _ = state.log[at]
            if i >= 0 and code in _CODE_STAGE:
                stage[i] = _CODE_STAGE[code]
            at += 1
        made.append(_week(week, stage, state))
    return tuple(made)


def _week(number: int, stage: list[str], state: State) -> WeekOf:
    groups = [0] * len(GROUPS)
    for i, each in enumerate(stage):
        if each in ("adopted", "finished"):
            groups[state.people.homes[i].group] += 1
    counts = tuple(stage.count(each) for each in STAGES)
    return WeekOf(number, counts, tuple(groups), sum(groups) / state.need_all)


def events(state: State, week: int = 0) -> Iterator[Event]:
    """What happened, in order; of one week if it is given."""
    for at, i, code, tactic in state.log:
        if week in (0, at):
            yield Event(at, i + 1, code, tactic)


def way_of(state: State, household: int) -> tuple[Event, ...]:
    """All that happened to one household (by number)."""
    return tuple(each for each in events(state) if each.household == household)


def adopted_in(state: State) -> dict[int, int]:
    """Household number → week of adoption, of those that are adopters now."""
    last = {i: week for week, i, code, _ in state.log if code == "adopts"}
    return {i + 1: week for i, week in last.items() if state.stage[i] in (ADOPTED, FINISHED)}


def classes(state: State) -> dict[int, int]:
    """Household number → index of GROUPS by the time of adoption, as Rogers parts them: cuts at the mean − 2σ, − σ, the
    mean, + σ. Empty with fewer than two adopters."""
    times = adopted_in(state)
    if len(times) < 2:
        return {}
    mean = sum(times.values()) / len(times)
    square = fsum((week - mean) * (week - mean) for week in times.values()) / len(times)
    return {number: _class(week - mean, square) for number, week in times.items()}


def _class(off: float, square: float) -> int:
    """Without a root: `off` against multiples of σ by its square."""
    if off >= 0:
        return 4 if off * off > square else 3
    return 0 if off * off > 4 * square else 1 if off * off > square else 2


def score(state: State) -> Score:
    """What the play is worth."""
    all_days = max(1.0, state.days * state.week)
    adoption, trust = state.share(), state.mean_trust()
    return Score(adoption, trust, state.spent, 75 * adoption + 20 * trust + 5 * (1 - state.spent / all_days))
