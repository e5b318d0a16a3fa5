"""What is read after the window can be seen: the search index, cases, quizzes. Read once, told by signals."""

from __future__ import annotations  # cases, quizzes and the search are imported after the first paint

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.base.shipped import shipped
from desktop.handbook.store import Shelf
from desktop.ui.background import Background

if TYPE_CHECKING:
    from desktop.base.problems import Problem
    from desktop.handbook.editions.model import Editions
    from desktop.handbook.glossary.model import Glossary
    from desktop.law.numbers import Law
    from desktop.practice.case import Case
    from desktop.quiz.model import Quiz
    from desktop.search.found import Found
    from desktop.search.index import SearchIndex
    from desktop.search.vocabulary import Answer


@dataclass(frozen=True, slots=True)
class Lessons:
    """Everything to practise with, what became of the norms since, and the passages' bodies with terms as links."""

    cases: tuple[Case, ...] = ()
    quizzes: tuple[Quiz, ...] = ()
    editions: Editions | None = None
    glossary: Glossary | None = None
    linked: Mapping[str, str] = field(default_factory=dict, compare=False)
    problems: tuple[Problem, ...] = field(default=(), compare=False)


class Library(QObject):
    """Reads in threads; until `lessons_ready` there is nothing to practise, until `search_ready` no search."""

    search_ready = Signal()
    lessons_ready = Signal()
    law_ready = Signal()
    problems_found = Signal(object)  # fact: a tuple of Problem, never empty

    def __init__(self, shelf: Shelf, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._background = background
        self._index: SearchIndex | None = None
        self._asked = False
        self.lessons: Lessons | None = None
        self.law: Law | None = None

    def load(self) -> None:
        """Start reading; a second call only tells again what is already there."""
        if self._index:
            self.search_ready.emit()
        if self.lessons:
            self.lessons_ready.emit()
        if self.law:
            self.law_ready.emit()
        if self._asked:
            return
        self._asked = True
        self._background.run(self._read_search, done=self._have_search, failed=_raise)
        self._background.run(self._read_lessons, done=self._have_lessons, failed=_raise)
        self._background.run(self._read_law, done=self._have_law, failed=_raise)

    @property
    def answers(self) -> tuple[Answer, ...]:
        """The search's ready answers; none before `search_ready`."""
        return self._index.answers if self._index else ()

    def lemmas(self, word: str) -> tuple[str, ...]:
        """The dictionary words of which `word` (folded) is a form; none before `search_ready`."""
        return self._index.reader.analyser.vocabulary.lexicon.lemmas(word) if self._index else ()

    def search(self, text: str, literal: bool) -> Found:
        """Search; only after `search_ready`."""
        assert self._index is not None
        return self._index.search(text, literal=literal)

    def _read_search(self) -> tuple[SearchIndex, tuple[Problem, ...]]:
        from desktop.search.files import read_vocabulary
        from desktop.search.index import build_index

        vocabulary, problems = read_vocabulary(shipped("content", "search"))
        return build_index(self._shelf.handbook, vocabulary), problems

    def _read_lessons(self) -> Lessons:
        from desktop.handbook.editions.files import read_editions
        from desktop.handbook.glossary.files import read_glossary
        from desktop.practice.files import read_cases
        from desktop.quiz.files import read_banks
        from desktop.ui.lore import linked_bodies

        cases, case_problems = read_cases(shipped("content", "cases"), self._shelf.handbook)
        quizzes, quiz_problems = read_banks(shipped("quizzes"), self._shelf.handbook)
        editions, edition_problems = read_editions(shipped("content", "editions"))
        glossary, term_problems = read_glossary(shipped("content", "glossary"))
        problems = (*edition_problems, *term_problems, *case_problems, *quiz_problems)
        linked = linked_bodies(self._shelf.handbook, glossary, self._shelf.bodies)
        return Lessons(cases, quizzes, editions, glossary, linked, problems)

    def _read_law(self) -> tuple[Law, tuple[Problem, ...]]:
        from desktop.law.files import read_law

        return read_law(shipped("content", "law"))

    def _have_law(self, result: tuple[Law, tuple[Problem, ...]]) -> None:
        self.law, problems = result
        self.law_ready.emit()
        self._tell(problems)

    def _have_search(self, result: tuple[SearchIndex, tuple[Problem, ...]]) -> None:
        self._index, problems = result
        self.search_ready.emit()
        self._tell(problems)

    def _have_lessons(self, lessons: Lessons) -> None:
        self.lessons = lessons
        self.lessons_ready.emit()
        self._tell(lessons.problems)

    def _tell(self, problems: tuple[Problem, ...]) -> None:
        if problems:
            self.problems_found.emit(problems)


def _raise(error: Exception) -> None:
    raise error
