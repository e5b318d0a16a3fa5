"""What comes to the program from outside its window: a second start, a link, the tray, the end of the session.

It outlives windows (language and look build them anew) and begins after the first paint.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from desktop.base.link import Link, is_link, read_link
from desktop.base.shipped import shipped
from desktop.ui.errands import follow
from desktop.ui.seat import Seat, take_over, take_seat

if TYPE_CHECKING:
    from desktop.base.places import Places
    from desktop.ui.desk import Desk
    from desktop.ui.library import Library
    from desktop.ui.quick import QuickWindow
    from desktop.ui.theme import Theme

QUICK = "--quick"
"""The wish of a second start for the small window; anything else is a link or "" (come to the front)."""


class Reception(QObject):
    """Hears wishes and passes them to the window of the moment."""

    def __init__(self, application: QApplication, library: Library, desk_of: Callable[[], tuple[Desk, Theme]]) -> None:
        super().__init__(application)
        self._application = application
        self._library = library
        self._desk_of = desk_of
        self._quick: QuickWindow | None = None
        self._tray: QSystemTrayIcon | None = None
        self._seat: Seat | None = None
        library.search_ready.connect(self._tell_quick)
        library.lessons_ready.connect(self._tell_quick)

    def sit_down(self, places: Places, wish: str) -> bool:
        """Keep the seat at these files and hear later starts; end quietly where another window was quicker."""
        self._seat = self._seat if self._seat and self._seat.state == "ours" else take_seat(places.lock)
        if self._seat.state == "taken" and _tell_the_other(places, wish):
            self.quit()
            return False
        if self._seat.state == "ours":
            from desktop.ui.instance import Listener, pipe_name

            Listener(pipe_name(places.data), self).heard.connect(self.hear)
        self._end_with_the_session()
        return True

    def stand_up(self) -> None:
        """Give the seat back: nothing is written any more. (At the program's end Python destroys not every object.)"""
        if self._seat and self._seat.lock:
            self._seat.lock.unlock()

    def _end_with_the_session(self) -> None:
        from desktop.ui.signals import Signals

        Signals(self.quit, self)
        self._application.commitDataRequest.connect(self._session_ends)

    def _session_ends(self, _: object) -> None:
        window = self._desk_of()[0].window
        window.stays = False
        window.close()

    def hear(self, wish: str) -> None:
        """One wish: QUICK, a link, or "" to come to the front."""
        desk = self._desk_of()[0]
        if wish == QUICK:
            self.look_up()
            return
        bring_up(desk)
        if is_link(wish):
            link = read_link(wish)
            if isinstance(link, Link):
                follow(desk, link)
            else:
                desk.tell_problems((link,))

    def meet(self, desk: Desk) -> None:
        """There is another window now: what is small and beside it is made anew in its language and look."""
        if self._quick:
            self._quick.hide()
            self._quick.deleteLater()
            self._quick = None
        desk.quick_requested.connect(self.look_up)
        if self._tray:
            self.use_tray(False)
            self.use_tray(True)

    def look_up(self) -> None:
        """Open the small window with what was copied."""
        if self._quick is None:
            from desktop.ui.quick import QuickWindow

            self._quick = QuickWindow(self._desk_of()[1])
            self._quick.passage_requested.connect(self._open)
            self._tell_quick()
        self._quick.look_up()

    @property
    def quick(self) -> QuickWindow | None:
        """The small window, if it was ever asked for."""
        return self._quick

    def use_tray(self, wanted: bool) -> None:
        """Put the sign into the tray or take it out; where there is no tray nothing happens. While it is there,
        closing the window leaves the program in the tray."""
        if self._tray:
            self._tray.hide()
            self._tray.deleteLater()
            self._tray = None
        if wanted and QSystemTrayIcon.isSystemTrayAvailable():
            self._tray = self._make_tray()
            self._tray.show()
        self._desk_of()[0].window.stays = self._tray is not None
        self._application.setQuitOnLastWindowClosed(self._tray is None)

    def quit(self) -> None:
        """Close everything as the window's cross does where there is no tray."""
        window = self._desk_of()[0].window
        window.stays = False
        if self._quick:
            self._quick.hide()
        if self._tray:
            self._tray.hide()
        if not window.close():
            return
        self._application.quit()

    def _make_tray(self) -> QSystemTrayIcon:
        from PySide6.QtGui import QIcon

        translate = QCoreApplication.translate
        tray = QSystemTrayIcon(QIcon(str(shipped("resources", "icons", "komekshi.svg"))), self)
        tray.setToolTip(translate("Tray", "Komekshi"))
        self._menu = QMenu()
        for words, deed in (
            (translate("Tray", "Open"), lambda: self.hear("")),
            (translate("Tray", "Look up the copied word"), self.look_up),
            (translate("Tray", "Quit"), self.quit),
        ):
            self._menu.addAction(words).triggered.connect(deed)
        tray.setContextMenu(self._menu)
        tray.activated.connect(self._tray_pressed)
        return tray

    def _tray_pressed(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self.look_up()

    def _open(self, passage: str) -> None:
        desk = self._desk_of()[0]
        bring_up(desk)
        desk.open_passage(passage)

    def _tell_quick(self) -> None:
        if self._quick:
            lessons = self._library.lessons
            search = self._library.search if self._library.search_is_ready else None
            self._quick.know(search, lessons.editions if lessons else None)


def bring_up(desk: Desk) -> None:
    """The window to the front, wherever it was."""
    window = desk.window
    window.setWindowState((window.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive)
    window.show()
    window.raise_()
    window.activateWindow()


def give_way(places: Places, wish: str) -> bool:
    """Before the window: is there another one at these files? True if it got the wish, or if she would rather not
    open a second one. A lock left by another computer is asked about, never taken silently."""
    seat = take_seat(places.lock)
    if seat.state == "ours" and seat.lock:
        seat.lock.unlock()  # a dead program's: the window sits down after its first paint, as always
        return False
    if seat.state == "nowhere":
        return False
    if seat.state == "taken" and _tell_the_other(places, wish):
        return True
    from desktop.ui.seat_question import open_anyway

    if not open_anyway(seat, places):
        return True
    taken = take_over(places.lock)
    if taken.lock:
        taken.lock.unlock()
    return False


def _tell_the_other(places: Places, wish: str) -> bool:
    from desktop.ui.instance import pass_on, pipe_name

    return pass_on(pipe_name(places.data), wish)
