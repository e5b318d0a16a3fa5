"""One question on the page: the view for its kind (desktop/ui/widgets/questions)."""

from desktop.quiz.model import (
    Cloze,
    DayEntry,
    Hotspot,
    Matching,
    MultipleChoice,
    NumberEntry,
    Ordering,
    ShortText,
    SingleChoice,
    TrueFalse,
    Vignette,
)
from desktop.quiz.orders import Asked
from desktop.ui.theme import Theme
from desktop.ui.widgets.questions.choice import ChoiceView, TrueFalseView
from desktop.ui.widgets.questions.cloze import ClozeView
from desktop.ui.widgets.questions.day import DayView
from desktop.ui.widgets.questions.hotspot import HotspotView
from desktop.ui.widgets.questions.matching import MatchingView
from desktop.ui.widgets.questions.ordering import OrderingView
from desktop.ui.widgets.questions.typed import NumberView, ShortView
from desktop.ui.widgets.questions.view import AnswerView
from desktop.ui.widgets.questions.vignette import VignetteView

__all__ = ("ChoiceView", "MatchingView", "View", "make_view")

View = AnswerView


def make_view(asked: Asked, theme: Theme, told: str = "") -> AnswerView:
    """The widget for a question of any kind. `told`: what the learner has read; the question's own text if empty."""
    body = asked.question.body
    match body:
        case SingleChoice() | MultipleChoice():
            return ChoiceView(asked, body, theme)
        case Matching():
            return MatchingView(asked, body, theme)
        case Ordering():
            return OrderingView(asked, body, theme)
        case Cloze():
            return ClozeView(asked, body, theme)
        case Vignette():
            return VignetteView(asked, body, theme, make_view)
    return _plain_view(asked, theme, told or asked.question.text)


def _plain_view(asked: Asked, theme: Theme, told: str) -> AnswerView:
    """The kinds in which nothing is shuffled, or units alone."""
    body = asked.question.body
    match body:
        case TrueFalse():
            return TrueFalseView(body, theme)
        case NumberEntry():
            return NumberView(asked, body, theme)
        case DayEntry():
            return DayView(body, theme, told)
        case ShortText():
            return ShortView(body, theme)
        case Hotspot():
            return HotspotView(body, theme)
    raise TypeError(f"no view for a question of kind {asked.question.kind}")
