"""Where nothing can be written the program still reads, practises and asks, and says so once."""

import pytest

from desktop.learning import store
from tests.ui.test_learning_pages import answer, practice, quiz


@pytest.fixture(autouse=True)
def _read_only(monkeypatch):
    """The memory opens as it does in a folder without the right to write (see tests/learning/test_faults.py)."""
    opened = store.open_memory

    def for_reading(path):
        memory = opened(path)
        memory.read_only = True
        return memory

    monkeypatch.setattr(store, "open_memory", for_reading)


def test_one_can_look_and_try_but_nothing_is_kept(start, qtbot):
    program = start()
    assert "Только просмотр" in program.desk.window.strip.text
    page = quiz(program, qtbot)
    answer(page, qtbot)
    assert len(page.sitting.given) == 1
    assert program.recorder.memory.answers() == ()
    practice(program, qtbot).choices[0].click()
    qtbot.waitUntil(lambda: program.desk.page("practice").can_go_on)
    assert program.recorder.unsaved == 0
