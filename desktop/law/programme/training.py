"""First direction: vocational education, short training, retraining (R56, R60-R62)."""

from desktop.law.applied import applies
from desktop.law.assistance.levels import DISPUTED, NO, YES, flag
from desktop.law.condition import Condition, all_of, any_of
from desktop.law.decision import Dispute, Number
from desktop.law.limits import limit, number
from desktop.law.numbers import Law

from .measure import Measure
from .person import Person
from .who import resident, self_employed, unemployed, unemployed_level, word_is, youth

HARD = Dispute("law-dispute-vocational-reading", ("R56",), readings=("qualifies", "not-regulated"))
OTHERS = Dispute("law-dispute-vocational-others", ("R56",))
A10 = Dispute("law-dispute-skills-over", ("R60",), "a10")


@applies("R56")
def vocational(person: Person, law: Law) -> Measure:
    """Technical and vocational education: free, for named groups and «other categories»."""
    named = any_of(
        word_is(person.education.level, "basic", "secondary"),
        flag(person.not_admitted),
        flag(person.seeking),
        unemployed_level(person, law),
    )
    hard = all_of(named, flag(person.hard_situation))
    groups = (
        Condition("R56", flag(person.low_income_family), "law-step-low-income", "law-aside-not-low-income"),
        Condition("R56", hard, "law-step-hard-situation", "law-aside-no-hard-situation"),
        Condition("R56", DISPUTED, "", "", dispute=HARD if named == YES else OTHERS, silent=named != YES),
    )
    return Measure("vocational-training", (lambda: (resident(person),), groups), ("law-step-vocational-free",), "R56")


@applies("R60", "R61")
def short(person: Person, law: Law) -> Measure:
    """Short training."""
    groups = lambda: (resident(person),), lambda: _trainees(person, law)
    return Measure("short-training", groups, *_length(person, law))


def _length(person: Person, law: Law) -> tuple[tuple[str, ...], str, tuple[Number, ...]]:
    least = number(law, "short-training-least", person.on, called="least")
    most = number(law, "short-training-most", person.on, called="most")
    return ("law-step-short-length",), "R60", (least, most)


def _trainees(person: Person, law: Law) -> tuple[Condition, ...]:
    notice = word_is(person.work, "laid-off-notice")
    return (
        unemployed(person, law),
        self_employed(person, "R61"),
        Condition("R61", notice, "law-step-laid-off", "law-aside-not-laid-off"),
        youth(person, law),
    )


@applies("R61")
def mobile(person: Person, law: Law) -> Measure:
    """Short training of a mobile centre, for remote villages."""
    groups = lambda: (resident(person),), lambda: _trainees(person, law), lambda: (_far(person),)
    return Measure("mobile-training", groups, *_length(person, law))


def _far(person: Person) -> Condition:
    village = word_is(person.place, "village", "district-centre")
    remote = all_of(village, flag(person.remote))
    return Condition("R61", remote, "law-step-remote", "law-aside-not-remote")


@applies("R60")
def skills(person: Person, law: Law) -> Measure:
    """Digital skills, English, basics of enterprise: printed with an end that has passed (A10)."""
    days = number(law, "entrepreneurship-days", person.on, called="days")
    over = Condition("R60", NO, "", "law-aside-skills-over", dispute=A10)
    return Measure("skills-training", ((over,),), ("law-step-skills-length",), "R60", (days,), expired=True)


@applies("R62")
def retraining(person: Person, law: Law) -> Measure:
    """Retraining of those about to be laid off, with the employer's share."""
    groups = (
        lambda: (resident(person),),
        lambda: (_notice(person),),
        lambda: (_agreed(person, "application", "law-step-employer-applied", "law-aside-employer-not-applied"),),
        lambda: (_agreed(person, "keeps_workplace", "law-step-workplace-kept", "law-aside-workplace-lost"),),
        lambda: (_cofinanced(person, law),),
    )
    return Measure("retraining", groups)


def _notice(person: Person) -> Condition:
    notice = word_is(person.work, "laid-off-notice")
    return Condition("R62", notice, "law-step-laid-off", "law-aside-not-laid-off")


def _agreed(person: Person, name: str, yes: str, no: str) -> Condition:
    return Condition("R62", flag(getattr(person.retraining, name)), yes, no)


def _cofinanced(person: Person, law: Law) -> Condition:
    given = person.retraining.cofinancing
    share = number(law, "cofinancing", person.on, called="percent")
    paid = flag(None if given is None else given >= limit(law, "cofinancing", person.on))
    return Condition("R62", paid, "law-step-cofinanced", "law-aside-cofinanced-little", numbers=(share,))
