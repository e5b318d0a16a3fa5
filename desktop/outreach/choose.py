"""Which households a move goes to, by what the assistant knows (never by what is true but not asked)."""

from .plan import Move
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
        return _in_trial(st, move, most)
    if target.leaders and st.leaders_named:
        return _fitting(st, move, most, st.people.leaders, leaders=True)
    return _fitting(st, move, most, _open(st))


def _open(st: State) -> list[int]:
    """Households still to be won, as far as the assistant knows: made anew each few weeks."""
    if st.week >= st.opened_at + REOPEN:
        stage, seen = st.stage, st.seen
        st.opened = [i for i in st.throw.order if stage[i] < TRIAL and seen[i] != NOT_ENTITLED]
        st.opened_at = st.week
    return st.opened


def _in_trial(st: State, move: Move, most: int) -> list[int]:
    latest, last = st.week - move.rest, st.last
    found = [i for i, stage in enumerate(st.stage) if stage == TRIAL and last[i] <= latest]
    return found[:most]


def _fitting(
    st: State, move: Move, most: int, pool: "list[int] | tuple[int, ...]", leaders: bool = False
) -> list[int]:
    target = move.target
    stage, seen, last, latest = st.stage, st.seen, st.last, st.week - move.rest
    wanted = STAGES.index(target.stage) if target.stage else -1
    group = GROUPS.index(target.group) if target.group else -1
    refused, fresh = target.refused, target.not_visited
    found: list[int] = []
    for i in pool:
        if last[i] > latest or stage[i] >= TRIAL:
            continue
        known = seen[i]
        if known != wanted and wanted >= 0:
            continue
        if known == NOT_ENTITLED and (not leaders or stage[i] == SUPPORTER):
            continue
        if refused and st.refused[i] < 0:
            continue
        if fresh and st.visits[i]:
            continue
        if group >= 0 and (known < 0 or st.people.homes[i].group != group):
            continue
        found.append(i)
        if len(found) == most:
            break
    return found
