"""Sentences for Problems, in the reader's language, from resources/messages/<language>/*.toml."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from .problems import Problem
from .shipped import read_toml, shipped


@dataclass(frozen=True, slots=True)
class Told:
    """A Problem as a person reads it: what is wrong, and what to do about it."""

    says: str
    cure: str


@cache
def _catalogue(language: str) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for path in sorted(shipped("resources", "messages", language).glob("*.toml")):
        found.update(read_toml(path))
    return found


def codes(language: str) -> frozenset[str]:
    """All message codes that `language` ("ru" or "kk") has a sentence for."""
    return frozenset(_catalogue(language))


def tell(problem: Problem, language: str = "ru") -> Told:
    """The sentence and the cure for `problem`. An unknown code is a bug and raises KeyError."""
    entry = _catalogue(language)[problem.code]
    details = dict(problem.details)
    return Told(entry["says"].format_map(details), entry["cure"].format_map(details))


def sentence(code: str, details: Mapping[str, str], language: str = "ru") -> str:
    """The sentence that `code` names, filled in; it need not have a cure. An unknown code is a bug: KeyError."""
    return _catalogue(language)[code]["says"].format_map(details)


def one_line(problem: Problem, language: str = "ru") -> str:
    """file, place: what is wrong. What to do."""
    told = tell(problem, language)
    where = ", ".join(part for part in (problem.file, problem.place) if part)
    return f"{where}{': ' if where else ''}{told.says} {told.cure}".strip()
