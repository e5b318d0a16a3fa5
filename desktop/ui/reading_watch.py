"""Watches, once a second and only while the page is in front of her, what stands in view: visits and what was read."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QPoint, QTimer

from desktop.handbook.model import Handbook
from desktop.learning.annotations.reading import Reading, Seen, Walk
from desktop.ui.notebook import Notebook
from desktop.ui.widgets.reader import Reader

_TICK = 1000


class ReadingWatch(QObject):
    """Tells the notebook; the notebook writes now and then."""

    def __init__(self, reader: Reader, notebook: Notebook, handbook: Handbook, now: Callable[[], datetime]) -> None:
        super().__init__(reader)
        self._reader, self._book, self._handbook, self._now = reader, notebook, handbook, now
        self._walk = Walk()
        self._reading = Reading()
        self._timer = QTimer(self, interval=_TICK)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def leave(self) -> None:
        """The window goes: the visit ends here, and all is written."""
        self._timer.stop()
        self._come("")
        self._book.flush()

    def look(self, seconds: float) -> None:
        """What is in view now was in view for so long."""
        now = self._now()
        fresh = self._reading.look(self.view(), seconds, now)
        self._book.walk((), (each for each in fresh if each.passage not in self._book.reads))
        self._come(self._section())

    def view(self) -> list[Seen]:
        """The passages in view, each with the share of it that can be seen."""
        chapter = self._reader.chapter
        if chapter is None:
            return []
        below = self._reader.viewport().rect().bottomLeft() + QPoint(30, 0)
        top = self._reader.cursorForPosition(QPoint(30, 0)).position()
        bottom = self._reader.cursorForPosition(below).position()
        found = []
        for passage in (passage for section in chapter.sections for passage in section.passages):
            span = self._reader.passage_span(passage.id)
            if span and span[1] > span[0] and span[0] < bottom and span[1] > top:
                end = min(span[1], span[0] + len(passage.text))  # what we say about it need not be read
                seen = max(0, min(end, bottom) - max(span[0], top))
                found.append(Seen(passage.id, len(passage.text), min(1.0, seen / max(1, end - span[0]))))
        return found

    def _tick(self) -> None:
        if self._reader.isVisible() and self._reader.window().isActiveWindow():
            self.look(_TICK / 1000)
        else:
            self._come("")

    def _come(self, item: str) -> None:
        visit = self._walk.come(item, self._now())
        self._book.walk([visit] if visit else [], ())

    def _section(self) -> str:
        item = self._reader.marked or self._reader.current()
        passage = self._handbook.passage(item)
        return passage.section if passage else item
