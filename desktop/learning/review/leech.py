"""Items that will not stay: asking them again is no help, reading and living them through may be. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from .item import ReviewItem
from .schedule import CardState

LAPSES = 6
"""Anki says 8, but counts lapses within one day as well; here each was forgotten on a day of its own."""

CURED = 21.0
"""Days of stability at which it has stayed after all."""


@dataclass(frozen=True, slots=True)
class Leech:
    """Forgotten `lapses` times: read `passage` again, play `case` ("" if there is none)."""

    item: ReviewItem
    lapses: int
    passage: str
    case: str


def leeches(items: Iterable[ReviewItem], states: Mapping[str, CardState]) -> tuple[Leech, ...]:
    """The leeches, the most often forgotten first."""
    found = [(item, states[item.key]) for item in items if item.key in states]
    caught = [Leech(item, state.lapses, item.passage, item.case) for item, state in found if is_leech(state)]
    return tuple(sorted(caught, key=lambda leech: (-leech.lapses, leech.item.key)))


def is_leech(state: CardState) -> bool:
    """Whether it was forgotten LAPSES times and has not stayed since."""
    return state.lapses >= LAPSES and state.stability < CURED
