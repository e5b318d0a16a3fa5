"""The index of the law, both ways: act → article → point → everything that leans on it, and back."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from .citation import ACTS, Citation, law_order
from .model import STATES, Handbook, Passage

_BEGINNING = 110
"""Letters of a passage by which one knows it again."""

KINDS = ("passage", "question", "case", "rule", "answer")
HOWS = ("cites", "mentions", "corrected", "misprint")
"""cites: printed as the source; mentions: named in the text; corrected: the right place where the print is wrong;
misprint: the place that the print names wrongly."""


@dataclass(frozen=True, slots=True)
class Cited:
    """Somebody leans on a place of the law: what kind of thing, its id and title, the place, and how.

    `says` is how a passage begins; `state` what is known of a printed reference (see Checked), "" of all else.
    """

    kind: str
    id: str
    title: str
    citation: Citation
    how: str = "cites"
    says: str = ""
    state: str = ""

    def __post_init__(self) -> None:
        if self.kind not in KINDS or self.how not in HOWS or self.state not in ("", *STATES):
            raise ValueError(f"{self.kind} {self.how} {self.state}")
        if not (self.id and self.title):
            raise ValueError("what cites has an id and a title")


@dataclass(frozen=True, slots=True)
class Place:
    """One place of an act with what leans on exactly it, and the places below it."""

    citation: Citation
    entries: tuple[Cited, ...] = ()
    below: tuple["Place", ...] = ()

    def all(self) -> Iterator[Cited]:
        """Everything here and below."""
        yield from self.entries
        for place in self.below:
            yield from place.all()


@dataclass(frozen=True, slots=True)
class ArticleIndex:
    """Registered from one table by everybody who cites; asked by place or by thing."""

    entries: tuple[Cited, ...] = ()
    _by_place: Mapping[Citation, tuple[Cited, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        found: dict[Citation, list[Cited]] = {}
        for each in dict.fromkeys(self.entries):
            found.setdefault(each.citation, []).append(each)
        object.__setattr__(self, "_by_place", {place: tuple(each) for place, each in found.items()})

    def register(self, more: Iterable[Cited]) -> "ArticleIndex":
        """The index with more in it."""
        return ArticleIndex((*self.entries, *more))

    def of(self, citation: Citation) -> tuple[Cited, ...]:
        """What leans on exactly that place."""
        return self._by_place.get(citation, ())

    def within(self, citation: Citation) -> tuple[Cited, ...]:
        """What leans on that place or any place below it."""
        return tuple(
            each for place in sorted(self._by_place, key=law_order) if _holds(citation, place)
            for each in self._by_place[place]
        )  # fmt: skip

    def citations_of(self, kind: str, item_id: str) -> tuple[Cited, ...]:
        """Every place that one thing leans on."""
        return tuple(each for each in self.entries if (each.kind, each.id) == (kind, item_id))

    def acts(self) -> tuple[Place, ...]:
        """The whole index as a tree, acts in the order in which the handbook knows them."""
        return tuple(self._place(Citation(act)) for act in ACTS if any(each.act == act for each in self._by_place))

    def _place(self, citation: Citation) -> Place:
        under = {_step(citation, each) for each in self._by_place if _holds(citation, each) and each != citation}
        below = tuple(self._place(each) for each in sorted(under, key=law_order))
        return Place(citation, self.of(citation), below)


def _holds(outer: Citation, inner: Citation) -> bool:
    """Is `inner` that place or below it? A subpoint of an article without points is not one of its point's."""
    if outer.subpoint:
        return outer == inner
    pairs = ((outer.act, inner.act), (outer.article, inner.article), (outer.point, inner.point))
    return all(not want or want == have for want, have in pairs)


def _step(outer: Citation, inner: Citation) -> Citation:
    """The place one level below `outer` on the way to `inner`."""
    if not outer.article:
        return Citation(inner.act, inner.article)
    if not outer.point and inner.point:
        return Citation(inner.act, inner.article, inner.point)
    return inner


def passages_cited(handbook: Handbook) -> Iterator[Cited]:
    """What the handbook's passages lean on; a misprinted reference stands under both numbers."""
    for passage in handbook.walk():
        title, says = passage.path[-1].rstrip(":?"), beginning(passage)
        for citation in passage.citations:
            check = handbook.check_of(passage.id, citation)
            state = check.state if check else "unverified"
            right = check.right if check and state == "wrong" else None
            yield Cited("passage", passage.id, title, citation, "misprint" if right else "cites", says, state)
            if right:
                yield Cited("passage", passage.id, title, right, "corrected", says)
        for citation in passage.mentions:
            yield Cited("passage", passage.id, title, citation, "mentions", says)


def beginning(passage: Passage) -> str:
    """The first words of a passage."""
    line = passage.text.split("\n")[0]
    return line if len(line) <= _BEGINNING else line[: _BEGINNING - 2].rsplit(" ", 1)[0] + " …"


def right_places(handbook: Handbook, passage_id: str) -> tuple[Citation, ...]:
    """The references of a passage, the right one where the print errs; none for an unknown passage."""
    passage = handbook.passage(passage_id)
    checks = ((each, handbook.check_of(passage_id, each)) for each in passage.citations) if passage else ()
    return tuple(check.right if check and check.right else citation for citation, check in checks)
