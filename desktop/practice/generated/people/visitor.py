"""One drawn person: name, what he came for, his facts; and what the law as code decides about him."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import cast

from desktop.law.decision import Decision
from desktop.law.employment import decide as employment
from desktop.law.employment.case import Case
from desktop.law.numbers import Law
from desktop.law.programme import credit, relocation
from desktop.law.programme.credit import Request
from desktop.law.programme.decide import MEASURES, decide
from desktop.law.programme.measure import Measure
from desktop.law.programme.person import Person
from desktop.law.programme.relocation import Move

KINDS = ("register", "standing", "measure", "overview", "terms", "move", "queue")
"""To be registered; on the register already; one measure; which measures; a credit's terms; a move; a queue."""


@dataclass(frozen=True, slots=True)
class Visitor:
    """`kind` is one of KINDS and says which facts there are; `measures` the first of which is the wish.

    `queue`: (name, facts) of everybody who wants public works, in the order they came.
    """

    kind: str
    name: str
    case: Case | None = None
    person: Person | None = None
    measures: tuple[str, ...] = ()
    request: Request | None = None
    move: Move | None = None
    queue: tuple[tuple[str, Person], ...] = ()

    def __post_init__(self) -> None:
        given = {
            "register": self.case, "standing": self.case, "measure": self.person and self.measures,
            "overview": self.person and self.measures, "terms": self.request, "move": self.person and self.move,
            "queue": self.queue,
        }  # fmt: skip
        if not given[self.kind]:
            raise ValueError(f"{self.kind}: no facts")

    @property
    def on(self) -> date:
        """The day of the visit."""
        facts = self.case or self.person or self.request or self.queue[0][1]
        return facts.on


def decided(visitor: Visitor, law: Law) -> tuple[Decision, ...]:
    """Every decision about him; the first is the one his verdict is asked of."""
    return tuple(_decided(visitor, law))


def _decided(visitor: Visitor, law: Law) -> Iterator[Decision]:
    if visitor.case:
        yield employment.decide(visitor.case, law)
    for name in visitor.measures:
        yield decide(name, cast(Person, visitor.person), law, advice=False)
    if visitor.request:
        yield credit.judge(visitor.request, law)
    if visitor.move:
        yield relocation.sums(visitor.move, law)
    for _, person in visitor.queue:
        yield decide("public-works", person, law, advice=False)


def measure(visitor: Visitor, name: str, law: Law) -> Measure:
    """The conditions of one measure as they stand for him."""
    return MEASURES[name](cast(Person, visitor.person), law)
