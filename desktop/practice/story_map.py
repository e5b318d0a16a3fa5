"""How a story lies on paper: scenes in columns from left to right, roads between them."""

from collections.abc import Mapping
from dataclasses import dataclass

from .case import Case


@dataclass(frozen=True, slots=True)
class StoryMap:
    """`columns` of scene names, the first scene leftmost; `roads` are (from, to), each once."""

    columns: tuple[tuple[str, ...], ...]
    roads: tuple[tuple[str, str], ...]

    def place(self, scene: str) -> tuple[int, int]:
        """Column and row of a scene. KeyError if it is not on the map."""
        for number, column in enumerate(self.columns):
            if scene in column:
                return number, column.index(scene)
        raise KeyError(scene)


def story_map(case: Case) -> StoryMap:
    """Each scene stands as far to the right as its shortest way from the beginning is long; a scene's row follows
    the rows of those that lead to it, so that roads cross little."""
    roads = {name: _targets(case, name) for name in case.scenes}
    depth = {case.start: 0}
    queue = [case.start]
    for name in queue:
        for target in roads[name]:
            if target not in depth:
                depth[target] = depth[name] + 1
                queue.append(target)
    columns: list[list[str]] = [[] for _ in range(max(depth.values()) + 1)]
    for name in queue:
        columns[depth[name]].append(name)
    for number in range(1, len(columns)):
        before = {name: row for row, name in enumerate(columns[number - 1])}
        columns[number].sort(key=lambda name: _mean_row(name, before, roads))
    pairs = tuple((name, target) for name in queue for target in roads[name] if target != name)
    return StoryMap(tuple(map(tuple, columns)), pairs)


def _targets(case: Case, name: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(target for choice in case.scenes[name].choices for target in choice.targets()))


def _mean_row(name: str, before: Mapping[str, int], roads: Mapping[str, tuple[str, ...]]) -> float:
    rows = [row for other, row in before.items() if name in roads[other]]
    return sum(rows) / len(rows) if rows else float(len(before))
