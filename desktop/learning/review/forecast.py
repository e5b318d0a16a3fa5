"""How much there will be to do on each of the next days. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from .item import ReviewItem
from .model import GOOD, Model
from .queue import Caps
from .schedule import Aim, CardState


@dataclass(frozen=True, slots=True)
class Load:
    """One day: `due` reviews wait on it (with those left over before), `asked` fit under the cap, `left` do not.

    `new` items are begun besides.
    """

    day: date
    due: int
    asked: int
    left: int
    new: int


def forecast(items: Iterable[ReviewItem], states: Mapping[str, CardState], today: date, days: int, caps: Caps,
             aim: Aim) -> tuple[Load, ...]:  # fmt: skip
    """The load of so many days from today on, if every answer is right and she works every day.

    A forgotten item comes back sooner, so the true load is a little higher. What is left over is carried to the
    next day, the most forgotten first.
    """
    waiting: dict[int, list[_Card]] = {}
    new = 0
    for item in items:
        state = states.get(item.key)
        if state is None:
            new += 1
            continue
        last, due = (state.last - today).days, (state.due - today).days
        waiting.setdefault(max(due, 0), []).append(_Card(state.stability, state.difficulty, last))
    return tuple(_days(waiting, new, today, days, caps, aim))


@dataclass(slots=True)
class _Card:
    stability: float
    difficulty: float
    last: int

    def forgetting(self, day: int) -> float:
        return -(day - self.last) / self.stability  # falls as the chance of recall does


def _days(waiting: dict[int, list[_Card]], new: int, today: date, days: int, caps: Caps, aim: Aim) -> Iterable[Load]:
    backlog: list[_Card] = []
    for day in range(days):
        backlog += waiting.pop(day, [])
        if len(backlog) > caps.reviews:
            backlog.sort(key=lambda card: card.forgetting(day))
        asked, left = backlog[: caps.reviews], backlog[caps.reviews:]
        begun = min(new, caps.new)
        yield Load(today + timedelta(days=day), len(backlog), len(asked), len(left), begun)
        fresh = [_Card(*Model.usual().first(GOOD), day) for _ in range(begun)]
        for card in (*(_recalled(card, day) for card in asked), *fresh):
            waiting.setdefault(_due(card, aim), []).append(card)
        backlog, new = left, new - begun


def _recalled(card: _Card, day: int) -> _Card:
    return _Card(*Model.usual().after(card.stability, card.difficulty, day - card.last, GOOD), day)


def _due(card: _Card, aim: Aim) -> int:
    return card.last + Model.usual().interval(card.stability, aim.retention, aim.most)
