"""The search itself: an index of the handbook, built in memory, and what one asks of it."""

import gc
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from desktop.handbook.model import Handbook, Passage

from .analysis import Analyser, Term
from .answering import Answers, gather_answers
from .conditions import Conditions, lemmas_of
from .documents import documents, edge_of, grams, stemmer
from .engine import Engine, Interrupted, Wanted, build_engine
from .found import Found, Hit, Refusal
from .phrasing import Phrasings, gather
from .ranking import Verdict, judge, rank
from .references import Reference
from .snippets import snippet
from .spelling import Speller
from .understanding import Reader, Request
from .vocabulary import Answer, Subject, Vocabulary

__all__ = ["Interrupted", "SearchIndex", "build_index"]

DEEP = 60


@dataclass(frozen=True, slots=True)
class SearchIndex:
    """A handbook made searchable. Kept open as long as the program runs; nothing is written anywhere."""

    passages: tuple[Passage, ...]
    reader: Reader
    _texts: Mapping[str, tuple[Term, ...]]
    _phrasings: Phrasings
    _engine: Engine
    _stem: Callable[[str], str]
    _subjects: Mapping[str, Subject]
    _numbers: Mapping[str, int]
    _conditions: Conditions
    _answers: Answers
    _things: frozenset[str]

    @property
    def answers(self) -> tuple[Answer, ...]:
        """The ready answers that it knows."""
        return self._answers.answers

    def search(self, text: str, limit: int = 20, literal: bool = False) -> Found:
        """The best `limit` passages for whatever was typed; never raises for a text.

        `literal` undoes all understanding: only passages with the very forms typed are found.
        """
        request = self.reader.read(text, literal)
        if literal:
            return self._found(request, Verdict(True), self._literal(request), limit)
        if request.reference:
            return self._by_reference(request, request.reference, limit)
        return self._by_words(request, limit)

    def _by_words(self, request: Request, limit: int) -> Found:
        if not request.terms and not request.phrases:
            return self._refused(request, Refusal("empty"), {}, limit)
        likenesses = self._phrasings.likeness(request.terms)
        scores = rank(likenesses, self._word_scores(request.terms), frozenset(self._numbers))
        if request.phrases:
            scores = {each.id: scores.get(each.id, 0.01) for each in self.passages}
            return self._found(request, Verdict(True), scores, limit)
        verdict = judge(request.terms, likenesses, frozenset(self._numbers), self._things)
        return self._found(request, verdict, scores, limit)

    def _by_reference(self, request: Request, reference: Reference, limit: int) -> Found:
        cited = {each.id: _fit(each, reference) for each in self.passages}
        best = max(cited.values(), default=0.0)
        words = self._word_scores(request.terms)
        top = max(words.values(), default=0.0) or 1.0
        scores = {
            passage: 10 * fit + words.get(passage, 0.0) / top
            for passage, fit in cited.items()
            if fit > max(0.0, best - 0.35)
        }
        if not scores:
            return self._refused(request, Refusal("reference"), {}, limit)
        return self._found(request, Verdict(True), scores, limit)

    def _found(self, request: Request, verdict: Verdict, scores: Mapping[str, float], limit: int) -> Found:
        hits = self._hits(request, scores, limit)
        if not verdict.answered or not hits:
            subject = self._subjects.get(verdict.subject)
            return self._refused(request, Refusal("not-here" if subject else "outside", subject), scores, limit)
        answer = self._answers.best(request.terms, hits[0].passage.id)
        return Found(request.understood.original, request.understood, True, None, answer, "", hits)

    def _refused(self, request: Request, refusal: Refusal, scores: Mapping[str, float], limit: int) -> Found:
        if refusal.subject:
            near = {passage: 2.0 - place / 100 for place, passage in enumerate(refusal.subject.near)}
            scores = near or scores
        hits = self._hits(request, scores, limit)
        return Found(request.understood.original, request.understood, False, refusal, None, "", hits)

    def _hits(self, request: Request, scores: Mapping[str, float], limit: int) -> tuple[Hit, ...]:
        wanted = frozenset(key for term in request.terms for key in (*term.concepts, *term.lemmas, *term.forms))
        allowed = [
            item for item in scores.items() if self._conditions.hold(item[0], request.phrases, request.without)
        ]
        allowed.sort(key=lambda item: (-item[1], self._numbers[item[0]]))
        return tuple(
            Hit(passage, score, snippet(passage.text, self._texts[passage_id], wanted))
            for passage_id, score in allowed[: max(0, limit)]
            for passage in (self.passages[self._numbers[passage_id]],)
        )

    def _literal(self, request: Request) -> dict[str, float]:
        wanted: list[Wanted] = [("exact", form, 1.0) for term in request.terms for form in term.forms]
        return self._passage_scores(wanted)

    def _word_scores(self, terms: Sequence[Term]) -> dict[str, float]:
        return self._passage_scores([each for term in terms for each in self._wanted(term)])

    def _passage_scores(self, wanted: Sequence[Wanted]) -> dict[str, float]:
        return {self.passages[number].id: score for number, score in self._engine.scores(wanted, DEEP)}

    def _wanted(self, term: Term) -> Iterator[Wanted]:
        weight = KINDS.get(term.kind, 1.0)
        yield from (("topic", concept, weight) for concept in term.concepts)
        if term.kind == "framing":
            return
        if term.kind == "half":
            yield "edge", edge_of(term.forms[0]), weight
        else:
            yield from (("exact", form, weight) for form in term.forms)
        share = weight / max(1, len(term.lemmas))
        for lemma in term.lemmas[:MOST_LEMMAS]:
            yield "lemma", lemma, weight
            yield "title", lemma, weight
        if term.kind == "strange":
            yield "stem", self._stem(term.forms[0]), weight
            yield from (("gram", gram, share) for gram in grams(term.forms[0])[:12])


