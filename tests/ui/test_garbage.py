"""Widgets that nobody keeps any more are destroyed in the window's thread, never in one that reads."""

import gc
import threading

from desktop.ui.garbage import Sweeper

FOUND: list[str] = []


class Loop:
    """Garbage that tells which thread found it."""

    def __init__(self) -> None:
        self.self = self

    def __del__(self) -> None:
        FOUND.append(threading.current_thread().name)


def test_a_thread_that_makes_many_objects_destroys_nothing_of_the_windows(qapp) -> None:
    FOUND.clear()
    sweeper = Sweeper(qapp)
    try:
        gc.collect()
        Loop()
        thread = threading.Thread(target=lambda: [[] for _ in range(100_000)], name="reader")
        thread.start()
        thread.join()
        assert FOUND == []
        for _ in range(30):
            gc.collect(0)  # until the oldest are due
        kept = [[] for _ in range(2000)]
        sweeper.sweep()
        assert kept
        assert [threading.current_thread().name] == FOUND
    finally:
        gc.enable()
        sweeper.deleteLater()


def test_a_running_window_leaves_no_search_for_garbage_to_chance(start) -> None:
    start()
    assert not gc.isenabled()
