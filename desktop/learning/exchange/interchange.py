"""All that is hers as the text of one file, and back. The form is described in desktop/learning/README.md.

One bad record costs one record. A file of another program, a newer form or damage is refused with its place.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass, field, fields
from datetime import date, datetime
from typing import Any, TypeVar

from desktop.base.problems import Problem, problem
from desktop.learning.annotations.model import Bookmark, Gone, Highlight, Mine, Read, Visit
from desktop.learning.records import Answer, Session, stamp
from desktop.learning.review.item import Card
from desktop.learning.review.log import Review
from desktop.learning.sittings import Standing
from desktop.learning.trouble import MemoryTrouble

FORMAT, VERSION = "komekshi-mine", 2
"""Version 1 knew neither sittings nor what is asked again; it is read as a file that has none of them."""
_TIMES = frozenset(("at", "changed", "started", "finished"))
_DAYS = frozenset(("added", "day"))

T = TypeVar("T", Bookmark, Highlight, Gone, Visit, Read, Session, Standing, Answer, Card, Review)
Record = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Everything:
    """What goes into the file."""

    mine: Mine = field(default_factory=Mine)
    sessions: tuple[Session, ...] = ()
    answers: tuple[Answer, ...] = ()
    sittings: tuple[Standing, ...] = ()
    cards: tuple[Card, ...] = ()
    reviews: tuple[Review, ...] = ()


def to_text(everything: Everything, program: str, made: datetime) -> str:
    """The file's text: JSON, one record a line, so that two of them can be compared."""
    head = {"format": FORMAT, "version": VERSION, "program": program, "made": stamp(made)}
    lines = [json.dumps(head, ensure_ascii=False)[1:-1]]
    for name, values in _lists(everything).items():
        records = ",\n".join(json.dumps(_record(each), ensure_ascii=False) for each in values)
        lines.append(f'"{name}": [\n{records}\n]' if records else f'"{name}": []')
    return "{\n" + ",\n".join(lines) + "\n}\n"


def from_text(text: str, file: str) -> tuple[Everything, tuple[Problem, ...]]:
    """What the text holds, and the records that could not be read.

    Raises MemoryTrouble: mine-damaged, mine-foreign or mine-newer.
    """
    data = _object(text, file)
    if data.get("format") != FORMAT:
        raise MemoryTrouble(problem(file, "format", "mine-foreign"))
    version = data.get("version")
    if type(version) is not int or version < 1:
        raise MemoryTrouble(problem(file, "version", "mine-damaged", reason=version))
    if version > VERSION:
        raise MemoryTrouble(problem(file, "version", "mine-newer", theirs=version, ours=VERSION))
    reader = _Reader(data, file)
    mine = Mine(
        reader.all("bookmarks", Bookmark),
        reader.all("highlights", Highlight),
        reader.all("gone", Gone),
        reader.all("visits", Visit),
        reader.all("read", Read),
    )
    everything = Everything(
        mine,
        reader.all("sessions", Session),
        reader.all("answers", Answer),
        reader.all("sittings", Standing),
        reader.all("cards", Card),
        reader.all("reviews", Review),
    )
    return everything, tuple(reader.problems)


class _Reader:
    def __init__(self, data: Record, file: str) -> None:
        self._data, self._file = data, file
        self.problems: list[Problem] = []

    def all(self, name: str, make: Callable[..., T]) -> tuple[T, ...]:
        records = self._data.get(name, [])
        if not isinstance(records, list):
            raise MemoryTrouble(problem(self._file, name, "mine-damaged", reason=type(records).__name__))
        made = (self._one(f"{name}[{number}]", make, each) for number, each in enumerate(records, 1))
        return tuple(each for each in made if each is not None)

    def _one(self, place: str, make: Callable[..., T], record: object) -> T | None:
        try:
            if not isinstance(record, dict):
                raise TypeError(type(record).__name__)
            return make(**{name: _value(name, value) for name, value in record.items()})
        except (TypeError, ValueError, AttributeError, OverflowError) as error:
            self.problems.append(problem(self._file, place, "mine-row", reason=error))
            return None


def _object(text: str, file: str) -> Record:
    try:
        data = json.loads(text)
    except json.JSONDecodeError as error:
        place = f"{error.lineno}:{error.colno}"
        raise MemoryTrouble(problem(file, place, "mine-damaged", reason=error.msg)) from error
    except (RecursionError, ValueError) as error:
        raise MemoryTrouble(problem(file, "", "mine-damaged", reason=type(error).__name__)) from error
    if not isinstance(data, dict):
        raise MemoryTrouble(problem(file, "", "mine-foreign"))
    return data


def _lists(everything: Everything) -> dict[str, tuple[Any, ...]]:
    mine = everything.mine
    return {
        "bookmarks": mine.bookmarks,
        "highlights": mine.highlights,
        "gone": mine.gone,
        "visits": mine.visits,
        "read": mine.reads,
        "sessions": everything.sessions,
        "answers": everything.answers,
        "sittings": everything.sittings,
        "cards": everything.cards,
        "reviews": everything.reviews,
    }


def _record(value: Any) -> Record:
    pairs = ((each.name, getattr(value, each.name)) for each in fields(value))
    return {name: _written(held) for name, held in pairs}


def _written(held: object) -> object:
    if isinstance(held, datetime):
        return stamp(held)
    return held.isoformat() if isinstance(held, date) else held


def _value(name: str, value: object) -> object:
    if name in _TIMES and value is not None:
        return datetime.fromisoformat(_text(name, value))
    if name in _DAYS:
        return date.fromisoformat(_text(name, value))
    return tuple(value) if isinstance(value, list) else value


def _text(name: str, value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{name} is no time")
    return value
