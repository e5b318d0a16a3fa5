"""The response that earns the full mark: for showing how a question was meant, for the tour, for tests."""

from .bodies.cloze import Cloze
from .bodies.order import Matching, Ordering
from .bodies.typed import DayEntry, NumberEntry, ShortText
from .bodies.vignette import Vignette
from .model import Body
from .response import (
    NO_MATCH,
    ChosenOptions,
    FilledGaps,
    MatchedPairs,
    OrderedSteps,
    PartResponses,
    Response,
    TypedText,
)


def right_response(body: Body) -> Response:
    """The key as a learner would give it. A number is written without spaces and with a point, a day as 2018-03-29."""
    match body:
        case Matching():
            return MatchedPairs(body.key)
        case Ordering():
            return OrderedSteps(tuple(range(len(body.steps))))
        case NumberEntry():
            return TypedText(f"{body.answer:f}", 0 if body.units else NO_MATCH)
        case DayEntry():
            return TypedText(body.answer.isoformat())
        case ShortText():
            return TypedText(body.answers[0])
        case Cloze():
            return FilledGaps(tuple(0 if gap.chosen else gap.answers[0] for gap in body.gaps))
        case Vignette():
            return PartResponses(tuple(right_response(part.body) for part in body.parts))
    return ChosenOptions(body.key)
