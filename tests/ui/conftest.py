"""A whole program on a person's own folder, driven by keys as a person would."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from desktop.app import FONTS, Program, make_application
from desktop.base.places import Places
from desktop.ui.keys import press, type_text
from desktop.ui.library import Library

assert FONTS
Start = Callable[[], Program]


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The application as the program makes it, with its fonts."""
    return make_application(["komekshi"])


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(tmp_path / "me", tmp_path / "me" / "cache")


@pytest.fixture(scope="session")
def indexed() -> list[object]:
    """The search index is built once for all tests of the window: it never changes."""
    return []


@pytest.fixture
def start(qtbot, qapp, places, indexed, monkeypatch) -> Iterator[Start]:
    """Open the program; a second call is a second day. Everything is closed at the end."""
    running: list[Program] = []
    read = Library._read_search

    def once(library: Library) -> object:
        if not indexed:
            indexed.append(read(library))
        return indexed[0]

    monkeypatch.setattr(Library, "_read_search", once)

    def begin() -> Program:
        program = Program(qapp, places)
        running.append(program)
        program.show()
        qtbot.waitUntil(lambda: program.desk.search.ready and program.shared.library.lessons is not None, timeout=15000)
        qtbot.waitUntil(
            lambda: program.recorder.memory is not None or program.desk.window.strip.isVisible(), timeout=5000
        )
        return program

    yield begin
    for program in running:
        program.desk.window.close()
        program.background.finish()
        program.desk.window.deleteLater()
        program.desk.deleteLater()
    qapp.processEvents()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def search(program: Program, text: str) -> None:
    """Ctrl+K, then type."""
    program.desk.window.focus_search()
    type_text(program.desk.search, text)


def enter(program: Program) -> None:
    """Enter in the search line."""
    press(program.desk.search, Qt.Key.Key_Return)
