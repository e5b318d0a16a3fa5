"""Questions answered by choosing among texts: one right, several right, true or false."""

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout

from desktop.quiz.details import OptionDetail
from desktop.quiz.grade import Grade
from desktop.quiz.model import MultipleChoice, SingleChoice, TrueFalse
from desktop.quiz.orders import Asked
from desktop.quiz.response import ChosenOptions, Response
from desktop.ui.theme import Theme
from desktop.ui.widgets.choice import Choice
from desktop.ui.widgets.questions.view import LETTERS, AnswerView, Said, cited, focus, wrong_kind


class Choices(AnswerView):
    """A choice for each of `numbers`, the author's, in the order of showing."""

    def __init__(self, numbers: tuple[int, ...], layout: QBoxLayout, *, single: bool) -> None:
        super().__init__()
        self._numbers = numbers
        self._single = single
        self._row = layout
        self.choices: list[Choice] = []
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self.setLayout(layout)

    def response(self) -> Response:
        """What is ticked."""
        ticked = (self._numbers[i] for i, choice in enumerate(self.choices) if choice.isChecked())
        return ChosenOptions(frozenset(ticked))

    def ready(self) -> bool:
        """Something is ticked."""
        return any(choice.isChecked() for choice in self.choices)

    def press(self, place: int) -> None:
        """As if choice number `place` were clicked."""
        if place < len(self.choices) and not self.choices[place].locked:
            self.choices[place].click()

    def restore(self, response: Response) -> None:
        """Tick what was ticked."""
        if not isinstance(response, ChosenOptions) or not response.options <= set(self._numbers):
            raise wrong_kind(response)
        for number, choice in zip(self._numbers, self.choices, strict=True):
            choice.setChecked(number in response.options)
        self.touched.emit()

    def show_grade(self, grade: Grade) -> Said:
        """Sign every choice; says why those wrongly ticked are wrong."""
        said = []
        for number, choice in zip(self._numbers, self.choices, strict=True):
            detail = grade.details[number]
            assert isinstance(detail, OptionDetail)
            choice.set_state("right" if detail.key else "wrong" if detail.chosen else "")
            if detail.key or detail.chosen:
                choice.setAccessibleDescription(self.verdict(right=detail.key))
            if detail.why and detail.chosen and not detail.key:
                said.append((self._named(choice), cited(detail.why, detail.article)))
        self.lock()
        return said

    def lock(self) -> None:
        """No choice can be ticked any more."""
        for choice in self.choices:
            choice.lock()
            choice.clearFocus()

    def focus_first(self) -> None:
        """Put the keyboard on the first choice."""
        focus(self.choices[0])

    def _named(self, choice: Choice) -> str:
        return f"{LETTERS[self.choices.index(choice)]}. {choice.words}"

    def _add(self, key: str, words: str, theme: Theme) -> None:
        made, place = Choice(key, words, theme), len(self.choices)
        made.setCheckable(True)
        made.clicked.connect(lambda _=False, place=place: self._chosen(place))
        self._row.addWidget(made)
        self.choices.append(made)

    def _chosen(self, place: int) -> None:
        if self._single:
            for other, choice in enumerate(self.choices):
                choice.setChecked(other == place)
        self.touched.emit()


class ChoiceView(Choices):
    """Single choice is answered by choosing; multiple choice by ticking and then checking."""

    def __init__(self, asked: Asked, body: SingleChoice | MultipleChoice, theme: Theme) -> None:
        super().__init__(asked.shown, QVBoxLayout(), single=isinstance(body, SingleChoice))
        for place, number in enumerate(asked.shown):
            self._add(LETTERS[place], body.options[number].text, theme)

    def hint(self) -> str:
        """That several may be right."""
        return "" if self._single else self.tr("Choose all that are right.")


class TrueFalseView(Choices):
    """Two large choices side by side."""

    def __init__(self, body: TrueFalse, theme: Theme) -> None:
        super().__init__((0, 1), QHBoxLayout(), single=True)
        for key, words in (("1", self.tr("True")), ("2", self.tr("False"))):
            self._add(key, words, theme)
        for choice in self.choices:
            air = theme.px(18)
            choice.row.setContentsMargins(theme.px(14), air, theme.px(10), air)

    def hint(self) -> str:
        """What is asked."""
        return self.tr("Is this true?")

    def _named(self, choice: Choice) -> str:
        return choice.words
