"""A day to find: typed, or chosen on a calendar; the two keep in step."""

from datetime import date

from PySide6.QtCore import Qt

from desktop.quiz.details import TypedDetail
from desktop.quiz.model import DayEntry
from desktop.quiz.named_month import named_month
from desktop.quiz.response import Response, TypedText
from desktop.quiz.typed import read_day
from desktop.ui.dates import day as in_words
from desktop.ui.theme import Theme
from desktop.ui.widgets.fields import parse_day
from desktop.ui.widgets.questions.calendar import Calendar
from desktop.ui.widgets.questions.typed import TypedView
from desktop.ui.widgets.simple import label, restyle


class DayView(TypedView):
    """`told` is what the learner has read: the calendar opens at the month of its earliest day, never at the key's."""

    def __init__(self, body: DayEntry, theme: Theme, told: str) -> None:
        super().__init__(theme, "", 160)
        self._body = body
        self.line.setAccessibleName(self.tr("Your day, in figures: day, month, year"))
        self.line.setPlaceholderText(self.tr("dd.mm.yyyy"))
        self._words = label("", "quiet")
        self._row.addWidget(self._words, 200)
        self.calendar = Calendar(named_month(told), theme)
        self.calendar.day_chosen.connect(self._picked)
        self._down.addWidget(self.calendar, 0, Qt.AlignmentFlag.AlignLeft)

    def hint(self) -> str:
        """How a day is given."""
        return self.tr("Type the day or choose it on the calendar.")

    def response(self) -> Response:
        """The day, as 2018-03-29; what is no day as it is typed."""
        day = self._day()
        return TypedText(day.isoformat() if day else self.line.text().strip())

    def ready(self) -> bool:
        """It is a day."""
        return self._day() is not None

    def restore(self, response: Response) -> None:
        """Show the day in the line and on the calendar."""
        super().restore(response)
        day = read_day(self.line.text())
        if day:
            self._picked(day)

    def lock(self) -> None:
        """Neither line nor calendar can be changed any more."""
        super().lock()
        self.calendar.lock()

    def _edited(self) -> None:
        text, day = self.line.text().strip(), self._day()
        strange = len(text) >= len("1.1.2018") and day is None
        restyle(self.line, state="wrong" if strange else "")
        self._tell(self.tr("There is no such day: write it like 29.03.2018.") if strange else "")
        self._words.setText(in_words(day.isoformat()) if day else "")
        self.calendar.put(day)
        super()._edited()

    def _picked(self, day: date) -> None:
        self.line.setText(f"{day:%d.%m.%Y}")

    def _day(self) -> date | None:
        found = parse_day(self.line.text())
        return found if found and 1900 <= found.year <= 2100 else None

    def _sign(self, detail: TypedDetail) -> None:
        super()._sign(detail)
        given = self._day()
        signs = {given: "wrong"} if given and not detail.right else {}
        self.calendar.grade(signs | {self._body.answer: "right"})

    def _told(self, key: str) -> str:
        return in_words(key)

    def _given(self) -> str:
        day = self._day()
        return in_words(day.isoformat()) if day else super()._given()
