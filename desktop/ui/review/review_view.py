"""One item of the day's queue after another: asked, answered, when it comes back, and on to the next."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from desktop.handbook.model import Handbook
from desktop.learning.review.item import ReviewItem
from desktop.learning.review.leech import is_leech
from desktop.learning.review.queue import Asked
from desktop.learning.review.schedule import CardState
from desktop.quiz.model import Question
from desktop.ui.dates import day as in_words
from desktop.ui.review.asking import Asking
from desktop.ui.review.decision_asking import DecisionAsking
from desktop.ui.review.faces import DecisionFace, QuestionFace
from desktop.ui.review.leech_card import LeechCard
from desktop.ui.review.look import Look
from desktop.ui.review.question_asking import QuestionAsking
from desktop.ui.review.recall_asking import RecallAsking
from desktop.ui.review.review_desk import ReviewDesk, Told
from desktop.ui.theme import Theme
from desktop.ui.widgets.simple import Card, Column, button, label

Tell = Callable[[Question], Question]
"""A question in the window's language."""
LONGEST = 24 * 3600 * 1000


class ReviewView(QWidget):
    """Numbers choose or rate, Enter checks, shows and goes on, Escape leaves; what was answered stays answered."""

    passage_requested = Signal(str)
    case_requested = Signal(str)
    left = Signal()  # wish: back to the page; the rest of the queue is still there

    def __init__(self, desk: ReviewDesk, look: Look, handbook: Handbook, theme: Theme, told: Tell) -> None:
        super().__init__()
        self._desk, self._look, self._handbook, self._theme, self._told = desk, look, handbook, theme, told
        self._queue = [each for each in look.queue if each.item.key in look.faces]
        self._place, self._again = 0, 0
        self._since = QElapsedTimer()
        self.asking: Asking | None = None
        self.waiting = False
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress of the review"))
        self._bar.setMaximum(len(self._queue))
        self.column = Column(760)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._bar)
        whole.addWidget(self.column)

    @property
    def current(self) -> Asked | None:
        """What is asked now; None at the end."""
        return self._queue[self._place] if self._place < len(self._queue) else None

    def show_item(self) -> None:
        """The item in its place of the queue, or the end."""
        self.column.clear()
        self._bar.setValue(self._place)
        self.waiting = False
        asked = self.current
        if asked is None:
            self._end()
            return
        self.column.column.addWidget(label(self._head(asked.item), "quiet"))
        self.asking = asking = self._make(asked)
        asking.answered.connect(self._answered)
        asking.touched.connect(self._say)
        asking.passage_requested.connect(self.passage_requested)
        self.column.column.addWidget(asking)
        self._foot()
        self._since.start()
        self.column.verticalScrollBar().setValue(0)
        if not asking.focus_first():
            self.next_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_key(self, event: QKeyEvent) -> bool:
        """See the class; True if the key meant something."""
        text, key = event.text(), event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.next_button.click()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif text.isdigit() and text != "0" and self.asking and not self.asking.over:
            return self.asking.press(int(text) - 1)
        else:
            return False
        return True

    def _head(self, item: ReviewItem) -> str:
        kind = {"question": self.tr("Question"), "rule": self.tr("Rule"), "decision": self.tr("Decision"),
                "highlight": self.tr("Your mark")}[item.kind]  # fmt: skip
        where = self.tr("{number} of {total}").replace("{number}", str(self._place + 1))
        return f"{kind} · {where.replace('{total}', str(len(self._queue)))}"

    def _make(self, asked: Asked) -> Asking:
        face = self._look.faces[asked.item.key]
        seed = f"{asked.item.key}/{self._look.today}"
        if isinstance(face, QuestionFace):
            return QuestionAsking(self._told(face.question), self._theme, seed, lambda: self._ms() // 1000)
        if isinstance(face, DecisionFace):
            passage = self._handbook.passage(asked.item.passage)
            return DecisionAsking(face, self._theme, seed, passage.section if passage else "")
        return RecallAsking(face)

    def _foot(self) -> None:
        self.next_button = button("", "primary")
        self.next_button.clicked.connect(self._next)
        self.column.column.addWidget(self.next_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._say()

    def _say(self) -> None:
        """What the button says now; where there is none the keyboard waits for a number."""
        asking = self.asking
        if asking is None or self.waiting:
            return
        words = asking.words()
        had = self.next_button.hasFocus()
        self.next_button.setText(words)
        self.next_button.setVisible(bool(words))
        self.next_button.setEnabled(bool(words) and asking.ready())
        if had and not words:
            self.column.setFocus(Qt.FocusReason.OtherFocusReason)

    def _next(self) -> None:
        if self.waiting:
            self._place += 1
            self.show_item()
        elif self.asking and not self.asking.over:
            self.asking.go()
            if self.asking.wanted and not self.waiting:
                self.column.show_widget(self.asking.wanted)

    def _ms(self) -> int:
        return min(self._since.elapsed(), LONGEST) if self._since.isValid() else 0

    def _answered(self, told: Told) -> None:
        asked, asking = self.current, self.asking
        if asked is None or asking is None:
            return
        self._again += told.rating == 1
        self._desk.answer(asked.item, told, self._ms(), lambda state: self._kept(asking, asked.item, state))

    def _kept(self, asking: Asking, item: ReviewItem, state: CardState | None) -> None:
        if asking is not self.asking:
            return
        asking.tell()
        self.waiting = True
        inner = self.column.column
        if state:
            inner.insertWidget(inner.count() - 1, label(self._comes_back(state), "quiet"))
        if state and is_leech(state):
            inner.insertWidget(inner.count() - 1, self._leech(item, state.lapses))
        self._bar.setValue(self._place + 1)
        last = self._place + 1 == len(self._queue)
        self.next_button.setText(self.tr("To the end (Enter)") if last else self.tr("Next (Enter)"))
        self.next_button.setEnabled(True)
        self.next_button.show()
        self.next_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.column.show_widget(self.next_button, asking.explained)

    def _leech(self, item: ReviewItem, lapses: int) -> LeechCard:
        made = LeechCard(item, lapses, self._handbook, self._theme)
        made.passage_requested.connect(self.passage_requested)
        made.case_requested.connect(self.case_requested)
        return made

    def _comes_back(self, state: CardState) -> str:
        days = max((state.due - self._look.today).days, 0)
        if days <= 1:
            return self.tr("Comes back tomorrow.")
        when = self.tr("Comes back in %n day(s), on {day}.", "", days)
        return when.replace("{day}", in_words(state.due.isoformat()))

    def _end(self) -> None:
        self.asking = None
        card = Card("right")
        card.column.addWidget(label(self.tr("That is all for today"), "heading"))
        card.column.addWidget(label(self.tr("%n item(s) reviewed", "", len(self._queue))))
        if self._again:
            card.column.addWidget(label(self.tr("%n of them come(s) back tomorrow", "", self._again), "quiet"))
        self.next_button = button(self.tr("To the page «Today» (Enter)"), "primary")
        self.next_button.clicked.connect(self.left)
        card.column.addWidget(self.next_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.column.addWidget(card)
        self.next_button.setFocus(Qt.FocusReason.OtherFocusReason)
