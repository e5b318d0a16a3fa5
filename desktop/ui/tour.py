"""The tour: the real program does its main job by itself, says what it did, and leaves a picture of every page."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, Qt

from desktop.ui.keys import pause, press, type_text
from desktop.ui.pages.practice_page import PracticePage
from desktop.ui.pages.quiz_page import QuizPage
from desktop.ui.running import Running
from desktop.ui.widgets.question_view import MatchingView

Say = Callable[[str], object]
QUERY = "безработного"
PATIENCE = 20_000
"""Milliseconds to wait for anything before the tour says what did not come."""

REST = ("calculators", "progress", "terms", "changes", "leaflet", "settings")
"""Pages that are only looked at."""


class Tour:
    """Drives one Program through its pages as a person would: keys and clicks, no short cuts."""

    def __init__(self, program: Running, out: Path, say: Say) -> None:
        self._program = program
        self._out = out
        self._say = say
        self._number = 0
        self.failed: list[str] = []

    def main_job(self) -> None:
        """Search, open a passage, play the case, answer the quiz, look at the progress."""
        self._wait("search", lambda: self._program.shared.library.lessons is not None and self._search_ready())
        self._picture("handbook")
        self._search()
        self._case()
        self._quiz()
        for page in REST:
            self._program.desk.window.show_page(page)
            self._settle()
            self._picture(page)

    def looks(self) -> None:
        """The same pages in the other language, the dark theme, a small window and doubled text."""
        for name, value in (("language", "kk"), ("theme", "dark"), ("scale", 200)):
            self._program.change(name, value)
            self._settle()
            if name == "scale":
                self._program.desk.window.resize(1024, 700)
            for page in ("handbook", "practice", "quiz", *REST):
                self._program.desk.window.show_page(page)
                self._settle()
                self._picture(f"{page}-{name}-{value}")
            self._middle_of_work(f"{name}-{value}")

    def _middle_of_work(self, look: str) -> None:
        """A case with its feedback and a question with its explanation, in this look."""
        lessons = self._program.shared.library.lessons
        practice, quiz = (self._program.desk.page(key) for key in ("practice", "quiz"))
        if not lessons or not isinstance(practice, PracticePage) or not isinstance(quiz, QuizPage):
            return
        self._program.desk.window.show_page("practice")
        practice.start(lessons.cases[0])
        self._wait("choices", lambda: bool(practice.choices))
        practice.choices[-1].click()
        self._wait("outcome", lambda: _goes_on(practice))
        self._picture(f"case-feedback-{look}")
        self._program.desk.window.show_page("quiz")
        quiz.start(lessons.quizzes[0])
        self._wait("question", lambda: quiz.view is not None)
        self._answer(quiz, 0)
        self._picture(f"quiz-question-{look}")

    def _search_ready(self) -> bool:
        found = self._program.desk.search
        found.setFocus()
        return found.ready

    def _search(self) -> None:
        box = self._program.desk.search
        self._program.desk.window.focus_search()
        type_text(box, QUERY)
        self._settle()
        found = box.found
        count = len(found.hits) if found else 0
        self._tell(f"Поиск «{QUERY}»: отрывков — {count}.", ok=count > 0)
        self._picture("search")
        press(box, Qt.Key.Key_Return)
        self._settle()
        first = found.hits[0].passage if found and found.hits else None
        self._tell(f"Открыт отрывок: {first.path[-1] if first else '—'}.", ok=first is not None)
        self._picture("passage")

    def _case(self) -> None:
        lessons = self._program.shared.library.lessons
        page = self._program.desk.window.show_page("practice")
        self._settle()
        self._picture("practice")
        if not isinstance(page, PracticePage) or not lessons or not lessons.cases:
            self._tell("Случая для практики нет.", ok=False)
            return
        page.start(lessons.cases[0])
        steps = 0
        while steps < 60 and not (page.play and page.play.finished and not page.choices):
            self._wait("choices", lambda: bool(page.choices) or bool(page.play and page.play.finished))
            if not page.choices:
                break
            steps += 1
            page.choices[0].click()
            self._wait("outcome", lambda: _goes_on(page))
            if steps == 1:
                self._picture("case-feedback")
            self._go_on(page)
        self._settle()
        self._picture("case-end")
        self._tell(f"Случай «{lessons.cases[0].title}»: решений — {steps}.", ok=steps > 3)

    def _quiz(self) -> None:
        lessons = self._program.shared.library.lessons
        page = self._program.desk.window.show_page("quiz")
        self._settle()
        self._picture("quiz-list")
        if not isinstance(page, QuizPage) or not lessons or not lessons.quizzes:
            self._tell("Теста нет.", ok=False)
            return
        page.start(lessons.quizzes[0])
        self._wait("question", lambda: page.view is not None)
        total = len(lessons.quizzes[0].questions)
        for number in range(total):
            self._answer(page, number)
        self._settle()
        self._picture("quiz-end")
        done = page.run.index if page.run else 0
        self._tell(f"Тест «{lessons.quizzes[0].title}»: отвечено {done} из {total}.", ok=done == total)

    def _answer(self, page: QuizPage, number: int) -> None:
        view = page.view
        if isinstance(view, MatchingView):
            for row, box in enumerate(view.boxes):
                box.setCurrentIndex(1 + row % (box.count() - 1))
        elif view:
            view.press(number % len(view.choices))
        page.next_button.click()
        self._wait("feedback", page.next_button.isEnabled)
        self._settle()
        if number in (0, 5) or isinstance(view, MatchingView):
            self._picture(f"quiz-question-{number + 1}")
        page.next_button.click()
        self._settle()

    def _go_on(self, page: PracticePage) -> None:
        page.go_on()
        self._settle()

    def _tell(self, text: str, *, ok: bool) -> None:
        self._say(("✓ " if ok else "✕ ") + text + "\n")
        if not ok:
            self.failed.append(text)

    def _picture(self, name: str) -> None:
        self._number += 1
        self._settle()
        path = self._out / f"{self._number:02}-{name}.png"
        self._program.desk.window.grab().save(str(path))

    def _wait(self, what: str, ready: Callable[[], bool]) -> None:
        patience = QDeadlineTimer(PATIENCE)
        while not ready():
            if patience.hasExpired():
                self._tell(f"Не дождались: {what}.", ok=False)
                return
            pause(5)

    @staticmethod
    def _settle() -> None:
        pause(40)


def _goes_on(page: PracticePage) -> bool:
    return page.can_go_on or bool(page.play and page.play.finished and not page.choices)


def run(make: Callable[[], Running], out: str, say: Say) -> int:
    """Take the tour; pictures go to the folder `out`. Returns 0 if everything that was tried came out."""
    folder = Path(out)
    folder.mkdir(parents=True, exist_ok=True)
    program = make()
    program.show()
    tour = Tour(program, folder, say)
    tour.main_job()
    tour.looks()
    program.desk.window.close()
    say(f"Снимки страниц: {folder.resolve()}\n")
    return 1 if tour.failed else 0
