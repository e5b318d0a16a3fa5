"""How the quieter pages are made and joined to the desk; imported when the first of them is opened."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.base.shipped import shipped

if TYPE_CHECKING:
    from desktop.base.settings import Settings
    from desktop.ui.desk import Desk, Shared
    from desktop.ui.theme import Theme

Maker = Callable[["Desk", "Shared", "Settings", "Theme"], QWidget]


def _leaflet(desk: Desk, shared: Shared, settings: Settings, theme: Theme) -> QWidget:
    from desktop.handbook.leaflet.files import read_forms
    from desktop.ui.pages.leaflet_page import LeafletPage

    words = shipped("resources", "leaflets", "wording.toml")
    forms, problems = read_forms(shipped("content", "leaflets"), words, shared.shelf.handbook)
    desk.tell_problems(problems)
    page = LeafletPage(shared.shelf.handbook, shared.library, forms, shared.places.leaflet, settings.centre, theme,
                       shared.now)  # fmt: skip
    page.centre_changed.connect(partial(desk.setting_changed.emit, "centre"))
    return page


def _terms(desk: Desk, shared: Shared, settings: Settings, theme: Theme) -> QWidget:
    from desktop.ui.pages.terms_page import TermsPage

    page = TermsPage(shared.shelf.handbook, shared.library)
    page.passage_requested.connect(desk.open_passage)
    return page


def _changes(desk: Desk, shared: Shared, settings: Settings, theme: Theme) -> QWidget:
    from desktop.ui.pages.changes_page import ChangesPage

    page = ChangesPage(shared.shelf.handbook, shared.library)
    page.passage_requested.connect(desk.open_passage)
    return page


def _settings(desk: Desk, shared: Shared, settings: Settings, theme: Theme) -> QWidget:
    from desktop.ui.pages.settings_page import SettingsPage

    changelog = shipped("resources", f"CHANGELOG.{settings.language}.md").read_text(encoding="utf-8")
    page = SettingsPage(settings, shared.places, changelog, shared.links)
    page.changed.connect(desk.setting_changed)
    page.keys_requested.connect(desk.show_keys)
    return page


MAKERS: dict[str, Maker] = {"leaflet": _leaflet, "terms": _terms, "changes": _changes, "settings": _settings}
"""Key of the page → how it is made."""
