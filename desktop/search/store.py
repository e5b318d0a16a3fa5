"""What is kept in a person's cache folder so that the next start need not make it again: the whole index of a
handbook, the reading of a large body of passages.

Plain data behind a checksum and under a name made of the content: nothing in it can be run, and a file that is
damaged, foreign or of another content is only not used.
"""

from __future__ import annotations  # the searching itself is not imported for a key

import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import fields
from hashlib import blake2b
from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from desktop.base.disk import write_whole
from desktop.handbook.model import Handbook, Passage

from .analysis import Analyser, Term
from .item import Item
from .texts import packed
from .vocabulary import Vocabulary

if TYPE_CHECKING:
    from .items import ItemIndex
    from .searching import SearchIndex

VERSION = "1"
"""To be raised when analysis changes its mind about the same text and vocabulary."""
LARGEST = 400_000_000
"""Bytes; more is not read."""
DIGEST = 32
Made = TypeVar("Made")
KINDS = frozenset({"word", "number", "framing", "strange"})
Texts = dict[str, tuple[Term, ...]]


def index_key(passages: Iterable[Passage], folder: Path) -> str:
    """A name for the index that this very program makes of exactly these texts and the vocabulary in `folder`."""
    return _key(("\0".join((each.id, *each.path, each.text, "")) for each in passages), folder)


def items_key(items: Iterable[Item], folder: Path) -> str:
    """The same for the index of items."""
    return _key(map(repr, items), folder)


def _key(texts: Iterable[str], folder: Path) -> str:
    digest = blake2b(sys.byteorder.encode(), digest_size=16)
    code, words, learned = (Path(__file__).parent.glob("*.py"), folder.glob("*.t*"), folder.glob("*.bin"))
    for path in (*sorted(code), *sorted(words), *sorted(learned)):
        with suppress(OSError):
            digest.update(f"{path.name}\0{path.stat().st_size}\0".encode() + path.read_bytes())
    for text in texts:
        digest.update(text.encode())
    return digest.hexdigest()


def read_index(folder: Path, key: str, handbook: Handbook) -> SearchIndex | None:
    """The index as it was kept under `key`; None if it was not, or is not sound."""
    from .frozen import thaw

    return _read(folder / f"index-{key}.bin", lambda body: thaw(body, handbook))


def write_index(folder: Path, key: str, index: SearchIndex) -> None:
    """Keep the index under `key` instead of any other. A disk that refuses costs only the next start's time."""
    from .frozen import freeze

    _write(folder / f"index-{key}.bin", freeze(index))


def read_items(folder: Path, key: str, items: Sequence[Item], analyser: Analyser) -> ItemIndex | None:
    """The index of these items as it was kept under `key`; None if it was not, or is not sound."""
    from .frozen import thaw_items

    return _read(folder / f"items-{key}.bin", lambda body: thaw_items(body, items, analyser))


def write_items(folder: Path, key: str, made: ItemIndex) -> None:
    """Keep it under `key` instead of any other."""
    from .frozen import freeze_items

    _write(folder / f"items-{key}.bin", freeze_items(made))


def _read(path: Path, thaw: Callable[[memoryview], Made]) -> Made | None:
    try:
        if not DIGEST < path.stat().st_size <= LARGEST:
            return None
        with (
            path.open("rb") as file,
            mmap(file.fileno(), 0, access=ACCESS_READ) as told,  # read as bytes it would stay in the heap
            memoryview(told)[DIGEST:] as body,
        ):
            sound = blake2b(body, digest_size=DIGEST).digest() == told[:DIGEST]
            return _thawed(body, thaw) if sound else None
    except (OSError, ValueError):
        return None


def _thawed(body: memoryview, thaw: Callable[[memoryview], Made]) -> Made | None:
    """Caught here, for an error on its way holds pieces of `body`, which then cannot be given back."""
    try:
        return thaw(body)
    except (ValueError, TypeError, LookupError, RecursionError):  # msgspec's errors are ValueErrors
        return None


def _write(path: Path, body: bytes) -> None:
    with suppress(OSError):
        write_whole(path, blake2b(body, digest_size=DIGEST).digest() + body)
        _forget_others(path.parent, path)


def content_key(passages: Iterable[Passage], vocabulary: Vocabulary) -> str:
    """A name for exactly these texts read with exactly this vocabulary."""
    digest = blake2b(VERSION.encode(), digest_size=16)
    for each in passages:
        digest.update(f"{each.id}\0{each.text}\0".encode())
    lexicon = vocabulary.lexicon
    for endings in lexicon.endings:
        digest.update(",".join(sorted(endings)).encode() + b"\0")
    digest.update(repr((lexicon.kept, vocabulary.groups, vocabulary.kazakh)).encode())
    digest.update(repr((sorted(vocabulary.quiet), sorted(vocabulary.framing))).encode())
    digest.update(lexicon.others.packed.tobytes())
    return digest.hexdigest()


def read_texts(folder: Path, key: str, passages: Sequence[Passage]) -> Texts | None:
    """The terms of every passage as they were kept under `key`; None if they were not, or are not sound."""
    path = _path(folder, key)
    try:
        if path.stat().st_size > LARGEST:
            return None
        checksum, _, body = path.read_text(encoding="utf-8").partition("\n")
        if checksum != _checksum(body):
            return None
        return _unpacked(json.loads(body), passages)
    except (OSError, ValueError, TypeError, LookupError, RecursionError):
        return None


def write_texts(folder: Path, key: str, texts: Mapping[str, Sequence[Term]]) -> None:
    """Keep the terms under `key` instead of any others. A disk that refuses costs nothing but the next start's time."""
    made = packed(texts)
    told = {"sayings": made.sayings, "passages": [row.tolist() for row in made.rows.values()]}
    body = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
    with suppress(OSError):
        write_whole(_path(folder, key), f"{_checksum(body)}\n{body}")
        _forget_others(folder, _path(folder, key))


def _forget_others(folder: Path, kept: Path) -> None:
    """Take away what was kept of other contents."""
    for path in folder.glob(f"{kept.name.partition('-')[0]}-*"):
        if path != kept:
            path.unlink(missing_ok=True)


def _path(folder: Path, key: str) -> Path:
    return folder / f"terms-{key}.json"


def _checksum(body: str) -> str:
    return blake2b(body.encode(), digest_size=16).hexdigest()


def _unpacked(told: Any, passages: Sequence[Passage]) -> Texts:
    """Raises ValueError, TypeError or LookupError for what we did not write."""
    sayings = [_saying(*each) for each in told["sayings"]]
    rows = told["passages"]
    if len(rows) != len(passages):
        raise ValueError("passages")
    return {each.id: tuple(_terms(row, sayings, len(each.text))) for each, row in zip(passages, rows, strict=True)}


def _saying(forms: list[str], lemmas: list[str], concepts: list[str], kind: str) -> tuple[Any, ...]:
    words = (tuple(forms), tuple(lemmas), tuple(concepts))
    if kind not in KINDS or not all(isinstance(word, str) for part in words for word in part):
        raise ValueError("saying")
    return (*words, kind)


def _terms(row: list[int], sayings: list[tuple[Any, ...]], size: int) -> Iterator[Term]:
    for start, end, number in zip(row[::3], row[1::3], row[2::3], strict=True):
        if not (0 <= start <= end <= size and number >= 0):
            raise ValueError("term")
        yield Term(start, end, *sayings[number])


assert [each.name for each in fields(Term)] == ["start", "end", "forms", "lemmas", "concepts", "kind"]
