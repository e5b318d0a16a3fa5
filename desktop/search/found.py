"""What a search gives back, as values."""

from dataclasses import dataclass

from desktop.handbook.model import Passage

from .item import Item
from .operators import NOTHING, Demands
from .scopes import EVERYTHING
from .vocabulary import Answer, Subject


@dataclass(frozen=True, slots=True)
class Understood:
    """How a query was read: `text` is what was searched, `corrections` are (typed, read) in order."""

    original: str
    text: str
    corrections: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Snippet:
    """Some two lines of a passage; `marks` are the (start, end) to paint in `text`."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage found; `score` is above 0 and comparable within one search only."""

    passage: Passage
    score: float
    snippet: Snippet


@dataclass(frozen=True, slots=True)
class ItemHit:
    """An item found; `score` is the share, 0…1, of the query that it holds; its title and text with marks."""

    item: Item
    score: float
    title: Snippet
    snippet: Snippet


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why there is no answer.

    `reason` is "empty" (nothing asked), "outside" (not this handbook's subject), "reference" (the handbook
    does not cite that place of the law), "not-here" (a neighbouring subject; `subject` says the rest),
    "demands" (no passage holds the phrase or the words near each other) or "no-items" (nothing of that scope).
    """

    reason: str
    subject: Subject | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """The outcome of one search. If not `answered`, `refusal` says why, and hits are only the nearest text.

    `suggestion` is another query worth trying, "" if there is none; `items` are terms, questions, cases and
    notes, by kind; `scope` is where was searched and `demands` what quotes, minus and РЯДОМ asked for.
    """

    query: str
    understood: Understood
    answered: bool
    refusal: Refusal | None
    answer: Answer | None
    suggestion: str
    hits: tuple[Hit, ...]
    items: tuple[ItemHit, ...] = ()
    scope: str = EVERYTHING
    demands: Demands = NOTHING
