"""Plays a case: pure values, no clock, no dice. The same decisions give the same play for ever."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from difflib import SequenceMatcher
from types import MappingProxyType

from desktop.base.problems import Problem, problem

from .case import Case, Ending, Scene
from .marks import Choice, Grade, Judgement
from .moment import Gain, Moment


@dataclass(frozen=True, slots=True)
class Step:
    """One decision that was taken: in which scene, which choice, and the id it is remembered by."""

    scene: str
    choice: Choice
    decision: str


@dataclass(frozen=True, slots=True)
class Taken:
    """A decision as it was stored: its id, and what tells it again when its author has reworded it."""

    decision: str
    scene: str = ""
    text: str = ""
    target: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """What a decision did to one variable of the state."""

    name: str
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the learner is told after a decision: the two judgements (None if not written) and the changes."""

    step: Step
    law: Judgement | None
    talk: Judgement | None
    changes: tuple[Change, ...]
    gained: tuple[Gain, ...] = ()
    today: date | None = None


@dataclass(frozen=True, slots=True)
class Play:
    """Where a learner stands in a case. Made by begin(), choose(), undo() and replay() only.

    `gains` are what she has learned, seen and promised, in that order; `today` the day of the story (None if it
    has none); `seed` decides how dice fall and where choices are shown (the id of the sitting).
    """

    case: Case
    at: str
    state: Mapping[str, int] = field(hash=False)
    path: tuple[Step, ...] = ()
    gains: tuple[Gain, ...] = ()
    today: date | None = None
    seed: str = ""

    @property
    def scene(self) -> Scene:
        """The page that is open."""
        return self.case.scenes[self.at]

    @property
    def finished(self) -> bool:
        """Whether an ending is open."""
        return self.scene.ending is not None

    @property
    def ending(self) -> Ending | None:
        """How it ended; None while it goes on."""
        return self.scene.ending

    @property
    def decisions(self) -> tuple[str, ...]:
        """What to store so that replay() brings this play back."""
        return tuple(step.decision for step in self.path)

    def taken(self) -> tuple[Taken, ...]:
        """The same, with what finds a decision again when its words are changed."""
        return tuple(Taken(each.decision, each.scene, each.choice.text, each.choice.target) for each in self.path)

    @property
    def visited(self) -> frozenset[str]:
        """The scenes seen so far, this one included."""
        return frozenset((*(step.scene for step in self.path), self.at))

    def choices(self) -> tuple[Choice, ...]:
        """What is offered here and now, in the author's order; empty only at an ending."""
        now = Moment(self.state, self.visited, frozenset(self.gains), self.today)
        return tuple(each for each in self.scene.choices if not each.condition or each.condition.holds(now))

    def choose(self, index: int) -> tuple["Play", Outcome]:
        """Take the choice at `index` of choices(). Raises ValueError if there is none."""
        offered = self.choices()
        if not 0 <= index < len(offered):
            raise ValueError(f"no choice {index} among {len(offered)}")
        choice = offered[index]
        step = Step(self.at, choice, self.case.decision(self.at, choice))
        after = self.case.after(self.state, choice.effects)
        changes = tuple(Change(k, self.state[k], v) for k, v in after.items() if v != self.state[k])
        gained = tuple(each for each in choice.gains if each not in self.gains)
        play = replace(
            self, at=self._leads(choice), state=MappingProxyType(after), path=(*self.path, step),
            gains=(*self.gains, *gained), today=self.case.day_after(self.today, choice),
        )  # fmt: skip
        return play, Outcome(step, choice.law, choice.talk, changes, gained, play.today)

    def _leads(self, choice: Choice) -> str:
        astray = choice.dice is not None and choice.dice.fall(self.seed, len(self.path))
        return choice.dice.target if choice.dice and astray else choice.target

    def undo(self) -> "Play":
        """The play before the last decision; at the beginning, itself."""
        first = self.path[0].scene if self.path else self.at
        back = replace(begin(self.case, self.seed), at=first)
        for step in self.path[:-1]:
            back, _ = back.choose(back.choices().index(step.choice))
        return back


@dataclass(frozen=True, slots=True)
class Mismatch:
    """The stored decisions do not fit the case any more: its author has edited it.

    `step` is the first decision (from 1) that is not there, `scene` where it was looked for.
    """

    case: str
    step: int
    scene: str

    def problem(self) -> Problem:
        """The same, as told to the learner."""
        return problem(f"cases/{self.case}", self.scene, "practice-case-edited", step=self.step)


@dataclass(frozen=True, slots=True)
class Column:
    """How many decisions of each grade."""

    right: int = 0
    defensible: int = 0
    wrong: int = 0

    @property
    def total(self) -> int:
        """All graded decisions."""
        return self.right + self.defensible + self.wrong


@dataclass(frozen=True, slots=True)
class Score:
    """The two columns, never added together."""

    law: Column
    talk: Column


def begin(case: Case, seed: str = "") -> Play:
    """The first scene with the opening state. `seed` decides how dice fall."""
    return Play(case, case.start, case.initial_state, today=case.opens, seed=seed)


def play_from(case: Case, scene: str) -> Play:
    """That scene with the opening state, as if one had just come there: for an author who tries her case out."""
    return replace(begin(case), at=scene)


def replay(case: Case, chosen: Sequence[str | Taken], seed: str = "") -> Play | Mismatch:
    """Take stored decisions again, in order. The play, or a Mismatch at the first that is gone.

    A decision whose id is gone is found again by its scene, its target and its words, if these are nearly the same.
    """
    play = begin(case, seed)
    for number, each in enumerate(chosen, 1):
        wanted = each if isinstance(each, Taken) else Taken(each)
        offered = play.choices()
        ids = [case.decision(play.at, choice) for choice in offered]
        index = ids.index(wanted.decision) if wanted.decision in ids else _reworded(play.at, offered, wanted)
        if index is None:
            return Mismatch(case.id, number, play.at)
        play, _ = play.choose(index)
    return play


NEARLY = 0.6
"""How alike (0…1) two wordings must be to be one decision."""


def _reworded(scene: str, offered: Sequence[Choice], wanted: Taken) -> int | None:
    """The offered choice that is the wanted one in other words; None if none, or if two are."""
    if not wanted.text or wanted.scene != scene:
        return None
    alike = [
        index
        for index, choice in enumerate(offered)
        if choice.target == wanted.target and SequenceMatcher(None, choice.text, wanted.text).ratio() >= NEARLY
    ]
    return alike[0] if len(alike) == 1 else None


def score(play: Play) -> Score:
    """What the decisions so far were worth, on both scales."""
    choices = [step.choice for step in play.path]
    return Score(_column([each.law for each in choices]), _column([each.talk for each in choices]))


def _column(judgements: Sequence[Judgement | None]) -> Column:
    grades = [each.grade for each in judgements if each]
    return Column(grades.count(Grade.RIGHT), grades.count(Grade.DEFENSIBLE), grades.count(Grade.WRONG))
