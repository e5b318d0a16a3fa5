"""What the tour's scenes are played on: the program of the moment, its pages, and the camera."""

from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget

from desktop.learning.annotations.model import Highlight
from desktop.ui.camera import Camera
from desktop.ui.desk import Desk
from desktop.ui.keys import press
from desktop.ui.main_window import MainWindow
from desktop.ui.mine_desk import MineDesk
from desktop.ui.pages.handbook_page import HandbookPage
from desktop.ui.pages.practice_page import PracticePage
from desktop.ui.pages.quiz_page import QuizPage
from desktop.ui.reader_desk import ReaderDesk
from desktop.ui.running import Running

_Page = TypeVar("_Page", bound=QWidget)


@dataclass(frozen=True, slots=True)
class Stage:
    """The window is built anew with each look: nothing of it is kept between two scenes. Waits until it is whole."""

    program: Running
    camera: Camera
    scratch: Path

    @property
    def desk(self) -> Desk:
        """The window of the moment with what belongs to it."""
        return self.program.desk

    @property
    def window(self) -> MainWindow:
        """The window of the moment."""
        return self.program.desk.window

    @property
    def mine(self) -> MineDesk:
        """What is hers in this window."""
        self.camera.wait("mine", lambda: self.desk.mine is not None and self.desk.mine.panel is not None)
        assert self.desk.mine is not None
        return self.desk.mine

    @property
    def reader(self) -> ReaderDesk:
        """What one does with the page of the book."""
        self.camera.wait("reading", lambda: self.desk.reading is not None)
        assert self.desk.reading is not None
        return self.desk.reading.desk

    @property
    def notes(self) -> tuple[Highlight, ...]:
        """The marks she has, those on the disk."""
        return self.program.shared.recorder.notebook.highlights

    def open(self, page: str) -> QWidget:
        """Bring that page into view."""
        self.window.activateWindow()  # the small window may have been in front
        made = self.window.show_page(page)
        self.camera.settle()
        return made

    def book(self) -> HandbookPage:
        """The handbook in view."""
        return self._of(HandbookPage, "handbook")

    def practice(self) -> PracticePage:
        """Practice in view."""
        return self._of(PracticePage, "practice")

    def quiz(self) -> QuizPage:
        """Quizzes in view."""
        return self._of(QuizPage, "quiz")

    def picture(self, name: str) -> None:
        """A picture of the window."""
        self.camera.take(name, self.window)

    def select(self, words: str, passage: str) -> None:
        """Select these words of the passage, as a person does with the mouse or with Shift and arrows."""
        reader = self.book().reader
        self.desk.open_passage(passage)
        self.camera.settle()
        span = reader.passage_span(passage)
        at = reader.toPlainText().find(words, span[0] if span else 0)
        cursor = reader.textCursor()
        cursor.setPosition(max(at, 0))
        cursor.setPosition(max(at, 0) + len(words), cursor.MoveMode.KeepAnchor)
        reader.setTextCursor(cursor)

    def press(self, key: Qt.Key, text: str = "") -> None:
        """A key pressed where the keyboard is."""
        press(self.window.focusWidget() or self.window, key, text)

    def waits_at_button(self) -> bool:
        """The keyboard is on a button: the next step waits for Space."""
        return isinstance(self.window.focusWidget(), QPushButton)

    def _of(self, kind: type[_Page], key: str) -> _Page:
        page = self.open(key)
        assert isinstance(page, kind)
        return page


def scroll(area: QScrollArea, share: float) -> None:
    """Scroll to that share (0 … 1) of the way down."""
    bar = area.verticalScrollBar()
    bar.setValue(round(bar.maximum() * share))
