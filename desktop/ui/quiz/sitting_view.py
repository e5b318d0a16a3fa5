"""One question of a sitting in view: its answer, how sure, the feedback, the way to the others."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desktop.quiz.given import Given
from desktop.quiz.grade import Grade
from desktop.quiz.model import Question
from desktop.quiz.orders import Asked
from desktop.ui.quiz.certainty_row import CertaintyRow
from desktop.ui.quiz.explanation import Explanation
from desktop.ui.quiz.live import LiveSitting
from desktop.ui.theme import Theme
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.question_view import View, make_view
from desktop.ui.widgets.simple import Card, Column, button, label

Told = Callable[[Question], Question]
"""A question in the window's language."""


class SittingView(QWidget):
    """Numbers choose, Enter checks and goes on, Ctrl+D flags, Page Up and Page Down turn over, Escape leaves."""

    passage_requested = Signal(str)
    left = Signal()  # wish: to the list; the sitting goes on from here next time
    finish_requested = Signal()

    def __init__(self, live: LiveSitting, theme: Theme, told: Told) -> None:
        super().__init__()
        self._live, self._theme, self._told = live, theme, told
        self.view: View | None = None
        self.certainty = CertaintyRow(theme)
        self._checked = self._busy = False
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self.column = Column(760)
        self._deeds: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_Return: lambda: self._next.click(), Qt.Key.Key_Enter: lambda: self._next.click(),
            Qt.Key.Key_PageUp: lambda: self._turn(-1), Qt.Key.Key_PageDown: lambda: self._turn(1),
            Qt.Key.Key_Escape: self.left.emit,
        }  # fmt: skip
        self._build()
        live.answered.connect(self._kept)
        live.ticked.connect(self._show_clock)
        self.certainty.chosen.connect(self._touched)

    @property
    def next_button(self) -> QPushButton:
        """The one thing to do next: check, save, or go on."""
        return self._next

    def show_question(self) -> None:
        """The question in view, as yet unanswered or as answered before."""
        sitting, column = self._live.sitting, self.column
        column.clear()
        self._checked = self._busy = False
        self._bar.setMaximum(len(sitting.asked))
        self._bar.setValue(len(sitting.given))
        question = self._told(sitting.current.question)
        self._head(column)
        self.view = make_view(Asked(question, sitting.current.shown), self._theme)
        self.view.passage_requested.connect(self.passage_requested)
        column.column.addWidget(label(question.text, self.view.text_role))
        hint = self.view.hint()
        if hint:
            column.column.addWidget(label(hint, "quiet"))
        self.view.touched.connect(self._touched)
        column.column.addWidget(self.view)
        self._foot(column)
        self._bring_back()
        self._touched()
        column.verticalScrollBar().setValue(0)
        if not self._checked:
            self.view.focus_first()

    def take_key(self, event: QKeyEvent) -> bool:
        """See the class; True if the key meant something."""
        text, key = event.text(), event.key()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return self._take_control(key)
        deed = self._deeds.get(Qt.Key(key))
        if text.isdigit() and text != "0" and self.view and not self._checked:
            self.view.press(int(text) - 1)
        elif deed:
            deed()
        else:
            return False
        return True

    def _take_control(self, key: int) -> bool:
        if key == Qt.Key.Key_D:
            self._flag()
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_3 and self._live.plan.certainty:
            self.certainty.choose(key - Qt.Key.Key_0)
        else:
            return False
        return True

    def _build(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._bar)
        whole.addWidget(self.column)

    def _head(self, column: Column) -> None:
        sitting = self._live.sitting
        where = self.tr("Question {number} of {total}").replace("{number}", str(sitting.place + 1))
        row = QHBoxLayout()
        row.addWidget(label(where.replace("{total}", str(len(sitting.asked))), "quiet", wrap=False))
        row.addStretch(1)
        self._clock = label("", "quiet", wrap=False)
        self._clock.setAccessibleName(self.tr("Time left"))
        row.addWidget(self._clock)
        column.column.addLayout(row)
        self._show_clock(self._live.left)

    def _foot(self, column: Column) -> None:
        if self._live.plan.certainty:
            self.certainty = CertaintyRow(self._theme)
            self.certainty.chosen.connect(self._touched)
            column.column.addWidget(self.certainty)
        self._next = button(self.tr("Check (Enter)") if self._live.plan.at_once else self.tr("Save and go on (Enter)"),
                            "primary")  # fmt: skip
        self._next.clicked.connect(self._check)
        self._flagged = button("")
        self._flagged.clicked.connect(self._flag)
        self._say_flag()
        buttons = [self._next, self._flagged, *self._pauser()]
        buttons += [] if self._live.plan.at_once else [self._turner(-1), self._turner(1), self._ender()]
        box = QWidget()
        box.setLayout(Flow(*buttons))
        column.column.addWidget(box)

    def _pauser(self) -> list[QPushButton]:
        """A pause is worth a button where a clock runs that may be stopped."""
        if not self._live.plan.minutes or self._live.plan.mode == "attestation":
            return []
        made = button(self.tr("Pause"))
        made.clicked.connect(self._pause)
        return [made]

    def _pause(self) -> None:
        """The clock stands still and the question is covered until she goes on."""
        self._live.pause(True)
        self.view = None
        self.column.clear()
        card = Card()
        card.column.addWidget(label(self.tr("Pause: the clock stands still."), "heading"))
        self._next = button(self.tr("Go on (Enter)"), "primary")
        self._next.clicked.connect(self._end_pause)
        card.column.addWidget(self._next, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.column.addWidget(card)
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end_pause(self) -> None:
        self._live.pause(False)
        self.show_question()

    def _turner(self, step: int) -> QPushButton:
        made = button(self.tr("Previous (Page Up)") if step < 0 else self.tr("Next (Page Down)"))
        made.clicked.connect(lambda: self._turn(step))
        return made

    def _ender(self) -> QPushButton:
        made = button(self.tr("Finish…"))
        made.clicked.connect(self.finish_requested)
        return made

    def _bring_back(self) -> None:
        given = self._live.sitting.given.get(self._live.sitting.current.question.id)
        if given is None or self.view is None:
            return
        self.view.restore(given.response)
        if given.certainty:
            self.certainty.choose(given.certainty)
        if self._live.plan.at_once:
            self._explain(self._live.sitting.grade_of(self._live.sitting.current))

    def _touched(self) -> None:
        if self.view and not self._checked:
            sure = not self._live.plan.certainty or self.certainty.value > 0
            self._next.setEnabled(self.view.ready() and sure)

    def _check(self) -> None:
        if self._checked:
            self._go_on()
        elif self.view and not self._busy:
            self._busy = True
            self._next.setEnabled(False)
            self._live.answer(Given(self.view.response(), self.certainty.value if self._live.plan.certainty else 0))

    def _kept(self, grade: Grade) -> None:
        if not self._busy:
            return
        self._busy = False
        if self._live.plan.at_once:
            self._explain(grade)
        else:
            self._go_on()

    def _explain(self, grade: Grade) -> None:
        if self.view is None:
            return
        self._checked = True
        question = self._told(self._live.sitting.current.question)
        wrong = self.view.show_grade(grade)
        self.certainty.setEnabled(False)
        card = Explanation(question, grade, wrong, self._theme, self.passage_requested.emit)
        inner = self.column.column
        inner.insertWidget(inner.count() - 1, card)
        last = self._live.sitting.next_open() is None
        self._next.setText(self.tr("To the score (Enter)") if last else self.tr("Next (Enter)"))
        self._next.setEnabled(True)
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)
        self._bar.setValue(len(self._live.sitting.given))
        self.column.show_widget(self._next, self.view.explained or card)

    def _go_on(self) -> None:
        place = self._live.sitting.next_open()
        if place is None:
            self.finish_requested.emit()
        else:
            self._live.go(place)
            self.show_question()

    def _turn(self, step: int) -> None:
        sitting = self._live.sitting
        place = sitting.place + step
        if 0 <= place < len(sitting.asked) and (not sitting.plan.at_once or self._checked):
            self._live.go(place)
            self.show_question()

    def _flag(self) -> None:
        self._live.flag()
        self._say_flag()

    def _say_flag(self) -> None:
        flagged = self._live.sitting.current.question.id in self._live.sitting.flagged
        self._flagged.setText(self.tr("Flagged ✓ (Ctrl+D)") if flagged else self.tr("Flag (Ctrl+D)"))

    def _show_clock(self, left: int) -> None:
        if left < 0 or self._live.paused:
            return
        hours, rest = divmod(left, 3600)
        self._clock.setText(f"{hours}:{rest // 60:02}:{rest % 60:02}" if hours else f"{rest // 60}:{rest % 60:02}")
