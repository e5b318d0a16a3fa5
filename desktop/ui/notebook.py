"""Her bookmarks, highlights and notes while the program runs: shown once they are on the disk, undone by Ctrl+Z."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.handbook.model import Handbook
from desktop.learning.annotations.model import Bookmark, Gone, Highlight, Kept, Mine, Read, Visit
from desktop.learning.annotations.notes import Known, NoteItem, Placed, note_items, placed
from desktop.learning.annotations.store import mine, put, remember
from desktop.learning.records import KAZAKHSTAN

if TYPE_CHECKING:
    from desktop.base.problems import Problem
    from desktop.learning.exchange.store import Counts
    from desktop.learning.store import Memory
    from desktop.ui.recorder import Recorder

_SHOWN_VISITS = 200
_LAZY = 30_000
"""Milliseconds that visits and what was read wait for each other before they are written together."""
_MOMENT = timedelta(microseconds=1)

Mark = Bookmark | Highlight
Before = tuple[str, str, Mark | None]
"""Kind and id of a mark, and what it was before a deed (None: nothing)."""


class Notebook(QObject):
    """What is hers, by id. Belongs to the recorder and outlives a change of look."""

    changed = Signal()  # fact: a bookmark, highlight or note came, went or became another
    added = Signal()  # fact: what another copy knew was added: whoever holds something of the file reads it anew
    walked = Signal()  # fact: there are new visits or read passages
    refused = Signal()  # fact: nothing can be written here, and so nothing was done

    def __init__(self, recorder: Recorder, clock: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._recorder = recorder
        self._clock = clock
        self._handbook: Handbook | None = None
        self._marks: dict[str, Mark] = {}
        self._times: dict[str, datetime] = {}
        self._known: Known = {}
        self._undo: deque[list[Before]] = deque(maxlen=100)
        self._visits: deque[Visit] = deque(maxlen=_SHOWN_VISITS)
        self._reads: dict[str, Read] = {}
        self._new_visits: list[Visit] = []
        self._new_reads: list[Read] = []
        self._timer = QTimer(self, interval=_LAZY, singleShot=True)
        self._timer.timeout.connect(self.flush)
        recorder.opened.connect(self.load)

    def use(self, handbook: Handbook) -> None:
        """From now on marks are looked for in this handbook; load them if that was not done."""
        if self._handbook is None:
            self._handbook = handbook
            self.load()

    def load(self) -> None:
        """Read the file in a thread, and find every mark's place there too."""
        handbook, known = self._handbook, self._known

        def read(memory: Memory) -> Mine:
            found = mine(memory, _SHOWN_VISITS)
            if handbook:
                placed(handbook, found.highlights, known)
            return found

        self._recorder.read(read, self._loaded)

    @property
    def writable(self) -> bool:
        """Whether something can be kept. If not, `refused` was just emitted."""
        memory = self._recorder.memory
        if memory is None or not memory.read_only:
            return True
        self.refused.emit()
        return False

    @property
    def bookmarks(self) -> tuple[Bookmark, ...]:
        """All bookmarks in the order in which they came."""
        return tuple(each for each in self._marks.values() if isinstance(each, Bookmark))

    @property
    def highlights(self) -> tuple[Highlight, ...]:
        """All highlights and notes in the order in which they came."""
        return tuple(each for each in self._marks.values() if isinstance(each, Highlight))

    @property
    def visits(self) -> tuple[Visit, ...]:
        """The latest visits, the oldest first."""
        return tuple(self._visits)

    @property
    def reads(self) -> dict[str, Read]:
        """What was read, by passage."""
        return self._reads

    def mark(self, mark_id: str) -> Mark | None:
        """The bookmark or highlight of that id."""
        return self._marks.get(mark_id)

    def placed(self) -> tuple[Placed, ...]:
        """Every highlight where it stands today, in the order of the book; the lost ones last."""
        return placed(self._handbook, self.highlights, self._known) if self._handbook else ()

    def items(self) -> tuple[NoteItem, ...]:
        """Everything of hers that can be searched."""
        if self._handbook is None:
            return ()
        return note_items(self._handbook, Mine(self.bookmarks, self.highlights), self._known)

    def put(self, *marks: Mark, undoable: bool = True) -> bool:
        """Keep these; `changed` follows when they are on the disk. False where nothing can be written."""
        if not self.writable:
            return False
        before = [(_kind(each), each.id, self._marks.get(each.id)) for each in marks]
        if undoable:
            self.remember_undo(before)
        self._write([replace(each, changed=self._after(each.id)) for each in marks])
        return True

    def remove(self, *marks: Mark, undoable: bool = True) -> bool:
        """Delete these. False where nothing can be written."""
        if not self.writable:
            return False
        if undoable:
            self.remember_undo([(_kind(each), each.id, each) for each in marks])
        self._write([Gone(_kind(each), each.id, self._after(each.id)) for each in marks])
        return True

    def remember_undo(self, before: list[Before]) -> None:
        """The next undo brings these back as they were."""
        self._undo.append(before)

    def undo(self) -> bool:
        """Take the last deed back; False if there is none."""
        if not self._undo or not self.writable:
            return False
        deeds: list[Kept] = []
        for kind, mark_id, old in self._undo.pop():
            at = self._after(mark_id)
            deeds.append(replace(old, changed=at) if old else Gone(kind, mark_id, at))
        self._write(deeds)
        return True

    def walk(self, visits: Iterable[Visit], reads: Iterable[Read]) -> None:
        """She was here and has read this. Written a little later, together with what follows."""
        visits, reads = list(visits), list(reads)
        if not visits and not reads:
            return
        self._new_visits += visits
        self._new_reads += reads
        self._visits += visits
        self._reads |= {each.passage: each for each in reads}
        if not self._timer.isActive():
            self._timer.start()
        self.walked.emit()

    def flush(self) -> None:
        """Write visits and reads now."""
        visits, reads = self._new_visits, self._new_reads
        if not visits and not reads:
            return
        self._new_visits, self._new_reads = [], []
        self._timer.stop()
        self._recorder.write(lambda memory: remember(memory, visits, reads), _nothing)

    def export(self, path: Path, program: str, done: Callable[[Counts], None]) -> None:
        """Write everything of hers to one file in a thread; trouble is told by the recorder."""
        from desktop.learning.exchange.files import export_to

        now = self._clock()

        def gather() -> None:
            self._recorder.read(lambda memory: export_to(path, memory, program, now), done)

        self.flush()
        if self.writable:
            self._recorder.write(lambda _: None, gather)  # behind all that still waits to be written
        else:
            gather()

    def add_file(self, path: Path, done: Callable[[tuple[Counts, tuple[Problem, ...]]], None]) -> None:
        """Add what the file holds in a thread, then read anew; trouble is told by the recorder."""
        from desktop.learning.exchange.files import import_from

        today = self._clock().astimezone(KAZAKHSTAN).date()

        def add(memory: Memory) -> tuple[Counts, tuple[Problem, ...]]:
            self._recorder.copy()
            return import_from(path, memory, today)

        def finished(result: tuple[Counts, tuple[Problem, ...]]) -> None:
            self.load()
            self.added.emit()
            done(result)

        if self.writable:
            self._recorder.read(add, finished)

    def _write(self, deeds: list[Kept]) -> None:
        self._times |= {each.id: each.changed for each in deeds}
        self._recorder.write(lambda memory: put(memory, *deeds), lambda: self._apply(deeds))

    def _apply(self, deeds: Iterable[Kept]) -> None:
        for each in deeds:
            if isinstance(each, Gone):
                self._marks.pop(each.id, None)
            else:
                self._marks[each.id] = each
        self.changed.emit()

    def _after(self, mark_id: str) -> datetime:
        """Now, but later than the mark's last change: a clock may have been set back."""
        last = self._times.get(mark_id)
        now = self._clock().astimezone(UTC)
        return max(now, last + _MOMENT) if last else now

    def _loaded(self, found: Mine) -> None:
        kept: tuple[Kept, ...] = (*found.bookmarks, *found.highlights, *found.gone)
        for each in kept:
            if each.id not in self._times or self._times[each.id] < each.changed:
                self._times[each.id] = each.changed
                if isinstance(each, Gone):
                    self._marks.pop(each.id, None)
                else:
                    self._marks[each.id] = each
        self._visits = deque((*found.visits, *self._new_visits), maxlen=_SHOWN_VISITS)
        self._reads = {each.passage: each for each in found.reads} | {each.passage: each for each in self._new_reads}
        self.changed.emit()
        self.walked.emit()


def _kind(mark: Mark) -> str:
    return "bookmark" if isinstance(mark, Bookmark) else "highlight"


def _nothing() -> None:
    """Nobody waits to hear that a visit was written."""
