"""Rules about the contract month by month. Numbers in comments are lines of the handbook."""

import numpy
from openfisca_core.periods import DateUnit

from tests.law.oracle.entities import Household, Person, Variable, first_month
from tests.law.oracle.families import Verdict

MONTH = DateUnit.MONTH


def before(household, period):
    """The month before, or None in the month of application."""
    return None if period.start == first_month(household).start else period.offset(-1, "month")


class breached_by_now(Variable):
    value_type, entity, definition_period = bool, Household, MONTH

    def formula(household, period):
        last = before(household, period)
        now = household("breach_found", period)
        return now if last is None else now | household("breached_by_now", last)


class halved(Variable):
    """215–222: the first breach found, for one month."""

    value_type, entity, definition_period = bool, Household, MONTH

    def formula(household, period):
        last = before(household, period)
        now = household("breach_found", period)
        return now if last is None else now & ~household("breached_by_now", last)


class stopped(Variable):
    """224–231: found again after that month, for good."""

    value_type, entity, definition_period = bool, Household, MONTH

    def formula(household, period):
        last = before(household, period)
        if last is None:
            return household("breach_found", period) & False
        again = household("breach_found", period) & household("breached_by_now", last)
        return again | household("stopped", last)


class terminated(Variable):
    """208–213: false information found, for good."""

    value_type, entity, definition_period = bool, Household, MONTH

    def formula(household, period):
        last = before(household, period)
        now = household("false_information_found", period)
        return now if last is None else now | household("terminated", last)


class term(Variable):
    """193–199: six months, and up to six more on a ground that is named."""

    value_type, entity, definition_period = int, Household, MONTH

    def formula(household, period):
        conditional = household("verdict", period) == Verdict.conditional
        more = household("extension_months", period) * household("extension_ground_is_named", period)
        return household("months", period) + numpy.where(conditional, more, 0)


def halves(person, period, lose_by_breach, lose_by_termination):
    """Half-tenge of each member's share that are due in the month `period`."""
    household = person.household
    first = first_month(household)
    number = (period.start.year - first.start.year) * 12 + period.start.month - first.start.month + 1
    under_contract = household("verdict", first) == Verdict.conditional
    share = 2 * household("per_person", first) * (household("term", first) >= number) * person.has_role(Household.MEMBER)
    adult = ~person("spared_by_sanctions", first)
    cut = under_contract & household("halved", period) & adult
    none = under_contract & (
        (household("stopped", period) & lose_by_breach) | (household("terminated", period) & lose_by_termination)
    )
    return numpy.where(none, 0, numpy.where(cut, share // 2, share))


class share_in_halves(Variable):
    """As printed: a breach stops all but minors and students, a termination the able-bodied."""

    value_type, entity, definition_period = int, Person, MONTH

    def formula(person, period):
        first = first_month(person.household)
        return halves(person, period, ~person("spared_by_sanctions", first), person("able_bodied", first))


class share_in_halves_turned(Variable):
    """The other reading of 211–213 against 224–231: each stop read as the other one."""

    value_type, entity, definition_period = int, Person, MONTH

    def formula(person, period):
        first = first_month(person.household)
        return halves(person, period, person("able_bodied", first), ~person("spared_by_sanctions", first))


class payment(Variable):
    """Whole tenge; halves are rounded up only in the household's sum."""

    value_type, entity, definition_period = int, Household, MONTH

    def formula(household, period):
        return (household.sum(household.members("share_in_halves", period)) + 1) // 2


class payment_turned(Variable):
    value_type, entity, definition_period = int, Household, MONTH

    def formula(household, period):
        return (household.sum(household.members("share_in_halves_turned", period)) + 1) // 2
