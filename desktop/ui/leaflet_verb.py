"""`komekshi leaflet`: the leaflet as PDF without a window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from desktop.base.messages import one_line
from desktop.base.problems import Problem
from desktop.base.settings import Settings
from desktop.base.shipped import shipped
from desktop.handbook.editions.files import read_editions
from desktop.handbook.files import read_handbook
from desktop.handbook.leaflet.files import read_forms
from desktop.handbook.leaflet.order import Order, leaflet_of
from desktop.handbook.leaflet.sheet import Ground
from desktop.ui.paper import Paper, write_pdf


def run(order: Order, settings: Settings, now: datetime, say: Callable[[str], object]) -> int:
    """Make the PDF; 0 if it lies there, 1 with a sentence if not."""
    handbook, _ = read_handbook(shipped("content", "handbook"))
    editions, _ = read_editions(shipped("content", "editions"))
    forms, _ = read_forms(shipped("content", "leaflets"), shipped("resources", "leaflets", "wording.toml"), handbook)
    leaflet = leaflet_of(order, handbook, forms.templates)
    if isinstance(leaflet, Problem):
        say(one_line(leaflet, settings.language) + "\n")
        return 1
    today = now.astimezone().date()
    ground = Ground(handbook, editions, forms.wording[order.language], order.centre or settings.centre, today)
    paper = Paper(leaflet, ground)
    if not paper.fit.fits:
        say(f"Не помещается: лишних строк примерно {paper.fit.excess}, {paper.fit.share:.0%} листа. "
            "Уберите что-нибудь или добавьте --pages 2.\n")  # fmt: skip
        return 1
    if not write_pdf(paper, order.out, today):
        say(f"Сюда записать нельзя: {order.out}\n")
        return 1
    say(f"{order.out}: листов — {paper.pages}, шрифт {paper.fit.size:g} пт.\n")
    return 0
