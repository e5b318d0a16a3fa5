"""What can be done with selected words, near them: a small bar that comes and goes with the selection."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QToolButton

from desktop.learning.annotations.model import COLOURS
from desktop.ui.mark_words import colour_number, colour_word, swatch
from desktop.ui.theme import Theme
from desktop.ui.widgets.reader import Reader


class SelectionBar(QFrame):
    """Takes no keyboard: the same deeds have keys and stand in the context menu."""

    colour_chosen = Signal(str)
    note_wanted = Signal()
    quote_wanted = Signal()
    leaflet_wanted = Signal()

    def __init__(self, reader: Reader, theme: Theme) -> None:
        super().__init__(reader)
        self.setObjectName("selectionbar")
        self._reader, self._theme = reader, theme
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(4, 4, 4, 4)
        self._rows.setSpacing(2)
        self._colours, self._words = QHBoxLayout(), QHBoxLayout()
        for row in (self._colours, self._words):
            row.setSpacing(2)
            self._rows.addLayout(row)
        for colour in COLOURS:
            self._colours.addWidget(self._colour(colour))
        self._note = self._word(self.tr("Note"), self.tr("Write a note on these words (Ctrl+M)"))
        self._note.clicked.connect(self.note_wanted)
        self._quote = self._word(self.tr("Quote"), self.tr("Copy these words with their reference (Ctrl+Shift+C)"))
        self._quote.clicked.connect(self.quote_wanted)
        self._leaflet = self._word(self.tr("To the leaflet"), self.tr("Put these words into the family's leaflet"))
        self._leaflet.clicked.connect(self.leaflet_wanted)
        self._words.addStretch(1)
        self.hide()

    def come(self, *, leaflet: bool) -> None:
        """Show the bar beside the selection, in two rows where one is too wide."""
        self._leaflet.setVisible(leaflet)
        self._rows.setDirection(QBoxLayout.Direction.LeftToRight)
        self._rows.activate()
        frame = self._reader.viewport().geometry()
        if self.sizeHint().width() > frame.width() - 16:
            self._rows.setDirection(QBoxLayout.Direction.TopToBottom)
        self._rows.activate()
        size = self.sizeHint()
        cursor = QTextCursor(self._reader.textCursor())
        end = self._reader.cursorRect(cursor)
        cursor.setPosition(cursor.selectionStart())
        start = self._reader.cursorRect(cursor)
        top = frame.top() + start.top() - size.height() - 6
        if top < frame.top():
            top = min(frame.top() + end.bottom() + 8, frame.bottom() - size.height() - 4)
        left = min(max(frame.left() + 8, frame.left() + start.left()), frame.right() - size.width() - 8)
        self.setGeometry(max(frame.left() + 4, left), max(frame.top(), top), size.width(), size.height())
        self.show()
        self.raise_()

    def _colour(self, colour: str) -> QToolButton:
        hint = self.tr("Highlight: {word} ({number})").replace("{word}", colour_word(colour))
        made = self._button(hint.replace("{number}", str(colour_number(colour))))
        made.setIcon(swatch(colour, self._theme))
        made.setIconSize(QSize(self._theme.px(18), self._theme.px(18)))
        made.clicked.connect(lambda _=False: self.colour_chosen.emit(colour))
        return made

    def _word(self, word: str, hint: str) -> QToolButton:
        made = self._button(hint)
        made.setText(word)
        self._words.addWidget(made)
        return made

    @staticmethod
    def _button(hint: str) -> QToolButton:
        made = QToolButton()
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setToolTip(hint)
        made.setAccessibleName(hint)
        return made
