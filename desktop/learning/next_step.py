"""What to do with the next ten minutes, and why: the weakest thing that can be worked on, never a guess."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from desktop.base.messages import sentence

from .readiness import Cell, Readiness

Kind = Literal["questions", "case", "reading"]

QUESTIONS = 10
"""A minute for each."""
ENOUGH = 5
"""A section with fewer questions is learnt by heart sooner than understood."""
SURE = 0.75
"""Below this even at best: surely weak. One wrong answer alone leaves 0.79 credible: no weakness yet."""
LOST = 0.5
"""Below this share the text comes before more questions."""
WIDE = 0.4
"""An interval wider than this says little."""


@dataclass(frozen=True, slots=True)
class CaseAt:
    """A case to play: its id and the section that it leads through."""

    id: str
    section: str


@dataclass(frozen=True, slots=True)
class Missed:
    """A passage answered wrong: `wrong` of `seen` times."""

    passage: str
    section: str
    wrong: int
    seen: int


@dataclass(frozen=True, slots=True)
class NextStep:
    """`kind` says what to do, `section` where; `item` is the case's or the passage's id ("" for questions), `count`
    how many questions. `code` names the reason in resources/messages/*/readiness.toml, `details` fill it."""

    kind: Kind
    section: str
    item: str
    count: int
    code: str
    details: tuple[tuple[str, str], ...] = ()


def next_ten_minutes(
    ready: Readiness, cases: Sequence[CaseAt] = (), missed: Sequence[Missed] = (), played: Collection[str] = ()
) -> NextStep | None:
    """The one thing to do now; None where there is neither a question nor a case.

    In this order: what is surely weak (its text first if more than half is wrong); what too little is known of; a case
    that was not played; what one is least sure to know.
    """
    cells = ready.by_section()
    fresh = [each for each in cases if each.id not in played]
    if not any(each.known for each in cells):
        return _begin(cells, fresh)
    weak = [each for each in cells if each.known and each.high < SURE]
    if weak:
        return _strengthen(min(weak, key=lambda each: (each.high, each.strength)), fresh, missed)
    able = [each for each in cells if each.questions >= ENOUGH]
    unsure = sorted((each for each in able if each.high - each.low > WIDE), key=lambda each: each.low - each.high)
    if unsure:
        code = "readiness-next-few" if unsure[0].known else "readiness-next-unknown"
        return _questions(unsure[0], code)
    if fresh:
        return NextStep("case", fresh[0].section, fresh[0].id, 0, "readiness-next-case")
    least = min(able, key=lambda each: each.low, default=None)
    return _questions(least, "readiness-next-keep") if least else None


def _begin(cells: Sequence[Cell], cases: Sequence[CaseAt]) -> NextStep | None:
    if cases:
        return NextStep("case", cases[0].section, cases[0].id, 0, "readiness-next-begin-case")
    most = max(cells, key=lambda each: each.questions, default=None)
    return _questions(most, "readiness-next-begin") if most and most.questions else None


def _strengthen(cell: Cell, cases: Sequence[CaseAt], missed: Sequence[Missed]) -> NextStep:
    here = [each for each in missed if each.section == cell.section]
    if here and (cell.strength < LOST or cell.questions < ENOUGH):
        worst = max(here, key=lambda each: each.wrong)
        said = (*_said(cell), ("wrong", str(worst.wrong)), ("seen", str(worst.seen)))
        return NextStep("reading", cell.section, worst.passage, 0, "readiness-next-read", said)
    if cell.questions >= ENOUGH:
        return _questions(cell, "readiness-next-weak")
    case = next((each for each in cases if each.section == cell.section), None)
    if case:
        return NextStep("case", cell.section, case.id, 0, "readiness-next-weak-case", _said(cell))
    return NextStep("reading", cell.section, cell.section, 0, "readiness-next-section", _said(cell))


def _questions(cell: Cell, code: str) -> NextStep:
    return NextStep("questions", cell.section, "", min(QUESTIONS, cell.questions), code, _said(cell))


def _said(cell: Cell) -> tuple[tuple[str, str], ...]:
    percents = ((name, f"{100 * getattr(cell, name):.0f}") for name in ("strength", "low", "high"))
    return (("answers", str(cell.answers)), *percents)


def tell_next(step: NextStep, titles: Mapping[str, str], language: str = "ru") -> str:
    """The step's reason in words; `titles` are the sections' titles by id."""
    fields = dict(step.details) | {"section": titles.get(step.section, step.section), "count": str(step.count)}
    return sentence(step.code, fields, language)
