"""From likenesses and word scores to an order of passages, and to an honest no."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .analysis import Term
from .phrasing import Likeness, Phrasings

PHRASING, ALL, WORDS = 0.4, 0.7, 0.2
"""What the likest phrasing, everything said of a passage, and the Whoosh score of its words count."""

KNOWN_SHARE = 0.3
"""Less of a question than this known to any one passage, and it is about something else."""

BAR = 0.2
"""A likeness below this is no answer."""


EVIDENCE = 4.0
"""With so much shared with one passage, strange words beside it do not matter."""

DOUBT = 0.0
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
    terms: Sequence[Term], likenesses: Mapping[str, Likeness], passages: frozenset[str], phrasings: Phrasings
) -> Verdict:
    """Does the handbook answer? A subject left out wins if the question is more like it than any passage."""
    ours = max((about(each) for owner, each in likenesses.items() if owner in passages), default=0.0)
    others = ((about(each), owner) for owner, each in likenesses.items() if owner not in passages)
    other, subject = max(others, default=(0.0, ""))
    if other > ours + DOUBT and other > BAR:
        return Verdict(False, subject)
    if max((each.evidence for owner, each in likenesses.items() if owner in passages), default=0.0) >= EVIDENCE:
        return Verdict(True)
    return Verdict(ours >= BAR and known_share(terms, phrasings) >= KNOWN_SHARE)


def known_share(terms: Sequence[Term], phrasings: Phrasings) -> float:
    """How much of what a question is about (not of how it asks) our texts know at all: 0…1."""
    content = [term for term in terms if term.kind in ("word", "strange", "half")]
    total = sum(phrasings.weight(term) for term in content)
    known = sum(phrasings.weight(term) for term in content if phrasings.knows(term))
    return known / total if total else 0.0
