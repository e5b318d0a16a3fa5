"""The register of the print's own errors, for those who teach by it: by class, with the way to each passage."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from desktop.handbook.model import NOTE_CLASSES, Handbook, Note
from desktop.ui.changes.places import Places, breakable
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.simple import Card, Column, button, label


class Errors(QWidget):
    """The page's third part."""

    passage_requested = Signal(str)  # wish: show this passage
    copied = Signal(str)  # fact: this text is to go to the clipboard

    def __init__(self, handbook: Handbook) -> None:
        super().__init__()
        self._handbook = handbook
        self._places = Places(handbook, self.passage_requested.emit)
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Class of errors"))
        for key, word in self._classes().items():
            self.kind.addItem(word, key)
        self.kind.currentIndexChanged.connect(self._show)
        copy = button(self.tr("Copy as text"))
        copy.clicked.connect(lambda: self.copied.emit(self.as_text()))
        self._column = Column(820)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        bar = QVBoxLayout()
        bar.setContentsMargins(24, 8, 24, 0)
        bar.addLayout(Flow(self.kind, copy))
        down.addLayout(bar)
        down.addWidget(self._column, 1)
        self._show()

    def notes(self) -> list[Note]:
        """The notes of the chosen class, those that bear on an answer first."""
        wanted = self.kind.currentData()
        found = [each for each in self._handbook.notes if wanted in ("", each.group)]
        return sorted(found, key=lambda note: (note.group, note.typo))

    def as_text(self) -> str:
        """What is in view, as plain lines, to print or to send."""
        lines = [self.tr("Errors of the print") + f": {self.kind.currentText()}"]
        for number, note in enumerate(self.notes(), 1):
            lines += ["", f"{number}. [{note.group}] {self._line(note)}. {note.text}"]
            lines += [f"→ {note.reading}{self._mark(note)}"] if note.reading else []
            lines += [self.tr("Source: {source}").replace("{source}", note.source)] if note.source else []
        return "\n".join(lines)

    def _classes(self) -> dict[str, str]:
        words = {
            "A": self.tr("A — of substance: they bear on the answer"),
            "B": self.tr("B — references"),
            "C": self.tr("C — repeated and lost text"),
            "D": self.tr("D — order and numbering"),
            "E": self.tr("E — misprints"),
        }
        return {"": self.tr("all classes")} | {key: words[key] for key in NOTE_CLASSES}

    def _show(self) -> None:
        self._column.clear()
        column = self._column.column
        column.addWidget(label(self.tr("Errors of the print"), "title"))
        notes = self.notes()
        text = self.tr("The printed text is left as it is; the notes tell how to read it. %n note(s).", "", len(notes))
        column.addWidget(label(text, "quiet"))
        for note in notes:
            column.addWidget(self._card(note))
        self._column.verticalScrollBar().setValue(0)

    def _card(self, note: Note) -> Card:
        card = Card("" if note.typo else "warning")
        card.column.addWidget(label(f"{note.group} · {self._line(note)}", "quiet"))
        card.column.addWidget(label(note.text))
        if note.reading:
            card.column.addWidget(label(f"→ {note.reading}{self._mark(note)}", "lead"))
        if note.source:
            text = self.tr("Source: {source}").replace("{source}", breakable(note.source))
            card.column.addWidget(label(text, "quiet"))
        self._places.add(card.column, note.passages, self.tr("And {count} more places of the handbook"))
        return card

    def _line(self, note: Note) -> str:
        return self.tr("Line {lines} of the source").replace("{lines}", note.lines)

    def _mark(self, note: Note) -> str:
        return "" if note.checked else " " + self.tr("[not verified]")
