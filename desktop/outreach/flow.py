"""How news moves a household, and a household its neighbours: the equations of MODEL.md."""

from collections.abc import Iterable

from .state import State
from .tactic import ADOPTED, DROPPED, FINISHED, STAGES, SUPPORTER, TRIAL

FADE = 16.0
"""Weeks without news after which half of what can be forgotten is forgotten."""
KEPT = 0.4
"""Share of what was heard that stays however long nothing is heard: one forgets the urge, less so what it was about."""
STAYS = tuple(KEPT + (1.0 - KEPT) * FADE / (FADE + weeks) for weeks in range(1024))
"""What is left of talk after so many weeks."""
CAP = 2.2
"""The most that talk alone can add; what neighbours' results add has no such bound."""
NEAR, FAR = 0.5, 1.2
"""Distance from signing within which a household weighs (evaluation) or is curious (interest)."""
TALK, PRAISE, RESULT, SOUR = 0.32, 0.35, 0.4, -0.4
"""What listeners hear when a family has its first aid, when one not entitled speaks well, when results can be seen
(half of it for good), when a family leaves."""
PROOF = 1.1
"""What it adds for all when every entitled family has results: in a village everything is soon known."""
TRIAL_WEEKS, RESULT_WEEKS, PROMISE_WEEKS = 4, 8, 6
LEAVES, LEAVES_FORCED, LEAVES_ALONE = 0.05, 0.75, 0.12
RIPE, SHOW, PROMISE, SIGN = range(4)
ALONE, HELPED = 1, 2
NEIGHBOUR = 1
"""Bit of State.channels: heard it from those it knows."""


def reach(st: State, i: int, gain: float, ease: float, why: str) -> float:
    """News worth `gain` reaches household i; `ease` is the share of the trouble with papers that is left to it.
    Returns how far it still is from signing (may be below 0)."""
    return reach_all(st, (i,), gain, ease, why)


def reach_all(st: State, chosen: Iterable[int], gain: float, ease: float, why: str) -> float:
    """News worth `gain` reaches each of these; how far the last of them still is from signing.

    The one loop in which the program spends its time: names are local, and nothing is called that need not be."""
    stages, heards, touched, shown, coming = st.stage, st.heard, st.touched, st.shown, st.coming
    need, papers, week, news, pull = st.throw.need, st.throw.papers, st.week, st.news, st.pull
    share = gain / CAP if gain > 0.0 else 0.0
    most, ease, gap = ALONE if ease == 1.0 else HELPED, ease * st.ease, 0.0
    for i in chosen:
        stage = stages[i]
        if stage >= TRIAL:
            continue
        last, heard = touched[i], heards[i]
        if last < news:
            last = news
        heard *= STAYS[week - last]
        heard += gain - heard * share
        heards[i] = heard
        touched[i] = week
        gap = need[i] - heard - shown[i] - pull
        now = 1 if gap > FAR else 2 if gap > NEAR else 3
        if now != stage:
            stages[i] = now
            st.log.append((week, i, STAGES[now], why))
        if gap <= 0.0 and gap + papers[i] * ease <= 0.0 and coming[i] < most:
            _decides(st, i, most, why)
    return gap


def _decides(st: State, i: int, how: int, why: str) -> None:
    """Helped with papers it comes next week; alone, at its next occasion (a quarter's end, a job lost, a child)."""
    st.coming[i] = how
    wait = 1
    if how == ALONE:
        occasion = st.people.village.temper.occasion
        wait += (int(st.throw.phase[i] * occasion) - st.week) % occasion
    if st.week + wait < len(st.due):
        st.due[st.week + wait].append(i * 4 + SIGN)
    st.log.append((st.week, i, "decides", why))


def spread(st: State, j: int, gain: float, why: str) -> None:
    """Those to whom j talks hear of it."""
    channels, told = st.channels, st.people.tells[j]
    for i in told:
        channels[i] |= NEIGHBOUR
    reach_all(st, told, gain * st.people.village.temper.closeness, 1.0, why)


def fall_due(st: State) -> None:
    """What was to come in this week comes."""
    for each in st.due[st.week]:
        i, kind = each >> 2, each & 3
        if kind == SIGN:
            if st.stage[i] < TRIAL:
                _signs(st, i)
        elif kind == RIPE:
            _ripens(st, i)
        elif kind == SHOW:
            _shows(st, i)
        elif st.promised[i] >= st.last[i] and st.stage[i] < TRIAL:
            _disappointed(st, i)


def _signs(st: State, i: int) -> None:
    if not st.people.entitled[i]:
        st.stage[i] = SUPPORTER
        st.log.append((st.week, i, "supports", ""))
        spread(st, i, PRAISE, "praise")
        return
    sign(st, i, "")


def sign(st: State, i: int, why: str) -> None:
    """The family applies and signs; whether it stays shows itself after TRIAL_WEEKS."""
    st.stage[i] = TRIAL
    st.coming[i] = 1
    st.trials[i] = None
    st.unvisited.pop(i, None)
    st.refusers.pop(i, None)
    if st.seen[i] >= 0:
        st.places[st.seen[i]].pop(i, None)
    st.signed += 1
    st.due[st.week + TRIAL_WEEKS].append(i * 4 + RIPE)
    st.log.append((st.week, i, "signs", why))


def _ripens(st: State, i: int) -> None:
    if st.trials.pop(i, 0) is not None or st.stage[i] != TRIAL:
        return
    chance = LEAVES_FORCED if st.forced[i] else LEAVES
    if st.last[i] < st.week - TRIAL_WEEKS - 2:
        chance += LEAVES_ALONE
    if st.throw.luck[i] < chance / st.skill:
        leave(st, i)
        return
    st.stage[i] = ADOPTED
    st.due[st.week + RESULT_WEEKS].append(i * 4 + SHOW)
    st.log.append((st.week, i, "adopts", ""))
    spread(st, i, TALK, "talk")


def leave(st: State, i: int) -> None:
    """The family gives up; those around hear the bad of it."""
    st.stage[i] = DROPPED
    st.trials.pop(i, None)
    st.rumour += 0.02
    st.log.append((st.week, i, "leaves", ""))
    spread(st, i, SOUR, "sour")


def _shows(st: State, i: int) -> None:
    if st.stage[i] != ADOPTED:
        return
    st.stage[i] = FINISHED
    st.finished += 1
    st.log.append((st.week, i, "results", ""))
    temper = st.people.village.temper
    half = RESULT * 0.5 * temper.closeness
    for j in st.people.listeners[i]:
        st.shown[j] += half
    refresh(st)
    spread(st, i, RESULT * 0.7, "result")


def _disappointed(st: State, i: int) -> None:
    st.trust[i] *= 0.75
    st.heard[i] -= 0.2
    st.log.append((st.week, i, "promise-broken", ""))


def refresh(st: State) -> None:
    """What all feel: results in the village and stories told of them, less bad talk."""
    st.pull = PROOF * st.people.village.temper.closeness * st.finished / st.need_all + st.story - st.rumour
