"""Tables of TOML as villages, tactics and plans. What does not fit is a Refused with the field it is about."""

from collections.abc import Collection
from dataclasses import fields
from typing import Any

from .fault import Refused
from .plan import WEEK_DAYS, WEEKS, Move, Plan, Spell, Target
from .tactic import Tactic
from .village import MOST_HOUSEHOLDS, OwnTie, Temper, Village

FORMAT = 1
_MOST_TIES = MOST_HOUSEHOLDS * 4


class Table:
    """One table of a file, read field by field; what nobody knows is refused."""

    def __init__(self, record: object, known: Collection[str], place: str = "") -> None:
        if not isinstance(record, dict):
            raise Refused("outreach-table", place, field=place or "?")
        for name in record:
            if name not in known:
                raise Refused("outreach-field-unknown", place, field=str(name)[:60], allowed=", ".join(sorted(known)))
        self.record: dict[str, Any] = record
        self.place = place

    def whole(self, name: str, default: int | None = None) -> int:
        """A whole number."""
        value = self._given(name, default)
        if isinstance(value, bool) or not isinstance(value, int):
            raise Refused("outreach-whole", self.place, field=name, value=str(value)[:60])
        return value

    def number(self, name: str, default: float | None = None) -> float:
        """A number; NaN and infinity are none."""
        value = self._given(name, default)
        if isinstance(value, bool) or not isinstance(value, int | float) or value - value != 0:
            raise Refused("outreach-number", self.place, field=name, value=str(value)[:60])
        if abs(value) > 1e12:
            raise Refused("outreach-number", self.place, field=name, value=f"{str(value)[:20]}…")
        return float(value)

    def text(self, name: str, default: str | None = None) -> str:
        """A text."""
        value = self._given(name, default)
        if not isinstance(value, str):
            raise Refused("outreach-text", self.place, field=name, value=str(value)[:60])
        return value.strip()

    def flag(self, name: str) -> bool:
        """true or false; false where it is not given."""
        value = self.record.get(name, False)
        if not isinstance(value, bool):
            raise Refused("outreach-flag", self.place, field=name, value=str(value)[:60])
        return value

    def items(self, name: str) -> list[Any]:
        """A list; empty where it is not given."""
        value = self.record.get(name, [])
        if not isinstance(value, list):
            raise Refused("outreach-list", self.place, field=name)
        return value

    def texts(self, name: str) -> tuple[str, ...]:
        """A list of texts."""
        found = self.items(name)
        if not all(isinstance(each, str) for each in found):
            raise Refused("outreach-list", self.place, field=name)
        return tuple(found)

    def languages(self, name: str) -> dict[str, str]:
        """Texts by language; Russian must be there."""
        value = self._given(name, None)
        table = Table(value, ("ru", "kk"), self.place)
        if not table.text("ru", ""):
            raise Refused("outreach-title", self.place, field=f"{name}.ru")
        return {key: table.text(key) for key in table.record}

    def _given(self, name: str, default: object) -> object:
        value = self.record.get(name, default)
        if value is None:
            raise Refused("outreach-missing", self.place, field=name)
        return value


def _header(table: Table, kind: str) -> None:
    if table.record.get("format") != FORMAT or table.record.get("kind") != kind:
        raise Refused("outreach-format", kind=kind)


def to_village(record: dict[str, Any]) -> Village:
    """The village of a file. Raises Refused."""
    known = ("format", "kind", "id", "title", "summary", "households", "seed", "poor", "sandbox", "temper", "tie")
    table = Table(record, known)
    _header(table, "village")
    ties = table.items("tie")
    if len(ties) > _MOST_TIES:
        raise Refused("outreach-range", "tie", field="tie", value=len(ties), low=0, high=_MOST_TIES)
    return Village(
        table.text("id"), table.languages("title"), table.languages("summary"), table.whole("households"),
        table.whole("seed"), table.number("poor"), _temper(record.get("temper", {})),
        tuple(_tie(each, n) for n, each in enumerate(ties, 1)), table.flag("sandbox"),
    )  # fmt: skip


def _temper(record: object) -> Temper:
    names = [each.name for each in fields(Temper)]
    table = Table(record, names, "temper")
    given = {name: table.whole(name) if name in ("akim", "occasion") else table.number(name) for name in table.record}
    return Temper(**given)  # type: ignore[arg-type]  # names are its own fields, checked above


def _tie(record: object, number: int) -> OwnTie:
    table = Table(record, ("a", "b", "kind"), f"tie № {number}")
    try:
        return OwnTie(table.whole("a"), table.whole("b"), table.text("kind", "kin"))
    except Refused as error:
        raise Refused(error.code, table.place, **error.details) from None


def to_tactic(record: object) -> Tactic:
    """One tactic. Raises Refused."""
    table = Table(record, [each.name for each in fields(Tactic)] + ["title"])
    return Tactic(
        id=table.text("id"), titles=table.languages("title"), days=table.number("days"), per=table.text("per"),
        gain=table.number("gain", 0.0), reach=table.number("reach", 0.0), dose=table.number("dose", 0.0),
        rumour=table.number("rumour", 1.0), gates=table.texts("gates"), stages=table.texts("stages"),
        groups=table.texts("groups"), mistake=table.flag("mistake"), passages=table.texts("passages"),
        evidence=table.text("evidence", ""), assumed=table.flag("assumed"),
    )  # fmt: skip


def to_plan(record: dict[str, Any]) -> Plan:
    """The plan of a file. Raises Refused; whether its tactics exist, Plan.check says."""
    table = Table(record, ("format", "kind", "id", "title", "weeks", "days", "move"))
    _header(table, "plan")
    weeks = table.whole("weeks", WEEKS)
    spells = tuple(to_spell(each, n, weeks) for n, each in enumerate(table.items("move"), 1))
    return Plan(table.text("title", ""), weeks, spells, table.number("days", WEEK_DAYS), table.text("id", ""))


_MOVE = ("week", "weeks", "every", "tactic", "target", "times", "rest", "when")
_TARGET = ("group", "stage", "refused", "leaders", "random", "not_visited", "household")


def to_spell(record: object, number: int, weeks: int) -> Spell:
    """One [[move]] of a plan."""
    table = Table(record, _MOVE, f"move № {number}")
    try:
        return _spell(table, weeks)
    except Refused as error:
        raise Refused(error.code, table.place, **error.details) from None


def _spell(table: Table, weeks: int) -> Spell:
    first, last = _span(table, weeks)
    aim = Table(table.record.get("target", {}), _TARGET, table.place)
    target = Target(aim.text("group", ""), aim.text("stage", ""), aim.flag("refused"), aim.flag("leaders"),
                    aim.flag("not_visited"), aim.whole("household", 0))  # fmt: skip
    times = aim.whole("random", table.whole("times", 1))
    when = Table(table.record.get("when", {}), ("results", "adopters", "refusals", "asked"), table.place)
    least = tuple((name, when.whole(name)) for name in when.record)
    move = Move(table.text("tactic"), target, times, table.whole("rest", 4), least)
    return Spell(first, last, move, table.whole("every", 1))


def _span(table: Table, weeks: int) -> tuple[int, int]:
    if "week" in table.record:
        week = table.whole("week")
        return week, week
    span = table.record.get("weeks", [1, weeks])
    if not isinstance(span, list) or len(span) != 2 or not all(type(each) is int for each in span):
        raise Refused("outreach-weeks", field="weeks")
    return span[0], span[1]
