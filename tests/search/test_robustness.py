"""However people mistype, the passage is found nearly as often."""

import random
import zlib
from collections.abc import Callable

import pytest

from desktop.search.keyboard import other_layout
from desktop.search.quality import Judged
from desktop.search.words import KAZAKH_LETTERS

from .measure import judged, shipped_index

ROWS = ("йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю")
SPELLED = dict(zip("абвгдезийклмнопрстуфхыэ", "abvgdeziyklmnoprstufhye", strict=True)) | {
    **{"ж": "zh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ю": "yu", "я": "ya", "ь": "", "ъ": "", "ё": "yo"}
}
STRIDE = 5
"""Every fifth query, for time."""


def slip(word: str, dice: random.Random) -> str:
    """The word with one letter lost, swapped with the next, or hit beside."""
    if len(word) < 5 or not word.isalpha():
        return word
    at = dice.randrange(1, len(word) - 1)
    if (how := dice.randrange(3)) == 0:
        return word[:at] + word[at + 1 :]
    if how == 1:
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    row = next((row for row in ROWS if word[at] in row), word[at])
    return word[:at] + row[min(row.index(word[at]) + 1, len(row) - 1)] + word[at + 1 :]


def one_slip(query: str) -> str:
    """A slip in one of the longer words."""
    dice = random.Random(zlib.crc32(query.encode()))
    words = query.split(" ")
    long = [at for at, word in enumerate(words) if len(word) >= 5 and word.isalpha()]
    if long:
        at = dice.choice(long)
        words[at] = slip(words[at], dice)
    return " ".join(words)


def all_slips(query: str) -> str:
    """A slip in every longer word."""
    dice = random.Random(zlib.crc32(query.encode()))
    return " ".join(slip(word, dice) for word in query.split(" "))


def russian_only(change: Callable[[str], str]) -> Callable[[str], str]:
    """The change, but for Kazakh letters, which the other layout has elsewhere."""
    return lambda query: query if KAZAKH_LETTERS.intersection(query.lower()) else change(query)


CHANGES: dict[str, tuple[Callable[[str], str], float]] = {
    "a slip": (one_slip, 0.04),
    "a slip in every word": (all_slips, 0.1),
    "the other layout": (russian_only(other_layout), 0.03),
    "capitals": (str.upper, 0.0),
    "no hyphens": (lambda query: query.replace("-", ""), 0.01),
    "ё for е": (lambda query: query.replace("е", "ё", 1), 0.0),
    "е for ё": (lambda query: query.replace("ё", "е"), 0.0),
    "Latin look-alikes": (lambda query: query.translate(str.maketrans("осе", "oce")), 0.03),
    "no Kazakh letters": (lambda query: query.translate(str.maketrans("әғқңөұүһі", "агкноуухи")), 0.02),
    "Latin letters": (russian_only(lambda query: query.lower().translate(str.maketrans(SPELLED))), 0.05),
    "two words in one": (lambda query: query.replace(" ", "", 1) if query.count(" ") > 1 else query, 0.08),
    "commas": (lambda query: query.replace(" ", ", "), 0.01),
}


def typed() -> tuple[Judged, ...]:
    """Answerable queries of the development half, without references, which have tests of their own."""
    fitting = [each for each in judged("dev") if each.passages and "ref" not in each.kind and each.q.lower() == each.q]
    return tuple(fitting[::STRIDE])


def recall(change: Callable[[str], str]) -> float:
    """The share of queries, changed so, whose passage is among the first three."""
    found = [(each, shipped_index().search(change(each.q), limit=3)) for each in typed()]
    return sum(
        one.answered and any(hit.passage.id in each.passages for hit in one.hits) for each, one in found
    ) / len(found)


@pytest.mark.parametrize("how", CHANGES)
def test_mistyping_costs_little(how: str) -> None:
    change, drop = CHANGES[how]
    assert recall(change) >= recall(str) - drop - 0.001
