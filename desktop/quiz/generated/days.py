"""Days to find on the calendar: search for a job, visits, attendance, referrals, the contract (R20, R40-R49, R53)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.law.deadline import Deadline, deadline
from desktop.law.employment.decide import decide
from desktop.law.limits import limit
from desktop.quiz.model import Question

from .facts import to_unemployment
from .scene import Record, Scene, Source, entry, question
from .wording import day

FIRST, LAST = date(2018, 1, 8), date(2019, 2, 20)
KINDS = {"working": "рабочих", "calendar": "календарных", "months": "месяцев"}


@dataclass(frozen=True, slots=True)
class Term:
    """A period of the handbook: its code in the messages, the parameter, the kind of count, where it stands."""

    code: str
    parameter: str
    kind: str
    source: Source
    purpose: str = ""
    rival: str = ""


SEARCH = Term("search", "search-days", "working", Source("jobseeker-ten-days", ("R40", "R55")))
VISIT = Term("visit", "visit-days", "working", Source("jobseeker-visits", ("R41", "R55")), rival="search-days")
TOWN = Term("attend-town", "attendance-days", "working", Source("unemployed-attendance", ("R45", "R55")), "town")
VILLAGE = Term("attend-village", "attendance-months", "months", TOWN.source, "village")
REFERRAL = Term(
    "referral", "referral-days", "working", Source("deregistration-grounds", ("R48", "R55")), rival="call-days"
)
CALL = Term("call", "call-days", "working", Source("deregistration-grounds", ("R49", "R55")), rival="referral-days")
CONTRACT = Term("contract", "contract-conclusion", "working", Source("contract-three-days", ("R20", "R55")))


def search(scene: Scene) -> Question:
    """The last day on which the centre looks for a job."""
    return last_day(scene, SEARCH)


def visit(scene: Scene) -> Question:
    """The last day for the next visit of a job seeker."""
    return last_day(scene, VISIT)


def attendance(scene: Scene) -> Question:
    """The last day to be marked: ten working days in town, a month in a village."""
    return last_day(scene, scene.rng.choice((TOWN, VILLAGE)))


def referral(scene: Scene) -> Question:
    """The last day to come by a referral, or by a call."""
    return last_day(scene, scene.rng.choice((REFERRAL, CALL)))


def contract(scene: Scene) -> Question:
    """The last day to conclude the contract."""
    return last_day(scene, CONTRACT)


def last_day(scene: Scene, term: Term) -> Question:
    """The last day of a period, with what usual mistakes come to."""
    start = scene.day(FIRST, LAST, working=True)
    count = limit(scene.law, term.parameter, start, term.purpose)
    found = deadline(start, count, term.kind, scene.law.calendar)
    period = scene.words.count(count, f"{term.kind}-days" if term.kind != "months" else "months")
    body = entry(
        found.last, f"срок: {start} + {count} {KINDS[term.kind]} = ?", scene.say("day-why"),
        _slips(scene, term, start, count),
    )  # fmt: skip
    text = scene.say(f"{term.code}-text", on=day(start))
    because = scene.say(f"{term.code}-because", period=period) + " " + _counted(scene, found)
    return question(scene, term.source, text, body, because)


def _slips(scene: Scene, term: Term, start: date, count: int) -> Iterator[tuple[date, str]]:
    calendar = scene.law.calendar
    if term.kind == "working":
        yield deadline(start, count, "calendar", calendar).last, scene.say("day-slip-calendar")
        yield _weekdays(start, count), scene.say("day-slip-holidays")
        if count > 1:
            yield deadline(start, count - 1, "working", calendar).last, scene.say("day-slip-same-day")
    else:
        yield start + timedelta(30), scene.say("day-slip-thirty")
        days = limit(scene.law, "attendance-days", start, "town")
        yield deadline(start, days, "working", calendar).last, scene.say("day-slip-town")
    if term.code == "attend-town":
        months = limit(scene.law, "attendance-months", start, "village")
        yield deadline(start, months, "months", calendar).last, scene.say("day-slip-village")
    if term.rival:
        rival = limit(scene.law, term.rival, start)
        yield deadline(start, rival, "working", calendar).last, scene.say(f"day-slip-{term.rival}")
    yield deadline(start, count + (term.kind == "working"), term.kind, calendar).last, scene.say("day-slip-after")


def _weekdays(start: date, count: int) -> date:
    """The count of one who knows weekends and forgets holidays."""
    on = start
    while count:
        on += timedelta(1)
        count -= on.weekday() < 5
    return on


def _counted(scene: Scene, found: Deadline) -> str:
    """How the days were counted: the first one, what was passed over, the last one."""
    off = [each for each in found.skipped if each.on.weekday() < 5]
    said = [scene.say("day-first", first=day(found.first))]
    if found.kind == "working":
        said.append(scene.say("day-weekends"))
    if off:
        said.append(scene.say("day-holidays", days=", ".join(day(each.on) for each in off)))
    if found.worked:
        said.append(scene.say("day-worked", days=", ".join(day(each.on) for each in found.worked)))
    return " ".join((*said, scene.say("day-last", last=day(found.last))))


def registration(scene: Scene) -> Question:
    """The first working day on which one may be registered as unemployed."""
    applied = scene.day(FIRST, LAST, working=True)
    record: Record = {"kind": "unemployment", "date": applied, "applied": applied, "age": 34, "place": "town"}
    found = decide(to_unemployment(record), scene.law)
    key, last = found.amount("decision_from"), found.amount("search_until")
    if not isinstance(key, date) or not isinstance(last, date):
        raise TypeError("a decision on a job seeker names its days")
    calendar = scene.law.calendar
    days = limit(scene.law, "decision-days", applied)
    plain = deadline(applied, days, "calendar", calendar)
    body = entry(key, "visitor: число decision_from = ?", scene.say("registration-why"), (
        (last, scene.say("registration-slip-last")),
        (plain.after, scene.say("registration-slip-calendar")),
        (plain.last, scene.say("registration-slip-calendar")),
        (calendar.working_from(_weekdays(applied, days) + timedelta(1)), scene.say("day-slip-holidays")),
    ))  # fmt: skip
    because = scene.say("registration-because", last=day(last), first=day(key))
    source = Source("unemployed-decision", ("R43", "R55"))
    text = scene.say("registration-text", on=day(applied))
    return question(scene, source, text, body, because, {"visitor": record})


def back(scene: Scene) -> Question:
    """The first day on which one who was removed may register as a job seeker again."""
    removed, ground = scene.day(FIRST, LAST, working=True), scene.rng.randint(1, 3)
    came = removed + timedelta(scene.rng.randint(1, 20))
    record: Record = {
        "kind": "unemployment", "date": came, "applied": came, "age": 34, "place": "town",
        "previous": {"removed": removed, "ground": ground},
    }  # fmt: skip
    key = decide(to_unemployment(record), scene.law).amount("may_return")
    if not isinstance(key, date):
        raise TypeError("a decision on one who was removed names the day")
    count = limit(scene.law, "return-days", removed)
    calendar = scene.law.calendar
    body = entry(key, "visitor: число may_return = ?", scene.say("back-why"), (
        (key - timedelta(1), scene.say("back-slip-last")),
        (deadline(removed, count, "working", calendar).after, scene.say("back-slip-working")),
        (deadline(removed, 1, "months", calendar).last, scene.say("back-slip-month")),
        (came + timedelta(count), scene.say("back-slip-came")),
    ))  # fmt: skip
    text = scene.say("back-text", on=day(removed), came=day(came), ground=scene.say(f"ground-{ground}"))
    because = scene.say(
        "back-because", days=scene.words.count(count, "calendar-days"), first=day(removed + timedelta(1)),
        last=day(key - timedelta(1)), back=day(key),
    )  # fmt: skip
    source = Source("deregistration-return", ("R53",))
    return question(scene, source, text, body, because, {"visitor": record})
