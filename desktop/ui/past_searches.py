"""The searches of before, for the search line: read when first asked for, kept when something was opened."""

from __future__ import annotations  # nothing of this is imported before the first paint

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from desktop.search.history.model import History


class PastSearches(QObject):
    """One person's last queries, in the folder of her data."""

    problems_found = Signal(object)  # fact: a tuple of Problem, never empty

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._history: History | None = None

    def queries(self) -> tuple[str, ...]:
        """The latest first."""
        return self._read().queries

    def add(self, query: str) -> None:
        """`query` has led to something that was opened."""
        self._keep(self._read().with_query(query))

    def forget(self, query: str) -> None:
        """Take one query out."""
        self._keep(self._read().without(query))

    def clear(self) -> None:
        """Take all of them out."""
        from desktop.search.history.model import History

        self._keep(History())

    def _read(self) -> History:
        if self._history is None:
            from desktop.search.history.store import read_history

            self._history, problems = read_history(self._folder)
            self._tell(problems)
        return self._history

    def _keep(self, history: History) -> None:
        if history == self._history:
            return
        from desktop.search.history.store import write_history

        self._history = history
        self._tell(write_history(self._folder, history))

    def _tell(self, problems: tuple[object, ...]) -> None:
        if problems:
            self.problems_found.emit(problems)
