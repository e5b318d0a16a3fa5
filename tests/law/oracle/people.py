"""Rules about one person. Numbers in comments are lines of the handbook."""

from typing import Any

import numpy
from openfisca_core.periods import DateUnit

from tests.law.oracle.entities import SLOTS, Disability, Person, Sex, Study, Variable, Work

MONTH = DateUnit.MONTH


def anyone_looked_after(person: Any, period: Any, name: str) -> Any:
    """True for a person who looks after somebody of whom variable `name` is true."""
    true = person(name, period)
    found = numpy.zeros(person.count, dtype=bool)
    for slot in range(SLOTS):
        whom = person(f"looks_after_{slot}", period)
        found |= (whom >= 0) & true[whom]
    return found


class months_lived(Variable):
    value_type, entity, definition_period = int, Person, MONTH

    def formula(person, period):
        return person("age", period) * 12 + person("age_months", period)


class of_pension_age(Variable):
    """81–83 send to the pension law for the age; an unknown sex waits for the higher age."""

    value_type, entity, definition_period = bool, Person, MONTH

    def formula(person, period, parameters):
        lived = person("months_lived", period)
        ages = parameters(period).pension_age
        woman = person("sex", period) == Sex.female
        return lived >= numpy.where(woman, ages.female, ages.male)


class able_bodied(Variable):
    """The handbook does not say who is able-bodied: assumed, from 18 to pension age."""

    value_type, entity, definition_period = bool, Person, MONTH

    def formula(person, period):
        return (person("age", period) >= 18) & ~person("of_pension_age", period)


class first_or_second_group(Variable):
    """82–83, 106, 344."""

    value_type, entity, definition_period = bool, Person, MONTH

    def formula(person, period):
        given = person("disability", period)
        return (given == Disability.group_1) | (given == Disability.group_2)


class whom_to_look_after_excuses(Variable):
    """A child up to seven, a child with a disability, a person of the first or second group: both lists (109, 352)."""

    value_type, entity, definition_period = bool, Person, MONTH

    def formula(person, period):
        return (
            (person("age", period) < 7)
            | (person("disability", period) == Disability.child)
            | person("first_or_second_group", period)
        )


class elderly_in_need(Variable):
    """«престарелым, нуждающимся в постороннем уходе» 110–111: no age is printed; assumed, pension age or 63."""

    value_type, entity, definition_period = bool, Person, MONTH

    def formula(person, period):
        old = person("of_pension_age", period) | (person("age", period) >= 63)
        return old & person("needs_care", period)


class over_eighty_in_need(Variable):
    """«престарелыми старше восьмидесяти лет, которые нуждаются» 354–355: surely so a month past the birthday."""

    value_type, entity, definition_period = bool, Person, MONTH

    def formula(person, period):
        return (person("months_lived", period) > 80 * 12) & person("needs_care", period)


class eighty_in_need(Variable):
    """80 completed years and no months told: older than eighty or exactly eighty, which a count cannot tell."""

    value_type, entity, definition_period = bool, Person, MONTH

    def formula(person, period):
        return (person("months_lived", period) == 80 * 12) & person("needs_care", period)


class kept_from_work(Variable):
    """Own health or care that both lists name: 106–111 and 344–355."""

    value_type, entity, definition_period = bool, Person, MONTH

    def formula(person, period):
        return (
            person("first_or_second_group", period)
            | person("long_illness", period)
            | anyone_looked_after(person, period, "whom_to_look_after_excuses")
            | anyone_looked_after(person, period, "over_eighty_in_need")
        )


class looks_after_elderly(Variable):
    """In the list of 105–111; in that of 352–355 only if the old person is past eighty."""

    value_type, entity, definition_period = bool, Person, MONTH

    def formula(person, period):
        return anyone_looked_after(person, period, "elderly_in_need")


class excused(Variable):
    """342–357: taking part is not a duty of theirs."""

    value_type, entity, definition_period = bool, Person, MONTH

    def formula(person, period):
        return (
            person("kept_from_work", period)
            | (person("study", period) == Study.full_time)
            | (person("work", period) == Work.permanent)
        )


class excused_if_eighty_is_over_eighty(Variable):
    value_type, entity, definition_period = bool, Person, MONTH

    def formula(person, period):
        return ~person("excused", period) & anyone_looked_after(person, period, "eighty_in_need")


class idle_youth(Variable):
    """16 or 17, neither studying full time nor at work: whether such a one is able-bodied is not said anywhere."""

    value_type, entity, definition_period = bool, Person, MONTH

    def formula(person, period):
        age = person("age", period)
        neither = (person("study", period) != Study.full_time) & (person("work", period) == Work.none)
        return (age >= 16) & (age < 18) & neither


class spared_by_sanctions(Variable):
    """216–222, 226–231: minors; full-time students until 23."""

    value_type, entity, definition_period = bool, Person, MONTH

    def formula(person, period):
        age = person("age", period)
        return (age < 18) | ((person("study", period) == Study.full_time) & (age < 23))
