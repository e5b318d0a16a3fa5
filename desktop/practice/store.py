"""Which case files were walked through before and found sound, so that no start need walk through them again.

Walking through every state of thirty cases takes most of a second. A file is known by its bytes and by the program
that walked it; one that is edited, or met by another version, is walked again.
"""

import json
from collections.abc import Sequence
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path

from desktop.base.disk import write_whole
from desktop.base.shipped import shipped

NAME = "sound-cases.json"


class Walked:
    """The digests of sound files, from the caches' folders; without any everything is walked."""

    def __init__(self, caches: Sequence[Path] = ()) -> None:
        self._path = caches[0] / NAME if caches else None
        self._program = _program() if caches else b""
        self._known = frozenset[str]().union(*(_read(cache / NAME) for cache in caches))
        self._met: list[str] = []

    def key(self, content: bytes) -> str:
        """The name of a file with this content, walked by this program."""
        return blake2b(self._program + content, digest_size=16).hexdigest()

    def knows(self, key: str) -> bool:
        """Was it found sound before?"""
        return key in self._known

    def add(self, key: str) -> None:
        """It is sound."""
        self._met.append(key)

    def keep(self) -> None:
        """Write down what was met, if any is new. A disk that refuses costs the next start's time."""
        if self._path and not self._known.issuperset(self._met):
            with suppress(OSError):
                write_whole(self._path, json.dumps(sorted(self._met)))


def _read(path: Path) -> frozenset[str]:
    try:
        told = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return frozenset()
    return frozenset(each for each in told if isinstance(each, str)) if isinstance(told, list) else frozenset()


def _program() -> bytes:
    """What decides whether a case is sound, beside its text: these modules and the calendar of the law."""
    digest = blake2b(digest_size=16)
    for path in (*sorted(Path(__file__).parent.glob("*.py")), *sorted(shipped("content", "law").glob("*.toml"))):
        with suppress(OSError):
            digest.update(path.read_bytes())
    return digest.digest()
