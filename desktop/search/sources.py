"""Where items come from: the glossary, the question banks, the cases. Only what may be told is taken.

Quizzes and cases lie above search, so they are described here by what is asked of them.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

from desktop.handbook.glossary.model import Glossary

from .item import Item


class AskedQuestion(Protocol):
    """A question as far as search may know it: never its key."""

    @property
    def id(self) -> str:
        """Its id."""

    @property
    def text(self) -> str:
        """What is asked."""


class Bank(Protocol):
    """A quiz."""

    @property
    def title(self) -> str:
        """Its title."""

    @property
    def questions(self) -> Sequence[AskedQuestion]:
        """Its questions."""


class Story(Protocol):
    """A case."""

    @property
    def id(self) -> str:
        """Its id."""

    @property
    def title(self) -> str:
        """Its title."""

    @property
    def summary(self) -> str:
        """What it is about."""


def term_items(glossary: Glossary) -> Iterator[Item]:
    """Terms under all their names."""
    for each in glossary.terms:
        title = f"{each.ru} ({', '.join(each.short)})" if each.short else each.ru
        names = tuple(name for name in (each.kk, each.en, each.old, each.new) if name)
        text = ". ".join(part for part in (f"{each.kk} · {each.en}", each.definition) if part)
        yield Item("term", each.id, title, text, each.passage, names)


def question_items(banks: Iterable[Bank]) -> Iterator[Item]:
    """Questions without their options and passages: those would give the key away."""
    return (Item("question", each.id, each.text, bank.title) for bank in banks for each in bank.questions)


def case_items(cases: Iterable[Story]) -> Iterator[Item]:
    """Cases by title and summary."""
    return (Item("case", each.id, each.title, each.summary) for each in cases)
