"""What theory and the handbook say of pairs of strategies, held against the simulation."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from .compare import REPLICATIONS, Paired, compare
from .fault import Refused, refuse_id, refuse_word
from .plan import WEEKS, Plan, Spell
from .population import Population
from .shape import Table, to_spell
from .tactic import Book

SURE = 0.01


@dataclass(frozen=True, slots=True)
class Pair:
    """Two strategies of which the first is better: for `measure`, by the passages and the source named."""

    id: str
    titles: dict[str, str]
    better: Plan
    worse: Plan
    passages: tuple[str, ...]
    source: str
    measure: str = "adoption"


@dataclass(frozen=True, slots=True)
class Judged:
    """One pair in one village. `verdict`: "right" (surely in the order of theory), "unsure", "against" (surely not)."""

    pair: str
    village: str
    paired: Paired

    @property
    def verdict(self) -> str:
        """What the replications say."""
        if self.paired.p >= SURE:
            return "unsure"
        return "right" if self.paired.difference > 0 else "against"


def judge_pairs(
    pairs: Iterable[Pair], villages: Iterable[Population], book: Book, replications: int = REPLICATIONS
) -> Iterator[Judged]:
    """Every pair in every village."""
    for people in villages:
        for pair in pairs:
            found = compare(pair.better, pair.worse, people, book, replications, 1, pair.measure)
            yield Judged(pair.id, people.village.id, found)


def to_pair(record: object, plans: Mapping[str, Plan], book: Book) -> Pair:
    """One [[pair]] of theory.toml. Raises Refused."""
    table = Table(record, ("id", "title", "passages", "source", "measure", "common", "better", "worse"))
    refuse_id(table.text("id"))
    common = _spells(table.items("common"))
    measure = table.text("measure", "adoption")
    refuse_word("measure", measure, ("adoption", "trust", "score"))
    sides = [_side(table.record.get(name), name, common, plans, book) for name in ("better", "worse")]
    return Pair(table.text("id"), table.languages("title"), sides[0], sides[1], table.texts("passages"),
                table.text("source"), measure)  # fmt: skip


def _side(record: object, name: str, common: tuple[Spell, ...], plans: Mapping[str, Plan], book: Book) -> Plan:
    table = Table(record, ("base", "without", "until", "add"), name)
    base = table.text("base", "")
    if base and base not in plans:
        raise Refused("outreach-word", name, field="base", value=base[:60], allowed=", ".join(plans))
    without, until = table.texts("without"), table.whole("until", WEEKS)
    kept = [each for each in (plans[base].spells if base else ()) if each.move.tactic not in without]
    spells = (*_spells(table.items("add")), *common, *kept)
    plan = Plan(name, WEEKS, tuple(_until(spells, until)))
    plan.check(book)
    return plan


def _until(spells: Iterable[Spell], week: int) -> Iterator[Spell]:
    for each in spells:
        if each.first <= week:
            yield replace(each, last=min(each.last, week))


def _spells(records: list[Any]) -> tuple[Spell, ...]:
    return tuple(to_spell(each, number, WEEKS) for number, each in enumerate(records, 1))
