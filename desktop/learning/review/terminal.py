"""What the verb `komekshi review` says: the queue, the load to come, the plan for an exam, the simulation."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any

from desktop.base.messages import one_line
from desktop.base.places import Places
from desktop.learning.files import copy_before_upgrade
from desktop.learning.records import KAZAKHSTAN
from desktop.learning.store import Memory, open_memory
from desktop.learning.trouble import MemoryTrouble

from .book import ReviewBook
from .exam import Goal
from .forecast import Load
from .leech import Leech
from .plan import ExamPlan
from .queue import Asked
from .schedule import Aim
from .simulate import Row, compare, scenarios, table

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Said:
    """The answer as data and as lines, what went wrong, and the exit code."""

    data: Json
    lines: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()
    code: int = 0


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was asked: "queue", "forecast", "leeches" or "rebuild"; the aim, and the exam if there is one."""

    what: str
    aim: Aim
    days: int = 30
    goal: Goal | None = None


def run_review(wanted: Wanted, places: Places, now: datetime) -> Said:
    """Carry it out on this person's memory; her day is Kazakhstan's."""
    today = now.astimezone(KAZAKHSTAN).date()
    try:
        copy_before_upgrade(places.progress, places.backups, now)
        with open_memory(places.progress) as memory:
            return _said(wanted, memory, today)
    except MemoryTrouble as error:
        told = one_line(error.problem)
        return Said({"ok": False, "code": error.problem.code, "says": told}, (), (told,), 1)


def run_simulation(learners: int) -> Iterable[Row]:
    """The rows of the table in README.md, one by one."""
    return (compare(*each, learners) for each in scenarios())


def simulation_json(rows: Iterable[Row]) -> Json:
    """The table as data."""
    return {"rows": [asdict(row) for row in rows]}


def simulation_lines(rows: list[Row]) -> list[str]:
    """The table as Markdown."""
    return table(rows)


def _said(wanted: Wanted, memory: Memory, today: date) -> Said:
    book = ReviewBook(memory, today, wanted.aim)
    if wanted.what == "queue":
        return _queue(book, today, wanted.goal)
    if wanted.what == "leeches":
        return _leeches(book.leeches(today))
    if wanted.what == "rebuild":
        number = book.rebuild(today)
        return Said({"ok": True, "states": number}, (f"Заново по журналу повторений: {number}.",))
    return _forecast(book, today, wanted)


def _queue(book: ReviewBook, today: date, goal: Goal | None) -> Said:
    asked = book.queue(today, goal)
    data = {"day": today.isoformat(), "items": len(book.items), "queue": [_asked(each) for each in asked]}
    lines = tuple(_asked_line(each) for each in asked)
    return Said(data, lines or ("На сегодня повторять нечего.",))


def _leeches(found: tuple[Leech, ...]) -> Said:
    rows = [{"key": each.item.key, "lapses": each.lapses, "passage": each.passage, "case": each.case} for each in found]
    lines = tuple(f"{each.item.key}  забыто: {each.lapses}  [{each.passage}]  {each.case}".rstrip() for each in found)
    return Said({"leeches": rows}, lines or ("Такого, что не держится, нет.",))


def _forecast(book: ReviewBook, today: date, wanted: Wanted) -> Said:
    loads = book.forecast(today, wanted.days)
    data: Json = {"day": today.isoformat(), "items": len(book.items), "retention": wanted.aim.retention}
    data["forecast"] = [_load(each) for each in loads]
    lines = ["день        ждут  спросят  останется  новых", *map(_load_line, loads)]
    if wanted.goal is not None and book.items:
        plan = book.plan(today, wanted.goal)
        data["exam"] = _plan(plan)
        lines += _plan_lines(plan)
    return Said(data, tuple(lines))


def _asked(each: Asked) -> Json:
    state = each.state
    known = None if state is None else {
        "due": state.due.isoformat(), "last": state.last.isoformat(), "stability": round(state.stability, 3),
        "difficulty": round(state.difficulty, 3), "reps": state.reps, "lapses": state.lapses,
    }  # fmt: skip
    item = each.item
    return {"key": item.key, "siblings": item.siblings, "passage": item.passage, "case": item.case,
            "recall": round(each.recall, 4), "state": known}  # fmt: skip


def _asked_line(each: Asked) -> str:
    how = "новое" if each.state is None else f"{each.recall:.0%}"
    return f"{how:>6}  {each.item.key}  [{each.item.passage}]"


def _load(each: Load) -> Json:
    return {"day": each.day.isoformat(), "due": each.due, "asked": each.asked, "left": each.left, "new": each.new}


def _load_line(each: Load) -> str:
    return f"{each.day:%d.%m.%Y}  {each.due:4}  {each.asked:7}  {each.left:9}  {each.new:5}"


def _plan(plan: ExamPlan) -> Json:
    days = [{"day": each.day.isoformat(), "keys": list(each.keys), "new": each.new} for each in plan.days]
    return {"day": plan.goal.day.isoformat(), "per_day": plan.goal.per_day, "recall": round(plan.recall, 4),
            "plain": round(plan.plain, 4), "idle": round(plan.idle, 4), "days": days}  # fmt: skip


def _plan_lines(plan: ExamPlan) -> list[str]:
    head = (f"К {plan.goal.day:%d.%m.%Y}, по {plan.goal.per_day} в день: по плану {plan.recall:.1%}, "
            f"обычным повторением {plan.plain:.1%}, без повторения {plan.idle:.1%}.")  # fmt: skip
    return [head, *(f"{each.day:%d.%m.%Y}  {len(each.keys)} (новых {each.new})" for each in plan.days)]
