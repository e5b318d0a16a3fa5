"""What the classifier sees of a question."""

from collections.abc import Sequence
from itertools import pairwise

from .analysis import Term

LEMMAS = 3
"""So many lemmas of a form count: more are only the dictionary's doubt."""


def features(terms: Sequence[Term]) -> set[str]:
    """Concepts, lemmas, forms, and concepts next to each other."""
    found = {f"concept {concept}" for term in terms for concept in term.concepts}
    found.update(f"lemma {lemma}" for term in terms for lemma in term.lemmas[:LEMMAS])
    found.update(f"form {form}" for term in terms for form in term.forms[:1])
    found.update(f"pair {_first(one)} {_first(other)}" for one, other in pairwise(terms))
    return found


def _first(term: Term) -> str:
    return next(iter((*term.concepts, *term.lemmas, *term.forms)), "")
