"""Practice: the list of cases, then one case as a page of a book with its choices and their two judgements."""

import json
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedLayout, QWidget

from desktop.handbook.model import Handbook
from desktop.learning.records import Answer, Session
from desktop.practice.case import Case
from desktop.practice.marks import Choice as CaseChoice
from desktop.practice.marks import Grade, Judgement
from desktop.practice.play import Outcome, Play, begin, replay, score
from desktop.ui.library import Library
from desktop.ui.recorder import Recorder
from desktop.ui.theme import Theme
from desktop.ui.widgets.choice import Choice
from desktop.ui.widgets.feedback import add_links, verdict_card
from desktop.ui.widgets.meters import Meters
from desktop.ui.widgets.simple import Card, Column, button, label

_STATE = {Grade.RIGHT: "right", Grade.DEFENSIBLE: "warning", Grade.WRONG: "wrong"}
_MARK = {Grade.RIGHT: 1.0, Grade.DEFENSIBLE: 0.5, Grade.WRONG: 0.0}


class PracticePage(QWidget):
    """A case goes on where it was left, after a kill too: its decisions are on the disk."""

    passage_requested = Signal(str)  # wish: show this passage

    def __init__(
        self, library: Library, handbook: Handbook, recorder: Recorder, theme: Theme,
        now: Callable[[], datetime], new_id: Callable[[], str],
    ) -> None:  # fmt: skip
        super().__init__()
        self.setObjectName("page")
        self._library, self._handbook, self._recorder, self._theme = library, handbook, recorder, theme
        self._now, self._new_id = now, new_id
        self._play: Play | None = None
        self._session = ""
        self._choices: list[Choice] = []
        self._further: QPushButton | None = None
        self._list = Column(760)
        self._scene = Column(760)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._list)
        self._stack.addWidget(self._scene)
        library.lessons_ready.connect(self._show_list)
        recorder.opened.connect(self._show_list_if_idle)
        self._show_list()

    @property
    def play(self) -> Play | None:
        """The case under way."""
        return self._play

    @property
    def choices(self) -> list[Choice]:
        """The choices on the page, in their order."""
        return self._choices

    @property
    def can_go_on(self) -> bool:
        """Feedback is in view and waits for «go on»."""
        return self._further is not None

    def go_on(self) -> None:
        """Leave the feedback for the next scene."""
        if self._further is not None:
            self._show_scene()

    def start(self, case: Case) -> None:
        """Begin the case from its first scene, as a new sitting."""
        self._session = self._new_id()
        self._play = begin(case)
        session = Session(self._session, "case", case.id, self._now())
        self._recorder.start(session, self._show_scene)

    def resume(self, case: Case) -> bool:
        """Go on where the last unfinished sitting of this case stopped; False if there is none."""
        memory = self._recorder.memory
        session = memory.unfinished("case", case.id) if memory else None
        if memory is None or session is None:
            return False
        decisions = [json.loads(answer.chosen)["decision"] for answer in memory.answers(session.id)]
        play = replay(case, decisions)
        if not isinstance(play, Play):
            return False
        self._session, self._play = session.id, play
        self._show_scene()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Number keys choose; Escape goes back to the list."""
        number = event.text()
        if number.isdigit() and 1 <= int(number) <= len(self._choices) and not self._choices[int(number) - 1].locked:
            self._choices[int(number) - 1].click()
        elif event.key() == Qt.Key.Key_Escape and self._stack.currentWidget() is self._scene:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _leave(self) -> None:
        self._play = None
        self._show_list()

    def _show_list_if_idle(self) -> None:
        if self._play is None:
            self._show_list()

    def _show_list(self) -> None:
        if self._play is not None:
            return
        column = self._list
        column.clear()
        column.column.addWidget(label(self.tr("Practice"), "title"))
        column.column.addWidget(
            label(self.tr("Families come to you; you decide what to say and do. Every choice is judged twice: "
                          "by the law and as a conversation."), "quiet")
        )  # fmt: skip
        lessons = self._library.lessons
        if lessons is None:
            column.column.addWidget(label(self.tr("Reading the cases…")))
        elif not lessons.cases:
            column.column.addWidget(label(self.tr("There is no case that can be played; the strip above says why.")))
        else:
            for case in lessons.cases:
                column.column.addWidget(self._case_card(case))
        self._stack.setCurrentWidget(column)

    def _case_card(self, case: Case) -> Card:
        card = Card()
        card.column.addWidget(label(case.title, "heading"))
        card.column.addWidget(label(case.summary))
        card.column.addWidget(label(self.tr("about %n minute(s)", "", case.minutes), "quiet"))
        row = QHBoxLayout()
        memory = self._recorder.memory
        if memory and memory.unfinished("case", case.id):
            go_on = button(self.tr("Go on"), "primary")
            go_on.clicked.connect(lambda: self._resume_or_say(case))
            row.addWidget(go_on)
            fresh = button(self.tr("From the beginning"))
        else:
            fresh = button(self.tr("Start"), "primary")
        fresh.clicked.connect(lambda: self.start(case))
        row.addWidget(fresh)
        row.addStretch(1)
        card.column.addLayout(row)
        return card

    def _resume_or_say(self, case: Case) -> None:
        if not self.resume(case):
            self._list.column.insertWidget(
                1, label(self.tr("The case was edited since; it can only be started from the beginning."), "warning")
            )

    def _show_scene(self) -> None:
        play = self._play
        if play is None:
            return
        column = self._scene
        column.clear()
        column.column.addWidget(label(play.case.title, "quiet"))
        column.column.addWidget(Meters(play, self._theme))
        for paragraph in play.scene.text.split("\n\n"):
            column.column.addWidget(label(paragraph.replace("\n", " "), "lead"))
        self._choices = []
        self._further = None
        if play.finished:
            self._finish(play)
        else:
            self._offer(play)
        self._stack.setCurrentWidget(column)
        column.verticalScrollBar().setValue(0)

    def _offer(self, play: Play) -> None:
        for number, choice in enumerate(play.choices()):
            made = Choice(str(number + 1), choice.text, self._theme)
            made.clicked.connect(lambda _=False, number=number: self._choose(number))
            self._scene.column.addWidget(made)
            self._choices.append(made)
        if self._choices:
            self._choices[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, number: int) -> None:
        play = self._play
        if play is None or self._choices[number].locked:
            return
        for made in self._choices:
            made.lock()
        choice = play.choices()[number]
        after, outcome = play.choose(number)
        self._play = after
        self._recorder.record(self._answer(play, choice), lambda: self._show_outcome(number, outcome))

    def _answer(self, play: Play, choice: CaseChoice) -> Answer:
        law = choice.law
        passage_id = law.passages[0] if law and law.passages else ""
        passage = self._handbook.passage(passage_id)
        decision = play.case.decision(play.scene.name, choice)
        talk = choice.talk.grade.value if choice.talk else ""
        return Answer(
            id=self._new_id(), session=self._session, item=f"{play.case.id}/{decision}", kind="decision",
            topic=passage.section if passage else "", passage=passage_id,
            chosen=json.dumps({"decision": decision, "talk": talk}),
            mark=_MARK[law.grade] if law else 1.0, out_of=1.0, at=self._now(),
        )  # fmt: skip

    def _show_outcome(self, number: int, outcome: Outcome) -> None:
        if self._play is None:
            return
        law, talk = outcome.law, outcome.talk
        if law is None and talk is None:
            self._show_scene()
            return
        worst = [each.grade for each in (law, talk) if each]
        self._choices[number].set_state(_STATE[max(worst, key=lambda grade: -_MARK[grade])])
        row = QHBoxLayout()
        row.setSpacing(12)
        for title, judgement in ((self.tr("Law"), law), (self.tr("Conversation"), talk)):
            if judgement:
                row.addWidget(self._judgement_card(title, judgement), 1, Qt.AlignmentFlag.AlignTop)
        holder = QWidget()
        row.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(row)
        self._scene.column.addWidget(holder)
        further = button(self.tr("Go on (Enter)"), "primary")
        further.clicked.connect(self._show_scene)
        self._scene.column.addWidget(further, 0, Qt.AlignmentFlag.AlignLeft)
        further.setFocus(Qt.FocusReason.OtherFocusReason)
        self._further = further
        self._scene.show_widget(further)

    def _judgement_card(self, title: str, judgement: Judgement) -> Card:
        words = {
            Grade.RIGHT: self.tr("right"), Grade.DEFENSIBLE: self.tr("defensible"), Grade.WRONG: self.tr("wrong"),
        }[judgement.grade]  # fmt: skip
        card = verdict_card(f"{title}: {words}", _STATE[judgement.grade], judgement.sentence, self._theme)
        links = []
        for passage_id in judgement.passages:
            passage = self._handbook.passage(passage_id)
            if passage:
                cited = "; ".join(map(str, passage.citations))
                links.append((passage_id, f"{passage.path[-1]}" + (f" · {cited}" if cited else "")))
        add_links(card, links, self.passage_requested.emit)
        return card

    def _finish(self, play: Play) -> None:
        marks = score(play)
        card = Card("right" if not (marks.law.wrong or marks.talk.wrong) else "warning")
        for title, column in ((self.tr("Law"), marks.law), (self.tr("Conversation"), marks.talk)):
            text = self.tr("{title}: right {right}, defensible {defensible}, wrong {wrong}")
            for name, value in (("title", title), ("right", column.right), ("defensible", column.defensible),
                                ("wrong", column.wrong)):  # fmt: skip
                text = text.replace("{" + name + "}", str(value))
            card.column.addWidget(label(text))
        reread = dict.fromkeys(p for step in play.path for p in _weak_passages(step.choice.law))
        named = ((p, self._handbook.passage(p)) for p in list(reread)[:3])
        again = self.tr("Reread: {title}")
        links = [(p, again.replace("{title}", found.path[-1])) for p, found in named if found]
        add_links(card, links, self.passage_requested.emit)
        self._scene.column.addWidget(card)
        done = button(self.tr("To the list of cases"), "primary")
        done.clicked.connect(self._leave)
        self._scene.column.addWidget(done, 0, Qt.AlignmentFlag.AlignLeft)
        done.setFocus(Qt.FocusReason.OtherFocusReason)
        ending = play.scene.ending.value if play.scene.ending else ""
        self._recorder.finish(self._session, ending, lambda: None)


def _weak_passages(law: Judgement | None) -> tuple[str, ...]:
    return law.passages if law and law.grade is not Grade.RIGHT else ()
