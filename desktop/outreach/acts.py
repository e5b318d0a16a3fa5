"""What each tactic does. A function gets the state, the tactic and the households chosen (none for a whole village)."""

from collections.abc import Callable, Sequence

from .choose import NOT_ENTITLED
from .flow import FAR, HELPED, NEIGHBOUR, PROMISE, PROMISE_WEEKS, leave, reach, reach_all, refresh, sign, spread
from .state import State
from .tactic import ADOPTED, AWARE, EVALUATION, INTEREST, TRIAL, UNAWARE, Tactic

Act = Callable[[State, Tactic, Sequence[int]], None]

VISIT, MEETING, OPEN_DAY, LEAFLET, VAN, BANNER, HELPER = (1 << n for n in range(1, 8))
"""Bits of State.channels beside flow.NEIGHBOUR: by what a household was reached."""
GOLDEN = 0.6180339887498949
"""Turns the circle on which households come to gatherings: each gets its turn, chance only where it starts."""
SCEPTIC = 2.0
"""Further from signing than this, an invitation is felt as bother and spoken of."""
TURNS_AWAY = 0.25
"""Share of those in the aid around a family that was pressed who leave it."""
UNHEARD, STRANGER = 0.35, 0.75
"""Share of a talk that is left to persuade who has never heard of it, and trust kept if such a talk ends in refusal."""
TIRED_WEEKS = 6
STORY_STEP, STORY_MOST = 0.09, 0.45
EMPTY_WORDS, EMPTY_RUMOUR = 0.93, 0.06
"""What a story of success without success costs: belief in the assistant, and bad talk."""


def visit(st: State, tactic: Tactic, chosen: Sequence[int]) -> None:
    """Talk at home about housing, family, income and work; a list of vacancies and of papers."""
    for i in chosen:
        call(st, tactic, i, tactic.gain * st.trust[i] * st.esteem * st.skill, 0.5)


def call(st: State, tactic: Tactic, i: int, gain: float, ease: float) -> None:
    """One visit of the assistant. Who has not heard of АСП spends most of the talk learning what it is and is wary
    of an offer out of the blue; a family that the assistant knows listens better."""
    new = st.stage[i] == UNAWARE
    if new:
        gain *= UNHEARD
    times = st.visits[i]
    gain *= 1.0 + 0.1 * (times if times < 3 else 3)
    st.channels[i] |= VISIT
    st.log.append((st.week, i, "visited", tactic.id))
    gap = reach(st, i, gain, ease, tactic.id)
    note(st, i)
    st.visits[i] = times + 1
    st.unvisited.pop(i, None)
    st.last[i] = st.week
    if st.stage[i] < TRIAL:
        _answered(st, i, gap, tactic.id)
        if new and gap > FAR:
            st.trust[i] *= STRANGER


def _answered(st: State, i: int, gap: float, why: str) -> None:
    if gap > FAR:
        st.refused[i] = st.week
        st.refusers[i] = None
        st.log.append((st.week, i, "refuses", why))
        if gap > SCEPTIC:
            st.trust[i] *= 0.9
            spread(st, i, -0.05, "doubt")
    elif gap <= 0.0 and st.coming[i] < HELPED and st.people.entitled[i]:
        st.promised[i] = st.week
        st.due[st.week + PROMISE_WEEKS].append(i * 4 + PROMISE)


def note(st: State, i: int) -> None:
    """The assistant has asked: it knows where the household stands."""
    was, now = st.seen[i], st.stage[i]
    if not st.people.entitled[i]:
        now = NOT_ENTITLED
    if was == now:
        return
    if was < 0:
        st.asked += 1
    else:
        st.places[was].pop(i, None)
    st.seen[i] = now
    st.places[now][i] = None
    if now == NOT_ENTITLED:
        st.unvisited.pop(i, None)
        st.refusers.pop(i, None)


def documents(st: State, tactic: Tactic, chosen: Sequence[int]) -> None:
    """Papers are collected together: what kept a ready family back is gone."""
    for i in chosen:
        call(st, tactic, i, tactic.gain * st.trust[i] * st.esteem * st.skill, 0.0)


def another(st: State, tactic: Tactic, chosen: Sequence[int]) -> None:
    """Somebody else comes: what the family had told has to be told again."""
    for i in chosen:
        st.visits[i] = 0
        st.trust[i] *= 0.9
    visit(st, tactic, chosen)


