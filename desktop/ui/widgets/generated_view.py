"""Generated practice: a family or a person in words, questions one by one, each judged by the rules; or twins."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal

from desktop.law.numbers import Law
from desktop.practice.generated.asks import Ask
from desktop.practice.generated.made import Graded, Made
from desktop.practice.generated.pair import twin_asks
from desktop.practice.generated.subjects import FAMILIES, generate, twins
from desktop.ui.theme import Theme
from desktop.ui.widgets.ask_view import AskView
from desktop.ui.widgets.simple import Card, Column, button, label

Keep = Callable[[Made, Graded, Callable[[], None]], None]
"""(case, judged answer, then): put the answer on the disk, then call back."""


class GeneratedView(Column):
    """One sitting: subject, `seed` and `level` (0: twins) decide everything, so that it comes back after a kill."""

    passage_requested = Signal(str)  # wish: show this passage
    finished = Signal(str)  # fact: every question is answered: "good", "fair" or "poor"
    again = Signal()  # wish: another case of the same subject and level
    done = Signal()  # wish: back to the list

    def __init__(self, law: Law, theme: Theme, language: str, keep: Keep) -> None:
        super().__init__(760)
        self._law, self._theme, self._language, self._keep = law, theme, language, keep
        self._asks: list[tuple[Made, Ask]] = []
        self._families = True
        self._judged: list[Graded] = []
        self.view: AskView | None = None

    @property
    def judged(self) -> tuple[Graded, ...]:
        """The answers so far."""
        return tuple(self._judged)

    def start(self, seed: int, level: int, given: dict[str, tuple[str, ...]], subject: str = FAMILIES) -> None:
        """Show the case of that seed; `given` are answers of an unfinished sitting, by the question's id."""
        self.clear()
        self._families = subject == FAMILIES
        self._judged = []
        self.column.addWidget(label(self._title(level), "title"))
        self._asks = self._pair(subject, seed) if level == 0 else self._one(subject, seed, level)
        for made, ask in self._asks:
            if ask.id not in given:
                break
            self._judged.append(made.grade_one(ask, given[ask.id], self._law, self._language))
        self._next()

    def press(self, number: str) -> bool:
        """A number key for the question in view."""
        return self.view is not None and self.view.press(number)

    def _title(self, level: int) -> str:
        if level == 0:
            return self.tr("Two families, one difference") if self._families else self.tr("Two people, one difference")
        new = self.tr("A new family, level {level}") if self._families else self.tr("A new person, level {level}")
        return new.replace("{level}", str(level))

    def _one(self, subject: str, seed: int, level: int) -> list[tuple[Made, Ask]]:
        made = generate(subject, seed, level, self._law, self._language)
        self._story(made)
        return [(made, ask) for ask in made.asks]

    def _pair(self, subject: str, seed: int) -> list[tuple[Made, Ask]]:
        pair = twins(subject, seed, self._law, self._language)
        asks = []
        for whose, ask in twin_asks(pair, self._language):
            made = pair.other if whose == "other" else pair.one
            if whose != "both":
                name = self._name(first=whose == "one")
                self.column.addWidget(label(name, "heading"))
                self._story(made)
                ask = replace(ask, id=f"{whose}-{ask.id}", text=f"{name}. {ask.text}")
            asks.append((made, ask))
        return asks

    def _name(self, first: bool) -> str:
        if self._families:
            return self.tr("First family") if first else self.tr("Second family")
        return self.tr("First person") if first else self.tr("Second person")

    def _story(self, made: Made) -> None:
        card = Card("warning" if made.disputed else "")
        for paragraph in made.story:
            card.column.addWidget(label(paragraph, "lead"))
        for sentence in made.disputed:
            text = self.tr("The text is disputed here: {why}").replace("{why}", sentence)
            card.column.addWidget(label(text, "warning"))
        self.column.addWidget(card)

    def _next(self) -> None:
        if len(self._judged) == len(self._asks):
            self._end()
            return
        made, ask = self._asks[len(self._judged)]
        place = self.tr("Question {number} of {all}").replace("{number}", str(len(self._judged) + 1))
        self.column.addWidget(label(place.replace("{all}", str(len(self._asks))), "quiet"))
        view = AskView(ask, self._theme)
        view.passage_requested.connect(self.passage_requested)
        view.answered.connect(lambda given: self._answered(made, view, given))
        self.view = view
        self.column.addWidget(view)
        view.begin()
        self.show_widget(view)

    def _answered(self, made: Made, view: AskView, given: tuple[str, ...]) -> None:
        graded = made.grade_one(view.ask, given, self._law, self._language)
        self._keep(made, graded, lambda: self._tell(view, graded))

    def _tell(self, view: AskView, graded: Graded) -> None:
        if self.view is not view:
            return
        self._judged.append(graded)
        view.tell(graded, self.tr("Right"), self.tr("Not so. Right"))
        further = button(self.tr("Go on (Enter)"), "primary")
        further.clicked.connect(further.hide)
        further.clicked.connect(lambda: self._next())
        view.down.addWidget(further, 0, Qt.AlignmentFlag.AlignLeft)
        further.setFocus(Qt.FocusReason.OtherFocusReason)
        self.show_widget(further)

    def _end(self) -> None:
        self.view = None
        right = sum(each.right for each in self._judged)
        card = Card("right" if right == len(self._judged) else "warning")
        text = self.tr("Right {right} of {all}").replace("{right}", str(right))
        card.column.addWidget(label(text.replace("{all}", str(len(self._judged))), "heading"))
        more = button(self.tr("One more family") if self._families else self.tr("One more person"), "primary")
        more.clicked.connect(self.again)
        back = button(self.tr("To the list of cases"))
        back.clicked.connect(self.done)
        card.column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        card.column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(card)
        more.setFocus(Qt.FocusReason.OtherFocusReason)
        self.show_widget(card)
        share = right / len(self._judged)
        self.finished.emit("good" if share == 1 else "fair" if share >= 0.5 else "poor")
