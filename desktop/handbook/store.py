"""What makes the start quick: rendered passages and the last page in the person's cache folder, and the shelf
from which the handbook is taken only when somebody asks for it."""

from __future__ import annotations  # the handbook itself is imported after the first paint

import json
import zlib
from collections.abc import Mapping
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from desktop.base.disk import write_whole

if TYPE_CHECKING:
    from desktop.base.problems import Problem

    from .model import Handbook

_FORM = "3"
"""Raise when body_html changes what it makes, so that old copies are not used."""


def rendered(handbook: Handbook, cache: Path) -> Mapping[str, str]:
    """Passage id → HTML body, from the cache where it is current, else made now and kept if it can be."""
    key = _key(handbook)
    path = cache / "passages.json"
    found = _read(path, key)
    if found is None:
        from .render import body_html

        found = {passage.id: body_html(passage.markdown) for passage in handbook.walk()}
        _write(path, key, found)
    return found


def _key(handbook: Handbook) -> str:
    told = "\0".join(part for passage in handbook.walk() for part in (passage.id, passage.markdown)).encode()
    return f"{_FORM}-{len(told)}-{zlib.crc32(told):08x}-{zlib.adler32(told):08x}"


def _read(path: Path, key: str) -> dict[str, str] | None:
    try:
        copy = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return None
    if not isinstance(copy, dict) or copy.get("key") != key or not isinstance(copy.get("html"), dict):
        return None
    return {str(name): str(html) for name, html in copy["html"].items()}


def _write(path: Path, key: str, html: Mapping[str, str]) -> None:
    with suppress(OSError):  # a read-only cache costs time at each start, nothing else
        write_whole(path, json.dumps({"key": key, "html": dict(html)}, ensure_ascii=False))


class Kept(NamedTuple):
    """The page of the reader as it was left: whose text (`signature`), in which language, with a margin or not."""

    signature: str
    language: str
    wide: bool
    chapter: str
    html: str


def read_kept(cache: Path) -> Kept | None:
    """The page that was kept last; None where there is none or it cannot be read."""
    try:
        found = json.loads((cache / "page.json").read_bytes())
        kept = Kept(**found)
    except (OSError, ValueError, TypeError, RecursionError):
        return None
    kinds = (str, str, bool, str, str)
    return kept if all(isinstance(value, kind) for value, kind in zip(kept, kinds, strict=True)) else None


def keep(cache: Path, kept: Kept) -> None:
    """Keep the page for the next start."""
    with suppress(OSError):
        write_whole(cache / "page.json", json.dumps(kept._asdict(), ensure_ascii=False))


class Shelf:
    """The handbook in its folder: read when first asked for, rendered when first shown."""

    def __init__(self, folder: Path, cache: Path) -> None:
        self._folder = folder
        self._cache = cache

    @cached_property
    def signature(self) -> str:
        """Changes whenever a file of the handbook does; costs a look at the folder, not at the files."""
        files = sorted(self._folder.glob("*.*"))
        told = "|".join(f"{path.name}:{(stat := path.stat()).st_size}:{stat.st_mtime_ns}" for path in files)
        return f"{_FORM}-{zlib.crc32(told.encode()):08x}"

    @cached_property
    def _read(self) -> tuple[Handbook, tuple[Problem, ...]]:
        from .files import read_handbook

        return read_handbook(self._folder)

    @property
    def handbook(self) -> Handbook:
        """The whole handbook."""
        return self._read[0]

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What could not be read."""
        return self._read[1]

    @cached_property
    def bodies(self) -> Mapping[str, str]:
        """Passage id → HTML."""
        return rendered(self.handbook, self._cache)
