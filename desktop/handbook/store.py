"""A copy of the rendered passages in the person's cache folder, keyed by what they were rendered from."""

import json
import zlib
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from desktop.base.disk import write_whole

from .model import Handbook

_FORM = "1"
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
