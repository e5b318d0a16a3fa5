"""Reads content/cases/*.twee. A broken file costs one case; its author is told where to look."""

import unicodedata
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from desktop.base.problems import Problem, problem
from desktop.base.shipped import shipped
from desktop.handbook.model import Handbook
from desktop.law.files import read_calendar

from .authoring import case_from_story
from .case import Case
from .fault import Broken, fault
from .moment import Days, calendar_days
from .store import Walked
from .twee import parse_twee

MAX_CASE_BYTES = 512 * 1024
"""Ten times the longest case one would write; a larger file is a mistake and is refused unread."""


def read_cases(
    folder: Path, handbook: Handbook, caches: Sequence[Path] = ()
) -> tuple[tuple[Case, ...], tuple[Problem, ...]]:
    """Every *.twee of the folder, by order and file name. Of a broken file the first fault is told: one Problem a file.

    The second of two cases with one id is left out. Harmless warnings do not cost the case. The `caches` keep
    which files are sound, so that the next time is quicker.
    """
    cases: dict[str, Case] = {}
    problems: list[Problem] = []
    walked = Walked(caches)
    for path in sorted(folder.glob("*.twee")):
        case, said = read_case(path, handbook, walked)
        if case is None:
            problems.append(said[0])
        elif case.id in cases:
            problems.append(problem(_name(path), "", "practice-case-twice", id=case.id))
        else:
            cases[case.id] = case
            problems.extend(said)
    walked.keep()
    return tuple(sorted(cases.values(), key=lambda case: case.order)), tuple(problems)


def read_case(
    path: Path, handbook: Handbook, walked: Walked | None = None
) -> tuple[Case | None, tuple[Problem, ...]]:
    """One file with every fault it has, for the author at work; None with at least one Problem if broken.

    One that is known to `walked` is not walked through again.
    """
    name = _name(path)
    try:
        content = _read_bytes(path)
        key = walked.key(content) if walked else ""
        story = parse_twee(unicodedata.normalize("NFC", content.decode("utf-8")))  # й is one letter, whoever typed it
        case = case_from_story(story, handbook, _shipped_days(), bool(walked and walked.knows(key)))
    except Broken as broken:
        return None, tuple(each.problem(name) for each in broken.faults)
    except UnicodeDecodeError as error:
        return None, (problem(name, "", "practice-file-not-utf8", byte=error.start + 1),)
    except OSError as error:
        return None, (problem(name, "", "practice-file-unreadable", why=error.strerror or ""),)
    if walked:
        walked.add(key)
    return case, tuple(each.problem(name) for each in story.warnings)


@cache
def _shipped_days() -> Days:
    """Days as the law's shipped calendar counts them: holidays, days moved by decree."""
    calendar, _ = read_calendar(shipped("content", "law"))  # its faults are told where the law is read
    return calendar_days(calendar)


def write_template(path: Path) -> Problem | None:
    """Put the template of a case there. A file that is there already is left alone, and told as a Problem."""
    try:
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(shipped("content", "cases", "template.txt").read_text(encoding="utf-8"))
    except FileExistsError:
        return problem(_name(path), "", "practice-template-there")
    except OSError as error:
        return problem(_name(path), "", "practice-file-unwritable", why=error.strerror or "")
    return None


def _read_bytes(path: Path) -> bytes:
    if path.stat().st_size > MAX_CASE_BYTES:
        raise Broken([fault(0, "", "practice-file-large", kilobytes=MAX_CASE_BYTES // 1024)])
    return path.read_bytes()


def _name(path: Path) -> str:
    return f"cases/{path.name}"
