"""Reads content/handbook/: chapters, the register of the print's errors, what is known of each reference."""

from __future__ import annotations  # the proof is not imported by the window

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from desktop.base.problems import Problem, problem
from desktop.base.shipped import MAX_FILE_BYTES, read_toml

from .citation import parse_citation
from .markup import parse_chapter
from .model import Chapter, Checked, Handbook, Note

if TYPE_CHECKING:
    from .fidelity import Fidelity, Repairs

CHAPTERS = "handbook"
Made = TypeVar("Made")


def read_handbook(folder: Path) -> tuple[Handbook, tuple[Problem, ...]]:
    """The whole handbook from `folder`; every file or item that cannot be read is left out and named."""
    problems: list[Problem] = []
    chapters = _chapters(folder, problems)
    _name_twins(chapters, problems)
    notes = _made(folder / "notes.toml", "note", _note, problems)
    checks = _made(folder / "citations.toml", "citation", _check, problems)
    return Handbook(tuple(chapters), tuple(notes), tuple(checks)), tuple(problems)


def _chapters(folder: Path, problems: list[Problem]) -> list[Chapter]:
    found = []
    for path in sorted(folder.glob("[0-9]*.md")):
        chapter, said = _chapter(path)
        problems += said
        if chapter:
            found.append(chapter)
    if not found:
        problems.append(problem(folder.name, "", "handbook-missing"))
    return sorted(found, key=lambda chapter: chapter.order)


def _chapter(path: Path) -> tuple[Chapter | None, list[Problem]]:
    name = f"{CHAPTERS}/{path.name}"
    try:
        if path.stat().st_size > MAX_FILE_BYTES:
            return None, [problem(name, "", "file-too-large")]
        return parse_chapter(path.read_text(encoding="utf-8"), name)
    except UnicodeDecodeError as error:
        return None, [problem(name, "", "file-not-utf8", place_byte=error.start)]
    except OSError as error:
        return None, [problem(name, "", "file-unreadable", why=error.strerror)]


def _name_twins(chapters: list[Chapter], problems: list[Problem]) -> None:
    """The first of two passages with one id stays; ids are for ever, so a twin is a mistake."""
    counts = Counter(p.id for c in chapters for s in c.sections for p in s.passages)
    for chapter in chapters:
        for section in chapter.sections:
            for passage in section.passages:
                if counts[passage.id] > 1:
                    problems.append(problem(chapter.file, passage.id, "passage-twice", id=passage.id))
                    counts[passage.id] = 0


def _records(path: Path, key: str, problems: list[Problem]) -> list[dict[str, Any]]:
    if not path.exists():
        return []
    name = f"{CHAPTERS}/{path.name}"
    try:
        records = read_toml(path).get(key, [])
    except (ValueError, OSError) as error:
        problems.append(problem(name, "", "toml-malformed", why=error))
        return []
    return [record for record in records if isinstance(record, dict)]


def _made(path: Path, key: str, make: Callable[[dict[str, Any]], Made], problems: list[Problem]) -> list[Made]:
    """The records under `key`, made into values; one that cannot be made is named and left out."""
    found = []
    for number, record in enumerate(_records(path, key, problems), 1):
        try:
            found.append(make(record))
        except (KeyError, TypeError, ValueError) as error:
            place = str(record.get("id") or record.get("cites") or number)
            problems.append(problem(f"{CHAPTERS}/{path.name}", place, "note-malformed", why=error))
    return found


def _note(record: dict[str, Any]) -> Note:
    return Note(
        id=str(record["id"]),
        passages=tuple(str(each) for each in record.get("passages", [])),
        lines=str(record.get("lines", "")),
        text=str(record["text"]).strip(),
        reading=str(record.get("reading", "")).strip(),
        checked=bool(record.get("checked", False)),
        source=str(record.get("source", "")).strip(),
        typo=bool(record.get("typo", False)),
    )


def _check(record: dict[str, Any]) -> Checked:
    right = record.get("right", "")
    return Checked(
        citation=parse_citation(str(record["cites"])),
        passages=tuple(str(each) for each in record["passages"]),
        state=str(record["state"]),
        right=parse_citation(str(right)) if right else None,
        source=str(record.get("source", "")).strip(),
    )


def read_repairs(folder: Path) -> tuple[Repairs, str]:
    """The declared repairs and the fingerprint (SHA-256, hex) of the source that they are for.

    Raises ValueError or OSError: without this list nothing can be proved, so nobody works around it.
    """
    from .fidelity import Repairs

    data = read_toml(folder / "repairs.toml")
    return (
        Repairs(
            splits={int(each["line"]): str(each["after"]) for each in data.get("split", [])},
            drops=tuple((str(each["lines"]), str(each["same"])) for each in data.get("drop", [])),
            added=frozenset(str(each["id"]) for each in data.get("added", [])),
        ),
        str(data["sha256"]),
    )


def check_fidelity(handbook: Handbook, folder: Path, source: Path) -> Fidelity:
    """Hold the handbook against the source file; a source with another fingerprint is refused as a Problem."""
    import hashlib

    from .fidelity import compare

    repairs, expected = read_repairs(folder)
    data = source.read_bytes()
    found = hashlib.sha256(data).hexdigest()
    compared = compare(handbook, data.decode("utf-8"), repairs)
    if found == expected:
        return compared
    changed = problem(f"source/{source.name}", "", "source-changed", found=found[:12])
    return replace(compared, problems=(changed, *compared.problems))
