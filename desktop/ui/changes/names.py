"""Old and new names side by side: the handbook keeps the old ones, people say the new ones."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.handbook.editions.model import Editions, Renamed
from desktop.handbook.glossary.model import Glossary
from desktop.handbook.model import Handbook
from desktop.ui.changes.places import Places, breakable
from desktop.ui.dates import day
from desktop.ui.widgets.simple import Card, Column, label


class Names(QWidget):
    """One card for each name, its two sides in two columns of one width."""

    passage_requested = Signal(str)  # wish: show this passage

    def __init__(self, handbook: Handbook) -> None:
        super().__init__()
        self._places = Places(handbook, self.passage_requested.emit)
        self._column = Column(820)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.addWidget(self._column)

    def show_names(self, editions: Editions, glossary: Glossary) -> None:
        """Tell of these."""
        self._column.clear()
        column = self._column.column
        column.addWidget(label(self.tr("Old and new names"), "title"))
        lead = self.tr("The text of the handbook keeps the old names: it is quoted as printed. "
                       "Speaking with people, use the new ones.")  # fmt: skip
        column.addWidget(label(lead, "lead"))
        kazakh = {term.ru: term.kk + ("" if term.kk_checked else "*") for term in glossary.terms}
        for each in editions.names:
            column.addWidget(self._card(each, kazakh))
        column.addWidget(label(self.tr("* unofficial translation"), "quiet"))

    def _card(self, each: Renamed, kazakh: dict[str, str]) -> Card:
        card = Card("" if each.checked else "warning")
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        for at, (head, name) in enumerate(((self.tr("In the handbook"), each.old), (self.tr("Today"), each.new))):
            grid.setColumnStretch(at, 1)
            grid.addWidget(label(head, "quiet"), 0, at, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(name, "heading"), 1, at, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(kazakh.get(name.split(" (")[0], ""), "quiet"), 2, at, Qt.AlignmentFlag.AlignTop)
        card.column.addLayout(grid)
        mark = "" if each.checked else " " + self.tr("[not verified]")
        since = self.tr("Since {day}. {basis}").replace("{day}", day(each.since)).replace("{basis}", each.basis)
        card.column.addWidget(label(since.strip() + mark))
        if each.source:
            text = self.tr("Source: {source}").replace("{source}", breakable(each.source))
            card.column.addWidget(label(text, "quiet"))
        self._places.add(card.column, each.touches, self.tr("And {count} more places of the handbook"))
        return card
