"""The tour: the real program does its main job by itself, says what it did, and leaves a picture of every screen."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt

from desktop.quiz.right import right_response
from desktop.ui import tour_desk, tour_practice
from desktop.ui.camera import Camera, Say
from desktop.ui.keys import press, type_text
from desktop.ui.pages.quiz_page import QuizPage
from desktop.ui.running import Running
from desktop.ui.tour_order import Order
from desktop.ui.tour_stage import Stage
from desktop.ui.widgets.question_view import ChoiceView

QUERY = "безработного"
PAGES = (
    "today", "handbook", "practice", "quiz", "village", "calculators", "progress", "terms", "changes", "leaflet",
    "settings",
)  # fmt: skip
SIZE = (1024, 700)


class Tour:
    """Drives one Program through its pages as a person would: keys and clicks, no short cuts."""

    def __init__(self, stage: Stage) -> None:
        self._stage, self._camera = stage, stage.camera

    def main_job(self) -> None:
        """Search, open a passage, play the case, answer the quiz, look at the progress."""
        self._camera.into("job")
        self._stage.picture("handbook")
        self._search()
        self._case()
        self._quiz()
        for page in ("today", *PAGES[4:]):
            self._stage.open(page)
            self._stage.picture(page)

    def look(self, look: str, groups: Sequence[str]) -> None:
        """The groups in that look («ru-dark-200»), in a small window."""
        self._dress(look)
        self._camera.into(look)
        if "pages" in groups:
            self._pages()
        for group, scenes in (("desk", tour_desk.SCENES), ("practice", tour_practice.SCENES)):
            for scene in scenes if group in groups else ():
                scene(self._stage)
        if "practice" in groups:
            self._stage.open("progress")
            self._stage.picture("progress")

    def ready(self) -> bool:
        """The window is whole: everything that comes after the first paint is there."""
        desk = self._stage.desk
        whole = desk.mine is not None and desk.mine.panel is not None and desk.reading is not None
        read = desk.library.lessons is not None and desk.library.law is not None
        return whole and read and desk.search.ready and self._stage.program.shared.recorder.memory is not None

    def _dress(self, look: str) -> None:
        language, theme, scale = look.split("-")
        for name, value in (("language", language), ("theme", theme), ("scale", int(scale))):
            if getattr(self._stage.program.settings, name) != value:
                self._change(name, value)
        self._camera.wait("window", self.ready)
        self._stage.window.resize(*SIZE)
        self._stage.window.activateWindow()

    def _change(self, name: str, value: object) -> None:
        before = self._stage.desk
        self._stage.program.change(name, value)
        self._camera.wait("another window", lambda: self._stage.desk is not before)

    def _pages(self) -> None:
        for page in PAGES:
            self._stage.open(page)
            self._stage.picture(page)
        lessons = self._stage.desk.library.lessons
        if lessons and lessons.quizzes:
            quiz = self._stage.quiz()
            quiz.start(lessons.quizzes[0])
            self._camera.wait("question", lambda: quiz.view is not None)
            self._answer(quiz, 0)
            press(quiz, Qt.Key.Key_Escape)

    def _search(self) -> None:
        box = self._stage.desk.search
        self._stage.window.focus_search()
        type_text(box, QUERY)
        self._camera.settle()
        found = box.found
        count = len(found.hits) if found else 0
        self._camera.tell(f"Поиск «{QUERY}»: отрывков — {count}.", ok=count > 0)
        self._stage.picture("search")
        press(box, Qt.Key.Key_Return)
        self._camera.settle()
        first = found.hits[0].passage if found and found.hits else None
        self._camera.tell(f"Открыт отрывок: {first.path[-1] if first else '—'}.", ok=first is not None)
        self._stage.picture("passage")

    def _case(self) -> None:
        lessons, page = self._stage.desk.library.lessons, self._stage.practice()
        self._stage.picture("practice")
        if not lessons or not lessons.cases:
            self._camera.tell("Случая для практики нет.", ok=False)
            return
        page.start(lessons.cases[0])
        self._camera.wait("choices", lambda: page.choices)
        self._stage.picture("case-choice")
        steps = tour_practice.play_on(self._stage, page, 0)
        self._stage.picture("case-end")
        self._camera.tell(f"Случай «{lessons.cases[0].title}»: решений — {steps}.", ok=steps > 3)

    def _quiz(self) -> None:
        lessons, page = self._stage.desk.library.lessons, self._stage.quiz()
        self._stage.picture("quiz-list")
        if not lessons or not lessons.quizzes:
            self._camera.tell("Теста нет.", ok=False)
            return
        page.start(lessons.quizzes[0])
        self._camera.wait("question", lambda: page.view is not None)
        total = len(lessons.quizzes[0].questions)
        for number in range(total):
            self._answer(page, number)
        self._camera.settle()
        self._stage.picture("quiz-end")
        memory = self._stage.program.shared.recorder.memory
        done = len(memory.answers(memory.sessions()[-1].id)) if memory else 0
        self._camera.tell(f"Тест «{lessons.quizzes[0].title}»: отвечено {done} из {total}.", ok=done == total)

    def _answer(self, page: QuizPage, number: int) -> None:
        view = page.view
        if isinstance(view, ChoiceView):
            view.press(number % len(view.choices))
        elif view and page.sitting:
            view.restore(right_response(page.sitting.current.question.body))
        page.next_button.click()
        self._camera.wait("feedback", page.next_button.isEnabled)
        if number in (0, 5) or not isinstance(view, ChoiceView):
            self._stage.picture(f"quiz-question-{number + 1}")
        page.next_button.click()
        self._camera.settle()


def run(make: Callable[[], Running], order: Order, say: Say) -> int:
    """Take the tour; pictures go to the folder `order.out`. Returns 0 if everything that was tried came out."""
    folder = Path(order.out)
    folder.mkdir(parents=True, exist_ok=True)
    program = make()
    program.show()
    stage = Stage(program, Camera(folder, say), folder / "profile")
    tour = Tour(stage)
    stage.camera.wait("window", tour.ready)
    if "job" in order.groups:
        tour.main_job()
    in_looks = [each for each in order.groups if each != "job"]
    if "desk" in in_looks:
        tour_desk.prepare(stage)
    for look in order.looks if in_looks else ():
        tour.look(look, in_looks)
    program.desk.window.close()
    say(f"Снимков: {stage.camera.taken}, они здесь: {folder.resolve()}\n")
    return 1 if stage.camera.failed else 0
