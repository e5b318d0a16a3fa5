"""A bug reaches one dialog with a report that can be copied, after it was written to the log."""

import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout

from desktop.ui.widgets.simple import button, label


class CrashDialog(QDialog):
    """What happened, in words and as a report; the program goes on."""

    def __init__(self, report: str) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Something went wrong"))
        column = QVBoxLayout(self)
        column.addWidget(label(self.tr("This is a mistake in the program, not yours. Your answers are saved.")))
        self._text = QPlainTextEdit(report)
        self._text.setReadOnly(True)
        column.addWidget(self._text)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = button(self.tr("Copy the report"))
        copy.clicked.connect(self._copy)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.resize(720, 420)

    def _copy(self) -> None:
        self._text.selectAll()
        self._text.copy()


def install(log: Path, show: Callable[[str], object]) -> None:
    """Send every uncaught exception to the log and then, from the window's thread, to `show` (once at a time)."""
    busy = False

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        nonlocal busy
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        report = "".join(traceback.format_exception(kind, error, trace))
        _write(log, report)
        in_window = threading.current_thread() is threading.main_thread()
        if in_window and not busy:  # a dialog made in another thread kills the program
            busy = True
            show(report)
            busy = False

    sys.excepthook = hook


def _write(log: Path, report: str) -> None:
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        with log.open("a", encoding="utf-8") as file:
            file.write(report + "\n")
    except OSError:
        sys.stderr.write(report)  # no place to write: at least whoever started it from a terminal sees it
