"""Rules about a household: means, the kind of assistance, its sum. Numbers in comments are lines of the handbook."""

import numpy
from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import DateUnit

from tests.law.oracle.entities import Household, Variable, count

MONTH = DateUnit.MONTH


class Verdict(Enum):
    refused_residence = "refused-residence"
    refused_income = "refused-income"
    entitled_zero = "entitled-zero"
    unconditional = "unconditional"
    conditional = "conditional"
    disputed = "disputed"
    not_regulated = "not-regulated"


class members(Variable):
    value_type, entity, definition_period = int, Household, MONTH

    def formula(household, period):
        return household.nb_persons(role=Household.MEMBER)


class quarter_income(Variable):
    """Tiyn, of all members, over the quarter before that of the application."""

    value_type, entity, definition_period = int, Household, MONTH

    def formula(household, period):
        into = (period.start.month - 1) % 3
        before = [period.offset(-into - back, "month") for back in (1, 2, 3)]
        return sum(count(household, household.members("income", month)) for month in before)


class poverty_line(Variable):
    """Tenge. As entered; or half of the region's minimum, half a tenge up, and from July 2018 not below the floor."""

    value_type, entity, definition_period = int, Household, MONTH

    def formula(household, period, parameters):
        entered = household("entered_line", period)
        dated = parameters(period)
        half = (household("subsistence_minimum", period) * dated.line_percent * 2 + 100) // 200
        return numpy.where(entered >= 0, entered, numpy.maximum(half, dated.line_floor))


class shortfall(Variable):
    """How much the whole quarter's income misses the line times members times three months; tiyn, may be below 0."""

    value_type, entity, definition_period = int, Household, MONTH

    def formula(household, period):
        due = household("poverty_line", period) * household("members", period) * 300
        return due - household("quarter_income", period)


class per_person(Variable):
    """Whole tenge a month, half a tenge up."""

    value_type, entity, definition_period = int, Household, MONTH

    def formula(household, period):
        parts = 300 * household("members", period)
        lacking = numpy.maximum(household("shortfall", period), 0)
        return (2 * lacking + parts) // (2 * parts)


class able_bodied_free(Variable):
    """Able-bodied members whom nothing of 105–111 holds, whichever way care of the elderly is read."""

    value_type, entity, definition_period = int, Household, MONTH

    def formula(household, period):
        people = household.members
        held = people("kept_from_work", period) | people("looks_after_elderly", period)
        return count(household, people("able_bodied", period) & ~held)


class able_bodied_free_if_only_over_eighty_counts(Variable):
    value_type, entity, definition_period = int, Household, MONTH

    def formula(household, period):
        people = household.members
        return count(household, people("able_bodied", period) & ~people("kept_from_work", period))


class kind(Variable):
    """Unconditional or conditional: 77–119."""

    value_type, entity, definition_period = Enum, Household, MONTH
    possible_values, default_value = Verdict, Verdict.not_regulated

    def formula(household, period):
        people = household.members
        alone = household("members", period) == 1
        able = count(household, people("able_bodied", period)) > 0
        limited = count(
            household,
            people("of_pension_age", period) | people("first_or_second_group", period) | people("long_illness", period),
        ) > 0  # 79–104: care is no ground for a single person
        free = household("able_bodied_free", period) > 0
        free_strictly = household("able_bodied_free_if_only_over_eighty_counts", period) > 0
        return numpy.select(
            [alone & limited, alone & able, alone, free, free_strictly],
            [Verdict.unconditional, Verdict.conditional, Verdict.not_regulated, Verdict.conditional, Verdict.disputed],
            Verdict.unconditional,  # nobody able-bodied, or all of them held: 105–111
        )


class verdict(Variable):
    value_type, entity, definition_period = Enum, Household, MONTH
    possible_values, default_value = Verdict, Verdict.not_regulated

    def formula(household, period):
        people = household.members
        lives_here = count(household, people("is_head", period) & people("resident", period)) > 0  # 73–75
        missing = household("shortfall", period)
        kind = household("kind", period).decode()
        return numpy.select(
            [~lives_here, missing < 0, missing == 0],
            [Verdict.refused_residence, Verdict.refused_income, Verdict.entitled_zero],
            kind,
        )


class youth_would_decide(Variable):
    """Would counting idle 16- and 17-year-olds as able-bodied change what a family is given?"""

    value_type, entity, definition_period = bool, Household, MONTH

    def formula(household, period):
        people = household.members
        strictly = people("idle_youth", period) & ~people("kept_from_work", period)
        free = strictly & ~people("looks_after_elderly", period)
        verdict = household("verdict", period)
        turned = ((verdict == Verdict.unconditional) & (count(household, strictly) > 0)) | (
            (verdict == Verdict.disputed) & (count(household, free) > 0))
        return (household("members", period) > 1) & turned


class months(Variable):
    """240–241, 243–244: to the end of the quarter; six."""

    value_type, entity, definition_period = int, Household, MONTH

    def formula(household, period):
        verdict = household("verdict", period)
        left = 3 - (period.start.month - 1) % 3
        return numpy.select([verdict == Verdict.unconditional, verdict == Verdict.conditional], [left, 6], 0)
