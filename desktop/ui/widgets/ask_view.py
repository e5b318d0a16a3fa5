"""One question about a generated case: choices, ticks, a number or a day; after the check the key and its reasons."""

from itertools import zip_longest

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.practice.generated.asks import Ask
from desktop.practice.generated.made import Graded, Reason
from desktop.ui.theme import Theme
from desktop.ui.widgets.choice import Choice
from desktop.ui.widgets.feedback import add_links, verdict_card
from desktop.ui.widgets.simple import button, label


class AskView(QWidget):
    """Answered once. Number keys choose, Enter checks."""

    answered = Signal(object)  # fact: the given answer, a tuple of texts
    passage_requested = Signal(str)  # wish: show this passage

    def __init__(self, ask: Ask, theme: Theme) -> None:
        super().__init__()
        self.ask, self._theme = ask, theme
        self._choices: dict[str, Choice] = {}
        self._ticks: dict[str, Choice] = {}
        self._line: QLineEdit | None = None
        self._hint: QLabel | None = None
        self._check: QPushButton | None = None
        self.done = False
        self.down = QVBoxLayout(self)
        self.down.setContentsMargins(0, 0, 0, 0)
        self.down.addWidget(label(ask.text, "heading"))
        {"one": self._offer, "many": self._tick, "number": self._type, "date": self._type}[ask.kind]()

    def begin(self) -> None:
        """Put the keyboard on the first thing to do."""
        first = self._line or next(iter((*self._choices.values(), *self._ticks.values())), None)
        if first:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def press(self, number: str) -> bool:
        """A number key: choose or tick, if there is such an option."""
        options = [*self._choices.values(), *self._ticks.values()]
        at = int(number) - 1 if number.isdecimal() and number else -1
        if self.done or self._line or not 0 <= at < len(options):
            return False
        options[at].click()
        return True

    def give(self) -> None:
        """Check what was ticked or typed; what cannot be an answer is said and not judged."""
        if self._line and self._hint and not self.ask.readable(self._line.text()):
            self._hint.setVisible(True)
            return
        given = tuple(name for name, tick in self._ticks.items() if tick.isChecked())
        if self._line:
            given = (self._line.text().strip(),)
        if given:
            self._answer(given)

    def tell(self, graded: Graded, right: str, wrong: str) -> None:
        """Show the key and its reasons below; `right` and `wrong` are the words for the head."""
        state = "right" if graded.right else "wrong"
        for name, choice in (*self._choices.items(), *self._ticks.items()):
            if name in graded.ask.key:
                choice.set_state("right")
            elif name in graded.given:
                choice.set_state("wrong")
            else:
                choice.set_state("")
        card = verdict_card(f"{right if graded.right else wrong}: {graded.key}", state, "", self._theme)
        for each, after in zip_longest(graded.reasons, graded.reasons[1:]):
            card.column.addWidget(label(each.text))
            link = _link(each)
            if each.passage and not (after and _link(after) == link):
                add_links(card, [link], self.passage_requested.emit)  # one for sentences of one place
        self.down.addWidget(card)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter checks ticks."""
        if self._ticks and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.done:
            self.give()
        else:
            super().keyPressEvent(event)

    def _offer(self) -> None:
        for number, (name, words) in enumerate(self.ask.options, 1):
            made = Choice(str(number), words, self._theme)
            made.clicked.connect(lambda _=False, name=name: self._answer((name,)))
            self._choices[name] = made
            self.down.addWidget(made)

    def _tick(self) -> None:
        for number, (name, words) in enumerate(self.ask.options, 1):
            made = Choice(str(number), words, self._theme)
            made.setCheckable(True)
            made.toggled.connect(lambda on, made=made: made.set_state("chosen" if on else ""))
            self._ticks[name] = made
            self.down.addWidget(made)
        self._add_check()

    def _type(self) -> None:
        self._line = QLineEdit()
        self._line.setAccessibleName(self.ask.text)
        day = self.ask.kind == "date"
        self._line.setPlaceholderText(self.tr("day.month.year") if day else self.ask.unit)
        self._line.setMaximumWidth(self._theme.px(240))
        self._line.returnPressed.connect(self.give)
        self.down.addWidget(self._line)
        said = self.tr("Write a day, for example 12.03.2018.") if day else self.tr("Write a number in digits.")
        self._hint = label(said, "warning")
        self._hint.setVisible(False)
        self._line.textEdited.connect(self._hint.hide)
        self.down.addWidget(self._hint)
        self._add_check()

    def _add_check(self) -> None:
        self._check = button(self.tr("Check (Enter)"), "primary")
        self._check.clicked.connect(self.give)
        self.down.addWidget(self._check, 0, Qt.AlignmentFlag.AlignLeft)

    def _answer(self, given: tuple[str, ...]) -> None:
        if self.done:
            return
        self.done = True
        for choice in (*self._choices.values(), *self._ticks.values()):
            choice.lock()
        for each in (self._line, self._check):
            if each:
                each.setEnabled(False)
        self.answered.emit(given)


def _link(reason: Reason) -> tuple[str, str]:
    """(passage, words): the article, or where none is printed what the rule is about."""
    return reason.passage, reason.citation or reason.title
