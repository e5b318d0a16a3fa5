"""Who a person is before the programme: unemployed, self-employed, young, a graduate (R61, R83, R84)."""

from datetime import date

from desktop.law.applied import applies
from desktop.law.assistance.levels import DISPUTED, EITHER, NO, YES, flag
from desktop.law.calendar import add_months
from desktop.law.condition import Condition, all_of, any_of
from desktop.law.decision import Dispute
from desktop.law.facts import UNKNOWN
from desktop.law.limits import limit, number, pensioner
from desktop.law.numbers import Law

from .person import Person

YOUTH = Dispute("law-dispute-youth-29", ("R61", "R80"), readings=("qualifies", "misses"))
TOO_YOUNG = Dispute("law-dispute-no-lower-age", ("R61",))


def word_is(value: str, *wanted: str) -> int:
    """Level: is the word one of these?"""
    return EITHER if value == UNKNOWN else YES if value in wanted else NO


def opposite(level: int) -> int:
    """Level of the contrary of a yes or no."""
    return (YES if level & NO else 0) | (NO if level & YES else 0)


def within(on: date, since: date, months: int) -> bool:
    """Is `on` not later than that many months after `since`? The same day of the month is still within."""
    return on <= add_months(since, months)


@applies("R84")
def resident(person: Person) -> Condition:
    """The law of employment covers those who live in Kazakhstan."""
    return Condition("R84", flag(person.resident), "law-step-lives-here", "law-aside-lives-abroad")


@applies("R83")
def unemployed_level(person: Person, law: Law) -> int:
    """Is he unemployed, registered or not?"""
    grown = YES if person.age >= limit(law, "unemployed-age", person.on) else NO
    pension = pensioner(law, person.on, person.age, person.age_months, person.sex)
    idle = all_of(word_is(person.work, "none"), grown, opposite(pension))
    return any_of(flag(person.registered), idle)


def unemployed(person: Person, law: Law) -> Condition:
    """Unemployed, registered or not."""
    level = unemployed_level(person, law)
    yes = "law-step-registered" if person.registered else "law-step-unemployed"
    return Condition("R83", level, yes, "law-aside-not-unemployed")


def registered(person: Person, rule: str) -> Condition:
    """Registered in the centre as unemployed."""
    return Condition(rule, flag(person.registered), "law-step-registered", "law-aside-not-registered")


def self_employed(person: Person, rule: str) -> Condition:
    """Self-employed."""
    level = word_is(person.work, "self-employed")
    return Condition(rule, level, "law-step-self-employed", "law-aside-not-self-employed")


@applies("R61")
def youth(person: Person, law: Law) -> Condition:
    """Young: «до 29». The day of turning 29 is the boundary; no lower age is named."""
    most = limit(law, "youth-age", person.on)
    said = (("age", str(person.age)), ("most", str(most)))
    if person.age < limit(law, "unemployed-age", person.on):
        return Condition("R61", DISPUTED, "", "", said, dispute=TOO_YOUNG, silent=True)
    level = YES if person.age < most else DISPUTED if person.age == most else NO
    return Condition("R61", level, "law-step-youth", "law-aside-not-youth", said, (), YOUTH)


@applies("R74")
def practice_age(person: Person, law: Law) -> Condition:
    """Not older than 29: who is 29 still may."""
    most = limit(law, "practice-age", person.on)
    said = (("age", str(person.age)), ("most", str(most)))
    level = YES if person.age <= most else NO
    return Condition("R74", level, "law-step-practice-age", "law-aside-practice-age", said)


def graduated(person: Person, law: Law, name: str, rule: str) -> Condition:
    """Finished not more than so many years ago."""
    years = limit(law, name, person.on)
    finished = person.education.finished
    if finished is None:
        level = NO if person.education.level == "none" else EITHER
        return Condition(rule, level, "", "law-aside-finished-nothing")
    level = YES if within(person.on, finished, 12 * years) else NO
    said = (("finished", f"{finished:%d.%m.%Y}"), ("until", f"{add_months(finished, 12 * years):%d.%m.%Y}"))
    numbers = (number(law, name, person.on, called="years"),)
    return Condition(rule, level, "law-step-graduated", "law-aside-graduated-long-ago", said, numbers)
