"""How the pages after the first are made and joined to the desk; imported when one of them is opened."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.base.shipped import shipped

if TYPE_CHECKING:
    from desktop.base.settings import Settings
    from desktop.ui.desk import Desk, Shared
    from desktop.ui.theme import Theme

Maker = Callable[["Desk", "Shared", "Settings", "Theme"], QWidget]


def _today(desk: Desk, shared: Shared, settings: Settings, theme: Theme) -> QWidget:
    from desktop.ui.errands import ask_quiz, go_on_with_case, go_on_with_sitting
    from desktop.ui.pages.today_page import TodayPage

    page = TodayPage(shared.library, shared.shelf.handbook, shared.recorder, theme, shared.now, shared.new_id,
                     settings)  # fmt: skip
    page.passage_requested.connect(desk.open_passage)
    page.setting_changed.connect(desk.setting_changed)
    page.case_requested.connect(partial(go_on_with_case, desk))
    page.sitting_requested.connect(partial(go_on_with_sitting, desk))
    page.questions_requested.connect(partial(ask_quiz, desk))
    return page


def _practice(desk: Desk, shared: Shared, settings: Settings, theme: Theme) -> QWidget:
    from desktop.ui.pages.practice_page import PracticePage

    page = PracticePage(shared.library, shared.shelf.handbook, shared.recorder, theme, shared.now, shared.new_id,
                        settings.feedback)  # fmt: skip
    page.passage_requested.connect(desk.open_passage)
    page.setting_changed.connect(desk.setting_changed)
    return page


def _quiz(desk: Desk, shared: Shared, settings: Settings, theme: Theme) -> QWidget:
    from desktop.ui.pages.quiz_page import QuizPage

    page = QuizPage(shared.library, shared.shelf.handbook, shared.recorder, theme, shared.now, shared.new_id,
                    settings.language)  # fmt: skip
    page.passage_requested.connect(desk.open_passage)
    page.exam_changed.connect(lambda on: desk.window.hold("quiz" if on else ""))
    return page


def _village(desk: Desk, shared: Shared, settings: Settings, theme: Theme) -> QWidget:
    from desktop.ui.pages.village_page import VillagePage

    page = VillagePage(shared.library, shared.shelf.handbook, theme, shared.background, shared.places.data,
                       shared.new_id)  # fmt: skip
    page.passage_requested.connect(desk.open_passage)
    page.questions_requested.connect(partial(_questions, desk))
    page.problems_found.connect(desk.tell_problems)
    return page


def _questions(desk: Desk, section: str) -> None:
    from desktop.ui.pages.quiz_page import QuizPage

    page = desk.window.show_page("quiz")
    if isinstance(page, QuizPage):
        page.start_section(section)


def _calculators(desk: Desk, shared: Shared, settings: Settings, theme: Theme) -> QWidget:
    from desktop.ui.errands import results_to_leaflet
    from desktop.ui.pages.calculators_page import CalculatorsPage

    draft = shared.places.data / "drafts" / "household.toml"
    page = CalculatorsPage(shared.library, theme, settings.language, shared.now().date(), draft,
                           shared.background)  # fmt: skip
    page.passage_requested.connect(desk.open_passage)
    page.copied.connect(desk.say_copied)
    page.leaflet_requested.connect(partial(results_to_leaflet, desk))
    return page


def _progress(desk: Desk, shared: Shared, settings: Settings, theme: Theme) -> QWidget:
    from desktop.ui.errands import show_article
    from desktop.ui.pages.progress_page import ProgressPage

    page = ProgressPage(shared.shelf.handbook, shared.recorder, theme, shared.library, settings.language)
    page.passage_requested.connect(desk.open_passage)
    page.article_requested.connect(partial(show_article, desk))
    page.page_requested.connect(desk.window.show_page)
    return page


def _leaflet(desk: Desk, shared: Shared, settings: Settings, theme: Theme) -> QWidget:
    from desktop.handbook.leaflet.files import read_forms
    from desktop.ui.pages.leaflet_page import LeafletPage

    words = shipped("resources", "leaflets", "wording.toml")
    forms, problems = read_forms(shipped("content", "leaflets"), words, shared.shelf.handbook)
    desk.tell_problems(problems)
    page = LeafletPage(shared.shelf.handbook, shared.library, forms, shared.places.leaflet, settings.centre, theme,
                       shared.now)  # fmt: skip
    page.centre_changed.connect(partial(desk.setting_changed.emit, "centre"))
    return page


def _terms(desk: Desk, shared: Shared, settings: Settings, theme: Theme) -> QWidget:
    from desktop.ui.pages.terms_page import TermsPage

    page = TermsPage(shared.shelf.handbook, shared.library)
    page.passage_requested.connect(desk.open_passage)
    return page


def _changes(desk: Desk, shared: Shared, settings: Settings, theme: Theme) -> QWidget:
    from desktop.ui.pages.changes_page import ChangesPage

    page = ChangesPage(shared.shelf.handbook, shared.library, theme)
    page.passage_requested.connect(desk.open_passage)
    page.copied.connect(desk.say_copied_list)
    return page


def _settings(desk: Desk, shared: Shared, settings: Settings, theme: Theme) -> QWidget:
    from desktop.ui.pages.settings_page import SettingsPage

    changelog = shipped("resources", f"CHANGELOG.{settings.language}.md").read_text(encoding="utf-8")
    page = SettingsPage(settings, shared.places, changelog, shared.links)
    page.changed.connect(desk.setting_changed)
    page.keys_requested.connect(desk.show_keys)
    page.check_requested.connect(partial(_check_certificate, desk, settings, theme))
    return page


def _check_certificate(desk: Desk, settings: Settings, theme: Theme) -> None:
    from desktop.ui.quiz.certificate_check import CertificateCheck

    CertificateCheck(theme, settings.language, desk.window).exec()


MAKERS: dict[str, Maker] = {
    "today": _today, "practice": _practice, "quiz": _quiz, "village": _village, "calculators": _calculators,
    "progress": _progress, "terms": _terms, "changes": _changes, "leaflet": _leaflet, "settings": _settings,
}  # fmt: skip
"""Key of the page → how it is made."""
