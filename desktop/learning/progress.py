"""How far a learner has come: by topic, by passage of the handbook, and in all. Pure functions over answers.

Answers are taken in the order in which they were recorded, not by their times: a clock may have been set
back. Shares are of full marks, 0 … 1. Who is weakest is judged by `at_best`, so that one slip is not made
more of than a habit.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from itertools import groupby

from desktop.base.shares import credible

from .records import KAZAKHSTAN, Answer, Session

_FADING = 0.7
"""Each answer about a passage weighs this much of the one after it."""


@dataclass(frozen=True, slots=True)
class TopicProgress:
    """Answers on one topic: with full marks, with some, with none; `share` of the marks they earned."""

    topic: str
    right: int
    partly: int
    wrong: int
    share: float


@dataclass(frozen=True, slots=True)
class WeakPassage:
    """A passage to read again: `wrong` of `seen` answers were not fully right, the latest was at `last`."""

    passage: str
    wrong: int
    seen: int
    last: datetime


@dataclass(frozen=True, slots=True)
class Summary:
    """Counts: questions and decisions answered, calendar days with an answer; the latest session, if any."""

    questions: int
    decisions: int
    days: int
    last: Session | None


@dataclass(frozen=True, slots=True)
class Progress:
    """All that the progress page shows, weakest first."""

    summary: Summary
    by_topic: tuple[TopicProgress, ...]
    weak_passages: tuple[WeakPassage, ...]


def progress(answers: Sequence[Answer], sessions: Sequence[Session], limit: int = 10) -> Progress:
    """The whole picture; at most `limit` weak passages."""
    return Progress(summary(answers, sessions), by_topic(answers), weak_passages(answers, limit))


def by_topic(answers: Sequence[Answer]) -> tuple[TopicProgress, ...]:
    """One TopicProgress for each topic, weakest first. Answers without a topic are left out."""
    ranked = [(_rank([1.0] * len(on), on), _topic(name, on)) for name, on in _grouped(answers, _by_topic)]
    return tuple(topic for _, topic in sorted(ranked, key=lambda pair: (pair[0], pair[1].topic)))


def weak_passages(answers: Sequence[Answer], limit: int) -> tuple[WeakPassage, ...]:
    """At most `limit` passages that the learner has not mastered, weakest first.

    The later an answer, the more it weighs. A passage is mastered once its last two answers, or all there
    are, earned full marks.
    """
    groups = _grouped(answers, _by_passage)
    weak = [(_fading_rank(on), _weak(name, on)) for name, on in groups if _is_weak(on)]
    ranked = sorted(weak, key=lambda pair: (pair[0], pair[1].passage))
    return tuple(passage for _, passage in ranked)[: max(limit, 0)]


def summary(answers: Sequence[Answer], sessions: Sequence[Session], zone: tzinfo = KAZAKHSTAN) -> Summary:
    """What was done in all; days begin at midnight of `zone`."""
    questions = sum(each.kind == "question" for each in answers)
    days = {each.at.astimezone(zone).date() for each in answers}
    return Summary(questions, len(answers) - questions, len(days), sessions[-1] if sessions else None)


def at_best(share: float, weight: float) -> float:
    """The highest true share that `weight` answers averaging `share` leave credible: Wilson's upper bound.

    One wrong of one leaves 0.79, eight wrong of ten 0.51: only the second is surely weak.
    """
    return credible(share * weight, weight)[1]


def _by_topic(answer: Answer) -> str:
    return answer.topic


def _by_passage(answer: Answer) -> str:
    return answer.passage


def _grouped(answers: Iterable[Answer], key: Callable[[Answer], str]) -> Iterable[tuple[str, list[Answer]]]:
    """Groups in the order of their names, the answers of each in the order of arrival."""
    named = sorted((each for each in answers if key(each)), key=key)
    return ((name, list(group)) for name, group in groupby(named, key))


def _share(answer: Answer) -> float:
    return min(answer.mark / answer.out_of, 1.0)


def _is_right(answer: Answer) -> bool:
    return _share(answer) > 1 - 1e-9  # three thirds of a point are a point


def _rank(weights: Sequence[float], answers: Sequence[Answer]) -> tuple[float, float]:
    """Smaller is weaker: by what is credible at best, then by what was seen."""
    total = sum(weights)
    share = sum(weight * _share(each) for weight, each in zip(weights, answers, strict=True)) / total
    share = min(max(share, 0.0), 1.0)
    return round(at_best(share, total), 9), share


def _fading_rank(answers: Sequence[Answer]) -> tuple[float, float]:
    return _rank([_FADING**age for age in range(len(answers) - 1, -1, -1)], answers)


def _topic(name: str, answers: Sequence[Answer]) -> TopicProgress:
    right = sum(map(_is_right, answers))
    wrong = sum(each.mark == 0 for each in answers)
    share = sum(map(_share, answers)) / len(answers)
    return TopicProgress(name, right, len(answers) - right - wrong, wrong, share)


def _is_weak(answers: Sequence[Answer]) -> bool:
    return not all(map(_is_right, answers[-2:]))


def _weak(name: str, answers: Sequence[Answer]) -> WeakPassage:
    wrong = sum(not _is_right(each) for each in answers)
    return WeakPassage(name, wrong, len(answers), answers[-1].at)
