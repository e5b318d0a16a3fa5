"""Marks for answers, from 0 to 1.

Single choice: 1 for the right option, else 0.
Multiple choice: each right option chosen adds 1 / (number of right options), each wrong one takes away
1 / (number of wrong options), never below 0; so ticking everything earns nothing, and only exactly the
right set earns 1 (Moodle's rule).
Matching: the share of left-hand texts that got their own right-hand text.
"""

from dataclasses import dataclass

from .model import Body, Matching, MultipleChoice, Question, SingleChoice
from .response import ChosenOptions, MatchedPairs, Response


@dataclass(frozen=True, slots=True)
class OptionDetail:
    """One option: was it chosen, is it in the key, and what its author says about it ("" if nothing)."""

    chosen: bool
    key: bool
    why: str

    @property
    def right(self) -> bool:
        """The learner treated this option as the key does."""
        return self.chosen == self.key


@dataclass(frozen=True, slots=True)
class PairDetail:
    """One left-hand text: the number of the right-hand text given (or NO_MATCH) and of the one expected."""

    given: int
    expected: int

    @property
    def right(self) -> bool:
        """This pair is as in the key."""
        return self.given == self.expected


Detail = OptionDetail | PairDetail


@dataclass(frozen=True, slots=True)
class Grade:
    """A mark from 0 to 1, `right` only for the full 1, and a detail for each option or pair as authored."""

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


def _judge(body: Body, response: Response) -> tuple[float, tuple[Detail, ...]]:
    match body, response:
        case SingleChoice(), ChosenOptions(chosen):
            return _single(body, chosen)
        case MultipleChoice(), ChosenOptions(chosen):
            return _multiple(body, chosen)
        case Matching(), MatchedPairs(given):
            return _matching(body, given)
    raise ValueError(f"{type(response).__name__} does not answer a {body.kind} question")


def _single(body: SingleChoice, chosen: frozenset[int]) -> tuple[float, tuple[Detail, ...]]:
    if len(chosen) > 1:
        raise ValueError("one option is chosen here")
    return float(chosen == body.key), _options(body, chosen)


def _multiple(body: MultipleChoice, chosen: frozenset[int]) -> tuple[float, tuple[Detail, ...]]:
    details = _options(body, chosen)
    hits, slips = len(chosen & body.key), len(chosen - body.key)
    earned = hits / len(body.key) - slips / (len(body.options) - len(body.key))
    return max(0.0, earned), details


def _options(body: SingleChoice | MultipleChoice, chosen: frozenset[int]) -> tuple[Detail, ...]:
    if any(number >= len(body.options) for number in chosen):
        raise ValueError("there is no such option")
    return tuple(
        OptionDetail(number in chosen, option.right, option.why)
        for number, option in enumerate(body.options)
    )


def _matching(body: Matching, given: tuple[int, ...]) -> tuple[float, tuple[Detail, ...]]:
    if len(given) != len(body.pairs):
        raise ValueError("one right-hand text is given for each left-hand text")
    if any(number >= len(body.rights) for number in given):
        raise ValueError("there is no such right-hand text")
    details = tuple(PairDetail(mine, key) for mine, key in zip(given, body.key, strict=True))
    return sum(detail.right for detail in details) / len(details), details
