"""When one has to come next, and which days were missed."""

from collections.abc import Callable, Sequence
from datetime import date

from desktop.law.assistance.levels import DISPUTED, EITHER, NO, YES
from desktop.law.calendar import Calendar, add_months
from desktop.law.deadline import deadline
from desktop.law.facts import UNKNOWN
from desktop.law.limits import limit
from desktop.law.numbers import Law

from .case import Case

UNSURE_PLACES = (UNKNOWN, "district-centre")
"""Places that may be a village or a town."""


def next_visit(last: date, days: int, calendar: Calendar) -> date:
    """The last day to come again, that many working days after the last visit."""
    return deadline(last, days, "working", calendar).last


def lateness(since: date, visits: Sequence[date], on: date, days: int, calendar: Calendar) -> tuple[date, ...]:
    """Last days on which one had to come and did not come by, seen on the day `on`."""
    return _late(since, visits, on, lambda last: next_visit(last, days, calendar))


def _late(since: date, visits: Sequence[date], on: date, due: Callable[[date], date]) -> tuple[date, ...]:
    missed = []
    last = since
    for visit in (*(each for each in sorted(visits) if each <= on), None):
        wanted = due(last)
        if (visit or on) > wanted:
            missed.append(wanted)
        last = visit or last
    return tuple(missed)


def month_late(since: date, visits: Sequence[date], on: date, months: int) -> tuple[date, ...]:
    """The same where one comes once in so many months, counted from visit to visit."""
    return _late(since, visits, on, lambda last: add_months(last, months))


def empty_months(since: date, visits: Sequence[date], on: date) -> tuple[date, ...]:
    """First days of whole calendar months, after that of `since` and before that of `on`, without a visit."""
    came = {(each.year, each.month) for each in visits}
    month = add_months(since.replace(day=1), 1)
    empty = []
    while month < on.replace(day=1):
        if (month.year, month.month) not in came:
            empty.append(month)
        month = add_months(month, 1)
    return tuple(empty)


def missed(case: Case, law: Law) -> tuple[int, tuple[date, ...]]:
    """Did an unemployed person miss his days (a level), and which."""
    assert case.registered is not None
    until = case.removed or case.on
    days = limit(law, "attendance-days", case.on, "town")
    town = lateness(case.registered, case.attended, until, days, law.calendar)
    months = limit(law, "attendance-months", case.on, "village")
    village = month_late(case.registered, case.attended, until, months)
    village_level = NO
    if village:
        village_level = YES if empty_months(case.registered, case.attended, until) else DISPUTED
    town_level = YES if town else NO
    if case.place == "village":
        return village_level, village
    if case.place in UNSURE_PLACES and village_level != town_level:
        return EITHER, town
    return town_level, town


def mark_by(case: Case, law: Law) -> date | None:
    """The last day to be marked next; None where the place is not known and both give different days."""
    assert case.registered is not None
    last = max((case.registered, *case.attended))
    town = next_visit(last, limit(law, "attendance-days", case.on, "town"), law.calendar)
    village = add_months(last, limit(law, "attendance-months", case.on, "village"))
    if case.place in UNSURE_PLACES:
        return town if town == village else None
    return village if case.place == "village" else town
