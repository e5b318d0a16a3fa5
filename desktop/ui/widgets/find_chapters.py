"""Where else what was found stands: every chapter with the number of its hits, each a way to its first."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.handbook.model import Chapter, Handbook
from desktop.handbook.wording import Lemmas, find_all
from desktop.ui.widgets.simple import label
from desktop.ui.widgets.wrapped_button import Link


class FindChapters(QWidget):
    """Counts in the passages as printed, not in what we say beside them."""

    passage_requested = Signal(str)  # wish: show this passage

    def __init__(self, handbook: Handbook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._handbook = handbook
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._rows: list[QWidget] = []
        self.counts: dict[str, int] = {}
        self._first: dict[str, str] = {}

    def count(self, text: str, *, forms: bool, lemmas: Lemmas | None = None) -> None:
        """Count anew for this text."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = []
        places = partial(find_all, wanted=text, forms=forms, lemmas=lemmas)
        found = [(chapter, *_hits(chapter, places)) for chapter in self._handbook.chapters]
        self.counts = {chapter.id: number for chapter, number, _ in found if number}
        self._first = {chapter.id: first for chapter, number, first in found if number}
        for chapter, number, first in found:
            if number:
                self._add(chapter, number, first)
        if text.strip() and not self.counts:
            self._put(label(self.tr("Nothing in any chapter."), "quiet"))

    def _add(self, chapter: Chapter, number: int, first: str) -> None:
        words = self.tr("{chapter}: %n hit(s)", "", number).replace("{chapter}", chapter.title)
        link = Link(words)
        link.clicked.connect(lambda: self.passage_requested.emit(first))
        self._put(link)

    def _put(self, row: QWidget) -> None:
        self._rows.append(row)
        self._column.addWidget(row)


def _hits(chapter: Chapter, places: Callable[[str], list[tuple[int, int]]]) -> tuple[int, str]:
    """How many hits the chapter has, and the passage of the first."""
    number, first = 0, ""
    for section in chapter.sections:
        for passage in section.passages:
            here = len(places(passage.text))
            first = first or (passage.id if here else "")
            number += here
    return number, first
