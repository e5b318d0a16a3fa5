"""Items, reviews and states as rows of the tables in schema.py, and back."""

from datetime import date, datetime

from desktop.learning.records import stamp
from desktop.learning.rows import Row
from desktop.learning.schema import COLUMNS

from .item import Card, ReviewItem, check_key
from .log import Review, Step
from .schedule import MOST_STABLE, Aim, CardState, check_rating, due_under

ITEM, REVIEW, STATE = COLUMNS["review_item"], COLUMNS["review"], COLUMNS["review_state"]


def item_row(item: ReviewItem, added: date) -> Row:
    """The values of the columns ITEM."""
    return (item.key, item.siblings, item.passage, item.case, added.isoformat())


def review_row(review: Review) -> Row:
    """The values of the columns REVIEW."""
    said = (review.rating, review.certainty, review.mark, review.ms, review.source)
    return (review.id, review.key, stamp(review.at), review.day.isoformat(), *said)


def state_row(key: str, state: CardState) -> Row:
    """The values of the columns STATE. The due day is not kept: it follows from the aim of the day."""
    return (key, state.stability, state.difficulty, state.last.isoformat(), state.reps, state.lapses)


def to_item(row: Row) -> ReviewItem:
    """The item of a row of ITEM. ValueError, TypeError or AttributeError if bits of it have rotted."""
    return ReviewItem(*row[:4])


def to_card(row: Row) -> Card:
    """The Card of a row of ITEM. Raises as `to_item`."""
    return Card(row[0], row[1], row[2], row[3], date.fromisoformat(row[4]))


def to_review(row: Row) -> Review:
    """The Review of a row of REVIEW. Raises as `to_item`."""
    return Review(row[0], row[1], datetime.fromisoformat(row[2]), date.fromisoformat(row[3]), *row[4:])


def to_step(row: Row) -> Step:
    """The Step of a row of key, day, rating. Raises as `to_item`."""
    check_rating(row[2])
    return Step(row[0], date.fromisoformat(row[1]), row[2])


def to_state(row: Row, aim: Aim) -> tuple[str, CardState]:
    """Key and state of a row of STATE. Raises as `to_item`."""
    check_key(row[0])
    last = date.fromisoformat(row[3])
    if not 0 < row[1] <= MOST_STABLE:  # before anybody divides by it
        raise ValueError(f"stability {row[1]}")
    return row[0], CardState(row[1], row[2], last, due_under(row[1], last, aim), row[4], row[5])
