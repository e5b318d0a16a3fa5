"""Banks as they were parsed before: a megabyte of TOML takes a third of a second, the same as JSON a fiftieth.

A file is known by its bytes; one that is edited is parsed again. Nothing but the parsing is kept: every question is
still looked at with all its checks.
"""

import json
from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from hashlib import blake2b
from pathlib import Path
from typing import Any

from desktop.base.disk import write_whole

NAME = "banks.json"
_DATE = "$date"


class Parsed:
    """Tables of files by their digests, from the caches' folders; the first of them is written to."""

    def __init__(self, caches: Sequence[Path] = ()) -> None:
        self._path = caches[0] / NAME if caches else None
        self._known: dict[str, Any] = {}
        for cache in reversed(caches):
            self._known |= _read(cache / NAME)
        self._met: dict[str, Any] = {}

    @staticmethod
    def key(content: bytes) -> str:
        """The name of a file with this content."""
        return blake2b(content, digest_size=16).hexdigest()

    def find(self, key: str) -> dict[str, Any] | None:
        """The table of that file, if it was parsed before."""
        found = self._known.get(key)
        if isinstance(found, dict):
            self._met[key] = found
            return dict(found)  # whoever reads a table takes things out of it
        return None

    def add(self, key: str, table: dict[str, Any]) -> None:
        """It was parsed now."""
        self._met[key] = dict(table)

    def keep(self) -> None:
        """Write down what was met, if any is new. A disk that refuses costs the next start's time."""
        if self._path and not self._known.keys() >= self._met.keys():
            with suppress(OSError, TypeError):
                write_whole(self._path, json.dumps(self._known | self._met, default=_told, ensure_ascii=False))


def _told(value: object) -> dict[str, str]:
    if type(value) is date:
        return {_DATE: value.isoformat()}
    raise TypeError(type(value).__name__)  # a time of day: such a file is not kept


def _days(found: dict[str, Any]) -> Any:
    return date.fromisoformat(found[_DATE]) if found.keys() == {_DATE} else found


def _read(path: Path) -> dict[str, Any]:
    try:
        told = json.loads(path.read_bytes(), object_hook=_days)
    except (OSError, ValueError, TypeError, RecursionError):
        return {}
    return told if isinstance(told, dict) else {}
