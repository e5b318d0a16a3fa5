"""What the assistant knows: only what it has asked, and who has signed. The window shows this, never the state."""

from dataclasses import dataclass

from .choose import NOT_ENTITLED
from .state import LONG_AGO, State
from .tactic import STAGES, TRIAL
from .village import GROUPS


@dataclass(frozen=True, slots=True)
class KnownHome:
    """One household (by number) as the assistant knows it: `stage` "" if never asked, as of its last answer unless it
    has signed; `group` and `entitled` None until asked; `leader` None until a poll or round table has named them; weeks
    0 for never."""

    number: int
    stage: str
    group: str | None
    entitled: bool | None
    leader: bool | None
    visits: int
    last_contact: int
    refused: int
    trust: str


def what_is_known(state: State) -> tuple[KnownHome, ...]:
    """Every household, in the order of numbers."""
    return tuple(_home(state, i) for i in range(state.people.size))


def _home(st: State, i: int) -> KnownHome:
    home, seen, last = st.people.homes[i], st.seen[i], st.last[i]
    asked, signed = seen >= 0, TRIAL <= st.stage[i] <= TRIAL + 3
    stage = STAGES[st.stage[i]] if signed else STAGES[seen] if 0 <= seen < NOT_ENTITLED else ""
    return KnownHome(
        home.number, stage, GROUPS[home.group] if asked or signed else None,
        home.entitled if asked or signed else None, home.leader if st.leaders_named else None, st.visits[i],
        0 if last == LONG_AGO else last, max(0, st.refused[i]), _trust(st, i) if asked else "",
    )  # fmt: skip


def _trust(st: State, i: int) -> str:
    """In a word, as one feels it at the door."""
    trust = st.trust[i] * st.esteem
    return "open" if trust > 0.6 else "wary" if trust > 0.35 else "closed"
