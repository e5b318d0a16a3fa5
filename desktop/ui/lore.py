"""What is known over the handbook once it is read: the index of the law from everybody who cites, its terms."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from desktop.handbook.articles import ArticleIndex, Cited, passages_cited
from desktop.handbook.citation import parse_citations
from desktop.handbook.wording import TermFinder

if TYPE_CHECKING:
    from desktop.handbook.model import Handbook
    from desktop.practice.case import Case
    from desktop.quiz.model import Quiz
    from desktop.ui.library import Lessons


def term_finder(lessons: Lessons) -> TermFinder | None:
    """What finds terms in a text; None while there is no glossary."""
    return TermFinder(lessons.glossary.terms) if lessons.glossary else None


def article_index(handbook: Handbook, lessons: Lessons | None) -> ArticleIndex:
    """Passages, questions and cases by the places of the law they lean on."""
    index = ArticleIndex(tuple(passages_cited(handbook)))
    if lessons is None:
        return index
    return index.register((*questions_cited(handbook, lessons.quizzes), *cases_cited(lessons.cases)))


def questions_cited(handbook: Handbook, quizzes: tuple[Quiz, ...]) -> Iterator[Cited]:
    """Questions by their article, else by the references of their passage."""
    for question in (each for quiz in quizzes for each in quiz.questions):
        passage = handbook.passage(question.passage)
        own = parse_citations(question.article) if question.article else ()
        for citation in own or (passage.citations if passage else ()):
            yield Cited("question", question.id, question.text, citation)


def cases_cited(cases: tuple[Case, ...]) -> Iterator[Cited]:
    """Cases by the references of the passages their judgements lean on."""
    for case in cases:
        choices = (choice for scene in case.scenes.values() for choice in scene.choices)
        places = (place for choice in choices for each in choice.judgements() for place in each.citations)
        for citation in dict.fromkeys(places):
            yield Cited("case", case.id, case.title, citation)
