"""What changed since the handbook was printed, as a timeline; and the register of the print's own errors."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from desktop.handbook.editions.model import Editions, Event
from desktop.handbook.model import Handbook, Note
from desktop.ui.library import Library
from desktop.ui.widgets.simple import Card, Column, button, label
from desktop.ui.widgets.wrapped_button import Link

_ADDRESS = 44
"""Letters of an address that fit 1024 pixels at doubled text."""


class ChangesPage(QWidget):
    """Two lists behind two buttons; every entry leads to the passages it touches."""

    passage_requested = Signal(str)  # wish: show this passage or section

    def __init__(self, handbook: Handbook, library: Library) -> None:
        super().__init__()
        self.setObjectName("page")
        self._handbook, self._library = handbook, library
        self._column = Column(820)
        self._choice = QButtonGroup(self)
        bar = QHBoxLayout()
        bar.setContentsMargins(24, 12, 24, 0)
        for number, word in enumerate((self.tr("Changes since 2018"), self.tr("Errors of the print"))):
            made = button(word)
            made.setCheckable(True)
            self._choice.addButton(made, number)
            bar.addWidget(made)
        bar.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(bar)
        whole.addWidget(self._column, 1)
        self._choice.idClicked.connect(self._show)
        library.lessons_ready.connect(self._show_again)  # no lambda: the library outlives the page
        self._choice.button(0).setChecked(True)
        self._show(0)

    def _show_again(self) -> None:
        self._show(self._choice.checkedId())

    def _show(self, which: int) -> None:
        self._column.clear()
        if which == 1:
            self._errors()
        elif self._library.lessons and self._library.lessons.editions:
            self._timeline(self._library.lessons.editions)
        self._column.verticalScrollBar().setValue(0)

    def _timeline(self, editions: Editions) -> None:
        column = self._column.column
        column.addWidget(label(self.tr("What changed since 2018"), "title"))
        column.addWidget(
            label(
                self.tr("The handbook is of early 2018. What it says is right for that time; for a decision today see "
                        "the Social Code."), "lead"
            )
        )  # fmt: skip
        for event in editions.events:
            column.addWidget(self._event(event))

    def _event(self, event: Event) -> Card:
        card = Card("" if event.checked else "warning")
        card.column.addWidget(label(_day(event.date), "heading"))
        card.column.addWidget(label(event.what))
        mark = "" if event.checked else self.tr("[not verified]") + " "
        if event.source or mark:
            named = self.tr("Source: {source}").replace("{source}", _short(event.source) or "—")
            source = label(mark + named, "quiet")
            source.setToolTip(event.source)
            source.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            card.column.addWidget(source)
        for item in event.touches[:4]:
            self._link(card, item)
        return card

    def _errors(self) -> None:
        column = self._column.column
        column.addWidget(label(self.tr("Errors of the print"), "title"))
        text = self.tr(
            "The printed text is left as it is; the notes tell how to read it. %n note(s).",
            "",
            len(self._handbook.notes),
        )
        column.addWidget(label(text, "quiet"))
        for note in sorted(self._handbook.notes, key=lambda note: note.typo):
            column.addWidget(self._note(note))

    def _note(self, note: Note) -> Card:
        card = Card("" if note.typo else "warning")
        card.column.addWidget(label(self.tr("Line {lines} of the source").replace("{lines}", note.lines), "quiet"))
        card.column.addWidget(label(note.text))
        if note.reading:
            mark = "" if note.checked else " " + self.tr("[not verified]")
            card.column.addWidget(label(f"→ {note.reading}{mark}", "lead"))
        for passage in note.passages[:3]:
            self._link(card, passage)
        return card

    def _link(self, card: Card, item: str) -> None:
        title = self._title(item)
        if title:
            link = Link(title)
            link.clicked.connect(lambda _=False: self.passage_requested.emit(item))
            card.column.addWidget(link)

    def _title(self, item: str) -> str:
        passage = self._handbook.passage(item)
        if passage:
            return passage.path[-1]
        sections = (section for chapter in self._handbook.chapters for section in chapter.sections)
        chapters = {chapter.id: chapter.title for chapter in self._handbook.chapters}
        return next((s.title for s in sections if s.id == item), chapters.get(item, ""))


def _day(date: str) -> str:
    """«2018-07-01» → «1 июля 2018», «2018-07» → «июль 2018», in the reader's language."""
    parts = [int(part) for part in date.split("-") if part.isdigit()]
    if len(parts) < 2:
        return date
    locale = QLocale()
    if len(parts) == 2:
        return f"{locale.standaloneMonthName(parts[1])} {parts[0]}"
    return f"{parts[2]} {locale.monthName(parts[1])} {parts[0]}"


def _short(source: str) -> str:
    """Long addresses have no place to break: cut to what fits a narrow window (the whole is in the tooltip)."""
    return " ".join(word if len(word) <= _ADDRESS else word[: _ADDRESS - 1] + "…" for word in source.split())
