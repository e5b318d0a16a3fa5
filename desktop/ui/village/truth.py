"""The village as it is, for the debrief alone: in play nobody sees this."""

from dataclasses import replace

from desktop.outreach.known import KnownHome
from desktop.outreach.state import State
from desktop.outreach.tactic import STAGES
from desktop.outreach.village import GROUPS


def as_it_was(state: State, home: KnownHome) -> KnownHome:
    """One household with its true stage, temper and standing."""
    i = home.number - 1
    true = state.people.homes[i]
    return replace(
        home, stage=STAGES[state.stage[i]], group=GROUPS[true.group], entitled=true.entitled, leader=true.leader
    )
