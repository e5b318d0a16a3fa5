"""The debrief of a case: both columns, the map with the two roads, every decision with what else there was."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea

from desktop.handbook.model import Handbook
from desktop.practice.case import Ending
from desktop.practice.debrief import Debrief, Turn, debrief, replayed
from desktop.practice.marks import Choice, Grade, Judgement
from desktop.practice.play import Column as MarkColumn
from desktop.practice.play import Play
from desktop.ui.theme import Theme
from desktop.ui.widgets.case_map import CaseMap
from desktop.ui.widgets.feedback import add_links
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.scene_view import paragraph_label
from desktop.ui.widgets.simple import Card, Column, button, label

STATE = {Grade.RIGHT: "right", Grade.DEFENSIBLE: "warning", Grade.WRONG: "wrong"}
_QUALITY = {Ending.GOOD: "right", Ending.FAIR: "warning", Ending.POOR: "wrong"}
_MAP_HEIGHT, _MAP_MOST = 280, 400
"""Pixels at 100 %, and at any size of the text: the whole map is to fit into a small window."""


def grade_word(grade: Grade) -> str:
    """The grade in the reader's language."""
    return {
        Grade.RIGHT: QCoreApplication.translate("Debrief", "right"),
        Grade.DEFENSIBLE: QCoreApplication.translate("Debrief", "defensible"),
        Grade.WRONG: QCoreApplication.translate("Debrief", "wrong"),
    }[grade]


