"""Her marks on the page of the book: colour under the words; a dashed line and a number where there is a note."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QToolTip, QWidget

from desktop.handbook.model import Handbook
from desktop.learning.annotations.notes import Placed
from desktop.ui.mark_words import colour_key
from desktop.ui.reader_html import escape
from desktop.ui.theme import Theme
from desktop.ui.widgets.page_map import PageMap, Part
from desktop.ui.widgets.reader import Reader


@dataclass(frozen=True, slots=True)
class Drawn:
    """A mark on this page: positions start … end; `number` counts the notes of the chapter (0: no note)."""

    placed: Placed
    start: int
    end: int
    number: int


class Gutter(QWidget):
    """The narrow strip at the left of the text, with the numbers of the notes."""

    chosen = Signal(str)  # wish: show the note of this id

    def __init__(self, reader: Reader, theme: Theme) -> None:
        super().__init__(reader)
        self._reader, self._theme = reader, theme
        self._drawn: list[Drawn] = []
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        reader.verticalScrollBar().valueChanged.connect(self.update)
        self.hide()

    def show_notes(self, drawn: Sequence[Drawn]) -> None:
        """Number these."""
        self._drawn = [each for each in drawn if each.number]
        self.fit()
        self.setVisible(bool(self._drawn))
        self.update()

    def fit(self) -> None:
        """Take the place of the page's left margin."""
        frame = self._reader.viewport().geometry()
        self.setGeometry(frame.left(), frame.top(), self._theme.px(23), frame.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """A small number at the height of each note's first line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont("Golos Text")
        font.setPixelSize(self._theme.px(11))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        for each, place in self._places():
            mark = each.placed.highlight
            painter.setBrush(self._theme.colour(colour_key(mark.colour)))
            painter.setPen(self._theme.colour("quiet"))
            painter.drawRoundedRect(place, self._theme.px(4), self._theme.px(4))
            painter.setPen(self._theme.colour("ink"))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(each.number))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a number shows its note."""
        found = self._at(event.position().toPoint())
        if found:
            self.chosen.emit(found.placed.highlight.id)

    def event(self, event: QEvent) -> bool:
        """The note's text while the pointer rests on its number."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self._at(event.pos())
            QToolTip.showText(event.globalPos(), note_tip(found.placed) if found else "", self)
            return True
        return super().event(event)

    def _at(self, point: QPoint) -> Drawn | None:
        return next((each for each, place in self._places() if place.contains(point)), None)

    def _places(self) -> list[tuple[Drawn, QRect]]:
        """Two notes that begin on one line stand below each other."""
        cursor, found, below = QTextCursor(self._reader.document()), [], -10_000
        side = self._theme.px(17)
        for each in self._drawn:
            cursor.setPosition(min(each.start, self._reader.document().characterCount() - 1))
            top = max(self._reader.cursorRect(cursor).top() + self._theme.px(3), below)
            below = top + side + 1
            if -side < top < self.height():
                found.append((each, QRect(self._theme.px(3), top, side + self._theme.px(2), side)))
        return found


class Marks(QObject):
    """Paints the marks of the chapter in view and tells which of them stands where."""

    note_chosen = Signal(str)  # wish: show the note of this id

    def __init__(self, reader: Reader, handbook: Handbook, theme: Theme) -> None:
        super().__init__(reader)
        self._reader, self._handbook, self._theme = reader, handbook, theme
        self._placed: Sequence[Placed] = ()
        self._map: PageMap | None = None
        self.drawn: list[Drawn] = []
        self.gutter = Gutter(reader, theme)
        self.gutter.chosen.connect(self.note_chosen)
        reader.page_laid.connect(self._laid_anew)
        reader.viewport().installEventFilter(self)

    def show_marks(self, placed: Sequence[Placed]) -> None:
        """From now on paint these."""
        self._placed = placed
        self._paint()

    def parts(self) -> tuple[Part, ...]:
        """The words of the book that are selected, passage by passage; () if none are."""
        cursor = self._reader.textCursor()
        return self._page().parts(cursor.selectionStart(), cursor.selectionEnd()) if cursor.hasSelection() else ()

    def at(self, position: int) -> Placed | None:
        """The mark, the smallest if there are several, that covers a position of the page."""
        found = [each for each in self.drawn if each.start <= position <= each.end]
        return min(found, key=lambda each: each.end - each.start).placed if found else None

    def on(self, part: Part) -> Placed | None:
        """The mark that has words in common with that part of a passage."""
        for each in self._placed:
            place, mark = each.place, each.highlight
            here = place is not None and mark.quote and place.passage == part.passage.id
            if place and here and place.start < part.end and part.start < place.end:
                return each
        return None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The text of a note while the pointer rests on its words; the gutter follows the page's size."""
        if event.type() == QEvent.Type.Resize:
            QTimer.singleShot(0, self, self.gutter.fit)
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self.at(self._reader.cursorForPosition(event.pos()).position())
            if found and found.highlight.note and found.highlight.quote:
                QToolTip.showText(event.globalPos(), note_tip(found), self._reader)
                return True
        return False

    def _laid_anew(self) -> None:
        self._map = None
        self._paint()

    def _page(self) -> PageMap:
        if self._map is None:
            self._map = PageMap(self._reader, self._handbook)
        return self._map

    def _paint(self) -> None:
        self.drawn = self._draw()
        self._reader.set_layer("marks", [self._selection(each) for each in self.drawn if each.placed.highlight.quote])
        self.gutter.show_notes(self.drawn)

    def _draw(self) -> list[Drawn]:
        chapter = self._reader.chapter
        if chapter is None or not self._placed:
            return []
        found, number = [], 0
        for each in self._placed:
            passage = self._handbook.passage(each.place.passage) if each.place else None
            if passage is None or each.place is None or passage.chapter != chapter.id:
                continue
            span = self._page().span(passage, each.place.start, each.place.end)
            number += bool(each.highlight.note)
            if span:
                found.append(Drawn(each, *span, number if each.highlight.note else 0))
        return found

    def _selection(self, drawn: Drawn) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self._reader.document())
        cursor.setPosition(drawn.start)
        cursor.setPosition(drawn.end, QTextCursor.MoveMode.KeepAnchor)
        mark.cursor = cursor
        mark.format.setBackground(self._theme.colour(colour_key(drawn.placed.highlight.colour)))
        mark.format.setForeground(self._theme.colour("ink"))
        if drawn.number:
            mark.format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
            mark.format.setUnderlineColor(self._theme.colour("accent"))
        return mark


def note_tip(placed: Placed) -> str:
    """A note as a tool tip: its text as text, whatever was typed."""
    return f'<p style="white-space: pre-wrap">{escape(placed.highlight.note)}</p>'
