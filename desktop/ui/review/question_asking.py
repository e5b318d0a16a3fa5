"""A question asked again: the same view and the same explanation as in a sitting."""

import random
from collections.abc import Callable

from desktop.learning.review.schedule import rating
from desktop.quiz.given import Given, given_to_json
from desktop.quiz.grade import Grade, grade
from desktop.quiz.model import Question
from desktop.quiz.orders import ask
from desktop.ui.quiz.explanation import Explanation
from desktop.ui.review.asking import Asking
from desktop.ui.review.review_desk import Told
from desktop.ui.theme import Theme
from desktop.ui.widgets.question_view import make_view
from desktop.ui.widgets.simple import label


class QuestionAsking(Asking):
    """`seconds` tells how long it was in view; `seed` gives the order of its options, another one each day."""

    def __init__(self, question: Question, theme: Theme, seed: str, seconds: Callable[[], int]) -> None:
        super().__init__()
        self._question, self._theme, self._seconds = question, theme, seconds
        self._grade: Grade | None = None
        self.view = make_view(ask(question, random.Random(seed)), theme)
        self.view.touched.connect(self.touched)
        self.view.passage_requested.connect(self.passage_requested)
        self.down.addWidget(label(question.text, self.view.text_role))
        hint = self.view.hint()
        if hint:
            self.down.addWidget(label(hint, "quiet"))
        self.down.addWidget(self.view)

    def words(self) -> str:
        """Check."""
        return "" if self.over else self.tr("Check (Enter)")

    def ready(self) -> bool:
        """There is an answer."""
        return self.view.ready()

    def go(self) -> None:
        """Grade the answer."""
        if self.over or not self.view.ready():
            return
        response = self.view.response()
        self._grade = grade(self._question, response)
        chosen = given_to_json(Given(response, 0, self._seconds()))
        self.give(Told(rating(self._grade.mark), self._grade.mark, self._question.id, self._question.topic, chosen))

    def press(self, place: int) -> bool:
        """Choose."""
        if not self.over:
            self.view.press(place)
        return True

    def focus_first(self) -> bool:
        """The view knows where."""
        self.view.focus_first()
        return True

    def tell(self) -> None:
        """The verdict and why."""
        if self._grade is not None:
            wrong = self.view.show_grade(self._grade)
            card = Explanation(self._question, self._grade, wrong, self._theme, self.passage_requested.emit)
            self.down.addWidget(card)
            self.explained = self.view.explained or card
