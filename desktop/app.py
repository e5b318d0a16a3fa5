"""The window's composition root: read it top to bottom and you have seen the architecture.

It owns the clock, the dice, the paths and the settings; everything else gets them as arguments.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from desktop.base.places import Places
from desktop.base.settings import REVIEW, read_settings, write_settings
from desktop.base.shipped import shipped
from desktop.handbook.store import Shelf, keep
from desktop.ui.background import Background
from desktop.ui.desk import Desk, Shared
from desktop.ui.garbage import Sweeper
from desktop.ui.library import Library
from desktop.ui.recorder import Recorder
from desktop.ui.seat import may_be_taken
from desktop.ui.theme import load_theme
from desktop.ui.translation import Translation

if TYPE_CHECKING:
    from desktop.base.scheme import LinkDesk
    from desktop.handbook.leaflet.order import Order
    from desktop.ui.reception import Reception
    from desktop.ui.tour_order import Order as TourOrder

FONTS = ("GolosText-Regular.ttf", "GolosText-SemiBold.ttf", "GolosText-Bold.ttf")


AFTER_PAINT = 250
"""Milliseconds after the first paint before the program listens to other starts: search is built by threads then."""


def now() -> datetime:
    """The clock of the whole program, in UTC."""
    return datetime.now(UTC)


def new_id() -> str:
    """An id that no other computer will make."""
    return os.urandom(16).hex()


def make_application(argv: list[str]) -> QApplication:
    """Qt's application with our name and font."""
    application = QApplication([*argv, "-style", "Fusion"])  # setStyle() would prepare every style class (6 ms)
    application.setApplicationName("Komekshi")
    for font in FONTS:
        QFontDatabase.addApplicationFont(str(shipped("resources", "fonts", font)))
    return application


class Program:
    """One run of the window: what outlives a change of language or theme, and the window itself."""

    def __init__(self, application: QApplication, places: Places, wish: str = "", *, alone: bool = False) -> None:
        """`wish` is what the start asked for (a link, the small window); `alone` keeps other starts away."""
        self.application = application
        self.places = places
        self.settings, _ = read_settings(places.settings)
        self.translation = Translation()
        self.sweeper = Sweeper(application)
        self.background = Background(application)
        self.recorder = Recorder(places, self.background, now, application)
        shelf = Shelf(shipped("content", "handbook"), places.cache)
        library = Library(shelf, self.background, application, places.cache)
        self.shared = Shared(places, shelf, self.background, self.recorder, now, new_id, library, link_desk)
        self.reception: Reception | None = None
        self._wish, self._alone, self._left = wish, alone, False
        self.desk = self.build()

    def build(self) -> Desk:
        """The window and its pages, in the language and look of the settings."""
        self.translation.use(self.settings.language)
        theme = load_theme(self.settings.theme, self.settings.scale)
        self.application.setPalette(theme.palette())
        self.application.setStyleSheet(theme.window_sheet())
        self.theme = theme
        desk = Desk(self.shared, self.settings, theme)
        desk.setting_changed.connect(self.change)
        desk.left.connect(self.leave)
        if self.reception:
            self.reception.meet(desk)
        return desk

    def show(self, first_paint: Callable[[], None] | None = None) -> None:
        """Open the window; whatever may wait begins after its first paint."""
        if first_paint:
            self.desk.window.painted.connect(first_paint)
        self.desk.window.painted.connect(lambda: QTimer.singleShot(AFTER_PAINT, self.receive))
        self.desk.window.painted.connect(self.sweeper.start)
        self.desk.open()

    def receive(self) -> None:
        """Begin to hear what comes from outside the window: later starts, links, the tray, the end of the session."""
        if self._left:
            return
        from desktop.ui.reception import Reception

        self.reception = Reception(self.application, self.shared.library, lambda: (self.desk, self.theme))
        self.reception.meet(self.desk)
        self.reception.use_tray(self.settings.tray)
        if self._alone and not self.reception.sit_down(self.places, self._wish):
            return
        if self._wish:
            self.reception.hear(self._wish)

    def change(self, name: str, value: object) -> None:
        """A preference: remember it, and build the window anew where it shows."""
        self.settings = replace(self.settings, **{name: value})  # type: ignore[arg-type]
        if name in ("centre", "tray", *REVIEW):
            write_settings(self.places.settings, self.settings)
            self.desk.know(self.settings)
        if name == "tray" and self.reception:
            self.reception.use_tray(bool(value))
        if name in ("language", "theme", "scale"):
            write_settings(self.places.settings, self.settings)
            QTimer.singleShot(0, self.rebuild)

    def rebuild(self) -> None:
        """Throw the window away and build it again from the same features."""
        old = self.desk
        self.desk = self.build()
        self.desk.take_over(old)
        self.desk.open()
        old.dispose()

    def leave(self, size: QSize) -> None:
        """The window closes: keep where she was, close the memory and copy it."""
        self._left = True
        self.settings = replace(self.settings, width=max(300, size.width()), height=max(200, size.height()))
        write_settings(self.places.settings, self.settings)
        kept = self.desk.kept_page()
        if kept:
            keep(self.places.cache, kept)
        self.shared.library.stop()
        self.background.close()
        self.recorder.close()
        if self.reception:
            self.reception.stand_up()


def link_desk() -> LinkDesk:
    """How links are registered on this computer."""
    from desktop.base.scheme import find_link_desk

    return find_link_desk(sys.platform, os.environ, Path.home(), Path(sys.executable))


def run_window(places: Places, argv: list[str], wish: str = "") -> int:
    """Open the window and stay until it is closed; the exit code of the program.

    Where a window works with these files already, it gets the wish, and this start ends.
    """
    application = make_application(argv)
    if may_be_taken(places.lock):
        from desktop.ui.reception import give_way

        if give_way(places, wish):
            return 0
    from desktop.ui import crash

    crash.install(places.log, lambda report: crash.CrashDialog(report).exec())
    program = Program(application, places, wish, alone=True)
    program.show()
    return application.exec()


def run_tour(places: Places, argv: list[str], order: TourOrder) -> int:
    """The main job on its own, a picture of every screen left in a folder (see ui/tour.py)."""
    from desktop.ui.tour import run

    application = make_application(argv)
    return run(lambda: Program(application, places), order, sys.stdout.write)


def run_measure(places: Places, argv: list[str]) -> int:
    """Measure this window from inside for `komekshi bench` (see ui/measure.py)."""
    from desktop.ui.measure import run

    application = make_application(argv)
    return run(lambda: Program(application, places, alone=True), sys.stdout.write)


def run_leaflet(places: Places, argv: list[str], order: Order) -> int:
    """Make a leaflet without a window (see ui/leaflet_verb.py)."""
    from desktop.ui.leaflet_verb import run

    application = make_application(argv)
    code = run(order, read_settings(places.settings)[0], now(), sys.stderr.write)
    application.quit()
    return code
