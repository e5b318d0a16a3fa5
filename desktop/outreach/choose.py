"""Which households a move goes to, by what the assistant knows (never by what is true but not asked)."""

from collections.abc import Iterable

from .plan import Move, Target
from .state import State
from .tactic import STAGES, SUPPORTER, TRIAL
from .village import GROUPS

NOT_ENTITLED = 9
"""In State.seen: asked, and the law gives this family nothing; it is not visited for its own sake again."""
REOPEN = 4


def choose(st: State, move: Move, most: int) -> list[int]:
    """Up to `most` households for this move; fewer if nobody fits."""
    target = move.target
    if target.household:
        i = target.household - 1
        return [i] if i < st.people.size else []
    if target.stage == "trial":
        latest, last = st.week - move.rest, st.last
        return [i for i in st.trials if last[i] <= latest][:most]
    pool = _pool(st, target)
    found = _rested(st, pool, st.week - move.rest)
    taken = _first(st, found, target, most) if _more(target) else _few(st, found, most, target.leaders)
    if pool is st.opened:
        _go_on(st.opened, taken)
    return taken


def _go_on(opened: list[int], taken: list[int]) -> None:
    """Who was called on goes to the end of the way."""
    for i in taken:
        opened.remove(i)
    opened += taken


def _pool(st: State, target: Target) -> Iterable[int]:
    """The narrowest list that holds all who may fit."""
    if target.leaders and st.leaders_named:
        return st.people.leaders
    if target.stage:
        return st.places[STAGES.index(target.stage)]
    if target.refused:
        return st.refusers
    return st.unvisited if target.not_visited else _open(st)


def _open(st: State) -> list[int]:
    """Households still to be won, as far as the assistant knows: made anew each few weeks."""
    if st.week >= st.opened_at + REOPEN:
        stage, seen = st.stage, st.seen
        st.opened = [i for i in st.opened if stage[i] < TRIAL and seen[i] != NOT_ENTITLED]
        st.opened_at = st.week
    return st.opened


def _rested(st: State, pool: Iterable[int], latest: int) -> Iterable[int]:
    last, stage = st.last, st.stage
    return (i for i in pool if last[i] <= latest and stage[i] < TRIAL)


def _few(st: State, found: Iterable[int], most: int, leaders: bool) -> list[int]:
    seen, taken = st.seen, []
    for i in found:
        if leaders or seen[i] != NOT_ENTITLED:
            taken.append(i)
            if len(taken) == most:
                break
    return taken


def _more(target: Target) -> bool:
    """Does the rule ask more than its pool already says?"""
    return bool(target.group) or target.leaders + bool(target.stage) + target.refused + target.not_visited > 1


def _first(st: State, found: Iterable[int], target: Target, most: int) -> list[int]:
    taken = []
    for i in found:
        if _fits(st, i, target):
            taken.append(i)
            if len(taken) == most:
                break
    return taken


def _fits(st: State, i: int, target: Target) -> bool:
    known = st.seen[i]
    if known == NOT_ENTITLED and (not target.leaders or st.stage[i] == SUPPORTER):
        return False
    if target.stage and known != STAGES.index(target.stage):
        return False
    if target.group and (known < 0 or st.people.groups[i] != GROUPS.index(target.group)):
        return False
    return not (target.refused and st.refused[i] < 0) and not (target.not_visited and st.visits[i])
