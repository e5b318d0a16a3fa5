"""One run through a quiz as a value: the order shown, the answers so far, the score.

Answers hold authored numbers, so a run can be stored as (question id, response) and taken up again, even
after the bank was edited.
"""

import random
from collections.abc import Iterable
from dataclasses import dataclass, replace

from .grade import Grade, grade
from .model import Question, Quiz
from .response import Response


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as this run shows it: place i shows option (or right-hand text) number shown[i]."""

    question: Question
    shown: tuple[int, ...]

    def __post_init__(self) -> None:
        if sorted(self.shown) != list(range(self.question.body.movable)):
            raise ValueError("every option is shown once")


@dataclass(frozen=True, slots=True)
class Score:
    """Marks earned and wholly right answers, out of those answered and of all."""

    mark: float
    right: int
    answered: int
    total: int

    @property
    def share(self) -> float:
        """The part of the whole quiz's marks earned so far, from 0 to 1."""
        return self.mark / self.total


@dataclass(frozen=True, slots=True)
class QuizRun:
    """A run: all questions in the order shown and the responses to the first of them."""

    quiz_id: str
    asked: tuple[Asked, ...]
    responses: tuple[Response, ...] = ()

    def __post_init__(self) -> None:
        if not self.asked or len(self.responses) > len(self.asked):
            raise ValueError("a run asks at least one question and holds at most one answer to each")

    @property
    def index(self) -> int:
        """The number of the current question, from 0; the number of all once the run is finished."""
        return len(self.responses)

    @property
    def finished(self) -> bool:
        """Every question has been answered."""
        return self.index == len(self.asked)

    @property
    def current(self) -> Asked | None:
        """The question to answer now, None once finished."""
        return None if self.finished else self.asked[self.index]

    def answer(self, response: Response) -> tuple["QuizRun", Grade]:
        """The run one question further, and the grade. Raises ValueError if finished or not an answer."""
        if self.current is None:
            raise ValueError("every question has been answered")
        given = grade(self.current.question, response)
        return replace(self, responses=(*self.responses, response)), given

    @property
    def answered(self) -> tuple[tuple[str, Response], ...]:
        """What to store: (question id, response) in the order answered."""
        return tuple((a.question.id, r) for a, r in zip(self.asked, self.responses, strict=False))

    @property
    def grades(self) -> tuple[Grade, ...]:
        """The grades of the questions answered, in that order."""
        return tuple(grade(a.question, r) for a, r in zip(self.asked, self.responses, strict=False))

    @property
    def score(self) -> Score:
        """The score so far."""
        grades = self.grades
        right = sum(each.right for each in grades)
        return Score(sum(each.mark for each in grades), right, len(grades), len(self.asked))


def begin(quiz: Quiz, rng: random.Random) -> QuizRun:
    """A new run with questions and options shuffled; the same seed gives the same run."""
    asked = [Asked(each, _shuffled(each.body.movable, rng)) for each in quiz.questions]
    rng.shuffle(asked)
    return QuizRun(quiz.id, tuple(asked))


def resume(quiz: Quiz, answered: Iterable[tuple[str, Response]], rng: random.Random) -> QuizRun:
    """Take up a stored run: what was answered comes first, then the rest.

    With the seed the run began with, the next question is the one the learner left. An answer to a question
    that is gone, or that no longer fits it, is dropped and the question is asked again.
    """
    run = begin(quiz, rng)
    places = {asked.question.id: asked for asked in run.asked}
    kept: list[tuple[Asked, Response]] = []
    for question_id, response in answered:
        asked = places.get(question_id)
        if asked and _fits(asked.question, response):
            kept.append((places.pop(question_id), response))
    order = (*(asked for asked, _ in kept), *places.values())
    return QuizRun(quiz.id, order, tuple(response for _, response in kept))


def _shuffled(count: int, rng: random.Random) -> tuple[int, ...]:
    return tuple(rng.sample(range(count), count))


def _fits(question: Question, response: Response) -> bool:
    try:
        grade(question, response)
    except ValueError:
        return False
    return True
