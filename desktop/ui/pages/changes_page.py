"""What changed since the handbook was printed: a timeline, old and new names, the errors of the print itself."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.handbook.glossary.model import Glossary
from desktop.handbook.model import Handbook
from desktop.ui.changes.errors import Errors
from desktop.ui.changes.names import Names
from desktop.ui.changes.timeline import Timeline
from desktop.ui.library import Library
from desktop.ui.theme import Theme
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.simple import button


class ChangesPage(QWidget):
    """Three parts behind three buttons; every entry leads to the passages it touches."""

    passage_requested = Signal(str)  # wish: show this passage or section
    copied = Signal(str)  # fact: a list is on the clipboard; what to say of it

    def __init__(self, handbook: Handbook, library: Library, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("page")
        self._library = library
        self.timeline, self.names, self.errors = Timeline(handbook, theme), Names(handbook), Errors(handbook)
        self._stack = QStackedWidget()
        self._choice = QButtonGroup(self)
        tabs = Flow()
        bar = QVBoxLayout()
        bar.setContentsMargins(24, 12, 24, 0)
        bar.addLayout(tabs)
        words = (self.tr("Changes since 2018"), self.tr("Old and new names"), self.tr("Errors of the print"))
        parts: tuple[Timeline | Names | Errors, ...] = (self.timeline, self.names, self.errors)
        for number, (word, part) in enumerate(zip(words, parts, strict=True)):
            made = _tab(word, theme)
            self._choice.addButton(made, number)
            tabs.addWidget(made)
            self._stack.addWidget(part)
            part.passage_requested.connect(self.passage_requested)
        for copying in (self.timeline, self.errors):
            copying.copied.connect(self._copy)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(bar)
        whole.addWidget(self._stack, 1)
        self._choice.idClicked.connect(self._stack.setCurrentIndex)
        self._choice.button(0).setChecked(True)
        library.lessons_ready.connect(self._take_up)  # no lambda: the library outlives the page
        self._take_up()

    def show_part(self, number: int) -> None:
        """Bring the timeline (0), the names (1) or the errors (2) into view."""
        self._choice.button(number).click()

    def _take_up(self) -> None:
        lessons = self._library.lessons
        if lessons and lessons.editions:
            self.timeline.set_editions(lessons.editions)
            self.names.show_names(lessons.editions, lessons.glossary or Glossary())

    def _copy(self, text: str) -> None:
        from PySide6.QtGui import QGuiApplication

        QGuiApplication.clipboard().setText(text)
        self.copied.emit(text.split("\n", 1)[0])


def _tab(word: str, theme: Theme) -> QPushButton:
    """A tab wide enough for its word when it is chosen, and bold."""
    made = button(word, "tab")
    made.setCheckable(True)
    made.ensurePolished()
    font = made.font()
    font.setWeight(QFont.Weight.Bold)
    made.setMinimumWidth(QFontMetrics(font).horizontalAdvance(word) + theme.px(24))
    return made
