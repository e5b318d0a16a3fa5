"""Numbers of the handbook's wording for employment and the programme, and who has reached the age of pension."""

from datetime import date

from .assistance.levels import EITHER, NO, YES
from .decision import Number
from .numbers import LAST_DAY, Law


def limit(law: Law, name: str, on: date, purpose: str = "") -> int:
    """The limit in the wording that the handbook explains, whatever the day. LookupError if not shipped: a bug."""
    return law.parameters.number(name, min(on, LAST_DAY), purpose)


def number(law: Law, name: str, on: date, purpose: str = "", called: str = "") -> Number:
    """The same as a number of a decision, with its unit."""
    unit = law.parameters.parameter(name, purpose).unit
    return Number(called or name.replace("-", "_"), limit(law, name, on, purpose), unit)


def day(name: str, value: date) -> Number:
    """A day of a decision."""
    return Number(name, value, "date")


def pensioner(law: Law, on: date, age: int, months: int, sex: str) -> int:
    """Level of levels.py: has he reached the age of pension? Undetermined between the two ages if sex is not known."""
    numbers = law.numbers(on)
    ages = {"male": (numbers.pension_male,), "female": (numbers.pension_female,)}
    reached = {12 * age + months >= each for each in ages.get(sex, (numbers.pension_male, numbers.pension_female))}
    return EITHER if len(reached) > 1 else YES if reached == {True} else NO
