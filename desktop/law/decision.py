"""A decision as a value: what was decided, by which steps, what was left aside, what is disputed or not known.

Every sentence is a code of resources/messages/*/law.toml with its details, so that the window, the terminal, the
printed leaflet and the practice case tell the same decision, in Russian or Kazakh.
"""

from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

Details = tuple[tuple[str, str], ...]

UNITS = ("tenge", "mci", "months", "years", "working-days", "calendar-days", "percent", "people", "date", "count")


def details(**given: object) -> Details:
    """Details of a sentence, as text."""
    return tuple((name, str(value)) for name, value in given.items())


@dataclass(frozen=True, slots=True)
class Number:
    """One number of a decision: exact (int or Fraction of its unit) or a date."""

    name: str
    value: int | Fraction | date
    unit: str

    def __post_init__(self) -> None:
        if self.unit not in UNITS:
            raise ValueError(f"unknown unit: {self.unit}")
        if isinstance(self.value, date) != (self.unit == "date"):
            raise ValueError(f"{self.name}: {self.value!r} is no {self.unit}")


@dataclass(frozen=True, slots=True)
class Step:
    """One rule that applied: the sentence `code`, its numbers, and the members (their ids) it speaks of."""

    rule: str
    code: str
    details: Details = ()
    numbers: tuple[Number, ...] = ()
    people: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Aside:
    """A rule that was considered and did not apply, and why (the sentence `code`)."""

    rule: str
    code: str
    details: Details = ()
    people: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Dispute:
    """A place where the text contradicts itself, or the law: `note` is the id in content/handbook/notes.toml ("" if
    none), `readings` the outcomes (verdict or amount as text) that the readings give. Never settled silently."""

    code: str
    rules: tuple[str, ...]
    note: str = ""
    details: Details = ()
    readings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Unknown:
    """A fact that is not known and matters: `member` "" for the household, `outcomes` the verdicts it chooses
    between. The first of a decision's unknowns is the one question that decides most."""

    member: str
    fact: str
    code: str
    outcomes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """One smallest change of facts that turns the verdict: (member, fact, from, to) as text, and the verdict then."""

    facts: tuple[tuple[str, str, str, str], ...]
    verdict: str
    code: str
    details: Details = ()


@dataclass(frozen=True, slots=True)
class Standing:
    """What one member is before the law: "yes", "no", "disputed" or "unknown".

    `able`: able-bodied; `closed`: by illness, disability or care (parts the two kinds of aid); `exempt` from measures
    of employment; `takes_part`: must take part in them. `why` are sentences: (code, details).
    """

    id: str
    able: str
    closed: str
    exempt: str
    takes_part: str
    why: tuple[tuple[str, Details], ...] = ()


@dataclass(frozen=True, slots=True)
class Payment:
    """One month of payments: what is due in `month` (its first day) and to whom (member id → tenge, halves exact).

    `amount` is whole tenge, the sum of the shares rounded half up. `paid` is the month in which it is handed over.
    """

    month: date
    amount: int
    shares: tuple[tuple[str, int | Fraction], ...]
    rule: str
    code: str = ""
    paid: date | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """The outcome. `verdict` is one word of its subject's table; `amounts` are the numbers one asks for.

    `training` is true for a date after 31.03.2019: the sum is then an exercise in the wording of 2018, and `governed`
    is the code of the sentence that says which law rules instead. `assumed` are codes of stated assumptions.
    """

    subject: str
    verdict: str
    on: date
    amounts: tuple[Number, ...] = ()
    steps: tuple[Step, ...] = ()
    aside: tuple[Aside, ...] = ()
    disputes: tuple[Dispute, ...] = ()
    unknown: tuple[Unknown, ...] = ()
    changes: tuple[Change, ...] = ()
    payments: tuple[Payment, ...] = ()
    members: tuple[Standing, ...] = ()
    training: bool = False
    governed: str = ""
    assumed: tuple[str, ...] = field(default=())

    def amount(self, name: str) -> int | Fraction | date | None:
        """The number of that name; None if the decision has none."""
        return next((each.value for each in self.amounts if each.name == name), None)

    def rules(self) -> tuple[str, ...]:
        """Ids of every rule that applied, in order, each once."""
        return tuple(dict.fromkeys(step.rule for step in self.steps))


class Conflict(Exception):
    """Two rules give one question two answers, or none does: a fault of the rules, never settled silently."""
