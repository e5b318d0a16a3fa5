"""How one likes the window: language, theme, text size; and where one's files lie."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLineEdit,
    QSystemTrayIcon,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from desktop.base.places import Places
from desktop.base.scheme import LinkDesk
from desktop.base.settings import Settings
from desktop.ui.theme import SCALES
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.links_setting import LinksSetting
from desktop.ui.widgets.simple import Card, Column, button, label

_LANGUAGES = (("ru", "Русский"), ("kk", "Қазақша"))


class SettingsPage(QWidget):
    """Each choice is carried out at once; nothing needs saving."""

    changed = Signal(str, object)  # fact: (name of the setting, its new value)
    keys_requested = Signal()  # wish: show the sheet of keys
    check_requested = Signal()  # wish: check a certificate

    def __init__(
        self, settings: Settings, places: Places, changelog: str, links: Callable[[], LinkDesk]
    ) -> None:  # fmt: skip
        super().__init__()
        self.setObjectName("page")
        column = Column(720)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(column)
        column.column.addWidget(label(self.tr("Settings"), "title"))
        column.column.addWidget(self._choices(settings))
        column.column.addWidget(self._around(settings, links))
        column.column.addWidget(self._keys())
        column.column.addWidget(self._certificates())
        column.column.addWidget(self._files(places))
        column.column.addWidget(self._news(changelog))

    def _choices(self, settings: Settings) -> Card:
        themes = (("light", self.tr("Light")), ("dark", self.tr("Dark")))
        sizes = tuple((scale, f"{scale} %") for scale in SCALES)
        card = Card()
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for word, name, options, current in (
            (self.tr("Language"), "language", _LANGUAGES, settings.language),
            (self.tr("Theme"), "theme", themes, settings.theme),
            (self.tr("Text size"), "scale", sizes, settings.scale),
        ):
            box = self._choice(name, options, current)
            box.setAccessibleName(word)
            form.addRow(word, box)
        card.column.addLayout(form)
        return card

    def _choice(self, name: str, options: tuple[tuple[object, str], ...], current: object) -> QComboBox:
        box = QComboBox()
        for value, word in options:
            box.addItem(word, value)
        values = [value for value, _ in options]
        box.setCurrentIndex(values.index(current) if current in values else 0)
        box.currentIndexChanged.connect(lambda index: self.changed.emit(name, values[index]))
        return box

    def _keys(self) -> Card:
        card = Card()
        card.column.addWidget(label(self.tr("Keys"), "heading"))
        card.column.addWidget(label(self.tr("Everything works by keys alone; F1 shows them all, page by page.")))
        show = button(self.tr("Show the keys (F1)"))
        show.clicked.connect(self.keys_requested)
        card.column.addLayout(Flow(show))
        return card

    def _certificates(self) -> Card:
        card = Card()
        card.column.addWidget(label(self.tr("Certificates of training"), "heading"))
        about = self.tr("The program knows its own certificates by their code: from a file, or typed from the paper.")
        card.column.addWidget(label(about))
        check = button(self.tr("Check a certificate…"))
        check.clicked.connect(self.check_requested)
        card.column.addLayout(Flow(check))
        return card

    def _around(self, settings: Settings, links: Callable[[], LinkDesk]) -> Card:
        """What reaches beyond the window: the foot of leaflets, the tray, links. Nothing of it happens unasked."""
        card = Card()
        card.column.addWidget(label(self.tr("Centre, tray, links"), "heading"))
        card.column.addWidget(label(self.tr("Your centre and its telephone, for the foot of leaflets")))
        self.centre = QLineEdit(settings.centre)
        self.centre.setMaxLength(200)
        self.centre.setAccessibleName(self.tr("Your centre and its telephone"))
        self.centre.editingFinished.connect(lambda: self.changed.emit("centre", self.centre.text().strip()))
        self.tray = QCheckBox(self.tr("Stay in the tray when the window is closed"))
        self.tray.setChecked(settings.tray)
        self.tray.clicked.connect(lambda on: self.changed.emit("tray", on))
        here = QSystemTrayIcon.isSystemTrayAvailable()
        self.tray.setEnabled(here)
        card.column.addWidget(self.centre)
        card.column.addWidget(self.tray)
        told = (
            self.tr("From there the copied word is looked up above any program.") if here
            else self.tr("This desktop has no tray.")
        )  # fmt: skip
        more = self.tr("The command «komekshi --quick» does the same; bind a key of your system to it.")
        card.column.addWidget(label(f"{told} {more}", "quiet"))
        self.links = LinksSetting(links)
        card.column.addWidget(self.links)
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
