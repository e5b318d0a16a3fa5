"""One household: what it has told, whom it is tied to, what it went through; and what to plan for it alone."""

from collections import defaultdict

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from desktop.outreach.known import KnownHome, what_is_known
from desktop.outreach.population import Population
from desktop.outreach.telling import tell_event
from desktop.ui.translation import reader_language
from desktop.ui.village.game import Game
from desktop.ui.village.story import way_known
from desktop.ui.village.words import (
    family_word,
    group_word,
    in_language,
    shown_stage,
    stage_word,
    tie_word,
    told,
    trust_word,
)
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.simple import Column, button, label


class HomeCard(QWidget):
    """Shows what is known at the end of the week looked at; what was never asked is said to be unknown."""

    plan_requested = Signal(str, int)  # wish: this tactic for that household

    def __init__(self, game: Game) -> None:
        super().__init__()
        self._game, self.number = game, 0
        self._column = Column(520, air=4)
        self._column.column.setSpacing(6)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._column)
        self.show_home(0)

    def show_home(self, number: int) -> None:
        """That household; 0 for none."""
        self.number = number
        self._column.clear()
        add = self._column.column.addWidget
        if not number:
            add(label(self.tr("Choose a household on the map: click it, or arrow keys and Enter."), "quiet"))
            return
        state = self._game.shown
        home = what_is_known(state)[number - 1]
        add(label(told(self.tr("Household {number}"), number=number), "heading"))
        for words in self._facts(home):
            add(label(words))
        if not (self._game.over or self._game.looking_back):
            add(self._deeds(number))
        for words in ties_of(self._game.people, number):
            add(label(words, "quiet"))
        for each in way_known(state, number):
            words = tell_event(each, self._game.world.book, reader_language())
            add(label(told(self.tr("Week {week}. {what}"), week=each.week, what=words), "quiet"))

    def _facts(self, home: KnownHome) -> list[str]:
        if home.group is None:
            return [self.tr("Nobody has asked them yet: how they live and what they think is not known.")]
        kind = self._game.people.homes[home.number - 1]
        found = [
            told(self.tr("{who}; income {income} tenge a month."), who=_capital(family_word(kind.kind)),
                 income=f"{kind.income:,}".replace(",", " ")),
            self.tr("By law they are entitled.") if home.entitled else self.tr("By law they are not entitled."),
            told(self.tr("Stage: {stage}; by temper: {group}."), stage=stage_word(shown_stage(home)),
                 group=group_word(home.group)),
        ]  # fmt: skip
        if home.leader:
            found.append(self.tr("An opinion leader: many listen to them."))
        if home.trust:
            found.append(told(self.tr("Visits: {count}; {trust}."), count=home.visits, trust=trust_word(home.trust)))
        if home.refused:
            found.append(told(self.tr("They refused in week {week}."), week=home.refused))
        return found

    def _deeds(self, number: int) -> QWidget:
        tactics = QComboBox()
        tactics.setAccessibleName(self.tr("What to do there"))
        tactics.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        tactics.setMinimumContentsLength(20)
        for tactic in self._game.world.book.tactics.values():
            if tactic.per == "household" and not tactic.mistake:
                tactics.addItem(in_language(tactic.titles), tactic.id)
        go = button(self.tr("Plan it"))
        go.setEnabled(any(self._game.can_plan(tactics.itemData(row)) for row in range(tactics.count())))
        go.clicked.connect(lambda: self.plan_requested.emit(tactics.currentData(), number))
        row = QWidget()
        row.setLayout(Flow(tactics, go))
        return row


def ties_of(people: Population, number: int) -> list[str]:
    """«kin: 12, 40» for each kind of tie."""
    found: dict[str, set[int]] = defaultdict(set)
    for a, b, kind in people.ties:
        if number - 1 in (a, b):
            found[kind].add((b if a == number - 1 else a) + 1)
    return [f"{tie_word(kind)}: {', '.join(map(str, sorted(others)))}" for kind, others in found.items()]


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
