"""A question as Moodle and its neighbours know one: a text, answers with weights and feedback, nothing of ours.

Writers take items, readers give them; so what is written reads back as an equal item, whatever the syntax.
"""

import hashlib
import json
import re
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Any

KINDS = ("single", "multiple", "truefalse", "matching", "number", "short", "ordering", "cloze", "story", "hidden")
"""`story` is a text that only introduces, `hidden` a question that the format can hold in a remark at best."""

FULL, NONE = Decimal(100), Decimal(0)
MARK = "\ufdd0"
"""Stands for a gap in the text of a cloze item: a code point that is never a character."""
_ILLEGAL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer, its worth in per cent, what is said to whoever gives it, and for a number its tolerance."""

    text: str
    worth: Decimal = NONE
    said: str = ""
    tolerance: Decimal = NONE


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a foreign file.

    `answers`: options, right and wrong typed answers ("*" for anything else), steps in their order; of true/false the
    first is the statement's worth: "true" or "false", `said` what whoever errs is told. `pairs`: left and right texts,
    extra rights with an empty left. `general` is told to everybody. `gaps` fill the MARKs of a cloze text.
    """

    name: str
    kind: str
    text: str
    answers: tuple[Answer, ...] = ()
    pairs: tuple[tuple[str, str], ...] = ()
    general: str = ""
    unit: str = ""
    gaps: tuple["Item", ...] = ()
    tags: tuple[str, ...] = ()
    ours: "Ours | None" = field(default=None, compare=False)

    def print(self) -> str:
        """A fingerprint of everything but the name, the tags and our remark: it tells whether somebody edited it."""
        plain = repr(replace(self, name="", tags=(), ours=None))
        return hashlib.blake2b(plain.encode("utf-8", "replace"), digest_size=8).hexdigest()


@dataclass(frozen=True, slots=True)
class Ours:
    """Our remark beside an item: whose part it is (number `part` of `parts`), the record, the item's print."""

    question: str
    part: int
    parts: int
    print: str
    record: str = ""

    def to_json(self) -> str:
        """One line without a character that a text file or XML could not hold."""
        told = {"id": self.question, "part": self.part, "parts": self.parts, "print": self.print}
        text = json.dumps(told | ({"record": json.loads(self.record)} if self.record else {}), ensure_ascii=False)
        return _ILLEGAL.sub(lambda found: f"\\u{ord(found[0]):04x}", text).replace("--", "-\\u002d")


def ours_from_json(text: str) -> Ours | None:
    """The remark that to_json wrote; None for anything else."""
    try:
        match json.loads(text):
            case {"id": str() as of, "part": int() as part, "parts": int() as parts, "print": str() as mark, **rest}:
                record = rest.get("record")
                return Ours(of, part, parts, mark, dumped(record) if isinstance(record, dict) else "")
    except (ValueError, RecursionError):
        return None
    return None


def dumped(record: dict[str, Any]) -> str:
    """A record as JSON, letters as they are."""
    return json.dumps(record, ensure_ascii=False)


def without_illegal(text: str) -> str:
    """The text with newlines alone between lines and no control characters."""
    return _ILLEGAL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def clean(text: str) -> str:
    """The text without what no text file, no XML and no Moodle keeps: control characters, spaces at the edges."""
    return without_illegal(text).strip()


def soiled(text: str) -> bool:
    """It holds characters that no format can carry."""
    return bool(_ILLEGAL.search(text.replace("\r", "")))
