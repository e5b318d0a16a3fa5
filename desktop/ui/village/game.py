"""One game in the window: the run, its states week by week, the week looked at, what is planned; kept at every step."""

import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.base.problems import Problem, problem
from desktop.outreach.bots import BOTS, plan_of
from desktop.outreach.choose import choose
from desktop.outreach.course import Course
from desktop.outreach.debrief import Debrief, debrief
from desktop.outreach.dice import throw
from desktop.outreach.engine import play, shut_gate, step
from desktop.outreach.history import history
from desktop.outreach.plan import MOST_TIMES, Move, Target
from desktop.outreach.population import Population
from desktop.outreach.state import State
from desktop.outreach.store import write_run
from desktop.ui.background import Background
from desktop.ui.village.places import lay_out
from desktop.ui.village.words import move_cost
from desktop.ui.village.world import World, states_of, village_of

EPSILON = 1e-9
DEFAULTS = {
    "repeat-visit": Target(refused=True), "documents-help": Target(stage="evaluation"),
    "home-visit": Target(not_visited=True), "helpers": Target(), "story-visit": Target(),
}  # fmt: skip
"""Whom a tactic goes to if nothing else was chosen."""
SOON = ("documents-help",)
"""Tactics that may come back to a family within a month."""


class Game(QObject):
    """States are values: the one before stays, so that one can look back and play anew from any week."""

    changed = Signal()  # fact: the plan of the week, or the week looked at, is another one
    passed = Signal()  # fact: a week has passed, or was taken up elsewhere
    curves_ready = Signal()  # fact: the bots have played beside
    problems_found = Signal(object)  # fact: the disk refuses

    def __init__(self, world: World, people: Population, course: Course, data: Path, background: Background) -> None:
        super().__init__()
        self.world, self.people, self.course = world, people, course
        self._data, self._background = data, background
        self.places = lay_out(people)
        self.states = states_of(course, people, world.book)
        self.at = len(self.states) - 1
        self.curves: dict[str, tuple[float, ...]] = {}
        self._ask_bots()

    @property
    def now(self) -> State:
        """The village as the last week played left it."""
        return self.states[-1]

    @property
    def shown(self) -> State:
        """The village as it was at the end of the week looked at."""
        return self.states[self.at]

    @property
    def looking_back(self) -> bool:
        """An earlier week is in view: nothing can be planned."""
        return self.at < len(self.states) - 1

    @property
    def over(self) -> bool:
        """No week is left."""
        return self.course.over

    @property
    def days_left(self) -> float:
        """Days of the coming week that nothing is planned for."""
        return self.course.days - sum(move_cost(each, self.world.book) for each in self.course.planned)

    @property
    def title(self) -> dict[str, str]:
        """The village's name by language."""
        return self.people.village.titles

    def can_plan(self, tactic: str) -> bool:
        """There are days for one more of it, and it is not planned yet if it is done once a week."""
        found = self.world.book[tactic]
        twice = found.per == "week" and any(each.tactic == tactic for each in self.course.planned)
        return not (self.over or self.looking_back or twice) and found.days <= self.days_left + EPSILON

    def plan(self, tactic: str, target: Target | None = None) -> bool:
        """One more of that tactic this week: one household more where the same is planned already."""
        if not self.can_plan(tactic):
            return False
        aim = target or DEFAULTS.get(tactic, Target())
        planned = list(self.course.planned)
        for number, each in enumerate(planned):
            if each.tactic == tactic and (target is None or each.target == aim) and not each.target.household:
                planned[number] = replace(each, times=min(MOST_TIMES, each.times + 1))
                break
        else:
            planned.append(Move(tactic, aim, 1, self._rest(tactic, aim)))
        self._set_plan(tuple(planned))
        return True

    def aim(self, number: int, target: Target) -> None:
        """Another target for a planned move."""
        each = self.course.planned[number]
        self._replace(number, replace(each, target=target, rest=self._rest(each.tactic, target)))

    def count(self, number: int, times: int) -> None:
        """So many households for a planned move; fewer if there are no days for them."""
        each = self.course.planned[number]
        tactic = self.world.book[each.tactic]
        most = each.times + int((self.days_left + EPSILON) / tactic.days)
        self._replace(number, replace(each, times=max(1, min(times, most, MOST_TIMES))))

    def unplan(self, number: int) -> None:
        """Take a planned move out."""
        planned = self.course.planned
        if 0 <= number < len(planned):
            self._set_plan((*planned[:number], *planned[number + 1 :]))

    def same_again(self) -> bool:
        """The moves of the week before once more; False if there were none."""
        if self.over or self.looking_back or not self.course.made or not self.course.made[-1]:
            return False
        self._set_plan(self.course.made[-1])
        return True

    def fitting(self, move: Move) -> int:
        """To how many households that move would go now, by what is known: choosing changes nothing that stays."""
        return len(choose(self.now.copy(), move, move.times))

    def gate(self, tactic: str) -> str:
        """The gate that is still shut and that nothing planned before opens; "" if none."""
        return shut_gate(self.now, self.world.book[tactic])

    def pass_week(self) -> bool:
        """Play the planned week; False where there is none to play."""
        if self.over or self.looking_back:
            return False
        self.states.append(step(self.now, self.course.planned))
        self.course = self.course.passed()
        self.at = len(self.states) - 1
        self.keep()
        self.passed.emit()
        return True

    def look_at(self, week: int) -> None:
        """Show the end of that week (0: before the first)."""
        at = max(0, min(week, len(self.states) - 1))
        if at != self.at:
            self.at = at
            self.changed.emit()

    def again_from(self, week: int) -> None:
        """Play anew from the end of that week: the same dice, the run before stays beside it."""
        self.course = self.course.again_from(week)
        del self.states[week + 1 :]
        self.at = len(self.states) - 1
        self.keep()
        self._ask_bots()
        self.passed.emit()

    def my_curve(self) -> tuple[float, ...]:
        """Adoption among the entitled at the end of each week so far."""
        return tuple(each.share() for each in self.states)

    def debriefed(self) -> Callable[[], Debrief]:
        """The work of the debrief, for a thread."""
        course, people, world = self.course, self.people, self.world
        dice, weeks = self.now.throw, len(course.made)
        bots = {name: plan_of(name, world.plans, world.book, course.seed, weeks) for name in BOTS}
        return lambda: debrief(course.plan(), people, dice, world.book, world.rules, bots)

    def _rest(self, tactic: str, target: Target) -> int:
        return 0 if target.household else 1 if tactic in SOON else 4

    def _replace(self, number: int, move: Move) -> None:
        planned = self.course.planned
        self._set_plan((*planned[:number], move, *planned[number + 1 :]))

    def _set_plan(self, planned: tuple[Move, ...]) -> None:
        self.course = replace(self.course, planned=planned)
        self.keep()
        self.changed.emit()

    def keep(self) -> None:
        """Put the run on the disk."""
        problems = write_run(self._data, self.course)
        if problems:
            self.problems_found.emit(problems)

    def _ask_bots(self) -> None:
        course, people, world = self.course, self.people, self.world

        def work() -> dict[str, tuple[float, ...]]:
            plans = {name: plan_of(name, world.plans, world.book, course.seed, course.weeks) for name in BOTS}
            if course.before:
                plans["before"] = replace(course, made=course.before).plan()
            dice = throw(people, course.seed)
            played = {name: play(plan, people, dice, world.book) for name, plan in plans.items()}
            return {name: tuple(each.share for each in history(state)) for name, state in played.items()}

        self._background.run(work, done=self._have_curves, failed=_raise)

    def _have_curves(self, curves: dict[str, tuple[float, ...]]) -> None:
        self.curves = curves
        self.curves_ready.emit()


def open_game(
    world: World, course: Course, data: Path, background: Background
) -> tuple[Game | None, tuple[Problem, ...]]:
    """A game of that run, kept from now on; None with what is wrong told."""
    village, problems = village_of(world, course)
    if village is None:
        return None, problems or (problem("run.json", "", "village-gone", village=course.village),)
    own, more = world.with_tactics(course.tactics)
    used = {move.tactic for moves in (*course.made, course.planned, *course.before) for move in moves}
    gone = sorted(each for each in used if each not in own.book)
    if gone:
        return None, (*more, problem("run.json", "", "village-tactic-gone", tactic=gone[0]))
    return Game(own, own.people(village), course, data, background), more


def new_seed(text: str) -> int:
    """Dice out of any text (an id that was never used before)."""
    return random.Random(text).randrange(1, 1_000_000)


def _raise(error: Exception) -> None:
    raise error
