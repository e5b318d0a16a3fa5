"""«Ready for 14 March»: the day of her exam, the minutes she has, and what the plan promises."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QFormLayout, QLabel, QSizePolicy, QSpinBox

from desktop.ui.dates import day as in_words
from desktop.ui.review.blocks import row
from desktop.ui.review.wishes import Wishes
from desktop.ui.theme import Theme
from desktop.ui.widgets.fields import TextField, parse_day
from desktop.ui.widgets.questions.calendar import Calendar
from desktop.ui.widgets.simple import Card, button, label

if TYPE_CHECKING:
    from desktop.learning.review.plan import ExamPlan

LATEST = timedelta(days=3 * 365)
"""Nobody studies longer for one exam."""


class Spin(QSpinBox):
    """A number; the wheel scrolls the page, not the number. It is told when she has finished with it."""

    def __init__(self, low: int, high: int, value: int, name: str, suffix: str = "") -> None:
        super().__init__()
        self.setRange(low, high)
        self.setValue(value)
        self.setSuffix(suffix)
        self.setAccessibleName(name)
        self.setObjectName("spin")
        self.lineEdit().setTextMargins(8, 0, 8, 0)  # the style sheet's padding does not reach the text
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def beside(self, words: str) -> QLabel:
        """What the number is, to stand in one line with it."""
        made = label(words, "quiet", wrap=False)
        made.setMinimumHeight(self.sizeHint().height())
        made.setBuddy(self)
        return made

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page's."""
        event.ignore()


class ExamCard(Card):
    """Emits each change as a setting; `show_plan` says what it comes to."""

    changed = Signal(str, object)  # fact: (name of the setting, its value)

    def __init__(self, wishes: Wishes, today: date, theme: Theme) -> None:
        super().__init__()
        self._today, self._theme = today, theme
        self._exam = wishes.exam
        self.column.addWidget(label(self.tr("The day of an exam"), "heading"))
        self.column.addWidget(label(self.tr(
            "Until that day it is asked what most helps to know everything on it. Afterwards review goes on as before."
        ), "quiet"))  # fmt: skip
        self.day = TextField(self.tr("Day"), placeholder=self.tr("dd.mm.yyyy"))
        self.day.put(f"{wishes.exam:%d.%m.%Y}" if wishes.exam else "")
        self.day.line.setMaximumWidth(theme.px(200))
        self.day.line.editingFinished.connect(self._typed)
        self.minutes = Spin(1, 600, wishes.minutes, self.tr("Minutes a day for it"), self.tr(" min"))
        self.minutes.valueChanged.connect(lambda value: self.changed.emit("minutes", value))
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.minutes.beside(self.tr("Minutes a day for it")), self.minutes)
        self.column.addWidget(self.day)
        self.turn = button(self.tr("Calendar"))
        self.turn.setCheckable(True)
        self.turn.toggled.connect(self._turned)
        self.away = button(self.tr("No exam"))
        self.away.clicked.connect(lambda: self._choose(None))
        self.column.addWidget(row(self.turn, self.away))
        self.calendar = Calendar(wishes.exam or today, theme)
        self.calendar.put(wishes.exam)
        self.calendar.day_chosen.connect(self._picked)
        self.calendar.hide()
        self.column.addWidget(self.calendar, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addLayout(form)
        self.said = label("")
        self.column.addWidget(self.said)
        self.know(today)

    def know(self, today: date) -> None:
        """Today is this day."""
        self._today = today
        self.away.setVisible(self._exam is not None)
        if self._exam and self._exam <= today:
            self._say(self.tr("That day has come: review goes on as without an exam."))
        elif self._exam:
            self._say(self.tr("Planning…"))
        else:
            self._say("")

    def show_plan(self, plan: ExamPlan | None) -> None:
        """What the plan comes to; None where there is nothing to plan."""
        if self._exam is None or self._exam <= self._today:
            return
        if plan is None:
            self._say(self.tr("There is nothing to plan yet: answer some questions first."))
            return
        text = self.tr(
            "Plan: up to {count} a day. Expected to be known on {day}: {recall} % (plain review: {plain} %; "
            "without review: {idle} %)."
        )
        day = in_words(plan.goal.day.isoformat())
        values = {"count": plan.goal.per_day, "day": day, "recall": round(100 * plan.recall),
                  "plain": round(100 * plan.plain), "idle": round(100 * plan.idle)}  # fmt: skip
        for name, value in values.items():
            text = text.replace("{" + name + "}", str(value))
        self._say(text)

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def _turned(self, shown: bool) -> None:
        self.calendar.setVisible(shown)
        if shown:
            self.calendar.focus_grid()

    def _picked(self, day: date) -> None:
        self.day.put(f"{day:%d.%m.%Y}")
        self._typed()

    def _typed(self) -> None:
        text = self.day.text
        day = parse_day(text)
        fault = ""
        if text and day is None:
            fault = self.tr("There is no such day: write it like 14.03.2027.")
        elif day and day <= self._today and day != self._exam:
            fault = self.tr("That day is over.")
        elif day and day > self._today + LATEST:
            fault = self.tr("That is more than three years ahead.")
        self.day.show_fault(fault)
        if not fault:
            self._choose(day)

    def _choose(self, day: date | None) -> None:
        if day is None:
            self.day.put("")
            self.day.show_fault("")
        self.calendar.put(day)
        if day != self._exam:
            self._exam = day
            self.know(self._today)
            self.changed.emit("exam", day.isoformat() if day else "")
