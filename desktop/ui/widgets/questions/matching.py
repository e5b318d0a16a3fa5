"""Texts to put together: each left-hand one has a list of right-hand ones to choose from."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from desktop.quiz.details import PairDetail
from desktop.quiz.grade import Grade
from desktop.quiz.model import Matching
from desktop.quiz.orders import Asked
from desktop.quiz.response import NO_MATCH, MatchedPairs, Response
from desktop.ui.theme import Theme
from desktop.ui.widgets.questions.box import Box
from desktop.ui.widgets.questions.view import AnswerView, Said, focus, wrong_kind
from desktop.ui.widgets.simple import label


class MatchingView(AnswerView):
    """A row for each pair."""

    def __init__(self, asked: Asked, body: Matching, theme: Theme) -> None:
        super().__init__()
        self._asked, self._body, self._theme = asked, body, theme
        self.boxes: list[Box] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(0, 5)
        self._grid.setColumnStretch(1, 6)
        for row, pair in enumerate(body.pairs):
            self._add(row, pair.left)

    def hint(self) -> str:
        """What to do with the lists."""
        return self.tr("Choose for each line what belongs to it.")

    def response(self) -> Response:
        """The right-hand text put to each left-hand one."""
        return MatchedPairs(tuple(int(box.currentData()) for box in self.boxes))

    def ready(self) -> bool:
        """Every left-hand text has got something."""
        return all(box.currentData() != NO_MATCH for box in self.boxes)

    def press(self, place: int) -> None:
        """Number keys go to the list of that row."""
        if place < len(self.boxes):
            focus(self.boxes[place])

    def restore(self, response: Response) -> None:
        """Choose what was chosen."""
        if not isinstance(response, MatchedPairs) or len(response.rights) != len(self.boxes):
            raise wrong_kind(response)
        for box, number in zip(self.boxes, response.rights, strict=True):
            box.setCurrentIndex(box.findData(number))

    def show_grade(self, grade: Grade) -> Said:
        """Sign each row; says what belongs to the lefts that got something else, and why."""
        said = []
        for row, detail in enumerate(grade.details):
            assert isinstance(detail, PairDetail)
            self.sign(self.boxes[row], right=detail.right)
            if not detail.right:
                left, right = self._body.pairs[row].left, self._body.rights[detail.expected]
                said.append((f"{left} → {right}", detail.why) if detail.why else (left, right))
        return said

    def lock(self) -> None:
        """No list opens any more."""
        for box in self.boxes:
            box.lock()

    def focus_first(self) -> None:
        """Put the keyboard on the first list."""
        focus(self.boxes[0])

    def _add(self, row: int, left: str) -> None:
        box = Box(self._theme)
        box.setAccessibleName(left)
        box.addItem(self.tr("choose…"), NO_MATCH)
        for number in self._asked.shown:
            box.addItem(self._body.rights[number], number)
        box.currentIndexChanged.connect(lambda _: self.touched.emit())
        named = label(left)
        named.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(named, row, 0)
        self._grid.addWidget(box, row, 1)
        self.boxes.append(box)