KINDS = {"framing": 0.35, "number": 0.7}
MOST_LEMMAS = 6


def _fit(passage: Passage, reference: Reference) -> float:
    cited = max((reference.fits(each) for each in passage.citations), default=0.0)
    return max(cited, max((reference.fits(each) - 0.3 for each in passage.mentions), default=0.0))


def build_index(
    handbook: Handbook, vocabulary: Vocabulary, cancelled: Callable[[], bool] = lambda: False
) -> SearchIndex:
    """The index of `handbook`. Raises Interrupted soon after `cancelled` begins to say True."""
    with _no_collecting():
        return _built(handbook, vocabulary, cancelled)


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


def _built(handbook: Handbook, vocabulary: Vocabulary, cancelled: Callable[[], bool]) -> SearchIndex:
    analyser = Analyser(vocabulary)
    passages = tuple(handbook.walk())
    texts = {each.id: analyser.terms(each.text) for each in passages}
    subjects = {each.id: each for each in vocabulary.subjects}
    topics: dict[str, list[tuple[Term, ...]]] = {}
    for owner, asks in vocabulary.asks().items():
        if cancelled():
            raise Interrupted
        if owner in texts or owner in subjects:
            topics[owner] = [analyser.terms(ask) for ask in asks]
    return SearchIndex(
        passages,
        Reader(analyser, Speller(_word_counts(texts, topics, analyser))),
        texts,
        gather(topics, texts),
        build_engine(documents(passages, texts, topics, analyser), cancelled),
        stemmer(),
        subjects,
        {each.id: number for number, each in enumerate(passages)},
        Conditions(analyser, {each.id: lemmas_of(each.text, analyser) for each in passages}),
        gather_answers(vocabulary.answers, passages, analyser),
        frozenset(
            concept
            for terms in map(analyser.terms, vocabulary.things)
            for concept in (terms[0].concepts if len(terms) == 1 else ())
        ),
    )


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
