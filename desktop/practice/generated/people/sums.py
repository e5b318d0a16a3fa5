"""Draws where numbers decide: a credit's terms, a family that moves, a queue for public works."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

from desktop.law.programme.credit import Request, most_amount, most_grace, most_months
from desktop.law.programme.person import Person
from desktop.law.programme.relocation import Move

from .able import FIRST, LAST, relocation_facts, someone, works_facts
from .dice import Dice
from .visitor import Visitor


def terms(dice: Dice) -> Visitor:
    """A credit that is asked for: on every limit, and often beyond one of them."""
    on, sector = dice.working(FIRST, LAST), dice.pick("livestock", "cooperative", "other")
    plain = Request(on, 1, 60, sector, Fraction(dice.pick(4, 6, 6)))
    most = most_amount(on, dice.law) or 1
    amount = dice.pick(most, most // 2 // 10_000 * 10_000, 3_000_000)
    made = replace(plain, amount=amount, months=dice.pick(36, 48, most_months(plain, dice.law)))
    made = replace(made, grace=dice.pick(0, 6, most_grace(made, dice.law)))
    out = dice.pick("", "", "amount", "months", "rate", "grace", "months-grace" if dice.level > 2 else "grace")
    if "months" in out:
        made = replace(made, months=most_months(made, dice.law) + 1)
    if "grace" in out:
        made = replace(made, grace=most_grace(made, dice.law) + 1)
    if out == "amount":
        made = replace(made, amount=most + 1)
    if out == "rate":
        made = replace(made, rate=Fraction(13, 2))
    return Visitor("terms", _grown(dice), request=made)


def _grown(dice: Dice) -> str:
    return dice.name(dice.pick("female", "male"), 35)


def move(dice: Dice) -> Visitor:
    """A family that moves: to a town or a village, near or far, of every size of the table."""
    person = someone(dice, relocation_facts(dice))
    family = dice.pick(1, 2, 3, 4, 5, 6)
    going = Move(person.on, family, dice.pick("town", "village"), dice.pick("between", "within"))
    name = dice.name(person.sex, person.age)
    return Visitor("move", name, person=person, measures=("relocation",), move=going)


def queue(dice: Dice) -> Visitor:
    """Four who want public works on one day."""
    on = dice.working(date(2018, 7, 16), LAST)
    people = [_in_turn(dice, on) for _ in range(4)]
    return Visitor("queue", people[0][0], queue=tuple(people))


def _in_turn(dice: Dice, on: date) -> tuple[str, Person]:
    facts = works_facts(dice) | {"on": on}
    since = facts.get("registered_unemployed")
    if callable(since) and dice.chance(0.5):
        facts["registered_unemployed"] = dice.working(date(2018, 1, 8), on)
    person = someone(dice, facts)
    return dice.name(person.sex, person.age), person
