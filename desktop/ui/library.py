"""What is read after the window can be seen: the search index, cases, quizzes. Read once, told by signals."""

from __future__ import annotations  # cases, quizzes and the search are imported after the first paint

import gc
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.base.shipped import prepared, shipped
from desktop.handbook.store import Shelf
from desktop.ui.background import Background

if TYPE_CHECKING:
    from desktop.base.problems import Problem
    from desktop.handbook.editions.model import Editions
    from desktop.handbook.glossary.model import Glossary
    from desktop.handbook.model import Handbook
    from desktop.law.numbers import Law
    from desktop.practice.case import Case
    from desktop.quiz.model import Question, Quiz
    from desktop.search.found import Found
    from desktop.search.index import SearchIndex
    from desktop.search.item import Item
    from desktop.search.items import ItemIndex
    from desktop.search.vocabulary import Answer

MOST_HITS, ABOVE_ITEMS = 20, 8
"""Passages shown where only the text is looked in, and where terms, questions and cases follow them."""


@dataclass(frozen=True, slots=True)
class Lessons:
    """Everything to practise with, what became of the norms since, and the passages' bodies with terms as links."""

    cases: tuple[Case, ...] = ()
    quizzes: tuple[Quiz, ...] = ()
    translated: Mapping[str, Question] = field(default_factory=dict, compare=False)
    """Questions that have their texts in Kazakh, by id."""
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
    notes_told = Signal()  # fact: she has notes that can be looked for
    search_progress = Signal(int, int)  # fact: so many steps of the index are done, of so many

    def __init__(
        self, shelf: Shelf, background: Background, parent: QObject | None = None, cache: Path | None = None
    ) -> None:
        super().__init__(parent)
        self._caches = (cache, prepared()) if cache else ()
        self._shelf = shelf
        self._background = background
        self._index: SearchIndex | None = None
        self._notes: tuple[Item, ...] = ()
        self._stopped = False
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
        if self._notes:
            self.notes_told.emit()
        if self._asked:
            return
        self._asked = True
        self._background.run(self._read_search, done=self._have_search, failed=_unless_stopped)
        self._background.run(self._read_lessons, done=self._have_lessons, failed=_raise)
        self._background.run(self._read_law, done=self._have_law, failed=_raise)

    @property
    def search_is_ready(self) -> bool:
        """`search` may be called."""
        return self._index is not None

    @property
    def answers(self) -> tuple[Answer, ...]:
        """The search's ready answers; none before `search_ready`."""
        return self._index.answers if self._index else ()

    def lemmas(self, word: str) -> tuple[str, ...]:
        """The dictionary words of which `word` (folded) is a form; none before `search_ready`."""
        return self._index.reader.analyser.vocabulary.lexicon.lemmas(word) if self._index else ()

    def search(self, text: str, literal: bool, scope: str = "") -> Found:
        """Search; only after `search_ready`."""
        assert self._index is not None
        from desktop.search.scopes import read_scope

        limit = ABOVE_ITEMS if (read_scope(text)[0] or scope) == "everything" else MOST_HITS
        return self._index.search(text, limit, literal, scope)

    def set_notes(self, notes: Iterable[Item]) -> None:
        """From now on these notes of hers are found, instead of those told before. Cheap, in a thread."""
        self._notes = tuple(notes)
        self._take_notes()
        if self._notes:
            self.notes_told.emit()

    def passage_of_note(self, note: str) -> str:
        """The passage that the note is on; "" if there is no such note, or it is on none."""
        return next((each.passage for each in self._notes if each.id == note), "")

    def stop(self) -> None:
        """The program closes: an index that is still being built is not wanted any more."""
        self._stopped = True

    def _read_search(self) -> tuple[SearchIndex, tuple[Problem, ...]]:
        from desktop.search.index import open_index

        index, problems = open_index(
            self._shelf.handbook,
            shipped("content", "search"),
            self._caches,
            lambda: self._stopped,
            self.search_progress.emit,
        )
        index.warm()
        return index, problems

    def _take_lessons(self) -> None:
        """Let terms, questions and cases be found, once there are both an index and lessons."""
        index, lessons = self._index, self.lessons
        if index and lessons:
            gather = partial(_lesson_items, index, lessons, self._caches)
            self._background.run(gather, done=self._have_items, failed=_raise)

    def _take_notes(self) -> None:
        index, notes = self._index, self._notes
        if index:
            self._background.run(lambda: (notes, index.gathered(notes)), done=self._have_notes, failed=_raise)

    def _have_items(self, items: ItemIndex) -> None:
        assert self._index is not None
        self._index = self._index.with_items(items)

    def _have_notes(self, told: tuple[tuple[Item, ...], ItemIndex]) -> None:
        notes, gathered = told
        if self._index and notes is self._notes:  # she may have written another one meanwhile
            self._index = self._index.with_notes(gathered)

    def _read_lessons(self) -> Lessons:
        from desktop.handbook.editions.files import read_editions
        from desktop.handbook.glossary.files import read_glossary
        from desktop.practice.files import read_cases
        from desktop.ui.lore import linked_bodies

        cases, case_problems = read_cases(shipped("content", "cases"), self._shelf.handbook, self._caches)
        quizzes, kazakh, quiz_problems = _read_questions(self._shelf.handbook, self._caches)
        editions, edition_problems = read_editions(shipped("content", "editions"))
        glossary, term_problems = read_glossary(shipped("content", "glossary"))
        problems = (*edition_problems, *term_problems, *case_problems, *quiz_problems)
        linked = linked_bodies(self._shelf.handbook, glossary, self._shelf.bodies)
        return Lessons(cases, quizzes, kazakh, editions, glossary, linked, problems)

    def _read_law(self) -> tuple[Law, tuple[Problem, ...]]:
        from desktop.law.files import read_law

        return read_law(shipped("content", "law"))

    def _have_law(self, result: tuple[Law, tuple[Problem, ...]]) -> None:
        self.law, problems = result
        self.law_ready.emit()
        self._tell(problems)

    def _have_search(self, result: tuple[SearchIndex, tuple[Problem, ...]]) -> None:
        self._index, problems = result
        gc.freeze()  # nearly all of it stays; looking through it for garbage again and again would stop a keystroke
        self.search_ready.emit()
        self._take_lessons()
        if self._notes:
            self._take_notes()
        self._tell(problems)

    def _have_lessons(self, lessons: Lessons) -> None:
        self.lessons = lessons
        self.lessons_ready.emit()
        self._take_lessons()
        self._tell(lessons.problems)

    def _tell(self, problems: tuple[Problem, ...]) -> None:
        if problems:
            self.problems_found.emit(problems)


def _lesson_items(index: SearchIndex, lessons: Lessons, caches: Sequence[Path]) -> ItemIndex:
    from desktop.search.index import open_items
    from desktop.search.sources import case_items, question_items, term_items

    terms = term_items(lessons.glossary) if lessons.glossary else ()
    items = (*terms, *question_items(lessons.quizzes), *case_items(lessons.cases))
    return open_items(index, items, shipped("content", "search"), caches)


def _read_questions(
    handbook: Handbook, caches: Sequence[Path]
) -> tuple[tuple[Quiz, ...], dict[str, Question], tuple[Problem, ...]]:
    from desktop.quiz.files import read_banks, read_translations
    from desktop.quiz.store import Parsed

    parsed = Parsed(caches)  # read once: a megabyte of it takes five of the memory
    quizzes, problems = read_banks(shipped("quizzes"), handbook, parsed)
    kazakh, others = read_translations(shipped("quizzes"), handbook, "kk", parsed)
    return quizzes, kazakh, (*problems, *others)


def _unless_stopped(error: Exception) -> None:
    from desktop.search.index import Interrupted

    if not isinstance(error, Interrupted):
        raise error


def _raise(error: Exception) -> None:
    raise error
