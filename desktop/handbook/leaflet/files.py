"""Reads ready leaflets (content/leaflets/*.toml) and the fixed words; keeps the one she is working on."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from desktop.base.disk import write_whole
from desktop.base.problems import Problem, problem
from desktop.base.shipped import read_toml
from desktop.handbook.model import Handbook

from .model import LANGUAGES, Leaflet, Line
from .wording import Wording, checked

FOLDER = "leaflets"
MAX_DRAFT_BYTES = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Template:
    """A ready leaflet under a lasting id."""

    id: str
    leaflet: Leaflet


@dataclass(frozen=True, slots=True)
class Forms:
    """Everything that is shipped for leaflets; wording by language."""

    templates: tuple[Template, ...]
    wording: Mapping[str, Wording]


def read_forms(content: Path, words: Path, handbook: Handbook) -> tuple[Forms, tuple[Problem, ...]]:
    """Templates of the folder `content` and the file `words`. A broken template costs itself; a language without
    all its words is not offered."""
    problems: list[Problem] = []
    templates = []
    for path in sorted(content.glob("*.toml")):
        template = _template(path, handbook, problems)
        templates += [template] if template else []
    return Forms(tuple(templates), dict(_wordings(words, problems))), tuple(problems)


def read_wording(words: Path) -> tuple[Mapping[str, Wording], tuple[Problem, ...]]:
    """The fixed words alone."""
    problems: list[Problem] = []
    return dict(_wordings(words, problems)), tuple(problems)


def _template(path: Path, handbook: Handbook, problems: list[Problem]) -> Template | None:
    name = f"{FOLDER}/{path.name}"
    try:
        table = read_toml(path)
        lines = tuple(_shipped_line(record) for record in table.get("line", []))
        leaflet = Leaflet(str(table["title"]), lines, title_kk=str(table.get("title_kk", "")))
    except (ValueError, OSError) as error:
        problems.append(problem(name, "", "toml-malformed", why=error))
        return None
    except (KeyError, TypeError, AttributeError) as error:
        problems.append(problem(name, "", "note-malformed", why=error))
        return None
    found = list(_strangers(leaflet, handbook, name))
    problems += found
    return None if found else Template(path.stem, leaflet)


def _strangers(leaflet: Leaflet, handbook: Handbook, name: str) -> Iterator[Problem]:
    """Passages that are not there, and quotes that do not stand in their passage word for word."""
    for line in leaflet.lines:
        if line.kind != "passage":
            continue
        passage = handbook.passage(line.passage)
        if passage is None:
            yield problem(name, line.passage, "note-target", id=line.passage)
        elif line.text not in passage.text:
            yield problem(name, line.passage, "leaflet-quote", id=line.passage, quote=line.text[:60])


def _shipped_line(record: dict[str, Any]) -> Line:
    kk = str(record.get("kk", ""))
    if "passage" in record:
        text, note = str(record.get("quote", "")), record.get("note", True) is True
        return Line("passage", text, str(record["passage"]), note=note)
    kind = "heading" if "heading" in record else "own"
    return Line(kind, str(record[kind]), kk=kk)


def _wordings(path: Path, problems: list[Problem]) -> Iterator[tuple[str, Wording]]:
    name = f"{FOLDER}/{path.name}"
    try:
        table = read_toml(path)
    except (ValueError, OSError) as error:
        problems.append(problem(name, "", "toml-malformed", why=error))
        return
    for language in LANGUAGES:
        try:
            yield language, checked(table[language])
        except (KeyError, ValueError, AttributeError) as error:
            problems.append(problem(name, language, "leaflet-words", why=error))


def read_draft(path: Path) -> Leaflet:
    """The leaflet she was working on; an empty one where there is none or the file says nonsense."""
    try:
        if path.stat().st_size > MAX_DRAFT_BYTES:
            return Leaflet()
        table = json.loads(path.read_bytes().decode("utf-8"))
        lines = tuple(Line(**{**each, "sources": tuple(each.get("sources", ()))}) for each in table.pop("lines"))
        return Leaflet(lines=lines, **table)
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return Leaflet()


def write_draft(path: Path, leaflet: Leaflet) -> bool:
    """Keep it; False where the folder cannot be written."""
    try:
        write_whole(path, json.dumps(asdict(leaflet), ensure_ascii=False))
    except OSError:
        return False
    return True
