"""Find in the page: every hit is counted, those in view are painted; and the way to a place by its number."""

from bisect import bisect_left
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLineEdit, QPushButton, QTextEdit, QVBoxLayout, QWidget

from desktop.handbook.model import Handbook
from desktop.handbook.wording import Lemmas, find_all
from desktop.ui.page_links import in_view, select
from desktop.ui.theme import Theme
from desktop.ui.widgets.find_chapters import FindChapters
from desktop.ui.widgets.reader import Reader
from desktop.ui.widgets.simple import button, label

LONGEST = 200


class FindBar(QFrame):
    """A line over the page. Enter goes on, Shift+Enter back, Escape closes and leaves the cursor at the hit."""

    place_requested = Signal(str)  # wish: go where this number, line or id is
    passage_requested = Signal(str)  # wish: show this passage of another chapter
    closed = Signal()  # fact: it was put away

    def __init__(self, reader: Reader, handbook: Handbook, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self._reader, self._theme = reader, theme
        self._hits: list[tuple[int, int]] = []
        self._at = -1
        self._goes = False
        self.lemmas: Lemmas | None = None
        self.line = QLineEdit()
        self.line.setMaxLength(LONGEST)
        self.line.textChanged.connect(self._typed)
        self.line.installEventFilter(self)
        self.count = label("", "quiet", wrap=False)
        self.forms = QCheckBox(self.tr("all forms"))
        self.forms.setToolTip(self.tr("Other forms of the words too: «контракт» finds «контрактом»"))
        self.forms.toggled.connect(self._anew)
        self.everywhere = QCheckBox(self.tr("all chapters"))
        self.everywhere.setToolTip(self.tr("Count the hits in every chapter"))
        self.everywhere.toggled.connect(self._anew)
        self.chapters = FindChapters(handbook)
        self.chapters.passage_requested.connect(self._elsewhere)
        self._steps = [self._step_button("↑", self.tr("Previous (Shift+F3)"), -1),
                       self._step_button("↓", self.tr("Next (F3)"), 1)]  # fmt: skip
        self._lay_out()
        reader.verticalScrollBar().valueChanged.connect(self._paint)
        reader.page_laid.connect(self._again)
        self.hide()

    def _lay_out(self) -> None:
        shut = button(self.tr("Close"))
        shut.setToolTip(self.tr("Close (Esc)"))
        shut.clicked.connect(self.put_away)
        row = QHBoxLayout()
        row.addWidget(self.line, 1)
        for each in (self.count, *self._steps, shut):
            row.addWidget(each)
        ways = QHBoxLayout()
        ways.addWidget(self.forms)
        ways.addWidget(self.everywhere)
        ways.addStretch(1)
        down = QVBoxLayout(self)
        down.setContentsMargins(12, 4, 12, 4)
        down.setSpacing(4)
        down.addLayout(row)
        down.addLayout(ways)
        down.addWidget(self.chapters)
        for one, two in pairwise((self.line, *self._steps, shut, self.forms, self.everywhere)):
            QWidget.setTabOrder(one, two)  # as they are seen

    def _step_button(self, sign: str, name: str, step: int) -> QPushButton:
        made = button(sign)
        made.setAccessibleName(name)
        made.setToolTip(name)
        made.clicked.connect(lambda: self.step(step))
        return made

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
        for each in (self.forms, self.everywhere, *self._steps):
            each.setVisible(not goes)
        self.chapters.setVisible(not goes and self.everywhere.isChecked())
        self.show()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _anew(self) -> None:
        self._typed(self.line.text())

    def _elsewhere(self, passage: str) -> None:
        """Go to the first hit in another chapter, and on from there."""
        self.passage_requested.emit(passage)
        span = self._reader.passage_span(passage)
        if span:
            select(self._reader, span[0], span[0])
        self._anew()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _again(self) -> None:
        if not self.isHidden() and not self._goes:
            self._typed(self.line.text())

    def _typed(self, text: str) -> None:
        if self._goes:
            self.count.clear()
            return
        self.chapters.setVisible(self.everywhere.isChecked())
        if self.everywhere.isChecked():
            self.chapters.count(text, forms=self.forms.isChecked(), lemmas=self.lemmas)
        plain = self._reader.toPlainText()
        self._hits = find_all(plain, text, forms=self.forms.isChecked(), lemmas=self.lemmas)
        here = self._reader.textCursor().selectionStart()
        self._at = bisect_left(self._hits, (here, 0)) % len(self._hits) if self._hits else -1
        if self._hits:
            self._show_hit()
        else:
            self.count.setText(self.tr("nothing") if text.strip() else "")
            self._paint()

    def _show_hit(self) -> None:
        start, end = self._hits[self._at]
        select(self._reader, start, end)
        self._reader.ensureCursorVisible()
        QTimer.singleShot(0, self, self._settle)  # the bar may just have grown, or the page be new
        text = self.tr("{number} of {all}")
        self.count.setText(text.replace("{number}", str(self._at + 1)).replace("{all}", str(len(self._hits))))
        self._paint()

    def _settle(self) -> None:
        if self._hits and not self.isHidden():
            self._reader.ensureCursorVisible()
            self._paint()

    def _paint(self) -> None:
        """Paint the hits in view only: a chapter may have hundreds."""
        if self.isHidden():
            return
        top, bottom = in_view(self._reader)
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
