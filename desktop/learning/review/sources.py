"""From what was answered, missed, failed and marked to items of review. Plain values only; the window brings them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from desktop.learning.annotations.model import Highlight

from .item import ReviewItem

MARKED = ("yellow", "blue")
"""Colours of words that are to be known: «правило» and «спросить»."""


@dataclass(frozen=True, slots=True)
class Met:
    """What she met: its id, the article it rests on, where it is told, a case of it; `share` of the marks earned."""

    id: str
    article: str = ""
    passage: str = ""
    case: str = ""
    share: float = 1.0


def from_questions(met: Iterable[Met]) -> Iterator[ReviewItem]:
    """Every question she answered, rightly or not: what was right once is forgotten too."""
    return (_item("question", each) for each in met)


def from_rules(met: Iterable[Met]) -> Iterator[ReviewItem]:
    """Rules of generated families and people that she missed."""
    return (_item("rule", each) for each in met if each.share < 1)


def from_decisions(met: Iterable[Met]) -> Iterator[ReviewItem]:
    """Decisions in cases that she failed; the id is case/scene."""
    return (_item("decision", each) for each in met if each.share < 1)


def from_highlights(highlights: Iterable[Highlight], articles: Mapping[str, str]) -> Iterator[ReviewItem]:
    """Words she marked as a rule or to ask about; `articles` is the article of each passage."""
    for each in highlights:
        if each.colour in MARKED and each.quote:
            yield ReviewItem(f"highlight:{each.id}", articles.get(each.passage, ""), each.passage)


def once(*sources: Iterable[ReviewItem]) -> tuple[ReviewItem, ...]:
    """All of them in their order, each key once; the first mention stays."""
    found: dict[str, ReviewItem] = {}
    for source in sources:
        for item in source:
            found.setdefault(item.key, item)
    return tuple(found.values())


def _item(kind: str, met: Met) -> ReviewItem:
    return ReviewItem(f"{kind}:{met.id}", met.article, met.passage, met.case)
