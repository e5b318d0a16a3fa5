"""The facts of a household as a person tells them; nonsense is refused when a value is made.

Not known is "unknown" for a word, None for a yes or no, a list or a sum. Every refusal is a `Refused`: a message code
of resources/messages/*/law.toml with the field it is about.
"""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from typing import NoReturn

Money = int | Fraction
UNKNOWN = "unknown"
ROLES = ("head", "spouse", "child", "grandchild", "parent", "relative")
SEXES = ("male", "female")
STATUSES = ("citizen", "oralman", "refugee", "foreigner", "stateless")
DISABILITIES = ("none", "group-1", "group-2", "group-3", "child")
STUDIES = ("none", "full-time", "part-time")
WORKS = ("none", "permanent", "temporary", "seasonal", "self-employed")
PLACES = ("town", "village")
INCOMES = (
    "wage", "business", "livestock", "garden", "alimony", "rent", "sale", "credit", "pension", "benefit",
    "large-family-benefit", "child-disability-benefit", "stipend", "other",
)  # fmt: skip
GROUNDS = ("adaptation", "training", "youth-practice", "social-workplace", "public-works", "other")
MODES = ("monthly", "three-months")
HANDBOOK_DAY = date(2018, 1, 1)
MOST_MEMBERS, MOST_MONEY, OLDEST, GROWN_CHILD = 40, 1_000_000_000, 120, 40
GROUP_AGE, ADULT, WORK_AGE, MARRIAGE_AGE = 16, 18, 14, 16


class Refused(ValueError):
    """Facts that cannot be: `code` of the sentence, `field` it is about, `details` for the sentence."""

    def __init__(self, code: str, where: str, **details: object) -> None:
        super().__init__(f"{code}: {where}")
        self.code, self.field, self.details = code, where, details


def refuse(code: str, where: str, **details: object) -> NoReturn:
    """Raise Refused; the sentence gets the field too."""
    raise Refused(code, where, **{"field": where, **details})


def _word(where: str, value: str, allowed: Collection[str], unknown: bool = True) -> None:
    if value not in allowed and not (unknown and value == UNKNOWN):
        refuse("law-facts-word", where, value=value, allowed=", ".join(allowed))


def _range(where: str, value: int, low: int, high: int) -> None:
    if isinstance(value, bool) or not isinstance(value, int):
        refuse("law-facts-whole", where, value=value)
    if not low <= value <= high:
        refuse("law-facts-range", where, value=value, low=low, high=high)


def _money(where: str, value: Money, least: int = 0) -> None:
    if isinstance(value, (bool, float)) or not isinstance(value, (int, Fraction)):
        refuse("law-facts-money", where, value=value)
    if value < least:
        refuse("law-facts-money-negative" if value < 0 else "law-facts-money-zero", where, value=value)
    if value > MOST_MONEY:
        refuse("law-facts-money-large", where, value=value, most=MOST_MONEY)
    if (value * 100) % 1:
        refuse("law-facts-money", where, value=value)


@dataclass(frozen=True, slots=True)
class Cared:
    """Somebody outside the household whom a member looks after."""

    age: int
    disability: str = "none"
    needs_care: bool | None = False
    sex: str = UNKNOWN
    age_months: int = 0

    def __post_init__(self) -> None:
        _person(self.age, self.age_months, self.disability, self.sex)


def _person(age: int, months: int, disability: str, sex: str) -> None:
    _range("age", age, 0, OLDEST)
    _range("age_months", months, 0, 11)
    _word("sex", sex, SEXES)
    _word("disability", disability, DISABILITIES)
    if disability.startswith("group") and age < GROUP_AGE:
        refuse("law-facts-group-young", "disability", value=disability, age=age)
    if disability == "child" and age >= ADULT:
        refuse("law-facts-child-disability-old", "disability", age=age)


@dataclass(frozen=True, slots=True)
class Income:
    """One income of one member: tenge in each of the three months of the quarter before; None if not known."""

    kind: str
    months: tuple[Money, ...] | None

    def __post_init__(self) -> None:
        _word("income.kind", self.kind, INCOMES, unknown=False)
        if self.months is None:
            return
        if len(self.months) != 3:
            refuse("law-facts-months", "income.months", count=len(self.months))
        for each in self.months:
            _money("income.months", each)

    @property
    def total(self) -> Money:
        """Tenge a quarter; 0 where it is not known."""
        return sum(self.months) if self.months else 0


