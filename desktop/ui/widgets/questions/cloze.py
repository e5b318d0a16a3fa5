"""A text with gaps: lists to choose from and lines to type in stand among its words."""

from desktop.quiz.details import GapDetail
from desktop.quiz.grade import Grade
from desktop.quiz.model import Cloze
from desktop.quiz.orders import Asked, gap_orders
from desktop.quiz.response import NO_MATCH, FilledGaps, Response
from desktop.ui.theme import Theme
from desktop.ui.widgets.questions.box import Box
from desktop.ui.widgets.questions.line import Line
from desktop.ui.widgets.questions.text_flow import TextFlow
from desktop.ui.widgets.questions.view import AnswerView, Said, focus, wrong_kind
from desktop.ui.widgets.simple import label

_AROUND = 40
"""Letters of the text before and after a gap that a screen reader says with it."""


class ClozeView(AnswerView):
    """A gap for each of the body's, in the order of the text."""

    def __init__(self, asked: Asked, body: Cloze, theme: Theme) -> None:
        super().__init__()
        self._body, self._theme = body, theme
        self.gaps: list[Box | Line] = []
        self._flow = TextFlow(theme.px(4), theme.px(6))
        self.setLayout(self._flow)
        self.setAccessibleName("…".join(body.pieces))
        orders = gap_orders(body, asked.shown)
        for number, piece in enumerate(body.pieces):
            self._words(piece, after_gap=number > 0)
            if number < len(body.gaps):
                gap = self._box(number, orders[number]) if body.gaps[number].chosen else self._line()
                gap.setAccessibleName(self._around(number))
                self._flow.put(gap, glued=bool(piece) and not piece[-1].isspace())
                self.gaps.append(gap)

    def response(self) -> Response:
        """The word chosen for each gap, or the text typed."""
        return FilledGaps(tuple(_given(gap) for gap in self.gaps))

    def ready(self) -> bool:
        """Nothing is left empty."""
        return all(_given(gap) not in (NO_MATCH, "") for gap in self.gaps)

    def press(self, place: int) -> None:
        """Number keys go to that gap."""
        if place < len(self.gaps):
            focus(self.gaps[place])

    def restore(self, response: Response) -> None:
        """Fill the gaps as they were filled."""
        if not isinstance(response, FilledGaps) or len(response.gaps) != len(self.gaps):
            raise wrong_kind(response)
        for gap, given in zip(self.gaps, response.gaps, strict=True):
            if isinstance(gap, Box) == isinstance(given, str):
                raise wrong_kind(response)
            if isinstance(gap, Box):
                gap.setCurrentIndex(gap.findData(given))
            else:
                gap.setText(str(given))

    def show_grade(self, grade: Grade) -> Said:
        """Sign each gap; says what belongs into those filled wrongly, and why."""
        said = []
        for gap, detail in zip(self.gaps, grade.details, strict=True):
            assert isinstance(detail, GapDetail)
            self.sign(gap, right=detail.right)
            if not detail.right:
                given = _shown(gap)
                said.append((f"{given} → {detail.key}", detail.why) if detail.why else (given, detail.key))
        return said

    def lock(self) -> None:
        """No gap can be filled any more."""
        for gap in self.gaps:
            gap.lock()

    def focus_first(self) -> None:
        """Put the keyboard into the first gap."""
        focus(self.gaps[0])

    def _words(self, piece: str, *, after_gap: bool) -> None:
        for place, word in enumerate(piece.split()):
            close = after_gap and place == 0 and not piece[0].isspace()
            self._flow.put(label(word, "lead", wrap=False), glued=close)

    def _box(self, number: int, order: tuple[int, ...]) -> Box:
        box = Box(self._theme, narrowest=90)
        box.addItem(self.tr("choose…"), NO_MATCH)
        for word in order:
            box.addItem(self._body.gaps[number].words[word], word)
        box.currentIndexChanged.connect(lambda _: self.touched.emit())
        return box

    def _line(self) -> Line:
        line = Line(self._theme)
        line.setFixedWidth(self._theme.px(130))
        line.textChanged.connect(lambda _: self.touched.emit())
        return line

    def _around(self, number: int) -> str:
        told = self.tr("Gap {number} of {count}: {before} … {after}")
        before, after = self._body.pieces[number].strip()[-_AROUND:], self._body.pieces[number + 1].strip()[:_AROUND]
        for name, value in (("number", number + 1), ("count", len(self._body.gaps)), ("before", before)):
            told = told.replace("{" + name + "}", str(value))
        return told.replace("{after}", after)


def _given(gap: Box | Line) -> int | str:
    return int(gap.currentData()) if isinstance(gap, Box) else gap.text().strip()


def _shown(gap: Box | Line) -> str:
    found = gap.currentText() if isinstance(gap, Box) else gap.text().strip()
    return found or "…"
