"""Reads villages, tactics, plans. A broken record costs itself; its Problem names file and place."""

import re
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from desktop.base.problems import Problem, problem
from desktop.base.shipped import read_toml

from .acts import ACTS
from .debrief import Rule
from .fault import Refused
from .plan import Plan
from .shape import Table, to_plan, to_tactic, to_village
from .tactic import Book, Tactic
from .theory import Pair, to_pair
from .village import Village

MAX_BYTES = 512 * 1024
"""No village or plan comes near this."""
_PLACE = re.compile(r"at line (\d+)")
T = TypeVar("T")


def read_villages(folder: Path) -> tuple[tuple[Village, ...], tuple[Problem, ...]]:
    """Every village of a folder in the order of file names; of two with one id the first stays."""
    found: dict[str, Village] = {}
    problems: list[Problem] = []
    for path in sorted(folder.glob("*.toml")):
        village, told = read_village(path)
        problems += told
        if village and village.id in found:
            problems.append(problem(path.name, village.id, "outreach-twice", value=village.id))
        elif village:
            found[village.id] = village
    return tuple(found.values()), tuple(problems)


def read_village(path: Path) -> tuple[Village | None, tuple[Problem, ...]]:
    """One village; None with what is wrong told."""
    return _read(path, to_village)


def read_plan(path: Path, book: Book) -> tuple[Plan | None, tuple[Problem, ...]]:
    """One plan whose tactics all exist; None with what is wrong told."""

    def checked(record: dict[str, Any]) -> Plan:
        plan = to_plan(record)
        plan.check(book)
        return plan

    return _read(path, checked)


def read_tactics(path: Path) -> tuple[Book, tuple[Problem, ...]]:
    """The tactics; those that nobody knows how to carry out are told."""
    found, problems = _records(path, "tactic", _tactic)
    return Book({each.id: each for each in found}), problems


def _tactic(record: object) -> Tactic:
    tactic = to_tactic(record)
    if tactic.id not in ACTS:
        raise Refused("outreach-tactic-unknown", tactic=tactic.id)
    return tactic


def _read(path: Path, make: Callable[[dict[str, Any]], T]) -> tuple[T | None, tuple[Problem, ...]]:
    record, problems = read_table(path)
    if record is None:
        return None, problems
    try:
        return make(record), ()
    except Refused as error:
        return None, (problem(path.name, error.place, error.code, **error.details),)


def read_table(path: Path) -> tuple[dict[str, Any] | None, tuple[Problem, ...]]:
    """A file as a table; None with the fault told."""
    try:
        if path.stat().st_size > MAX_BYTES:
            return None, (problem(path.name, "", "outreach-file-large", kilobytes=MAX_BYTES // 1024),)
        return read_toml(path), ()
    except UnicodeDecodeError:
        return None, (problem(path.name, "", "outreach-not-utf8"),)
    except tomllib.TOMLDecodeError as error:
        line = _PLACE.search(str(error))
        return None, (problem(path.name, "", "outreach-toml", line=line[1] if line else "?"),)
    except (ValueError, OSError) as error:
        why = getattr(error, "strerror", None) or str(error)
        return None, (problem(path.name, "", "outreach-unreadable", why=why),)


def read_plans(folder: Path, book: Book) -> tuple[dict[str, Plan], tuple[Problem, ...]]:
    """Every plan of a folder by its file's name without .toml."""
    found: dict[str, Plan] = {}
    problems: list[Problem] = []
    for path in sorted(folder.glob("*.toml")):
        plan, told = read_plan(path, book)
        problems += told
        if plan:
            found[path.stem] = plan
    return found, tuple(problems)


def read_theory(path: Path, plans: dict[str, Plan], book: Book) -> tuple[tuple[Pair, ...], tuple[Problem, ...]]:
    """The pairs of strategies."""
    return _records(path, "pair", lambda record: to_pair(record, plans, book))


def read_rules(path: Path) -> tuple[tuple[Rule, ...], tuple[Problem, ...]]:
    """What the debrief looks for."""
    return _records(path, "rule", to_rule)


def to_rule(record: object) -> Rule:
    """One [[rule]] of rules.toml. Raises Refused."""
    table = Table(record, ("id", "conclusion", "sign", "check", "passages", "says", "questions"))
    return Rule(table.text("id"), table.whole("conclusion"), table.text("sign"), table.text("check"),
                table.texts("passages"), table.languages("says"), table.texts("questions"))  # fmt: skip


def _records(path: Path, name: str, make: Callable[[object], T]) -> tuple[tuple[T, ...], tuple[Problem, ...]]:
    """The records of a file that are sound."""
    record, problems = read_table(path)
    given = (record or {}).get(name, [])
    found: list[T] = []
    told = list(problems)
    for number, each in enumerate(given if isinstance(given, list) else [], 1):
        try:
            found.append(make(each))
        except Refused as error:
            told.append(problem(path.name, f"№ {number}", error.code, **error.details))
    return tuple(found), tuple(told)
