"""The facts of one person for the programme; nonsense is refused when a value is made.

Not known is "unknown" for a word, None for a yes or no. Where a day may be given, True is «yes, the day is not known».
"""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from desktop.law.checks import check_past, check_range, check_today, check_word
from desktop.law.facts import OLDEST, SEXES, STATUSES, UNKNOWN, refuse

PLACES = ("town", "small-town", "city", "district-centre", "village")
WORKS = ("none", "permanent", "temporary", "seasonal", "part-time", "self-employed", "laid-off-notice", "idle")
LEVELS = ("none", "basic", "secondary", "vocational", "post-secondary", "higher", "postgraduate")
GRADUATE = ("vocational", "post-secondary", "higher", "postgraduate")
STUDIES = ("none", "full-time", "part-time", "school", "senior-school")
CERTIFICATES = ("bastau", "direction-1", "other-programme")
PURPOSES = ("open", "expand", "cooperative")
SECTORS = ("livestock", "cooperative", "other")
LOSSES = ("none", "liquidation", "staff-cut", "decline", "other")
YOUNGEST = 10
SETTLED = ("permanent", "self-employed", "laid-off-notice", "idle")
"""Works with which nobody is registered as unemployed at the same time."""

Since = date | bool | None
"""A day, True (the day is not known), False (no), None (not known)."""


class Education(NamedTuple):
    """The highest finished education, when it was finished, and whether it gave a profession."""

    level: str = UNKNOWN
    finished: date | None = None
    profession: bool | None = None


class Certificate(NamedTuple):
    """A course of the basics of enterprise: of which programme, and when."""

    kind: str
    on: date


class Plan(NamedTuple):
    """A business project: what the credit is for; terms of the credit where they are known."""

    purpose: str = UNKNOWN
    sector: str = UNKNOWN
    new_jobs: bool | None = None


class Retraining(NamedTuple):
    """What the employer who lays him off has agreed to."""

    application: bool | None = None
    keeps_workplace: bool | None = None
    cofinancing: Fraction | None = None


NOTHING_KNOWN, NOTHING_AGREED = Education(), Retraining()


@dataclass(frozen=True, slots=True)
class Person:
    """One person on the day `on`. `age` is completed years that day."""

    on: date
    age: int
    age_months: int = 0
    sex: str = UNKNOWN
    place: str = UNKNOWN
    remote: bool | None = None
    status: str = "citizen"
    resident: bool | None = True
    family_of_citizen: bool | None = False
    registered_unemployed: Since = False
    job_seeker: Since = False
    work: str = UNKNOWN
    potential: bool | None = None
    cooperative_member: bool | None = False
    education: Education = NOTHING_KNOWN
    study: str = "none"
    summer_holidays: bool | None = None
    not_admitted: bool | None = False
    orphan_care: bool | None = False
    hard_situation: bool | None = False
    low_income_family: bool | None = False
    certificate: Certificate | bool | None = False
    tax_registered: bool | None = False
    plan: Plan | None = None
    social_payments: bool | None = None
    direction1_finished: Since = False
    lost_job: str = "none"
    retraining: Retraining = NOTHING_AGREED
    wants_to_move: bool | None = False

    def __post_init__(self) -> None:
        check_today("date", self.on)
        check_range("age", self.age, YOUNGEST, OLDEST)
        check_range("age_months", self.age_months, 0, 11)
        for name, allowed in (("sex", SEXES), ("place", PLACES), ("status", STATUSES), ("work", WORKS)):
            check_word(name, getattr(self, name), allowed)
        check_word("study", self.study, STUDIES)
        check_word("lost_job", self.lost_job, LOSSES)
        for name in ("registered_unemployed", "job_seeker", "direction1_finished"):
            check_past(name, getattr(self, name), self.on)
        self._parts()
        self._agrees()

    def _parts(self) -> None:
        check_word("education.level", self.education.level, LEVELS)
        check_past("education.finished", self.education.finished, self.on)
        if isinstance(self.certificate, Certificate):
            check_word("certificate.kind", self.certificate.kind, CERTIFICATES, unknown=False)
            check_past("certificate.date", self.certificate.on, self.on)
        if self.plan is not None:
            check_word("plan.purpose", self.plan.purpose, PURPOSES)
            check_word("plan.sector", self.plan.sector, SECTORS)
        paid = self.retraining.cofinancing
        if paid is not None and not 0 <= paid <= 100:
            refuse("law-facts-range", "retraining.cofinancing", value=paid, low=0, high=100)

    def _agrees(self) -> None:
        if self.registered_unemployed not in (False, None) and self.work in SETTLED:
            refuse("law-person-works-and-registered", "work", value=self.work)
        if self.education.level == "none" and self.education.finished is not None:
            refuse("law-person-finished-nothing", "education.finished")
        if self.orphan_care and self.age >= 60:
            refuse("law-person-orphan-old", "orphan_care", age=self.age)
        if self.remote and self.place in ("town", "city", "small-town"):
            refuse("law-person-remote-town", "remote")

    @property
    def registered(self) -> bool | None:
        """Is he registered as unemployed?"""
        given = self.registered_unemployed
        return given if given is None else given is not False

    @property
    def seeking(self) -> bool | None:
        """Is he registered as a job seeker?"""
        return self.job_seeker if self.job_seeker is None else self.job_seeker is not False