@dataclass(frozen=True, slots=True)
class Member:
    """One who lives and keeps house with the others. Ages are completed years on the day of application."""

    id: str
    role: str
    age: int
    age_months: int = 0
    sex: str = UNKNOWN
    status: str = "citizen"
    resident: bool | None = True
    disability: str = "none"
    long_illness: bool | None = False
    needs_care: bool | None = False
    study: str = "none"
    work: str = "none"
    cares_for: tuple[str, ...] | None = ()
    outside_care: tuple[Cared, ...] | None = ()
    income: tuple[Income, ...] | None = ()

    def __post_init__(self) -> None:
        _word("role", self.role, ROLES, unknown=False)
        _person(self.age, self.age_months, self.disability, self.sex)
        for name, allowed in (("status", STATUSES), ("study", STUDIES), ("work", WORKS)):
            _word(name, getattr(self, name), allowed)
        self._agrees()

    def _agrees(self) -> None:
        if self.role in ("child", "grandchild") and self.age >= GROWN_CHILD:
            refuse("law-facts-child-old", "age", age=self.age, most=GROWN_CHILD)
        if self.role == "spouse" and self.age < MARRIAGE_AGE:
            refuse("law-facts-spouse-young", "age", age=self.age, least=MARRIAGE_AGE)
        if self.work not in ("none", UNKNOWN) and self.age < WORK_AGE:
            refuse("law-facts-work-young", "work", age=self.age, least=WORK_AGE)
        cared = self.cares_for or ()
        if self.id in cared:
            refuse("law-facts-cares-self", "cares_for")
        if len(set(cared)) != len(cared):
            refuse("law-facts-cares-twice", "cares_for")

    @property
    def months_old(self) -> int:
        """Age in completed months."""
        return self.age * 12 + self.age_months


@dataclass(frozen=True, slots=True)
class Extension:
    """The contract is asked to be longer by `months`, on a `ground`."""

    months: int
    ground: str

    def __post_init__(self) -> None:
        _range("contract.extension.months", self.months, 1, 6)
        _word("contract.extension.ground", self.ground, GROUNDS, unknown=False)


@dataclass(frozen=True, slots=True)
class Contract:
    """What became of the social contract. Months are months of payment, the month of application is the first.

    `breaches`: months in which a breach was found; `false_information`, `not_fulfilled`: the month in which one of
    the two grounds of termination was found, 0 if none.
    """

    signed: date | None = None
    mode: str = "monthly"
    breaches: tuple[int, ...] = ()
    extension: Extension | None = None
    false_information: int = 0
    not_fulfilled: int = 0

    def __post_init__(self) -> None:
        _word("contract.mode", self.mode, MODES, unknown=False)
        for month in self.breaches:
            self._month("contract.breaches.month", month)
        for name in ("false_information", "not_fulfilled"):
            if getattr(self, name) != 0:
                self._month(f"contract.{name}", getattr(self, name))

    def _month(self, where: str, month: int) -> None:
        _range(where, month, 1, 6 + (self.extension.months if self.extension else 0))

    @property
    def ended(self) -> int:
        """The month in which a ground of termination was found first; 0 if none was."""
        return min((month for month in (self.false_information, self.not_fulfilled) if month), default=0)


@dataclass(frozen=True, slots=True)
class Household:
    """All facts of one application. `on` is its day; one of the two sums at most (whole tenge)."""

    on: date
    members: tuple[Member, ...]
    poverty_line: int | None = None
    subsistence_minimum: int | None = None
    region: str = ""
    place: str = UNKNOWN
    contract: Contract | None = None
    by_id: dict[str, Member] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if self.on < HANDBOOK_DAY:
            refuse("law-facts-date-early", "date", value=f"{self.on:%d.%m.%Y}")
        self._sums()
        _word("place", self.place, PLACES)
        if len(self.region) > 100 or not self.region.isprintable():
            refuse("law-facts-region", "region")
        if self.contract and self.contract.signed and self.contract.signed < self.on:
            refuse("law-facts-signed-early", "contract.signed")
        object.__setattr__(self, "by_id", {each.id: each for each in self.members})
        self._people()

    def _sums(self) -> None:
        if self.poverty_line is not None and self.subsistence_minimum is not None:
            refuse("law-facts-two-lines", "poverty_line")
        for name in ("poverty_line", "subsistence_minimum"):
            value = getattr(self, name)
            if value is not None:
                _money(name, value, 1)
                if not isinstance(value, int):
                    refuse("law-facts-whole", name, value=value)

    def _people(self) -> None:
        if not self.members:
            refuse("law-facts-nobody", "member")
        if len(self.members) > MOST_MEMBERS:
            refuse("law-facts-crowd", "member", count=len(self.members), most=MOST_MEMBERS)
        if len(self.by_id) != len(self.members):
            refuse("law-facts-id-twice", "id")
        heads = sum(each.role == "head" for each in self.members)
        if heads != 1:
            refuse("law-facts-heads", "role", count=heads)
        for each in self.members:
            for other in each.cares_for or ():
                if other not in self.by_id:
                    refuse("law-facts-cares-nobody", "cares_for", id=other)

    @property
    def head(self) -> Member:
        """The one who applies."""
        return next(each for each in self.members if each.role == "head")
