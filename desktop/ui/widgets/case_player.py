"""One case as a page of a book: the scene, its choices, the two judgements of what was chosen."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.handbook.model import Handbook
from desktop.practice.marks import Choice as CaseChoice
from desktop.practice.marks import Grade, Judgement
from desktop.practice.play import Outcome, Play
from desktop.practice.shuffle import shown_order
from desktop.ui.theme import Theme
from desktop.ui.widgets.choice import Choice
from desktop.ui.widgets.debrief_view import STATE, grade_word, passage_links
from desktop.ui.widgets.feedback import add_links, verdict_card
from desktop.ui.widgets.scene_view import add_scene
from desktop.ui.widgets.simple import Card, Column, button

Record = Callable[[Play, CaseChoice, int, Callable[[], None]], None]
"""(play before, choice, how many decisions were ever kept, then): put the decision on the disk, then call back."""


class CasePlayer(Column):
    """Shows a Play and lets it go on. A judgement is shown only after `record` has called back."""

    passage_requested = Signal(str)  # wish: show this passage
    ended = Signal()  # fact: an ending is in view
    debrief_requested = Signal()  # wish: the debrief of what was played

    def __init__(self, handbook: Handbook, theme: Theme, record: Record, feedback: str = "now") -> None:
        super().__init__(760)
        self._handbook, self._theme, self._record = handbook, theme, record
        self.feedback = feedback
        self.play: Play | None = None
        self.choices: list[Choice] = []  # as shown; a place on the page is not the author's number
        self.further: QPushButton | None = None
        self._order: tuple[int, ...] = ()
        self._kept = 0

    def open(self, play: Play) -> None:
        """Show this play from now on."""
        self.play, self._kept = play, len(play.path)
        self.show_scene()

    def leave(self) -> None:
        """Nothing is played any more."""
        self.play = None
        self.choices, self.further = [], None

    def undo(self) -> None:
        """Take the last decision back. What was decided stays recorded; the next decision says where it goes on."""
        if self.play is not None and self.play.path:
            self.play = self.play.undo()
            self.show_scene()

    def press(self, number: str) -> bool:
        """A number key: choose, if there is such a choice and it is still open."""
        at = int(number) - 1 if number.isdecimal() and number else -1
        if 0 <= at < len(self.choices) and not self.choices[at].locked:
            self.choices[at].click()
            return True
        return False

    def show_scene(self) -> None:
        """The scene where the play stands."""
        play = self.play
        if play is None:
            return
        self.clear()
        names = {"learned": self.tr("Learned"), "document": self.tr("Documents seen"), "promise": self.tr("Promised")}
        add_scene(self.column, play, self._theme, names)
        self.choices, self.further = [], None
        if play.finished:
            self._end()
        else:
            self._offer(play)
        self.verticalScrollBar().setValue(0)

    def _offer(self, play: Play) -> None:
        offered, self._order = play.choices(), shown_order(play)
        for place, number in enumerate(self._order):
            made = Choice(str(place + 1), offered[number].text, self._theme)
            made.clicked.connect(lambda _=False, place=place: self._choose(place))
            self.column.addWidget(made)
            self.choices.append(made)
        if play.path:
            back = button(self.tr("Take back (Ctrl+Z)"))
            back.clicked.connect(self.undo)
            self.column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        self.choices[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, place: int) -> None:
        play = self.play
        if play is None or self.choices[place].locked:
            return
        for made in self.choices:
            made.lock()
        number, kept = self._order[place], self._kept
        after, outcome = play.choose(number)
        self.play, self._kept = after, len(after.path)
        self._record(play, play.choices()[number], kept, lambda: self._show_outcome(after, place, outcome))

    def _show_outcome(self, after: Play, place: int, outcome: Outcome) -> None:
        if self.play is not after:
            return  # she has left the case or taken the decision back meanwhile
        judgements = [each for each in (outcome.law, outcome.talk) if each]
        if not judgements or self.feedback == "end":
            self.show_scene()
            return
        self.choices[place].set_state(STATE[max((each.grade for each in judgements), key=list(Grade).index)])
        row = QHBoxLayout()
        row.setSpacing(12)
        for title, judgement in ((self.tr("Law"), outcome.law), (self.tr("Conversation"), outcome.talk)):
            if judgement:
                row.addWidget(self._judgement_card(title, judgement), 1, Qt.AlignmentFlag.AlignTop)
        holder = QWidget()
        row.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(row)
        self.column.addWidget(holder)
        self.further = self._primary(self.tr("Go on (Enter)"), self.show_scene)
        self.show_widget(self.further)

    def _judgement_card(self, title: str, judgement: Judgement) -> Card:
        head = f"{title}: {grade_word(judgement.grade)}"
        card = verdict_card(head, STATE[judgement.grade], judgement.sentence, self._theme)
        add_links(card, passage_links(self._handbook, (judgement,)), self.passage_requested.emit)
        return card

    def _end(self) -> None:
        self.ended.emit()
        self._primary(self.tr("To the debrief (Enter)"), self.debrief_requested.emit)

    def _primary(self, words: str, deed: Callable[[], None]) -> QPushButton:
        made = button(words, "primary")
        made.clicked.connect(lambda: deed())
        self.column.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        made.setFocus(Qt.FocusReason.OtherFocusReason)
        return made
