"""Bookmarks go from folder to folder by mouse too; what is shown is what the disk has."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from desktop.learning.annotations.model import Bookmark
from desktop.learning.annotations.store import mine as stored
from desktop.learning.store import open_memory
from desktop.ui.models.mine_rows import DRAGGED, ID, KIND
from tests.ui.test_mine import ready

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
MOVE, LEFT, NONE = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def panel(start, qtbot):
    """The panel with a bookmark at the top and one in a folder."""
    program = start()
    qtbot.waitUntil(lambda: ready(program))
    program.recorder.notebook.put(
        Bookmark("b1", "tsa-definition", "", "Что такое АСП", NOW, NOW),
        Bookmark("b2", "public-works-priority", "Семьи", "Кого на общественные работы", NOW, NOW),
    )
    qtbot.waitUntil(lambda: len(program.recorder.notebook.bookmarks) == 2)
    program.desk.window.show_page("handbook")
    program.desk.mine.show_panel()
    made = program.desk.mine.panel
    made.texts()
    return made


def row(panel, kind: str, row_id: str) -> QModelIndex:
    return next(each for each in panel._walk() if (each.data(KIND), each.data(ID)) == (kind, row_id))


def drop(panel, bookmark: str, onto: QModelIndex) -> bool:
    """Drag that bookmark and let it go in the middle of that row; was it taken there?"""
    data: QMimeData = panel._rows.mimeData([row(panel, "bookmark", bookmark)])
    at: QPoint = panel.tree.visualRect(onto).center()
    for event in (
        QDragEnterEvent(at, MOVE, data, LEFT, NONE),
        QDragMoveEvent(at, MOVE, data, LEFT, NONE),
        QDropEvent(QPointF(at), MOVE, data, LEFT, NONE),
    ):
        QApplication.sendEvent(panel.tree.viewport(), event)
    return event.isAccepted()


def folders(places) -> dict[str, str]:
    with open_memory(places.progress) as memory:
        return {each.id: each.folder for each in stored(memory).bookmarks}


def test_a_bookmark_dragged_into_a_folder_is_there_on_the_disk_and_then_in_the_tree(panel, qtbot, places):
    drop(panel, "b1", row(panel, "folder", "Семьи"))
    assert row(panel, "bookmark", "b1").parent().data(KIND) == "root", "not shown before it is on the disk"
    qtbot.waitUntil(lambda: panel.texts() and row(panel, "bookmark", "b1").parent().data(ID) == "Семьи")
    assert folders(places) == {"b1": "Семьи", "b2": "Семьи"}


def test_dropped_on_another_bookmark_it_joins_its_folder_and_on_the_head_it_comes_out(panel, qtbot, places):
    drop(panel, "b1", row(panel, "bookmark", "b2"))
    qtbot.waitUntil(lambda: panel.texts() and row(panel, "bookmark", "b1").parent().data(ID) == "Семьи")
    drop(panel, "b2", row(panel, "root", "bookmarks"))
    qtbot.waitUntil(lambda: panel.texts() and row(panel, "bookmark", "b2").parent().data(KIND) == "root")
    assert folders(places) == {"b1": "Семьи", "b2": ""}


def test_a_move_by_mouse_is_taken_back_by_ctrl_z(panel, qtbot, places):
    drop(panel, "b2", row(panel, "root", "bookmarks"))
    qtbot.waitUntil(lambda: panel.texts() and row(panel, "bookmark", "b2").parent().data(KIND) == "root")
    panel._notebook.undo()
    qtbot.waitUntil(lambda: panel.texts() and row(panel, "bookmark", "b2").parent().data(KIND) == "folder")


def test_notes_chapters_and_history_take_no_bookmark_and_only_bookmarks_are_dragged(panel, qtbot, places):
    drop(panel, "b1", row(panel, "root", "notes"))
    foreign = QMimeData()
    foreign.setData(DRAGGED, b"nobody")
    panel._rows.dropMimeData(foreign, MOVE, -1, -1, row(panel, "folder", "Семьи"))
    qtbot.wait(20)
    assert folders(places) == {"b1": "", "b2": "Семьи"}
    dragged = {each.data(KIND) for each in panel._walk() if each.flags() & Qt.ItemFlag.ItemIsDragEnabled}
    assert dragged == {"bookmark"}
