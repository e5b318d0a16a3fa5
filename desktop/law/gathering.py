"""Every fault of a table, not only the first: what is refused is noted, and a stand-in lets the reading go on."""

from collections.abc import Callable, Collection, Mapping
from typing import Any, TypeVar

from .facts import Refused

T = TypeVar("T")
Faults = list[tuple[str, Refused]]
"""(place in the file, what is wrong)."""
TOGETHER = frozenset(
    (
        "law-facts-child-old", "law-facts-spouse-young", "law-facts-work-young", "law-facts-group-young",
        "law-facts-child-disability-old", "law-facts-cares-self", "law-facts-heads", "law-facts-id-twice",
        "law-facts-cares-nobody", "law-facts-signed-early", "law-facts-nobody", "law-facts-day-before",
        "law-facts-day-future", "law-case-not-registered", "law-person-self-employed", "law-person-orphan-old",
        "law-person-works-and-registered", "law-person-finished-nothing", "law-person-remote-town",
    )
)  # fmt: skip
"""Refusals of two facts that do not agree: not said where one of the facts is only a stand-in."""


class Gathering:
    """Notes refusals under the place of a table; `faults` is shared by all places of one file."""

    def __init__(self, faults: Faults, place: str = "", within: str = "") -> None:
        self.faults, self._place, self._within = faults, place, within
        self.bad: set[str] = set()

    def at(self, place: str, within: str = "") -> "Gathering":
        """Another table of the same file; `within` names a part of a record, whose fields its faults are told by."""
        return Gathering(self.faults, ".".join(each for each in (self._place, place) if each), within)

    def note(self, refused: Refused) -> None:
        """One fault of one field."""
        self.bad.add(refused.field)
        name, place = refused.field, self._place
        if self._within and not name.startswith(self._within):
            name = f"{self._within}.{name}"
        self.faults.append((name if not place or name.startswith(place) else f"{place}.{name}", refused))

    def attempt(self, make: Callable[[], T], stand_in: T) -> T:
        """What is made; the stand-in, and a note, where it is refused."""
        try:
            return make()
        except Refused as refused:
            self.note(refused)
            return stand_in

    def build(self, make: Callable[..., T], facts: dict[str, Any], neutral: Mapping[str, Any]) -> T | None:
        """Make a value of the facts; each refused fact gives way to its neutral value until the value stands."""
        changed: set[str] = set()
        while True:
            try:
                return make(**facts)
            except Refused as refused:
                name = _owner(refused.field, facts)
                told = bool(self.bad & {refused.field, name})
                if not told and not (refused.code in TOGETHER and self.bad):
                    self.note(refused)
                if name is None or refused.field in changed or name not in neutral:
                    return None
                changed.add(refused.field)
                facts = facts | {name: _instead(facts[name], refused.field, neutral[name])}


def _owner(field: str, facts: Collection[str]) -> str | None:
    parts = ("on",) if field == "date" else field.split(".")
    return next((each for each in (field, *parts) if each in facts), None)


def _instead(value: Any, field: str, neutral: Any) -> Any:
    """The neutral value; of a part with defaults only the refused field is given up."""
    part, defaults = field.split(".")[-1], getattr(value, "_field_defaults", {})
    return value._replace(**{part: defaults[part]}) if part in defaults else neutral
