"""Cases for the index of the law: each stands once under every place that its judgements lean on."""

from collections.abc import Iterable, Iterator

from desktop.handbook.articles import Cited, right_places
from desktop.handbook.model import Handbook

from .case import Case


def cases_cited(cases: Iterable[Case], handbook: Handbook) -> Iterator[Cited]:
    """Every case by the references of the passages it judges by (the right ones where the print errs)."""
    for case in cases:
        choices = (choice for scene in case.scenes.values() for choice in scene.choices)
        passages = dict.fromkeys(each for choice in choices for told in choice.judgements() for each in told.passages)
        places = (place for passage in passages for place in right_places(handbook, passage))
        for citation in dict.fromkeys(places):
            yield Cited("case", case.id, case.title, citation)
