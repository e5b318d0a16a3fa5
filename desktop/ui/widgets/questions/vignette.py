"""A case with several questions: they stand below each other, are answered together and explained one by one."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QVBoxLayout

from desktop.quiz.details import PartDetail
from desktop.quiz.grade import Grade
from desktop.quiz.model import Vignette
from desktop.quiz.orders import Asked, part_asked
from desktop.quiz.response import PartResponses, Response
from desktop.ui.theme import Theme
from desktop.ui.widgets.feedback import add_links, verdict_card
from desktop.ui.widgets.questions.view import AnswerView, Said, wrong_kind
from desktop.ui.widgets.simple import Card, label

MakeView = Callable[[Asked, Theme, str], AnswerView]
"""Asked, look, and what was read before: the view of one part."""


class VignetteView(AnswerView):
    """`parts` are the views, in their order; the page shows the story above."""

    text_role = "lead"

    def __init__(self, asked: Asked, body: Vignette, theme: Theme, make: MakeView) -> None:
        super().__init__()
        self._theme = theme
        self._asked = part_asked(asked)
        self.parts: list[AnswerView] = []
        self._cards: list[Card] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(14))
        for part in self._asked:
            told = f"{asked.question.text}\n{part.question.text}"
            self._add(part, make(part, theme, told), len(self.parts))

    def hint(self) -> str:
        """How many parts there are, and that they are checked together."""
        return self.tr("%n part(s); they are checked together.", "", len(self.parts))

    def response(self) -> Response:
        """What is answered to each part."""
        return PartResponses(tuple(part.response() for part in self.parts))

    def ready(self) -> bool:
        """Every part is answered."""
        return all(part.ready() for part in self.parts)

    def press(self, place: int) -> None:
        """The key goes to the part that has the keyboard, else to the first."""
        self._current().press(place)

    def restore(self, response: Response) -> None:
        """Show what was answered to each part."""
        if not isinstance(response, PartResponses) or len(response.parts) != len(self.parts):
            raise wrong_kind(response)
        for part, given in zip(self.parts, response.parts, strict=True):
            part.restore(given)

    def show_grade(self, grade: Grade) -> Said:
        """Feedback stands under each part; nothing is left for the page to say."""
        for number, detail in enumerate(grade.details):
            assert isinstance(detail, PartDetail)
            self._explain(number, Grade(detail.mark, detail.right, detail.details))
        return []

    def lock(self) -> None:
        """No part can be answered any more."""
        for part in self.parts:
            part.lock()

    def focus_first(self) -> None:
        """Put the keyboard on the first part."""
        self.parts[0].focus_first()

    def _current(self) -> AnswerView:
        here = QApplication.focusWidget()
        return next((part for part in self.parts if here and part.isAncestorOf(here)), self.parts[0])

    def _add(self, asked: Asked, view: AnswerView, number: int) -> None:
        card = Card()
        letter = self.tr("abcdefgh", "letters that number the parts of a question")[number]
        card.column.addWidget(label(self.tr("Part {letter}").replace("{letter}", letter), "quiet"))
        card.column.addWidget(label(asked.question.text, "key"))
        if view.hint():
            card.column.addWidget(label(view.hint(), "quiet"))
        card.column.addWidget(view)
        view.touched.connect(self.touched)
        view.passage_requested.connect(self.passage_requested)
        self._column.addWidget(card)
        self._cards.append(card)
        self.parts.append(view)

    def _explain(self, number: int, grade: Grade) -> None:
        question = self._asked[number].question
        said = self.parts[number].show_grade(grade)
        state = "right" if grade.right else "warning" if grade.mark > 0 else "wrong"
        title = {"right": self.tr("Right"), "warning": self.tr("Partly right"), "wrong": self.tr("Wrong")}[state]
        card = verdict_card(title, state, question.explain, self._theme)
        for what, why in said:
            card.column.addWidget(label(f"{what} — {why}", "quiet"))
        words = self.tr("Open in the handbook") + (f" · {question.article}" if question.article else "")
        add_links(card, [(question.passage, words)], self.passage_requested.emit)
        self._cards[number].column.addWidget(card)
        self.explained = self.explained or card
