"""What to ask today, in which order: the most forgotten first, never two of one article in a row. Pure."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from .exam import Goal, choose, mind
from .item import ReviewItem
from .schedule import CardState, recall


@dataclass(frozen=True, slots=True)
class Caps:
    """At most so many reviews and new items a day; of one article at most `siblings` that could wait."""

    reviews: int = 40
    new: int = 10
    siblings: int = 2

    def __post_init__(self) -> None:
        if not (0 <= self.reviews <= 10_000 and 0 <= self.new <= 10_000 and self.siblings >= 1):
            raise ValueError(f"caps {self.reviews}, {self.new}, {self.siblings}")


@dataclass(frozen=True, slots=True)
class Done:
    """What was asked today already: keys, and how many of them were new."""

    keys: frozenset[str] = field(default_factory=frozenset)
    new: int = 0

    @property
    def reviews(self) -> int:
        """How many of them were not new."""
        return len(self.keys) - self.new


@dataclass(frozen=True, slots=True)
class Asked:
    """An item of the queue; `state` is None if it is new; `recall` the chance that she still knows it."""

    item: ReviewItem
    state: CardState | None
    recall: float


def daily_queue(items: Sequence[ReviewItem], states: Mapping[str, CardState], today: date, caps: Caps,
                done: Done) -> tuple[Asked, ...]:  # fmt: skip
    """What is still to be asked today: what is due, the most forgotten first, then new items in their order.

    What is over the caps waits for tomorrow; so does a third item of one article, unless it was due before today.
    Of equals the smaller key is first: the same file gives the same queue.
    """
    asked = (_asked(item, states, today) for item in items if item.key not in done.keys)
    due, new = [], []
    for each in asked:
        if each.state is None:
            new.append(each)
        elif each.state.due <= today:
            due.append(each)
    due.sort(key=lambda each: (each.recall, each.item.key))
    taken = Counter(item.siblings for item in items if item.key in done.keys)
    chosen = list(_spread(due, caps.reviews - done.reviews, caps.siblings, taken, today))
    chosen += _spread(new, caps.new - done.new, caps.siblings, taken, today)
    return apart(chosen)


def exam_queue(items: Sequence[ReviewItem], states: Mapping[str, CardState], today: date, goal: Goal,
               done: Done) -> tuple[Asked, ...]:  # fmt: skip
    """What is still to be asked today by the plan for an exam; siblings apart, but none put off."""
    minds = [mind(states.get(item.key), today) for item in items]
    places = choose(minds, 0, (goal.day - today).days, goal.per_day)
    left = max(goal.per_day - len(done.keys), 0)
    chosen = [_asked(items[place], states, today) for place in places if items[place].key not in done.keys]
    return apart(chosen[:left])


def apart(asked: Iterable[Asked]) -> tuple[Asked, ...]:
    """The same items with siblings apart wherever that can be, else in their order."""
    waiting, found, last = list(asked), list[Asked](), ""
    counts = Counter(each.item.siblings for each in waiting if each.item.siblings)
    while waiting:
        place = _next(waiting, counts, last)
        found.append(waiting.pop(place))
        last = found[-1].item.siblings
        counts[last] -= 1
    return tuple(found)


def _next(waiting: Sequence[Asked], counts: Counter[str], last: str) -> int:
    """The first that is no sibling of the last one; but of an article that makes up the half, while there is time."""
    largest = max(counts, key=lambda name: counts[name], default="")
    pressing = bool(largest) and largest != last and 2 * counts[largest] > len(waiting)
    for place, each in enumerate(waiting):
        siblings = each.item.siblings
        if siblings == largest if pressing else not siblings or siblings != last:
            return place
    return 0


def _spread(asked: Iterable[Asked], most: int, siblings: int, taken: Counter[str], today: date) -> Iterator[Asked]:
    for each in asked:
        if most <= 0:
            return
        group = each.item.siblings
        overdue = each.state is not None and each.state.due < today
        if group and taken[group] >= siblings and not overdue:
            continue
        taken[group] += 1
        most -= 1
        yield each


def _asked(item: ReviewItem, states: Mapping[str, CardState], today: date) -> Asked:
    state = states.get(item.key)
    return Asked(item, state, recall(state, today) if state else 0.0)
