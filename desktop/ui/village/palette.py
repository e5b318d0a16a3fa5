"""The tactics: each with its days and reach; one click (or Enter) plans it for the coming week."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.outreach.tactic import Tactic
from desktop.ui.theme import Theme
from desktop.ui.village.game import Game
from desktop.ui.village.words import days_word, gate_word, in_language, reach_word
from desktop.ui.widgets.simple import Column, label
from desktop.ui.widgets.wrapped_button import WrappedButton


class TacticButton(WrappedButton):
    """A tactic with what it costs and reaches, and the gate that is still shut."""

    def __init__(self, tactic: Tactic, gathering: float, theme: Theme) -> None:
        super().__init__("choice", in_language(tactic.titles))
        self.tactic = tactic
        self._about = f"{days_word(tactic)} · {reach_word(tactic, gathering)}"
        self._gate = label("", "warning")
        self._gate.hide()
        self.row.setContentsMargins(theme.px(10), theme.px(5), theme.px(8), theme.px(5))
        self.add_below(label(self._about, "quiet"), self._gate)
        self.setToolTip(tactic.evidence)
        self.set_gate("")

    def set_gate(self, gate: str) -> None:
        """Say what must come first; it can be planned all the same, and the day may be lost."""
        words = gate_word(gate) if gate else ""
        self._gate.setText(words)
        self._gate.setVisible(bool(gate))
        self.setAccessibleName(". ".join(each for each in (self.words, self._about, words) if each))


class Palette(QWidget):
    """All tactics of the game's book."""

    chosen = Signal(str)  # wish: plan this tactic

    def __init__(self, game: Game, theme: Theme) -> None:
        super().__init__()
        self._game, self._theme = game, theme
        self.buttons: dict[str, TacticButton] = {}
        self._column = Column(520, air=4)
        self._column.column.setSpacing(4)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._column)
        self._fill()
        self.refresh()

    def refresh(self) -> None:
        """What can be planned now."""
        for name, each in self.buttons.items():
            each.setEnabled(self._game.can_plan(name))
            each.set_gate(self._game.gate(name))

    def _fill(self) -> None:
        tactics = list(self._game.world.book.tactics.values())
        sound = [each for each in tactics if not each.mistake]
        for words, some in (
            (self.tr("From house to house"), [each for each in sound if each.per == "household"]),
            (self.tr("For the whole village"), [each for each in sound if each.per == "week"]),
            (self.tr("This happens too"), [each for each in tactics if each.mistake]),
        ):
            self._column.column.addWidget(label(words, "key"))
            for tactic in some:
                self._add(tactic)

    def _add(self, tactic: Tactic) -> None:
        made = TacticButton(tactic, self._game.people.village.temper.gathering, self._theme)
        made.clicked.connect(lambda _=False, name=tactic.id: self.chosen.emit(name))
        self.buttons[tactic.id] = made
        self._column.column.addWidget(made)
