"""What a query demands besides relevance: phrases in quotes, and words that must not be there."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .analysis import Analyser
from .words import cut

_Lemmas = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Conditions:
    """The lemmas of every passage, word by word, to test phrases on."""

    analyser: Analyser
    _passages: Mapping[str, _Lemmas]

    def hold(self, passage: str, phrases: Sequence[str], without: Sequence[str]) -> bool:
        """Has the passage all `phrases` (in any form of their words) and none of the words `without`?"""
        lemmas = self._passages.get(passage)
        if lemmas is None or not (phrases or without):
            return lemmas is not None
        banned = {lemma for each in without for word in lemmas_of(each, self.analyser) for lemma in word}
        if any(banned.intersection(each) for each in lemmas):
            return False
        return all(_stands(lemmas_of(phrase, self.analyser), lemmas) for phrase in phrases)


def lemmas_of(text: str, analyser: Analyser) -> _Lemmas:
    """The possible lemmas of each word of `text`, small words too."""
    return tuple(analyser.lemmas(word.text) for word in cut(text))


def _stands(asked: _Lemmas, lemmas: _Lemmas) -> bool:
    return any(
        all(set(want).intersection(have) for want, have in zip(asked, lemmas[place:], strict=False))
        for place in range(len(lemmas) - len(asked) + 1)
    )
