"""Marks for answers, from 0 to 1.

Single choice, true/false, hotspot: 1 for the right option, else 0.
Multiple choice: each right option chosen adds 1 / (number of right options), each wrong one takes away
1 / (number of wrong options), never below 0; so ticking everything earns nothing, and only exactly the
right set earns 1 (Moodle's rule).
Matching: the share of left-hand texts that got their own right-hand text.
Ordering: the share of neighbours that follow each other as in the key (Moodle's "relative to next, without the
last"): a right run moved as a whole keeps its worth.
Number: 1 with the right value and unit, HALF with the right value in a wrong unit, else 0. Date, short text: 1 or 0.
Cloze: the share of gaps filled rightly. Vignette: the mean of its parts.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from typing import TypeVar

from .bodies.choice import Hotspot, MultipleChoice, SingleChoice, TrueFalse
from .bodies.cloze import Cloze, Gap
from .bodies.order import Matching, Ordering
from .bodies.typed import DayEntry, NumberEntry, ShortText, Slip
from .bodies.vignette import Vignette
from .details import Detail, GapDetail, OptionDetail, PairDetail, PartDetail, StepDetail, TypedDetail
from .model import Body, Question
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
from .typed import matches, read_day, read_number

__all__ = (
    "HALF", "Detail", "GapDetail", "Grade", "OptionDetail", "PairDetail", "PartDetail", "StepDetail", "TypedDetail",
    "grade",
)  # fmt: skip

HALF = 0.5
"""What a right number in a wrong unit earns."""

Value = TypeVar("Value")
Judged = tuple[float, tuple[Detail, ...]]


@dataclass(frozen=True, slots=True)
class Grade:
    """A mark from 0 to 1, `right` only for the full 1, and a detail for each thing answered, as authored."""

    mark: float
    right: bool
    details: tuple[Detail, ...]

    def __post_init__(self) -> None:
        if not 0 <= self.mark <= 1:
            raise ValueError(f"a mark lies between 0 and 1: {self.mark}")
        if self.right != (self.mark == 1):
            raise ValueError("only the full mark is right")


def grade(question: Question, response: Response) -> Grade:
    """Grade one answer. Raises ValueError if the response cannot be an answer to this question."""
    mark, details = _judge(question.body, response)
    return Grade(mark, mark == 1, details)


def _judge(body: Body, response: Response) -> Judged:
    match body, response:
        case (SingleChoice() | MultipleChoice() | TrueFalse() | Hotspot()), ChosenOptions(chosen):
            return _chosen(body, chosen)
        case Matching(), MatchedPairs(given):
            return _matching(body, given)
        case Ordering(), OrderedSteps(steps):
            return _ordering(body, steps)
        case (NumberEntry() | DayEntry() | ShortText()), TypedText():
            return _typed(body, response)
        case Cloze(), FilledGaps(gaps):
            return _cloze(body, gaps)
        case Vignette(), PartResponses(parts):
            return _vignette(body, parts)
    raise ValueError(f"{type(response).__name__} does not answer a {body.kind} question")


def _chosen(body: SingleChoice | MultipleChoice | TrueFalse | Hotspot, chosen: frozenset[int]) -> Judged:
    details = tuple(_options(body, chosen))
    if any(number >= len(details) for number in chosen):
        raise ValueError("there is no such option")
    if isinstance(body, MultipleChoice):
        hits, slips = len(chosen & body.key), len(chosen - body.key)
        return max(0.0, hits / len(body.key) - slips / (len(body.options) - len(body.key))), details
    if len(chosen) > 1:
        raise ValueError("one option is chosen here")
    return float(chosen == body.key), details


def _options(
    body: SingleChoice | MultipleChoice | TrueFalse | Hotspot, chosen: frozenset[int]
) -> Iterable[OptionDetail]:
    if isinstance(body, TrueFalse):
        said = [("" if number in body.key else body.why, body.article) for number in (0, 1)]
    elif isinstance(body, Hotspot):
        said = [(area.why, "") for area in body.areas]
    else:
        said = [(option.why, option.article) for option in body.options]
    for number, (why, article) in enumerate(said):
        yield OptionDetail(number in chosen, number in body.key, why, article)


def _matching(body: Matching, given: tuple[int, ...]) -> Judged:
    if len(given) != len(body.pairs):
        raise ValueError("one right-hand text is given for each left-hand text")
    if any(number >= len(body.rights) for number in given):
        raise ValueError("there is no such right-hand text")
    details = tuple(
        PairDetail(mine, key, pair.why) for mine, key, pair in zip(given, body.key, body.pairs, strict=True)
    )
    return sum(detail.right for detail in details) / len(details), details


def _ordering(body: Ordering, steps: tuple[int, ...]) -> Judged:
    if len(steps) != len(body.steps):
        raise ValueError("every step is put somewhere")
    follows = [later == earlier + 1 for earlier, later in pairwise(steps)]
    last = steps[-1] == len(steps) - 1
    details = tuple(
        StepDetail(step, right, body.steps[step].why) for step, right in zip(steps, [*follows, last], strict=True)
    )
    return sum(follows) / len(follows), details


def _typed(body: NumberEntry | DayEntry | ShortText, response: TypedText) -> Judged:
    match body:
        case NumberEntry():
            detail = _number(body, response)
            if response.unit >= len(body.all_units):
                raise ValueError("there is no such unit")
        case DayEntry():
            detail = _day(body, response.text)
        case ShortText():
            right = matches(response.text, body.answers)
            why = "" if right else _foreseen(body.slips, lambda value: matches(response.text, (value,)), body.why)
            detail = TypedDetail(right, True, body.answers[0], why)
    mark = 1.0 if detail.right else HALF if detail.value_right else 0.0
    return mark, (detail,)


def _number(body: NumberEntry, response: TypedText) -> TypedDetail:
    given = read_number(response.text)
    right = given is not None and abs(given - body.answer) <= body.tolerance
    unit_right = not body.units or response.unit == 0
    why = "" if right else _foreseen(body.slips, lambda value: value == given, body.why)
    return TypedDetail(right, unit_right, f"{plain(body.answer)} {body.unit}", why)


def _day(body: DayEntry, text: str) -> TypedDetail:
    given = read_day(text)
    right = given == body.answer
    why = "" if right else _foreseen(body.slips, lambda value: value == given, body.why)
    return TypedDetail(right, True, body.answer.isoformat(), why)


def _foreseen(slips: tuple[Slip[Value], ...], is_it: Callable[[Value], bool], otherwise: str) -> str:
    return next((slip.why for slip in slips if is_it(slip.value)), otherwise)


def _cloze(body: Cloze, given: tuple[int | str, ...]) -> Judged:
    if len(given) != len(body.gaps):
        raise ValueError("something is given for each gap")
    details = tuple(_gap(gap, mine) for gap, mine in zip(body.gaps, given, strict=True))
    return sum(detail.right for detail in details) / len(details), details


def _gap(gap: Gap, given: int | str) -> GapDetail:
    if isinstance(given, str) == gap.chosen or (isinstance(given, int) and given >= len(gap.words)):
        raise ValueError("this does not fill the gap")
    if isinstance(given, str):
        right = matches(given, gap.answers)
        return GapDetail(right, gap.answers[0], "" if right else gap.why)
    why = gap.wrong[given - 1].why if given > 0 else ""
    return GapDetail(given == 0, gap.right, why)


def _vignette(body: Vignette, given: tuple[Response, ...]) -> Judged:
    if len(given) != len(body.parts):
        raise ValueError("every part gets a response")
    judged = [_judge(part.body, mine) for part, mine in zip(body.parts, given, strict=True)]
    details = tuple(PartDetail(mark, found) for mark, found in judged)
    whole = all(detail.right for detail in details)
    return 1.0 if whole else min(sum(mark for mark, _ in judged) / len(judged), 1.0), details


def passed(body: Body) -> Response:
    """The response of a learner who leaves a question unanswered: it earns nothing."""
    match body:
        case Matching():
            return MatchedPairs((NO_MATCH,) * len(body.pairs))
        case Ordering():
            return OrderedSteps(tuple(reversed(range(len(body.steps)))))
        case NumberEntry() | DayEntry() | ShortText():
            return TypedText("")
        case Cloze():
            return FilledGaps(tuple(NO_MATCH if gap.chosen else "" for gap in body.gaps))
        case Vignette():
            return PartResponses(tuple(passed(part.body) for part in body.parts))
    return ChosenOptions(frozenset())


def plain(number: Decimal) -> str:
    """A number as one writes it: no exponent, a decimal comma, thousands apart."""
    text = f"{number.normalize():f}"
    whole, _, part = text.partition(".")
    grouped = f"{int(whole):,}".replace(",", "\u202f")
    return f"{grouped},{part}" if part else grouped
