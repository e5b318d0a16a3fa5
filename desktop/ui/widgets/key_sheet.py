"""The sheet of all keys (F1): grouped by page, with a line to filter by, printable."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.ui.shortcuts import SHORTCUTS, deeds, shown
from desktop.ui.theme import Theme
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.simple import Card, Column, button, label


class KeySheet(QDialog):
    """`groups` are (group of shortcuts, its name) in their order; `at` is the group to begin at."""

    def __init__(self, groups: Sequence[tuple[str, str]], at: str, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("page")
        self.setWindowTitle(self.tr("Keys"))
        self._groups, self._theme = groups, theme
        self._cards: dict[str, Card] = {}
        self._line = QLineEdit()
        self._line.setPlaceholderText(self.tr("Filter: a word or a key"))
        self._line.setAccessibleName(self.tr("Filter the keys"))
        self._line.setClearButtonEnabled(True)
        self._line.textChanged.connect(self._fill)
        self._column = Column(760, air=8)
        print_it = button(self.tr("Print…"))
        print_it.clicked.connect(self._print)
        close = button(self.tr("Close (Esc)"))
        close.clicked.connect(self.reject)
        for each in (print_it, close):
            each.setAutoDefault(False)
        whole = QVBoxLayout(self)
        whole.addWidget(self._line)
        whole.addWidget(self._column, 1)
        whole.addLayout(Flow(print_it, close))
        self.resize(min(theme.px(640), window.width() - 40), min(theme.px(620), window.height() - 40))
        self._fill("")
        QTimer.singleShot(0, self, lambda: self._show_group(at))

    @property
    def words(self) -> list[tuple[str, str]]:
        """(keys, what they do) of every line in view."""
        return [line for group, _ in self._groups for line in self._lines(group)]

    def html(self) -> str:
        """The whole sheet for the printer, filtered as it is."""
        parts = [f'<p class="title">{escape(self.tr("Keys"))}</p>']
        for group, name in self._groups:
            rows = "".join(
                f'<tr><td width="30%"><b>{escape(keys)}</b></td><td>{escape(deed)}</td></tr>'
                for keys, deed in self._lines(group)
            )
            parts += [f'<p class="heading">{escape(name)}</p><table width="100%">{rows}</table>'] if rows else []
        return f"<html><body>{''.join(parts)}</body></html>"

    def _lines(self, group: str) -> list[tuple[str, str]]:
        told, wanted = deeds(), self._line.text().casefold().strip()
        lines = [(shown(each), told[each.name]) for each in SHORTCUTS if each.group == group]
        return [line for line in lines if wanted in f"{line[0]} {line[1]}".casefold()]

    def _fill(self, _: str) -> None:
        self._column.clear()
        self._cards = {}
        for group, name in self._groups:
            lines = self._lines(group)
            if lines:
                self._cards[group] = self._card(name, lines)
                self._column.column.addWidget(self._cards[group])
        if not self._cards:
            self._column.column.addWidget(label(self.tr("No such key. Clear the filter to see all."), "quiet"))

    def _card(self, name: str, lines: Sequence[tuple[str, str]]) -> Card:
        card = Card()
        card.column.addWidget(label(name, "heading"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._theme.px(14))
        for row, (keys, deed) in enumerate(lines):
            left = label(keys, "key")
            left.setFixedWidth(self._theme.px(150))
            grid.addWidget(left, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(deed), row, 1)
        grid.setColumnStretch(1, 1)
        card.column.addLayout(grid)
        return card

    def _show_group(self, group: str) -> None:
        card = self._cards.get(group)
        if card:
            self._column.verticalScrollBar().setValue(card.y())

    def _print(self) -> None:
        from desktop.ui.printing import print_html

        print_html(self.html(), self)


def show_keys(groups: Sequence[tuple[str, str]], at: str, theme: Theme, window: QWidget) -> None:
    """Open the sheet over `window` at the group `at`; the keyboard comes back to where it was."""
    before = window.focusWidget()
    sheet = KeySheet(groups, at, theme, window)
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if before:
        sheet.finished.connect(lambda _: before.setFocus(Qt.FocusReason.PopupFocusReason))
    sheet.open()
