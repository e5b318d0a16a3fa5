"""The shapes of a bank's TOML records, one for each kind.

Imported by files.py only when a bank is read: msgspec costs the start-up 28 ms.
"""

import datetime
from typing import Any

import msgspec

from .model import Level, Role


class Header(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """What stands above the questions of a file."""

    id: str
    title: str
    summary: str


class Option(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """[[question.options]]"""

    text: str
    right: bool = False
    why: str = ""
    article: str = ""
    claim: str = ""


class Pair(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """[[question.pairs]]"""

    left: str
    right: str
    why: str = ""
    claim: str = ""


class Step(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """[[question.steps]]"""

    text: str
    why: str


class NumberSlip(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """[[question.slips]] of a number"""

    value: int | float
    why: str


class DaySlip(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """[[question.slips]] of a date"""

    value: datetime.date
    why: str


class TextSlip(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """[[question.slips]] of a short text"""

    value: str
    why: str


class Word(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """A wrong word of a gap"""

    text: str
    why: str


class Gap(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """[[question.gaps]]"""

    right: str = ""
    wrong: list[Word] = []
    answers: list[str] = []
    why: str = ""
    claim: str = ""


class Area(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """[[question.areas]]"""

    group: str
    right: bool = False
    why: str = ""


class Common(msgspec.Struct, forbid_unknown_fields=True, frozen=True, tag_field="kind", kw_only=True):
    """What all kinds share."""

    id: str
    text: str
    passage: str
    topic: str
    level: Level
    role: list[Role]
    explain: str
    article: str = ""
    rules: list[str] = []
    case: str = ""
    silent: bool = False
    facts: dict[str, dict[str, Any]] = {}


class Single(Common, tag="single", frozen=True, kw_only=True):
    """One right option."""

    options: list[Option]


class Multiple(Common, tag="multiple", frozen=True, kw_only=True):
    """Several right options."""

    options: list[Option]


class TrueFalse(Common, tag="truefalse", frozen=True, kw_only=True):
    """A statement."""

    right: bool
    why: str
    claim: str = ""


class Hotspot(Common, tag="hotspot", frozen=True, kw_only=True):
    """A group on the curve."""

    areas: list[Area]


class Matching(Common, tag="matching", frozen=True, kw_only=True):
    """Pairs."""

    pairs: list[Pair]
    extra: list[str] = []


class Ordering(Common, tag="ordering", frozen=True, kw_only=True):
    """Steps in the right order."""

    steps: list[Step]
    claim: str = ""


class NumberEntry(Common, tag="number", frozen=True, kw_only=True):
    """A number."""

    answer: int | float
    unit: str
    why: str
    units: list[str] = []
    tolerance: int | float = 0
    slips: list[NumberSlip] = []
    claim: str = ""


class DayEntry(Common, tag="date", frozen=True, kw_only=True):
    """A day."""

    answer: datetime.date
    why: str
    slips: list[DaySlip] = []
    claim: str = ""


class ShortText(Common, tag="short", frozen=True, kw_only=True):
    """A few words."""

    answers: list[str]
    why: str
    slips: list[TextSlip] = []
    claim: str = ""


class Cloze(Common, tag="cloze", frozen=True, kw_only=True):
    """A text with gaps."""

    cloze: str
    gaps: list[Gap]


class Vignette(Common, tag="vignette", frozen=True, kw_only=True):
    """Several questions about one case."""

    parts: list[dict[str, Any]]


Shape = (
    Single | Multiple | TrueFalse | Hotspot | Matching | Ordering | NumberEntry | DayEntry | ShortText | Cloze
    | Vignette
)  # fmt: skip
