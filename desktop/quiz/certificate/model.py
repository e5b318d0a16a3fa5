"""What a certificate says, as a value, and as the record of a file."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop.quiz.sitting import Sitting

FORMAT, KIND = 1, "komekshi-certificate"
LONGEST = 200
"""Letters of a name or a title."""
MOST = 100_000


class NotACertificate(ValueError):
    """A certificate that cannot be; `code` names its sentence in resources/messages, `details` fill it."""

    def __init__(self, code: str, **details: object) -> None:
        super().__init__(code, details)
        self.code = code
        self.details = details


@dataclass(frozen=True, slots=True)
class Certificate:
    """`name` as the learner typed it, `title` of the bank or the attestation, so many `questions`, `percent` of their
    marks earned (rounded down: a mark that was missed does not look reached). `blocks` had a pass mark, `passed` of
    them reached it; `set_by` set those marks ("" where there are none). Raises NotACertificate.
    """

    name: str
    on: date
    title: str
    questions: int
    percent: int
    blocks: int = 0
    passed: int = 0
    set_by: str = ""

    def __post_init__(self) -> None:
        for field in ("name", "title", "set_by"):
            text = plain(getattr(self, field))
            object.__setattr__(self, field, text)
            if not text and field != "set_by":
                raise NotACertificate("certificate-empty", field=field)
            if len(text) > LONGEST:
                raise NotACertificate("certificate-long", field=field, most=LONGEST)
        _refuse("questions", self.questions, 1, MOST)
        _refuse("percent", self.percent, 0, 100)
        _refuse("blocks", self.blocks, 0, MOST)
        _refuse("passed", self.passed, 0, self.blocks)


def _refuse(field: str, value: int, low: int, high: int) -> None:
    if not low <= value <= high:
        raise NotACertificate("certificate-range", field=field, low=low, high=high)


def plain(text: str) -> str:
    """Text of which two typings are one: composed letters, single spaces, no control characters."""
    composed = unicodedata.normalize("NFC", text)
    kept = "".join(" " if each.isspace() else each for each in composed if each.isprintable() or each.isspace())
    return " ".join(kept.split())


def earned(sitting: Sitting, name: str, on: date) -> Certificate:
    """The certificate of a finished sitting."""
    score = sitting.score
    judged = [each.passed for each in score.blocks if each.passed is not None]
    percent = int(100 * score.share + 1e-9)
    set_by = sitting.plan.set_by if judged else ""
    return Certificate(name, on, sitting.plan.title, score.total, percent, len(judged), sum(judged), set_by)


def to_record(made: Certificate, code: str) -> dict[str, Any]:
    """The record of a file: all that is said, and the check code."""
    return {
        "format": FORMAT, "kind": KIND, "name": made.name, "date": made.on.isoformat(), "title": made.title,
        "questions": made.questions, "percent": made.percent, "blocks": made.blocks, "passed": made.passed,
        "set_by": made.set_by, "code": code,
    }  # fmt: skip


def from_record(record: object) -> tuple[Certificate, str]:
    """A certificate and the code that stands with it. Raises NotACertificate naming the field at fault."""
    if not isinstance(record, dict) or record.get("kind") != KIND:
        raise NotACertificate("certificate-other")
    if record.get("format") != FORMAT:
        raise NotACertificate("certificate-format", format=record.get("format"))
    name, title, set_by, code, day = (_text(record, field) for field in ("name", "title", "set_by", "code", "date"))
    questions, percent, blocks, passed = (_whole(record, each) for each in ("questions", "percent", "blocks", "passed"))
    try:
        on = date.fromisoformat(day)
    except ValueError:
        raise NotACertificate("certificate-field", field="date") from None
    return Certificate(name, on, title, questions, percent, blocks, passed, set_by), code


FIELDS = ("name", "title", "questions", "percent", "blocks", "passed", "set_by", "date", "code")
"""What stands on the paper, in its order, as one types it."""
_DAY = re.compile(r"(\d{1,2})[.\s/-](\d{1,2})[.\s/-](\d{4})")


def from_typed(typed: Mapping[str, str]) -> tuple[Certificate, str]:
    """What was typed from the paper: every one of FIELDS, the day as «30.11.2026». Raises NotACertificate."""
    numbers = {field: _typed(field, typed[field]) for field in ("questions", "percent", "blocks", "passed")}
    found = _DAY.fullmatch(typed["date"].strip())
    try:
        on = date(*(int(each) for each in reversed(found.groups()))) if found else None
    except ValueError:
        on = None
    if on is None:
        raise NotACertificate("certificate-unread-day")
    return Certificate(typed["name"], on, typed["title"], **numbers, set_by=typed["set_by"]), typed["code"]


def _typed(field: str, text: str) -> int:
    bare = "".join(text.split()).removesuffix("%") or ("0" if field in ("blocks", "passed") else "")
    if not (bare.isascii() and bare.isdecimal() and len(bare) <= len(str(MOST))):
        raise NotACertificate("certificate-number", field=field)
    return int(bare)


def _text(record: dict[str, Any], field: str) -> str:
    value = record.get(field)
    if not isinstance(value, str):
        raise NotACertificate("certificate-field", field=field)
    return value


def _whole(record: dict[str, Any], field: str) -> int:
    value = record.get(field)
    if not isinstance(value, int) or isinstance(value, bool):
        raise NotACertificate("certificate-field", field=field)
    return value
