"""What a learner's memory holds: answers, and the sessions (sittings) in which they were given."""

import json
import math
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

KAZAKHSTAN = timezone(timedelta(hours=5))
"""The one time zone of the whole country since 1 March 2024. Windows ships no zone tables to ask."""

ANSWER_KINDS = ("question", "decision")
SESSION_KINDS = ("quiz", "case")


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer to a question, or one decision in a case.

    `id` is chosen by the caller (uuid4().hex): recording the same Answer twice keeps it once. `item` is the
    question's or decision's id, `topic` and `passage` what it is about ("" if nothing), `chosen` what was
    picked, as JSON text, `mark` what it earned, 0 … `out_of` points. `at` is any aware time.
    """

    id: str
    session: str
    item: str
    kind: str
    topic: str
    passage: str
    chosen: str
    mark: float
    out_of: float
    at: datetime

    def __post_init__(self) -> None:
        _name("id", self.id)
        _name("session", self.session)
        _name("item", self.item)
        _one_of("kind", self.kind, ANSWER_KINDS)
        _text(self.topic, self.passage, self.chosen)
        _json(self.chosen)
        if not (math.isfinite(self.out_of) and self.out_of > 0):
            raise ValueError(f"out_of must be above 0, not {self.out_of}")
        if not 0 <= self.mark <= self.out_of:
            raise ValueError(f"mark {self.mark} is not within 0 … {self.out_of}")
        stamp(self.at)


@dataclass(frozen=True, slots=True)
class Session:
    """One sitting: a run through the quiz or the case `item`. `finished` is None until it was.

    `finished` may stand before `started`: somebody may have set the clock back in between.
    """

    id: str
    kind: str
    item: str
    started: datetime
    finished: datetime | None = None
    outcome: str = ""

    def __post_init__(self) -> None:
        _name("id", self.id)
        _one_of("kind", self.kind, SESSION_KINDS)
        _name("item", self.item)
        _text(self.outcome)
        stamp(self.started)
        if self.finished is not None:
            stamp(self.finished)


def stamp(at: datetime) -> str:
    """`at` as UTC text of one fixed width. ValueError if it is naive: nobody could tell when that was."""
    if at.utcoffset() is None:
        raise ValueError(f"{at} has no time zone")
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def _name(field: str, value: str) -> None:
    if not value.strip():
        raise ValueError(f"{field} is empty")
    _text(value)


def _one_of(field: str, value: str, allowed: tuple[str, ...]) -> None:
    if value not in allowed:
        raise ValueError(f"{field} {value!r} is not one of {', '.join(allowed)}")


def _text(*values: str) -> None:
    for value in values:
        value.encode()  # half a surrogate pair cannot be stored; UnicodeEncodeError is a ValueError


def _json(text: str) -> None:
    try:
        json.loads(text)
    except RecursionError:
        raise ValueError("chosen is nested too deeply") from None
