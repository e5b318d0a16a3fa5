"""Joins the reader's desk with the rest of the window: what it knows, what it wishes, where finding goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.ui.lore import known
from desktop.ui.reader_desk import ReaderDesk

if TYPE_CHECKING:
    from desktop.base.settings import Settings
    from desktop.ui.desk import Shared
    from desktop.ui.main_window import MainWindow
    from desktop.ui.pages.handbook_page import HandbookPage
    from desktop.ui.theme import Theme


class Reading(QObject):
    """Goes with its page; whatever the library reads later reaches the cards through here."""

    setting_changed = Signal(str, object)  # fact: (name, value) of a preference

    def __init__(
        self, window: MainWindow, page: HandbookPage, shared: Shared, settings: Settings, theme: Theme
    ) -> None:
        super().__init__(page)
        self._window, self._page, self._library = window, page, shared.library
        self._handbook, self._language = shared.shelf.handbook, settings.language
        self.desk = ReaderDesk(page, self._handbook, theme)
        self.desk.find_bar.lemmas = self._library.lemmas
        self.desk.show_numbers(settings.numbers)
        self.desk.item_requested.connect(self._open_item)
        self.desk.numbers_changed.connect(self._numbered)
        window.find_requested.connect(self._find)
        self._library.lessons_ready.connect(self._tell_page)
        for read in (self._library.search_ready, self._library.lessons_ready, self._library.law_ready):
            read.connect(self._know)

    def _tell_page(self) -> None:
        """Badges, links and, for a Kazakh reader, Kazakh titles in the page and its contents."""
        lessons = self._library.lessons
        if lessons and lessons.editions:
            glossary = lessons.glossary if self._language == "kk" else None
            self._page.reader.set_lore(lessons.editions, lessons.linked, glossary.every_title() if glossary else None)
            if glossary:
                self._page.name_contents(glossary.titles)

    def _know(self) -> None:
        if self._library.lessons:
            self.desk.know(lambda: known(self._handbook, self._library))

    def _numbered(self, shown: bool) -> None:
        self.setting_changed.emit("numbers", shown)

    def _find(self, step: int) -> None:
        """In the page while it is in view, else among everything."""
        if self._page.isVisible():
            self.desk.find(step)
        else:
            self._window.focus_search()

    def _open_item(self, kind: str, item: str) -> None:
        """Show the quiz of a question, or a case: go on with it, or begin it."""
        from desktop.ui.pages.practice_page import PracticePage
        from desktop.ui.pages.quiz_page import QuizPage

        page = self._window.show_page("quiz" if kind == "question" else "practice")
        if isinstance(page, PracticePage):
            page.show_case(item)
        elif isinstance(page, QuizPage) and self._library.lessons:
            quizzes = self._library.lessons.quizzes
            quiz = next((each for each in quizzes if any(question.id == item for question in each.questions)), None)
            if quiz and not page.resume(quiz):
                page.start(quiz)
