"""What was read of a large body of passages, kept in a person's cache folder so that the next start need not again.

Plain JSON behind a checksum and under a name made of the content: nothing in it can be run, and a file that is
damaged, foreign or of another content is only not used.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import fields
from hashlib import blake2b
from pathlib import Path
from typing import Any

from desktop.base.disk import write_whole
from desktop.handbook.model import Passage

from .analysis import Term
from .vocabulary import Vocabulary

VERSION = "1"
"""To be raised when analysis changes its mind about the same text and vocabulary."""
LARGEST = 400_000_000
"""Bytes; more is not read."""
KINDS = frozenset({"word", "number", "framing", "strange"})
Texts = dict[str, tuple[Term, ...]]


def content_key(passages: Iterable[Passage], vocabulary: Vocabulary) -> str:
    """A name for exactly these texts read with exactly this vocabulary."""
    digest = blake2b(VERSION.encode(), digest_size=16)
    for each in passages:
        digest.update(f"{each.id}\0{each.text}\0".encode())
    lexicon = vocabulary.lexicon
    for endings in lexicon.endings:
        digest.update(",".join(sorted(endings)).encode() + b"\0")
    digest.update(repr((lexicon.entries, vocabulary.groups, vocabulary.kazakh)).encode())
    digest.update(repr((sorted(vocabulary.quiet), sorted(vocabulary.framing), list(lexicon.others))).encode())
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
    body = json.dumps(_packed(texts.values()), ensure_ascii=False, separators=(",", ":"))
    with suppress(OSError):
        write_whole(_path(folder, key), f"{_checksum(body)}\n{body}")
        for path in folder.glob("terms-*.json"):
            if path != _path(folder, key):
                path.unlink(missing_ok=True)


def _path(folder: Path, key: str) -> Path:
    return folder / f"terms-{key}.json"


def _checksum(body: str) -> str:
    return blake2b(body.encode(), digest_size=16).hexdigest()


def _packed(texts: Iterable[Sequence[Term]]) -> dict[str, Any]:
    """Every different saying once, and for each passage flat triples of start, end and the saying's number."""
    sayings: dict[tuple[Any, ...], int] = {}
    rows = [
        [
            number
            for term in terms
            for number in (
                term.start,
                term.end,
                sayings.setdefault((term.forms, term.lemmas, term.concepts, term.kind), len(sayings)),
            )
        ]
        for terms in texts
    ]
    return {"sayings": list(sayings), "passages": rows}


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
