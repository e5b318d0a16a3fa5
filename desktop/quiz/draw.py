"""Questions drawn for a sitting: by topic, article, role, level and kind, the learner's weak ones more often."""

import random
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from desktop.handbook.model import Chapter, Handbook

from .model import Question, Quiz
from .plan import Block

WEAK, NEW, KNOWN = 4.0, 2.0, 1.0
"""How much likelier a question is drawn whose latest answer was not wholly right, which is new, which was right."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What may be drawn; an empty tuple or text means: any. `weak`: only what the learner got wrong last time."""

    topics: tuple[str, ...] = ()
    article: str = ""
    roles: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()
    banks: tuple[str, ...] = ()
    weak: bool = False


FEW = 10
"""A chapter with fewer questions is no block of its own."""

History = Mapping[str, float]
"""The share earned by the latest answer to each question, by id."""


def pool(quizzes: Iterable[Quiz], wanted: Wanted, history: History) -> tuple[Question, ...]:
    """All questions that may be drawn, in the order of the banks."""
    return tuple(
        question
        for quiz in quizzes if not wanted.banks or quiz.id in wanted.banks
        for question in quiz if _fits(question, wanted, history)
    )  # fmt: skip


def _fits(question: Question, wanted: Wanted, history: History) -> bool:
    conditions: tuple[Callable[[], bool], ...] = (
        lambda: not wanted.topics or question.topic in wanted.topics,
        lambda: not wanted.article or wanted.article in {part.article for part in (question, *question.asked)},
        lambda: not wanted.roles or bool(set(wanted.roles) & set(question.role)),
        lambda: not wanted.levels or question.level in wanted.levels,
        lambda: not wanted.weak or history.get(question.id, 1.0) < 1.0,
    )
    return all(condition() for condition in conditions)


def draw(found: Sequence[Question], count: int, history: History, rng: random.Random) -> tuple[str, ...]:
    """At most `count` different ids, by chance: weak ones likeliest, then new ones, then known ones."""
    # Efraimidis and Spirakis: the largest u^(1/w) are a weighted sample without replacement
    keyed = [(rng.random() ** (1 / _weight(each.id, history)), each.id) for each in found]
    return tuple(name for _, name in sorted(keyed, reverse=True)[: max(count, 0)])


def _weight(question: str, history: History) -> float:
    share = history.get(question)
    return NEW if share is None else KNOWN if share >= 1 else WEAK


def attestation_blocks(
    quizzes: Iterable[Quiz], handbook: Handbook, count: int, needed: Mapping[str, float], rng: random.Random
) -> tuple[Block, ...]:
    """One block for each chapter (see `subjects`): `count` shared out as evenly as its questions allow.

    `needed` is the share to reach, by chapter id.
    """
    found = subjects(quizzes, handbook)
    shares = _shared_out(count, [len(questions) for _, questions in found])
    return tuple(
        Block(chapter.title, draw(questions, share, {}, rng), needed.get(chapter.id, 0.0))
        for (chapter, questions), share in zip(found, shares, strict=True) if share
    )  # fmt: skip


def subjects(quizzes: Iterable[Quiz], handbook: Handbook) -> tuple[tuple[Chapter, tuple[Question, ...]], ...]:
    """Chapters with their questions in the order of the book; one with few of them (the introduction) goes with the
    next."""
    banks = tuple(quizzes)
    found: list[tuple[Chapter, tuple[Question, ...]]] = []
    carried: tuple[Question, ...] = ()
    for chapter in handbook.chapters:
        topics = {section.id for section in chapter.sections}
        asked = (*carried, *(each for quiz in banks for each in quiz if each.topic in topics))
        carried = asked if len(asked) < FEW and chapter is not handbook.chapters[-1] else ()
        if asked and not carried:
            found.append((chapter, asked))
    return tuple(found)


def _shared_out(count: int, most: Sequence[int]) -> list[int]:
    """As evenly as `most` allows, the first getting what does not divide."""
    shares = [0] * len(most)
    for _ in range(min(count, sum(most))):
        open_places = [place for place, share in enumerate(shares) if share < most[place]]
        shares[min(open_places, key=lambda place: (shares[place], place))] += 1
    return shares
