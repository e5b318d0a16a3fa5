"""What is entered: nothing here is a rule."""

from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import DateUnit

from tests.law.oracle.entities import SLOTS, Disability, Household, Person, Sex, Study, Variable, Work


def of(entity: object, kind: object, unit: object = DateUnit.MONTH, **more: object) -> dict[str, object]:
    return {"entity": entity, "value_type": kind, "definition_period": unit, "label": "entered", **more}


def variable(name: str, attributes: dict[str, object]) -> type:
    return type(name, (Variable,), attributes)


PEOPLE = {
    "is_head": of(Person, bool),
    "resident": of(Person, bool),
    "age": of(Person, int),
    "age_months": of(Person, int),
    "long_illness": of(Person, bool),
    "needs_care": of(Person, bool),
    "income": of(Person, int),  # tiyn of that one month
}
CHOICES = {"sex": Sex, "disability": Disability, "study": Study, "work": Work}
HOUSEHOLDS = {
    "application_month": of(Household, int, DateUnit.ETERNITY),  # year × 12 + month − 1
    "entered_line": of(Household, int, default_value=-1),  # tenge; −1: not entered
    "subsistence_minimum": of(Household, int, default_value=-1),
    "three_months_at_once": of(Household, bool),
    "extension_months": of(Household, int),
    "extension_ground_is_named": of(Household, bool),  # lines 194–199
    "breach_found": of(Household, bool),  # in that month
    "false_information_found": of(Household, bool),  # in that month
    "nothing_fulfilled_found": of(Household, bool),  # in that month
}


def entered() -> list[type]:
    """All variables of facts."""
    made = [variable(name, given) for name, given in {**PEOPLE, **HOUSEHOLDS}.items()]
    for name, kind in CHOICES.items():
        made.append(variable(name, of(Person, Enum, possible_values=kind, default_value=next(iter(kind)))))
    made.extend(variable(f"looks_after_{slot}", of(Person, int, default_value=-1)) for slot in range(SLOTS))
    return made
