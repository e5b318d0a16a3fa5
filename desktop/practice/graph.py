"""Walks a case before any learner does: first the map of scenes, then every state the map allows."""

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from .condition import dated, gains, names, scenes
from .fault import Fault, fault
from .marks import Choice
from .moment import Gain, Moment

if TYPE_CHECKING:
    from .case import Case, Scene

_Any = TypeVar("_Any")

MAX_STATES = 50_000
"""Half a second of walking. A case that needs more lacks bounds on a variable, and is refused."""



class Node(NamedTuple):
    """A scene with all of the moment that conditions ask for, and nothing else."""

    scene: str
    values: tuple[int, ...]
    visited: frozenset[str]
    gains: frozenset[Gain]
    today: date | None


def map_faults(case: "Case") -> tuple[Fault, ...]:
    """Faults one sees on the map: missing targets, dead ends, unreachable scenes, unknown names."""
    if case.start not in case.scenes:
        return (fault(case.line, "", "practice-start-missing", start=case.start),)
    if not any(scene.ending for scene in case.scenes.values()):
        return (fault(case.line, "", "practice-no-ending"),)
    found = [each for scene in case.scenes.values() for each in _scene_faults(case, scene)]
    found += [each for scene in case.scenes.values() for each in _twins(case, scene)]
    if found:
        return tuple(found)
    roads = {s.name: [target for c in s.choices for target in c.targets()] for s in case.scenes.values()}
    reached = _closure([case.start], roads)
    lost = [scene for name, scene in case.scenes.items() if name not in reached]
    return tuple(fault(scene.line, scene.name, "practice-scene-unreachable") for scene in lost)


def _scene_faults(case: "Case", scene: "Scene") -> Iterator[Fault]:
    if scene.ending and scene.choices:
        yield fault(scene.choices[0].line, scene.name, "practice-ending-goes-on")
    if not scene.ending and not scene.choices:
        yield fault(scene.line, scene.name, "practice-dead-end")
    for choice in scene.choices:
        for target in choice.targets():
            if target not in case.scenes:
                yield fault(choice.line, scene.name, "practice-target-missing", target=target)
        asked = {effect.name for effect in choice.effects}
        asked |= names(choice.condition) if choice.condition else frozenset()
        for name in sorted(asked - case.initial_state.keys()):
            yield fault(choice.line, scene.name, "practice-variable-unknown", name=name)
        for name in sorted(scenes(choice.condition) - case.scenes.keys() if choice.condition else ()):
            yield fault(choice.line, scene.name, "practice-visit-unknown", target=name)


def _twins(case: "Case", scene: "Scene") -> Iterator[Fault]:
    seen: set[str] = set()
    for choice in scene.choices:
        decision = case.decision(scene.name, choice)
        if decision in seen:
            yield fault(choice.line, scene.name, "practice-choice-twice", text=choice.text[:60])
        seen.add(decision)


def state_faults(case: "Case") -> tuple[Fault, ...]:
    """Faults one meets only by playing: nothing offered, no way out, a choice or scene never offered."""
    walk = Walk(case)
    if not walk.complete:
        return (fault(case.line, "", "practice-too-many-states", count=MAX_STATES),)
    return tuple(walk.faults())


class Walk:
    """Every node that play can reach from the start, breadth first, with the roads between them."""

    def __init__(self, case: "Case") -> None:
        self._case = case
        conditions = [c.condition for s in case.scenes.values() for c in s.choices if c.condition]
        asked = frozenset[str]().union(*map(names, conditions))
        self._names = tuple(name for name in case.initial_state if name in asked)
        self._asked = frozenset[str]().union(*map(scenes, conditions))
        self._gains = frozenset[Gain]().union(*map(gains, conditions))
        self._dated = any(map(dated, conditions))
        self._back: dict[Node, list[Node]] = {}
        self._offered: set[tuple[str, int]] = set()
        self._withheld: set[tuple[str, int]] = set()
        self._stuck: dict[str, Node] = {}
        self.complete = self._explore()

    def first(self) -> Node:
        """Where play begins."""
        values = tuple(self._case.initial_state[name] for name in self._names)
        start = self._case.start
        return Node(start, values, self._asked & {start}, frozenset(), self._case.opens if self._dated else None)

    def _explore(self) -> bool:
        first = self.first()
        self._back[first] = []
        queue = deque([first])
        while queue and len(self._back) <= MAX_STATES:
            node = queue.popleft()
            roads = [target for _, target in self.roads(node)]
            if not roads and not self._case.scenes[node.scene].ending:
                self._stuck.setdefault(node.scene, node)
            for target in roads:
                if target not in self._back:
                    self._back[target] = []
                    queue.append(target)
                self._back[target].append(node)
        return not queue

    def roads(self, node: Node) -> Iterator[tuple[Choice, Node]]:
        """Every choice offered there, with where it leads (twice where dice may fall either way)."""
        state = dict(zip(self._names, node.values, strict=True))
        now = Moment(state, node.visited, node.gains, node.today)
        for index, choice in enumerate(self._case.scenes[node.scene].choices):
            if choice.condition is None or choice.condition.holds(now):
                self._offered.add((node.scene, index))
                yield from ((choice, self._after(node, state, choice, target)) for target in choice.targets())
            else:
                self._withheld.add((node.scene, index))

    def never_withheld(self) -> list[tuple[str, int]]:
        """(scene, number) of every choice that was offered whenever its scene was open."""
        return sorted(self._offered - self._withheld)

    def _after(self, node: Node, state: Mapping[str, int], choice: Choice, target: str) -> Node:
        asked = tuple(each for each in choice.effects if each.name in state)
        after = self._case.after(state, asked)
        return Node(
            target,
            tuple(after[name] for name in self._names),
            node.visited | (self._asked & {target}),
            node.gains | self._gains.intersection(choice.gains),
            self._case.day_after(node.today, choice),
        )

    def faults(self) -> Iterator[Fault]:
        case = self._case
        for name, node in self._stuck.items():
            told = ", ".join(f"{key} = {value}" for key, value in zip(self._names, node.values, strict=True))
            yield fault(case.scenes[name].line, name, "practice-nothing-offered", state=told or "—")
        if not self._stuck:
            yield from self._prisons()
        for name, scene in case.scenes.items():
            never = [c for i, c in enumerate(scene.choices) if (name, i) not in self._offered]
            for choice in never:
                yield fault(choice.line, name, "practice-choice-never", text=choice.text[:60])

    def _prisons(self) -> Iterator[Fault]:
        """Scenes from some state of which no road leads to an ending."""
        ends = [node for node in self._back if self._case.scenes[node.scene].ending]
        free = _closure(ends, self._back)
        for name in dict.fromkeys(node.scene for node in self._back if node not in free):
            yield fault(self._case.scenes[name].line, name, "practice-no-way-out")


def _closure(first: Iterable[_Any], roads: Mapping[_Any, list[_Any]]) -> set[_Any]:
    """Everything that can be reached from `first` along `roads`."""
    reached = set(first)
    queue = deque(reached)
    while queue:
        for target in roads[queue.popleft()]:
            if target not in reached:
                reached.add(target)
                queue.append(target)
    return reached
