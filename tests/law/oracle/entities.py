"""Who the rules speak of: people, and the households they live in; kinds of facts; exact whole numbers."""

from typing import Any

import numpy
from openfisca_core import periods
from openfisca_core.entities import build_entity
from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import Period
from openfisca_core.variables import Variable as Plain

Person = build_entity(key="person", plural="persons", label="A person", is_person=True)
Household = build_entity(
    key="household",
    plural="households",
    label="All who live together and keep house together, and the people outside whom they look after",
    roles=[
        {"key": "member", "plural": "members", "label": "Lives in the household"},
        {"key": "outsider", "plural": "outsiders", "label": "Lives elsewhere and is looked after by a member"},
    ],
)
SLOTS = 4  # so many people at most does one member look after


class Variable(Plain):
    """A variable whose whole numbers are exact: 64 bits instead of the library's 32."""

    def __init__(self, baseline_variable: Any = None) -> None:
        super().__init__(baseline_variable)
        if self.value_type is int:
            self.dtype = numpy.int64


class Sex(Enum):
    unknown = "not said"
    male = "male"
    female = "female"


class Disability(Enum):
    none = "none"
    group_1 = "first group"
    group_2 = "second group"
    group_3 = "third group"
    child = "child with a disability"


class Study(Enum):
    none = "none"
    full_time = "full time"
    part_time = "part time"


class Work(Enum):
    none = "none"
    permanent = "permanent"
    temporary = "temporary"
    seasonal = "seasonal"
    self_employed = "self-employed"


def first_month(household: Any) -> Period:
    """The month of application; all households of one simulation share it."""
    number = int(household("application_month", periods.period("eternity"))[0])
    return periods.period(f"{number // 12}-{number % 12 + 1:02d}")


def count(group: Any, true: Any) -> Any:
    """How many members are so."""
    return group.sum(true, role=group.entity.MEMBER).astype(numpy.int64)