def helpers(st: State, tactic: Tactic, chosen: Sequence[int]) -> None:
    """Those who have had the aid go to those who have not; they are believed for what they are. Each of them goes to
    somebody every third week at most."""
    for i in chosen[: max(1, st.finished // 3)]:
        st.channels[i] |= HELPER | NEIGHBOUR
        st.log.append((st.week, i, "visited", tactic.id))
        reach(st, i, tactic.gain, 0.5, tactic.id)
        note(st, i)
        st.last[i] = st.week


def story_visit(st: State, tactic: Tactic, chosen: Sequence[int]) -> None:
    """A visit with the tale of a family that everybody knows."""
    if not st.finished:
        _empty(st, tactic)
    visit(st, tactic, chosen)


def reproach(st: State, tactic: Tactic, chosen: Sequence[int]) -> None:
    """«Почему так поздно?»: the family closes, and its neighbours hear why."""
    for i in chosen:
        st.trust[i] *= 0.55
        reach(st, i, tactic.gain, 1.0, tactic.id)
        _offended(st, i, -0.06, 0.96)
        st.last[i] = st.week
        st.log.append((st.week, i, "reproached", tactic.id))


def pressure(st: State, tactic: Tactic, chosen: Sequence[int]) -> None:
    """Signed under threat: many leave, those around turn away and some of them leave too."""
    for i in chosen:
        gap = reach(st, i, 0.0, 0.0, tactic.id)
        st.trust[i] *= 0.6
        st.last[i] = st.week
        st.log.append((st.week, i, "pressed", tactic.id))
        if st.people.entitled[i] and st.stage[i] < TRIAL and gap <= FAR:
            st.forced[i] = 1
            sign(st, i, tactic.id)
        _offended(st, i, -0.12, 0.93)
        for j in st.people.listeners[i]:
            if st.stage[j] in (TRIAL, ADOPTED) and st.throw.luck[j] < TURNS_AWAY:
                leave(st, j)


def _offended(st: State, i: int, gain: float, trust: float) -> None:
    st.rumour += 0.015
    for j in st.people.listeners[i]:
        st.trust[j] *= trust
    spread(st, i, gain, "offence")


def meeting(st: State, tactic: Tactic, chosen: Sequence[int]) -> None:
    """A gathering of the village: those come whose turn it is."""
    _meet(st, tactic)


def story_meeting(st: State, tactic: Tactic, chosen: Sequence[int]) -> None:
    """A gathering where a family tells how it went."""
    if st.finished:
        _told(st)
    else:
        _empty(st, tactic)
    _meet(st, tactic)


def _rested(week: int, last: int) -> float:
    """What is left of a draw that is repeated too soon: people do not come to a hall, nor read one story, each week."""
    return min(1.0, (week - last) / TIRED_WEEKS)


def _meet(st: State, tactic: Tactic) -> None:
    st.meetings += 1
    shift = st.meetings * GOLDEN % 1.0
    share = st.people.village.temper.gathering * _rested(st.week, st.gathered)
    st.gathered = st.week
    phase, active = st.throw.phase, st.people.active
    _met(st, tactic, [i for i in range(st.people.size) if (phase[i] + shift) % 1.0 < share * active[i]], 1.0, MEETING)


def open_day(st: State, tactic: Tactic, chosen: Sequence[int]) -> None:
    """The centre shows itself: the curious come, those who have not heard do not."""
    curious = [i for i, stage in enumerate(st.stage) if stage in (INTEREST, EVALUATION)]
    others = [i for i, stage in enumerate(st.stage) if stage == AWARE or stage >= TRIAL]
    _come(st, tactic, curious, min(1.0, tactic.reach * 1.5), 0.3, OPEN_DAY)
    _come(st, tactic, others, tactic.reach, 1.0, OPEN_DAY)


def round_table(st: State, tactic: Tactic, chosen: Sequence[int]) -> None:
    """Teachers, doctors, employers, elders: it becomes known whom the village listens to, and they have heard."""
    st.leaders_named = True
    reach_all(st, st.people.leaders, tactic.gain, 1.0, tactic.id)


def van(st: State, tactic: Tactic, chosen: Sequence[int]) -> None:
    """The mobile group on its route: papers are taken on the spot."""
    gather(st, tactic, tactic.reach, 0.0, VAN)


def leaflets(st: State, tactic: Tactic, chosen: Sequence[int]) -> None:
    """Paper from hand to hand."""
    st.leaflets = True
    gather(st, tactic, tactic.reach, 1.0, LEAFLET)


def banner(st: State, tactic: Tactic, chosen: Sequence[int]) -> None:
    """A banner by the akimat."""
    gather(st, tactic, tactic.reach, 1.0, BANNER)


def gather(st: State, tactic: Tactic, share: float, ease: float, bit: int) -> None:
    """A `share` of all households meet the tactic; fewer if there was a gathering not long ago."""
    _come(st, tactic, range(st.people.size), share, ease, bit)


def _come(st: State, tactic: Tactic, among: Sequence[int], share: float, ease: float, bit: int) -> None:
    st.meetings += 1
    shift = st.meetings * GOLDEN % 1.0
    phases = st.throw.phase
    _met(st, tactic, [i for i in among if (phases[i] + shift) % 1.0 < share], ease, bit)


def _met(st: State, tactic: Tactic, came: Sequence[int], ease: float, bit: int) -> None:
    channels = st.channels
    for i in came:
        channels[i] |= bit
    reach_all(st, came, tactic.gain, ease, tactic.id)


def akim(st: State, tactic: Tactic, chosen: Sequence[int]) -> None:
    """A working talk with the akim, until he agrees."""
    st.akim = max(0, st.akim - 1)


def prepare(st: State, tactic: Tactic, chosen: Sequence[int]) -> None:
    """First stage of the press: talks with editors, speakers, theses."""
    st.press = max(st.press, 1)


def brief(st: State, tactic: Tactic, chosen: Sequence[int]) -> None:
    """Second stage: plans and a briefing."""
    st.press = 2


def news(st: State, tactic: Tactic, chosen: Sequence[int]) -> None:
    """Third stage: it is in the papers, on the radio, in the chat of the village."""
    st.news = st.week


def story_press(st: State, tactic: Tactic, chosen: Sequence[int]) -> None:
    """A family's way in the press; all who have heard of the aid weigh it anew."""
    st.news = st.week
    if not st.finished:
        _empty(st, tactic)
        return
    _told(st)
    heard = [i for i, stage in enumerate(st.stage) if AWARE <= stage < TRIAL]
    reach_all(st, heard, tactic.gain * _rested(st.week, st.storied), 1.0, tactic.id)
    st.storied = st.week


def _told(st: State) -> None:
    known = st.finished if st.finished < 3 else 3
    st.story = min(STORY_MOST, st.story + STORY_STEP * known)
    refresh(st)


def _empty(st: State, tactic: Tactic) -> None:
    st.esteem *= EMPTY_WORDS
    st.rumour += EMPTY_RUMOUR
    st.log.append((st.week, -1, "empty-words", tactic.id))


def hot_line(st: State, tactic: Tactic, chosen: Sequence[int]) -> None:
    """Somebody answers the telephone: papers alone are less of a trouble."""
    st.hot = st.week
    st.ease = 0.6


def poll(st: State, tactic: Tactic, chosen: Sequence[int]) -> None:
    """Asks a share of the households where they stand and whom they listen to."""
    st.leaders_named = True
    st.meetings += 1
    shift = st.meetings * GOLDEN % 1.0
    for i, phase in enumerate(st.throw.phase):
        if (phase + shift) % 1.0 < tactic.reach:
            note(st, i)


def seminar(st: State, tactic: Tactic, chosen: Sequence[int]) -> None:
    """Those who give the aid learn to give it: visits say more, families stay."""
    st.skill = min(1.3, st.skill + 0.15)


ACTS: dict[str, Act] = {
    "home-visit": visit, "repeat-visit": visit, "documents-help": documents, "visit-by-another": another,
    "helpers": helpers, "story-visit": story_visit, "reproach": reproach, "pressure": pressure, "meeting": meeting,
    "story-meeting": story_meeting, "open-day": open_day, "round-table": round_table, "mobile-group": van,
    "leaflets": leaflets, "banner": banner, "akim": akim, "press-prepare": prepare, "press-brief": brief, "press": news,
    "story-press": story_press, "hot-line": hot_line, "poll": poll, "seminar": seminar,
}  # fmt: skip
"""Every tactic that a file may give numbers to."""
