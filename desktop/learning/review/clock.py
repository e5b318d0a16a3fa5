"""Which days of the log to believe where the computer's clock was wrong for a while. Pure."""

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date


def straightened(days: Sequence[date], today: date) -> tuple[date, ...]:
    """For each review, in the order of arrival, the day on which it is taken to have been made.

    The clock as it stands is believed: nothing was answered after today. Of the rest the longest run that never
    goes back is believed; a review outside it was made on the day of the believed one before it, else of the one
    after it, else today. So some answers under a clock a month back or ten years ahead keep their place in the
    order; the log itself is never changed, and a later look with more reviews may judge otherwise.
    """
    believed = _longest_run(days, today)
    if not believed:
        return (today,) * len(days)
    found, last, upcoming = [], days[min(believed)], set(believed)
    for number, day in enumerate(days):
        if number in upcoming:
            last = day
        found.append(last)
    return tuple(found)


def _longest_run(days: Sequence[date], today: date) -> list[int]:
    """Places of the longest run of days up to today that never goes back (patience sorting, n log n)."""
    tops: list[date] = []
    places: list[int] = []
    before: dict[int, int] = {}
    for number, day in enumerate(days):
        if day > today:
            continue
        pile = bisect_right(tops, day)
        tops[pile:pile + 1] = [day]
        places[pile:pile + 1] = [number]
        before[number] = places[pile - 1] if pile else -1
    found, number = [], places[-1] if places else -1
    while number >= 0:
        found.append(number)
        number = before[number]
    return found
