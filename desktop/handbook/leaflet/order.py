"""A leaflet ordered in words, without a window: which passages, which title, how printed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.base.problems import Problem, problem
from desktop.handbook.model import Handbook

from .files import Template
from .model import Leaflet, Line


@dataclass(frozen=True, slots=True)
class Order:
    """`ready` is the id of a ready leaflet that comes first, "" for none; passages and own lines follow it."""

    out: Path
    passages: tuple[str, ...] = ()
    own: tuple[str, ...] = ()
    title: str = ""
    ready: str = ""
    centre: str = ""
    language: str = "ru"
    large: bool = False
    pages: int = 1


def leaflet_of(order: Order, handbook: Handbook, templates: Sequence[Template]) -> Leaflet | Problem:
    """The leaflet, or the first thing in the order that is not there. Raises ValueError where it would be too long."""
    ready = next((each.leaflet for each in templates if order.ready and order.ready in each.id), Leaflet())
    if order.ready and ready.empty:
        return problem("", "", "leaflet-ready", id=order.ready, known=", ".join(each.id for each in templates))
    for passage in order.passages:
        if handbook.passage(passage) is None:
            return problem("", "", "leaflet-passage", id=passage)
    lines = [Line("passage", passage=each) for each in order.passages] + [Line("own", each) for each in order.own]
    if order.title:
        ready = replace(ready, title=order.title, title_kk="")
    return replace(
        ready, lines=(*ready.lines, *lines), language=order.language, large=order.large, pages=order.pages
    )
