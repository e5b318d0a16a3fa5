"""Reads content/editions/: status.toml, timeline.toml and names.toml. A broken record costs itself."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from desktop.base.problems import Problem, problem
from desktop.base.shipped import read_toml

from .model import Editions, Event, Renamed, Status

FOLDER = "editions"


def read_editions(folder: Path) -> tuple[Editions, tuple[Problem, ...]]:
    """Everything in `folder`; what cannot be read is left out and named."""
    problems: list[Problem] = []
    statuses = dict(_statuses(_records(folder / "status.toml", "status", problems), problems))
    events = tuple(_events(_records(folder / "timeline.toml", "event", problems), problems))
    names = tuple(_names(_records(folder / "names.toml", "name", problems), problems))
    return Editions(statuses, tuple(sorted(events, key=lambda event: event.date)), names), tuple(problems)


def _records(path: Path, key: str, problems: list[Problem]) -> list[dict[str, Any]]:
    try:
        found = read_toml(path).get(key, [])
    except (ValueError, OSError) as error:
        problems.append(problem(f"{FOLDER}/{path.name}", "", "toml-malformed", why=error))
        return []
    return [each for each in found if isinstance(each, dict)]


def _text(record: dict[str, Any], name: str) -> str:
    return str(record.get(name, "")).strip()


def _list(record: dict[str, Any], name: str) -> tuple[str, ...]:
    return tuple(str(each) for each in record.get(name, []))


def _statuses(records: list[dict[str, Any]], problems: list[Problem]) -> Iterator[tuple[str, Status]]:
    seen: set[str] = set()
    for record in records:
        passages = [str(each) for each in record.get("passages", [])]
        try:
            texts = {name: _text(record, name) for name in ("since", "now", "old", "new", "source")}
            status = Status(_text(record, "state"), checked=record.get("checked") is True, **texts)
        except ValueError as error:
            place = passages[0] if passages else ""
            problems.append(problem(f"{FOLDER}/status.toml", place, "note-malformed", why=error))
            continue
        for passage in passages:
            if passage in seen:
                problems.append(problem(f"{FOLDER}/status.toml", passage, "status-twice", id=passage))
            else:
                seen.add(passage)
                yield passage, status


def _events(records: list[dict[str, Any]], problems: list[Problem]) -> Iterator[Event]:
    for number, record in enumerate(records, 1):
        try:
            yield Event(_text(record, "date"), _text(record, "what"), _list(record, "touches"),
                        _text(record, "source"), record.get("checked") is True, _list(record, "about"))  # fmt: skip
        except ValueError as error:
            problems.append(problem(f"{FOLDER}/timeline.toml", str(number), "note-malformed", why=error))


def _names(records: list[dict[str, Any]], problems: list[Problem]) -> Iterator[Renamed]:
    for number, record in enumerate(records, 1):
        texts = {name: _text(record, name) for name in ("old", "new", "since", "basis", "source")}
        try:
            yield Renamed(**texts, touches=_list(record, "touches"), checked=record.get("checked") is True)
        except (TypeError, ValueError) as error:
            problems.append(problem(f"{FOLDER}/names.toml", str(number), "note-malformed", why=error))
