"""The index of a handbook: built in memory, or taken whole from the cache where it was built before."""

import gc
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from desktop.base.problems import Problem
from desktop.handbook.model import Handbook, Passage

from .analysis import Analyser, Term
from .answering import gather_answers
from .classifier import NOTHING_LEARNED
from .conditions import Conditions
from .documents import documents, stemmer
from .engine import Interrupted, build_engine
from .item import Item
from .items import ItemIndex, unlike
from .references import cited_places
from .searching import LARGE, SearchIndex
from .spelling import Speller
from .spoken import gather_spoken
from .store import (
    content_key,
    index_key,
    items_key,
    read_index,
    read_items,
    read_texts,
    write_index,
    write_items,
    write_texts,
)
from .texts import packed
from .understanding import Reader
from .vocabulary import Vocabulary

__all__ = ["Interrupted", "SearchIndex", "build_index", "open_index", "open_items"]

Progress = Callable[[int, int], None]
"""(done, of how many): told from the thread that builds."""


def open_index(
    handbook: Handbook,
    folder: Path,
    caches: Sequence[Path] = (),
    cancelled: Callable[[], bool] = lambda: False,
    progress: Progress = lambda done, total: None,
) -> tuple[SearchIndex, tuple[Problem, ...]]:
    """The index of `handbook` with the vocabulary of `folder` (content/search), and what is wrong with that.

    It is read from any of the `caches` if the very same was built there before, else built and kept in the first; a
    vocabulary with faults is not kept, so that they are told again.
    """
    key = index_key(tuple(handbook.walk()), folder) if caches else ""
    with _no_collecting():
        kept = next(filter(None, (read_index(cache, key, handbook) for cache in caches)), None)
    if kept:
        return kept, ()
    from .files import read_vocabulary

    vocabulary, problems = read_vocabulary(folder)
    index = build_index(handbook, vocabulary, cancelled, progress, next(iter(caches), None))
    if caches and not problems and len(index.passages) <= LARGE:
        write_index(caches[0], key, index)
    return index, problems


def open_items(index: SearchIndex, items: Iterable[Item], folder: Path, caches: Sequence[Path] = ()) -> ItemIndex:
    """`index.gathered(items)`, read from any of the `caches` if the very same was made there before, else made and
    kept in the first.

    `folder` is that of the vocabulary (content/search).
    """
    told = unlike(items)
    key = items_key(told, folder) if caches else ""
    kept = next(filter(None, (read_items(cache, key, told, index.reader.analyser) for cache in caches)), None)
    if kept:
        return kept
    made = index.gathered(told)
    if caches:
        write_items(caches[0], key, made)
    return made


def build_index(
    handbook: Handbook,
    vocabulary: Vocabulary,
    cancelled: Callable[[], bool] = lambda: False,
    progress: Progress = lambda done, total: None,
    cache: Path | None = None,
) -> SearchIndex:
    """The index of `handbook`. Raises Interrupted soon after `cancelled` begins to say True.

    In the folder `cache` the reading of more passages than LARGE is kept; of fewer it takes less time than a file.
    """
    with _no_collecting():
        return _built(handbook, vocabulary, _Steps(handbook, vocabulary, cancelled, progress), cache)


class _Steps:
    """Counts what is done, tells it now and then, and stops where it is no longer wanted."""

    def __init__(
        self, handbook: Handbook, vocabulary: Vocabulary, cancelled: Callable[[], bool], progress: Progress
    ) -> None:
        self._cancelled, self._progress = cancelled, progress
        self._done = 0
        asked = len(vocabulary.asks()) + len(vocabulary.spoken)
        self._total = ANALYSED * sum(1 for _ in handbook.walk()) + asked

    def __call__(self) -> None:
        if self._cancelled():
            raise Interrupted
        self._done += 1
        if self._done % TOLD == 0:
            self._progress(min(self._done, self._total), self._total)


ANALYSED = 2
"""Every passage is taken twice: to be read, and to be put into the index."""
TOLD = 50


@contextmanager
def _no_collecting() -> Iterator[None]:
    """Nearly all that is made here stays, so looking for garbage meanwhile is a fifth of the time for nothing."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def _read(
    passages: Sequence[Passage], analyser: Analyser, step: Callable[[], None], cache: Path | None
) -> dict[str, tuple[Term, ...]]:
    """The terms of every passage."""
    kept = cache if len(passages) > LARGE else None
    key = content_key(passages, analyser.vocabulary) if kept else ""
    texts = read_texts(kept, key, passages) if kept else None
    if texts is not None:
        return texts
    texts = {}
    for each in passages:
        step()
        texts[each.id] = analyser.terms(each.text)
    if kept:
        write_texts(kept, key, texts)
    return texts


def _built(
    handbook: Handbook, vocabulary: Vocabulary, step: Callable[[], None], cache: Path | None
) -> SearchIndex:
    lean = replace(vocabulary, topics={}, spoken={}, aspects={}, subjects=(), classifier=NOTHING_LEARNED)
    analyser = Analyser(lean)  # what was left out need not outlive the building
    passages = tuple(handbook.walk())
    texts = _read(passages, analyser, step, cache)
    subjects = {each.id: replace(each, asks=each.asks[:1]) for each in vocabulary.subjects}
    known = texts.keys() | subjects.keys()
    topics = _said(vocabulary.asks(), known, analyser, step)
    spoken = _said(vocabulary.spoken, known, analyser, step)
    every = {owner: (*topics.get(owner, ()), *spoken.get(owner, ())) for owner in topics | spoken}
    # first what leaves most garbage behind, so that what stays can use its place
    engine = build_engine(documents(passages, texts, every, analyser), step)
    return SearchIndex(
        passages,
        Reader(analyser, Speller(_word_counts(texts, every, analyser))),
        packed(texts),
        gather_spoken(every, texts),
        vocabulary.classifier,
        engine,
        stemmer,
        subjects,
        {each.id: number for number, each in enumerate(passages)},
        frozenset(texts),
        frozenset(topics),
        Conditions(analyser, {each.id: each.text for each in passages}),
        gather_answers(vocabulary.answers, passages, analyser),
        cited_places(handbook),
    )


def _said(
    table: Mapping[str, Sequence[str]], known: Collection[str], analyser: Analyser, step: Callable[[], None]
) -> dict[str, list[tuple[Term, ...]]]:
    """What is said of each of the `known`, as terms."""
    found = {}
    for owner, lines in table.items():
        step()
        if owner in known:
            found[owner] = [analyser.terms(line) for line in lines]
    return found


def _word_counts(
    texts: Mapping[str, Sequence[Term]], topics: Mapping[str, Sequence[Sequence[Term]]], analyser: Analyser
) -> dict[str, int]:
    """Every form that our texts use, with how often; the handbook's own count most."""
    counts: dict[str, int] = {}
    asked = (terms for asks in topics.values() for terms in asks)
    for worth, said in ((5, texts.values()), (1, asked), (2, analyser.said())):
        for form in (form for terms in said for term in terms for form in term.forms):
            if form.isalpha() and len(form) > 1:
                counts[form] = counts.get(form, 0) + worth
    for form in list(counts):
        for lemma in analyser.lemmas(form):
            counts.setdefault(lemma, 1)
    return counts
