"""A rule or words she marked: she recalls them, looks, and says herself how well she knew them."""

from PySide6.QtWidgets import QPushButton, QWidget

from desktop.learning.review.model import AGAIN, EASY, GOOD, HARD
from desktop.ui.review.asking import Asking
from desktop.ui.review.faces import HighlightFace, RuleFace
from desktop.ui.review.review_desk import Told
from desktop.ui.translation import reader_language
from desktop.ui.widgets.feedback import add_links
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.simple import Card, button, label
from desktop.ui.widgets.source_line import SourceLine

GAP = "▁▁▁▁▁▁"
RATINGS = (AGAIN, HARD, GOOD, EASY)


class RecallAsking(Asking):
    """Enter shows what was to be recalled, then 1 … 4 say how it went. Nothing is chosen for her."""

    def __init__(self, face: RuleFace | HighlightFace) -> None:
        super().__init__()
        self._face = face
        self._shown = False
        self._rating = 0
        self._words = {AGAIN: self.tr("Did not know"), HARD: self.tr("With difficulty"), GOOD: self.tr("Knew"),
                       EASY: self.tr("Knew at once")}  # fmt: skip
        if isinstance(face, RuleFace):
            self._ask_rule(face)
        else:
            self._ask_words(face)

    def words(self) -> str:
        """Show, until it is shown."""
        return "" if self._shown else self.tr("Show (Enter)")

    def go(self) -> None:
        """Show what was to be recalled, and ask how it went."""
        if self._shown:
            return
        self._shown = True
        self._show_rule(self._face) if isinstance(self._face, RuleFace) else self._show_words(self._face)
        self.down.addWidget(label(self.tr("How well did you know it?"), "quiet"))
        self._row = QWidget()
        self._buttons = {each: self._button(each) for each in RATINGS}
        self._row.setLayout(Flow(*self._buttons.values()))
        self.down.addWidget(self._row)
        self.wanted = self._row
        self.touched.emit()

    def press(self, place: int) -> bool:
        """Say how it went."""
        if self._shown and not self.over and place < len(RATINGS):
            self._rate(RATINGS[place])
            return True
        return False

    def tell(self) -> None:
        """What she said stays in view, alone."""
        for each, made in self._buttons.items():
            made.setVisible(each == self._rating)
            made.setEnabled(False)
        self._row.updateGeometry()

    def _ask_rule(self, face: RuleFace) -> None:
        rule = face.rule
        title = rule.title_kk if reader_language() == "kk" else rule.title
        self.down.addWidget(label(title, "heading"))
        self.down.addWidget(label(self.tr("What does the rule say? Recall it, then look."), "quiet"))

    def _show_rule(self, face: RuleFace) -> None:
        if reader_language() == "kk":
            self.down.addWidget(label(self.tr("The rule is told in Russian, as in the handbook."), "quiet"))
        card = Card()
        card.column.addWidget(label(face.rule.says, "lead"))
        if not face.rule.passages:
            card.column.addWidget(SourceLine(face.rule.source))
        cited = "; ".join(map(str, face.rule.citations))
        words = self.tr("Open in the handbook") + (f" · {cited}" if cited else "")
        add_links(card, [(each, words) for each in face.rule.passages[:1]], self.passage_requested.emit)
        self.down.addWidget(card)

    def _ask_words(self, face: HighlightFace) -> None:
        self.down.addWidget(label(" · ".join(face.path), "heading"))
        self.down.addWidget(label(self.tr("You marked words here. Recall them, then look."), "quiet"))
        around = face.around(GAP)
        if around:
            asked = label(around, "lead")
            asked.setAccessibleName(around.replace(GAP, self.tr("(the words you marked)")))
            self.down.addWidget(asked)

    def _show_words(self, face: HighlightFace) -> None:
        card = Card()
        card.column.addWidget(label(face.mark.quote, "lead"))
        if face.mark.note:
            card.column.addWidget(label(face.mark.note, "quiet"))
        add_links(card, [(face.mark.passage, self.tr("Open in the handbook"))], self.passage_requested.emit)
        self.down.addWidget(card)

    def _button(self, rating: int) -> QPushButton:
        made = button(f"{rating} · {self._words[rating]}")
        made.clicked.connect(lambda: self._rate(rating))
        return made

    def _rate(self, rating: int) -> None:
        self._rating = self._rating or rating
        self.give(Told(self._rating))
