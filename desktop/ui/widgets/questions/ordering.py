"""Steps to put into their order."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.quiz.details import StepDetail
from desktop.quiz.grade import Grade
from desktop.quiz.model import Ordering
from desktop.quiz.orders import Asked, first_order
from desktop.quiz.response import OrderedSteps, Response
from desktop.ui.theme import Theme
from desktop.ui.widgets.questions.step_card import StepCard
from desktop.ui.widgets.questions.view import AnswerView, Said, focus, wrong_kind


class OrderingView(AnswerView):
    """A card for each step. The order offered is never the right one, so something must be moved before checking."""

    def __init__(self, asked: Asked, body: Ordering, theme: Theme) -> None:
        super().__init__()
        self._body = body
        self._order = list(first_order(asked.shown))
        self._moved = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._cards = {number: self._card(number, theme) for number in self._order}
        self._arrange()

    @property
    def cards(self) -> list[StepCard]:
        """The cards from top to bottom."""
        return [self._cards[number] for number in self._order]

    def hint(self) -> str:
        """How cards are moved."""
        return self.tr("Drag the steps into their order, or move the chosen one with Alt+↑ and Alt+↓.")

    def response(self) -> Response:
        """The steps from top to bottom."""
        return OrderedSteps(tuple(self._order))

    def ready(self) -> bool:
        """Something was moved."""
        return self._moved

    def press(self, place: int) -> None:
        """Number keys go to the card at that place."""
        if place < len(self._order):
            focus(self.cards[place])

    def restore(self, response: Response) -> None:
        """Put the steps as they were put."""
        if not isinstance(response, OrderedSteps) or len(response.steps) != len(self._order):
            raise wrong_kind(response)
        self._reorder(list(response.steps))

    def show_grade(self, grade: Grade) -> Said:
        """Sign each card by its place; says of the steps that something wrong follows why they stand elsewhere."""
        said = []
        for place, detail in enumerate(grade.details):
            assert isinstance(detail, StepDetail)
            here = detail.step == place
            belongs = "" if here else self.tr("its place: {place}").replace("{place}", str(detail.step + 1))
            self.cards[place].grade("right" if here else "wrong", self.verdict(right=here), belongs)
            if not detail.right:
                said.append((self._body.steps[detail.step].text, detail.why))
        self.lock()
        return said

    def lock(self) -> None:
        """No card can be moved any more."""
        for card in self.cards:
            card.lock()

    def focus_first(self) -> None:
        """Put the keyboard on the first card."""
        focus(self.cards[0])

    def _card(self, number: int, theme: Theme) -> StepCard:
        card = StepCard(self._body.steps[number].text, theme)
        card.move_wished.connect(lambda by: self._move(number, self._order.index(number) + by))
        card.step_wished.connect(lambda by: self._step(number, by))
        card.dragged.connect(lambda y: self._move(number, self._place_at(number, y)))
        return card

    def _step(self, number: int, by: int) -> None:
        at = self._order.index(number) + by
        if 0 <= at < len(self._order):
            focus(self.cards[at])

    def _place_at(self, number: int, y: int) -> int:
        """The place of a card that is held at that height: below every other whose middle lies above."""
        return sum(card.geometry().center().y() < y for each, card in self._cards.items() if each != number)

    def _move(self, number: int, place: int) -> None:
        if not 0 <= place < len(self._order) or self._order.index(number) == place:
            return
        card = self._cards[number]
        held = next((each for each in (card.up, card.down) if each.hasFocus()), card)
        order = [each for each in self._order if each != number]
        self._reorder([*order[:place], number, *order[place:]])
        focus(held if held.isEnabled() else card)

    def _reorder(self, order: list[int]) -> None:
        self._order, self._moved = order, True
        self._arrange()
        self.touched.emit()

    def _arrange(self) -> None:
        before: QWidget | None = None
        for place, card in enumerate(self.cards):
            self._column.insertWidget(place, card)
            card.put(place, len(self._order))
            for each in (card, card.up, card.down):
                if before:
                    QWidget.setTabOrder(before, each)
                before = each
        self._column.activate()
