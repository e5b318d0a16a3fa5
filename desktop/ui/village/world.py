"""Everything that is read before the first game: villages, tactics, plans, rules, and what the law says of families."""

from dataclasses import dataclass, replace
from pathlib import Path

from desktop.base.problems import Problem
from desktop.base.shipped import shipped
from desktop.law.numbers import Law
from desktop.outreach.course import Course
from desktop.outreach.debrief import Rule
from desktop.outreach.dice import throw
from desktop.outreach.engine import begin, step
from desktop.outreach.files import read_plans, read_rules, read_tactics, read_village, read_villages
from desktop.outreach.homes import Verdicts, judge
from desktop.outreach.plan import Plan
from desktop.outreach.population import Population, settle
from desktop.outreach.state import State
from desktop.outreach.tactic import Book
from desktop.outreach.village import Village

TACTICS = ("content", "outreach", "tactics.toml")


@dataclass(frozen=True, slots=True)
class World:
    """What does not change while the program runs."""

    villages: tuple[Village, ...]
    book: Book
    plans: dict[str, Plan]
    rules: tuple[Rule, ...]
    verdicts: Verdicts
    problems: tuple[Problem, ...] = ()

    def village(self, name: str) -> Village | None:
        """A shipped village by its id."""
        return next((each for each in self.villages if each.id == name), None)

    def people(self, village: Village) -> Population:
        """Who lives there."""
        return settle(village, self.verdicts)

    def with_tactics(self, path: str) -> tuple["World", tuple[Problem, ...]]:
        """The same with somebody's own file of tactics; the shipped ones where it says nothing sound."""
        if not path:
            return self, ()
        own, problems = read_tactics(Path(path))
        return replace(self, book=Book({**self.book.tactics, **own.tactics})), problems


def read_world(law: Law) -> World:
    """Slow (some tenths of a second): for a thread."""
    book, problems = read_tactics(shipped(*TACTICS))
    villages, more = read_villages(shipped("content", "villages"))
    plans, others = read_plans(shipped("content", "outreach", "plans"), book)
    rules, last = read_rules(shipped("content", "outreach", "rules.toml"))
    villages = tuple(sorted(villages, key=lambda each: each.sandbox))  # the sandbox stands last
    return World(villages, book, plans, rules, judge(law), (*problems, *more, *others, *last))


def village_of(world: World, course: Course) -> tuple[Village | None, tuple[Problem, ...]]:
    """The village of a run: a shipped one, or that of its own file."""
    if course.file:
        return read_village(Path(course.file))
    return world.village(course.village), ()


def states_of(course: Course, people: Population, book: Book) -> list[State]:
    """The village before the first week and after each week of the run. KeyError for a tactic that is gone."""
    states = [begin(people, throw(people, course.seed), book, course.days)]
    for moves in course.made:
        states.append(step(states[-1], moves))
    return states
