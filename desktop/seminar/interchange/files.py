"""Reads and writes the files of interchange: the only module here that touches the disk."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from desktop.base.disk import write_whole
from desktop.base.problems import Problem, problem
from desktop.quiz.model import Question

from .aiken import from_aiken, to_aiken
from .anki_note import Note, notes_of
from .anki_package import to_anki_package
from .anki_text import to_anki_text
from .bank_write import to_toml
from .carrier import CARRIERS
from .gift_read import from_gift
from .gift_write import to_gift
from .item import Item
from .loss import Broken, Loss
from .moodle_read import from_moodle
from .moodle_write import to_moodle
from .record import Record, fault_of
from .shown import items_of
from .taken import records_of

Made = TypeVar("Made", Item, Note)

MAX_BYTES = 32 * 1024 * 1024
"""A thousand questions with pictures; a larger file is refused unread."""
WRITTEN = ("gift", "moodle", "aiken", "anki-text", "anki")
READ = ("gift", "moodle", "aiken")
_ENDINGS = {".xml": "moodle", ".gift": "gift", ".apkg": "anki"}
_READERS: dict[str, Callable[[str], tuple[tuple[Item, ...], tuple[Loss, ...]]]] = {
    "gift": from_gift,
    "moodle": from_moodle,
    "aiken": from_aiken,
}


@dataclass(frozen=True, slots=True)
class Bank:
    """What goes out: a bank's id, title and questions."""

    id: str
    title: str
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class Exported:
    """How many questions went out, in how many items or cards, and what was lost."""

    questions: int
    items: int
    losses: tuple[Loss, ...]


@dataclass(frozen=True, slots=True)
class Imported:
    """The draft bank: its records, how many the program could ask as they are, what was lost, what is still wrong."""

    records: tuple[Record, ...]
    ready: int
    losses: tuple[Loss, ...]
    faults: tuple[Problem, ...]


def export_to(path: Path, kind: str, bank: Bank, language: str, now: datetime) -> Exported:
    """Write `bank` to `path` as `kind` (one of WRITTEN), whole or not at all. Raises Broken: exchange-unwritable."""
    if kind.startswith("anki"):
        notes, losses = _gathered(notes_of(each, language) for each in bank.questions)
        content, count = _anki(kind, bank, notes, now), len(notes)
    else:
        items, losses = _gathered(items_of(each, CARRIERS[kind], language) for each in bank.questions)
        content, count, more = _text(kind, bank, items)
        losses = (*losses, *more)
    try:
        write_whole(path, content)
    except OSError as error:
        raise Broken("exchange-unwritable", reason=error.strerror or type(error).__name__) from error
    return Exported(len(bank.questions), count, losses)


def _gathered(found: Iterable[tuple[tuple[Made, ...], tuple[Loss, ...]]]) -> tuple[tuple[Made, ...], tuple[Loss, ...]]:
    pairs = tuple(found)
    return tuple(each for made, _ in pairs for each in made), tuple(each for _, lost in pairs for each in lost)


def _anki(kind: str, bank: Bank, notes: tuple[Note, ...], now: datetime) -> str | bytes:
    if kind == "anki-text":
        return to_anki_text(bank.title, notes)
    return to_anki_package(bank.id, bank.title, notes, now)


def _text(kind: str, bank: Bank, items: tuple[Item, ...]) -> tuple[str, int, tuple[Loss, ...]]:
    if kind == "aiken":
        text, losses = to_aiken(items)
        return text, len(items) - sum(each.code != "exchange-lines" for each in losses), losses
    seen = sum(each.kind != "hidden" for each in items)
    return (to_gift if kind == "gift" else to_moodle)(bank.title, items), seen, ()


def kind_of(path: Path, text: str = "") -> str:
    """The format by the file's ending, a text by what stands in it; "" if it cannot be told."""
    found = _ENDINGS.get(path.suffix.casefold(), "")
    if found or not text:
        return found
    if text.lstrip("\ufeff \n\r\t").startswith("<"):
        return "moodle"
    return "gift" if "{" in text else "aiken"


def import_from(path: Path, kind: str, bank: str) -> Imported:
    """Read a foreign file; `kind` "" asks to look. `bank` is the id of the draft, after which questions are named.

    Raises Broken for a file that cannot be read at all: exchange-file-large, exchange-not-utf8, exchange-unreadable,
    exchange-format, exchange-empty and those of the formats.
    """
    text = _read(path)
    kind = kind or kind_of(path, text)
    if kind not in _READERS:
        raise Broken("exchange-format", formats=", ".join(READ))
    items, read = _READERS[kind](text)
    records, taken = records_of(items, bank)
    if not records and not read and not taken:
        raise Broken("exchange-empty")
    faults = [(record, fault_of(record)) for record in records]
    told = tuple(problem(path.name, str(each["id"]), fault.code, **fault.details) for each, fault in faults if fault)
    return Imported(records, len(records) - len(told), (*read, *taken), told)


def write_bank(path: Path, head: Record, found: Imported, sentences: dict[str, str]) -> None:
    """Write the draft as a bank of ours; `sentences` stand as remarks above their questions, by id.

    Raises Broken: exchange-exists, exchange-unwritable.
    """
    if path.exists():
        raise Broken("exchange-exists")
    try:
        write_whole(path, to_toml(head, found.records, sentences))
    except OSError as error:
        raise Broken("exchange-unwritable", reason=error.strerror or type(error).__name__) from error


def _read(path: Path) -> str:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise Broken("exchange-file-large", megabytes=MAX_BYTES // 1024**2)
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Broken("exchange-not-utf8", byte=error.start + 1) from None
    except OSError as error:
        raise Broken("exchange-unreadable", reason=error.strerror or type(error).__name__) from error
