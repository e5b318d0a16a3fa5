"""What the window says, and offers, when the learner's file cannot be opened or written."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from desktop.base.messages import one_line
from desktop.base.problems import Problem
from desktop.ui.main_window import MainWindow
from desktop.ui.recorder import Recorder

_RETRY = ("memory-locked", "memory-full", "memory-unreadable", "memory-moved", "memory-read-only")
_DAMAGED = ("memory-damaged",)


class TroubleTeller(QObject):
    """Turns the recorder's troubles into the window's strip."""

    def __init__(self, recorder: Recorder, window: MainWindow, language: str) -> None:
        super().__init__(window)
        self._recorder = recorder
        self._window = window
        self._language = language
        recorder.troubled.connect(self._tell)
        recorder.opened.connect(self._opened)

    def _opened(self) -> None:
        memory = self._recorder.memory
        if memory and memory.read_only:
            self._window.strip.tell(
                self.tr("Viewing only: nothing can be written to {folder}, progress is not kept.").replace(
                    "{folder}", str(memory.path.parent)
                )
            )

    def _tell(self, problem: Problem) -> None:
        text = one_line(problem, self._language)
        if self._recorder.unsaved:
            text += " " + self.tr("%n answer(s) wait to be saved.", "", self._recorder.unsaved)
        self._window.strip.tell(text, self._deeds(problem), grave=True)

    def _deeds(self, problem: Problem) -> dict[str, Callable[[], None]]:
        deeds: dict[str, Callable[[], None]] = {}
        if problem.code in _RETRY:
            deeds[self.tr("Try again")] = self._recorder.retry
        if problem.code in _DAMAGED:
            for backup in self._recorder.backups()[:1]:
                made = backup.made.astimezone().strftime("%d.%m.%Y %H:%M")
                name = self.tr("Bring back the copy of {date}").replace("{date}", made)
                deeds[name] = partial(self._recorder.restore, backup)
            deeds[self.tr("Start anew (the file is kept)")] = self._recorder.start_anew
        if problem.code in ("memory-foreign", "memory-newer"):
            deeds[self.tr("Choose another folder")] = self._choose
        return deeds

    def _choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(self._window, self.tr("Folder for your progress"))
        if folder:
            self._recorder.use_folder(Path(folder))
