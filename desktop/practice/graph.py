"""Walks a case before any learner does: first the map of scenes, then every state the map allows."""

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, TypeVar

from .expression import Condition, names, scenes
from .fault import Fault, fault
from .marks import Choice

if TYPE_CHECKING:
    from .case import Case, Scene

_Any = TypeVar("_Any")

MAX_STATES = 50_000
"""Half a second of walking. A case that needs more lacks bounds on a variable, and is refused."""

_Node = tuple[str, tuple[int, ...], frozenset[str]]
"""The scene, the values of the variables that conditions ask for, the asked-for scenes that were visited."""


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
    reached = _closure([case.start], {s.name: [c.target for c in s.choices] for s in case.scenes.values()})
    lost = [scene for name, scene in case.scenes.items() if name not in reached]
    return tuple(fault(scene.line, scene.name, "practice-scene-unreachable") for scene in lost)


def _scene_faults(case: "Case", scene: "Scene") -> Iterator[Fault]:
    if scene.ending and scene.choices:
        yield fault(scene.choices[0].line, scene.name, "practice-ending-goes-on")
    if not scene.ending and not scene.choices:
        yield fault(scene.line, scene.name, "practice-dead-end")
    for choice in scene.choices:
        if choice.target not in case.scenes:
            yield fault(choice.line, scene.name, "practice-target-missing", target=choice.target)
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
    walk = _Walk(case)
    if not walk.complete:
        return (fault(case.line, "", "practice-too-many-states", count=MAX_STATES),)
    return tuple(walk.faults())


class _Walk:
    """Every node that play can reach from the start, breadth first, with the roads between them."""

    def __init__(self, case: "Case") -> None:
        self._case = case
        conditions = [c.condition for s in case.scenes.values() for c in s.choices if c.condition]
        asked = frozenset[str]().union(*map(names, conditions))
        self._names = tuple(name for name in case.initial_state if name in asked)
        self._asked = frozenset[str]().union(*map(scenes, conditions))
        self._back: dict[_Node, list[_Node]] = {}
        self._offered: set[tuple[str, int]] = set()
        self._stuck: dict[str, _Node] = {}
        self.complete = self._explore()

    def _explore(self) -> bool:
        values = tuple(self._case.initial_state[name] for name in self._names)
        first = (self._case.start, values, self._asked & {self._case.start})
        self._back[first] = []
        queue = deque([first])
        while queue and len(self._back) <= MAX_STATES:
            node = queue.popleft()
            roads = list(self._roads(node))
            if not roads and not self._case.scenes[node[0]].ending:
                self._stuck.setdefault(node[0], node)
            for target in roads:
                if target not in self._back:
                    self._back[target] = []
                    queue.append(target)
                self._back[target].append(node)
        return not queue

    def _roads(self, node: _Node) -> Iterator[_Node]:
        name, values, visited = node
        state = dict(zip(self._names, values, strict=True))
        for index, choice in enumerate(self._case.scenes[name].choices):
            if _holds(choice.condition, state, visited):
                self._offered.add((name, index))
                yield choice.target, self._after(state, choice), visited | (self._asked & {choice.target})

    def _after(self, state: Mapping[str, int], choice: Choice) -> tuple[int, ...]:
        asked = tuple(each for each in choice.effects if each.name in state)
        after = self._case.after(state, asked)
        return tuple(after[name] for name in self._names)

    def faults(self) -> Iterator[Fault]:
        case = self._case
        for name, node in self._stuck.items():
            told = ", ".join(f"{key} = {value}" for key, value in zip(self._names, node[1], strict=True))
            yield fault(case.scenes[name].line, name, "practice-nothing-offered", state=told or "—")
        if not self._stuck:
            yield from self._prisons()
        for name, scene in case.scenes.items():
            never = [c for i, c in enumerate(scene.choices) if (name, i) not in self._offered]
            for choice in never:
                yield fault(choice.line, name, "practice-choice-never", text=choice.text[:60])

    def _prisons(self) -> Iterator[Fault]:
        """Scenes from some state of which no road leads to an ending."""
        ends = [node for node in self._back if self._case.scenes[node[0]].ending]
        free = _closure(ends, self._back)
        for name in dict.fromkeys(node[0] for node in self._back if node not in free):
            yield fault(self._case.scenes[name].line, name, "practice-no-way-out")


def _holds(condition: Condition | None, state: Mapping[str, int], visited: frozenset[str]) -> bool:
    return condition is None or condition.holds(state, visited)


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
