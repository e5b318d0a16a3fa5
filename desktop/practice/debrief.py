"""After a case: her road beside the expert's, what each decision was worth, what would have happened otherwise."""

from collections.abc import Iterator
from dataclasses import dataclass

from .case import Case, Ending
from .graph import Node
from .marks import Choice, Grade
from .play import Play, Score, begin, score
from .roads import Roads, lost, roads_of

MOST_TO_REREAD = 3
MOST_CARDS = 8


@dataclass(frozen=True, slots=True)
class Other:
    """A choice that was not taken: where it leads, and the best ending that it leaves in reach."""

    choice: Choice
    scene: str
    best: str
    quality: Ending | None


@dataclass(frozen=True, slots=True)
class Turn:
    """One decision of hers: in which scene, what she chose, whether an expert could have (nothing lost, no
    better ending spoiled), and what else there was."""

    scene: str
    choice: Choice
    as_expert: bool
    others: tuple[Other, ...] = ()


@dataclass(frozen=True, slots=True)
class Debrief:
    """The whole of it. `expert` is (scene, choice) from the beginning; `reread` passages to open again, the most
    telling first; `cards` the decisions worth asking again: (scene, choice, why it was not right)."""

    turns: tuple[Turn, ...]
    expert: tuple[tuple[str, Choice], ...]
    expert_ending: str
    ending: str
    quality: Ending | None
    score: Score
    reread: tuple[str, ...]
    cards: tuple[tuple[str, Choice], ...]


def debrief(play: Play, roads: Roads | None = None) -> Debrief:
    """The debrief of a play, finished or not. `roads` spare walking the case again."""
    roads = roads or roads_of(play.case)
    nodes = tuple(_nodes(play, roads))
    expert = roads.expert()
    turns = tuple(
        _turn(roads, node, step.choice, after)
        for node, step, after in zip(nodes, play.path, nodes[1:], strict=False)
    )
    weak = [turn for turn in turns if _weak(turn.choice)]
    weak.sort(key=lambda turn: -lost(turn.choice.law))
    reread = dict.fromkeys(p for turn in weak if turn.choice.law for p in turn.choice.law.passages)
    last = expert[-1] if expert else None
    return Debrief(
        turns,
        tuple((node.scene, choice) for node, choice in expert),
        roads.best_ending(roads.first) if last else play.at,
        play.at,
        play.ending,
        score(play),
        tuple(reread)[:MOST_TO_REREAD],
        tuple((turn.scene, turn.choice) for turn in weak)[:MOST_CARDS],
    )


def replayed(case: Case, play: Play) -> Iterator[Play]:
    """The play step by step, from its first scene to where it stands: for a seminar."""
    now = begin(case, play.seed)
    yield now
    for step in play.path:
        now, _ = now.choose(now.choices().index(step.choice))
        yield now


def _weak(choice: Choice) -> bool:
    return any(each.grade is not Grade.RIGHT for each in choice.judgements())


def _nodes(play: Play, roads: Roads) -> Iterator[Node]:
    """The nodes of the graph through which she went."""
    node = roads.first
    yield node
    scenes = [*(step.scene for step in play.path[1:]), play.at]
    for step, scene in zip(play.path, scenes, strict=True):
        node = next(
            target for choice, target in roads.offered(node) if choice is step.choice and target.scene == scene
        )
        yield node


def _turn(roads: Roads, node: Node, chosen: Choice, after: Node) -> Turn:
    others = tuple(
        Other(choice, target.scene, end, roads.case.scenes[end].ending)
        for choice, target in roads.offered(node)
        if choice is not chosen
        for end in (roads.best_ending(target),)
    )
    spoiled = roads.best_ending(after) != roads.best_ending(node)
    return Turn(node.scene, chosen, not (spoiled or _weak(chosen)), others)
