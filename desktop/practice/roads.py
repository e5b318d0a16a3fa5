"""All the roads of a case: the expert's, the best that is left from anywhere, what each ending can have cost."""

import heapq
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import count

from .case import Case, Ending
from .graph import Node, Walk
from .marks import Choice, Grade, Judgement

LOST = {Grade.RIGHT: 0, Grade.DEFENSIBLE: 1, Grade.WRONG: 2}
"""Half points that a decision loses on its scale; a choice without a judgement loses nothing."""

_RANK = {Ending.GOOD: 0, Ending.FAIR: 1, Ending.POOR: 2}
MOST_ROUNDS = 80
"""No story is longer than so many decisions, unless a loop makes it endless."""

Cost = tuple[int, int]
"""Half points lost on both scales together, and the number of decisions."""


def lost(judgement: Judgement | None) -> int:
    """Half points that this judgement takes away."""
    return LOST[judgement.grade] if judgement else 0


@dataclass(frozen=True, slots=True)
class Range:
    """Fewest and most half points lost on the way to an ending, by law and as conversation; None: without bound."""

    law: tuple[int, int | None]
    talk: tuple[int, int | None]


@dataclass(frozen=True, slots=True)
class Roads:
    """The walked graph of a sound case, ready to be asked."""

    case: Case
    first: Node
    _roads: Mapping[Node, tuple[tuple[Choice, Node], ...]] = field(repr=False)

    @property
    def states(self) -> int:
        """How many different moments the story has."""
        return len(self._roads)

    def endings(self) -> tuple[Node, ...]:
        """Every node in which the story ends."""
        return tuple(node for node in self._roads if self.case.scenes[node.scene].ending)

    def offered(self, node: Node) -> tuple[tuple[Choice, Node], ...]:
        """The choices there, with where they lead."""
        return self._roads[node]

    def expert(self, start: Node | None = None) -> tuple[tuple[Node, Choice], ...]:
        """The road from `start` (the beginning) to the best ending in reach that loses least, then is shortest."""
        begin = start or self.first
        costs, back = self._cheapest(begin)
        ends = [node for node in self.endings() if node in costs]
        best = min(ends, key=lambda node: (self._rank(node), costs[node], node.scene))
        road: list[tuple[Node, Choice]] = []
        while best != begin:
            before, choice = back[best]
            road.append((before, choice))
            best = before
        return tuple(reversed(road))

    def best_ending(self, start: Node) -> str:
        """The scene of the best ending that can still be reached from there."""
        costs, _ = self._cheapest(start)
        ends = [node for node in self.endings() if node in costs]
        return min(ends, key=lambda node: (self._rank(node), costs[node], node.scene)).scene

    def ranges(self) -> dict[str, Range]:
        """For each ending (by its scene) what the way there can have cost."""
        law = self._spans(lambda choice: lost(choice.law))
        talk = self._spans(lambda choice: lost(choice.talk))
        return {scene: Range(law[scene], talk[scene]) for scene in law}

    def _rank(self, node: Node) -> int:
        ending = self.case.scenes[node.scene].ending
        return _RANK[ending] if ending else len(_RANK)

    def _cheapest(self, start: Node) -> tuple[dict[Node, Cost], dict[Node, tuple[Node, Choice]]]:
        costs: dict[Node, Cost] = {start: (0, 0)}
        back: dict[Node, tuple[Node, Choice]] = {}
        order = count()
        queue = [((0, 0), next(order), start)]
        while queue:
            cost, _, node = heapq.heappop(queue)
            if cost > costs[node]:
                continue
            for choice, target in self._roads[node]:
                further = (cost[0] + lost(choice.law) + lost(choice.talk), cost[1] + 1)
                if target not in costs or further < costs[target]:
                    costs[target], back[target] = further, (node, choice)
                    heapq.heappush(queue, (further, next(order), target))
        return costs, back

    def _spans(self, price: Callable[[Choice], int]) -> dict[str, tuple[int, int | None]]:
        fewest, most = {self.first: 0}, {self.first: 0}
        grows = True
        for _ in range(MOST_ROUNDS):
            grows = self._relax(fewest, most, price)
            if not grows:
                break
        found: dict[str, tuple[int, int | None]] = {}
        for node in self.endings():
            low, high = found.get(node.scene, (fewest[node], 0))
            bound = None if grows or high is None else max(high, most[node])
            found[node.scene] = (min(low, fewest[node]), bound)
        return found

    def _relax(self, fewest: dict[Node, int], most: dict[Node, int], price: Callable[[Choice], int]) -> bool:
        grows = False
        for node in list(most):
            for choice, target in self._roads[node]:
                cost = price(choice)
                low, high = fewest[node] + cost, most[node] + cost
                if target not in most or low < fewest[target] or high > most[target]:
                    fewest[target] = min(low, fewest.get(target, low))
                    most[target] = max(high, most.get(target, high))
                    grows = True
        return grows


def roads_of(case: Case) -> Roads:
    """Walk a sound case."""
    walk = Walk(case)
    found: dict[Node, tuple[tuple[Choice, Node], ...]] = {}
    waiting = [walk.first()]
    while waiting:
        node = waiting.pop()
        if node in found:
            continue
        found[node] = tuple(walk.roads(node))
        waiting.extend(target for _, target in found[node])
    return Roads(case, walk.first(), found)


def always_offered(case: Case) -> Iterator[tuple[str, Choice]]:
    """(scene, choice) of every choice whose condition is never false: it asks for nothing."""
    walk = Walk(case)
    for name, index in walk.never_withheld():
        choice = case.scenes[name].choices[index]
        if choice.condition:
            yield name, choice
