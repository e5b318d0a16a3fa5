"""Typed answers read and compared as people type them: decimal commas, forms of words, slips of the finger."""

import re
from collections.abc import Iterable
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import cache

from desktop.search.spelling import distance
from desktop.search.words import cut, fold_kazakh

SLIP = 0.13
"""How much of a word's length may be slipped: one letter of eight, in the costs of the search."""
SHORT = 4
DIGITS = 15
"""Nobody's answer is longer: a number of a million digits would only stop the program."""
_SPACES = re.compile(r"[\s\u00a0\u202f]+")
_DAY = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
_LITTLE = frozenset("в во на и с со к по из от до для о об у за при не более менее ли".split())  # noqa: SIM905


def read_number(text: str) -> Decimal | None:
    """«12 456,5» → 12456.5; None if it is no number."""
    plain = _SPACES.sub("", text).replace(",", ".").rstrip(".").replace("−", "-").removesuffix("%")
    try:
        found = Decimal(plain)
    except InvalidOperation:
        return None
    return found if found.is_finite() and abs(found.adjusted()) <= DIGITS else None


def read_day(text: str) -> date | None:
    """«29.03.2018» or «2018-03-29» → that day; None if it is none."""
    found = _DAY.fullmatch(text.strip())
    try:
        return date(int(found[3]), int(found[2]), int(found[1])) if found else date.fromisoformat(text.strip())
    except ValueError:
        return None


def matches(given: str, answers: Iterable[str]) -> bool:
    """One of `answers` in any form and order of words: «молодёжной практики» for «молодёжная практика».

    A letter in eight may be slipped, Kazakh typed without its letters; hyphens and small words do not matter. A text
    with a word too many or too few is another answer.
    """
    return any(_same(_words(given), _words(answer)) for answer in answers)


def _words(text: str) -> tuple[str, ...]:
    found = tuple(fold_kazakh(word.text) for word in cut(text))
    return tuple(word for word in found if word not in _LITTLE) or found


def _same(given: tuple[str, ...], answer: tuple[str, ...]) -> bool:
    if len(given) == len(answer):
        left = list(given)
        for word in answer:
            near = next((each for each in left if _near(each, word)), None)
            if near is None:
                break
            left.remove(near)
        else:
            return True
    glued_given, glued = "".join(given), "".join(answer)  # «соцконтракт», «соц контракт»
    return len(given) != len(answer) and _near(glued_given, glued)


def _near(given: str, answer: str) -> bool:
    if given == answer or (given[:1].isdigit() or answer[:1].isdigit()):
        return given == answer
    if _close(given, answer):
        return True
    one, other = _stem(given), _stem(answer)
    return one == other or (min(len(one), len(other)) > SHORT and _close(one, other))


def _close(given: str, answer: str) -> bool:
    limit = SLIP * max(len(given), len(answer))
    return min(len(given), len(answer)) > SHORT and distance(given, answer, limit + 0.5) <= max(limit, 0.8)


@cache
def _stem(word: str) -> str:
    from whoosh.lang.snowball.russian import RussianStemmer

    return str(RussianStemmer().stem(word))
