"""One run of a player as it is kept and handed over: the village, the dice and the moves; everything else follows."""

from dataclasses import dataclass, replace
from typing import Any

from .fault import Refused, refuse_range
from .plan import MOST_WEEKS, WEEK_DAYS, Move, Plan, written
from .shape import Table, to_spell

Weeks = tuple[tuple[Move, ...], ...]
KIND, FORMAT = "village-run", 1
MOST_SEED = 2**31
MOST_NAME, MOST_MOVES = 80, 60
_FIELDS = ("format", "kind", "name", "village", "file", "tactics", "weeks", "seed", "days", "made", "planned", "before")


@dataclass(frozen=True, slots=True)
class Course:
    """`made` are the moves of the weeks passed, `planned` those of the week to come; `before` the weeks of the run that
    this one was begun anew from. `file` and `tactics` name files of one's own ("" for what is shipped); `name` is who
    played, told only in files for a class."""

    village: str
    weeks: int
    seed: int
    made: Weeks = ()
    planned: tuple[Move, ...] = ()
    before: Weeks = ()
    days: float = WEEK_DAYS
    file: str = ""
    tactics: str = ""
    name: str = ""

    def __post_init__(self) -> None:
        refuse_range("weeks", self.weeks, 1, MOST_WEEKS)
        refuse_range("seed", self.seed, 0, MOST_SEED)
        refuse_range("days", self.days, 0.5, 7)
        refuse_range("made", len(self.made), 0, self.weeks)
        refuse_range("before", len(self.before), 0, self.weeks)

    @property
    def over(self) -> bool:
        """All weeks have passed."""
        return len(self.made) >= self.weeks

    def passed(self) -> "Course":
        """The week was played as planned; the next one is empty."""
        return replace(self, made=(*self.made, self.planned), planned=())

    def again_from(self, week: int) -> "Course":
        """The same dice from the end of that week (0: from the beginning); what was played stays to compare with."""
        return replace(self, made=self.made[:week], planned=(), before=self.made)

    def plan(self, title: str = "") -> Plan:
        """The weeks passed as a plan."""
        return written(title, self.made, self.days)


def to_record(course: Course) -> dict[str, Any]:
    """As it is written into a file."""
    return {
        "format": FORMAT, "kind": KIND, "name": course.name, "village": course.village, "file": course.file,
        "tactics": course.tactics, "weeks": course.weeks, "seed": course.seed, "days": course.days,
        "made": _weeks_out(course.made), "planned": [_move_out(each) for each in course.planned],
        "before": _weeks_out(course.before),
    }  # fmt: skip


def to_course(record: object) -> Course:
    """Read back what `to_record` wrote. Raises Refused."""
    table = Table(record, _FIELDS)
    if table.record.get("format") != FORMAT or table.record.get("kind") != KIND:
        raise Refused("village-run-format")
    weeks = table.whole("weeks")
    refuse_range("weeks", weeks, 1, MOST_WEEKS)
    return Course(
        table.text("village"), weeks, table.whole("seed"), _weeks_in(table, "made", weeks),
        _moves_in(table.items("planned"), weeks), _weeks_in(table, "before", weeks), table.number("days", WEEK_DAYS),
        table.text("file", ""), table.text("tactics", ""), table.text("name", "")[:MOST_NAME],
    )  # fmt: skip


def _weeks_out(weeks: Weeks) -> list[list[dict[str, Any]]]:
    return [[_move_out(move) for move in moves] for moves in weeks]


def _move_out(move: Move) -> dict[str, Any]:
    target = move.target
    told: dict[str, Any] = {name: value for name in ("group", "stage", "refused", "leaders", "not_visited", "household")
                            if (value := getattr(target, name))}  # fmt: skip
    return {"tactic": move.tactic, "target": told, "times": move.times, "rest": move.rest, "when": dict(move.when)}


def _weeks_in(table: Table, name: str, weeks: int) -> Weeks:
    given = table.items(name)
    refuse_range(name, len(given), 0, weeks)
    return tuple(_moves_in(each, weeks) for each in given)


def _moves_in(given: object, weeks: int) -> tuple[Move, ...]:
    if not isinstance(given, list):
        raise Refused("outreach-list", field="made")
    refuse_range("made", len(given), 0, MOST_MOVES)
    return tuple(to_spell(each, number, weeks).move for number, each in enumerate(given, 1))