class DebriefView(Column):
    """Made once for a play that has ended. Left and right replay it step by step, for a seminar too."""

    passage_requested = Signal(str)  # wish: show this passage
    done = Signal()  # wish: back to the list of cases
    again = Signal()  # wish: the same case from the beginning

    def __init__(self, play: Play, handbook: Handbook, theme: Theme) -> None:
        super().__init__(980)
        self._play, self._handbook, self._theme = play, handbook, theme
        self._told: Debrief = debrief(play)
        self._steps = tuple(replayed(play.case, play))
        self._at = len(self._steps) - 1
        self._map = CaseMap(play.case, theme)
        self._scene = Card()
        self._cards: list[Card] = []
        self._build()

    @property
    def told(self) -> Debrief:
        """What is told."""
        return self._told

    @property
    def step(self) -> int:
        """Which moment of the replay is shown, from 0."""
        return self._at

    @property
    def map_area(self) -> QScrollArea:
        """Where the map is scrolled."""
        return self._area

    def go(self, step: int) -> None:
        """Show that moment of the play: its scene, framed on the map, with her decision."""
        self._at = max(0, min(len(self._steps) - 1, step))
        play = self._steps[self._at]
        self._map.select(play.at)
        while self._scene.column.count():
            item = self._scene.column.takeAt(0)
            widget = item.widget() if item else None
            if widget:
                widget.hide()
                widget.deleteLater()
        place = self.tr("Step {step} of {all}: {scene}")
        place = place.replace("{step}", str(self._at + 1)).replace("{all}", str(len(self._steps)))
        self._scene.column.addWidget(label(place.replace("{scene}", play.at), "quiet"))
        for paragraph in play.scene.text.split("\n\n"):
            self._scene.column.addWidget(paragraph_label(paragraph))
        if self._at < len(self._told.turns):
            choice = self._told.turns[self._at].choice
            self._scene.column.addWidget(label(choice.text, STATE[_worst(choice)]))
        self._look_at_scene()

    def showEvent(self, event: QShowEvent) -> None:
        """The map is at the scene from the first moment."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._look_at_scene)

    def _look_at_scene(self) -> None:
        box = self._map.box(self._steps[self._at].at)
        air = round(box.height() / 2) + 8
        self._area.ensureVisible(int(box.center().x()), int(box.center().y()), self._theme.px(160), air)

    def _build(self) -> None:
        column = self.column
        column.addWidget(label(self.tr("Debrief: {title}").replace("{title}", self._play.case.title), "title"))
        column.addLayout(self._columns())
        column.addWidget(self._ending())
        self._reread()
        column.addWidget(label(self.tr("Map: your road (solid) and the expert's (dashed)"), "heading"))
        self._area = QScrollArea()
        self._area.setObjectName("map")
        self._area.setWidget(self._map)
        height = min(self._theme.px(_MAP_HEIGHT), _MAP_MOST)
        self._area.setFixedHeight(min(self._map.height() + self._theme.px(20), height))
        self._area.setAccessibleName(self.tr("Map of the case"))
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._map.show_roads(
            [*(turn.scene for turn in self._told.turns), self._told.ending],
            [*(scene for scene, _ in self._told.expert), self._told.expert_ending],
        )
        self._map.scene_chosen.connect(self._pointed)
        column.addWidget(self._area)
        column.addLayout(self._replay_buttons())
        column.addWidget(self._scene)
        column.addWidget(label(self.tr("Your decisions"), "heading"))
        for number, turn in enumerate(self._told.turns, 1):
            column.addWidget(self._turn(number, turn))
        self.go(0)

    def _columns(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for title, marks in ((self.tr("Law"), self._told.score.law), (self.tr("Conversation"), self._told.score.talk)):
            row.addWidget(self._mark_card(title, marks), 1)
        return row

    def _mark_card(self, title: str, marks: MarkColumn) -> Card:
        card = Card("wrong" if marks.wrong else "warning" if marks.defensible else "right")
        card.column.addWidget(label(title, "heading"))
        text = self.tr("right {right}, defensible {defensible}, wrong {wrong}")
        for name in ("right", "defensible", "wrong"):
            text = text.replace("{" + name + "}", str(getattr(marks, name)))
        card.column.addWidget(label(text))
        return card

    def _ending(self) -> Card:
        quality = self._told.quality
        card = Card(_QUALITY[quality] if quality else "")
        ended = self.tr("How it ended: {ending}").replace("{ending}", self._told.ending)
        card.column.addWidget(label(ended, "heading"))
        if self._told.ending != self._told.expert_ending:
            best = self.tr("An expert would have reached: {ending}").replace("{ending}", self._told.expert_ending)
            card.column.addWidget(label(best))
        row = Flow()
        for words, signal, role in (
            (self.tr("To the list of cases"), self.done, "primary"), (self.tr("Play again"), self.again, ""),
        ):  # fmt: skip
            made = button(words, role)
            made.clicked.connect(signal)
            row.addWidget(made)
        card.column.addLayout(row)
        return card

    def _reread(self) -> None:
        found = [(each, self._handbook.passage(each)) for each in self._told.reread]
        links = [(each, f"{passage.path[-1]} — {_begins(passage.text)}") for each, passage in found if passage]
        if links:
            self.column.addWidget(label(self.tr("Reread"), "heading"))
            card = Card()
            add_links(card, links, self.passage_requested.emit)
            self.column.addWidget(card)

    def _replay_buttons(self) -> Flow:
        row = Flow()
        for words, step in ((self.tr("← Step back"), -1), (self.tr("Step on →"), 1)):
            made = button(words)
            made.clicked.connect(lambda _=False, step=step: self.go(self._at + step))
            row.addWidget(made)
        return row

    def _turn(self, number: int, turn: Turn) -> Card:
        card = Card(STATE[_worst(turn.choice)])
        card.column.addWidget(label(f"{number}. {turn.scene}", "quiet"))
        card.column.addWidget(label(turn.choice.text, "lead"))
        for title, judgement in ((self.tr("Law"), turn.choice.law), (self.tr("Conversation"), turn.choice.talk)):
            if judgement:
                card.column.addWidget(label(f"{title}: {grade_word(judgement.grade)}. {judgement.sentence}"))
        add_links(card, passage_links(self._handbook, turn.choice.judgements()), self.passage_requested.emit)
        if not turn.as_expert:
            self._otherwise(card, turn)
        self._cards.append(card)
        return card

    def _otherwise(self, card: Card, turn: Turn) -> None:
        for other in turn.others:
            text = self.tr("Otherwise: «{words}» ({law}) — from there the best end is «{ending}».")
            law = other.choice.law
            judged = grade_word(law.grade) if law else self.tr("not judged")
            for name, value in (("words", _short(other.choice)), ("law", judged), ("ending", other.best)):
                text = text.replace("{" + name + "}", value)
            card.column.addWidget(label(text, "quiet"))

    def _pointed(self, scene: str) -> None:
        at = next((number for number, play in enumerate(self._steps) if play.at == scene), None)
        if at is not None:
            self.go(at)
        self._map.select(scene)


def passage_links(handbook: Handbook, judgements: Sequence[Judgement]) -> list[tuple[str, str]]:
    """(passage id, section · reference) of every passage the judgements lean on, each once."""
    links: dict[str, str] = {}
    for passage_id in (each for judgement in judgements for each in judgement.passages):
        passage = handbook.passage(passage_id)
        if passage:
            cited = "; ".join(map(str, passage.citations))
            links.setdefault(passage_id, passage.path[-1] + (f" · {cited}" if cited else ""))
    return list(links.items())


def _worst(choice: Choice) -> Grade:
    return max((each.grade for each in choice.judgements()), key=list(Grade).index, default=Grade.RIGHT)


def _begins(text: str) -> str:
    return text if len(text) <= 60 else text[:58].rsplit(" ", 1)[0] + " …"


def _short(choice: Choice) -> str:
    return choice.text if len(choice.text) <= 90 else choice.text[:88].rsplit(" ", 1)[0] + " …"
