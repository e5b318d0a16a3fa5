"""The facts of one job seeker or unemployed person; nonsense is refused when a value is made.

Not known is "unknown" for a word and None for a yes or no.
"""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from desktop.law.checks import check_past, check_range, check_today, check_word
from desktop.law.facts import OLDEST, SEXES, UNKNOWN, refuse

PLACES = ("town", "small-town", "city", "district-centre", "village")
WORKS = (
    "none", "permanent", "temporary", "seasonal", "part-time", "other-paid", "self-employed", "suspended-business",
)  # fmt: skip
REFERRALS = ("job", "training", "call")
SENTENCES = ("prison", "treatment", "other")
YOUNGEST = 10


class Offer(NamedTuple):
    """A job that was offered: is it suitable, did he refuse."""

    on: date
    suitable: bool | None = True
    refused: bool | None = True


class NoShow(NamedTuple):
    """A referral to a job or a training, or a call to the centre: issued when, and when he came (None: never)."""

    kind: str
    issued: date
    came: date | None = None
    good_reason: bool | None = False


class Sentence(NamedTuple):
    """A decision of a court: prison, compulsory treatment, or another; is it in force?"""

    kind: str
    in_force: bool | None = True


class Previous(NamedTuple):
    """An earlier removal: its day and the number of its ground in the handbook's list, 1 to 6."""

    removed: date
    ground: int


@dataclass(frozen=True, slots=True)
class Case:
    """One person on the day `on`. `applied`: when he came to the centre; `registered`: since when unemployed, or None.

    `age` is completed years on the day of application. `attended` are the days he came to be marked, `late_good_reason`
    says whether he had a good reason for every day he missed. `removed`: the day he was taken off, if he was.
    """

    on: date
    applied: date
    age: int
    age_months: int = 0
    sex: str = UNKNOWN
    place: str = UNKNOWN
    work: str = "none"
    identity: bool | None = True
    guardian: bool | None = False
    false_documents: bool | None = False
    job_found: bool | None = False
    visits: tuple[date, ...] = ()
    registered: date | None = None
    attended: tuple[date, ...] = ()
    late_good_reason: bool | None = False
    offers: tuple[Offer, ...] = ()
    no_shows: tuple[NoShow, ...] = ()
    stopped: date | None = None
    sentence: Sentence | None = None
    article_15: bool | None = False
    forged: bool | None = False
    article_8: bool | None = False
    removed: date | None = None
    previous: Previous | None = None

    def __post_init__(self) -> None:
        check_today("date", self.on)
        check_range("age", self.age, YOUNGEST, OLDEST)
        check_range("age_months", self.age_months, 0, 11)
        for name, allowed in (("sex", SEXES), ("place", PLACES), ("work", WORKS)):
            check_word(name, getattr(self, name), allowed)
        check_today("applied", self.applied)
        check_past("applied", self.applied, self.on)
        self._days()
        self._parts()

    def _days(self) -> None:
        if self.registered is None and (self.attended or self.removed or self.stopped or self.no_shows):
            refuse("law-case-not-registered", "registered")
        begins = self.registered or self.applied
        for name in ("registered", "stopped", "removed"):
            self._between(name, getattr(self, name), self.applied if name == "registered" else begins)
        for name, days in (("visits", self.visits), ("attended", self.attended)):
            for each in days:
                self._between(name, each, self.applied if name == "visits" else begins)
        for offer in self.offers:
            self._between("offers.date", offer.on, self.applied)

    def _between(self, name: str, day: date | None, since: date) -> None:
        if day is None:
            return
        if day < since:
            refuse("law-facts-day-before", name, value=f"{day:%d.%m.%Y}", since=f"{since:%d.%m.%Y}")
        check_past(name, day, self.on)

    def _parts(self) -> None:
        for each in self.no_shows:
            check_word("no_shows.kind", each.kind, REFERRALS, unknown=False)
            self._between("no_shows.issued", each.issued, self.applied)
            self._between("no_shows.came", each.came, each.issued)
        if self.sentence:
            check_word("sentence.kind", self.sentence.kind, SENTENCES)
        if self.previous:
            check_range("previous.ground", self.previous.ground, 1, 6)
            check_past("previous.removed", self.previous.removed, self.applied)
            check_today("previous.removed", self.previous.removed)
