"""Shows a Decision beside its form: live, every step with a link to the passage it comes from."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop.law.decision import Decision
from desktop.law.rule import RuleBook
from desktop.ui.decision_html import decision_html, plain_lines
from desktop.ui.theme import Theme
from desktop.ui.widgets.safe_browser import SafeBrowser
from desktop.ui.widgets.simple import button

_LOW = 160
"""Below this height, in pixels at scale 100, the buttons stand beside the text."""


class DecisionView(QWidget):
    """The result of a calculator. `say` shows a plain sentence instead: what is missing in the form."""

    passage_requested = Signal(str)  # wish: show this passage
    leaflet_requested = Signal(object)  # wish: put these (sentence, article) lines into the family's leaflet
    copied = Signal(str)  # fact: the result is on the clipboard

    def __init__(self, theme: Theme, language: str) -> None:
        super().__init__()
        self._theme, self._language = theme, language
        self._shown: tuple[Decision, RuleBook] | None = None
        self._told: tuple[tuple[str, str], ...] = ()
        self._open = frozenset({"changes"})
        self.page = SafeBrowser()
        self.page.setAccessibleName(self.tr("Result"))
        self.page.document().setDefaultStyleSheet(theme.fill(theme.sheet("decision.css")))
        self.page.document().setDocumentMargin(theme.px(16))
        self.page.link_requested.connect(self._follow)
        self._buttons = [
            self._button(self.tr("Into the leaflet"), self._to_leaflet),
            self._button(self.tr("Copy"), self._copy),
        ]
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setContentsMargins(16, 4, 16, 8)
        self._row.setSpacing(8)
        for each in self._buttons:
            self._row.addWidget(each)
        self._row.addStretch(1)
        self._whole = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(self.page, 1)
        self._whole.addLayout(self._row)
        self.say("")

    @property
    def decision(self) -> Decision | None:
        """What is shown; None while a sentence stands in its place."""
        return self._shown[0] if self._shown else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little height the buttons stand beside the text, not below it."""
        super().resizeEvent(event)
        low = self.height() < self._theme.px(_LOW) < self.width()
        direction = QBoxLayout.Direction
        self._whole.setDirection(direction.LeftToRight if low else direction.TopToBottom)
        self._row.setDirection(direction.TopToBottom if low else direction.LeftToRight)

    def show_decision(self, decision: Decision, book: RuleBook) -> None:
        """Show the decision; the reader's place in it is kept."""
        self._shown = (decision, book)
        self._draw()

    def show_page(self, html: str, lines: tuple[tuple[str, str], ...]) -> None:
        """Show another answer: its page, and its (sentence, article) lines for a leaflet."""
        self._shown, self._told = None, lines
        place = self.page.verticalScrollBar().value()
        self.page.setHtml(html)
        self.page.verticalScrollBar().setValue(place)
        self._enable()

    def say(self, text: str) -> None:
        """Show a sentence instead of a result."""
        self._shown, self._told = None, ()
        self.page.setPlainText(text)
        self._enable()

    def text(self) -> str:
        """What is to be read, as plain text."""
        return self.page.toPlainText()

    def _draw(self) -> None:
        if self._shown is None:
            return
        place = self.page.verticalScrollBar().value()
        self.page.setHtml(decision_html(*self._shown, self._language, self._open))
        self.page.verticalScrollBar().setValue(place)
        self._enable()

    def _enable(self) -> None:
        for each in self._buttons:
            each.setEnabled(self._shown is not None or bool(self._told))

    def _button(self, words: str, deed: Callable[[], None]) -> QWidget:
        made = button(words)
        made.clicked.connect(lambda: deed())
        return made

    def _follow(self, address: str) -> None:
        scheme, _, rest = address.partition(":")
        if scheme == "passage":
            self.passage_requested.emit(rest)
        elif scheme == "toggle":
            self._open = self._open ^ {rest}
            self._draw()

    def _lines(self) -> tuple[tuple[str, str], ...]:
        return plain_lines(*self._shown, self._language) if self._shown else self._told

    def _to_leaflet(self) -> None:
        self.leaflet_requested.emit(self._lines())

    def _copy(self) -> None:
        told = (f"{text} ({cited})" if cited else text for text, cited in self._lines())
        QGuiApplication.clipboard().setText("\n".join(told))
        self.copied.emit(self.tr("The result"))
