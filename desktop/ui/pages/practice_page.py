"""Practice: the list of cases, one case under way, its debrief, and the author's view of a case file."""

from __future__ import annotations  # generated practice is imported when it is asked for

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QStackedLayout, QWidget

from desktop.handbook.model import Handbook
from desktop.learning.records import Answer, Session
from desktop.practice.case import Case
from desktop.practice.marks import Choice as CaseChoice
from desktop.practice.marks import Grade
from desktop.practice.play import Play, Taken, begin, replay
from desktop.ui.library import Library
from desktop.ui.recorder import Recorder
from desktop.ui.theme import Theme
from desktop.ui.translation import reader_language
from desktop.ui.widgets.case_list import CaseList
from desktop.ui.widgets.case_player import CasePlayer
from desktop.ui.widgets.choice import Choice
from desktop.ui.widgets.debrief_view import DebriefView
from desktop.ui.widgets.simple import Column

if TYPE_CHECKING:
    from desktop.ui.generated_room import GeneratedRoom
    from desktop.ui.widgets.author_view import AuthorView

_MARK = {Grade.RIGHT: 1.0, Grade.DEFENSIBLE: 0.5, Grade.WRONG: 0.0}


class PracticePage(QWidget):
    """A case goes on where it was left, after a kill too: its decisions are on the disk."""

    passage_requested = Signal(str)  # wish: show this passage
    setting_changed = Signal(str, object)  # fact: (name, value) of a preference

    def __init__(
        self, library: Library, handbook: Handbook, recorder: Recorder, theme: Theme,
        now: Callable[[], datetime], new_id: Callable[[], str], feedback: str = "now",
    ) -> None:  # fmt: skip
        super().__init__()
        self.setObjectName("page")
        self._library, self._handbook, self._recorder, self._theme = library, handbook, recorder, theme
        self._now, self._new_id = now, new_id
        self._session = ""  # "": a trial of the author's, of which nothing is kept
        self._debrief: DebriefView | None = None
        self._author: AuthorView | None = None
        self._endless: GeneratedRoom | None = None
        self._list = CaseList(handbook, feedback)
        self._player = CasePlayer(handbook, theme, self._record, feedback)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._list)
        self._stack.addWidget(self._player)
        self._connect()
        self._show_list()

    @property
    def play(self) -> Play | None:
        """The case under way."""
        return self._player.play

    @property
    def choices(self) -> list[Choice]:
        """The choices on the page, in their order."""
        return self._player.choices

    @property
    def can_go_on(self) -> bool:
        """Feedback is in view and waits for «go on»."""
        return self._player.further is not None

    @property
    def debriefing(self) -> DebriefView | None:
        """The debrief in view; None while there is none."""
        return self._debrief

    @property
    def author(self) -> AuthorView | None:
        """The author's view, if it was ever asked for."""
        return self._author

    def go_on(self) -> None:
        """Leave the feedback for the next scene."""
        if self.can_go_on:
            self._player.show_scene()

    def start(self, case: Case) -> None:
        """Begin the case as a new sitting; its id decides how dice fall and where choices stand."""
        self._session = self._new_id()
        play = begin(case, self._session)
        self._recorder.start(Session(self._session, "case", case.id, self._now()), lambda: self._open(play))

    def resume(self, case: Case) -> bool:
        """Go on where the last unfinished sitting of this case stopped; False if there is none."""
        memory = self._recorder.memory
        session = memory.unfinished("case", case.id) if memory else None
        if memory is None or session is None:
            return False
        play = replay(case, stored_path([answer.chosen for answer in memory.answers(session.id)]), session.id)
        if not isinstance(play, Play):
            return False
        self._session = session.id
        self._open(play)
        return True

    def undo(self) -> None:
        """Take the last decision back."""
        if self._stack.currentWidget() is self._player:
            self._player.undo()

    def show_case(self, case_id: str) -> None:
        """Bring the case of that id into view: go on with it, or begin it."""
        lessons = self._library.lessons
        case = next((each for each in lessons.cases if each.id == case_id), None) if lessons else None
        if case and not self.resume(case):
            self.start(case)

    def try_out(self, play: Play) -> None:
        """Play from there without keeping anything: an author looks at her own case."""
        self._session = ""
        self._open(play)

    def show_author(self, path: Path | None = None) -> None:
        """Open the author's view, with that file if one is named."""
        from desktop.ui.widgets.author_view import AuthorView

        if self._author is None:
            made = AuthorView(self._handbook, self._theme, self._library.law)
            made.play_requested.connect(self.try_out)
            made.done.connect(self._leave)
            self._stack.addWidget(made)
            self._author = made
        self._stack.setCurrentWidget(self._author)
        self._author.setFocus(Qt.FocusReason.OtherFocusReason)
        self._author.take_keyboard()
        if path:
            self._author.open(path)

    def show_generated(self, level: int, subject: str = "families") -> None:
        """A family, or one of the "people", made by the rules, of that level (0: twins); an unfinished one goes on."""
        law = self._library.law
        if law is None:
            return
        from desktop.ui.generated_room import GeneratedRoom

        if self._endless is None:
            self._endless = GeneratedRoom(law, self._handbook, self._recorder, self._theme, reader_language(),
                                          self._now, self._new_id)  # fmt: skip
            self._endless.view.passage_requested.connect(self.passage_requested)
            self._endless.view.done.connect(self._leave)
            self._stack.addWidget(self._endless.view)
        self._endless.open(level, subject)
        self._stack.setCurrentWidget(self._endless.view)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Number keys choose; Ctrl+Z takes back; Escape goes back; arrows replay in the debrief."""
        pressed = self._stack.currentWidget()
        if pressed is self._player and self._player.press(event.text()):
            return
        if self._endless and pressed is self._endless.view and self._endless.view.press(event.text()):
            return
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif event.key() == Qt.Key.Key_Escape and self._stack.currentWidget() is not self._list:
            self._leave()
        elif self._debrief and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._debrief.go(self._debrief.step + (1 if event.key() == Qt.Key.Key_Right else -1))
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self._list.start_requested.connect(self.start)
        self._list.resume_requested.connect(self._resume_or_say)
        self._list.generated_requested.connect(self.show_generated)
        self._list.author_requested.connect(lambda: self.show_author())
        self._list.feedback_changed.connect(self._set_feedback)
        self._player.passage_requested.connect(self.passage_requested)
        self._player.ended.connect(self._finish)
        self._player.debrief_requested.connect(self._show_debrief)
        self._library.lessons_ready.connect(self._show_list_if_idle)
        self._recorder.opened.connect(self._show_list_if_idle)

    def _set_feedback(self, feedback: str) -> None:
        self._player.feedback = feedback
        self.setting_changed.emit("feedback", feedback)

    def _open(self, play: Play) -> None:
        self._close_debrief()
        self._player.open(play)
        self._stack.setCurrentWidget(self._player)

    def _leave(self) -> None:
        trial = self._player.play is not None and not self._session
        here = QApplication.focusWidget()
        mine = here is not None and (here is self or self.isAncestorOf(here))
        self._player.leave()
        self._close_debrief()
        if trial and self._author is not None:
            self._stack.setCurrentWidget(self._author)
        else:
            self._show_list()
        back = self._stack.currentWidget()
        if mine and isinstance(back, Column):
            back.setFocus(Qt.FocusReason.OtherFocusReason)
            back.take_keyboard()

    def _show_list_if_idle(self) -> None:
        if self._player.play is None and self._stack.currentWidget() is self._list:
            self._show_list()

    def _show_list(self, said: str = "") -> None:
        lessons = self._library.lessons
        mine = reader_language()
        cases = sorted(lessons.cases, key=lambda case: case.language != mine) if lessons else None  # hers come first
        self._list.show_cases(cases, self._outcomes(), said)
        self._stack.setCurrentWidget(self._list)

    def _outcomes(self) -> dict[str, str]:
        memory = self._recorder.memory
        sessions = memory.sessions() if memory else ()
        return {each.item: each.outcome if each.finished else "" for each in sessions if each.kind == "case"}

    def _close_debrief(self) -> None:
        if self._debrief is not None:
            self._stack.removeWidget(self._debrief)
            self._debrief.deleteLater()
            self._debrief = None

    def _resume_or_say(self, case: Case) -> None:
        if not self.resume(case):
            self._show_list(self.tr("The case was edited since; it can only be started from the beginning."))

    def _record(self, play: Play, choice: CaseChoice, kept: int, then: Callable[[], None]) -> None:
        if self._session:
            self._recorder.record(self._answer(play, choice, kept), then)
        else:
            then()

    def _answer(self, play: Play, choice: CaseChoice, kept: int) -> Answer:
        law = choice.law
        passage_id = law.passages[0] if law and law.passages else ""
        passage = self._handbook.passage(passage_id)
        decision = play.case.decision(play.scene.name, choice)
        talk = choice.talk.grade.value if choice.talk else ""
        chosen = {"decision": decision, "talk": talk, "scene": play.at, "text": choice.text, "target": choice.target}
        if len(play.path) < kept:
            chosen["after"] = str(len(play.path))
        return Answer(
            id=self._new_id(), session=self._session, item=f"{play.case.id}/{decision}", kind="decision",
            topic=passage.section if passage else "", passage=passage_id,
            chosen=json.dumps(chosen, ensure_ascii=False),
            mark=_MARK[law.grade] if law else 1.0, out_of=1.0, at=self._now(),
        )  # fmt: skip

    def _finish(self) -> None:
        play = self._player.play
        if self._session and play and play.ending:
            self._recorder.finish(self._session, play.ending.value, lambda: None)

    def _show_debrief(self) -> None:
        play = self._player.play
        if play is None or not play.finished:
            return
        if not play.path or play.path[0].scene != play.case.start:
            self._leave()  # tried out from the middle: there is no whole road to speak of
            return
        made = DebriefView(play, self._handbook, self._theme)
        made.passage_requested.connect(self.passage_requested)
        made.done.connect(self._leave)
        made.again.connect(lambda: self.start(play.case) if self._session else self.try_out(begin(play.case)))
        self._stack.addWidget(made)
        self._debrief = made
        self._stack.setCurrentWidget(made)
        self.setFocus(Qt.FocusReason.OtherFocusReason)


def stored_path(chosen: list[str]) -> list[Taken]:
    """What was stored of a sitting (JSON of each decision, in order) as the path that stands: a decision made after
    some were taken back says how many were kept."""
    path: list[Taken] = []
    for text in chosen:
        told = json.loads(text)
        if "after" in told:
            del path[int(told["after"]) :]
        path.append(Taken(told["decision"], told.get("scene", ""), told.get("text", ""), told.get("target", "")))
    return path
