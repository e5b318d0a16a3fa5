"""Items, answers and whole learners for the tests of review."""

import random
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from desktop.learning.review import store
from desktop.learning.review.book import ReviewBook
from desktop.learning.review.item import ReviewItem
from desktop.learning.review.log import Review, Step, states_after
from desktop.learning.review.model import AGAIN, GOOD, HARD
from desktop.learning.review.schedule import Aim
from desktop.learning.store import Memory, open_memory

TODAY = date(2026, 11, 30)


def item(number: int, article: str = "") -> ReviewItem:
    """The question q<number>."""
    return ReviewItem(f"question:q{number}", article, f"p{number}", "the-first-case")


def noon(day: date) -> datetime:
    """Twelve o'clock, UTC."""
    return datetime.combine(day, time(12), UTC)


def given(number: int, rating: int = GOOD, day: date = TODAY, **other: object) -> Review:
    """A review of q<number>; its id follows from what it says, unless told."""
    values: dict[str, object] = {"id": f"{number}-{day}-{rating}"} | other
    return Review(key=f"question:q{number}", at=noon(day), day=day, rating=rating, **values)  # type: ignore[arg-type]


def book_of(memory: Memory, items: int, today: date = TODAY, **other: object) -> ReviewBook:
    """A book with q0 … q<items - 1>, each of an article of its own; nobody waits for the disk."""
    memory._connection.execute("PRAGMA synchronous = OFF")
    book = ReviewBook(memory, today, **other)  # type: ignore[arg-type]
    book.add([item(number, f"a{number}") for number in range(items)], today)
    return book


def lived_in(path: Path, reviews: int = 20_000, items: int = 2_000, today: date = TODAY) -> None:
    """A learner with so many reviews behind her, the last of them yesterday; made quickly."""
    rng = random.Random(7)
    days = sorted(today - timedelta(days=rng.randint(1, 700)) for _ in range(reviews))
    keys = [rng.randrange(items) for _ in range(reviews)]
    ratings = rng.choices((AGAIN, HARD, GOOD), (1, 2, 7), k=reviews)
    with open_memory(path) as memory:
        store.keep_items(memory, [item(number, f"a{number % 300}") for number in range(items)], days[0])
        log = list(zip(keys, days, ratings, strict=True))
        with memory.writing() as connection:
            connection.executemany(
                "INSERT INTO review (id, key, at, day, rating, certainty, mark, ms, source, back) "
                "VALUES (?, ?, ?, ?, ?, 2, 1.0, 9000, 'review', 0)",
                [(f"{n:032x}", f"question:q{key}", noon(day).isoformat(timespec="microseconds"), day.isoformat(), rating)
                 for n, (key, day, rating) in enumerate(log)],
            )
        steps = [Step(f"question:q{key}", day, rating) for key, day, rating in log]
        store.keep_states(memory, states_after(steps, today, Aim()))
