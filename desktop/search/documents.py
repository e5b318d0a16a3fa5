"""What of each passage goes into which field of the index."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, lru_cache

from desktop.handbook.model import Passage

from .analysis import Analyser, Term
from .importing import whoosh_alone
from .lexicon import MEMORY
from .words import cut

EDGES = (4,)
MANY = 2000
"""With more passages than this the pieces of words, a quarter of the index for its weakest field, are left out."""
SHORTEST_ROOT, LONGEST_ROOT = 6, 6


@cache
def stemmer() -> Callable[[str], str]:
    """Whoosh's Russian stemmer, which remembers what it did."""
    with whoosh_alone():
        from whoosh.lang.snowball.russian import RussianStemmer
    return lru_cache(MEMORY)(RussianStemmer().stem)


def edge_of(beginning: str) -> str:
    """The indexed edge to look for when a word was only begun: «соцконт» is met by «соцк»."""
    return beginning[: max(size for size in (2, *EDGES) if size <= max(2, len(beginning)))]


def edges(word: str) -> list[str]:
    """The beginnings of a word, for words that are only half typed."""
    return [word[:size] for size in EDGES if len(word) >= size]


def grams(word: str) -> list[str]:
    """The pieces of three letters in a long word, without its ending."""
    word = word[:LONGEST_ROOT] if len(word) >= SHORTEST_ROOT else ""
    return [word[place : place + 3] for place in range(len(word) - 2)]


def documents(
    passages: Sequence[Passage],
    texts: Mapping[str, Sequence[Term]],
    topics: Mapping[str, Sequence[Sequence[Term]]],
    analyser: Analyser,
) -> Iterator[dict[str, list[str]]]:
    """The fields of every passage, as words; made one by one, as they are asked for."""
    parts = {part for each in passages for part in each.path}
    heads = {part: [lemma for term in analyser.terms(part) for lemma in term.lemmas] for part in parts}
    pieces = len(passages) <= MANY
    return (_document(each, texts[each.id], topics.get(each.id, ()), heads, pieces) for each in passages)


def _document(
    passage: Passage, terms: Sequence[Term], topics: Sequence[Sequence[Term]], heads: Mapping[str, list[str]],
    pieces: bool,
) -> dict[str, list[str]]:
    words = [word.text for word in cut(passage.text)]
    lemmas = [lemma for term in terms for lemma in term.lemmas]
    stem = stemmer()
    return {
        "exact": words + [form for term in terms if term.kind == "number" for form in term.forms],
        "lemma": lemmas,
        "stem": [stem(word) for word in words if len(word) > 2],
        "title": [lemma for part in passage.path for lemma in heads[part]],
        "topic": [concept for asked in (*topics, terms) for term in asked for concept in term.concepts],
        "gram": sorted({gram for lemma in lemmas for gram in grams(lemma)}) if pieces else [],
        "edge": sorted({edge for lemma in lemmas for edge in edges(lemma)}),
    }
