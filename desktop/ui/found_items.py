"""Where a found item is shown: a term among the terms, a question in its quiz, a case in practice."""

from __future__ import annotations  # cases and quizzes are imported after the first paint

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.ui.pages.practice_page import PracticePage
from desktop.ui.pages.quiz_page import QuizPage
from desktop.ui.pages.terms_page import TermsPage

if TYPE_CHECKING:
    from desktop.ui.library import Lessons


def open_item(kind: str, item: str, lessons: Lessons | None, show_page: Callable[[str], QWidget]) -> str:
    """Show the item and give the title of the quiz or case it is in, "" for a term. A sitting that was broken off
    goes on; a new one is begun by nobody but her. What is no longer there is not shown."""
    opens = {"term": _open_term, "question": _open_question, "case": _open_case}
    return opens[kind](item, lessons, show_page) if lessons and kind in opens else ""


def _open_term(item: str, lessons: Lessons, show_page: Callable[[str], QWidget]) -> str:
    page = show_page("terms")
    term = next((each for each in lessons.glossary.terms if each.id == item), None) if lessons.glossary else None
    if term and isinstance(page, TermsPage):
        page.filter(term.ru)
    return ""


def _open_question(item: str, lessons: Lessons, show_page: Callable[[str], QWidget]) -> str:
    page = show_page("quiz")
    quiz = next((each for each in lessons.quizzes if each.question(item)), None)
    if quiz and isinstance(page, QuizPage) and page.sitting is None:
        page.resume(quiz)
    return quiz.title if quiz else ""


def _open_case(item: str, lessons: Lessons, show_page: Callable[[str], QWidget]) -> str:
    page = show_page("practice")
    case = next((each for each in lessons.cases if each.id == item), None)
    if case and isinstance(page, PracticePage) and page.play is None:
        page.resume(case)
    return case.title if case else ""
