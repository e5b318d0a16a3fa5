"""The list of cases: what each is about, how long it takes, how it went the last time."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.handbook.model import Handbook
from desktop.practice.case import Case
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.simple import Card, Column, button, label

_SHOWN_TOPICS = 3


class CaseList(Column):
    """A card for each case. `outcomes`: case id → the ending's quality the last time, "" while it is unfinished."""

    start_requested = Signal(object)  # wish: begin this Case
    resume_requested = Signal(object)  # wish: go on with this Case
    generated_requested = Signal(int, str)  # wish: a new case of that level (0: twins), of "families" or "people"
    author_requested = Signal()  # wish: the author's view
    feedback_changed = Signal(str)  # fact: "now" or "end"

    def __init__(self, handbook: Handbook, feedback: str) -> None:
        super().__init__(760)
        self._handbook = handbook
        self._feedback = feedback

    def show_cases(self, cases: Sequence[Case] | None, outcomes: Mapping[str, str], said: str = "") -> None:
        """Fill the list; None while the cases are being read. `said` is a plain word above it."""
        self.clear()
        column = self.column
        column.addWidget(label(self.tr("Practice"), "title"))
        column.addWidget(
            label(self.tr("Families come to you; you decide what to say and do. Every choice is judged twice: "
                          "by the law and as a conversation."), "quiet")
        )  # fmt: skip
        if said:
            column.addWidget(label(said, "warning"))
        if cases is None:
            column.addWidget(label(self.tr("Reading the cases…")))
            return
        if not cases:
            column.addWidget(label(self.tr("There is no case that can be played; the strip above says why.")))
            return
        above = column.count()
        for case in cases:
            column.addWidget(self._card(case, outcomes.get(case.id)))
        column.addWidget(self._endless())
        column.insertWidget(above, self._tools())  # made last: the keyboard begins on the first case

    def _endless(self) -> Card:
        card = Card()
        card.column.addWidget(label(self.tr("Cases without end"), "heading"))
        text = self.tr("Each time another one; the rules themselves judge your answers, with article and reason.")
        card.column.addWidget(label(text))
        for words, subject in ((self.tr("Families that ask for social aid"), "families"),
                               (self.tr("People who look for work"), "people")):  # fmt: skip
            card.column.addWidget(label(words, "quiet"))
            card.column.addLayout(self._levels(words, subject))
        return card

    def _levels(self, whose: str, subject: str) -> Flow:
        row = Flow()
        for words, level in ((self.tr("Level 1"), 1), (self.tr("Level 2"), 2), (self.tr("Level 3"), 3),
                             (self.tr("Twins"), 0)):  # fmt: skip
            made = button(words)
            made.setAccessibleName(f"{whose}: {words}")
            made.clicked.connect(lambda _=False, level=level: self.generated_requested.emit(level, subject))
            row.addWidget(made)
        return row

    def _tools(self) -> QWidget:
        holder = QWidget()
        own = button(self.tr("A case of your own…"))
        own.clicked.connect(self.author_requested)
        holder.setLayout(Flow(self._choice(), own))
        return holder

    def _choice(self) -> QCheckBox:
        box = QCheckBox(self.tr("Judge my choices at the end, in the debrief"))
        box.setChecked(self._feedback == "end")
        box.toggled.connect(self._chosen)
        return box

    def _chosen(self, at_end: bool) -> None:
        self._feedback = "end" if at_end else "now"
        self.feedback_changed.emit(self._feedback)

    def _card(self, case: Case, outcome: str | None) -> Card:
        card = Card()
        card.column.addWidget(label(case.title, "heading"))
        if case.language == "kk":
            card.column.addWidget(label(self.tr("In Kazakh, unofficial"), "quiet"))
        card.column.addWidget(label(case.summary))
        card.column.addWidget(label(self._about(case), "quiet"))
        row = Flow()
        unfinished = outcome == ""
        if unfinished:
            go_on = button(self.tr("Go on"), "primary")
            go_on.clicked.connect(lambda: self.resume_requested.emit(case))
            row.addWidget(go_on)
        fresh = button(self.tr("From the beginning"), "") if unfinished else button(self.tr("Start"), "primary")
        fresh.clicked.connect(lambda: self.start_requested.emit(case))
        row.addWidget(fresh)
        if outcome:
            row.addWidget(label(self._ended(outcome), "quiet", wrap=False))
        card.column.addLayout(row)
        return card

    def _about(self, case: Case) -> str:
        passages = (self._handbook.passage(each) for each in case.teaches)
        topics = list(dict.fromkeys(each.path[-1].rstrip(":?") for each in passages if each))
        minutes = self.tr("about %n minute(s)", "", case.minutes)
        return " · ".join([minutes, *topics[:_SHOWN_TOPICS]])

    def _ended(self, outcome: str) -> str:
        return {
            "good": self.tr("Last time it ended well"),
            "fair": self.tr("Last time it ended so-so"),
            "poor": self.tr("Last time it ended badly"),
        }.get(outcome, "")
