"""Last days of what is done in months, and of an employer's word to the centre (R60, R71-R73)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.law.deadline import deadline
from desktop.law.limits import limit
from desktop.quiz.model import Question

from .days import Term, last_day
from .scene import Scene, Source, entry, question
from .wording import day

FIRST, LAST = date(2018, 1, 8), date(2020, 6, 30)
EMPLOYER = Term("employer", "employer-notice", "working", Source("social-workplace-notice", ("R73", "R55")))
RELENDING = Source("credit-terms", ("R71", "R55"), ("consultant",))


@dataclass(frozen=True, slots=True)
class Months:
    """So many months at most: their code in the messages, the parameter, what is taken for it, where it stands."""

    code: str
    parameter: str
    rivals: tuple[str, ...]
    source: Source


WORKPLACE = Months("workplace", "workplace-months", ("short-training-most", "practice-months"),
                   Source("social-workplace-length", ("R72", "R55")))  # fmt: skip
SHORT = Months("short", "short-training-most", ("workplace-months", "short-training-least"),
               Source("short-training-length", ("R60", "R55")))  # fmt: skip


def workplace(scene: Scene) -> Question:
    """The last day of a social workplace."""
    return _months(scene, WORKPLACE)


def short(scene: Scene) -> Question:
    """The last day of short training."""
    return _months(scene, SHORT)


def employer(scene: Scene) -> Question:
    """The last day for an employer to tell the centre whether he takes somebody."""
    return last_day(scene, EMPLOYER)


def relending(scene: Scene) -> Question:
    """The last day to lend again what was paid back: six months after the financial year."""
    paid = scene.day(FIRST, LAST)
    count = limit(scene.law, "relending-months", paid)
    closed = date(paid.year, 12, 31)
    found = deadline(closed, count, "months", scene.law.calendar)
    body = entry(found.last, f"срок: {closed} + {count} месяцев = ?", scene.say("relending-why"), (
        (deadline(paid, count, "months", scene.law.calendar).last, scene.say("relending-slip-paid")),
        (closed, scene.say("relending-slip-year")),
        (date(paid.year + 1, 12, 31), scene.say("relending-slip-next")),
        (found.after, scene.say("day-slip-after")),
    ))  # fmt: skip
    months = scene.words.count(count, "months")
    because = scene.say("relending-because", closed=day(closed), period=months, last=day(found.last))
    return question(scene, RELENDING, scene.say("relending-text", on=day(paid)), body, because)


def _months(scene: Scene, term: Months) -> Question:
    start = scene.day(FIRST, LAST, working=True)
    count = limit(scene.law, term.parameter, start)
    found = deadline(start, count, "months", scene.law.calendar)
    claim = f"срок: {start} + {count} месяцев = ?"
    body = entry(found.last, claim, scene.say("day-why"), _slips(scene, term, start, count))
    because = scene.say(f"{term.code}-because", period=scene.words.count(count, "months"), last=day(found.last))
    return question(scene, term.source, scene.say(f"{term.code}-text", on=day(start)), body, because)


def _slips(scene: Scene, term: Months, start: date, count: int) -> Iterator[tuple[date, str]]:
    calendar = scene.law.calendar
    yield start + timedelta(30 * count), scene.say("day-slip-thirty")
    for rival in term.rivals:
        other = limit(scene.law, rival, start)
        yield deadline(start, other, "months", calendar).last, scene.say(f"day-slip-{rival}")
    yield deadline(start, count, "months", calendar).after, scene.say("day-slip-after")
