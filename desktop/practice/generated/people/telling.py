"""Sentences and reasons about one drawn person, in one language: what every question of his needs."""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.base.messages import sentence
from desktop.law.calendar import DAY
from desktop.law.deadline import CONVENTION
from desktop.law.decision import Decision, Step
from desktop.law.numbers import Law
from desktop.law.told import tell_aside, tell_dispute, tell_step, verdict_word
from desktop.law.words import day
from desktop.practice.generated.asks import Ask

from .visitor import Visitor

Why = tuple[tuple[str, str], ...]
"""(rule, sentence): reasons of a key."""


@dataclass(frozen=True, slots=True)
class Telling:
    """One decided person at one level."""

    visitor: Visitor
    decisions: tuple[Decision, ...]
    law: Law
    level: int
    language: str = "ru"

    @property
    def decision(self) -> Decision:
        """The decision his verdict is asked of."""
        return self.decisions[0]

    def say(self, code: str, **details: str) -> str:
        """A sentence of the generator's."""
        return sentence(f"practice-person-{code}", details, self.language)

    def steps(self, *rules: str, of: Decision | None = None) -> Why:
        """What these rules found."""
        decision = of or self.decision
        return self.told(each for each in decision.steps if each.rule in rules)

    def told(self, steps: Iterable[Step]) -> Why:
        """These steps in words."""
        return tuple((each.rule, tell_step(each, self.language)) for each in steps)

    def asides(self, *rules: str, of: Decision | None = None, codes: Collection[str] = ()) -> Why:
        """Why these rules did not apply; `codes` keeps only some sentences."""
        found = (each for each in (of or self.decision).aside if each.rule in rules or each.code in codes)
        return tuple((each.rule, tell_aside(each, self.language)) for each in found)

    def disputes(self, *rules: str, of: Decision | None = None) -> Why:
        """Where the text of these rules contradicts itself; all of the decision's where none is named."""
        found = []
        for each in (of or self.decision).disputes:
            named = [rule for rule in each.rules if not rules or rule in rules]
            found += [(named[0], tell_dispute(each, self.language))] if named else []
        return tuple(found)

    def counted(self, why: Why) -> Why:
        """The same with the convention of counting days."""
        return (*why, ("R55", sentence(CONVENTION, {}, self.language)))

    def one(self, name: str, key: str, options: Iterable[tuple[str, str]], why: Why, **details: str) -> Ask:
        """Choose one."""
        return self._ask(name, "one", (key,), why, tuple(options), details)

    def many(self, name: str, key: Iterable[str], options: Iterable[tuple[str, str]], why: Why, **details: str) -> Ask:
        """Tick all that hold; nothing holds: «none of these»."""
        offered = (*options, ("none", self.say("none")))
        return self._ask(name, "many", tuple(key) or ("none",), why, offered, details)

    def number(self, name: str, key: int, unit: str, why: Why, **details: str) -> Ask:
        """Type a number."""
        return self._ask(name, "number", (str(key),), why, (), details, unit)

    def date(self, name: str, key: date, start: date, count: int, why: Why) -> Ask:
        """A day: typed at level 3, below it chosen among days that come of counting wrongly."""
        if self.level > 2:
            return self._ask(name, "date", (key.isoformat(),), why, (), {}, "")
        return self.one(name, key.isoformat(), near_days(key, start, count), why)

    def verdict(self, words: Iterable[str], why: Why, name: str = "verdict") -> Ask:
        """The verdict of the first decision."""
        options = ((each, verdict_word(each, self.language)) for each in words)
        return self.one(f"{name}-{self.visitor.kind}", self.decision.verdict, options, why)

    def _ask(
        self, name: str, kind: str, key: tuple[str, ...], why: Why, options: tuple[tuple[str, str], ...],
        details: dict[str, str], unit: str = "",
    ) -> Ask:  # fmt: skip
        rules = tuple(dict.fromkeys(rule for rule, _ in why))
        made = name if not name.startswith("verdict") else "verdict"
        unit = self.say(f"unit-{unit}") if unit and unit != "₸" else unit
        return Ask(made, kind, self.say(f"ask-{name}", **details), key, rules, options, unit, why)


def near_days(key: date, start: date, count: int) -> tuple[tuple[str, str], ...]:
    """The right day among days that come of counting wrongly, in order."""
    wrong = (start + timedelta(count), key + DAY, key - DAY, start + timedelta(count + 1))
    days = sorted({key, *tuple(dict.fromkeys(each for each in wrong if each != key))[:3]})
    return tuple((each.isoformat(), day(each)) for each in days)


Asks = Iterator[Ask]
Asking = Callable[[Telling], Asks]
