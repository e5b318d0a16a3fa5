"""Questions for the index of the law: each stands under the places it leans on."""

from collections.abc import Iterable, Iterator

from desktop.handbook.articles import Cited, right_places
from desktop.handbook.citation import Citation, parse_citations
from desktop.handbook.model import Handbook

from .model import Question, Quiz


def questions_cited(quizzes: Iterable[Quiz], handbook: Handbook) -> Iterator[Cited]:
    """Every question by its own article, else by those of its passage (the right ones where the print errs)."""
    for question in (each for quiz in quizzes for each in quiz.questions):
        for citation in _places(question, handbook):
            yield Cited("question", question.id, question.text, citation)


def _places(question: Question, handbook: Handbook) -> tuple[Citation, ...]:
    try:
        own = parse_citations(question.article)
    except ValueError:  # a bank may name an act that the handbook does not know
        own = ()
    return own or right_places(handbook, question.passage)
