"""Deadlines: the count starts on the next day; every day that is skipped says why."""

from dataclasses import dataclass
from datetime import date

from .applied import applies
from .calendar import DAY, FIRST_DAY, Calendar, Day, add_months
from .facts import refuse

KINDS = ("working", "calendar", "months")
MOST_DAYS, MOST_MONTHS, LAST_START = 3660, 120, date(2080, 12, 31)
CONVENTION = "law-deadline-convention"
"""The sentence on where the count starts and who says so."""


@dataclass(frozen=True, slots=True)
class Deadline:
    """A period of `count` days or months from the event on `start`.

    `first` is the day the count begins, `last` the last day of the period, `after` the first day when it has
    expired («по истечении»), `last_working` the working day on or after `last`. `skipped` are days off that a count of
    working days passed over, `worked` weekends that it counted because a decree made them working days. `years` are
    years of the period that are not confirmed: (year, are they known at all).
    """

    start: date
    count: int
    kind: str
    first: date
    last: date
    after: date
    last_working: date
    skipped: tuple[Day, ...] = ()
    worked: tuple[Day, ...] = ()
    years: tuple[tuple[int, bool], ...] = ()


@applies("R55")
def deadline(start: date, count: int, kind: str, calendar: Calendar) -> Deadline:
    """The period of `count` working days, calendar days or months after `start`.

    Refused for a start before 2018, a count that is not 1…3660 days or 1…120 months, an unknown kind.
    """
    _check(start, count, kind)
    days: list[Day] = []
    if kind == "working":
        days = _working(start, count, calendar)
        last = days[-1].on
    elif kind == "calendar":
        last = start + count * DAY
    else:
        last = add_months(start, count)
    skipped = tuple(each for each in days if each.off)
    worked = tuple(each for each in days if each.code and not each.off)
    ends = calendar.working_from(last)
    # a period of calendar days needs the working days only where it ends
    years = calendar.unconfirmed(start + DAY if kind == "working" else last, ends)
    return Deadline(start, count, kind, start + DAY, last, last + DAY, ends, skipped, worked, years)


def _check(start: date, count: int, kind: str) -> None:
    if kind not in KINDS:
        refuse("law-facts-word", "kind", value=kind, allowed=", ".join(KINDS))
    if not FIRST_DAY <= start <= LAST_START:
        first, last = f"{FIRST_DAY:%d.%m.%Y}", f"{LAST_START:%d.%m.%Y}"
        refuse("law-facts-calendar", "from", value=f"{start:%d.%m.%Y}", first=first, last=last)
    most = MOST_MONTHS if kind == "months" else MOST_DAYS
    if isinstance(count, bool) or not 1 <= count <= most:
        refuse("law-facts-range", "months" if kind == "months" else "days", value=count, low=1, high=most)


def _working(start: date, count: int, calendar: Calendar) -> list[Day]:
    """Every day after `start` up to the last working day counted."""
    days: list[Day] = []
    on, left = start, count
    while left:
        on += DAY
        days.append(calendar.day(on))
        left -= not days[-1].off
    return days
