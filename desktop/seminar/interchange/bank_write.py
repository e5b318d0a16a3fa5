"""Banks in our own TOML: what is written reads back as the same records, key for key."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from .record import Record, dated

_BARE = re.compile(r"[A-Za-z0-9_-]+")
_SHORT = {"\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r", '"': '\\"', "\\": "\\\\"}
_ESCAPED = re.compile('["\\\\\x00-\x1f\x7f]')
_UNKNOWN = "\ufffd"
_SURROGATES = re.compile("[\ud800-\udfff]")


def to_toml(head: Record, records: Iterable[Record], remarks: dict[str, str] | None = None) -> str:
    """A bank: its head (id, title, summary), then the questions; a remark stands above its question, by id."""
    lines = [*_remark((remarks or {}).get("", "")), *(f"{name} = {_value(value)}" for name, value in head.items())]
    for record in records:
        lines += ["", *_remark((remarks or {}).get(str(record.get("id")), "")), "[[question]]"]
        lines += _table(dated(record), "question")
    return "\n".join(lines) + "\n"


def _remark(text: str) -> Iterator[str]:
    for line in filter(None, text.split("\n")):
        yield "# " + _ESCAPED.sub(lambda found: found[0] if found[0] in '"\\\t' else " ", line)


def _table(record: Record, name: str) -> Iterator[str]:
    """The plain fields first, then the lists of tables and the tables below them."""
    below = {key: value for key, value in record.items() if _stands_below(value)}
    yield from (f"{_key(key)} = {_value(value)}" for key, value in record.items() if key not in below)
    for key, value in below.items():
        path = f"{name}.{_key(key)}"
        for each in value if isinstance(value, list) else [value]:
            yield from ("", f"[[{path}]]" if isinstance(value, list) else f"[{path}]")
            yield from _table(each, path) if isinstance(value, list) else _inline(each)


def _stands_below(value: Any) -> bool:
    return bool(value) and (
        isinstance(value, dict) or (isinstance(value, list) and all(isinstance(each, dict) for each in value))
    )


def _inline(table: Record) -> Iterator[str]:
    return (f"{_key(key)} = {_value(value)}" for key, value in table.items())


def _key(name: str) -> str:
    return name if _BARE.fullmatch(name) else _text(name)


def _value(value: Any) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            return _text(value)
        case date() | int() | float():
            return str(value)
        case dict():
            return "{ " + ", ".join(_inline(value)) + " }" if value else "{}"
    return "[" + ", ".join(map(_value, value)) + "]"


def _text(text: str) -> str:
    return f'"{_ESCAPED.sub(_escape, _SURROGATES.sub(_UNKNOWN, text))}"'


def _escape(found: re.Match[str]) -> str:
    return _SHORT.get(found[0], f"\\u{ord(found[0]):04x}")
