"""Decisions on people, deadlines and repayment plans in sentences and as JSON. Keys: content/law/README-person.md."""

from collections.abc import Iterable
from dataclasses import replace
from fractions import Fraction
from typing import Any

from desktop.base.messages import sentence

from . import words
from .calendar import Day
from .deadline import CONVENTION, Deadline
from .decision import Change, Decision
from .programme.repayment import TIYN, Row, overpaid
from .rule import RuleBook
from .told import fill, to_json

Json = dict[str, Any]
KEYS = (
    "subject", "verdict", "says", "on", "training", "governed", "amounts", "steps", "aside", "disputes", "unknown",
    "changes", "assumed",
)  # fmt: skip
WORDED = frozenset(("place", "work", "status", "study", "plan.purpose", "registered_unemployed"))
"""Facts of a change whose new value is part of the sentence's code."""


def decision_json(decision: Decision, book: RuleBook, language: str = "ru") -> Json:
    """A decision on a person, a credit or a move."""
    told = to_json(replace(decision, changes=()), book, language)
    changes = [_change_json(each, language) for each in decision.changes]
    title = sentence(f"law-measure-{decision.subject}", {}, language)
    return {"title": title} | {key: changes if key == "changes" else told[key] for key in KEYS}


def _change_json(change: Change, language: str) -> Json:
    facts = [{"fact": fact, "from": before, "to": after} for _, fact, before, after in change.facts]
    return {"facts": facts, "verdict": change.verdict, "says": tell_change(change, language)}


def tell_change(change: Change, language: str = "ru") -> str:
    """What has to change, in a sentence."""
    what = ", ".join(_clause(fact, after, language) for _, fact, _, after in change.facts)
    return fill(change.code, (*change.details, ("what", what)), language=language)


def _clause(fact: str, after: str, language: str) -> str:
    code = f"law-turn-{fact.replace('_', '-').replace('.', '-')}"
    if fact in WORDED:
        return sentence(f"{code}-{after}", {}, language)
    value = words.whole(int(after)) if fact == "amount" else after
    return sentence(code, {"value": value}, language)


def tell_day(day: Day, language: str = "ru") -> str:
    """Why a day is off, or why a weekend is worked."""
    title = day.title_kk if language == "kk" else day.title
    moved = words.day(day.moved) if day.moved else ""
    return sentence(day.code, {"title": title, "moved": moved, "decree": day.decree}, language)


def deadline_json(found: Deadline, book: RuleBook, language: str = "ru") -> Json:
    """A deadline with every day it passed over."""
    rule = book.rule("R55")
    return {
        "from": str(found.start),
        "count": found.count,
        "kind": found.kind,
        "first": str(found.first),
        "last": str(found.last),
        "after": str(found.after),
        "last_working": str(found.last_working),
        "says": tell_deadline(found, language),
        "convention": sentence(CONVENTION, {}, language),
        "rule": "R55",
        "source": rule.source if rule else "",
        "checked": bool(rule and rule.checked),
        "skipped": [_day_json(each, language) for each in found.skipped],
        "worked": [_day_json(each, language) for each in found.worked],
        "warnings": [_warning(year, known, language) for year, known in found.years],
    }


def tell_deadline(found: Deadline, language: str = "ru") -> str:
    """The deadline in one or two sentences."""
    fields = {
        "start": words.day(found.start),
        "count": str(found.count),
        "unit": sentence(f"law-unit-{found.kind}", {}, language),
        "last": words.day(found.last),
        "after": words.day(found.after),
        "last_working": words.day(found.last_working),
    }
    said = [sentence("law-deadline-says", fields, language)]
    if found.last_working != found.last:
        said.append(sentence("law-deadline-shift", fields, language))
    return " ".join(said)


def _day_json(day: Day, language: str) -> Json:
    return {"day": str(day.on), "code": day.code, "says": tell_day(day, language)}


def _warning(year: int, known: bool, language: str) -> Json:
    code = "law-calendar-partly" if known else "law-calendar-unknown"
    return {"year": year, "code": code, "says": f"{year}: {sentence(code, {}, language)}"}


def plan_json(rows: tuple[Row, ...], plan: str, language: str = "ru") -> Json:
    """A repayment plan; sums are text in tenge with two decimals."""
    return {
        "plan": plan,
        "says": sentence(f"law-plan-{plan}", {}, language),
        "total": _money(sum(row.payment for row in rows)),
        "interest": _money(overpaid(rows)),
        "rows": [_row_json(row) for row in rows],
    }


def _row_json(row: Row) -> Json:
    sums = ("payment", "principal", "interest", "deferred", "accrued", "balance")
    return {"month": row.number} | {name: _money(getattr(row, name)) for name in sums}


def _money(tiyn: int) -> str:
    return f"{tiyn // TIYN}.{tiyn % TIYN:02d}"


def tenge(tiyn: int) -> str:
    """Tiyn as a person reads them."""
    return words.tenge(Fraction(tiyn, TIYN))


def text_of(answer: Json) -> str:
    """A decision for the terminal."""
    lines = [f"{answer['title']}: {answer['says']}."]
    lines += [answer["governed"]] if answer["governed"] else []
    for each in answer["steps"]:
        cited = f"; {each['citation']}" if each["citation"] else ""
        lines.append(f"• {each['says']} [{each['rule']}{cited}]")
    for mark, key, field in (
        ("–", "aside", "says"),
        ("!", "disputes", "says"),
        ("?", "unknown", "asks"),
        ("→", "changes", "says"),
    ):
        lines += [f"{mark} {each[field]}" for each in answer[key]]
    return "\n".join([*lines, *(f"* {each}" for each in answer["assumed"])])


def texts_of(answers: Iterable[Json]) -> str:
    """Several decisions for the terminal."""
    return "\n\n".join(text_of(each) for each in answers)
