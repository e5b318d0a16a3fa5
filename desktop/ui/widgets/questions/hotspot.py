"""A group to point at on the curve of adoption."""

from PySide6.QtWidgets import QVBoxLayout

from desktop.quiz.details import OptionDetail
from desktop.quiz.grade import Grade
from desktop.quiz.model import Hotspot
from desktop.quiz.response import ChosenOptions, Response
from desktop.ui.theme import Theme
from desktop.ui.widgets.questions.curve import Curve
from desktop.ui.widgets.questions.view import AnswerView, Said, cited, focus, wrong_kind


class HotspotView(AnswerView):
    """Names of the groups without their shares: a share can be what is asked for."""

    def __init__(self, body: Hotspot, theme: Theme) -> None:
        super().__init__()
        self._body = body
        self._names = (
            self.tr("1 Innovators"), self.tr("2 Early adopters"), self.tr("3 Early majority"),
            self.tr("4 Late majority"), self.tr("5 Laggards"),
        )  # fmt: skip
        self.curve = Curve(self._names, theme, self.press)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.curve)

    def hint(self) -> str:
        """How an area is chosen."""
        return self.tr("Click the group on the curve of adoption, or press its number.")

    def response(self) -> Response:
        """The area pointed at."""
        return ChosenOptions(frozenset(at for at, spot in enumerate(self.curve.spots) if spot.isChecked()))

    def ready(self) -> bool:
        """An area is pointed at."""
        return any(spot.isChecked() for spot in self.curve.spots)

    def press(self, place: int) -> None:
        """Point at that area."""
        if place < len(self.curve.spots) and not self.curve.locked:
            self._point(place)
            focus(self.curve.spots[place])

    def restore(self, response: Response) -> None:
        """Point at what was pointed at."""
        if not isinstance(response, ChosenOptions) or not response.options <= set(range(len(self._names))):
            raise wrong_kind(response)
        self._point(min(response.options, default=-1))

    def show_grade(self, grade: Grade) -> Said:
        """Sign the right area and the wrong one pointed at; says what is wrong with that."""
        said, states = [], []
        for number, detail in enumerate(grade.details):
            assert isinstance(detail, OptionDetail)
            states.append("right" if detail.key else "wrong" if detail.chosen else "")
            if states[-1]:
                self.curve.spots[number].setAccessibleDescription(self.verdict(right=detail.key))
            if detail.chosen and not detail.key:
                said.append((self._names[number][2:], cited(detail.why, detail.article)))
        self.curve.set_states(states)
        self.lock()
        return said

    def lock(self) -> None:
        """Nothing can be pointed at any more."""
        self.curve.lock()

    def focus_first(self) -> None:
        """Put the keyboard on the first area."""
        focus(self.curve.spots[0])

    def _point(self, number: int) -> None:
        for other, spot in enumerate(self.curve.spots):
            spot.setChecked(other == number)
        self.curve.update()
        self.touched.emit()
