"""One question on the page: its options or pairs, what was answered, and after checking what was right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from desktop.quiz.grade import Grade, OptionDetail, PairDetail
from desktop.quiz.model import Matching, MultipleChoice, SingleChoice
from desktop.quiz.response import NO_MATCH, ChosenOptions, MatchedPairs, Response
from desktop.quiz.session import Asked
from desktop.ui.icons import pixmap
from desktop.ui.theme import Theme
from desktop.ui.widgets.choice import Choice
from desktop.ui.widgets.simple import label

LETTERS = "ABCDEFGHIJ"


class ChoiceView(QWidget):
    """Single choice is answered by choosing; multiple choice by ticking and then checking."""

    answered = Signal()  # fact: a single choice was made
    touched = Signal()  # fact: something was ticked

    def __init__(self, asked: Asked, body: SingleChoice | MultipleChoice, theme: Theme) -> None:
        super().__init__()
        self._asked = asked
        self._single = isinstance(body, SingleChoice)
        self.choices: list[Choice] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for place, number in enumerate(asked.shown):
            made = Choice(LETTERS[place], body.options[number].text, theme)
            made.setCheckable(True)
            made.clicked.connect(lambda _=False, place=place: self._chosen(place))
            column.addWidget(made)
            self.choices.append(made)

    def response(self) -> Response:
        """What is ticked, in authored numbers."""
        ticked = (self._asked.shown[i] for i, choice in enumerate(self.choices) if choice.isChecked())
        return ChosenOptions(frozenset(ticked))

    def ready(self) -> bool:
        """Something is ticked."""
        return any(choice.isChecked() for choice in self.choices)

    def press(self, place: int) -> None:
        """As if option number `place` (from 0) were clicked."""
        if place < len(self.choices) and not self.choices[place].locked:
            self.choices[place].click()

    def show_grade(self, grade: Grade) -> list[tuple[str, str]]:
        """Sign every option; returns (option, why) for those the learner got wrong and the author explained."""
        said = []
        for place, number in enumerate(self._asked.shown):
            detail = grade.details[number]
            assert isinstance(detail, OptionDetail)
            choice = self.choices[place]
            choice.lock()
            choice.set_state("right" if detail.key else "wrong" if detail.chosen else "")
            if detail.why and detail.chosen and not detail.key:
                said.append((f"{LETTERS[place]}. {choice.words}", detail.why))
        return said

    def focus_first(self) -> None:
        """Put the keyboard on the first option."""
        self.choices[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _chosen(self, place: int) -> None:
        if self._single:
            for other, choice in enumerate(self.choices):
                choice.setChecked(other == place)
        self.touched.emit()


class MatchingView(QWidget):
    """Each left-hand text has a list of right-hand texts to choose from."""

    answered = Signal()
    touched = Signal()

    def __init__(self, asked: Asked, body: Matching, theme: Theme) -> None:
        super().__init__()
        self._asked = asked
        self._body = body
        self._theme = theme
        self.boxes: list[QComboBox] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(0, 5)
        self._grid.setColumnStretch(1, 6)
        for row, pair in enumerate(body.pairs):
            self._add(row, pair.left)

    def response(self) -> Response:
        """The right-hand text put to each left-hand one, in authored numbers."""
        return MatchedPairs(tuple(int(box.currentData()) for box in self.boxes))

    def ready(self) -> bool:
        """Every left-hand text has got something."""
        return all(box.currentData() != NO_MATCH for box in self.boxes)

    def press(self, place: int) -> None:
        """Number keys go to the list of that row."""
        if place < len(self.boxes):
            self.boxes[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_grade(self, grade: Grade) -> list[tuple[str, str]]:
        """Sign each row; returns (left, right text) for the rows that were wrong."""
        said = []
        for row, detail in enumerate(grade.details):
            assert isinstance(detail, PairDetail)
            self.boxes[row].setEnabled(False)
            state = "right" if detail.right else "wrong"
            sign = QLabel()
            sign.setPixmap(pixmap(state, self._theme.colour(state), self._theme.px(18), 2.0))
            sign.setAccessibleName(self.tr("right") if detail.right else self.tr("wrong"))
            self._grid.addWidget(sign, row, 2)
            if not detail.right:
                said.append((self._body.pairs[row].left, self._body.rights[detail.expected]))
        return said

    def focus_first(self) -> None:
        """Put the keyboard on the first list."""
        self.boxes[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, row: int, left: str) -> None:
        box = QComboBox()
        box.setAccessibleName(left)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(18)
        box.addItem(self.tr("choose…"), NO_MATCH)
        for number in self._asked.shown:
            box.addItem(self._body.rights[number], number)
            box.setItemData(box.count() - 1, self._body.rights[number], Qt.ItemDataRole.ToolTipRole)
        box.currentIndexChanged.connect(lambda _: self.touched.emit())
        self._grid.addWidget(label(left), row, 0)
        self._grid.addWidget(box, row, 1)
        self.boxes.append(box)


View = ChoiceView | MatchingView


def make_view(asked: Asked, theme: Theme) -> View:
    """The widget for a question of any kind."""
    body = asked.question.body
    if isinstance(body, Matching):
        return MatchingView(asked, body, theme)
    assert isinstance(body, SingleChoice | MultipleChoice)
    return ChoiceView(asked, body, theme)
