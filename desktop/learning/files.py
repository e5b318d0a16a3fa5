"""Copies of a learner's file: made, verified, thinned out, brought back; and the damaged file put aside."""

import filecmp
import os
import re
import shutil
import sqlite3
import time
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop.base.problems import Problem, problem

from .records import KAZAKHSTAN, stamp
from .schema import MIGRATIONS
from .sql import check, copy
from .store import connect, park_journal
from .trouble import MemoryTrouble, telling, trouble

DAYS, WEEKS = 10, 4
"""How many daily copies are kept, and how many weekly ones before them."""

_BUSY_MS = 3000
_WHEN = "%Y%m%d-%H%M%S"
_BACKUP = re.compile(r"(?P<name>.+)-(?P<when>\d{8}-\d{6})\.db")


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy that was opened and found sound: when it was made (UTC), how many answers and notes it holds."""

    path: Path
    made: datetime
    answers: int = 0


def back_up(path: Path, folder: Path, now: datetime) -> Path | None:
    """Copy the memory at `path` to folder/name-YYYYMMDD-HHMMSS.db (UTC) and thin out the older copies.

    None if there is no memory or if a sound copy already holds the very same. The memory may be open.
    Raises MemoryTrouble: memory-damaged, memory-foreign or memory-locked of the memory itself, else
    backup-failed; then no copy is left half made.
    """
    stamp(now)
    with _failing(path, folder):
        if not path.exists():
            return None
        folder.mkdir(parents=True, exist_ok=True)
        target = _unused(folder, path.stem, now)
        draft = target.with_name(f"{target.name}.tmp")
        try:
            newest = _copied(path, draft)
            earlier = good_backups(folder, path.stem)
            if any(filecmp.cmp(draft, each.path, shallow=False) for each in earlier):
                return None
            _replace(draft, target)
        finally:
            draft.unlink(missing_ok=True)
        _thin_out(earlier, newest)
    return target


def copy_before_upgrade(path: Path, folder: Path, now: datetime) -> Path | None:
    """Before a file of an earlier version is opened, and so brought up to date, copy it to folder/name-vN-….db.

    Such a copy is never thinned out. None if the file is up to date, missing or not ours (open_memory tells
    that). Raises MemoryTrouble backup-failed.
    """
    stamp(now)
    version = _version(path)
    if version is None or version >= len(MIGRATIONS):
        return None
    with _failing(path, folder):
        folder.mkdir(parents=True, exist_ok=True)
        target = _unused(folder, f"{path.stem}-v{version}", now)
        draft = target.with_name(f"{target.name}.tmp")
        try:
            _copied(path, draft)
            _replace(draft, target)
        finally:
            draft.unlink(missing_ok=True)
    return target


def good_backups(folder: Path, name: str | None = None) -> tuple[Backup, ...]:
    """The sound copies in `folder`, of the learner `name` (path.stem) or of all, newest first."""
    opened = (_opened(each) for each in folder.glob("*.db") if _is_named(each, name))
    sound = (each for each in opened if each is not None)
    return tuple(sorted(sound, key=lambda backup: backup.made, reverse=True))


def set_aside(path: Path, now: datetime) -> Path:
    """Rename the file to *.bad-YYYYMMDD-HHMMSS, its journal with it; where it lies now.

    Nothing is deleted or overwritten. The memory must be closed. Raises MemoryTrouble memory-unreadable.
    """
    aside = _bad_name(path, now)
    with telling(path):
        for tail in ("-journal", ""):  # the file last: a kill in between leaves it where it is looked for
            source = path.with_name(path.name + tail)
            if not tail or source.exists():
                _replace(source, aside.with_name(aside.name + tail))
    return aside


def restore(backup: Path, path: Path) -> None:
    """Put a copy of `backup` in the place of `path`, whole or not at all. The memory must be closed.

    What lies at `path` is replaced: set it aside first if it may be wanted. Raises MemoryTrouble:
    backup-damaged if the copy is not sound, memory-full or memory-unreadable.
    """
    draft = path.with_name(f"{path.name}.tmp")
    with telling(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            if not backup.is_file() or _answers_in(shutil.copyfile(backup, draft)) is None:
                raise trouble(backup, "backup-damaged")
            _sync(draft)
            park_journal(path)
            _replace(draft, path)
        finally:
            draft.unlink(missing_ok=True)


def recover(path: Path, folder: Path, now: datetime) -> Problem | None:
    """After memory-damaged: put the file aside and bring back its newest sound copy. What is to be told.

    memory-restored, memory-anew (there was no copy: open_memory will begin a new file) or, if the file had
    vanished, memory-returned; None if there is neither file nor copy, but a new learner. Raises
    MemoryTrouble if the disk does not allow it.
    """
    backup = next(iter(good_backups(folder, path.stem)), None)
    aside = set_aside(path, now).name if path.exists() else ""
    if backup is None:
        return problem(path.name, "", "memory-anew", aside=aside) if aside else None
    restore(backup.path, path)
    date = backup.made.astimezone(KAZAKHSTAN).strftime("%d.%m.%Y %H:%M")
    if not aside:
        return problem(path.name, "", "memory-returned", date=date)
    return problem(path.name, "", "memory-restored", aside=aside, date=date)


def surplus(made: Iterable[datetime]) -> frozenset[datetime]:
    """Which of the copies may go: all but the last of each of 10 days and, before, of 4 weeks."""
    newest_first = sorted(made, reverse=True)
    days: dict[object, datetime] = {}
    for each in newest_first:
        days.setdefault(each.date(), each)
    kept = list(days.values())[:DAYS]
    weeks: dict[object, datetime] = {}
    for each in list(days.values())[DAYS:]:
        weeks.setdefault(each.isocalendar()[:2], each)
    return frozenset(newest_first).difference(kept, list(weeks.values())[:WEEKS])


def _copied(path: Path, draft: Path) -> Backup:
    draft.unlink(missing_ok=True)  # half a copy, if the last exit was cut short in this very second
    with telling(path), closing(connect(path, _BUSY_MS)) as source:
        check(source, path)
        with _failing(path, draft.parent), closing(connect(draft, _BUSY_MS)) as target:
            target.execute("PRAGMA journal_mode = MEMORY")
            target.execute("PRAGMA synchronous = FULL")
            copy(source, target)
    answers = _answers_in(draft)
    if answers is None:
        raise OSError(f"{draft.name} reads otherwise than it was written")
    return Backup(draft, _made(draft.with_suffix("")), answers)


def _thin_out(earlier: tuple[Backup, ...], newest: Backup) -> None:
    """Delete what is surplus, but no copy with more answers than the newest: it remembers another life."""
    shorter = [each for each in earlier if each.answers <= newest.answers]
    too_many = surplus([newest.made, *(each.made for each in shorter)])
    for each in shorter:
        if each.made in too_many:
            each.path.unlink(missing_ok=True)


@contextmanager
def _failing(path: Path, folder: Path) -> Iterator[None]:
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        raise MemoryTrouble(problem(path.name, "", "backup-failed", folder=folder, reason=error)) from error


def _is_named(path: Path, name: str | None) -> bool:
    found = _BACKUP.fullmatch(path.name)
    if found is None or (name is not None and found["name"] != name):
        return False
    with suppress(ValueError):
        return bool(_made(path))
    return False  # ends in 20261332-256161


def _opened(path: Path) -> Backup | None:
    answers = _answers_in(path)
    return None if answers is None else Backup(path, _made(path), answers)


def _answers_in(path: Path) -> int | None:
    """How many answers and notes the file holds, None if it is not sound."""
    try:
        with telling(path), closing(connect(path, _BUSY_MS)) as connection:
            tables = ("answer", "bookmark", "highlight") if check(connection, path) > 1 else ("answer",)
            counts = (connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables)
            return sum(map(int, counts))
    except (MemoryTrouble, sqlite3.Error):
        return None


def _version(path: Path) -> int | None:
    """The version of a sound file of ours, else None."""
    if not path.is_file() or not path.stat().st_size:
        return None
    try:
        with telling(path), closing(connect(path, _BUSY_MS)) as connection:
            return check(connection, path)
    except (MemoryTrouble, sqlite3.Error):
        return None


def _made(path: Path) -> datetime:
    return datetime.strptime(path.stem[-15:], _WHEN).replace(tzinfo=UTC)


def _unused(folder: Path, name: str, now: datetime) -> Path:
    """A name no copy has: a clock set back may come by the same second twice."""
    when = now.astimezone(UTC)
    while (target := folder / f"{name}-{when:{_WHEN}}.db").exists():
        when += timedelta(seconds=1)
    return target


def _bad_name(path: Path, now: datetime) -> Path:
    stamp(now)
    first = path.with_name(f"{path.name}.bad-{now.astimezone(UTC):{_WHEN}}")
    name, number = first, 1
    while name.exists():
        number += 1
        name = first.with_name(f"{first.name}-{number}")
    return name


def _replace(source: Path, target: Path) -> None:
    """Rename, and bring the new name to the disk. An indexer on Windows may hold a file for a moment."""
    for _ in range(4):
        with suppress(PermissionError):
            os.replace(source, target)
            break
        time.sleep(0.05)
    else:
        os.replace(source, target)
    _sync_folder(target.parent)


def _sync(path: Path) -> None:
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":
        return  # Windows opens no folders
    handle = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):  # some network disks cannot; the rename itself is done
            os.fsync(handle)
    finally:
        os.close(handle)
