"""The program is closed while it still reads: nothing new is begun, and a mistake in a thread is written, not shown."""

import sys
import threading

from desktop.ui import crash
from desktop.ui.background import Background


def test_what_ends_while_the_program_closes_begins_nothing_more(qtbot):
    background, begun, told = Background(), threading.Event(), []
    go_on = threading.Event()

    def slow() -> str:
        begun.set()
        go_on.wait(5)
        return "read"

    def then(result: str) -> None:
        told.append(result)
        background.run(lambda: told.append("more"), done=told.append, failed=told.append)

    background.run(slow, done=then, failed=told.append)
    assert begun.wait(5)
    threading.Timer(0.05, go_on.set).start()
    assert background.close()
    qtbot.waitUntil(lambda: bool(told))
    background.finish()
    qtbot.wait(20)
    assert told == ["read"]


def test_a_mistake_in_another_thread_is_written_and_shows_no_dialog(qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    shown = []
    crash.install(tmp_path / "log.txt", shown.append)
    error = ValueError("too late")
    thread = threading.Thread(target=lambda: sys.excepthook(ValueError, error, None))
    thread.start()
    thread.join(5)
    assert shown == []
    assert "too late" in (tmp_path / "log.txt").read_text(encoding="utf-8")
    sys.excepthook(ValueError, error, None)
    assert len(shown) == 1
