"""Find in the page: every hit is counted, those in view are painted; and the way to a place by its number."""

from bisect import bisect_left

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLineEdit, QTextEdit, QWidget

from desktop.handbook.wording import find_all
from desktop.ui.theme import Theme
from desktop.ui.widgets.reader import Reader
from desktop.ui.widgets.simple import button, label

LONGEST = 200


class FindBar(QFrame):
    """A line over the page. Enter goes on, Shift+Enter back, Escape closes and leaves the cursor at the hit."""

    place_requested = Signal(str)  # wish: go where this number, line or id is
    closed = Signal()  # fact: it was put away

    def __init__(self, reader: Reader, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self._reader, self._theme = reader, theme
        self._hits: list[tuple[int, int]] = []
        self._at = -1
        self._goes = False
        self.line = QLineEdit()
        self.line.setMaxLength(LONGEST)
        self.line.textChanged.connect(self._typed)
        self.line.installEventFilter(self)
        self.count = label("", "quiet", wrap=False)
        self.forms = QCheckBox(self.tr("all forms"))
        self.forms.toggled.connect(lambda: self._typed(self.line.text()))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.addWidget(self.line, 1)
        row.addWidget(self.count)
        row.addWidget(self.forms)
        self._steps = []
        for words, name, step in ((self.tr("↑"), self.tr("Previous (Shift+F3)"), -1),
                                  (self.tr("↓"), self.tr("Next (F3)"), 1)):  # fmt: skip
            made = button(words)
            made.setAccessibleName(name)
            made.setToolTip(name)
            made.clicked.connect(lambda _=False, step=step: self.step(step))
            row.addWidget(made)
            self._steps.append(made)
        shut = button(self.tr("Close"))
        shut.clicked.connect(self.put_away)
        row.addWidget(shut)
        reader.verticalScrollBar().valueChanged.connect(self._paint)
        reader.page_laid.connect(self._again)
        self.hide()

    @property
    def hits(self) -> int:
        """How many places of the page were found."""
        return len(self._hits)

    def open_find(self) -> None:
        """Open for searching, with what is selected in the page."""
        self._open(False, self.tr("Find in this chapter"))
        selected = self._reader.textCursor().selectedText()
        if selected and "\u2029" not in selected:
            self.line.setText(selected[:LONGEST])
        self.line.selectAll()
        self._typed(self.line.text())

    def open_go_to(self) -> None:
        """Open for a number: «2.14», «стр. 215», «S1.5»."""
        self._open(True, self.tr("Go to: 2.14, line 215, S1.5"))
        self.line.clear()

    def step(self, step: int) -> None:
        """To the next hit or the one before, round and round."""
        if self._hits:
            self._at = (self._at + step) % len(self._hits)
            self._show_hit()

    def say_no_place(self) -> None:
        """What was typed is no place of the handbook."""
        self.count.setText(self.tr("There is no such place."))

    def put_away(self) -> None:
        """Close; the page keeps its cursor."""
        if not self.isHidden():
            self.hide()
            self._hits = []
            self._reader.set_layer("found", [])
            self.closed.emit()

    def eventFilter(self, watched: object, event: object) -> bool:
        """Keys of the line."""
        if not isinstance(event, QKeyEvent) or event.type() != QKeyEvent.Type.KeyPress:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.place_requested.emit(self.line.text()) if self._goes else self.step(-1 if back else 1)
        else:
            return False
        return True

    def _open(self, goes: bool, words: str) -> None:
        self._goes = goes
        self.line.setPlaceholderText(words)
        self.line.setAccessibleName(words)
        self.count.clear()
        for each in (self.forms, *self._steps):
            each.setVisible(not goes)
        self.show()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _again(self) -> None:
        if not self.isHidden() and not self._goes:
            self._typed(self.line.text())

    def _typed(self, text: str) -> None:
        if self._goes:
            self.count.clear()
            return
        plain = self._reader.toPlainText()
        self._hits = find_all(plain, text, forms=self.forms.isChecked())
        here = self._reader.textCursor().selectionStart()
        self._at = bisect_left(self._hits, (here, 0)) % len(self._hits) if self._hits else -1
        if self._hits:
            self._show_hit()
        else:
            self.count.setText(self.tr("nothing") if text.strip() else "")
            self._paint()

    def _show_hit(self) -> None:
        start, end = self._hits[self._at]
        cursor = QTextCursor(self._reader.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self._reader.setTextCursor(cursor)
        self._reader.ensureCursorVisible()
        text = self.tr("{number} of {all}")
        self.count.setText(text.replace("{number}", str(self._at + 1)).replace("{all}", str(len(self._hits))))
        self._paint()

    def _paint(self) -> None:
        """Paint the hits in view only: a chapter may have hundreds."""
        if self.isHidden() or not self._hits:
            if not self.isHidden():
                self._reader.set_layer("found", [])
            return
        view = self._reader.viewport()
        top = self._reader.cursorForPosition(QPoint(0, 0)).position()
        bottom = self._reader.cursorForPosition(QPoint(view.width(), view.height())).position()
        first, last = bisect_left(self._hits, (top, 0)), bisect_left(self._hits, (bottom + 1, 0))
        self._reader.set_layer("found", [self._mark(number) for number in range(max(0, first - 1), last)])

    def _mark(self, number: int) -> QTextEdit.ExtraSelection:
        start, end = self._hits[number]
        mark = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self._reader.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        mark.cursor = cursor
        current = number == self._at
        mark.format.setBackground(self._theme.colour("accent" if current else "mark"))
        if current:
            mark.format.setForeground(self._theme.colour("on_accent"))
        return mark
