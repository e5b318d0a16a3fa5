"""The rules of this folder as one system of openfisca-core, and simulations over many households at once."""

from collections.abc import Iterable, Sequence
from functools import cache
from inspect import getmembers, isclass
from pathlib import Path
from typing import Any

import numpy
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

from tests.law.oracle import families, payments, people
from tests.law.oracle.entities import SLOTS, Household, Person, Variable
from tests.law.oracle.facts import CHOICES, entered

GROUNDS = ("adaptation", "training", "youth-practice", "social-workplace")  # 194–199; public works are not there


@cache
def system() -> TaxBenefitSystem:
    """The one system, made once."""
    made = TaxBenefitSystem([Person, Household])
    made.load_parameters(str(Path(__file__).parent / "parameters"))
    rules = [each for module in (people, families, payments) for _, each in getmembers(module, isclass)
             if issubclass(each, Variable) and each is not Variable]
    made.add_variables(*entered(), *rules)
    return made


def tiyn(value: object) -> int:
    """1/100 of a tenge out of a whole number or text with two decimals."""
    whole, _, rest = str(value).partition(".")
    return int(whole) * 100 + int((rest + "00")[:2])


def month_number(household: dict[str, Any]) -> int:
    return household["date"].year * 12 + household["date"].month - 1


def period_of(number: int) -> str:
    return f"{number // 12}-{number % 12 + 1:02d}"


class Table:
    """People and households of one month of application, as columns."""

    def __init__(self, households: Sequence[dict[str, Any]]) -> None:
        self.households = households
        self.first = month_number(households[0])
        self.people: list[dict[str, Any]] = []
        self.home: list[int] = []
        self.role: list[int] = []
        self.cared: list[list[int]] = []
        for number, household in enumerate(households):
            self.settle(number, household["member"])

    def settle(self, number: int, members: Iterable[dict[str, Any]]) -> None:
        """Enter the members of one household, then the outsiders they look after."""
        at = {each["id"]: len(self.people) + place for place, each in enumerate(members)}
        outsiders: list[dict[str, Any]] = []
        after = len(self.people) + len(at)
        for each in members:
            outside = each.get("outside_care", [])
            self.add(each, number, 0, [at[name] for name in each.get("cares_for", [])]
                     + list(range(after + len(outsiders), after + len(outsiders) + len(outside))))
            outsiders.extend(outside)
        for each in outsiders:
            self.add(each, number, 1, [])

    def add(self, person: dict[str, Any], home: int, role: int, cared: list[int]) -> None:
        if len(cared) > SLOTS:
            raise ValueError(f"{person['id']} looks after more than {SLOTS}")
        self.people.append(person)
        self.home.append(home)
        self.role.append(role)
        self.cared.append(cared + [-1] * (SLOTS - len(cared)))

    def column(self, name: str, default: object) -> Any:
        return numpy.array([each.get(name, default) for each in self.people])

    def incomes(self, month: int) -> Any:
        return numpy.array([sum(tiyn(source["months"][month]) for source in each.get("income", ()))
                            for each in self.people], dtype=numpy.int64)

    def simulation(self) -> Any:
        """A simulation with all facts entered."""
        builder = SimulationBuilder()
        builder.create_entities(system())
        builder.declare_person_entity("person", range(len(self.people)))
        homes = builder.declare_entity("household", range(len(self.households)))
        builder.join_with_persons(homes, numpy.array(self.home), numpy.array(self.role))
        made = builder.build(system())
        made.max_spiral_loops = 30  # the contract looks back month by month
        self.enter_people(made)
        self.enter_households(made)
        return made

    def enter_people(self, made: Any) -> None:
        now = period_of(self.first)
        made.set_input("is_head", now, self.column("role", "") == "head")
        made.set_input("resident", now, self.column("resident", True))
        for name in ("age", "age_months"):
            made.set_input(name, now, self.column(name, 0))
        for name in ("long_illness", "needs_care"):
            made.set_input(name, now, self.column(name, False))
        for name, kind in CHOICES.items():
            codes = {each.name.replace("_", "-"): each.index for each in kind}
            default = next(iter(codes))
            made.set_input(name, now, numpy.array([codes[each.get(name, default)] for each in self.people]))
        cared = numpy.array(self.cared)
        for slot in range(SLOTS):
            made.set_input(f"looks_after_{slot}", now, cared[:, slot])
        start = self.first - self.first % 3
        for month in range(3):
            made.set_input("income", period_of(start - 3 + month), self.incomes(month))

    def enter_households(self, made: Any) -> None:
        now = period_of(self.first)
        made.set_input("application_month", "eternity", numpy.array([self.first] * len(self.households)))
        made.set_input("entered_line", now, numpy.array([each.get("poverty_line", -1) for each in self.households]))
        made.set_input("subsistence_minimum", now,
                       numpy.array([each.get("subsistence_minimum", -1) for each in self.households]))
        contracts = [each.get("contract", {}) for each in self.households]
        made.set_input("three_months_at_once", now,
                       numpy.array([each.get("mode") == "three-months" for each in contracts]))
        more = [each.get("extension", {}) for each in contracts]
        made.set_input("extension_months", now, numpy.array([each.get("months", 0) for each in more]))
        made.set_input("extension_ground_is_named", now, numpy.array([each.get("ground") in GROUNDS for each in more]))
        for month in range(12):
            at = period_of(self.first + month)
            made.set_input("breach_found", at, numpy.array(
                [any(each["month"] == month + 1 for each in given.get("breaches", ())) for given in contracts]))
            for name, key in (("false_information_found", "false_information"),
                              ("nothing_fulfilled_found", "not_fulfilled")):
                made.set_input(name, at, numpy.array([given.get(key) == month + 1 for given in contracts]))
