"""What every kind of question has in common on the page."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.quiz.grade import Grade
from desktop.quiz.response import Response
from desktop.ui.widgets.questions.box import Box
from desktop.ui.widgets.questions.line import Line

LETTERS = "ABCDEFGHIJ"

Said = list[tuple[str, str]]
"""(what was wrong, why): the page shows them one under another."""


class AnswerView(QWidget):
    """Where one question is answered. Numbers in responses are the author's, whatever order is shown.

    The page shows the question's text above, in `text_role`, then `hint()`, then the view; number keys that no field
    took go to `press`. A view that is graded or locked cannot be changed any more.
    """

    touched = Signal()  # fact: the answer was changed
    passage_requested = Signal(str)  # wish: show this passage

    text_role = "heading"
    explained: QWidget | None = None
    """Where its own first explanation begins, once it is graded; None where the page explains."""

    def hint(self) -> str:
        """What to do, in one line; "" where it goes without saying."""
        return ""

    def response(self) -> Response:
        """What is answered now."""
        raise NotImplementedError

    def ready(self) -> bool:
        """It can be checked."""
        raise NotImplementedError

    def press(self, place: int) -> None:
        """A number key: place 0 for «1»."""
        raise NotImplementedError

    def restore(self, response: Response) -> None:
        """Show an answer given earlier. Raises ValueError if it is none to this question."""
        raise NotImplementedError

    def show_grade(self, grade: Grade) -> Said:
        """Sign what was right and what was wrong, and lock; returns what the page should say of it."""
        raise NotImplementedError

    def lock(self) -> None:
        """From now on only to be read."""
        raise NotImplementedError

    def focus_first(self) -> None:
        """Put the keyboard where the answer begins."""
        raise NotImplementedError

    def verdict(self, *, right: bool) -> str:
        """The word that a screen reader says for the sign."""
        return self.tr("right") if right else self.tr("wrong")

    def sign(self, field: Box | Line, *, right: bool) -> None:
        """Sign a field inside its frame, and lock it."""
        field.set_state("right" if right else "wrong")
        field.setAccessibleDescription(self.verdict(right=right))


def focus(widget: QWidget) -> None:
    """Put the keyboard there."""
    widget.setFocus(Qt.FocusReason.OtherFocusReason)


def cited(why: str, article: str) -> str:
    """What is wrong, with the place of the law that says so where there is one."""
    return f"{why} ({article})" if why and article else why


def wrong_kind(response: Response) -> ValueError:
    """The error for a response of another kind of question."""
    return ValueError(f"not an answer to this kind of question: {type(response).__name__}")
