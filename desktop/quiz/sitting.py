"""One sitting as a value: what is asked in which order, what was answered, what is flagged, and the score.

Answers hold authored numbers, so that a sitting can be stored and taken up again, even after a bank was edited.
"""

import random
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from .certainty import earned
from .given import Given
from .grade import Grade, grade, passed
from .model import Question
from .orders import Asked, ask
from .plan import Block, Plan
from .response import Response


@dataclass(frozen=True, slots=True)
class BlockScore:
    """Marks earned in one block, out of all its questions; `passed` is None where no mark was set."""

    name: str
    mark: float
    right: int
    answered: int
    total: int
    needed: float

    @property
    def share(self) -> float:
        """The part of the block's marks that was earned, from 0 to 1."""
        return self.mark / self.total

    @property
    def passed(self) -> bool | None:
        """The mark that was set is reached."""
        return self.share >= self.needed - 1e-9 if self.needed else None


@dataclass(frozen=True, slots=True)
class Score:
    """All blocks; `sure` is the sum of certainty marks out of `sure_most` (0 where certainty was not asked)."""

    blocks: tuple[BlockScore, ...]
    sure: float = 0.0
    sure_most: float = 0.0

    @property
    def mark(self) -> float:
        """Marks earned in all."""
        return sum(block.mark for block in self.blocks)

    @property
    def right(self) -> int:
        """Answers that earned their full mark."""
        return sum(block.right for block in self.blocks)

    @property
    def answered(self) -> int:
        """Questions with an answer."""
        return sum(block.answered for block in self.blocks)

    @property
    def total(self) -> int:
        """Questions in all."""
        return sum(block.total for block in self.blocks)

    @property
    def share(self) -> float:
        """The part of all marks that was earned, from 0 to 1."""
        return self.mark / self.total

    @property
    def passed(self) -> bool | None:
        """Every block that needs a mark reached it; None where none does."""
        judged = [block.passed for block in self.blocks if block.passed is not None]
        return all(judged) if judged else None


@dataclass(frozen=True, slots=True)
class Sitting:
    """`given` is the latest answer to each question, by id; `place` the question in view, counted from 0."""

    plan: Plan
    asked: tuple[Asked, ...]
    given: Mapping[str, Given]
    place: int = 0
    flagged: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        if not self.asked or not 0 <= self.place < len(self.asked):
            raise ValueError("a sitting asks something and shows one of its questions")

    @property
    def current(self) -> Asked:
        """The question in view."""
        return self.asked[self.place]

    @property
    def complete(self) -> bool:
        """Every question has an answer."""
        return len(self.given) == len(self.asked)

    def answer(self, given: Given) -> tuple["Sitting", Grade]:
        """With this answer to the question in view. ValueError if it cannot be one, or may not be changed."""
        question = self.current.question
        if self.plan.at_once and question.id in self.given:
            raise ValueError("what was explained cannot be answered again")
        marked = grade(question, given.response)
        return replace(self, given=MappingProxyType({**self.given, question.id: given})), marked

    def go(self, place: int) -> "Sitting":
        """With another question in view."""
        return replace(self, place=place)

    def next_open(self) -> int | None:
        """The nearest question without an answer, after the one in view and then from the beginning."""
        around = (*range(self.place + 1, len(self.asked)), *range(self.place + 1))
        return next((place for place in around if self.asked[place].question.id not in self.given), None)

    def flag(self) -> "Sitting":
        """With the question in view flagged, or no longer."""
        return replace(self, flagged=self.flagged ^ {self.current.question.id})

    def grade_of(self, asked: Asked) -> Grade:
        """The grade of a question; without an answer it earns nothing."""
        given = self.given.get(asked.question.id)
        if given is None:
            return Grade(0.0, False, grade(asked.question, passed(asked.question.body)).details)
        return grade(asked.question, given.response)

    @property
    def score(self) -> Score:
        """The score so far, out of all questions."""
        sure = [earned(self.grade_of(a).mark, g.certainty) for a, g in self._sure()]
        most = 3.0 * len(self.asked) if self.plan.certainty else 0.0
        return Score(tuple(self._block(block) for block in self.plan.blocks if self._of(block)), sum(sure), most)

    def _sure(self) -> Iterable[tuple[Asked, Given]]:
        answered = ((asked, self.given.get(asked.question.id)) for asked in self.asked)
        return [(asked, given) for asked, given in answered if given and given.certainty]

    def _of(self, block: Block) -> list[Asked]:
        ids = set(block.questions)
        return [asked for asked in self.asked if asked.question.id in ids]

    def _block(self, block: Block) -> BlockScore:
        asked = self._of(block)
        grades = [self.grade_of(each) for each in asked]
        answered = sum(each.question.id in self.given for each in asked)
        mark, right = sum(each.mark for each in grades), sum(each.right for each in grades)
        return BlockScore(block.name, mark, right, answered, len(asked), block.needed)


def begin(plan: Plan, questions: Mapping[str, Question], seed: str) -> Sitting:
    """A new sitting; the same seed gives the same order. Questions that are gone are not asked.

    Blocks stay together and in order; within one, questions are shuffled. ValueError if none is left.
    """
    rng = random.Random(seed)
    asked: list[Asked] = []
    for block in plan.blocks:
        ids = list(block.questions)
        rng.shuffle(ids)
        # the dice fall the same whether or not a question is gone: the order of the others stays
        seeds = {each: rng.random() for each in ids}
        asked += [ask(questions[each], random.Random(seeds[each])) for each in ids if each in questions]
    return Sitting(plan, tuple(asked), MappingProxyType({}))


def resume(
    plan: Plan, questions: Mapping[str, Question], seed: str, answered: Iterable[tuple[str, Given]],
    place: int | None = None, flagged: Iterable[str] = (),
) -> Sitting:  # fmt: skip
    """Take up a stored sitting at `place`, or at the first question without an answer.

    An answer to a question that is gone, or that no longer fits it, is dropped and the question is asked again.
    """
    sitting = begin(plan, questions, seed)
    known = {asked.question.id: asked.question for asked in sitting.asked}
    given: dict[str, Given] = {}
    for question_id, each in answered:
        if question_id in known and _fits(known[question_id], each.response):
            given[question_id] = each
    sitting = replace(sitting, given=MappingProxyType(given), flagged=frozenset(flagged) & frozenset(known))
    if place is not None and 0 <= place < len(sitting.asked):
        return sitting.go(place)
    first = next((n for n, asked in enumerate(sitting.asked) if asked.question.id not in given), None)
    return sitting.go(len(sitting.asked) - 1 if first is None else first)


def _fits(question: Question, response: Response) -> bool:
    try:
        grade(question, response)
    except ValueError:
        return False
    return True
