"""Scenes of the practice room: a case to its debrief, a fault that its author sees, a family judged by the rules."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from desktop.base.shipped import shipped
from desktop.practice.case import Case
from desktop.ui.keys import press, type_text
from desktop.ui.pages.practice_page import PracticePage
from desktop.ui.tour_stage import Stage, scroll
from desktop.ui.translation import reader_language
from desktop.ui.widgets.choice import Choice

_STEPS = 60
"""More decisions than any case asks for."""


def case(stage: Stage) -> None:
    """Choices, feedback, the end, the debrief with the map of both roads, the replay."""
    page, played = stage.practice(), _case(stage)
    page.start(played)
    stage.camera.wait("choices", lambda: page.choices)
    stage.picture("case-choice")
    _choose(stage, page, -1)
    stage.picture("case-feedback")
    play_on(stage, page)
    stage.picture("case-end")
    stage.press(Qt.Key.Key_Space)
    if stage.camera.wait("debrief", lambda: page.debriefing):
        _debrief(stage, page)
    press(page, Qt.Key.Key_Escape)


def play_on(stage: Stage, page: PracticePage, number: int = -1) -> int:
    """Always the choice of that number, to the end; how many decisions that took."""
    for step in range(_STEPS):
        page.go_on()
        if not page.choices:
            return step
        _choose(stage, page, number)
    return _STEPS


def author(stage: Stage) -> None:
    """A case of one's own: one that cannot be read, then one with a fault on its map."""
    page, shipped_case = stage.practice(), _case(stage)
    text = shipped("content", "cases", f"{shipped_case.id}.twee").read_text(encoding="utf-8")
    folder = stage.scratch / "own"
    folder.mkdir(parents=True, exist_ok=True)
    always = text.replace("]]\n|", f"]]\n| if: visited({shipped_case.start})\n|", 1)
    for name, faulty in (("broken", text.replace("->", "->Никуда ", 1)), ("fault", always)):
        page.show_author(_write(folder / f"{name}.twee", faulty))
        stage.camera.settle()
        stage.picture(f"author-{name}")
    if view := page.author:
        scroll(view, 1)
        stage.picture("author-map")
    press(page, Qt.Key.Key_Escape)


def generated(stage: Stage) -> None:
    """A family and a person made by the rules, and how the rules judge an answer; then twins."""
    page = stage.practice()
    stage.camera.wait("law", lambda: stage.program.shared.library.law)
    for name, level, subject in (("family", 2, "families"), ("person", 2, "people"), ("twins", 0, "people")):
        page.show_generated(level, subject)
        stage.camera.settle()
        if stage.waits_at_button():  # the family of the look before was done: one more
            stage.press(Qt.Key.Key_Space)
            stage.camera.settle()
        stage.picture(f"generated-{name}")
        if level:
            _give_an_answer(stage, page)
            stage.camera.wait("verdict", stage.waits_at_button)
            stage.camera.settle()
            stage.picture(f"generated-{name}-verdict")
        press(page, Qt.Key.Key_Escape)


def _give_an_answer(stage: Stage, page: PracticePage) -> None:
    """To whatever is asked: the first choice, the first tick, or no tenge at all."""
    at = stage.window.focusWidget()
    if isinstance(at, QLineEdit):
        type_text(at, "0")
        press(at, Qt.Key.Key_Return)
    elif isinstance(at, Choice) and at.isCheckable():
        press(at, Qt.Key.Key_Space)
        press(at, Qt.Key.Key_Return)
    else:
        press(page, Qt.Key(0), "1")


def _case(stage: Stage) -> Case:
    """The first case in the reader's language."""
    lessons = stage.program.shared.library.lessons
    cases = lessons.cases if lessons else ()
    return next((each for each in cases if each.language == reader_language()), cases[0])


def _choose(stage: Stage, page: PracticePage, number: int) -> None:
    page.choices[number].click()
    stage.camera.wait("outcome", lambda: page.can_go_on or page.choices == [] or not page.choices[0].locked)


def _debrief(stage: Stage, page: PracticePage) -> None:
    view = page.debriefing
    assert view is not None
    stage.picture("debrief")
    view.ensureWidgetVisible(view.map_area, 0, 24)
    stage.picture("debrief-map")
    for _ in range(4):
        press(page, Qt.Key.Key_Right)
    stage.picture("debrief-replay")
    scroll(view, 1)
    stage.picture("debrief-decisions")


def _write(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


SCENES = (case, author, generated)
