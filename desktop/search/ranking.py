"""From what was learned and what is spoken of to an order of passages, and to an honest no."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from math import exp

from .analysis import Term

SPOKEN, WORDS = 2.0, 0.1
"""What the share of a question that a class speaks of, and the Whoosh score of its words, count beside the
classifier's score."""

UNLEARNED = -0.5
"""What a passage begins with that the classifier never saw: a handbook of one's own can be searched too."""

DOUBT = 0.1
"""A question must be so much more about a passage than about any subject left out to be answered."""

NAMED = 0.0
"""A subject left out is named only where the question rather is about it; a no needs no wrong reason."""

BAR = 0.2
"""One word is looked up, not judged, where a passage speaks of it so strongly."""

ASKED = 0.5
"""What the sentence that asks counts in a story, beside the whole of it."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether the handbook answers; if not, by which subject it leaves out ("" if none is near)."""

    answered: bool
    subject: str = ""


def blend(story: Mapping[str, float], asked: Mapping[str, float]) -> dict[str, float]:
    """Scores of a story in which one sentence asks."""
    return {
        owner: (1 - ASKED) * story.get(owner, 0.0) + ASKED * asked.get(owner, 0.0) for owner in {**story, **asked}
    }


def weigh(learned: Mapping[str, float], spoken: Mapping[str, float]) -> dict[str, float]:
    """Class → how much the question is about it, comparable between passages and subjects left out."""
    about = dict(learned)
    for owner, share in spoken.items():
        about[owner] = about.get(owner, UNLEARNED) + SPOKEN * share
    return about


def rank(
    about: Mapping[str, float], spoken: Collection[str], words: Mapping[str, float], passages: frozenset[str]
) -> dict[str, float]:
    """Passage → score above 0, of those that share a word with the question. `words` are Whoosh scores, taken relative
    to the best of them."""
    best = max(words.values(), default=0.0) or 1.0
    return {
        owner: exp(about.get(owner, UNLEARNED) + WORDS * words.get(owner, 0.0) / best)
        for owner in {*spoken, *words}
        if owner in passages
    }


def judge(
    terms: Sequence[Term], about: Mapping[str, float], spoken: Mapping[str, float], passages: frozenset[str]
) -> Verdict:
    """Does the handbook answer? A subject left out refuses unless the question is clearly more about a passage; one
    word alone is no question, it is looked up."""
    ours = max(map(about.__getitem__, passages.intersection(about)), default=UNLEARNED)
    others = ((score, owner) for owner, score in about.items() if owner not in passages)
    other, subject = max(others, default=(UNLEARNED, ""))
    if len(terms) == 1 and any(share >= BAR for owner, share in spoken.items() if owner in passages):
        return Verdict(True)
    if ours > other + DOUBT:
        return Verdict(True)
    return Verdict(False, subject if other > NAMED else "")
