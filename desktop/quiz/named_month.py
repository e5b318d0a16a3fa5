"""The month that a calendar opens at: of the first day that a question names, never of its answer."""

import re
from datetime import date

NEUTRAL = date(2018, 1, 1)
"""Where the calendar opens when nothing is named: the month in which the law of the handbook begins."""

_STEMS = (
    ("январ", "қаңтар"), ("феврал", "ақпан"), ("март", "наурыз"), ("апрел", "сәуір"), ("ма[йяе]", "мамыр"),
    ("июн", "маусым"), ("июл", "шілде"), ("август", "тамыз"), ("сентябр", "қыркүйек"), ("октябр", "қазан"),
    ("ноябр", "қараша"), ("декабр", "желтоқсан"),
)  # fmt: skip
_MONTHS = [re.compile(rf"{russian}\w{{0,2}}|{kazakh}\w*") for russian, kazakh in _STEMS]
_NUMBERS = re.compile(r"\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b")
_WORDS = re.compile(
    r"(?:\b(?P<before>\d{4})\s*(?:жыл\w*|ж\.)\s*)?(?:\b(?P<day>\d{1,2})\s+)?"
    r"(?P<month>\b[А-Яа-яәғқңөұүһіӘҒҚҢӨҰҮҺІ]{3,12})\b(?:\s+(?P<after>\d{4})\b)?"
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def named_month(told: str) -> date:
    """The first day of the month of the earliest date in `told` («12 марта 2018», «2018 жылғы 12 наурыз», «12.03.2018»,
    «в марте 2018 года»); NEUTRAL if there is none. A date without its year is of the first year that is named.
    """
    named = (*_in_numbers(told), *_in_words(told))
    return min((date(year, month, 1) for year, month in named if 1 <= month <= 12 and year), default=NEUTRAL)


def _in_numbers(told: str) -> list[tuple[int, int]]:
    return [(int(year), int(month)) for _, month, year in _NUMBERS.findall(told)]


def _in_words(told: str) -> list[tuple[int, int]]:
    named = _YEAR.search(told)
    year = int(named[0]) if named else NEUTRAL.year
    found = []
    for match in _WORDS.finditer(told):
        month = next((number for number, name in enumerate(_MONTHS, 1) if name.fullmatch(match["month"].lower())), 0)
        if month and any(match[each] for each in ("before", "day", "after")):
            found.append((int(match["after"] or match["before"] or year), month))
    return found
