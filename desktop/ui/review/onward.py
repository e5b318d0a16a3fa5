"""Where she goes on: what she left unfinished, else the next case; on the first day the first one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.learning.records import Session
    from desktop.learning.sittings import Standing
    from desktop.practice.case import Case

KINDS = ("sitting", "case", "next", "first")


@dataclass(frozen=True, slots=True)
class Onward:
    """One thing to go on with. `kind`: a "sitting" left unfinished, a "case" left, the "next" or the "first" case."""

    kind: str
    case: Case | None = None
    session: Session | None = None
    standing: Standing | None = None

    def __post_init__(self) -> None:
        if self.kind not in KINDS or (self.standing is None) == (self.kind == "sitting"):
            raise ValueError(f"nothing to go on with: {self.kind}")


def onward(
    sessions: Sequence[Session], open_ones: Sequence[tuple[Session, Standing]], cases: Sequence[Case]
) -> Onward | None:
    """The latest that was left, an attestation first since its clock goes on; else a case that was never finished.

    `cases` are in the order of the list, hers first; None if all of them were played.
    """
    left = _left(sessions, open_ones, {each.id: each for each in cases})
    if left:
        return left
    finished = {each.item for each in sessions if each.kind == "case" and each.finished}
    case = next((each for each in cases if each.id not in finished), None)
    return Onward("next" if sessions else "first", case) if case else None


def _left(
    sessions: Sequence[Session], open_ones: Sequence[tuple[Session, Standing]], cases: dict[str, Case]
) -> Onward | None:
    sittings = {session.id: standing for session, standing in open_ones}
    exams = [each for each in sessions if each.id in sittings and each.item == "attestation"]
    for session in (*reversed(exams), *reversed(sessions)):
        if session.id in sittings:
            return Onward("sitting", None, session, sittings[session.id])
        if _is_left(session, sessions) and session.item in cases:
            return Onward("case", cases[session.item], session)
    return None


def _is_left(session: Session, sessions: Sequence[Session]) -> bool:
    """It is the latest sitting of its case, and not finished."""
    latest = [each for each in sessions if each.kind == session.kind == "case" and each.item == session.item][-1:]
    return latest == [session] and session.finished is None
