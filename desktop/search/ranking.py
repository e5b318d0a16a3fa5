"""From likenesses and word scores to an order of passages, and to an honest no."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .analysis import Term
from .phrasing import Likeness

PHRASING, ALL, WORDS = 0.4, 0.7, 0.2
"""What the likest phrasing, everything said of a passage, and the Whoosh score of its words count."""

KNOWN_SHARE = 0.45
"""Less of a question than this known to any one passage, and it is about something else."""

BAR = 0.2
"""A likeness below this is no answer."""


EVIDENCE = 5.0
"""With so much shared with one passage, strange words beside it do not matter."""

DOUBT = -0.02
"""A subject left out must be liker than any passage by this much."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether the handbook answers; if not, by which subject it leaves out ("" if none is near)."""

    answered: bool
    subject: str = ""


def about(likeness: Likeness) -> float:
    """How much a question is about a class, comparable between passages and subjects left out."""
    return PHRASING * likeness.phrasing + ALL * likeness.all


def rank(
    likenesses: Mapping[str, Likeness], words: Mapping[str, float], passages: frozenset[str]
) -> dict[str, float]:
    """Passage → score. `words` are Whoosh scores, taken relative to the best of them."""
    best = max(words.values(), default=0.0) or 1.0
    found = {owner: WORDS * score / best for owner, score in words.items()}
    for owner, likeness in likenesses.items():
        if owner in passages:
            found[owner] = found.get(owner, 0.0) + about(likeness)
    return found


def judge(
    terms: Sequence[Term], likenesses: Mapping[str, Likeness], passages: frozenset[str], things: frozenset[str]
) -> Verdict:
    """Does the handbook answer? A subject left out wins if the question is more like it than any passage.

    `things` are the concepts that only this handbook's questions name («#бастау_бизнес»).
    """
    mine = {owner: each for owner, each in likenesses.items() if owner in passages}
    ours = max((about(each) for each in mine.values()), default=0.0)
    others = ((about(each), owner) for owner, each in likenesses.items() if owner not in passages)
    other, subject = max(others, default=(0.0, ""))
    if len(terms) == 1 and ours >= BAR:
        return Verdict(True)  # a word to look up, not a question
    if other > ours + DOUBT and other > BAR:
        return Verdict(False, subject)
    covered = any(each.covered >= KNOWN_SHARE for each in mine.values())
    proven = any(each.things > 1 and each.evidence >= EVIDENCE for each in mine.values())
    named = any(not things.isdisjoint(term.concepts) for term in terms)
    return Verdict((ours >= BAR and (named or covered)) or proven)
