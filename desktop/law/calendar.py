"""Kazakhstan's working days, five-day week: holidays, holidays that fell on a weekend, days moved by decree."""

from dataclasses import dataclass, field
from datetime import date, timedelta

DAY = timedelta(days=1)
WEEKEND = "law-day-weekend"
HOLIDAY = "law-day-holiday"
OBSERVED = "law-day-observed"
MOVED = "law-day-moved"
WORKED = "law-day-worked"
FIRST_DAY, LAST_DAY = date(2018, 1, 1), date(2100, 12, 31)
"""Days the calendar can answer for; the years it knows are fewer."""


@dataclass(frozen=True, slots=True)
class Holiday:
    """A holiday of every year: `days` are (month, day). `moves`: on a weekend it gives a working day after it."""

    id: str
    title: str
    title_kk: str
    days: tuple[tuple[int, int], ...]
    source: str
    first: date = date.min
    last: date = date.max
    moves: bool = True
    checked: bool = True

    def __post_init__(self) -> None:
        if not (self.source.strip() and self.days and self.title and self.title_kk):
            raise ValueError("a holiday has days, titles in two languages and a source")
        for month, day in self.days:
            date(2000, month, day)

    def of(self, year: int) -> tuple[date, ...]:
        """Its days of that year."""
        made = (date(year, month, day) for month, day in self.days)
        return tuple(each for each in made if self.first <= each <= self.last)


@dataclass(frozen=True, slots=True)
class Once:
    """A day off of one year that never moves: the first day of Kurban Ait."""

    on: date
    title: str
    title_kk: str
    source: str
    checked: bool = True

    def __post_init__(self) -> None:
        if not (self.source.strip() and self.title and self.title_kk):
            raise ValueError("a day off has titles in two languages and a source")


@dataclass(frozen=True, slots=True)
class Moved:
    """A day of rest moved by decree from `worked` (people work then) to `off`."""

    worked: date
    off: date
    decree: str
    source: str
    checked: bool = True

    def __post_init__(self) -> None:
        if not (self.decree.strip() and self.source.strip()):
            raise ValueError("a moved day has a decree and a source")


@dataclass(frozen=True, slots=True)
class Year:
    """A year whose days are known, and from where."""

    year: int
    source: str
    checked: bool = True

    def __post_init__(self) -> None:
        if not self.source.strip():
            raise ValueError("a year without a source")


@dataclass(frozen=True, slots=True)
class Day:
    """Why a day is off, or why a weekend is worked. `code` is "" for an ordinary working day.

    `moved` is the other day of a move: the weekend the holiday fell on, the day of rest that came or went.
    """

    on: date
    off: bool
    code: str = ""
    title: str = ""
    title_kk: str = ""
    moved: date | None = None
    decree: str = ""


@dataclass(frozen=True, slots=True)
class Calendar:
    """Every day from FIRST_DAY to LAST_DAY; `checked_until` is the last day of the last confirmed year."""

    holidays: tuple[Holiday, ...] = ()
    once: tuple[Once, ...] = ()
    moved: tuple[Moved, ...] = ()
    years: tuple[Year, ...] = ()
    _known: dict[int, dict[date, Day]] = field(default_factory=dict, init=False, repr=False, compare=False)

    def day(self, on: date) -> Day:
        """What day it is. ValueError before FIRST_DAY or after LAST_DAY."""
        if not FIRST_DAY <= on <= LAST_DAY:
            raise ValueError(f"the calendar does not know {on}")
        found = self._known.get(on.year)
        if found is None:
            found = self._known[on.year] = self._special(on.year)
        return found.get(on) or Day(on, on.weekday() >= 5, WEEKEND if on.weekday() >= 5 else "")

    def works(self, on: date) -> bool:
        """Is it a working day?"""
        return not self.day(on).off

    def working_from(self, on: date) -> date:
        """That day if it is a working one, else the next working day."""
        while not self.works(on):
            on += DAY
        return on

    def unconfirmed(self, first: date, last: date) -> tuple[tuple[int, bool], ...]:
        """Years of the span that nobody confirmed: (year, are its moves and Kurban Ait known at all)."""
        checked = {each.year: each.checked for each in self.years}
        span = range(first.year, last.year + 1)
        return tuple((year, year in checked) for year in span if not checked.get(year, False))

    def _special(self, year: int) -> dict[date, Day]:
        days = self._feasts(year)
        for holiday, on in sorted(self._moving(year), key=lambda each: each[1]):
            if on.weekday() >= 5:
                self._observe(days, holiday, on)
        for each in self.moved:
            if each.off.year == year:
                days[each.off] = Day(each.off, True, MOVED, moved=each.worked, decree=each.decree)
            if each.worked.year == year:
                days[each.worked] = Day(each.worked, False, WORKED, moved=each.off, decree=each.decree)
        return days

    def _feasts(self, year: int) -> dict[date, Day]:
        days = {each.on: Day(each.on, True, HOLIDAY, each.title, each.title_kk) for each in self.once}
        days = {on: day for on, day in days.items() if on.year == year}
        for holiday in self.holidays:
            for on in holiday.of(year):
                days[on] = Day(on, True, HOLIDAY, holiday.title, holiday.title_kk)
        return days

    def _moving(self, year: int) -> list[tuple[Holiday, date]]:
        return [(each, on) for each in self.holidays if each.moves for on in each.of(year)]

    def _observe(self, days: dict[date, Day], holiday: Holiday, fell: date) -> None:
        on = fell + DAY
        while on.weekday() >= 5 or on in days:
            on += DAY
        days[on] = Day(on, True, OBSERVED, holiday.title, holiday.title_kk, fell)


def add_months(on: date, months: int) -> date:
    """The same day of the month that many months later; the last day of a month that is shorter."""
    whole = on.year * 12 + on.month - 1 + months
    year, month = divmod(whole, 12)
    last = (date(year + (month == 11), (month + 1) % 12 + 1, 1) - DAY).day
    return date(year, month + 1, min(on.day, last))
