"""What is found beside passages: terms, questions, cases, her notes, as one small value, and how they are found.

There are some hundreds of them at most, so they need no index of Whoosh's: a few dictionaries are made in
milliseconds, whenever a note changes.
"""

from __future__ import annotations  # before Python 3.12 an array's type cannot be told at run time

from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from math import log

from .analysis import Analyser, Term
from .conditions import Conditions
from .found import ItemHit
from .item import Item
from .packed import Rows, of_mapping, rows
from .phrasing import keys_of
from .snippets import Marks, snippet
from .texts import Texts, packed
from .understanding import Request
from .words import cut, fold

TITLE, TEXT, BEGUN = 1.0, 0.65, 0.8
"""What a word counts in the title and in the text, and what a word counts of which only the beginning was typed."""

FRAMING = 0.15
TIGHT = 0.25
"""How much it counts in the order that a title says nothing else."""

BESIDE, ASKED = 0.6, 0.3
"""How much of the query an item must hold to be shown below passages, and where nothing but items was asked for."""


@dataclass(frozen=True, slots=True)
class ItemIndex:
    """Items that can be searched; made by `gather_items`."""

    items: tuple[Item, ...] = ()
    titles: Texts = field(default_factory=lambda: packed({}), repr=False)
    texts: Texts = field(default_factory=lambda: packed({}), repr=False)
    by_key: Rows = field(default_factory=lambda: rows(()), repr=False)
    words: tuple[str, ...] = field(default=(), repr=False)
    whose: array[int] = field(default_factory=lambda: array("I"), repr=False)
    _conditions: Conditions | None = field(default=None, repr=False)

    def find(self, request: Request, kinds: Iterable[str], most: int, bar: float = BESIDE) -> tuple[ItemHit, ...]:
        """At most `most` items of each of the `kinds`, in their order, the best of each first."""
        terms = self._terms(request) if self.items else ()
        scores = self._scores(terms)
        wanted = frozenset(key for term in terms for key in (*term.concepts, *term.lemmas, *term.forms))
        holds = self._conditions.test(request.demands) if self._conditions else str.isdigit
        good = [(number, score) for number, score in scores.items() if score >= bar and holds(str(number))]
        good = self._near_the_best(good, most)
        titles, texts = self.titles.marks(wanted), self.texts.marks(wanted)
        tight = {number: self._tightness(number, titles) for number, _ in good}
        good.sort(key=lambda each: (-each[1] - TIGHT * tight[each[0]], each[0]))
        return tuple(
            self._hit(number, score, titles, texts)
            for kind in kinds
            for number, score in [each for each in good if self.items[each[0]].kind == kind][:most]
        )

    def _near_the_best(self, good: Sequence[tuple[int, float]], most: int) -> list[tuple[int, float]]:
        """Those that how tight their titles are could bring among the best `most` of their kind."""
        of_kind: dict[str, list[float]] = {}
        for number, score in good:
            of_kind.setdefault(self.items[number].kind, []).append(score)
        bars = {kind: sorted(scores)[-most:][0] - TIGHT if most else 1.0 for kind, scores in of_kind.items()}
        return [each for each in good if each[1] >= bars[self.items[each[0]].kind]]

    def _terms(self, request: Request) -> tuple[Term, ...]:
        """The query as it was understood; as it was typed where items use words that the handbook has not (names,
        English), which were taken for slips of its own."""
        typed = [fold(each) for each, _ in request.understood.corrections]
        if request.terms and not any(next(self._begun(each), None) is not None for each in typed):
            return request.terms
        words = cut(request.understood.original)
        return tuple(Term(word.start, word.end, (word.text,), (), (), "word") for word in words)

    def _tightness(self, number: int, marks: Callable[[str], Marks]) -> float:
        """How much of the title was asked for: «контракт» means the contract rather than its end."""
        said = self.titles.count(str(number))
        return len(marks(str(number))) / said if said else 0.0

    def _scores(self, terms: Sequence[Term]) -> dict[int, float]:
        """Item → the share, 0…1, of the query that it holds."""
        scores: dict[int, float] = {}
        total = 0.0
        for term in terms:
            shares = self._shares(term)
            weight = log(1 + len(self.items) / (1 + len(shares))) * (FRAMING if term.kind == "framing" else 1.0)
            total += weight
            for number, share in shares.items():
                scores[number] = scores.get(number, 0.0) + weight * share
        return {number: score / total for number, score in scores.items()} if total else {}

    def _shares(self, term: Term) -> dict[int, float]:
        found: dict[int, float] = {}
        for key in (*term.concepts, *term.lemmas):
            for number, share in zip(*self.by_key.row(key), strict=True):
                found[number] = max(share, found.get(number, 0.0))
        for form in term.forms:
            for number in self._begun(form) if len(form) > 1 and form.isalpha() else ():
                found[number] = max(BEGUN, found.get(number, 0.0))
        return found

    def _begun(self, form: str) -> Iterator[int]:
        """Items with a word that begins so in a name, notes in their text too."""
        at = bisect_left(self.words, form)
        while at < len(self.words) and self.words[at].startswith(form):
            yield self.whose[at]
            at += 1

    def _hit(
        self, number: int, score: float, titles: Callable[[str], Marks], texts: Callable[[str], Marks]
    ) -> ItemHit:
        item = self.items[number]
        title = snippet(item.title, titles(str(number)), len(item.title))
        return ItemHit(item, score, title, snippet(item.text, texts(str(number))))


def unlike(items: Iterable[Item]) -> tuple[Item, ...]:
    """The items, of two with the same kind and id only the first."""
    return tuple({(each.kind, each.id): each for each in reversed(tuple(items))}.values())[::-1]


def gather_items(items: Iterable[Item], analyser: Analyser) -> ItemIndex:
    """Make `items` searchable; of two with the same kind and id the first stays."""
    kept = unlike(items)
    titles = {str(number): analyser.terms(each.title) for number, each in enumerate(kept)}
    texts = {str(number): analyser.terms(each.text) for number, each in enumerate(kept)}
    by_key: dict[str, dict[int, float]] = {}
    names = tuple(tuple(term for name in each.names for term in analyser.terms(name)) for each in kept)
    for worth, said in ((TEXT, texts.values()), (TITLE, names), (TITLE, titles.values())):
        for number, terms in enumerate(said):
            for key, share in keys_of(terms).items():
                by_key.setdefault(key, {})[number] = worth * share
    words = sorted(
        (word.text, number)
        for number, each in enumerate(kept)
        for name in (each.title, *each.names, each.text if each.kind == "note" else "")
        for word in cut(name)
    )
    return ItemIndex(
        kept,
        packed(titles),
        packed(texts),
        of_mapping(by_key),
        tuple(word for word, _ in words),
        array("I", (number for _, number in words)),
        conditions_of(kept, analyser),
    )


def conditions_of(items: Iterable[Item], analyser: Analyser) -> Conditions:
    """What tests of `items`, by their numbers, whether they hold what was demanded."""
    return Conditions(analyser, {str(number): f"{each.title} {each.text}" for number, each in enumerate(items)})
