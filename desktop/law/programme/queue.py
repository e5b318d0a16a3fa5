"""The queue for public works: those with a preference first, each part by the day of registration (R75, R76)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop.law.applied import applies
from desktop.law.assistance.levels import NO, YES
from desktop.law.condition import best
from desktop.law.numbers import Law

from .market import priority, works
from .person import Person


@dataclass(frozen=True, slots=True)
class Turn:
    """Somebody's place: `number` from 1, the same for those registered on one day; 0 where he has none.

    `code` is the sentence on why he has no place, or that his preference is not known (he then stands without it).
    """

    id: str
    number: int
    preferred: bool
    registered: date | None
    code: str = ""


@applies("R75", "R76")
def queue(people: Sequence[tuple[str, Person]], law: Law) -> tuple[Turn, ...]:
    """(id, person) in their order, then those without a place: they may not take part, or no day is known."""
    standing, out = [], []
    for name, person in people:
        since = person.registered_unemployed
        day = since if isinstance(since, date) else person.job_seeker if isinstance(person.job_seeker, date) else None
        preferred = best(priority(person, law))
        if works(person, law).verdict() != "qualifies":
            out.append(Turn(name, 0, False, day, "law-queue-may-not"))
        elif day is None:
            out.append(Turn(name, 0, False, None, "law-queue-no-day"))
        else:
            code = "" if preferred in (YES, NO) else "law-queue-preference-unknown"
            standing.append(Turn(name, 0, preferred == YES, day, code))
    standing.sort(key=lambda turn: (not turn.preferred, turn.registered))
    return (*_numbered(standing), *out)


def _numbered(standing: Sequence[Turn]) -> list[Turn]:
    placed: list[Turn] = []
    for place, turn in enumerate(standing, 1):
        before = placed[-1] if placed else None
        same = before is not None and (before.preferred, before.registered) == (turn.preferred, turn.registered)
        number = before.number if before is not None and same else place
        placed.append(Turn(turn.id, number, turn.preferred, turn.registered, turn.code))
    return placed
