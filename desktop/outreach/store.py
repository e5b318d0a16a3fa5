"""The run under way on the disk (one small JSON file, written whole), runs handed over for a class, roles read."""

import json
import os
from contextlib import suppress
from pathlib import Path

from desktop.base.disk import write_whole
from desktop.base.problems import Problem, problem

from .course import Course, to_course, to_record
from .fault import Refused
from .files import read_table
from .roles import Role, to_role

FOLDER, NAME = "village", "run.json"
LARGEST = 2_000_000
"""Bytes; a larger file is none of ours."""


def read_run(data: Path) -> tuple[Course | None, tuple[Problem, ...]]:
    """The run under way in the data folder; a damaged file is set aside and told."""
    path = data / FOLDER / NAME
    if not path.exists():
        return None, ()
    course, problems = read_course(path)
    if course is None:
        with suppress(OSError):
            os.replace(path, path.with_suffix(".damaged.json"))
    return course, problems


def write_run(data: Path, course: Course) -> tuple[Problem, ...]:
    """Keep the run; a Problem if the disk refuses."""
    return write_course(data / FOLDER / NAME, course)


def read_course(path: Path) -> tuple[Course | None, tuple[Problem, ...]]:
    """A run from any file; None with what is wrong told."""
    try:
        if path.stat().st_size > LARGEST:
            return None, (problem(path.name, "", "village-run-large", kilobytes=LARGEST // 1000),)
        return to_course(json.loads(path.read_text(encoding="utf-8"))), ()
    except Refused as error:
        return None, (problem(path.name, error.place, error.code, **error.details),)
    except (OSError, ValueError, RecursionError) as error:
        why = getattr(error, "strerror", None) or type(error).__name__
        return None, (problem(path.name, "", "village-run-damaged", why=why),)


def write_course(path: Path, course: Course) -> tuple[Problem, ...]:
    """Put a run into any file; a Problem if the disk refuses."""
    return write_text(path, json.dumps(to_record(course), ensure_ascii=False, indent=1))


def write_text(path: Path, text: str) -> tuple[Problem, ...]:
    """Put a text (UTF-8) into a file, whole; a Problem if the disk refuses."""
    try:
        write_whole(path, text)
    except OSError as error:
        return (problem(path.name, "", "village-unwritten", why=error.strerror or type(error).__name__),)
    return ()


def read_text(path: Path) -> tuple[str, tuple[Problem, ...]]:
    """A village or tactics file as text, for its editor; "" with what is wrong told."""
    try:
        if path.stat().st_size > LARGEST:
            return "", (problem(path.name, "", "village-run-large", kilobytes=LARGEST // 1000),)
        return path.read_text(encoding="utf-8"), ()
    except UnicodeDecodeError:
        return "", (problem(path.name, "", "outreach-not-utf8"),)
    except OSError as error:
        return "", (problem(path.name, "", "outreach-unreadable", why=error.strerror or type(error).__name__),)


def read_roles(path: Path) -> tuple[tuple[Role, ...], tuple[Problem, ...]]:
    """The roles of the seminar; a broken one costs itself."""
    record, problems = read_table(path)
    found: list[Role] = []
    told = list(problems)
    for number, each in enumerate((record or {}).get("role", []), 1):
        try:
            found.append(to_role(each))
        except Refused as error:
            told.append(problem(path.name, f"№ {number}", error.code, **error.details))
    return tuple(found), tuple(told)
