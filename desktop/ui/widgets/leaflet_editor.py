"""What one sets on a leaflet: title, lines, what to add, language and size of print, whose paper it is."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from desktop.handbook.leaflet.files import Forms
from desktop.handbook.leaflet.model import Leaflet
from desktop.handbook.model import Handbook
from desktop.ui.library import Library
from desktop.ui.theme import Theme
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.leaflet_lines import LeafletLines
from desktop.ui.widgets.passage_finder import PassageFinder
from desktop.ui.widgets.simple import Column, button, label

_LANGUAGES = (("ru", "Русский"), ("kk", "Қазақша"))


class LeafletEditor(QWidget):
    """Only says what is wished; the page changes the leaflet and shows it here again."""

    template_taken = Signal(int)
    title_changed = Signal(str)
    passage_added = Signal(str)
    words_added = Signal(str, str)  # (kind, text)
    option_changed = Signal(str, object)  # (field of Leaflet, value)
    note_changed = Signal(int, bool)
    centre_changed = Signal(str)

    def __init__(self, handbook: Handbook, library: Library, forms: Forms, centre: str, theme: Theme) -> None:
        super().__init__()
        self._leaflet = Leaflet()
        self.lines = LeafletLines(handbook)
        self.lines.setMinimumHeight(theme.px(190))
        self.lines.currentRowChanged.connect(self._chose)
        self._title = _line(self.tr("Title of the leaflet"))
        self._title.textEdited.connect(self.title_changed)
        self._own = _line(self.tr("A line or a heading of your own"))
        self._finder = PassageFinder(library)
        self._finder.chosen.connect(self.passage_added)
        self._centre = _line(self.tr("Your centre and its telephone; remembered"))
        self._centre.setMaxLength(200)
        self._centre.setText(centre)
        self._centre.editingFinished.connect(lambda: self.centre_changed.emit(self._centre.text()))
        self._column = Column(760, air=8)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._column)
        self._fill(forms)

    def show_leaflet(self, leaflet: Leaflet, row: int) -> None:
        """Show its title, lines and options."""
        self._leaflet = leaflet
        if self._title.text() != leaflet.heading:
            self._title.setText(leaflet.heading)
        self.lines.show_leaflet(leaflet, row)
        self._chose(self.lines.currentRow())
        for box, value in ((self._large, leaflet.large), (self._two, leaflet.pages == 2)):
            box.setChecked(value)
        self._language.setCurrentIndex([code for code, _ in _LANGUAGES].index(leaflet.language))

    def show_centre(self, centre: str) -> None:
        """Show that name of her centre."""
        self._centre.setText(centre)

    def _fill(self, forms: Forms) -> None:
        column = self._column.column
        column.addWidget(label(self.tr("Leaflet for the family"), "title"))
        column.addLayout(self._ready(forms, QLocale().language() == QLocale.Language.Kazakh))
        column.addWidget(self._title)
        column.addWidget(self.lines)
        column.addLayout(self._deeds())
        column.addWidget(self._finder)
        column.addWidget(self._own)
        column.addLayout(self._adding())
        column.addLayout(self._options())
        column.addWidget(self._centre)

    def _ready(self, forms: Forms, in_kazakh: bool) -> Flow:
        take = button(self.tr("Take a ready leaflet…"), "menu")
        menu = QMenu(take)
        for number, template in enumerate(forms.templates):
            ready = template.leaflet
            deed = menu.addAction((in_kazakh and ready.title_kk) or ready.title)
            deed.triggered.connect(partial(self.template_taken.emit, number))
        take.setMenu(menu)
        take.setEnabled(bool(forms.templates))
        return Flow(take)

    def _deeds(self) -> QVBoxLayout:
        row = Flow()
        deeds = (
            (self.tr("Up"), lambda: self.lines.move_chosen(-1)),
            (self.tr("Down"), lambda: self.lines.move_chosen(1)),
            (self.tr("Take out"), lambda: self.lines.removal_requested.emit(self.lines.currentRow())),
        )
        for word, deed in deeds:
            made = button(word)
            made.clicked.connect(deed)
            row.addWidget(made)
        self._note = QCheckBox(self.tr("with our correction of the print"))
        self._note.clicked.connect(lambda on: self.note_changed.emit(self.lines.currentRow(), on))
        column = QVBoxLayout()
        column.addLayout(row)
        column.addWidget(self._note)
        return column

    def _adding(self) -> Flow:
        row = Flow()
        for kind, word in (("own", self.tr("Add as a line")), ("heading", self.tr("As a heading"))):
            made = button(word)
            made.clicked.connect(lambda _=False, kind=kind: self._add_own(kind))
            row.addWidget(made)
        self._own.returnPressed.connect(lambda: self._add_own("own"))
        return row

    def _options(self) -> QGridLayout:
        self._language = QComboBox()
        self._language.setAccessibleName(self.tr("Language of headings and fixed words"))
        for _, word in _LANGUAGES:
            self._language.addItem(word)
        self._language.activated.connect(lambda at: self.option_changed.emit("language", _LANGUAGES[at][0]))
        self._large = QCheckBox(self.tr("Large print"))
        self._large.clicked.connect(lambda on: self.option_changed.emit("large", on))
        self._two = QCheckBox(self.tr("Two pages"))
        self._two.clicked.connect(lambda on: self.option_changed.emit("pages", 2 if on else 1))
        grid = QGridLayout()
        grid.addWidget(label(self.tr("Headings")), 0, 0)
        grid.addWidget(self._language, 0, 1)
        grid.addWidget(self._large, 1, 0)
        grid.addWidget(self._two, 1, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def _add_own(self, kind: str) -> None:
        if self._own.text().strip():
            self.words_added.emit(kind, self._own.text().strip())
            self._own.clear()

    def _chose(self, row: int) -> None:
        line = self._leaflet.lines[row] if 0 <= row < len(self._leaflet.lines) else None
        self._note.setEnabled(line is not None and line.kind == "passage")
        self._note.setChecked(line is not None and line.kind == "passage" and line.note)


def _line(hint: str) -> QLineEdit:
    made = QLineEdit()
    made.setPlaceholderText(hint)
    made.setAccessibleName(hint)
    made.setMaxLength(400)
    return made
