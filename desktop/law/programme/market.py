"""Third direction: guidance, vacancies, social workplaces, practice, public works, relocation (R57-R59, R72-R80)."""

from datetime import date

from desktop.law.applied import applies
from desktop.law.assistance.levels import DISPUTED, EITHER, NO, YES, flag
from desktop.law.calendar import add_months
from desktop.law.condition import Condition, all_of
from desktop.law.decision import Dispute
from desktop.law.limits import limit, number
from desktop.law.numbers import Law

from .measure import Measure
from .person import GRADUATE, Person
from .who import (
    YOUTH,
    graduated,
    opposite,
    practice_age,
    registered,
    resident,
    self_employed,
    unemployed,
    word_is,
)

REGISTERED = ("law-assumed-registered",)
LAYOFF = ("liquidation", "staff-cut", "decline")
ORPHAN = Dispute("law-dispute-orphan-23", ("R80",))


@applies("R57")
def guidance(person: Person, law: Law) -> Measure:
    """Vocational guidance."""
    who = (
        Condition("R57", flag(person.seeking), "law-step-seeker", "law-aside-not-seeker"),
        unemployed(person, law),
        self_employed(person, "R57"),
        Condition("R57", _student(person), "law-step-student", "law-aside-not-student"),
    )
    return Measure("vocational-guidance", ((resident(person),), who), ("law-step-guidance",), "R57")


def _student(person: Person) -> int:
    return word_is(person.study, "full-time", "part-time", "senior-school")


@applies("R58")
def vacancies(person: Person, law: Law) -> Measure:
    """Search for vacancies: for whoever comes to the centre."""
    came = Condition("R58", YES, "law-step-vacancies", "")
    return Measure("vacancy-search", ((resident(person),), (came,)))


@applies("R72", "R73")
def workplace(person: Person, law: Law) -> Measure:
    """A social workplace."""
    months = number(law, "workplace-months", person.on, called="months")
    days = number(law, "employer-notice", person.on, called="days")
    gives = ("law-step-workplace-length", "law-step-workplace-conditions", "law-step-employer-notice")
    groups = (resident(person),), (registered(person, "R72"),)
    return Measure("social-workplace", groups, gives, "R72", (months, days), assumed=REGISTERED)


@applies("R74")
def practice(person: Person, law: Law) -> Measure:
    """Youth practice."""
    groups = (
        lambda: (resident(person),),
        lambda: (registered(person, "R74"),),
        lambda: _trained(person),
        lambda: _skilled(person),
        lambda: (graduated(person, law, "practice-years", "R74"),),
        lambda: (practice_age(person, law),),
    )
    months = number(law, "practice-months", person.on, called="months")
    edge = person.age == limit(law, "practice-age", person.on)
    assumed = (*REGISTERED, *(("law-assumed-practice-29",) if edge else ()))
    return Measure("youth-practice", groups, ("law-step-practice-length",), "R74", (months,), assumed=assumed)


def _trained(person: Person) -> tuple[Condition, ...]:
    level = word_is(person.education.level, *GRADUATE)
    return (Condition("R74", level, "law-step-graduate-level", "law-aside-graduate-level"),)


def _skilled(person: Person) -> tuple[Condition, ...]:
    profession = flag(person.education.profession)
    return (Condition("R74", profession, "law-step-profession", "law-aside-no-profession"),)


@applies("R75")
def works(person: Person, law: Law) -> Measure:
    """Public works."""
    holidays = all_of(_student(person), flag(person.summer_holidays))
    who = (
        registered(person, "R75"),
        Condition("R75", holidays, "law-step-student-holidays", "law-aside-not-student-holidays"),
        Condition("R75", word_is(person.work, "idle"), "law-step-idle", "law-aside-not-idle"),
    )
    groups = (resident(person),), who
    favours = priority(person, law)
    return Measure("public-works", groups, ("law-step-queue",), "R75", favours=favours, assumed=REGISTERED)


@applies("R76")
def priority(person: Person, law: Law) -> tuple[Condition, ...]:
    """The two grounds of preference for public works."""
    jobless = flag(person.registered)
    no_payments = all_of(jobless, opposite(flag(person.social_payments)))
    long_ = all_of(jobless, _on_register(person, law))
    months = (number(law, "priority-months", person.on, called="months"),)
    return (
        Condition("R76", no_payments, "law-step-priority-payments", "law-aside-priority-payments"),
        Condition("R76", long_, "law-step-priority-long", "law-aside-priority-long", (), months),
    )


def _on_register(person: Person, law: Law) -> int:
    since = person.registered_unemployed
    if not isinstance(since, date):
        return NO if since is False else EITHER
    # «свыше шести месяцев»: the day after the six months have passed
    return YES if person.on > add_months(since, limit(law, "priority-months", person.on)) else NO


@applies("R59", "R77", "R78", "R79")
def relocation(person: Person, law: Law) -> Measure:
    """Voluntary relocation; its sums are in relocation.py."""
    status = word_is(person.status, "citizen", "oralman")
    who = (
        Condition("R59", status, "law-step-relocation-who", "law-aside-relocation-who"),
        Condition("R59", flag(person.family_of_citizen), "law-step-relocation-family", "law-aside-relocation-family"),
    )
    wants = (Condition("R59", flag(person.wants_to_move), "law-step-wants-to-move", "law-aside-wants-to-move"),)
    favours = preference(person, law)
    groups = (resident(person),), who, wants
    return Measure("relocation", groups, ("law-step-relocation-gives",), "R77", favours=favours)


@applies("R80")
def preference(person: Person, law: Law) -> tuple[Condition, ...]:
    """Five groups that go first."""
    most = limit(law, "relocation-age", person.on)
    age = YES if person.age < most else DISPUTED if person.age == most else NO
    said = (("age", str(person.age)), ("most", str(most)))
    first = person.direction1_finished
    finished = EITHER if first is None else YES if first is not False else NO
    return (
        Condition("R80", age, "law-step-favour-youth", "law-aside-favour-youth", said, dispute=YOUTH),
        _orphan(person, law),
        graduated(person, law, "relocation-years", "R80"),
        Condition("R80", finished, "law-step-favour-trained", "law-aside-favour-trained"),
        Condition("R80", word_is(person.status, "oralman"), "law-step-favour-oralman", "law-aside-favour-oralman"),
        Condition("R80", word_is(person.lost_job, *LAYOFF), "law-step-favour-laid-off", "law-aside-favour-laid-off"),
    )


def _orphan(person: Person, law: Law) -> Condition:
    least, most = (limit(law, f"orphan-age-{name}", person.on) for name in ("least", "most"))
    age = DISPUTED if person.age == most else YES if least <= person.age < most else NO
    level = all_of(flag(person.orphan_care), age)
    said = (("least", str(least)), ("most", str(most)))
    return Condition("R80", level, "law-step-favour-orphan", "law-aside-favour-orphan", said, dispute=ORPHAN)
