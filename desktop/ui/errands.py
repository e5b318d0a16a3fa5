"""What the desk does across its pages and only when asked: the leaflet, links from outside, the sheet of keys."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from desktop.base.link import Link
from desktop.base.problems import problem
from desktop.handbook.law_links import citation_of
from desktop.handbook.leaflet.model import Line
from desktop.ui.pages.leaflet_page import LeafletPage

if TYPE_CHECKING:
    from desktop.learning.records import Session
    from desktop.learning.sittings import Standing
    from desktop.quiz.model import Quiz
    from desktop.ui.desk import Desk
    from desktop.ui.main_window import PageSpec
    from desktop.ui.theme import Theme

FEW = 10
"""Questions of a short sitting."""


def show_centre(desk: Desk, centre: str) -> None:
    """Her centre's name wherever it is shown."""
    from desktop.ui.pages.settings_page import SettingsPage

    leaflet, settings = desk.window.made("leaflet"), desk.window.made("settings")
    if isinstance(leaflet, LeafletPage):
        leaflet.know_centre(centre)
    if isinstance(settings, SettingsPage):
        settings.centre.setText(centre)


def to_leaflet(desk: Desk, passage: str, quote: str = "") -> None:
    """Put a passage, or that part of it, on the family's leaflet and say so."""
    add_to_leaflet(desk, Line("passage", quote, passage))


def add_to_leaflet(desk: Desk, *lines: Line) -> None:
    """Put any lines on the family's leaflet, as one step to undo, and say so."""
    page = desk.page("leaflet")
    if isinstance(page, LeafletPage) and lines and page.add(*lines):
        desk.window.flash(QCoreApplication.translate("Errands", "It is on the leaflet now."))


def results_to_leaflet(desk: Desk, told: Sequence[tuple[str, str]]) -> None:
    """Put what a calculator found on the family's leaflet."""
    add_to_leaflet(desk, *result_lines(told))


def result_lines(told: Sequence[tuple[str, str]]) -> list[Line]:
    """What a calculator found, (sentence, where its rule stands), as lines: those of one source stand together."""
    groups = groupby(told, key=itemgetter(1))
    return [
        Line("result", "\n".join(text for text, _ in group), sources=(cited,) if cited else ())
        for cited, group in groups
    ]


def show_key_sheet(desk: Desk, specs: list[PageSpec], theme: Theme) -> None:
    """The sheet of keys over the window; its groups are what holds everywhere, then the pages in their order."""
    from desktop.ui.shortcuts import EVERYWHERE
    from desktop.ui.widgets.key_sheet import show_keys

    translate = QCoreApplication.translate
    groups = [(EVERYWHERE, translate("Errands", "Everywhere")), ("search", translate("Errands", "In the search line"))]
    groups += [(spec.key, spec.word) for spec in specs]
    groups.append(("quick", translate("Errands", "In the small window")))
    show_keys(groups, desk.window.current, theme, desk.window)


def follow(desk: Desk, link: Link) -> None:
    """Open what the link means, as soon as it is there; a link to nothing is told."""
    ready = {"passage": None, "article": "search_ready"}.get(link.kind, "lessons_ready")
    library = desk.library
    there = ready is None or (library.search_is_ready if ready == "search_ready" else library.lessons is not None)
    if there:
        _open(desk, link)
    else:
        once = Qt.ConnectionType.SingleShotConnection
        signal = library.search_ready if ready == "search_ready" else library.lessons_ready
        signal.connect(partial(_open, desk, link), once)


def _open(desk: Desk, link: Link) -> None:
    deed = {"passage": _passage, "article": _article, "term": _term, "case": _case, "quiz": _quiz}[link.kind]
    if not deed(desk, link.id):
        desk.tell_problems((problem("", "", "link-target", link=link),))


def _passage(desk: Desk, item: str) -> bool:
    return desk.open_passage(item)


def _article(desk: Desk, place: str) -> bool:
    citation = citation_of(place)
    if citation:
        desk.window.focus_search()
        desk.search.ask(str(citation))
    return citation is not None


def _term(desk: Desk, term_id: str) -> bool:
    from desktop.ui.pages.terms_page import TermsPage

    lessons = desk.library.lessons
    terms = lessons.glossary.terms if lessons and lessons.glossary else ()
    term = next((each for each in terms if each.id == term_id), None)
    page = desk.window.show_page("terms") if term else None
    if term and isinstance(page, TermsPage):
        page.filter(term.ru)
    return term is not None


def _case(desk: Desk, case_id: str) -> bool:
    from desktop.ui.pages.practice_page import PracticePage

    lessons = desk.library.lessons
    case = next((each for each in lessons.cases if each.id == case_id), None) if lessons else None
    page = desk.window.show_page("practice") if case else None
    if case and isinstance(page, PracticePage) and not page.resume(case):
        page.start(case)
    return case is not None


def _quiz(desk: Desk, quiz_id: str) -> bool:
    from desktop.ui.pages.quiz_page import QuizPage

    lessons = desk.library.lessons
    quiz = next((each for each in lessons.quizzes if each.id == quiz_id), None) if lessons else None
    page = desk.window.show_page("quiz") if quiz else None
    if quiz and isinstance(page, QuizPage) and not page.resume(quiz):
        page.start(quiz)
    return quiz is not None


def show_article(desk: Desk, place: str) -> None:
    """The list of articles beside the page of the book, narrowed to one place of the law."""
    desk.window.show_page("handbook")
    if desk.reading:
        desk.reading.desk.show_article(place)


def go_on_with_case(desk: Desk, case_id: str) -> None:
    """Take up the case where it was left, or begin it."""
    _case(desk, case_id)


def go_on_with_sitting(desk: Desk, session: Session, standing: Standing) -> None:
    """Take up a quiz where it was left; one that is in view already stays as it is."""
    from desktop.ui.pages.quiz_page import QuizPage

    page = desk.window.show_page("quiz")
    if isinstance(page, QuizPage) and not page.session:
        page.take_up(session, standing)


def ask_quiz(desk: Desk, quiz: Quiz) -> None:
    """A short sitting on these questions; one that is in view already stays as it is."""
    from desktop.ui.pages.quiz_page import QuizPage

    page = desk.window.show_page("quiz")
    if isinstance(page, QuizPage) and not page.session:
        page.start(quiz, FEW)
