"""A decision she failed: the end of the scene and its choices once more; the law judges, the case does not go on."""

import json

from PySide6.QtCore import Qt

from desktop.learning.review.schedule import rating
from desktop.practice.marks import Choice as CaseChoice
from desktop.practice.marks import Grade
from desktop.ui.review.asking import Asking
from desktop.ui.review.faces import DecisionFace
from desktop.ui.review.review_desk import Told
from desktop.ui.theme import Theme
from desktop.ui.widgets.choice import Choice
from desktop.ui.widgets.feedback import add_links, verdict_card
from desktop.ui.widgets.scene_view import paragraph_label
from desktop.ui.widgets.simple import label

MARK = {Grade.RIGHT: 1.0, Grade.DEFENSIBLE: 0.5, Grade.WRONG: 0.0}
STATE = {Grade.RIGHT: "right", Grade.DEFENSIBLE: "warning", Grade.WRONG: "wrong"}


class DecisionAsking(Asking):
    """`topic` is the section that the decision is about."""

    def __init__(self, face: DecisionFace, theme: Theme, seed: str, topic: str) -> None:
        super().__init__()
        self._face, self._theme, self._topic = face, theme, topic
        self._offered = face.shown(seed)
        self._chosen: CaseChoice | None = None
        self.down.addWidget(label(face.case.title, "quiet"))
        for paragraph in face.text:
            self.down.addWidget(paragraph_label(paragraph))
        self.down.addWidget(label(self.tr("What do you do?"), "heading"))
        self.choices = [Choice(str(place), each.text, theme) for place, each in enumerate(self._offered, 1)]
        for place, each in enumerate(self.choices):
            each.clicked.connect(lambda _=False, place=place: self.press(place))
            self.down.addWidget(each)

    def press(self, place: int) -> bool:
        """Choose."""
        if self.over or place >= len(self._offered):
            return False
        self._chosen = choice = self._offered[place]
        assert choice.law is not None
        share = MARK[choice.law.grade]
        decision = self._face.case.decision(self._face.scene, choice)
        told = {"decision": decision, "scene": self._face.scene, "text": choice.text, "target": choice.target}
        kept = json.dumps(told, ensure_ascii=False)
        self.give(Told(rating(share), share, f"{self._face.case.id}/{decision}", self._topic, kept))
        return True

    def focus_first(self) -> bool:
        """The first choice."""
        self.choices[0].setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def tell(self) -> None:
        """What the law says of her choice, and of the right one."""
        for each, choice in zip(self.choices, self._offered, strict=True):
            each.lock()
            right = choice.law is not None and choice.law.grade is Grade.RIGHT
            if choice is self._chosen and choice.law:
                each.set_state(STATE[choice.law.grade])
            elif right:
                each.set_state("right")
        if self._chosen and self._chosen.law:
            self._judge(self._chosen)

    def _judge(self, choice: CaseChoice) -> None:
        law = choice.law
        assert law is not None
        words = {Grade.RIGHT: self.tr("Right"), Grade.DEFENSIBLE: self.tr("Can be defended"),
                 Grade.WRONG: self.tr("Wrong")}[law.grade]  # fmt: skip
        card = verdict_card(words, STATE[law.grade], law.sentence, self._theme)
        cited = "; ".join(map(str, law.citations))
        link = self.tr("Open in the handbook") + (f" · {cited}" if cited else "")
        add_links(card, [(each, link) for each in law.passages[:1]], self.passage_requested.emit)
        self.down.addWidget(card)
        self.explained = card
