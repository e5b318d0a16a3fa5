"""What is asked about a drawn family, with keys computed by the rules and never written by hand; answers compared."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from fractions import Fraction

from desktop.base.messages import sentence
from desktop.law.decision import Decision
from desktop.law.facts import Household
from desktop.law.words import day

VERDICTS = (
    "unconditional", "conditional", "refused-income", "entitled-zero", "refused-residence", "disputed", "not-regulated",
)  # fmt: skip
NOBODY = "nobody"
WHO_EXTENDS = ("district", "centre", "precinct", "akim")


@dataclass(frozen=True, slots=True)
class Ask:
    """One question. `kind`: "one" or "many" of `options` (id, words), "number" (tenge, months: whole) or "date".

    `key` are the right option ids, the number as text or the day as ISO text; `rules` the rules of the decision that
    give it. `why`: (rule, sentence) of the law's, the reasons; where there are none, the decision's steps by `rules`.
    """

    id: str
    kind: str
    text: str
    key: tuple[str, ...]
    rules: tuple[str, ...]
    options: tuple[tuple[str, str], ...] = ()
    unit: str = ""
    why: tuple[tuple[str, str], ...] = ()

    def __post_init__(self) -> None:
        ids = [each for each, _ in self.options]
        if self.kind in ("one", "many") and not (self.key and set(self.key) <= set(ids)):
            raise ValueError(f"{self.id}: the key is not among the options")

    def readable(self, text: str) -> bool:
        """Can what was typed be an answer at all: a number, a day?"""
        return (_day(text) if self.kind == "date" else _number(text)) is not None

    def right(self, given: Sequence[str]) -> bool:
        """Is that the answer? Numbers may have spaces, a day is «12.03.2018» or «2018-03-12»."""
        if self.kind in ("one", "many"):
            return set(given) == set(self.key)
        if self.kind == "date":
            return len(given) == 1 and _day(given[0]) == date.fromisoformat(self.key[0])
        return len(given) == 1 and _number(given[0]) == Fraction(self.key[0])


def _number(text: str) -> Fraction | None:
    try:
        return Fraction("".join(text.split()).replace(",", ".").removesuffix("₸"))
    except (ValueError, ZeroDivisionError):
        return None


def _day(text: str) -> date | None:
    for form in ("%d.%m.%Y", "%Y-%m-%d"):
        try:
            return datetime.strptime(text.strip(), form).date()
        except ValueError:
            continue
    return None


@dataclass(frozen=True, slots=True)
class Asker:
    """Asks about one decided household, in one language."""

    household: Household
    decision: Decision
    level: int
    language: str = "ru"
    _steps: tuple[str, ...] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_steps", self.decision.rules())

    def asks(self) -> tuple[Ask, ...]:
        """Every question that this level asks and this decision answers."""
        found = [self._verdict()]
        if self.level > 1:
            found += self._sums()
            found += self._takes_part()
        if self.level > 2:
            found += self._months()
            found += self._contract()
        return tuple(found)

    def say(self, code: str, **details: str) -> str:
        """A sentence of the generator's."""
        return sentence(f"practice-made-{code}", details, self.language)

    def _rules(self, *wanted: str) -> tuple[str, ...]:
        return tuple(each for each in self._steps if each in wanted) or self._steps[-1:]

    def _verdict(self) -> Ask:
        options = tuple((each, self.say(f"verdict-{each}")) for each in VERDICTS)
        rules = self._rules("R1", "R2", "R3", "R3a", "R4", "R11", "R12", "R13", "R14", "R16", "R18")
        return Ask("verdict", "one", self.say("ask-verdict"), (self.decision.verdict,), rules, options)

    def _sums(self) -> Iterator[Ask]:
        line, income = self.decision.amount("poverty_line"), self.decision.amount("per_capita_income")
        if self.decision.verdict == "refused-income" and isinstance(line, int) and isinstance(income, int | Fraction):
            over = Fraction(income) - line
            if over.denominator == 1:
                rules = self._rules("R2", "R3", "R3a", "R4", "R7", "R10")
                yield Ask("over", "number", self.say("ask-over"), (str(over),), rules, unit="₸")
        monthly = self.decision.amount("monthly")
        if isinstance(monthly, int) and monthly:
            rules = self._rules("R3", "R3a", "R4", "R5", "R6", "R7", "R10")
            yield Ask("monthly", "number", self.say("ask-monthly"), (str(monthly),), rules, unit="₸")

    def _takes_part(self) -> Iterator[Ask]:
        standings = self.decision.members
        if self.decision.verdict != "conditional" or any(each.takes_part == "disputed" for each in standings):
            return
        grown = [each for each in standings if each.able != "no"]
        key = tuple(each.id for each in grown if each.takes_part == "yes") or (NOBODY,)
        options = (*((each.id, each.id) for each in grown), (NOBODY, self.say("nobody")))
        yield Ask("takes-part", "many", self.say("ask-takes-part"), key, self._rules("R15", "R17"), options)

    def _months(self) -> Iterator[Ask]:
        months = self.decision.amount("months")
        if self.decision.verdict in ("conditional", "unconditional") and isinstance(months, int):
            rules = self._rules("R9", "R21", "R22", "R23", "R25", "R26")
            on = day(self.household.on)
            yield Ask("months", "number", self.say("ask-months", on=on), (str(months),), rules,
                      unit=self.say("unit-months"))  # fmt: skip

    def _signing(self) -> Iterator[Ask]:
        days = next((n for step in self.decision.steps if step.rule == "R20" for n in step.numbers), None)
        if days:
            unit = self.say("unit-working-days")
            yield Ask("signing", "number", self.say("ask-signing"), (str(days.value),), ("R20",), unit=unit)

    def _contract(self) -> Iterator[Ask]:
        given = self.household.contract
        if given is None or self.decision.verdict != "conditional" or self.decision.disputes:
            return
        yield from self._signing()
        if given.extension:
            options = tuple((each, self.say(f"who-{each}")) for each in WHO_EXTENDS)
            yield Ask("who-extends", "one", self.say("ask-who-extends"), ("district",), ("R24",), options)
        payments = self.decision.payments
        for number in sorted({1, *given.breaches, *(each + 1 for each in given.breaches)})[:4]:
            if number <= len(payments):
                text = self.say("ask-payment", month=str(number))
                rules = self._rules("R27", "R28", "R29")
                yield Ask(f"payment-{number}", "number", text, (str(payments[number - 1].amount),), rules, unit="₸")
