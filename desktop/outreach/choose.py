"""Which households a move goes to, by what the assistant knows (never by what is true but not asked)."""

from collections.abc import Collection

from .plan import Move, Target
from .state import LONG_AGO, State
from .tactic import TRIAL

NOT_ENTITLED = 9
"""In State.seen: asked, and the law gives this family nothing; it is not visited for its own sake again."""
REOPEN = 4


def choose(st: State, move: Move, most: int) -> list[int]:
    """Up to `most` households for this move; fewer if nobody fits."""
    target = move.target
    if target.household:
        i = target.household - 1
        return [i] if i < st.people.size else []
    if target.place == TRIAL:
        latest, last = st.week - move.rest, st.last
        return [i for i in st.trials if last[i] <= latest][:most]
    pool = _pool(st, target)
    if not pool:
        return []
    taken = _first(st, pool, move, most)
    if pool is st.opened:
        _go_on(st.opened, taken)
    return taken


def _go_on(opened: list[int], taken: list[int]) -> None:
    """Who was called on goes to the end of the way."""
    for i in taken:
        opened.remove(i)
    opened += taken


def _pool(st: State, target: Target) -> Collection[int]:
    """The narrowest list that holds all who may fit."""
    if target.leaders and st.leaders_named:
        return st.people.leaders
    if target.place >= 0:
        return st.places[target.place]
    if target.refused:
        return st.refusers
    if target.group:
        return st.people.members[target.circle]
    return st.unvisited if target.not_visited else _open(st)


def _open(st: State) -> list[int]:
    """Households still to be won, as far as the assistant knows: made anew each few weeks."""
    if st.week >= st.opened_at + REOPEN:
        stage, seen = st.stage, st.seen
        st.opened = [i for i in st.opened if stage[i] < TRIAL and seen[i] != NOT_ENTITLED]
        st.opened_at = st.week
    return st.opened


def _first(st: State, pool: Collection[int], move: Move, most: int) -> list[int]:
    """The first of the pool that may be called on again and fit the rule."""
    target = move.target
    latest = LONG_AGO if target.not_visited else st.week - move.rest
    last, stage, seen, plain, leaders = st.last, st.stage, st.seen, not move.target.narrow, move.target.leaders
    taken: list[int] = []
    for i in pool:
        if last[i] > latest or stage[i] >= TRIAL or (seen[i] == NOT_ENTITLED and not leaders):
            continue
        if plain or _fits(st, i, target):
            taken.append(i)
            if len(taken) == most:
                break
    return taken


def _fits(st: State, i: int, target: Target) -> bool:
    known = st.seen[i]
    if target.stage and known != target.place:
        return False
    if target.group and (known < 0 or st.people.groups[i] != target.circle):
        return False
    return not (target.refused and st.refused[i] < 0) and not (target.not_visited and st.visits[i])
