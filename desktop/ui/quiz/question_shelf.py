"""Where a sitting's questions come from: the banks, their Kazakh texts, and the rules that make new ones."""

import random
from collections.abc import Iterable, Mapping

from desktop.handbook.model import Handbook
from desktop.quiz.model import Question, Quiz
from desktop.ui.library import Library

_SEEDS = 1 << 48


class QuestionShelf:
    """Looks questions up in what the library has read so far."""

    def __init__(self, library: Library, handbook: Handbook, language: str) -> None:
        self._library, self._handbook, self._language = library, handbook, language

    @property
    def quizzes(self) -> tuple[Quiz, ...]:
        """The banks; none before they are read."""
        return self._library.lessons.quizzes if self._library.lessons else ()

    @property
    def can_make(self) -> bool:
        """New questions can be made from the rules."""
        return self._library.law is not None

    def find(self, ids: Iterable[str], quiz: Quiz | None = None) -> Mapping[str, Question]:
        """Those of the ids that there are, by id; of `quiz` even if it is no shipped bank."""
        known = {each.id: each for bank in (*self.quizzes, *((quiz,) if quiz else ())) for each in bank}
        found = ((name, known.get(name) or self._remade(name)) for name in ids)
        return {name: each for name, each in found if each}

    def make(self, count: int, seed: str) -> tuple[Question, ...]:
        """So many new questions from the rules; the same seed gives the same."""
        from desktop.quiz.generated import FAMILIES, made

        law = self._library.law
        if law is None:
            return ()
        rng = random.Random(seed)
        families = rng.sample(tuple(FAMILIES), min(count, len(FAMILIES)))  # of each kind one, as far as they go
        return tuple(made(rng.randrange(_SEEDS), law, self._handbook, self._language, name) for name in families)

    def told(self, question: Question) -> Question:
        """The question in the window's language, where it has one."""
        lessons = self._library.lessons
        found = lessons.translated.get(question.id) if lessons and self._language == "kk" else None
        return found or question

    def _remade(self, name: str) -> Question | None:
        from desktop.quiz.generated import remade

        law = self._library.law
        return remade(name, law, self._handbook, self._language) if law else None
