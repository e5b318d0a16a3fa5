"""The glossary: a line to filter by in any of three languages, then terms with the handbook's own definitions."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.handbook.glossary.model import Glossary, Term
from desktop.handbook.glossary.usage import usage
from desktop.handbook.model import Handbook
from desktop.ui.library import Library
from desktop.ui.widgets.simple import Card, Column, label
from desktop.ui.widgets.wrapped_button import Link

_MOST = 40
"""Terms shown at once; the line filters the rest."""


class TermsPage(QWidget):
    """Half a word in Russian, Kazakh or English is enough."""

    passage_requested = Signal(str)  # wish: show this passage

    def __init__(self, handbook: Handbook, library: Library) -> None:
        super().__init__()
        self.setObjectName("page")
        self._handbook, self._library = handbook, library
        self._line = QLineEdit()
        self._line.setPlaceholderText(self.tr("Half a word in Russian, Kazakh or English"))
        self._line.setAccessibleName(self.tr("Filter the terms"))
        self._line.setClearButtonEnabled(True)
        self._line.textChanged.connect(lambda _: self._show())
        self._column = Column(820)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 16, 24, 0)
        whole.addWidget(label(self.tr("Terms"), "title"))
        whole.addWidget(self._line)
        whole.addWidget(self._column, 1)
        self.setFocusProxy(self._line)
        library.lessons_ready.connect(self._show)
        self._show()

    def filter(self, text: str) -> None:
        """Show only the terms that answer to `text`."""
        self._line.setText(text)

    def _show(self) -> None:
        self._column.clear()
        lessons = self._library.lessons
        if lessons is None or lessons.glossary is None:
            return
        found = _matching(lessons.glossary, self._line.text())
        count = self.tr("%n term(s). Kazakh names without a source are marked.", "", len(found))
        self._column.column.addWidget(label(count, "quiet"))
        for term in found[:_MOST]:
            self._column.column.addWidget(self._card(term))
        if len(found) > _MOST:
            self._column.column.addWidget(label(self.tr("Type half a word to see the rest."), "quiet"))

    def _card(self, term: Term) -> Card:
        card = Card()
        short = f" ({', '.join(term.short)})" if term.short else ""
        card.column.addWidget(label(term.ru + short, "heading"))
        mark = "" if term.kk_checked else " " + self.tr("[not verified]")
        names = label(f"{term.kk}{mark} · {term.en}")
        names.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        card.column.addWidget(names)
        if term.old and term.new:
            card.column.addWidget(label(f"{term.old} → {term.new}", "warning"))
        self._define(card, term)
        passage = self._handbook.passage(term.passage)
        if passage:
            link = Link(passage.path[-1])
            link.clicked.connect(lambda _=False: self.passage_requested.emit(passage.id))
            card.column.addWidget(link)
        return card

    def _define(self, card: Card, term: Term) -> None:
        """The handbook's definition, else how it uses the word, and that this is no definition."""
        lessons = self._library.lessons
        glossary = lessons.glossary if lessons else None
        used = "" if term.definition or glossary is None else usage(self._handbook, glossary, term)
        if used:
            card.column.addWidget(label(self.tr("The handbook gives no definition; it uses the word so:"), "quiet"))
            card.column.addWidget(label(f"«{used}»"))
        else:
            card.column.addWidget(label(term.definition or self.tr("The handbook gives no definition."),
                                        "lead" if term.definition else "quiet"))  # fmt: skip


def _matching(glossary: Glossary, text: str) -> tuple[Term, ...]:
    wanted = " ".join(text.casefold().split())
    return tuple(term for term in glossary.terms if not wanted or term.answers(wanted))
