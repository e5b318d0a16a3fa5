"""The review of one learner: the door for the window and the terminal. Safe to use from several threads."""

import threading
from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from desktop.learning.store import Memory

from . import store
from .exam import Goal
from .item import ReviewItem
from .log import Review, replay, states_after, straight_steps
from .queue import Asked, Caps, Done, daily_queue, exam_queue
from .schedule import Aim, CardState, due_under, review

if TYPE_CHECKING:  # nobody who opens a book waits for what she may never ask
    from .forecast import Load
    from .leech import Leech
    from .plan import ExamPlan


class ReviewBook:
    """Items, their states and the log, read once from an open Memory; every answer is on the disk when it returns.

    `today` is always the local day of the caller's clock. If the clock turns out to have been wrong, states are
    seen anew (see clock.py); the log keeps what the clock said.
    """

    def __init__(self, memory: Memory, today: date, aim: Aim | None = None, caps: Caps | None = None) -> None:
        self.aim = aim or Aim()
        self.caps = caps or Caps()
        self._memory = memory
        self._lock = threading.RLock()
        self._items = {item.key: item for item in store.items(memory)}
        self._hidden: frozenset[str] = frozenset()
        self._states: dict[str, CardState] = {}
        self._done: dict[str, bool] = {}
        self._seen: date | None = None
        self._look(today)

    @property
    def items(self) -> tuple[ReviewItem, ...]:
        """What can be asked, in the order in which it was added."""
        with self._lock:
            return tuple(item for item in self._items.values() if item.key not in self._hidden)

    def add(self, items: Iterable[ReviewItem], today: date) -> None:
        """Have these asked from now on; what is known of an item that is there already is brought up to date.

        Raises MemoryTrouble (memory-locked, memory-full, memory-read-only …); then nothing was changed.
        """
        with self._lock:
            changed = [item for item in items if self._items.get(item.key) != item]
            if changed:
                store.keep_items(self._memory, changed, today)
                self._items.update((item.key, item) for item in changed)

    def hide(self, keys: Iterable[str]) -> None:
        """Leave these out for now: their question is no longer shipped, their highlight is gone. Nothing is lost."""
        self._hidden = frozenset(keys)

    def states(self, today: date) -> Mapping[str, CardState]:
        """The state of every item that was asked at least once."""
        with self._lock:
            self._look(today)
            return dict(self._states)

    def queue(self, today: date, goal: Goal | None = None) -> tuple[Asked, ...]:
        """What is still to be asked today: by FSRS or, until the day of an exam, by the plan for it."""
        states, done = self.states(today), self.done(today)
        if goal is not None and goal.day > today:
            return exam_queue(self.items, states, today, goal, done)
        return daily_queue(self.items, states, today, self.caps, done)

    def done(self, today: date) -> Done:
        """What was asked today already."""
        with self._lock:
            self._look(today)
            return Done(frozenset(self._done), sum(self._done.values()))

    def answer(self, given: Review) -> CardState:
        """Put a review on the disk and say what follows; `given.day` is today.

        Raises MemoryTrouble (memory-locked, memory-full, memory-read-only …): then nothing was changed and the
        same call can be made again. The same Review twice counts once. ValueError if there is no such item or
        another review has its id: a bug of the caller.
        """
        if given.key not in self._items:
            raise ValueError(f"no item {given.key}")
        with self._lock:
            self._look(given.day)
            before = self._states.get(given.key)
            after = review(before, given.rating, given.day, self.aim)
            if store.keep_review(self._memory, given, after):
                self._states[given.key] = after
                self._done.setdefault(given.key, before is None)
            return self._states[given.key]

    def aim_at(self, aim: Aim) -> None:
        """From now on fall due by another retention target; what is known of her memory stays."""
        with self._lock:
            self.aim = aim
            self._states = {key: _under(state, aim) for key, state in self._states.items()}

    def forecast(self, today: date, days: int = 30) -> "tuple[Load, ...]":
        """How much there will be to do, day by day."""
        from .forecast import forecast

        return forecast(self.items, self.states(today), today, days, self.caps, self.aim)

    def leeches(self, today: date) -> "tuple[Leech, ...]":
        """What will not stay, and where to read it again."""
        from .leech import leeches

        return leeches(self.items, self.states(today))

    def plan(self, today: date, goal: Goal) -> "ExamPlan":
        """The plan for an exam; takes a second or so for a few hundred items and months."""
        from .plan import plan

        return plan(self.items, self.states(today), today, goal, self.aim)

    def rebuild(self, today: date) -> int:
        """Make the kept states again from the log; how many there are. Raises as `add`."""
        with self._lock:
            states = states_after(store.steps(self._memory), today, self.aim)
            store.keep_states(self._memory, states)
            self._states = states
            return len(states)

    def _look(self, today: date) -> None:
        """Bring the states to where they are seen from `today`; does nothing if that was the last look."""
        if self._seen == today:
            return
        self._states = store.states(self._memory, self.aim)
        if sum(state.reps for state in self._states.values()) != store.size(self._memory):
            self._states = states_after(store.steps(self._memory), today, self.aim)
        elif not store.is_straight(self._memory, today):
            self._correct(today)
        self._done = dict(store.done_on(self._memory, today))
        self._seen = today

    def _correct(self, today: date) -> None:
        """See anew, on the days that are believed, the items that were reviewed under a wrong clock."""
        steps = store.steps(self._memory)
        believed = straight_steps(steps, today)
        wrong = {step.key for step, other in zip(steps, believed, strict=True) if step.day != other.day}
        self._states.update(replay((step for step in believed if step.key in wrong), self.aim))


def _under(state: CardState, aim: Aim) -> CardState:
    due = due_under(state.stability, state.last, aim)
    return CardState(state.stability, state.difficulty, state.last, due, state.reps, state.lapses)
