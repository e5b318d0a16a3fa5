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


_BREATH = 30
"""Milliseconds after the first paint before threads begin to compete with it."""


class Desk(QObject):
    """The window, its pages, and the wiring between them."""

    setting_changed = Signal(str, object)  # fact: (name, value) of a preference
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

    def open_passage(self, item_id: str) -> None:
        """Show a passage, section or chapter in the reader, with the keyboard on it."""
        page = self.window.show_page("handbook")
        if isinstance(page, HandbookPage) and page.open(item_id):
            page.focus_text()

    def _specs(self) -> list[PageSpec]:
        return [
            PageSpec("handbook", self.tr("Handbook"), self._make_handbook),
            PageSpec("practice", self.tr("Practice"), self._make_practice),
            PageSpec("quiz", self.tr("Quizzes"), self._make_quiz),
            PageSpec("calculators", self.tr("Calculators"), self._make_calculators),
            PageSpec("progress", self.tr("Progress"), self._make_progress),
            PageSpec("terms", self.tr("Terms"), self._make_terms),
            PageSpec("changes", self.tr("Changes"), self._make_changes),
            PageSpec("settings", self.tr("Settings"), self._make_settings),
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
        library.problems_found.connect(self._tell_problems)

    def _search_is_ready(self) -> None:
        self.search.set_search(self._shared.library.search)

    def _editions_are_ready(self) -> None:
        lessons = self._shared.library.lessons
        if lessons and lessons.editions:
            self.search.set_editions(lessons.editions)

    def _after_first_paint(self) -> None:
        QTimer.singleShot(0, self, self._settle)
        QTimer.singleShot(_BREATH, self._shared.recorder.open)
        QTimer.singleShot(_BREATH, self._shared.library.load)

    def _settle(self) -> None:
        """What the window needs only after it can be seen."""
        from PySide6.QtGui import QIcon

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
        self._tell_problems(self._shared.shelf.problems)

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
        self.mine.said.connect(self.window.flash)
        self.mine.told.connect(self.window.strip.tell)
        self.mine.passage_requested.connect(self.open_passage)

    def _leave(self) -> None:
        """What she was writing is kept before the window goes."""
        if self.mine:
            self.mine.leave()

    def _keys(self) -> None:
        from PySide6.QtGui import QKeySequence, QShortcut

        for keys, step in (("Ctrl++", 1), ("Ctrl+=", 1), ("Ctrl+-", -1), ("Ctrl+0", 0)):
            shortcut = QShortcut(QKeySequence(keys), self.window)
            shortcut.activated.connect(lambda step=step: self._resize_text(step))

    def _tell_problems(self, problems: tuple[Problem, ...]) -> None:
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
        page.copied.connect(self._say_copied)
        return page

    def _make_practice(self) -> QWidget:
        from desktop.ui.pages.practice_page import PracticePage

        page = PracticePage(self._shared.library, self._shared.shelf.handbook, self._shared.recorder, self._theme,
                            self._shared.now, self._shared.new_id, self._settings.feedback)  # fmt: skip
        page.passage_requested.connect(self.open_passage)
        page.setting_changed.connect(self.setting_changed)
        return page

    def _make_quiz(self) -> QWidget:
        from desktop.ui.pages.quiz_page import QuizPage

        page = QuizPage(self._shared.library, self._shared.recorder, self._theme, self._shared.now,
                        self._shared.new_id)  # fmt: skip
        page.passage_requested.connect(self.open_passage)
        return page

    def _make_calculators(self) -> QWidget:
        from desktop.ui.pages.calculators_page import CalculatorsPage

        shared = self._shared
        draft = shared.places.data / "drafts" / "household.toml"
        page = CalculatorsPage(shared.library, self._theme, self._settings.language, shared.now().date(), draft)
        page.passage_requested.connect(self.open_passage)
        page.copied.connect(self._say_copied)
        return page

    def _make_progress(self) -> QWidget:
        from desktop.ui.pages.progress_page import ProgressPage

        page = ProgressPage(self._shared.shelf.handbook, self._shared.recorder, self._theme)
        page.passage_requested.connect(self.open_passage)
        page.page_requested.connect(self.window.show_page)
        return page

    def _make_terms(self) -> QWidget:
        from desktop.ui.pages.terms_page import TermsPage

        page = TermsPage(self._shared.shelf.handbook, self._shared.library)
        page.passage_requested.connect(self.open_passage)
        return page

    def _make_changes(self) -> QWidget:
        from desktop.ui.pages.changes_page import ChangesPage

        page = ChangesPage(self._shared.shelf.handbook, self._shared.library, self._theme)
        page.passage_requested.connect(self.open_passage)
        page.copied.connect(lambda what: self.window.flash(self.tr("Copied: {what}").replace("{what}", what)))
        return page

    def _make_settings(self) -> QWidget:
        from desktop.ui.pages.settings_page import SettingsPage

        name = f"CHANGELOG.{self._settings.language}.md"
        changelog = shipped("resources", name).read_text(encoding="utf-8")
        page = SettingsPage(self._settings, self._shared.places, changelog)
        page.changed.connect(self.setting_changed)
        return page

    def _say_copied(self, title: str) -> None:
        self.window.flash(self.tr("Copied with its reference: {title}").replace("{title}", title))

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
