"""One window with its pages, and who grants which wish. Built anew when language, theme or text size change."""

from __future__ import annotations  # the handbook is imported after the first paint

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.base.places import Places
from desktop.base.settings import Settings
from desktop.base.shipped import shipped
from desktop.handbook.store import Kept, Shelf, read_kept
from desktop.ui.background import Background
from desktop.ui.library import Library
from desktop.ui.main_window import MainWindow, PageSpec
from desktop.ui.pages.handbook_page import HandbookPage
from desktop.ui.recorder import Recorder
from desktop.ui.theme import SCALES, Theme
from desktop.ui.widgets.search_box import SearchBox

if TYPE_CHECKING:
    from desktop.base.problems import Problem
    from desktop.base.scheme import LinkDesk
    from desktop.ui.mine_desk import MineDesk
    from desktop.ui.reading import Reading

@dataclass(frozen=True, slots=True)
class Shared:
    """What every window of this run is built from."""

    places: Places
    shelf: Shelf
    background: Background
    recorder: Recorder
    now: Callable[[], datetime]
    new_id: Callable[[], str]
    library: Library
    links: Callable[[], LinkDesk]


_BREATH = 30
"""Milliseconds after the first paint before threads begin to compete with it."""


class Desk(QObject):
    """The window, its pages, and the wiring between them."""

    setting_changed = Signal(str, object)  # fact: (name, value) of a preference
    quick_requested = Signal()  # wish: open the small window with what was copied
    left = Signal(QSize)  # fact: the window was closed at this size

    def __init__(self, shared: Shared, settings: Settings, theme: Theme) -> None:
        super().__init__()
        self._shared = shared
        self._settings = settings
        self._theme = theme
        self._place = (settings.chapter, settings.passage)
        self.mine: MineDesk | None = None
        self._settled = False
        self.reading: Reading | None = None
        self.search = SearchBox(theme)
        self.window = MainWindow(self._specs(), self.search, theme, words=settings.rail)
        self.window.resize(settings.width, settings.height)
        self._connect()

    def open(self) -> None:
        """Show the page she left, then start what may wait for the first paint."""
        self.window.show_page("handbook")
        if self._settings.page != "handbook":
            self.window.show_page(self._settings.page)
        self.window.show()

    def take_over(self, old: Desk) -> None:
        """Stand where the window before stood."""
        self.window.setGeometry(old.window.geometry())

    def know(self, settings: Settings) -> None:
        """The settings are these now; what shows one of them on two pages shows it alike."""
        from desktop.ui.errands import show_centre

        self._settings = settings
        show_centre(self, settings.centre)

    def dispose(self) -> None:
        """Take the window away without leaving the program."""
        self._leave()
        self.window.closing.disconnect()
        self.window.close()
        self.window.deleteLater()
        self.deleteLater()

    def kept_page(self) -> Kept | None:
        """The page of the reader as it stands, for the next start; None if it was never laid out."""
        page = self.window.made("handbook")
        if not isinstance(page, HandbookPage):
            return None
        chapter, wide, html = page.reader.snapshot()
        return Kept(self._shared.shelf.signature, self._settings.language, wide, chapter, html) if html else None

    def page(self, key: str) -> QWidget:
        """A page by its key, made if need be."""
        return self.window.page(key)

    @property
    def library(self) -> Library:
        """What is read after the first paint."""
        return self._shared.library

    def open_passage(self, item_id: str) -> bool:
        """Show a passage, section or chapter in the reader, with the keyboard on it; False if there is none."""
        page = self.window.show_page("handbook")
        if isinstance(page, HandbookPage) and page.open(item_id):
            page.focus_text()
            return True
        return False

    def show_keys(self) -> None:
        """The sheet of all keys, at the group of the page in view."""
        from desktop.ui.errands import show_key_sheet

        show_key_sheet(self, self._specs(), self._theme)

    def _specs(self) -> list[PageSpec]:
        return [
            PageSpec("today", self.tr("Today"), partial(self._make, "today")),
            PageSpec("handbook", self.tr("Handbook"), self._make_handbook),
            PageSpec("practice", self.tr("Practice"), partial(self._make, "practice")),
            PageSpec("quiz", self.tr("Quizzes"), partial(self._make, "quiz")),
            PageSpec("village", self.tr("Village"), partial(self._make, "village")),
            PageSpec("calculators", self.tr("Calculators"), partial(self._make, "calculators")),
            PageSpec("progress", self.tr("Progress"), partial(self._make, "progress")),
            PageSpec("terms", self.tr("Terms"), partial(self._make, "terms")),
            PageSpec("changes", self.tr("Changes"), partial(self._make, "changes")),
            PageSpec("leaflet", self.tr("Leaflet"), partial(self._make, "leaflet")),
            PageSpec("settings", self.tr("Settings"), partial(self._make, "settings")),
        ]

    def _connect(self) -> None:
        self.search.passage_requested.connect(self.open_passage)
        self.window.painted.connect(self._after_first_paint)
        self.window.closing.connect(self._leave)
        self.window.closing.connect(self.left)
        self.window.truth_requested.connect(partial(self.window.show_page, "changes"))
        self.window.page_shown.connect(lambda key: self.setting_changed.emit("page", key))
        self.window.set_status(
            self.tr(
                "Handbook of early 2018 · both laws ended on 1 July 2023 · "
                "for a decision on a claim see the Social Code"
            )
        )
        library = self._shared.library
        library.search_ready.connect(self._search_is_ready)
        library.lessons_ready.connect(self._editions_are_ready)
        library.problems_found.connect(self.tell_problems)

    def _search_is_ready(self) -> None:
        self.search.set_search(self._shared.library.search)

    def _editions_are_ready(self) -> None:
        lessons = self._shared.library.lessons
        if lessons and lessons.editions:
            self.search.set_editions(lessons.editions)

    def _after_first_paint(self) -> None:
        QTimer.singleShot(0, self, self._settle)
        QTimer.singleShot(_BREATH, self._shared.recorder.open)

    def _settle(self) -> None:
        """What the window needs only after it can be seen."""
        from PySide6.QtGui import QIcon

        from desktop.ui.search_desk import SearchDesk
        from desktop.ui.trouble import TroubleTeller

        self._settled = True
        self._keys()
        self.window.draw()
        page = self.window.made("handbook")
        if isinstance(page, HandbookPage):
            page.draw()
            self._make_reading(page)
            self._make_mine(page)
        TroubleTeller(self._shared.recorder, self.window, self._settings.language)
        self.window.setWindowIcon(QIcon(str(shipped("resources", "icons", "komekshi.svg"))))
        finder = SearchDesk(self.search, self.window, self._shared.library, self._shared.places.data, self)
        finder.passage_requested.connect(self.open_passage)
        finder.problems_found.connect(self.tell_problems)
        finder.find_notes(self._shared.recorder.notebook)
        self.tell_problems(self._shared.shelf.problems)
        QTimer.singleShot(_BREATH, self._shared.library.load)  # it tells what it has: only now everybody listens

    def _make_reading(self, page: HandbookPage) -> None:
        from desktop.ui.reading import Reading

        self.reading = Reading(self.window, page, self._shared, self._settings, self._theme)
        self.reading.setting_changed.connect(self.setting_changed)

    def _make_mine(self, page: HandbookPage) -> None:
        from desktop.ui.marking import Means
        from desktop.ui.mine_desk import MineDesk

        shared = self._shared
        means = Means(shared.recorder.notebook, shared.shelf.handbook, self._theme, shared.now, shared.new_id)
        self.mine = MineDesk(page, means, self._settings.language)
        self.mine.marking.leaflet = True
        self.mine.marking.leaflet_requested.connect(self._to_leaflet)
        self.mine.said.connect(self.window.flash)
        self.mine.told.connect(self.window.strip.tell)
        self.mine.passage_requested.connect(self.open_passage)

    def _leave(self) -> None:
        """What she was writing is kept before the window goes."""
        if self.mine:
            self.mine.leave()

    def _keys(self) -> None:
        from desktop.ui.shortcuts import bind

        for name, step in (("larger", 1), ("smaller", -1), ("plain-size", 0)):
            bind(self.window, name, partial(self._resize_text, step))
        bind(self.window, "quick", self.quick_requested.emit)
        bind(self.window, "sheet", self.show_keys)

    def tell_problems(self, problems: tuple[Problem, ...]) -> None:
        """The first of them in the strip above the page, and how many more."""
        if not problems:
            return
        from desktop.base.messages import one_line

        text = one_line(problems[0], self._settings.language)
        if len(problems) > 1:
            text += " " + self.tr("And %n more; the command «komekshi check» lists all.", "", len(problems) - 1)
        self.window.strip.tell(text)

    def _make_handbook(self) -> HandbookPage:
        page = HandbookPage(self._shared.shelf, self._theme)
        chapter, passage = self._place
        kept = None if self._settled else read_kept(self._shared.places.cache)
        told = (self._shared.shelf.signature, self._settings.language, chapter)
        if kept and (kept.signature, kept.language, kept.chapter) == told:
            page.open_kept(kept, passage or chapter)
        else:
            page.open_first(passage or chapter)
        if self._settled:
            page.draw()
        page.place_changed.connect(self._came_to)
        page.link_requested.connect(self._ask_outside)
        page.size_requested.connect(self._resize_text)
        page.copied.connect(self.say_copied)
        page.leaflet_requested.connect(self._to_leaflet)
        return page

    def _make(self, key: str) -> QWidget:
        """Any page but the handbook's, which the first paint shows."""
        from desktop.ui.making import MAKERS

        return MAKERS[key](self, self._shared, self._settings, self._theme)

    def _to_leaflet(self, passage: str, quote: str) -> None:
        from desktop.ui.errands import to_leaflet

        to_leaflet(self, passage, quote)

    def say_copied(self, title: str) -> None:
        """Something is on the clipboard now."""
        self.window.flash(self.tr("Copied with its reference: {title}").replace("{title}", title))

    def say_copied_list(self, what: str) -> None:
        """A list without a reference of its own is on the clipboard now."""
        self.window.flash(self.tr("Copied: {what}").replace("{what}", what))

    def _came_to(self, chapter: str, passage: str) -> None:
        self._place = (chapter, passage)
        self.setting_changed.emit("chapter", chapter)
        self.setting_changed.emit("passage", passage)

    def _resize_text(self, step: int) -> None:
        nearest = min(range(len(SCALES)), key=lambda at: abs(SCALES[at] - self._theme.scale))
        wanted = 0 if step == 0 else max(0, min(len(SCALES) - 1, nearest + step))
        if SCALES[wanted] != self._theme.scale:
            self.setting_changed.emit("scale", SCALES[wanted])

    def _ask_outside(self, address: str) -> None:
        from desktop.ui.widgets.outside import open_outside

        open_outside(address, self.window)
