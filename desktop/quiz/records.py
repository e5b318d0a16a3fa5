"""How one record of a bank becomes a question, and how msgspec's English faults become sentences of ours.

Imported by files.py only when a bank is read: msgspec costs the start-up 28 ms.
"""

import json
import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import msgspec

from . import shapes
from .model import (
    GROUPS,
    LEVELS,
    ROLES,
    Area,
    Body,
    Cloze,
    DayEntry,
    Gap,
    GapWord,
    Hotspot,
    Matching,
    MultipleChoice,
    NotAQuestion,
    NumberEntry,
    Option,
    Ordering,
    OrderStep,
    Pair,
    Question,
    ShortText,
    SingleChoice,
    Slip,
    TrueFalse,
    Vignette,
)

INHERITED = ("passage", "article", "topic", "level", "role", "rules", "case", "silent", "explain", "facts")
"""What a part of a vignette takes from the whole where it does not say it itself."""

_KINDS = tuple(
    body.kind
    for body in (SingleChoice, MultipleChoice, TrueFalse, Hotspot, Matching, Ordering, NumberEntry, DayEntry, ShortText,
                 Cloze, Vignette)
)  # fmt: skip
_ALLOWED = {"kind": _KINDS, "level": LEVELS, "role": ROLES, "group": GROUPS}
_EXAMPLES = {"str": '"…"', "bool": "true", "array": "[…]", "object": "{…}", "date": "2018-03-29", "int | float": "6"}

_PATH = re.compile(r"(?P<said>.*?)(?: - at `\$\.?(?P<path>.*)`)?", re.S)
_FAULTS = (
    ("quiz-field-unknown", re.compile(r"Object contains unknown field `(.*)`", re.S)),
    ("quiz-field-missing", re.compile(r"Object missing required field `(.*)`", re.S)),
    ("quiz-field-type", re.compile(r"Expected `([^`]*)`.*", re.S)),
)


def header(raw: dict[str, Any]) -> shapes.Header:
    """The head of a bank. Raises NotAQuestion naming the field at fault."""
    found: shapes.Header = _convert(raw, shapes.Header)
    return found


def question(raw: object) -> Question:
    """One [[question]] as a value. Raises NotAQuestion naming the field at fault."""
    found: shapes.Common = _convert(raw, shapes.Shape)
    return Question(
        id=found.id,
        text=found.text.strip(),
        passage=found.passage,
        article=found.article,
        topic=found.topic,
        level=found.level,
        role=tuple(found.role),
        explain=found.explain.strip(),
        body=_BODIES[type(found)](found),
        rules=tuple(found.rules),
        case=found.case,
        silent=found.silent,
        facts=tuple((name, json.dumps(facts, default=str, ensure_ascii=False)) for name, facts in found.facts.items()),
    )


def _options(found: shapes.Single | shapes.Multiple) -> tuple[Option, ...]:
    return tuple(
        Option(each.text.strip(), each.right, each.why.strip(), each.article.strip(), each.claim)
        for each in found.options
    )


def _matching(found: shapes.Matching) -> Matching:
    pairs = (Pair(each.left.strip(), each.right.strip(), each.why.strip(), each.claim) for each in found.pairs)
    return Matching(tuple(pairs), tuple(each.strip() for each in found.extra))


def _number(found: shapes.NumberEntry) -> NumberEntry:
    slips = tuple(Slip(Decimal(str(each.value)), each.why.strip()) for each in found.slips)
    answer, tolerance = Decimal(str(found.answer)), Decimal(str(found.tolerance))
    units = tuple(each.strip() for each in found.units)
    return NumberEntry(answer, found.unit.strip(), found.why.strip(), units, tolerance, slips, found.claim)


def _day(found: shapes.DayEntry) -> DayEntry:
    slips = tuple(Slip(each.value, each.why.strip()) for each in found.slips)
    return DayEntry(found.answer, found.why.strip(), slips, found.claim)


def _short(found: shapes.ShortText) -> ShortText:
    slips = tuple(Slip(each.value.strip(), each.why.strip()) for each in found.slips)
    return ShortText(tuple(each.strip() for each in found.answers), found.why.strip(), slips, found.claim)


def _cloze(found: shapes.Cloze) -> Cloze:
    return Cloze(found.cloze.strip(), tuple(map(_gap, found.gaps)))


def _gap(found: shapes.Gap) -> Gap:
    wrong = tuple(GapWord(each.text.strip(), each.why.strip()) for each in found.wrong)
    answers = tuple(each.strip() for each in found.answers)
    return Gap(found.right.strip(), wrong, answers, found.why.strip(), found.claim)


def _vignette(found: shapes.Vignette) -> Vignette:
    whole = {name: getattr(found, name) for name in INHERITED}
    return Vignette(tuple(_part(found.id, whole, number, part) for number, part in enumerate(found.parts, 1)))


def _part(vignette: str, whole: dict[str, Any], number: int, raw: dict[str, Any]) -> Question:
    own = raw | {"id": f"{vignette}/{raw.get('id', number)}"}
    if "passage" in raw:
        own.setdefault("article", "")
    try:
        return question(whole | own)
    except NotAQuestion as error:
        if "field" in error.details:
            error.details["field"] = f"parts {number}, {error.details['field']}"
        raise


_BODIES: dict[type, Callable[[Any], Body]] = {
    shapes.Single: lambda found: SingleChoice(_options(found)),
    shapes.Multiple: lambda found: MultipleChoice(_options(found)),
    shapes.TrueFalse: lambda found: TrueFalse(found.right, found.why.strip(), claim=found.claim),
    shapes.Hotspot: lambda found: Hotspot(
        tuple(Area(each.group, each.right, each.why.strip()) for each in found.areas)
    ),
    shapes.Matching: _matching,
    shapes.Ordering: lambda found: Ordering(
        tuple(OrderStep(each.text.strip(), each.why.strip()) for each in found.steps), found.claim
    ),
    shapes.NumberEntry: _number,
    shapes.DayEntry: _day,
    shapes.ShortText: _short,
    shapes.Cloze: _cloze,
    shapes.Vignette: _vignette,
}


def _convert(raw: object, shape: Any) -> Any:
    try:
        return msgspec.convert(raw, type=shape)
    except msgspec.ValidationError as error:
        raise _refusal(str(error)) from None


def _refusal(message: str) -> NotAQuestion:
    """msgspec's English sentence as a code and the field's place, counted from one."""
    said, path = _PATH.fullmatch(message).group("said", "path")  # type: ignore[union-attr]
    for code, pattern in _FAULTS:
        found = pattern.fullmatch(said)
        if found and code == "quiz-field-type":
            return NotAQuestion(code, field=_place(path), example=_EXAMPLES.get(found[1], found[1]))
        if found:
            return NotAQuestion(code, field=_place(path, found[1]))
    allowed = _ALLOWED.get((path or "").partition("[")[0], ())
    return NotAQuestion("quiz-field-value", field=_place(path), allowed=", ".join(allowed))


def _place(path: str | None, field: str = "") -> str:
    """`options[1].text` → «options 2, text»."""
    steps = [*(path or "").split("."), field]
    spelled = (re.sub(r"\[(\d+)\]", lambda found: f" {int(found[1]) + 1}", step) for step in steps)
    return ", ".join(step for step in spelled if step) or "question"
