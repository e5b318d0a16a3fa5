"""The one door by which slow work leaves the window's thread."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal


class _Told(QObject):
    done = Signal(object)
    failed = Signal(object)


class _Task(QRunnable):
    def __init__(self, work: Callable[[], Any], told: _Told) -> None:
        super().__init__()
        self._work = work
        self._told = told

    def run(self) -> None:
        try:
            result = self._work()
        except Exception as error:  # noqa: BLE001 - whatever it was, the caller's `failed` hears of it
            self._told.failed.emit(error)
        else:
            self._told.done.emit(result)


class Background(QObject):
    """Runs work in threads and brings the result back to the window's thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._open: set[_Told] = set()
        self._closed = False

    def run(
        self,
        work: Callable[[], Any],
        *,
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Call work() in a thread, then done(result) or failed(error) here. `failed` has no default.

        Once the door is closed nothing is begun any more: nobody would be there to hear of it.
        """
        if self._closed:
            return
        told = _Told()
        self._open.add(told)  # kept alive until it has told
        told.done.connect(done, Qt.ConnectionType.QueuedConnection)
        told.failed.connect(failed, Qt.ConnectionType.QueuedConnection)
        told.done.connect(lambda _: self._open.discard(told), Qt.ConnectionType.QueuedConnection)
        told.failed.connect(lambda _: self._open.discard(told), Qt.ConnectionType.QueuedConnection)
        self._pool.start(_Task(work, told))

    def finish(self, milliseconds: int = 10_000) -> bool:
        """Wait for what is under way; True if all of it ended in time."""
        return self._pool.waitForDone(milliseconds)

    def close(self) -> bool:
        """The program ends: begin nothing more, and wait as `finish` does.

        What ends at the last moment may wish for more work, while the window that it would tell is being taken down.
        """
        self._closed = True
        return self.finish()
