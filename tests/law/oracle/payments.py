"""Rules about the contract month by month. Numbers in comments are lines of the handbook."""

import numpy
from openfisca_core.periods import DateUnit

from tests.law.oracle.entities import Household, Person, Variable, first_month
from tests.law.oracle.families import Verdict

MONTH = DateUnit.MONTH


def before(household, period):
    """The month before, or None in the month of application."""
    return None if period.start == first_month(household).start else period.offset(-1, "month")


class terminated(Variable):
    """203–213: the contract is dissolved, for good: false information, or nothing of it fulfilled."""

    value_type, entity, definition_period = bool, Household, MONTH

    def formula(household, period):
        last = before(household, period)
        now = household("false_information_found", period) | household("nothing_fulfilled_found", period)
        return now if last is None else now | household("terminated", last)


class breach_of_contract(Variable):
    """A breach found while there is a contract to breach. Found in the month that dissolves it, it adds nothing:
    the text does not say, this is the milder way."""

    value_type, entity, definition_period = bool, Household, MONTH

    def formula(household, period):
        return household("breach_found", period) & ~household("terminated", period)


class breached_by_now(Variable):
    value_type, entity, definition_period = bool, Household, MONTH

    def formula(household, period):
        last = before(household, period)
        now = household("breach_of_contract", period)
        return now if last is None else now | household("breached_by_now", last)


class halved(Variable):
    """215–222: the first breach found, for one month."""

    value_type, entity, definition_period = bool, Household, MONTH

    def formula(household, period):
        last = before(household, period)
        now = household("breach_of_contract", period)
        return now if last is None else now & ~household("breached_by_now", last)


class stopped(Variable):
    """224–231: found again after that month, for good."""

    value_type, entity, definition_period = bool, Household, MONTH

    def formula(household, period):
        last = before(household, period)
        if last is None:
            return household("breach_of_contract", period) & False
        again = household("breach_of_contract", period) & household("breached_by_now", last)
        return again | household("stopped", last)


class term(Variable):
    """193–199: six months, and up to six more on a ground that is named."""

    value_type, entity, definition_period = int, Household, MONTH

    def formula(household, period):
        conditional = household("verdict", period) == Verdict.conditional
        alive = ~household("terminated", period.offset(5, "month"))  # what was dissolved within six months has no more
        more = household("extension_months", period) * household("extension_ground_is_named", period)
        return household("months", period) + numpy.where(conditional & alive, more, 0)


def month_of_payment(first, period):
    """1 for the month of application."""
    return (period.start.year - first.start.year) * 12 + period.start.month - first.start.month + 1


def halves(person, period, lose_by_breach, lose_by_termination):
    """Half-tenge of each member's share that are due in the month `period`."""
    household = person.household
    first = first_month(household)
    number = month_of_payment(first, period)
    under_contract = household("verdict", first) == Verdict.conditional
    share = 2 * household("per_person", first) * (household("term", first) >= number) * person.has_role(Household.MEMBER)
    adult = ~person("spared_by_sanctions", first)
    cut = under_contract & household("halved", period) & adult
    none = under_contract & (
        (household("stopped", period) & lose_by_breach) | (household("terminated", period) & lose_by_termination)
    )
    return numpy.where(none, 0, numpy.where(cut, share // 2, share))


class share_in_halves(Variable):
    """As printed: a second breach stops all but minors and students, a termination the able-bodied."""

    value_type, entity, definition_period = int, Person, MONTH

    def formula(person, period):
        first = first_month(person.household)
        return halves(person, period, ~person("spared_by_sanctions", first), person("able_bodied", first))


class share_if_students_stay(Variable):
    """224–231 for either stop."""

    value_type, entity, definition_period = int, Person, MONTH

    def formula(person, period):
        adult = ~person("spared_by_sanctions", first_month(person.household))
        return halves(person, period, adult, adult)


class share_if_the_unable_stay(Variable):
    """211–213 for either stop."""

    value_type, entity, definition_period = int, Person, MONTH

    def formula(person, period):
        able = person("able_bodied", first_month(person.household))
        return halves(person, period, able, able)


class payment(Variable):
    """Whole tenge; halves are rounded up only in the household's sum."""

    value_type, entity, definition_period = int, Household, MONTH

    def formula(household, period):
        return (household.sum(household.members("share_in_halves", period)) + 1) // 2


class handed_over(Variable):
    """240–247: month by month, or conditional aid at once for three months."""

    value_type, entity, definition_period = int, Household, MONTH

    def formula(household, period):
        first = first_month(household)
        at_once = household("three_months_at_once", first) & (household("verdict", first) == Verdict.conditional)
        monthly = household("payment", period)
        if month_of_payment(first, period) % 3 != 1:
            return numpy.where(at_once, 0, monthly)
        three = monthly + sum(household("payment", period.offset(each, "month")) for each in (1, 2))
        return numpy.where(at_once, three, monthly)


class payment_if_students_stay(Variable):
    value_type, entity, definition_period = int, Household, MONTH

    def formula(household, period):
        return (household.sum(household.members("share_if_students_stay", period)) + 1) // 2


class payment_if_the_unable_stay(Variable):
    value_type, entity, definition_period = int, Household, MONTH

    def formula(household, period):
        return (household.sum(household.members("share_if_the_unable_stay", period)) + 1) // 2
