"""A case as a value: scenes, choices and the learner's state. A Case that exists has no dead end."""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from types import MappingProxyType

from desktop.base.problems import Problem
from desktop.handbook.model import Handbook
from desktop.law.facts import Household

from .condition import Effect
from .expression import MAX_NUMBER
from .fault import Broken, Fault, fault
from .graph import map_faults, state_faults
from .marks import Choice
from .moment import Days, plain_days

KEBAB = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
"""How ids are written."""


class Ending(Enum):
    """How the visit ended for the person across the desk."""

    GOOD = "good"
    FAIR = "fair"
    POOR = "poor"


@dataclass(frozen=True, slots=True)
class Scene:
    """One page of the story: Markdown text and the choices under it; an ending has no choices."""

    name: str
    text: str
    choices: tuple[Choice, ...] = ()
    ending: Ending | None = None
    line: int = 0


@dataclass(frozen=True, slots=True)
class Case:
    """An authored story. `minutes` is how long it takes, `teaches` passage ids, `initial_state` integers.

    `bounds` (lowest, highest) keep a variable of the state inside them whatever happens; `shown` are the
    variables that the learner sees (the others only steer the story). `opens` is the day on which it begins (None:
    the story has no days); `days` counts the days that pass, by the law's calendar where it is given.
    `language` is "ru" or "kk"; a Kazakh case is shown as unofficial. `order` is
    its place in the list, the smallest first. `families` are the households of which the
    choices make claims, by the name of their passage. `walked`: this very text was walked through before and every
    state of it found sound, so it need not be again.
    Raises Broken (a ValueError) with every fault: a target that is missing, a scene that cannot be reached
    or left, a loop without a way out, an unknown variable, a state in which nothing is offered.
    """

    id: str
    title: str
    summary: str
    minutes: int
    teaches: tuple[str, ...]
    start: str
    scenes: Mapping[str, Scene] = field(hash=False)
    initial_state: Mapping[str, int] = field(default_factory=dict, hash=False)
    bounds: Mapping[str, tuple[int, int]] = field(default_factory=dict, hash=False)
    role: str = "assistant"
    shown: tuple[str, ...] = ()
    line: int = 0
    opens: date | None = None
    language: str = "ru"
    order: int = 100
    families: Mapping[str, Household] = field(default_factory=dict, hash=False)
    days: Days = field(default=plain_days, compare=False, repr=False)
    walked: bool = field(default=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        if not KEBAB.fullmatch(self.id) or not self.title.strip() or self.minutes <= 0:
            raise ValueError("a case has a kebab-case id, a title and a length in minutes")
        for name in ("scenes", "initial_state", "bounds", "families"):
            object.__setattr__(self, name, MappingProxyType(dict(getattr(self, name))))
        found = self._state_faults() or map_faults(self) or (() if self.walked else state_faults(self))
        if found:
            raise Broken(found)

    def _state_faults(self) -> tuple[Fault, ...]:
        found = []
        for name in self.bounds.keys() - self.initial_state.keys():
            found.append(fault(self.line, "", "practice-variable-unknown", name=name))
        for name, value in self.initial_state.items():
            low, high = self.bounds.get(name, (-MAX_NUMBER, MAX_NUMBER))
            if not low <= value <= high:
                found.append(fault(self.line, "", "practice-start-outside", name=name, value=value))
        return tuple(found)

    def after(self, state: Mapping[str, int], effects: tuple[Effect, ...]) -> dict[str, int]:
        """The state when the effects, in order, have acted within the bounds."""
        result = dict(state)
        for effect in effects:
            low, high = self.bounds.get(effect.name, (-MAX_NUMBER, MAX_NUMBER))
            result[effect.name] = min(max(effect.on(result[effect.name]), low), high)
        return result

    def day_after(self, today: date | None, choice: Choice) -> date | None:
        """The day of the story once the choice's days have passed; None in a story without days."""
        if today is None or choice.passing is None:
            return today
        return self.days(today, choice.passing.days, choice.passing.kind)

    def decision(self, scene: str, choice: Choice) -> str:
        """The id under which this decision is remembered: 12 hexadecimal digits.

        It stays while the scene's name, the words, the target, the effects and the case's opening state stay;
        feedback may be reworded and choices reordered without losing anybody's unfinished session.
        """
        opening = (sorted(self.initial_state.items()), sorted(self.bounds.items()))
        effects = [(each.name, each.amount, each.absolute) for each in choice.effects]
        more = [each for each in (choice.passing, choice.gains, choice.dice) if each]  # without them: the id as ever
        told = repr((self.id, opening, scene, choice.text, choice.target, effects, *more))
        return hashlib.blake2b(told.encode(), digest_size=6).hexdigest()


def passage_faults(case: Case, handbook: Handbook) -> tuple[Fault, ...]:
    """Passage ids of the case that the handbook does not have."""
    unknown = [(case.line, "", each) for each in case.teaches if not handbook.passage(each)]
    for scene in case.scenes.values():
        for choice in scene.choices:
            ids = (each for judgement in choice.judgements() for each in judgement.passages)
            unknown += [(choice.line, scene.name, each) for each in ids if not handbook.passage(each)]
    return tuple(fault(line, name, "practice-passage-unknown", id=each) for line, name, each in unknown)


def faults(case: Case, handbook: Handbook) -> tuple[Problem, ...]:
    """What is wrong between a sound case and this handbook, as Problems; empty if nothing."""
    return tuple(each.problem(f"cases/{case.id}") for each in passage_faults(case, handbook))
