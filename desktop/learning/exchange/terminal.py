"""What the verb `komekshi notes` does and says."""

from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from desktop.base.messages import one_line
from desktop.base.places import Places
from desktop.base.problems import Problem
from desktop.handbook.model import Handbook
from desktop.learning.annotations.model import Bookmark
from desktop.learning.annotations.notes import Placed, placed
from desktop.learning.annotations.store import mine
from desktop.learning.files import back_up, copy_before_upgrade
from desktop.learning.records import KAZAKHSTAN, stamp
from desktop.learning.store import Memory, open_memory
from desktop.learning.trouble import MemoryTrouble

from .files import export_to, import_from
from .store import Counts

Json = dict[str, Any]


@dataclass(slots=True)
class Said:
    """The answer as data and as lines, what went wrong, and the exit code."""

    data: Json = field(default_factory=dict)
    lines: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    code: int = 0


@dataclass(frozen=True, slots=True)
class _Task:
    file: Path
    places: Places
    now: datetime
    program: str
    handbook: Handbook | None


def run_notes(what: str, file: Path | None, places: Places, now: datetime, program: str,
              handbook: Handbook | None) -> Said:  # fmt: skip
    """Carry out "list", "export" or "import" on this person's memory."""
    if what != "list" and file is None:
        return Said(problems=[f"Назовите файл. Пример: komekshi notes {what} моё.json"], code=2)
    task = _Task(file or Path(), places, now, program, handbook)
    deeds: dict[str, Callable[[_Task, Memory], Said]] = {"list": _list, "export": _export, "import": _import}
    try:
        copy_before_upgrade(places.progress, places.backups, now)
        with open_memory(places.progress) as memory:
            return deeds[what](task, memory)
    except MemoryTrouble as error:
        return Said({"ok": False, "problems": [_told(error.problem)]}, [], [one_line(error.problem)], 1)


def _list(task: _Task, memory: Memory) -> Said:
    found = mine(memory)
    assert task.handbook is not None
    marks = placed(task.handbook, found.highlights)
    data = {"bookmarks": [_bookmark(each) for each in found.bookmarks], "notes": [_mark(each) for each in marks]}
    lines = [f"★ {each.folder + ' / ' if each.folder else ''}{each.title}  [{each.item}]" for each in found.bookmarks]
    lines += [_line(each) for each in marks]
    return Said(data, lines or ["Закладок и заметок пока нет."])


def _export(task: _Task, memory: Memory) -> Said:
    counts = export_to(task.file, memory, task.program, task.now)
    return Said({"ok": True} | _counts(counts), [f"{task.file.name}: {_in_words(counts)}."])


def _import(task: _Task, memory: Memory) -> Said:
    back_up(task.places.progress, task.places.backups, task.now)
    counts, problems = import_from(task.file, memory, task.now.astimezone(KAZAKHSTAN).date())
    data = {"ok": not problems} | _counts(counts) | {"problems": [_told(each) for each in problems]}
    return Said(data, [f"Добавлено: {_in_words(counts)}."], [one_line(each) for each in problems], 1 if problems else 0)


def _in_words(counts: Counts) -> str:
    return (f"закладки — {counts.bookmarks}, заметки и выделения — {counts.highlights}, "
            f"тесты и случаи — {counts.sessions}, ответы в них — {counts.answers}, "
            f"карточки повторения — {counts.cards}, повторения — {counts.reviews}")  # fmt: skip


def _counts(counts: Counts) -> Json:
    return asdict(counts)


def _told(problem: Problem) -> Json:
    return {"file": problem.file, "place": problem.place, "code": problem.code, "says": one_line(problem)}


def _bookmark(each: Bookmark) -> Json:
    return {"id": each.id, "item": each.item, "folder": each.folder, "title": each.title, "at": stamp(each.at)}


def _mark(each: Placed) -> Json:
    mark, place = each.highlight, each.place
    where = {"passage": place.passage, "start": place.start, "end": place.end, "found": place.how} if place else None
    return {"id": mark.id, "quote": mark.quote, "colour": mark.colour, "note": mark.note, "at": stamp(mark.at),
            "place": where}  # fmt: skip


def _line(each: Placed) -> str:
    mark, place = each.highlight, each.place
    where = f"[{place.passage}]" if place else "[потеряно: этих слов в пособии больше нет]"
    words = f"«{mark.quote}»" if mark.quote else "(весь отрывок)"
    return f"✎ {words}  {where}" + (f"\n   {mark.note}" if mark.note else "")
