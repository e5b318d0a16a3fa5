"""Reads and writes one household file."""

import re
import tomllib
from pathlib import Path
from typing import Any

from desktop.base.disk import write_whole
from desktop.base.problems import Problem, problem
from desktop.base.shipped import read_toml
from desktop.law.facts import Household

from .shape import to_household
from .text import to_text

_PLACE = re.compile(r"at line (\d+), column (\d+)")


def read_household(path: Path) -> tuple[Household | None, tuple[Problem, ...]]:
    """The household of a file; None with every fault told if there is one."""
    record, problems = read_table(path)
    if record is None:
        return None, problems
    made, faults = to_household(record)
    return made, tuple(problem(path.name, place, each.code, **each.details) for place, each in faults)


def read_table(path: Path) -> tuple[dict[str, Any] | None, tuple[Problem, ...]]:
    """A file of facts as a table; None with the fault told if it is no TOML."""
    try:
        return read_toml(path), ()
    except tomllib.TOMLDecodeError as error:
        return None, (_not_toml(path.name, str(error)),)
    except UnicodeDecodeError:
        return None, (problem(path.name, "", "law-household-not-utf8"),)
    except OSError as error:
        return None, (problem(path.name, "", "law-household-unreadable", why=error.strerror or "OSError"),)
    except ValueError as error:
        return None, (problem(path.name, "", "law-household-toml", line="?", why=error),)


def _not_toml(name: str, said: str) -> Problem:
    found = _PLACE.search(said)
    line = found[1] if found else "?"
    code = "law-household-date" if said.startswith("Invalid date") else "law-household-toml"
    return problem(name, line, code, line=line, why=said)


def write_household(path: Path, household: Household) -> None:
    """Write it whole, without names (see text.py). Raises OSError."""
    write_whole(path, to_text(household))
