"""Everything that is true of a village in one week of one play. Copied for a step, changed in place by the engine."""

from collections.abc import Iterator
from math import fsum

from .dice import Throw
from .plan import MOST_WEEKS
from .population import Population
from .tactic import Book

LONG_AGO = -999
LATEST = 16
"""Weeks after the last in which something may still fall due."""


class State:
    """Flat lists by household (from 0), a few numbers of the village, and the log of what happened.

    `heard` persuasion by talk as of the week `touched`, fading since; `shown` what results of people it knows add for
    good; `seen` the stage when the assistant last asked (-1 never, NOT_ENTITLED (9)); `log` holds (week, household or
    -1, code, tactic). Dicts are sets in the order of entering: `places[s]` households last seen at stage s, `refusers`
    who has refused, `trials` who has signed and may leave yet, `unvisited` who was never called on.
    """

    __slots__ = (  # noqa: RUF023
        "akim", "asked", "book", "channels", "coming", "days", "dose", "due", "ease", "esteem", "finished",
        "forced", "gathered", "heard", "hot", "last", "leaders_named", "leaflets", "left", "log", "meetings",
        "need_all", "news", "opened", "opened_at", "people", "places", "pointer", "press", "promised", "pull",
        "refused", "refusers", "rumour", "seen", "shown", "signed", "skill", "spent", "stage", "story", "storied",
        "throw", "touched", "trials", "trust", "unvisited", "visits", "week",
    )  # fmt: skip

    def __init__(
        self, people: Population, throw: Throw, book: Book, days: float = 5.0, weeks: int = MOST_WEEKS
    ) -> None:
        size, temper = people.size, people.village.temper
        self.people, self.throw, self.book, self.days = people, throw, book, days
        self.week, self.left, self.spent = 0, 0.0, 0.0
        self.stage, self.heard, self.shown = [0] * size, [0.0] * size, [0.0] * size
        self.touched, self.last = [0] * size, [LONG_AGO] * size
        self.trust = [temper.trust] * size
        self.visits, self.seen, self.refused, self.channels = [0] * size, [-1] * size, [-1] * size, [0] * size
        self.promised = [-1] * size
        self.forced, self.coming = bytearray(size), bytearray(size)
        self.akim, self.press, self.hot = temper.akim, 0, LONG_AGO
        self.gathered = self.storied = LONG_AGO
        self.leaflets = self.leaders_named = False
        self.skill, self.story, self.esteem, self.ease = 1.0, 0.0, 1.0, 1.0
        self.rumour, self.dose, self.pointer, self.news = temper.rumour, 0.0, 0, LONG_AGO
        self.pull = -self.rumour
        self.signed = self.finished = self.meetings = self.asked = 0
        self.need_all = max(1, sum(people.entitled))
        self.places: list[dict[int, None]] = [{} for _ in range(10)]
        self.refusers: dict[int, None] = {}
        self.trials: dict[int, None] = {}
        self.unvisited = dict.fromkeys(throw.order)
        self.opened = list(throw.order)
        self.opened_at = LONG_AGO
        self.due: list[list[int]] = [[] for _ in range(weeks + LATEST)]
        self.log: list[tuple[int, int, str, str]] = []

    def copy(self) -> "State":
        """A state of its own: what is done to it does not touch this one."""
        made = object.__new__(State)
        for name in self.__slots__:
            setattr(made, name, _own(getattr(self, name)))
        made.due = [list(each) for each in self.due]
        made.places = [dict(each) for each in self.places]
        return made

    def adopters(self) -> int:
        """Entitled families that have the aid now or had it and finished."""
        return sum(1 for each in self.stage if each in (5, 6))

    def share(self) -> float:
        """Adoption among the entitled, 0–1."""
        return self.adopters() / self.need_all

    def mean_trust(self) -> float:
        """Mean trust in the assistant, 0–1."""
        return self.esteem * fsum(self.trust) / len(self.trust)

    def happened(self, week: int) -> Iterator[tuple[int, int, str, str]]:
        """What was logged in that week (from 1)."""
        return (each for each in self.log if each[0] == week)


def _own(value: object) -> object:
    if isinstance(value, list | bytearray):
        return value[:]
    return dict(value) if isinstance(value, dict) else value
