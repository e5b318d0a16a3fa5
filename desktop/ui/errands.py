"""What the desk does across its pages and only when asked: the leaflet, links from outside, the sheet of keys."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.base.shipped import shipped
from desktop.handbook.leaflet.files import read_forms
from desktop.handbook.leaflet.model import Line
from desktop.ui.pages.leaflet_page import LeafletPage

if TYPE_CHECKING:
    from desktop.base.settings import Settings
    from desktop.ui.desk import Desk, Shared
    from desktop.ui.theme import Theme


def make_leaflet(desk: Desk, shared: Shared, settings: Settings, theme: Theme) -> LeafletPage:
    """The page of the family's leaflet, with what is shipped for it."""
    words = shipped("resources", "leaflets", "wording.toml")
    forms, problems = read_forms(shipped("content", "leaflets"), words, shared.shelf.handbook)
    desk.tell_problems(problems)
    page = LeafletPage(shared.shelf.handbook, shared.library, forms, shared.places.leaflet, settings.centre, theme,
                       shared.now)  # fmt: skip
    page.centre_changed.connect(partial(desk.setting_changed.emit, "centre"))
    return page


def to_leaflet(desk: Desk, passage: str, quote: str = "") -> None:
    """Put a passage, or that part of it, on the family's leaflet and say so."""
    add_to_leaflet(desk, Line("passage", quote, passage))


def add_to_leaflet(desk: Desk, line: Line) -> None:
    """Put any line on the family's leaflet and say so."""
    page = desk.page("leaflet")
    if isinstance(page, LeafletPage) and page.add(line):
        desk.window.flash(QCoreApplication.translate("Errands", "It is on the leaflet now."))
