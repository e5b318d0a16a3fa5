"""One search: what was asked is understood, looked for in passages and beside them, ranked, or honestly refused."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from desktop.handbook.model import Passage

from .analysis import Term
from .answering import Answers
from .classifier import Classifier
from .conditions import Conditions, words_of
from .documents import edge_of, grams
from .engine import Engine, Wanted
from .features import features
from .found import Found, Hit, ItemHit, Refusal
from .item import KINDS, Item
from .items import ASKED, ItemIndex, gather_items
from .ranking import Verdict, blend, judge, rank, weigh
from .references import Cited, Reference
from .scopes import EVERYTHING, KIND_OF, read_scope
from .snippets import snippet
from .spoken import Spoken
from .texts import Texts
from .understanding import Reader, Request
from .vocabulary import Answer, Subject

DEEP = 60
"""So many passages get the score of their words."""

LARGE, CANDIDATES = 2000, 300
"""Of more passages than LARGE only the CANDIDATES with the best words are asked whether they speak of it;
no handbook of ours is so large, so of ours all are."""

FEW = 3
"""Terms, questions, cases, notes of each kind below passages."""

KINDS_OF_WORDS = {"framing": 0.35, "number": 0.7}
MOST_LEMMAS = 6


@dataclass(frozen=True, slots=True)
class SearchIndex:
    """A handbook made searchable. Kept open as long as the program runs; nothing is written anywhere."""

    passages: tuple[Passage, ...]
    reader: Reader
    texts: Texts
    spoken: Spoken
    classifier: Classifier
    engine: Engine
    _stemmer: Callable[[], Callable[[str], str]]
    subjects: Mapping[str, Subject]
    _numbers: Mapping[str, int]
    _ids: frozenset[str]
    asked: frozenset[str]
    _conditions: Conditions
    ready: Answers
    _cited: Cited
    _items: ItemIndex = field(default_factory=ItemIndex)
    _notes: ItemIndex = field(default_factory=ItemIndex)

    def gathered(self, items: Iterable[Item]) -> ItemIndex:
        """Items made ready for `with_items` or `with_notes`; the slow part (a millisecond for each), for a thread."""
        return gather_items(items, self.reader.analyser)

    @property
    def answers(self) -> tuple[Answer, ...]:
        """The ready answers that it knows."""
        return self.ready.answers

    def warm(self) -> None:
        """Import what only a strange word needs, so that its letter need not wait; for the thread that reads."""
        self._stemmer()("слово")

    def with_items(self, items: ItemIndex) -> "SearchIndex":
        """The same index that finds these terms, questions and cases too (instead of others given before)."""
        return replace(self, _items=items)

    def with_notes(self, notes: ItemIndex) -> "SearchIndex":
        """The same index that finds these notes too (instead of those given before)."""
        return replace(self, _notes=notes)

    def search(self, text: str, limit: int = 20, literal: bool = False, scope: str = EVERYTHING) -> Found:
        """The best `limit` passages for whatever was typed, and a few items; never raises for a text.

        `literal` undoes all understanding: only passages with the very forms typed are found. `scope` is one of
        SCOPES; one that the text names itself («термины: контракт») goes before it.
        """
        named, rest = read_scope(text)
        scope = named or scope
        request = self.reader.read(rest, literal)
        if scope in KIND_OF:
            return self._in_items(text, request, scope, limit)
        found = self._in_text(request, limit, literal)
        items = self._beside(request) if scope == EVERYTHING else ()
        return replace(found, query=text, items=items, scope=scope, demands=request.demands)

    def _in_items(self, text: str, request: Request, scope: str, limit: int) -> Found:
        holder = self._notes if scope == "notes" else self._items
        items = holder.find(request, (KIND_OF[scope],), limit, ASKED)
        refusal = None if items else Refusal("no-items" if request.terms else "empty")
        return Found(text, request.understood, bool(items), refusal, None, "", (), items, scope, request.demands)

    def _beside(self, request: Request) -> tuple[ItemHit, ...]:
        if request.reference or not request.terms:
            return ()
        return (
            *self._items.find(request, KINDS, FEW),
            *self._notes.find(request, KINDS, FEW),
        )

    def _in_text(self, request: Request, limit: int, literal: bool) -> Found:
        if literal:
            return self._found(request, Verdict(True), self._literal(request), limit)
        if request.reference:
            return self._by_reference(request, request.reference, limit)
        return self._by_words(request, limit)

    def _by_words(self, request: Request, limit: int) -> Found:
        if not request.terms and not request.demands.positive:
            return self._refused(request, Refusal("empty"), {}, limit)
        words, among = self._word_scores(request.terms), None
        if len(self.passages) > LARGE:
            among = self.asked.union(words)
            words = dict(sorted(words.items(), key=lambda each: -each[1])[:DEEP])
        spoken, about = self._about(request, among)
        scores = rank(about, spoken, words, self._ids)
        if request.demands.positive:
            holding = self._holding(request)
            return self._found(request, Verdict(True), {each: scores.get(each, 0.01) for each in holding}, limit)
        verdict = judge(request.terms, about, spoken, self._ids)
        return self._found(request, verdict, scores, limit)

    def _about(self, request: Request, among: Collection[str] | None) -> tuple[dict[str, float], dict[str, float]]:
        """How much of the question each class speaks of, and how much the question is about it."""
        spoken, learned = self.spoken.shares(request.terms, among), self.classifier.scores(features(request.terms))
        if request.asked:
            spoken = blend(spoken, self.spoken.shares(request.asked, among))
            learned = blend(learned, self.classifier.scores(features(request.asked)))
        return spoken, weigh(learned, spoken)

    def _holding(self, request: Request) -> Iterable[str]:
        """Passages that may hold what was demanded: those with all of its words, as far as the index knows them."""
        if len(self.passages) <= LARGE:
            return self._numbers
        analyser = self.reader.analyser
        known = [analyser.lemmas(each) for each in words_of(request.demands) if each not in analyser.vocabulary.quiet]
        sets = [each for each in (self.engine.holding("lemma", lemmas) for lemmas in known) if each]
        numbers = set[int].intersection(*sets) if sets else range(len(self.passages))
        return [self.passages[number].id for number in numbers]

    def _by_reference(self, request: Request, reference: Reference, limit: int) -> Found:
        fits = reference.scores(self._cited)
        if not fits:
            return self._refused(request, Refusal("reference"), self._around(reference), limit)
        words = self._word_scores(request.terms)
        top = max(words.values(), default=0.0) or 1.0
        scores = {passage: 10 * fit + words.get(passage, 0.0) / top for passage, fit in fits.items()}
        return self._found(request, Verdict(True), scores, limit)

    def _around(self, reference: Reference) -> dict[str, float]:
        """What cites other points of the same article."""
        article = reference.around()
        return article.scores(self._cited) if article else {}

    def _found(self, request: Request, verdict: Verdict, scores: Mapping[str, float], limit: int) -> Found:
        hits = self._hits(request, scores, limit)
        if not hits and request.demands and scores:
            return self._refused(request, Refusal("demands"), {}, limit)
        if not verdict.answered or not hits:
            subject = self.subjects.get(verdict.subject)
            return self._refused(request, Refusal("not-here" if subject else "outside", subject), scores, limit)
        answer = self.ready.best(request.terms, hits[0].passage.id)
        return Found(request.understood.original, request.understood, True, None, answer, "", hits)

    def _refused(self, request: Request, refusal: Refusal, scores: Mapping[str, float], limit: int) -> Found:
        if refusal.subject:
            near = {passage: 2.0 - place / 100 for place, passage in enumerate(refusal.subject.near)}
            scores = near or scores
        hits = self._hits(request, scores, limit)
        return Found(request.understood.original, request.understood, False, refusal, None, "", hits)

    def _hits(self, request: Request, scores: Mapping[str, float], limit: int) -> tuple[Hit, ...]:
        wanted = frozenset(key for term in request.terms for key in (*term.concepts, *term.lemmas, *term.forms))
        marks = self.texts.marks(wanted)
        holds = self._conditions.test(request.demands)
        allowed = [item for item in scores.items() if holds(item[0])]
        allowed.sort(key=lambda item: (-item[1], self._numbers[item[0]]))
        return tuple(
            Hit(passage, score, snippet(passage.text, marks(passage_id)))
            for passage_id, score in allowed[: max(0, limit)]
            for passage in (self.passages[self._numbers[passage_id]],)
        )

    def _literal(self, request: Request) -> dict[str, float]:
        wanted: list[Wanted] = [("exact", form, 1.0) for term in request.terms for form in term.forms]
        return self._passage_scores(wanted)

    def _word_scores(self, terms: Sequence[Term]) -> dict[str, float]:
        return self._passage_scores([each for term in terms for each in self._wanted(term)])

    def _passage_scores(self, wanted: Sequence[Wanted]) -> dict[str, float]:
        deep = CANDIDATES if len(self.passages) > LARGE else DEEP
        return {self.passages[number].id: score for number, score in self.engine.scores(wanted, deep)}

    def _wanted(self, term: Term) -> Iterator[Wanted]:
        weight = KINDS_OF_WORDS.get(term.kind, 1.0)
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
            yield "stem", self._stemmer()(term.forms[0]), weight
            yield from (("gram", gram, share) for gram in grams(term.forms[0])[:12])
