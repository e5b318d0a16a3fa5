"""A whole program on a person's own folder, driven by keys as a person would."""

import gc
import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from desktop.app import FONTS, Program, make_application
from desktop.base.places import Places
from desktop.base.settings import read_settings, write_settings
from desktop.ui import library
from desktop.ui.keys import press, type_text
from desktop.ui.library import Library

assert FONTS
Start = Callable[..., Program]
GATHER = library._lesson_items


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The application as the program makes it, with its fonts."""
    return make_application(["komekshi"])


@pytest.fixture
def places(tmp_path: Path, warm: Path) -> Places:
    """The folders of a person who has opened the program before, but has done nothing yet."""
    found = Places(tmp_path / "me", tmp_path / "me" / "cache")
    if warm.is_dir():
        shutil.copytree(warm, found.cache, copy_function=os.link)
    return found


@pytest.fixture(scope="session")
def warm(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the first window of all kept in its cache of the shipped content: nobody waits for it twice."""
    return tmp_path_factory.mktemp("warm") / "cache"


@pytest.fixture(scope="session")
def read() -> dict[tuple[str, str], object]:
    """What was read of the same chapters before: it never changes, and a window takes thirty megabytes of it."""
    return {}


@pytest.fixture
def start(qtbot, qapp, places, warm, read, monkeypatch) -> Iterator[Start]:
    """Open the program, with settings that she chose before; a second call is a second day. All is closed at the end."""
    running: list[Program] = []
    for name in ("_read_search", "_read_lessons", "_read_law"):
        monkeypatch.setattr(Library, name, _once(getattr(Library, name), name, read))
    monkeypatch.setattr("desktop.ui.library._lesson_items", _gathered_once(read))

    def begin(**chosen: object) -> Program:
        if chosen:
            places.data.mkdir(parents=True, exist_ok=True)
            assert write_settings(places.settings, replace(read_settings(places.settings)[0], **chosen))
        program = Program(qapp, places)
        running.append(program)
        program.show()
        qtbot.waitUntil(lambda: program.desk.search.ready and program.shared.library.lessons is not None, timeout=60000)
        qtbot.waitUntil(
            lambda: program.recorder.memory is not None or program.desk.window.strip.isVisible(), timeout=5000
        )
        return program

    yield begin
    if not warm.is_dir() and places.cache.is_dir():
        shutil.copytree(places.cache, warm)
    for program in running:  # held until its widgets are gone: collected before them, it takes the session with it
        program.desk.window.close()
        program.background.finish()
        program.desk.window.deleteLater()
        program.desk.deleteLater()
    qapp.processEvents()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.unfreeze()  # the program sets apart what it keeps until its end; here that would be every window of the session
    gc.collect()
    gc.enable()


@pytest.fixture
def lend_search(read, monkeypatch) -> Callable[[], None]:
    """From now on a window takes an index that was built before, whatever its chapters are: for tests in which nobody
    searches, since to build another one takes ten seconds."""

    def lend() -> None:
        built = next((each for (name, _), each in read.items() if name == "_read_search"), None)
        if built:  # else this test is run alone
            monkeypatch.setattr(Library, "_read_search", lambda _: built)

    return lend


def _once(method: Callable[[Library], object], name: str, read: dict[tuple[str, str], object]) -> object:
    def once(library: Library) -> object:
        key = name, library._shelf.signature
        if key not in read:
            read[key] = method(library)
        return read[key]

    return once


def _gathered_once(read: dict[tuple[str, str], object]) -> Callable[..., object]:
    def once(index: object, lessons: object, caches: object) -> object:
        kept = read.get(("items", ""))
        if kept is None or kept[0] is not index or kept[1] is not lessons:
            read["items", ""] = kept = index, lessons, GATHER(index, lessons, caches)
        return kept[2]

    return once


def search(program: Program, text: str) -> None:
    """Ctrl+K, then type."""
    program.desk.window.focus_search()
    type_text(program.desk.search, text)


def enter(program: Program) -> None:
    """Enter in the search line."""
    press(program.desk.search, Qt.Key.Key_Return)
