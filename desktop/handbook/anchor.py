"""Where words that somebody marked stand now: the text may have been edited, moved or taken out since.

Looked for in this order: the very same letters in the same passage; the same words whatever became of spaces,
hyphens, quotation marks and ё; nearly the same words; then all of this in every other passage. Short quotes
must also agree with what stood around them. What cannot be told apart is lost, never guessed.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from .closeness import closest
from .model import Handbook, Passage

CONTEXT = 40
"""Characters kept of what stood before and after a quote."""

NEAR, NEAR_ELSEWHERE = 0.75, 0.85
"""How much of the letters of a quote and of what is taken for it must be the same (2M/T), here and elsewhere."""

_SHORT = 16
"""A quote of fewer letters says too little by itself."""
_LONG = 24
"""From so many letters on a quote may be looked for in other passages without what stood around it."""
_AROUND = 12
"""So many letters around a quote are agreement enough."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """What is kept of a mark: the passage, the words, and some characters before and after them.

    Without a quote the whole passage is meant; then `after` is how its text begins.
    """

    passage: str
    quote: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where it is: characters start … end of a passage's text. `how`: "exact", "alike" or "near" (edited)."""

    passage: str
    start: int
    end: int
    how: str = "exact"

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end or self.how not in ("exact", "alike", "near"):
            raise ValueError(f"no place: {self.start} … {self.end}, {self.how}")


@dataclass(frozen=True, slots=True)
class Folded:
    """Letters and digits of a text, lower case, ё as е; `at` tells where in the text each of them stands."""

    letters: str
    at: tuple[int, ...]


@lru_cache(maxsize=1024)
def fold(text: str) -> Folded:
    """Only what makes words: no spaces, hyphens, quotation marks, accents."""
    letters: list[str] = []
    at: list[int] = []
    for index, sign in enumerate(text):
        for letter in sign.lower():
            if letter.isalnum() or letter == "%":
                letters.append("е" if letter == "ё" else letter)
                at.append(index)
    return Folded("".join(letters), tuple(at))


def anchor_of(passage: Passage, start: int, end: int) -> Anchor | None:
    """The anchor of characters start … end of a passage, blanks at both ends left out; None if no word is there."""
    text = passage.text
    start, end = max(0, start), min(len(text), end)
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if not fold(text[start:end]).letters:
        return None
    return Anchor(passage.id, text[start:end], text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT])


def anchor_of_whole(passage: Passage) -> Anchor:
    """The anchor of a remark on the whole passage."""
    return Anchor(passage.id, "", "", passage.text[: 4 * CONTEXT])


def locate(handbook: Handbook, anchor: Anchor) -> Place | None:
    """Where the anchor's words stand in the handbook as it is today; None if they are lost."""
    passage = handbook.passage(anchor.passage)
    if passage and not anchor.quote:
        return Place(passage.id, 0, len(passage.text))
    here = passage and find(passage, anchor)
    return here or _elsewhere(handbook, anchor)


def find(passage: Passage, anchor: Anchor) -> Place | None:
    """Where the quote stands in this passage; None if it does not, or nobody could say where."""
    if not fold(anchor.quote).letters:
        return None
    best = max(_same(passage, anchor), key=lambda place: agreement(passage.text, place, anchor), default=None)
    if best is None:
        best = _near(passage, anchor, NEAR)
    return best if best and _sure(passage.text, best, anchor) else None


def agreement(text: str, place: Place, anchor: Anchor) -> int:
    """How many letters around the place are those that stood around the quote."""
    before = fold(text[max(0, place.start - 2 * CONTEXT) : place.start]).letters
    after = fold(text[place.end : place.end + 2 * CONTEXT]).letters
    wanted = fold(anchor.before).letters, fold(anchor.after).letters
    return _in_common(before[::-1], wanted[0][::-1]) + _in_common(after, wanted[1])


def _sure(text: str, place: Place, anchor: Anchor) -> bool:
    if len(fold(anchor.quote).letters) >= _SHORT:
        return True
    around = len(fold(anchor.before).letters) + len(fold(anchor.after).letters)
    if not around:
        return fold(text).letters == fold(anchor.quote).letters
    return 2 * agreement(text, place, anchor) >= min(_AROUND, around)


def _same(passage: Passage, anchor: Anchor) -> list[Place]:
    """Every place where the quote stands letter for letter, else where its words do."""
    text, quote = passage.text, anchor.quote
    exact = [Place(passage.id, at, at + len(quote)) for at in _all(text, quote)]
    if exact:
        return exact
    folded, wanted = fold(text), fold(quote).letters
    ends = ((folded.at[at], folded.at[at + len(wanted) - 1] + 1) for at in _all(folded.letters, wanted))
    return [Place(passage.id, start, end, "alike") for start, end in ends]


def _near(passage: Passage, anchor: Anchor, bound: float) -> Place | None:
    found = closest(passage.text, anchor.quote)
    return Place(passage.id, found.start, found.end, "near") if found and found.share >= bound else None


def _elsewhere(handbook: Handbook, anchor: Anchor) -> Place | None:
    whole = not anchor.quote
    wanted = Anchor(anchor.passage, anchor.after) if whole else anchor
    if not fold(wanted.quote).letters:
        return None
    others = [passage for passage in handbook.walk() if passage.id != anchor.passage]
    found = _only_one(others, wanted)
    if not found and len(fold(wanted.quote).letters) >= _LONG:
        near = (_near(passage, wanted, NEAR_ELSEWHERE) for passage in others)
        close = [place for place in near if place]
        found = close[0] if len(close) == 1 else None
    passage = found and handbook.passage(found.passage)
    return Place(passage.id, 0, len(passage.text), found.how) if whole and found and passage else found


def _only_one(passages: list[Passage], anchor: Anchor) -> Place | None:
    """The one place among all these passages that has the words and what stood around them best."""
    long = len(fold(anchor.quote).letters) >= _LONG
    ranked = sorted(
        ((agreement(passage.text, place, anchor), place) for passage in passages for place in _same(passage, anchor)),
        key=lambda pair: -pair[0],
    )
    if not ranked or (len(ranked) > 1 and ranked[0][0] == ranked[1][0]):
        return None
    return ranked[0][1] if long or ranked[0][0] >= _AROUND else None


def _all(text: str, part: str) -> Iterator[int]:
    at = text.find(part)
    while at >= 0:
        yield at
        at = text.find(part, at + 1)


def _in_common(one: str, other: str) -> int:
    count = 0
    for here, there in zip(one, other, strict=False):
        if here != there:
            break
        count += 1
    return count
