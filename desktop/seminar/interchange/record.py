"""A question as the record of a bank (what desktop/quiz/records reads), and a record as a question."""

import json
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

from desktop.quiz.model import (
    Cloze,
    DayEntry,
    Hotspot,
    Matching,
    MultipleChoice,
    NotAQuestion,
    NumberEntry,
    Ordering,
    Question,
    ShortText,
    SingleChoice,
    TrueFalse,
    Vignette,
)

Record = dict[str, Any]

_COMMON = ("text", "passage", "article", "topic", "level", "role", "rules", "case", "silent", "explain")
_ALWAYS = frozenset(("text", "passage", "topic", "level", "role", "explain"))


def record_of(question: Question) -> Record:
    """Everything of a question, so that reading the record gives an equal question."""
    record: Record = {"id": question.id, "kind": question.kind}
    for name in _COMMON:
        value = getattr(question, name)
        if value or name in _ALWAYS:
            record[name] = list(value) if isinstance(value, tuple) else value
    if question.facts:
        record["facts"] = _facts(question)
    return record | _BODIES[type(question.body)](question.body, question)


def _facts(question: Question) -> Record:
    return {name: json.loads(text) for name, text in question.facts}


def _set(**fields: object) -> Record:
    """The fields that say something."""
    return {name: value for name, value in fields.items() if value not in ("", False, [], None, 0)}


def _choice(body: SingleChoice | MultipleChoice, _: Question) -> Record:
    return {
        "options": [
            _set(text=each.text, right=each.right, why=each.why, article=each.article, claim=each.claim)
            for each in body.options
        ]
    }


def _truefalse(body: TrueFalse, _: Question) -> Record:
    return {"right": body.right, "why": body.why} | _set(claim=body.claim)


def _hotspot(body: Hotspot, _: Question) -> Record:
    return {"areas": [_set(group=each.group, right=each.right, why=each.why) for each in body.areas]}


def _matching(body: Matching, _: Question) -> Record:
    pairs = [_set(left=each.left, right=each.right, why=each.why, claim=each.claim) for each in body.pairs]
    return {"pairs": pairs} | _set(extra=list(body.extra))


def _ordering(body: Ordering, _: Question) -> Record:
    return {"steps": [{"text": each.text, "why": each.why} for each in body.steps]} | _set(claim=body.claim)


def number(value: Decimal) -> int | float:
    """As TOML and JSON write it."""
    return int(value) if value == value.to_integral_value() else float(value)


def _number(body: NumberEntry, _: Question) -> Record:
    slips = [{"value": number(each.value), "why": each.why} for each in body.slips]
    found = {"answer": number(body.answer), "unit": body.unit, "why": body.why}
    return found | _set(units=list(body.units), tolerance=number(body.tolerance), slips=slips, claim=body.claim)


def _day(body: DayEntry, _: Question) -> Record:
    slips = [{"value": each.value.isoformat(), "why": each.why} for each in body.slips]
    return {"answer": body.answer.isoformat(), "why": body.why} | _set(slips=slips, claim=body.claim)


def _short(body: ShortText, _: Question) -> Record:
    slips = [{"value": each.value, "why": each.why} for each in body.slips]
    return {"answers": list(body.answers), "why": body.why} | _set(slips=slips, claim=body.claim)


def _cloze(body: Cloze, _: Question) -> Record:
    gaps = [
        _set(right=gap.right, wrong=[{"text": word.text, "why": word.why} for word in gap.wrong],
             answers=list(gap.answers), why=gap.why, claim=gap.claim)
        for gap in body.gaps
    ]  # fmt: skip
    return {"cloze": body.text, "gaps": gaps}


def _vignette(body: Vignette, whole: Question) -> Record:
    return {"parts": [_part(part, whole) for part in body.parts]}


def _part(part: Question, whole: Question) -> Record:
    """What a part says itself; it takes the rest from the whole."""
    same = {name for name in _COMMON[1:] if getattr(part, name) == getattr(whole, name)}
    same -= {"passage", "article"} if {"passage", "article"} - same else set()
    record = {name: value for name, value in record_of(part).items() if name not in same}
    for name in _COMMON[1:]:  # emptied by the part on purpose
        value = getattr(part, name)
        if name not in same and name not in record:
            record[name] = list(value) if isinstance(value, tuple) else value
    record.pop("facts", None)
    if part.facts != whole.facts:
        record["facts"] = _facts(part)
    return record | {"id": part.id.rpartition("/")[2]}


_BODIES: dict[type, Callable[[Any, Question], Record]] = {
    SingleChoice: _choice,
    MultipleChoice: _choice,
    TrueFalse: _truefalse,
    Hotspot: _hotspot,
    Matching: _matching,
    Ordering: _ordering,
    NumberEntry: _number,
    DayEntry: _day,
    ShortText: _short,
    Cloze: _cloze,
    Vignette: _vignette,
}


def question_of(record: Record) -> Question:
    """The record as a question, its days given as dates or as text. Raises NotAQuestion naming the field at fault."""
    from desktop.quiz.records import question

    return question(dated(record))


def fault_of(record: Record) -> NotAQuestion | None:
    """What keeps a record from being a question; None if nothing does."""
    try:
        question_of(record)
    except NotAQuestion as error:
        return error
    return None


def dated(record: Record) -> Record:
    """The record with its days as dates: in a date question the answer and the slips, and those of its facts."""
    made = {name: _dates(value) if name == "facts" else value for name, value in record.items()}
    if record.get("kind") == "date":
        made["answer"] = _day_of(record.get("answer"))
        made["slips"] = [each | {"value": _day_of(each.get("value"))} for each in record.get("slips", [])]
    if "parts" in record:
        made["parts"] = [dated(part) for part in record["parts"]]
    return made


def _dates(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _dates(each) for name, each in value.items()}
    return [_dates(each) for each in value] if isinstance(value, list) else _day_of(value)


def _day_of(value: Any) -> Any:
    if not isinstance(value, str) or len(value) != len("2018-01-01"):
        return value
    try:
        return date.fromisoformat(value)
    except ValueError:
        return value
