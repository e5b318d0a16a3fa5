"""Answers that are typed: a number with its unit, a few words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from desktop.quiz.details import TypedDetail
from desktop.quiz.grade import Grade
from desktop.quiz.model import NumberEntry, ShortText
from desktop.quiz.orders import Asked
from desktop.quiz.response import NO_MATCH, Response, TypedText
from desktop.quiz.typed import read_number
from desktop.ui.theme import Theme
from desktop.ui.widgets.questions.box import Box
from desktop.ui.widgets.questions.line import Line
from desktop.ui.widgets.questions.view import AnswerView, Said, focus, wrong_kind
from desktop.ui.widgets.simple import label, restyle


class TypedView(AnswerView):
    """A line to type in, and below it a line that says what cannot be read, later what was right."""

    def __init__(self, theme: Theme, name: str, width: int) -> None:
        super().__init__()
        self._theme = theme
        self.line = Line(theme)
        self.line.setAccessibleName(name)
        self.line.setMaximumWidth(theme.px(width))
        self.line.textChanged.connect(lambda _: self._edited())
        self.note = _room_kept(label("", "quiet"))
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self._row.addWidget(self.line, 100)
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 0)
        self._down.setSpacing(6)
        self._down.addLayout(self._row)
        self._down.addWidget(self.note)

    def response(self) -> Response:
        """What is typed."""
        return TypedText(self.line.text().strip())

    def ready(self) -> bool:
        """Something is typed."""
        return bool(self.line.text().strip())

    def press(self, place: int) -> None:
        """A number key that the line did not take: typing begins."""
        focus(self.line)
        if not self.line.isReadOnly():
            self.line.insert(str(place + 1))

    def restore(self, response: Response) -> None:
        """Type what was typed."""
        if not isinstance(response, TypedText):
            raise wrong_kind(response)
        self.line.setText(response.text)

    def show_grade(self, grade: Grade) -> Said:
        """Sign the line; says what is wrong with it."""
        (detail,) = grade.details
        assert isinstance(detail, TypedDetail)
        self._sign(detail)
        if detail.right:
            return []
        self._tell(self.tr("The right answer: {answer}").replace("{answer}", self._told(detail.key)))
        why = detail.why or self.tr("The number is right, the unit is not.")
        return [(self._given() or self.tr("No answer"), why)]

    def lock(self) -> None:
        """Nothing can be typed any more."""
        self.line.lock()

    def focus_first(self) -> None:
        """Put the keyboard into the line."""
        focus(self.line)

    def _edited(self) -> None:
        self.touched.emit()

    def _sign(self, detail: TypedDetail) -> None:
        self.sign(self.line, right=detail.value_right)
        self.lock()

    def _tell(self, text: str) -> None:
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def _told(self, key: str) -> str:
        return key

    def _given(self) -> str:
        return self.line.text().strip()


class ShortView(TypedView):
    """A few words."""

    def __init__(self, body: ShortText, theme: Theme) -> None:
        super().__init__(theme, "", 420)
        self.line.setAccessibleName(self.tr("Your answer"))
        self._row.addStretch(0)

    def hint(self) -> str:
        """How long the answer is, and that forms do not matter."""
        return self.tr("Answer in one to three words; their endings do not matter.")


class NumberView(TypedView):
    """A number; its unit stands after it, or is chosen there."""

    def __init__(self, asked: Asked, body: NumberEntry, theme: Theme) -> None:
        super().__init__(theme, "", 160)
        self._body = body
        self.units: Box | None = None
        if body.units:
            self.line.setAccessibleName(self.tr("Your number"))
            self.units = self._unit_box(asked.shown)
            self._row.addWidget(self.units)
            self._row.addStretch(1)
        else:
            self.line.setAccessibleName(self.tr("Your number, {unit}").replace("{unit}", body.unit))
            self._row.addWidget(label(body.unit), 200)

    def response(self) -> Response:
        """The number as typed and the unit chosen."""
        return TypedText(self._given_number(), int(self.units.currentData()) if self.units else NO_MATCH)

    def ready(self) -> bool:
        """It is a number, and has got its unit."""
        return self._readable() and (self.units is None or self.units.currentData() != NO_MATCH)

    def restore(self, response: Response) -> None:
        """Type the number and choose the unit."""
        super().restore(response)
        if self.units and isinstance(response, TypedText):
            self.units.setCurrentIndex(self.units.findData(response.unit))

    def lock(self) -> None:
        """Neither number nor unit can be changed any more."""
        super().lock()
        if self.units:
            self.units.lock()

    def _edited(self) -> None:
        strange = bool(self._given_number()) and not self._readable()
        restyle(self.line, state="wrong" if strange else "")
        self._tell(self.tr("This is no number yet: write it in digits, e.g. 12 456,5.") if strange else "")
        super()._edited()

    def _sign(self, detail: TypedDetail) -> None:
        super()._sign(detail)
        if self.units:
            self.sign(self.units, right=detail.unit_right)

    def _given(self) -> str:
        unit = self.units.currentText() if self.units else self._body.unit
        return f"{self._given_number()} {unit}" if self._given_number() else ""

    def _given_number(self) -> str:
        return self.line.text().strip()

    def _readable(self) -> bool:
        return read_number(self.line.text()) is not None

    def _unit_box(self, shown: tuple[int, ...]) -> Box:
        box = Box(self._theme, narrowest=120)
        box.setAccessibleName(self.tr("Unit"))
        box.addItem(self.tr("choose the unit…"), NO_MATCH)
        for number in shown:
            box.addItem(self._body.all_units[number], number)
        box.currentIndexChanged.connect(lambda _: self.touched.emit())
        return box


def _room_kept(made: QLabel) -> QLabel:
    """Hidden, it still takes its line: what is below stays where it is."""
    made.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    policy = made.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    made.setSizePolicy(policy)
    made.hide()
    return made
