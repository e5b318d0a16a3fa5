"""The one sentence on top: which authored answer of the best passage fits the question."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.handbook.model import Passage

from .analysis import Analyser, Term
from .phrasing import Phrasings, gather
from .vocabulary import Answer

SURE, APART = 0.75, 0.08
"""Less like any question of an answer than SURE, or nearly as like one of another, and it stays unsaid."""


@dataclass(frozen=True, slots=True)
class Answers:
    """The answers and the questions they were written for."""

    answers: tuple[Answer, ...]
    phrasings: Phrasings

    def best(self, terms: Sequence[Term], passage: str) -> Answer | None:
        """The answer from `passage` to the question `terms`; None if none is surely meant. One word asks nothing."""
        likenesses = self.phrasings.likeness(terms) if len(terms) > 1 else {}
        fitting = sorted(
            (-likeness, number)
            for owner, likeness in likenesses.items()
            if self.answers[number := int(owner)].passage == passage
        )
        if not fitting or -fitting[0][0] < SURE or (len(fitting) > 1 and fitting[1][0] - fitting[0][0] < APART):
            return None
        return self.answers[fitting[0][1]]


def gather_answers(answers: Sequence[Answer], passages: Sequence[Passage], analyser: Analyser) -> Answers:
    """Those of the `answers` whose text stands in its passage as it is."""
    texts = {each.id: each.text for each in passages}
    sound = tuple(each for each in answers if each.text in texts.get(each.passage, ""))
    asked = {str(number): [analyser.terms(ask) for ask in each.asks] for number, each in enumerate(sound)}
    return Answers(sound, gather(asked))
