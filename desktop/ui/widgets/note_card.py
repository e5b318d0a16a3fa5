"""Where a note is written: a small sheet over the page. Each pause puts what was written on the disk."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.learning.annotations.model import MAX_TEXT, Highlight
from desktop.ui.theme import Theme
from desktop.ui.widgets.reader import Reader
from desktop.ui.widgets.sheet import Sheet
from desktop.ui.widgets.simple import button, label

_PAUSE = 1200
"""Milliseconds without a key after which the draft is kept."""
_SHOWN = 140
"""Characters of the quote that are shown above the note."""


class NoteCard(Sheet):
    """One note at a time. What it had before comes back with Escape."""

    written = Signal(object)  # fact: this Highlight, as far as it is written now
    done = Signal(object)  # fact: she is done; this Highlight is to stay
    dropped = Signal(object)  # fact: never mind; this Highlight is as it was before

    def __init__(self, page: QWidget, reader: Reader, theme: Theme) -> None:
        super().__init__(page, reader, theme)
        self.mark: Highlight | None = None
        self._head = label("", "quiet")
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Text of the note"))
        self.text.setPlaceholderText(self.tr("What is to be remembered here?"))
        self.text.installEventFilter(self)
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self._pause.timeout.connect(self._keep_draft)
        self.text.textChanged.connect(self._pause.start)
        save = button(self.tr("Save (Ctrl+Enter)"), "primary")
        save.clicked.connect(self.save)
        drop = button(self.tr("Cancel (Esc)"))
        drop.clicked.connect(self.drop)
        row = QHBoxLayout()
        row.addWidget(save)
        row.addWidget(drop)
        row.addStretch(1)
        down = QVBoxLayout(self)
        down.setContentsMargins(12, 10, 12, 10)
        down.addWidget(self._head)
        down.addWidget(self.text, 1)
        down.addLayout(row)

    def write(self, mark: Highlight, about: str) -> None:
        """Open the sheet on a mark; `about` is what it is about, if it has no quote of its own."""
        self.mark = mark
        words = " ".join((mark.quote or about).split())
        self._head.setText(words if len(words) <= _SHOWN else words[:_SHOWN].rsplit(" ", 1)[0] + " …")
        self.text.setPlainText(mark.note)
        self._pause.stop()
        self.lie(460, self._theme.px(210))
        self.text.moveCursor(self.text.textCursor().MoveOperation.End)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """Done: the note stays."""
        mark = self._leave()
        if mark:
            self.done.emit(_with(mark, self._typed()))

    def drop(self) -> None:
        """Never mind: the note is what it was before."""
        mark = self._leave()
        if mark:
            self.dropped.emit(mark)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Enter saves, Escape drops."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.drop()
                return True
            with_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if with_ctrl and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.save()
                return True
        return False

    def _leave(self) -> Highlight | None:
        mark, self.mark = self.mark, None
        self._pause.stop()
        self.hide()
        self._reader.setFocus(Qt.FocusReason.OtherFocusReason)
        return mark

    def _keep_draft(self) -> None:
        if self.mark and self._typed() != self.mark.note:
            self.written.emit(_with(self.mark, self._typed()))

    def _typed(self) -> str:
        text = self.text.toPlainText().strip()[:MAX_TEXT]
        return text.encode("utf-8", "ignore").decode("utf-8")


def _with(mark: Highlight, note: str) -> Highlight:
    return replace(mark, note=note)
