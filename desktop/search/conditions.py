"""Which passages hold what a query demands, in any form of its words."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from itertools import pairwise, product

from .analysis import Analyser
from .operators import Demands, Near
from .words import cut

_Lemmas = tuple[tuple[str, ...], ...]
_Asked = tuple[frozenset[str], ...]
Holds = Callable[[str], bool]
"""Passage id → does it hold what was demanded?"""


@dataclass(frozen=True, slots=True)
class Conditions:
    """The passages' texts; the lemmas of each, word by word, are read when they are first asked for."""

    analyser: Analyser
    _texts: Mapping[str, str]
    _seen: dict[str, _Lemmas] = field(default_factory=dict, init=False, repr=False, compare=False)

    def test(self, demands: Demands) -> Holds:
        """The test of one query, ready to be asked of many passages."""
        if not demands:
            return self._texts.__contains__
        without = [self._asked(each) for each in demands.without]
        phrases = [self._asked(each) for each in demands.phrases]
        near = [([self._asked(thing) for thing in each.things], each.within) for each in demands.near]

        def holds(passage: str) -> bool:
            lemmas = self._lemmas(passage)
            return (
                all(_places(each, lemmas) for each in phrases)
                and not any(_places(each, lemmas) for each in without)
                and all(_together(things, within, lemmas) for things, within in near)
            )

        return holds

    def _asked(self, text: str) -> _Asked:
        return tuple(frozenset(each) for each in lemmas_of(text, self.analyser))

    def _lemmas(self, passage: str) -> _Lemmas:
        found = self._seen.get(passage)
        if found is None:
            found = self._seen[passage] = lemmas_of(self._texts.get(passage, ""), self.analyser)
        return found


def lemmas_of(text: str, analyser: Analyser) -> _Lemmas:
    """The possible lemmas of each word of `text`, small words too."""
    return tuple(analyser.lemmas(word.text) for word in cut(text))


def words_of(demands: Demands) -> list[str]:
    """Every word that must stand in a passage."""
    things = (*demands.phrases, *(thing for each in demands.near for thing in each.things))
    return [word.text for thing in things for word in cut(thing)]


def _places(asked: _Asked, lemmas: _Lemmas) -> list[int]:
    """Where the phrase begins; nothing asked stands nowhere."""
    if not asked:
        return []
    starts = [place for place, have in enumerate(lemmas) if not asked[0].isdisjoint(have)]
    size = len(asked)
    return [
        place
        for place in starts
        if place + size <= len(lemmas)
        and not any(asked[at].isdisjoint(lemmas[place + at]) for at in range(1, size))
    ]


def _together(things: list[_Asked], within: int, lemmas: _Lemmas) -> bool:
    """Do all `things` stand somewhere with at most `within` words from each to the next? Never one place for two."""
    found = [[(place, place + len(asked) - 1) for place in _places(asked, lemmas)][:MOST] for asked in things]
    return any(_close(sorted(spans), within) for spans in product(*found))


def _close(spans: list[tuple[int, int]], within: int) -> bool:
    return all(0 < later[0] - earlier[1] <= within for earlier, later in pairwise(spans))


MOST = 24
"""Places of one word that are looked at: enough for a passage, and junk cannot make it slow."""

__all__ = ["Conditions", "Demands", "Holds", "Near", "lemmas_of", "words_of"]
