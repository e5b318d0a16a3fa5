"""What a search gives back, as values."""

from dataclasses import dataclass

from desktop.handbook.model import Passage

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
class Refusal:
    """Why there is no answer.

    `reason` is "empty" (nothing asked), "outside" (not this handbook's subject), "reference" (the handbook
    does not cite that place of the law) or "not-here" (a neighbouring subject; `subject` says the rest).
    """

    reason: str
    subject: Subject | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """The outcome of one search. If not `answered`, `refusal` says why, and hits are only the nearest text.

    `suggestion` is another query worth trying, "" if there is none.
    """

    query: str
    understood: Understood
    answered: bool
    refusal: Refusal | None
    answer: Answer | None
    suggestion: str
    hits: tuple[Hit, ...]
