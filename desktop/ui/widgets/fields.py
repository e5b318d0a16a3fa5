"""Fields of a form: a name with its unit, an editor, and below it the sentence that says what cannot be right."""

from collections.abc import Callable
from datetime import date
from fractions import Fraction

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from desktop.law.facts import refuse
from desktop.ui.widgets.simple import label, restyle


class Field(QWidget):
    """What all fields share. `edited` follows every change."""

    edited = Signal()

    def __init__(self, name: str, hint: str = "") -> None:
        super().__init__()
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 0)
        self._down.setSpacing(2)
        self._name = label(name, "quiet")
        self._fault = label("", "wrong")
        self._fault.hide()
        self._hint = hint
        self._down.addWidget(self._name)

    def show_fault(self, sentence: str) -> None:
        """Say what is wrong with what was typed; "" where nothing is."""
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))

    @property
    def name(self) -> str:
        """What the field is called."""
        return self._name.text()

    @property
    def fault(self) -> str:
        """What is said of it."""
        return self._fault.text()

    def _finish(self, editor: QWidget) -> None:
        editor.setAccessibleName(self._name.text())
        editor.setToolTip(self._hint)
        self._name.setBuddy(editor)
        self._down.addWidget(editor)
        self._down.addWidget(self._fault)


class TextField(Field):
    """A line of text: a number, a day, a name."""

    def __init__(self, name: str, hint: str = "", placeholder: str = "") -> None:
        super().__init__(name, hint)
        self.line = QLineEdit()
        self.line.setPlaceholderText(placeholder)
        self.line.textChanged.connect(lambda: self.edited.emit())
        self._finish(self.line)

    @property
    def text(self) -> str:
        """What is typed, without spaces around it."""
        return self.line.text().strip()

    def put(self, text: str) -> None:
        """Type that."""
        self.line.setText(text)

    def show_fault(self, sentence: str) -> None:
        """Colour the line too."""
        super().show_fault(sentence)
        restyle(self.line, state="wrong" if sentence else "")


class ChoiceField(Field):
    """One of a few words."""

    def __init__(self, name: str, words: dict[str, str], hint: str = "") -> None:
        super().__init__(name, hint)
        self._keys = list(words)
        self.words = words
        self.box = QComboBox()
        self.box.addItems(list(words.values()))
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(8)
        self.box.currentIndexChanged.connect(lambda: self.edited.emit())
        self._finish(self.box)

    @property
    def value(self) -> str:
        """The chosen key."""
        return self._keys[self.box.currentIndex()]

    def put(self, key: str) -> None:
        """Choose that."""
        if key in self._keys:
            self.box.setCurrentIndex(self._keys.index(key))


class Written(TextField):
    """A text field that says itself what cannot be right: `kind` is "day", "days", "whole" or "rate"."""

    def __init__(self, name: str, kind: str, value: str, hint: str = "", placeholder: str = "") -> None:
        super().__init__(name, hint, placeholder)
        self.kind, self.needed = kind, bool(value)
        self.put(value)

    def check(self, where: str) -> None:
        """Raises Refused for what cannot be read; an empty field is refused only where one is needed."""
        if not self.text:
            if self.needed:
                refuse("law-facts-missing", where)
            return
        CHECKS[self.kind](where, self.text)


def read_day(where: str, text: str) -> date:
    """A day. Raises Refused."""
    found = parse_day(text)
    return found if found else refuse("law-facts-date", where, value=text.strip())


def read_days(where: str, text: str) -> list[date]:
    """Days by commas. Raises Refused."""
    return [read_day(where, part) for part in text.split(",") if part.strip()]


def read_whole(where: str, text: str) -> int:
    """A whole number, with spaces or without. Raises Refused."""
    plain = "".join(text.split()).removesuffix("₸")
    return int(plain) if plain.isascii() and plain.isdigit() else refuse("law-facts-whole", where, value=text)


def read_rate(where: str, text: str) -> Fraction:
    """Percent a year. Raises Refused."""
    try:
        return Fraction(text.replace(",", ".").replace("%", "").strip())
    except (ValueError, ZeroDivisionError):
        refuse("law-facts-rate", where, value=text)


CHECKS: dict[str, Callable[[str, str], object]] = {
    "day": read_day,
    "days": read_days,
    "whole": read_whole,
    "rate": read_rate,
}


def parse_day(text: str) -> date | None:
    """«12.02.2018», «12.2.18» or «2018-02-12» as a day; None if it is none (31.02)."""
    for sign, order in ((".", (2, 1, 0)), ("/", (2, 1, 0)), ("-", (0, 1, 2))):
        parts = text.strip().split(sign)
        if len(parts) == 3 and all(each.isascii() and each.isdigit() for each in parts):
            year, month, day = (int(parts[each]) for each in order)
            try:
                return date(year + 2000 if year < 100 else year, month, day)
            except ValueError:
                return None
    return None
