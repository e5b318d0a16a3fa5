"""A week of the village: what falls due, the news, the assistant's moves, then bad talk dies down a little.

The same function plays the window's week and the thousands of weeks of a comparison."""

from collections.abc import Sequence

from .acts import ACTS
from .choose import choose
from .dice import Throw
from .flow import fall_due, reach_all, refresh
from .plan import MOST_WEEKS, Move, Plan
from .population import Population
from .state import State
from .tactic import Book, Tactic

CALM = 0.985
"""What is left of bad talk after a week."""
HEARSAY = 0.08
"""What news from the press adds to becoming aware."""
EPSILON = 1e-9


def begin(people: Population, throw: Throw, book: Book, days: float = 5.0, weeks: int = MOST_WEEKS) -> State:
    """The village before the first week; `days` the assistant has in a week, `weeks` the most that will be played."""
    return State(people, throw, book, days, weeks)


def step(state: State, moves: Sequence[Move]) -> State:
    """The next week with these moves, as a state of its own; the given one stays."""
    made = state.copy()
    advance(made, moves)
    return made


def play(plan: Plan, people: Population, throw: Throw, book: Book) -> State:
    """A whole campaign."""
    return run(plan.by_week(), begin(people, throw, book, plan.days))


def run(weeks: Sequence[Sequence[Move]], state: State) -> State:
    """Carry out these weeks on this state (which is changed)."""
    for moves in weeks:
        advance(state, moves)
    return state


def advance(st: State, moves: Sequence[Move]) -> None:
    """One week, in place."""
    st.week += 1
    st.left = st.days
    st.ease = 1.0
    if st.due[st.week]:
        fall_due(st)
    _hear_news(st, st.people.village.temper.background)
    tactics = st.book.tactics
    for move in moves:
        tactic = tactics[move.tactic]
        if tactic.days > st.left + EPSILON:
            st.log.append((st.week, -1, "no-days", move.tactic))
        elif not move.when or _holds(st, move):
            if tactic.per == "household":
                _make_at_homes(st, move, tactic)
            else:
                _make(st, tactic)
    st.rumour *= CALM
    refresh(st)


def _hear_news(st: State, dose: float) -> None:
    """News for all: those become aware for whom it is now enough."""
    st.dose += dose
    ear, hearing, at, size = st.throw.ear, st.throw.hearing, st.pointer, len(st.stage)
    if at == size or ear[hearing[at]] > st.dose:
        return
    first = at
    while at < size and ear[hearing[at]] <= st.dose:
        at += 1
    st.pointer = at
    reach_all(st, [i for i in hearing[first:at] if not st.stage[i]], HEARSAY, 1.0, "news")


def _make(st: State, tactic: Tactic) -> None:
    if tactic.id == "akim" and not st.akim:
        return
    _spend(st, tactic.days)
    shut = shut_gate(st, tactic)
    if shut:
        st.log.append((st.week, -1, f"gate-{shut}", tactic.id))
        return
    st.log.append((st.week, -1, "made", tactic.id))
    if tactic.rumour != 1.0:
        st.rumour *= tactic.rumour
        refresh(st)
    ACTS[tactic.id](st, tactic, ())
    if tactic.dose:
        _hear_news(st, tactic.dose)


def _make_at_homes(st: State, move: Move, tactic: Tactic) -> None:
    shut = shut_gate(st, tactic) if tactic.gates else ""
    if shut:
        _spend(st, tactic.days)
        st.log.append((st.week, -1, f"gate-{shut}", tactic.id))
        return
    chosen = choose(st, move, min(move.times, int((st.left + EPSILON) / tactic.days)))
    if chosen:
        days = tactic.days * len(chosen)
        st.left -= days
        st.spent += days
        st.log.append((st.week, -1, "made", tactic.id))
        ACTS[tactic.id](st, tactic, chosen)


def _spend(st: State, days: float) -> None:
    st.left -= days
    st.spent += days


def _holds(st: State, move: Move) -> bool:
    for name, least in move.when:  # noqa: SIM110 - a generator costs three times as much here
        if (st.finished if name == "results" else _count(st, name)) < least:
            return False
    return True


def _count(st: State, name: str) -> int:
    if name == "asked":
        return st.asked
    if name == "refusals":
        return sum(1 for each in st.refused if each >= 0)
    return st.adopters()


def shut_gate(st: State, tactic: Tactic) -> str:
    """The first of its gates that is still shut; "" if none is."""
    for gate in tactic.gates:
        if not _OPEN[gate](st):
            return gate
    return ""


_OPEN = {
    "akim": lambda st: st.akim == 0,
    "prepared": lambda st: st.press >= 1,
    "briefed": lambda st: st.press >= 2,
    "leaflets": lambda st: st.leaflets,
    "results": lambda st: st.finished >= 1,
    "recipients": lambda st: st.finished >= 3,
}
