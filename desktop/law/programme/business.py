"""Second direction: «Бастау Бизнес» and who may get a credit (R63-R66, R81, R82)."""

from desktop.law.applied import applies
from desktop.law.assistance.levels import DISPUTED, EITHER, NO, YES, flag
from desktop.law.condition import Condition, all_of, any_of
from desktop.law.decision import Dispute
from desktop.law.facts import UNKNOWN
from desktop.law.limits import limit, number
from desktop.law.numbers import Law

from .measure import Measure
from .person import Certificate, Person
from .who import resident, unemployed_level, within, word_is

POTENTIAL = Dispute("law-dispute-bastau-potential", ("R63",), readings=("qualifies", "misses"))
OLD_COURSE = Dispute("law-dispute-certificate-age", ("R65",), readings=("qualifies", "misses"))
GRANTING = ("law-step-credit-limits",)


@applies("R63")
def bastau(person: Person, law: Law) -> Measure:
    """«Бастау Бизнес»: villages and district centres."""
    potential = flag(person.potential)
    # «имеющие предпринимательский потенциал» may speak of the self-employed alone
    unsure = (YES if potential & YES else 0) | (DISPUTED if potential & NO else 0)
    jobless = all_of(unemployed_level(person, law), unsure)
    own = all_of(word_is(person.work, "self-employed"), potential)
    place = word_is(person.place, "village", "district-centre")
    who = (
        Condition("R63", jobless, "law-step-bastau-jobless", "law-aside-not-unemployed", dispute=POTENTIAL),
        Condition("R63", own, "law-step-self-employed-potential", "law-aside-not-self-employed-potential"),
    )
    where = (Condition("R63", place, "law-step-bastau-place", "law-aside-bastau-place"),)
    days = number(law, "bastau-days", person.on, called="days")
    groups = lambda: (resident(person),), who, where
    return Measure("bastau", groups, ("law-step-bastau-length",), "R63", (days,), assumed=("law-assumed-potential",))


@applies("R64", "R65", "R66", "R81", "R82")
def credit(person: Person, law: Law) -> Measure:
    """Who may get a credit and for what; its terms are judged by credit.py."""
    groups = (
        lambda: (resident(person),),
        lambda: _borrowers(person, law),
        lambda: (Condition("R64", flag(person.tax_registered), "law-step-tax", "law-aside-no-tax"),),
        lambda: (_taught(person, law),),
        lambda: (_purpose(person),),
        lambda: _jobs(person),
    )
    most = number(law, "credit-amount", person.on, called="amount")
    rate = number(law, "credit-rate", person.on, called="rate")
    term = number(law, "credit-term", person.on, called="years")
    longer = number(law, "credit-term", person.on, "long", "long_years")
    numbers = (most, rate, term, longer)
    return Measure("credit", groups, GRANTING, "R68", numbers, assumed=("law-assumed-potential",))


def _borrowers(person: Person, law: Law) -> tuple[Condition, ...]:
    own = all_of(word_is(person.work, "self-employed"), flag(person.potential))
    member = flag(person.cooperative_member)
    return (
        Condition("R81", unemployed_level(person, law), "law-step-unemployed", "law-aside-not-unemployed"),
        Condition("R81", own, "law-step-self-employed-potential", "law-aside-not-self-employed-potential"),
        Condition("R81", member, "law-step-cooperative", "law-aside-not-cooperative"),
    )


def _taught(person: Person, law: Law) -> Condition:
    years = number(law, "certificate-years", person.on, called="years")
    given = person.certificate
    if not isinstance(given, Certificate):
        return Condition("R65", flag(given), "", "law-aside-no-certificate")
    fresh = within(person.on, given.on, 12 * limit(law, "certificate-years", person.on))
    level = YES if fresh else NO if given.kind == "other-programme" else DISPUTED
    said = (("kind", f"@law-word-certificate-{given.kind}"), ("on", f"{given.on:%d.%m.%Y}"))
    return Condition("R65", level, "law-step-certificate", "law-aside-certificate-old", said, (years,), OLD_COURSE)


def _purpose(person: Person) -> Condition:
    if person.plan is None:
        return Condition("R82", NO, "", "law-aside-no-plan")
    purpose = person.plan.purpose
    level = word_is(purpose, "open", "expand")
    if purpose in ("cooperative", UNKNOWN):
        rural = EITHER if person.place == "district-centre" else word_is(person.place, "village", "small-town")
        level = any_of(level, rural) if purpose == "cooperative" else all_of(level, EITHER)
    said = (("purpose", f"@law-word-purpose-{purpose}"),)
    return Condition("R82", level, "law-step-purpose", "law-aside-purpose-place", said)


def _jobs(person: Person) -> tuple[Condition, ...]:
    plan = person.plan
    if plan is None:
        return (Condition("R66", YES, "law-step-jobs-later", ""),)
    return (
        Condition("R66", word_is(plan.purpose, "open"), "law-step-jobs-not-needed", "law-aside-jobs-needed"),
        Condition("R66", flag(plan.new_jobs), "law-step-new-jobs", "law-aside-no-new-jobs"),
    )
