"""The window's way to the learner's memory: opened and written in a thread, one trouble at a time told.

An answer is shown as given only after `record` has called back: by then it is on the disk. Where nothing can
be saved (read-only folder, damaged file not yet dealt with) the answer is kept here and the window says so.
"""

from __future__ import annotations  # SQLite is not imported before the first paint

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from desktop.base.places import Places
from desktop.base.problems import Problem
from desktop.ui.background import Background

if TYPE_CHECKING:
    from desktop.learning.files import Backup
    from desktop.learning.records import Answer, Session
    from desktop.learning.store import Memory
    from desktop.ui.notebook import Notebook

Clock = Callable[[], datetime]
Deed = Callable[["Memory"], None]
T = TypeVar("T")


@dataclass(slots=True)
class _Entry:
    """Something to write, and whom to tell once."""

    deed: Deed
    then: Callable[[], None] | None

    def release(self) -> None:
        then, self.then = self.then, None
        if then:
            then()


class Recorder(QObject):
    """Owns the open Memory. Signals come in the window's thread."""

    opened = Signal()  # fact: the memory is open (perhaps for reading only)
    troubled = Signal(object)  # fact: Problem; nothing is lost, but something must be decided
    changed = Signal()  # fact: something new was recorded

    def __init__(self, places: Places, background: Background, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places = places
        self._background = background
        self._clock = clock
        self._memory: Memory | None = None
        self._opening = False
        self._writing = False
        self._waiting: deque[_Entry] = deque()
        self._bug: Callable[[Exception], None] = self._raise

    @property
    def memory(self) -> Memory | None:
        """The open memory; None until `opened`, and while the file is in trouble."""
        return self._memory

    @property
    def unsaved(self) -> int:
        """How many answers wait to be written."""
        return len(self._waiting)

    def open(self) -> None:
        """Open the file in a thread; `opened` or `troubled` follows."""
        if self._opening or self._memory:
            return
        self._opening = True
        self._background.run(self._open_file, done=self._opened, failed=self._not_opened)

    def read(self, work: Callable[[Memory], T], done: Callable[[T], None]) -> None:
        """Ask the open memory something in a thread; `done` gets the answer. Nothing happens without a memory."""
        memory = self._memory
        if memory is not None:
            self._background.run(lambda: work(memory), done=done, failed=self._told)

    def _open_file(self) -> tuple[Memory, Problem | None]:
        from desktop.learning.files import copy_before_upgrade, good_backups, recover
        from desktop.learning.store import open_memory
        from desktop.learning.trouble import MemoryTrouble

        path, folder, said = self._places.progress, self._places.backups, None
        if not path.exists() and good_backups(folder, path.stem):
            said = recover(path, folder, self._clock())
        try:
            copy_before_upgrade(path, folder, self._clock())
        except MemoryTrouble as error:
            said = error.problem  # the upgrade itself is all or nothing; that there is no copy must be told
        memory = open_memory(path)
        return memory, None if memory.read_only else said

    def start(self, session: Session, then: Callable[[], None]) -> None:
        """Remember that a sitting began, then call back."""
        self._write(lambda memory: memory.start(session), then)

    def record(self, answer: Answer, then: Callable[[], None]) -> None:
        """Put the answer on the disk, then call back: only now may the screen show its feedback."""
        self._write(lambda memory: memory.record(answer), then)

    def finish(self, session_id: str, outcome: str, then: Callable[[], None]) -> None:
        """Remember that a sitting ended, then call back."""
        now = self._clock()
        self._write(lambda memory: memory.finish(session_id, now, outcome), then)

    def write(self, deed: Deed, then: Callable[[], None]) -> None:
        """Carry out `deed` on the memory, in its turn, then call back."""
        self._write(deed, then)

    @cached_property
    def notebook(self) -> Notebook:
        """Her bookmarks, highlights and notes: one for all windows of this run, made when first asked for."""
        from desktop.ui.notebook import Notebook

        return Notebook(self, self._clock, self)

    def retry(self) -> None:
        """Try once more what could not be done: opening, or the waiting answers in their order."""
        if self._memory is None:
            self.open()
        self._flush()

    def start_anew(self) -> None:
        """Set the damaged file aside (it is never deleted) and begin an empty one."""
        from desktop.learning.files import set_aside

        set_aside(self._places.progress, self._clock())
        self.open()

    def restore(self, backup: Backup) -> None:
        """Set the damaged file aside and put the copy in its place."""
        from desktop.learning.files import restore, set_aside

        set_aside(self._places.progress, self._clock())
        restore(backup.path, self._places.progress)
        self.open()

    def use_folder(self, folder: Path) -> None:
        """Keep progress in another folder for this run."""
        self._places = Places(folder, self._places.cache)
        self.open()

    def backups(self) -> tuple[Backup, ...]:
        """Good copies of the progress file, newest first."""
        from desktop.learning.files import good_backups

        return good_backups(self._places.backups)

    def copy(self) -> None:
        """Keep a copy of the file as it is now; to be called in a thread. Raises MemoryTrouble."""
        from desktop.learning.files import back_up

        back_up(self._places.progress, self._places.backups, self._clock())

    def close(self) -> None:
        """Close the file and keep a copy of it. Trouble with the copy is not worth keeping anybody waiting."""
        from desktop.learning.files import back_up
        from desktop.learning.trouble import MemoryTrouble

        if self._memory is None:
            return
        memory, self._memory = self._memory, None
        self._last_try(memory)
        memory.close()
        if not memory.read_only:
            try:
                back_up(self._places.progress, self._places.backups, self._clock())
            except MemoryTrouble as error:
                self.troubled.emit(error.problem)

    def _last_try(self, memory: Memory) -> None:
        """Write what still waits before the file is closed. Writing anything twice keeps it once."""
        from desktop.learning.trouble import MemoryTrouble

        try:
            while self._waiting and not memory.read_only:
                self._waiting[0].deed(memory)
                self._waiting.popleft()
        except MemoryTrouble as error:
            self.troubled.emit(error.problem)

    def _write(self, deed: Deed, then: Callable[[], None]) -> None:
        if self._memory and self._memory.read_only:
            then()  # the window has said that progress is not kept
            return
        self._waiting.append(_Entry(deed, then))
        if self._memory is None:
            self.open()
        self._flush()

    def _flush(self) -> None:
        """Write the first of what waits; the next follows when it is on the disk. One at a time, in order."""
        memory = self._memory
        if self._writing or memory is None or not self._waiting:
            return
        self._writing = True
        deed = self._waiting[0].deed
        self._background.run(lambda: deed(memory), done=self._written, failed=self._not_written)

    def _written(self, _: object) -> None:
        self._writing = False
        if not self._waiting:
            return  # the file was closed meanwhile, and this was written once more before (_last_try)
        self._waiting.popleft().release()
        self.changed.emit()
        self._flush()

    def _not_written(self, error: Exception) -> None:
        self._writing = False
        self._told(error)
        self._release_all()

    def _release_all(self) -> None:
        """The trouble was told: the sitting may go on, what was given stays in the queue for the next try."""
        for entry in tuple(self._waiting):
            entry.release()

    def _opened(self, result: tuple[Memory, Problem | None]) -> None:
        self._opening = False
        memory, said = result
        self._memory = memory
        self.opened.emit()
        if said:
            self.troubled.emit(said)
        if memory.read_only:
            self._release_all()
            self._waiting.clear()
        self._flush()

    def _not_opened(self, error: Exception) -> None:
        self._opening = False
        self._told(error)
        self._release_all()

    def _told(self, error: Exception) -> None:
        from desktop.learning.trouble import MemoryTrouble

        if not isinstance(error, MemoryTrouble):
            self._bug(error)
            return
        problem: Problem = error.problem
        self.troubled.emit(problem)

    @staticmethod
    def _raise(error: Exception) -> None:
        raise error
