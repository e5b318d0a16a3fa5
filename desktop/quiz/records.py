"""The shapes of a bank's TOML records, and how one record becomes a value.

Imported by files.py only when a bank is read: msgspec costs the start-up 28 ms.
"""

import re
from typing import Any

import msgspec

from .model import (
    LEVELS,
    ROLES,
    Body,
    Level,
    Matching,
    MultipleChoice,
    NotAQuestion,
    Option,
    Pair,
    Question,
    Role,
    SingleChoice,
)


class Header(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """What stands above the questions of a file."""

    id: str
    title: str
    summary: str


class _Option(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    text: str
    right: bool = False
    why: str = ""


class _Pair(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    left: str
    right: str


class _Common(msgspec.Struct, forbid_unknown_fields=True, frozen=True, tag_field="kind", kw_only=True):
    id: str
    text: str
    passage: str
    topic: str
    level: Level
    role: list[Role]
    explain: str
    article: str = ""


class _Single(_Common, tag=SingleChoice.kind, frozen=True, kw_only=True):
    options: list[_Option]


class _Multiple(_Common, tag=MultipleChoice.kind, frozen=True, kw_only=True):
    options: list[_Option]


class _Matching(_Common, tag=Matching.kind, frozen=True, kw_only=True):
    pairs: list[_Pair]
    extra: list[str] = []


_KINDS = (SingleChoice.kind, MultipleChoice.kind, Matching.kind)
_ALLOWED = {"kind": _KINDS, "level": LEVELS, "role": ROLES}
_EXAMPLES = {"str": '"…"', "bool": "true", "array": "[…]", "object": "{…}"}

_PATH = re.compile(r"(?P<said>.*?)(?: - at `\$\.?(?P<path>.*)`)?", re.S)
_FAULTS = (
    ("quiz-field-unknown", re.compile(r"Object contains unknown field `(.*)`", re.S)),
    ("quiz-field-missing", re.compile(r"Object missing required field `(.*)`", re.S)),
    ("quiz-field-type", re.compile(r"Expected `([^`]*)`.*", re.S)),
)


def header(raw: dict[str, Any]) -> Header:
    """The head of a bank. Raises NotAQuestion naming the field at fault."""
    found: Header = _convert(raw, Header)
    return found


def question(raw: object) -> Question:
    """One [[question]] as a value. Raises NotAQuestion naming the field at fault."""
    found: _Single | _Multiple | _Matching = _convert(raw, _Single | _Multiple | _Matching)
    return Question(
        id=found.id,
        text=found.text.strip(),
        passage=found.passage,
        article=found.article,
        topic=found.topic,
        level=found.level,
        role=tuple(found.role),
        explain=found.explain.strip(),
        body=_body(found),
    )


def _body(found: _Single | _Multiple | _Matching) -> Body:
    if isinstance(found, _Matching):
        pairs = tuple(Pair(each.left.strip(), each.right.strip()) for each in found.pairs)
        return Matching(pairs, tuple(each.strip() for each in found.extra))
    options = tuple(Option(each.text.strip(), each.right, each.why.strip()) for each in found.options)
    return SingleChoice(options) if isinstance(found, _Single) else MultipleChoice(options)


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
