"""The blocks of the page «Today»: what to repeat, where to go on, the weakest section. Each has one thing to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.handbook.model import Handbook
from desktop.ui.review.look import Look
from desktop.ui.review.onward import Onward
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.simple import Card, button, label

if TYPE_CHECKING:
    from desktop.learning.progress import TopicProgress


class ReviewBlock(Card):
    """How many are due, how long it takes, and the button; what was done today."""

    review_requested = Signal()

    def __init__(self, look: Look) -> None:
        due = len(look.queue)
        super().__init__("" if due else "right" if look.items else "")
        self.column.addWidget(label(self.tr("Review"), "heading"))
        if due:
            told = [self.tr("%n item(s) to review", "", due), self.tr("about %n minute(s)", "", look.minutes)]
            self.column.addWidget(label(" · ".join(told), "lead"))
        elif look.items:
            self.column.addWidget(label(self.tr("That is all for today."), "lead"))
        else:
            self.column.addWidget(label(self.tr(
                "Empty so far. Whatever you answer, get wrong or mark is asked again here, a little before it would "
                "be forgotten."
            ), "quiet"))  # fmt: skip
        if look.done:
            self.column.addWidget(label(self.tr("%n reviewed today", "", look.done), "quiet"))
        self.go = button(self.tr("Review now"), "primary")
        self.go.clicked.connect(self.review_requested)
        self.go.setVisible(bool(due))
        if due:
            self.column.addWidget(row(self.go))


class OnwardBlock(Card):
    """A sitting or a case to go on with, the next case or the first one; and the page she read last."""

    onward_requested = Signal(object)  # wish: go on with this Onward
    passage_requested = Signal(str)

    def __init__(self, found: Onward | None, place: tuple[str, str], *, first: bool) -> None:
        """`place` is the passage she read last and its title ("" if none); `first`: there is nothing else to do."""
        super().__init__()
        role = "primary" if first else ""
        self.buttons = []
        if found:
            self._tell(found)
            go = button(self._go_words(found), role)
            go.clicked.connect(lambda: self.onward_requested.emit(found))
            self.buttons.append(go)
        else:
            self.column.addWidget(label(self.tr("Go on"), "heading"))
            self.column.addWidget(label(self.tr("Every case is played. They can be played once more, or read on.")))
        passage, title = place
        if passage:
            self.column.addWidget(label(self.tr("Read last: {title}").replace("{title}", title), "quiet"))
            read = button(self.tr("Read on"), "" if found else role)
            read.clicked.connect(lambda: self.passage_requested.emit(passage))
            self.buttons.append(read)
        if self.buttons:
            self.column.addWidget(row(*self.buttons))

    def _tell(self, found: Onward) -> None:
        heading = {"sitting": self.tr("Go on"), "case": self.tr("Go on"), "next": self.tr("The next case"),
                   "first": self.tr("Begin with a case")}[found.kind]  # fmt: skip
        self.column.addWidget(label(heading, "heading"))
        if found.standing:
            from desktop.quiz.plan import plan_from_json

            plan = plan_from_json(found.standing.plan)
            self.column.addWidget(label(plan.title, "lead"))
            where = self.tr("Left at question {number} of {total}").replace("{number}", str(found.standing.place + 1))
            self.column.addWidget(label(where.replace("{total}", str(len(plan.questions))), "quiet"))
            if plan.mode == "attestation":
                self.column.addWidget(label(self.tr("The clock goes on meanwhile."), "warning"))
        elif found.case:
            self.column.addWidget(label(found.case.title, "lead"))
            self.column.addWidget(label(found.case.summary, "quiet"))
            self.column.addWidget(label(self.tr("about %n minute(s)", "", found.case.minutes), "quiet"))

    def _go_words(self, found: Onward) -> str:
        return {"sitting": self.tr("Go on"), "case": self.tr("Go on"), "next": self.tr("Begin the case"),
                "first": self.tr("Begin the first case")}[found.kind]  # fmt: skip


class WeakBlock(Card):
    """The weakest section: how it stands, questions on it, the text itself."""

    questions_requested = Signal(str)  # wish: questions on this section
    passage_requested = Signal(str)

    def __init__(self, topic: TopicProgress, title: str, questions: int) -> None:
        """`questions` of the banks are about it."""
        super().__init__("warning")
        self.column.addWidget(label(self.tr("The weakest section"), "heading"))
        self.column.addWidget(label(title, "lead"))
        total = topic.right + topic.partly + topic.wrong
        told = self.tr("right {right} of {total}").replace("{right}", str(topic.right))
        self.column.addWidget(label(told.replace("{total}", str(total)), "quiet"))
        asked = button(self.tr("Questions on it"))
        asked.clicked.connect(lambda: self.questions_requested.emit(topic.topic))
        read = button(self.tr("Read it"))
        read.clicked.connect(lambda: self.passage_requested.emit(topic.topic))
        self.column.addWidget(row(*([asked] if questions else []), read))


def section_title(handbook: Handbook, section_id: str) -> str:
    """The heading of a section; its id where there is none."""
    sections = (section for chapter in handbook.chapters for section in chapter.sections)
    return next((each.title for each in sections if each.id == section_id), section_id)


def row(*widgets: QWidget) -> QWidget:
    """Buttons side by side, wrapped where room is short."""
    box = QWidget()
    box.setLayout(Flow(*widgets))
    return box
