"""What one may be sure to know: sections × articles × roles, each with its evidence, and what to do next.

Pure functions over answers in the order in which they were recorded. Of several answers to one question each weighs
half of the one after it: what one knows now counts, what one once did not know is not forgotten at once. The share is
never told without the interval in which it may truly lie (Wilson, 95 %, over the effective number of answers), and
where nothing was answered nothing is claimed.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from desktop.base.shares import credible
from desktop.handbook.citation import law_order, parse_citation

from .records import Answer

HALF = 0.5


@dataclass(frozen=True, slots=True)
class Place:
    """Where a question belongs: its section, the article behind its key ("" if none), whose work it is.

    Raises ValueError for an article that is no reference.
    """

    item: str
    section: str
    article: str = ""
    roles: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.article:
            parse_citation(self.article)


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of the map. `article` and `role` are "" where all of them are taken together.

    `questions` there are, `asked` of them were answered, `answers` times in all. `strength` is the share of marks,
    0 … 1, later answers weighing more and each taken at what is left of it by now (see `readiness`); it may truly lie
    between `low` and `high`. Without evidence: 0, between 0 and 1, and `known` says so.
    """

    section: str
    article: str
    role: str
    questions: int
    asked: int
    answers: int
    strength: float
    low: float
    high: float

    @property
    def known(self) -> bool:
        """Anything was answered at all."""
        return self.answers > 0


@dataclass(frozen=True, slots=True)
class _Item:
    """All answers to one question: how many, their weights, the weights squared, what they earned and is left."""

    place: Place
    answers: int = 0
    weight: float = 0.0
    squared: float = 0.0
    earned: float = 0.0


@dataclass(frozen=True, slots=True)
class Readiness:
    """The whole map; cells are reckoned when they are asked for."""

    _items: tuple[_Item, ...] = field(repr=False)

    @property
    def sections(self) -> tuple[str, ...]:
        """Ids of all sections with a question or an answer, as the questions are ordered."""
        return tuple(dict.fromkeys(each.place.section for each in self._items))

    @property
    def roles(self) -> tuple[str, ...]:
        """All roles that a question names."""
        return tuple(dict.fromkeys(role for each in self._items for role in each.place.roles))

    def articles(self, section: str) -> tuple[str, ...]:
        """All articles that a section's questions rest on."""
        found = (each.place.article for each in self._items if each.place.section == section)
        return tuple(dict.fromkeys(filter(None, found)))

    def cell(self, section: str = "", article: str = "", role: str = "") -> Cell:
        """One cell; "" takes all sections, all articles, all roles together."""
        return _cell(section, article, role, [
            each for each in self._items
            if section in ("", each.place.section) and article in ("", each.place.article)
            and (not role or role in each.place.roles)
        ])  # fmt: skip

    def by_section(self, role: str = "") -> tuple[Cell, ...]:
        """A cell for each section that has anything for that role, in order."""
        cells = (self.cell(section, role=role) for section in self.sections)
        return tuple(each for each in cells if each.questions or each.known)

    def by_article(self, role: str = "") -> tuple[Cell, ...]:
        """A cell for each article that a question for that role rests on, all sections together, as in the law."""
        found = {each.place.article for each in self._items if each.place.article}
        cells = (self.cell(article=article, role=role) for article in sorted(found, key=_in_law))
        return tuple(each for each in cells if each.questions)

    def by_role(self) -> tuple[Cell, ...]:
        """A cell for each role, all sections together."""
        return tuple(self.cell(role=role) for role in self.roles)

    def __iter__(self) -> Iterator[Cell]:
        """Every cell of the map: section × article × role, wherever there is a question."""
        for section in self.sections:
            for article in self.articles(section):
                cells = (self.cell(section, article, role) for role in self.roles)
                yield from (each for each in cells if each.questions)


def readiness(
    answers: Iterable[Answer], places: Sequence[Place] = (), recall: Mapping[str, float] | None = None
) -> Readiness:
    """The map of `answers` over the questions of `places`.

    `recall` gives, for some questions, the chance that what was known is still known today (0 … 1, FSRS's
    retrievability): a right answer counts for so much. An answer to what has no place (a decision in a case, a
    question that is gone) still counts for its section. Raises ValueError for a chance that is none.
    """
    left = recall or {}
    if not all(0 <= each <= 1 for each in left.values()):
        raise ValueError("a chance lies between 0 and 1")
    known = {each.item: each for each in places}
    given: dict[str, list[float]] = {item: [] for item in known}
    for each in answers:
        if each.item not in known and each.topic:
            known[each.item] = Place(each.item, each.topic)
        if each.item in known:
            given.setdefault(each.item, []).append(min(each.mark / each.out_of, 1.0))
    authored = {each.item for each in places}
    return Readiness(tuple(_weighed(known[item], marks, left.get(item, 1.0), item in authored)
                           for item, marks in given.items()))  # fmt: skip


def _in_law(article: str) -> tuple[object, ...]:
    return law_order(parse_citation(article))


def _weighed(place: Place, marks: list[float], left: float, authored: bool) -> _Item:
    weights = [HALF**age for age in range(len(marks) - 1, -1, -1)]
    earned = left * sum(weight * mark for weight, mark in zip(weights, marks, strict=True))
    return _Item(place if authored else Place("", place.section), len(marks), sum(weights),
                 sum(weight * weight for weight in weights), earned)  # fmt: skip


def _cell(section: str, article: str, role: str, items: list[_Item]) -> Cell:
    weight, squared = sum(each.weight for each in items), sum(each.squared for each in items)
    strength = sum(each.earned for each in items) / weight if weight else 0.0
    effective = weight * weight / squared if squared else 0.0
    low, high = credible(strength * effective, effective)
    return Cell(
        section,
        article,
        role,
        sum(bool(each.place.item) for each in items),
        sum(each.answers > 0 for each in items),
        sum(each.answers for each in items),
        strength,
        low,
        high,
    )
