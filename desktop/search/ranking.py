"""From likenesses and word scores to an order of passages, and to an honest no."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .analysis import Term
from .phrasing import CONTENT, Likeness

PHRASING, ALL, WORDS = 0.4, 0.7, 0.1
"""What the likest phrasing, everything said of a passage, and the Whoosh score of its words count."""

KNOWN_SHARE = 0.4
"""Less of a question than this known to any one passage, and it is about something else."""

BAR = 0.2
"""A likeness below this is no answer."""


EVIDENCE = 6.0
"""With so much shared with one passage, strange words beside it do not matter."""

DOUBT = -0.01
"""A subject left out refuses if it is liker than any passage by this much: nearly as like is enough…"""

THIN_DOUBT = 0.03
"""…but liker by this much if it shares but one word with the question: one term of the handbook refuses nothing."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether the handbook answers; if not, by which subject it leaves out ("" if none is near)."""

    answered: bool
    subject: str = ""


def about(likeness: Likeness) -> float:
    """How much a question is about a class, comparable between passages and subjects left out."""
    return PHRASING * likeness.phrasing + ALL * likeness.all


ASKED = 0.5
"""What the sentence that asks counts in a story, beside the whole of it."""

NOTHING = Likeness(0.0, 0.0, 0.0, 0.0, 0)


def blend(story: Mapping[str, Likeness], asked: Mapping[str, Likeness]) -> dict[str, Likeness]:
    """The likeness of a story in which one sentence asks."""
    return {owner: _between(story.get(owner, NOTHING), asked.get(owner, NOTHING)) for owner in {**story, **asked}}


def _between(story: Likeness, asked: Likeness) -> Likeness:
    return Likeness(
        (1 - ASKED) * story.phrasing + ASKED * asked.phrasing,
        (1 - ASKED) * story.all + ASKED * asked.all,
        max(story.covered, asked.covered),
        max(story.evidence, asked.evidence),
        max(story.things, asked.things),
    )


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
    others = ((_excess(each), owner) for owner, each in likenesses.items() if owner not in passages)
    other, subject = max(others, default=(0.0, ""))
    if len(terms) == 1 and ours >= BAR:
        return Verdict(True)  # a word to look up, not a question
    if other > ours and other > BAR:
        return Verdict(False, subject)
    covered = any(each.covered >= KNOWN_SHARE for each in mine.values())
    proven = any(each.things > 1 and each.evidence >= EVIDENCE for each in mine.values())
    named = any(not things.isdisjoint(term.concepts) for term in terms)
    return Verdict((ours >= BAR and (named or covered or _mostly_ours(terms))) or proven)


def _excess(subject: Likeness) -> float:
    return about(subject) - (DOUBT if subject.things > 1 else THIN_DOUBT)


def _mostly_ours(terms: Sequence[Term]) -> bool:
    """Are most of the words that say what a question is about the handbook's own terms (names of groups)?"""
    content = [term for term in terms if term.kind in CONTENT]
    own = [term for term in content if any(concept.startswith("#") for concept in term.concepts)]
    return len(own) * 2 > len(content)
