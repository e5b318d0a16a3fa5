"""How one likes the window: language, theme, text size; and where one's files lie."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QVBoxLayout, QWidget

from desktop.base.places import Places
from desktop.base.settings import Settings
from desktop.ui.theme import SCALES
from desktop.ui.widgets.simple import Card, Column, label

_LANGUAGES = (("ru", "Русский"), ("kk", "Қазақша"))


class SettingsPage(QWidget):
    """Each choice is carried out at once; nothing needs saving."""

    changed = Signal(str, object)  # fact: (name of the setting, its new value)

    def __init__(self, settings: Settings, places: Places, changelog: str) -> None:
        super().__init__()
        self.setObjectName("page")
        column = Column(720)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(column)
        column.column.addWidget(label(self.tr("Settings"), "title"))
        column.column.addWidget(self._choices(settings))
        column.column.addWidget(self._keys())
        column.column.addWidget(self._files(places))
        column.column.addWidget(self._news(changelog))

    def _choices(self, settings: Settings) -> Card:
        themes = (("light", self.tr("Light")), ("dark", self.tr("Dark")))
        sizes = tuple((scale, f"{scale} %") for scale in SCALES)
        card = Card()
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.tr("Language"), self._choice("language", _LANGUAGES, settings.language))
        form.addRow(self.tr("Theme"), self._choice("theme", themes, settings.theme))
        form.addRow(self.tr("Text size"), self._choice("scale", sizes, settings.scale))
        card.column.addLayout(form)
        return card

    def _choice(self, name: str, options: tuple[tuple[object, str], ...], current: object) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        for value, word in options:
            box.addItem(word, value)
        values = [value for value, _ in options]
        box.setCurrentIndex(values.index(current) if current in values else 0)
        box.currentIndexChanged.connect(lambda index: self.changed.emit(name, values[index]))
        return box

    def _keys(self) -> Card:
        card = Card()
        card.column.addWidget(label(self.tr("Keys"), "heading"))
        for keys, deed in (
            ("Ctrl+K", self.tr("search from anywhere; arrows choose, Enter opens, Esc closes")),
            ("Alt+1 … Alt+7", self.tr("pages of the rail")),
            ("Alt+←  Alt+→", self.tr("back and forward in the handbook")),
            ("Ctrl+T", self.tr("contents of the handbook")),
            ("Ctrl+Shift+C", self.tr("copy the passage with its reference")),
            ("Ctrl++  Ctrl+−  Ctrl+0", self.tr("text size")),
            ("1 … 9, Enter", self.tr("choose and confirm in cases and quizzes")),
        ):
            card.column.addWidget(label(f"{keys} — {deed}"))
        return card

    def _files(self, places: Places) -> Card:
        card = Card()
        card.column.addWidget(label(self.tr("Your files"), "heading"))
        card.column.addWidget(label(self.tr("Progress: {path}").replace("{path}", str(places.progress))))
        card.column.addWidget(label(self.tr("Copies: {path}").replace("{path}", str(places.backups))))
        text = self.tr("The program sends nothing and opens no network connection.")
        card.column.addWidget(label(text, "quiet"))
        return card

    def _news(self, changelog: str) -> Card:
        card = Card()
        card.column.addWidget(label(self.tr("What is new"), "heading"))
        for line in changelog.splitlines():
            if line.startswith("## "):
                card.column.addWidget(label(line.removeprefix("## "), "lead"))
            elif line.startswith("- "):
                card.column.addWidget(label("· " + line.removeprefix("- ")))
        return card
