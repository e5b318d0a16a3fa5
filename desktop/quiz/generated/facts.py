"""Records of facts as the values that the law decides on. A record that cannot be is a bug of its family."""

from typing import TypeVar

from desktop.law.employment.case import Case
from desktop.law.employment.files import to_case
from desktop.law.facts import Household
from desktop.law.gathering import Faults
from desktop.law.household.shape import to_household
from desktop.law.programme.files import to_person
from desktop.law.programme.person import Person

from .scene import Record

Facts = TypeVar("Facts")


def to_family(record: Record) -> Household:
    """A household."""
    return _sound(*to_household({"format": 1} | record))


def to_visitor(record: Record) -> Person:
    """A person who asks for a measure of the programme."""
    return _sound(*to_person({"format": 1} | record))


def to_unemployment(record: Record) -> Case:
    """A job seeker or an unemployed person."""
    return _sound(*to_case({"format": 1} | record))


def _sound(made: Facts | None, faults: Faults) -> Facts:
    if made is None:
        raise ValueError(str(faults))
    return made
