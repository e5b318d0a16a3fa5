"""The menu on the page of the book, and what keys and clicks of the page itself mean for her marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu

from desktop.learning.annotations.model import COLOURS
from desktop.ui.mark_words import colour_number, colour_word, swatch
from desktop.ui.theme import Theme
from desktop.ui.widgets.reader import Reader

if TYPE_CHECKING:
    from desktop.ui.marking import Marking

_QUOTING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class MarkEvents(QObject):
    """Our own context menu (right button, menu key, Shift+F10); a double click opens a note."""

    def __init__(self, marking: Marking, reader: Reader, theme: Theme) -> None:
        super().__init__(marking)
        self._marking, self._reader, self._theme = marking, reader, theme
        reader.viewport().installEventFilter(self)
        reader.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """True for what was dealt with here."""
        if isinstance(event, QContextMenuEvent):
            by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
            self.menu().popup(event.globalPos() if by_mouse else self._marking.here.point())
            return True
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonDblClick:
            return self._double_click(event)
        return isinstance(event, QKeyEvent) and self._key(event)

    def menu(self) -> QMenu:
        """All that can be done here, with its keys."""
        deeds = self._marking
        menu = QMenu(self._reader)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Copy with its reference\tCtrl+Shift+C"), deeds.copy_selected)
        if self._reader.textCursor().hasSelection():
            menu.addAction(self.tr("Copy\tCtrl+C"), self._reader.copy)
        menu.addSeparator()
        for colour in COLOURS:
            text = self.tr("Highlight: {word}\t{number}").replace("{word}", colour_word(colour))
            text = text.replace("{number}", str(colour_number(colour)))
            menu.addAction(swatch(colour, self._theme), text, lambda colour=colour: deeds.highlight(colour))
        menu.addAction(self.tr("Note…\tCtrl+M"), deeds.note)
        menu.addAction(self.tr("Bookmark…\tCtrl+D"), deeds.bookmark)
        if deeds.leaflet:
            menu.addAction(self.tr("To the leaflet"), deeds.to_leaflet)
        under = deeds.under()
        if under:
            menu.addSeparator()
            menu.addAction(self.tr("Delete this mark"), lambda: deeds.delete([under]))
        return menu

    def _double_click(self, event: QMouseEvent) -> bool:
        found = self._marking.marks.at(self._reader.cursorForPosition(event.position().toPoint()).position())
        if not found or not found.highlight.note:
            return False
        self._marking.show_note(found.highlight.id)
        return True

    def _key(self, event: QKeyEvent) -> bool:
        """Ctrl+Shift+C means the selected words, if there are any; else the page's own shortcut has it."""
        if event.key() != Qt.Key.Key_C or event.modifiers() != _QUOTING or not self._marking.marks.parts():
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            self._marking.copy_selected()
            return True
        return False
