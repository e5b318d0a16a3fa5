"""Reads content/glossary/: terms.toml, headings.kk.toml and forms.toml. A broken record costs itself."""

from pathlib import Path
from typing import Any

from desktop.base.problems import Problem, problem
from desktop.base.shipped import read_toml

from .model import Glossary, Term

FOLDER = "glossary"


def read_glossary(folder: Path) -> tuple[Glossary, tuple[Problem, ...]]:
    """Everything in `folder`; what cannot be read is left out and named."""
    problems: list[Problem] = []
    terms: dict[str, Term] = {}
    for number, record in enumerate(_table(folder / "terms.toml", problems).get("term", []), 1):
        try:
            term = _term(record)
        except (KeyError, TypeError, AttributeError, ValueError) as error:
            place = str(record.get("id", number)) if isinstance(record, dict) else str(number)
            problems.append(problem(f"{FOLDER}/terms.toml", place, "note-malformed", why=error))
            continue
        if term.id in terms:
            problems.append(problem(f"{FOLDER}/terms.toml", term.id, "passage-twice", id=term.id))
        terms.setdefault(term.id, term)
    headings = _table(folder / "headings.kk.toml", problems)
    ordered = tuple(sorted(terms.values(), key=lambda term: term.ru.casefold()))
    told = _titles(_table(folder / "forms.toml", problems), "forms")
    forms = {word: frozenset(each.split()) for word, each in told.items()}
    return Glossary(ordered, _titles(headings, "titles"), _titles(headings, "passages"), forms), tuple(problems)


def _table(path: Path, problems: list[Problem]) -> dict[str, Any]:
    try:
        return read_toml(path)
    except (ValueError, OSError) as error:
        problems.append(problem(f"{FOLDER}/{path.name}", "", "toml-malformed", why=error))
        return {}


def _titles(table: dict[str, Any], key: str) -> dict[str, str]:
    found = table.get(key, {})
    return {str(name): str(title) for name, title in found.items()} if isinstance(found, dict) else {}


def _term(record: dict[str, Any]) -> Term:
    texts = {name: str(record.get(name, "")).strip() for name in ("old", "new", "definition")}
    return Term(
        id=str(record["id"]),
        ru=str(record["ru"]),
        kk=str(record["kk"]),
        en=str(record["en"]),
        passage=str(record["passage"]),
        short=tuple(str(each) for each in record.get("short", [])),
        see=tuple(str(each) for each in record.get("see", [])),
        kk_checked=record.get("kk_checked") is True,
        **texts,
    )
