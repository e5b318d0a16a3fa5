"""What is asked about a drawn family, with keys computed by the rules and never written by hand."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
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
    """One question. `kind`: "one" or "many" of `options` (id, words), or "number" (tenge, months: whole).

    `key` are the right option ids, or the number as text; `rules` the rules of the decision that give it.
    """

    id: str
    kind: str
    text: str
    key: tuple[str, ...]
    rules: tuple[str, ...]
    options: tuple[tuple[str, str], ...] = ()
    unit: str = ""

    def __post_init__(self) -> None:
        ids = [each for each, _ in self.options]
        if self.kind != "number" and not (self.key and set(self.key) <= set(ids)):
            raise ValueError(f"{self.id}: the key is not among the options")

    def right(self, given: Sequence[str]) -> bool:
        """Is that the answer? Numbers may have spaces."""
        if self.kind != "number":
            return set(given) == set(self.key)
        return len(given) == 1 and _number(given[0]) == Fraction(self.key[0])


def _number(text: str) -> Fraction | None:
    try:
        return Fraction("".join(text.split()).replace(",", ".").removesuffix("₸"))
    except (ValueError, ZeroDivisionError):
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
                yield Ask("over", "number", self.say("ask-over"), (str(over),), self._rules("R2", "R4"), unit="₸")
        monthly = self.decision.amount("monthly")
        if isinstance(monthly, int) and monthly:
            yield Ask("monthly", "number", self.say("ask-monthly"), (str(monthly),), self._rules("R4", "R5"), unit="₸")

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
            rules = self._rules("R9", "R21", "R22", "R25", "R26")
            on = day(self.household.on)
            yield Ask("months", "number", self.say("ask-months", on=on), (str(months),), rules,
                      unit=self.say("unit-months"))  # fmt: skip

    def _contract(self) -> Iterator[Ask]:
        given = self.household.contract
        if given is None or self.decision.verdict != "conditional" or self.decision.disputes:
            return
        if given.extension:
            options = tuple((each, self.say(f"who-{each}")) for each in WHO_EXTENDS)
            yield Ask("who-extends", "one", self.say("ask-who-extends"), ("district",), ("R24",), options)
        payments = self.decision.payments
        for number in sorted({1, *given.breaches, *(each + 1 for each in given.breaches)})[:4]:
            if number <= len(payments):
                text = self.say("ask-payment", month=str(number))
                rules = self._rules("R27", "R28", "R29")
                yield Ask(f"payment-{number}", "number", text, (str(payments[number - 1].amount),), rules, unit="₸")
