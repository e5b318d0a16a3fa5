"""Claims computed by the rules: is it so, and what is so instead."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from desktop.law.assistance.decide import decide as decide_household
from desktop.law.deadline import deadline
from desktop.law.decision import Decision
from desktop.law.employment.case import Case as Unemployment
from desktop.law.employment.decide import decide as decide_unemployment
from desktop.law.facts import Household, Refused
from desktop.law.numbers import Law
from desktop.law.programme.credit import Request, judge
from desktop.law.programme.decide import decide as decide_measure
from desktop.law.programme.person import Person
from desktop.law.programme.relocation import Move, sums
from desktop.law.told import verdict_word

from .claim import Claim, Unread

People = Household | Person | Unemployment
LastDay = Callable[[date, int, str], date]
"""(from, how many, "working" | "calendar" | "months") → the last day."""


@dataclass(frozen=True, slots=True)
class Reckoned:
    """A claim computed: is it so (None where the text itself is disputed), and what is so instead."""

    claim: Claim
    true: bool | None
    instead: str


class Reckoner:
    """Computes claims about `people`; each household is decided once. `last_day` counts days (default: the law's)."""

    def __init__(self, people: Mapping[str, People], law: Law, last_day: LastDay | None = None) -> None:
        self._people, self._law = people, law
        self._last_day = last_day or (lambda start, count, kind: deadline(start, count, kind, law.calendar).last)
        self._decisions: dict[tuple[str, str], Decision] = {}
        self._by_kind: dict[str, Callable[[Claim], Reckoned]] = {
            "deadline": self._deadline, "mci": self._mci, "limit": self._limit, "rule": self._rule, "move": self._move,
            "credit": self._credit,
            "verdict": self._verdict, "register": self._register, "measure": self._measure, "part": self._part,
            "payment": self._payment, "amount": self._amount, "figure": self._figure,
        }  # fmt: skip

    def reckon(self, claim: Claim) -> Reckoned:
        """Raises Unread for people, a limit or a rule that there are not, and for what cannot be computed."""
        reckon = self._by_kind.get(claim.kind)
        if reckon is None:
            raise Unread("practice-claim-unread", claim.text)
        try:
            return reckon(claim)
        except (Refused, LookupError) as error:
            raise Unread("practice-claim-unread", f"{claim.text} ({error})") from error

    def _decision(self, about: str, measure: str = "") -> Decision:
        someone = self._people.get(about)
        if someone is None:
            raise Unread("practice-claim-family", about)
        if (about, measure) not in self._decisions:
            self._decisions[about, measure] = self._decide(someone, measure)
        return self._decisions[about, measure]

    def _decide(self, someone: People, measure: str) -> Decision:
        if isinstance(someone, Household):
            return decide_household(someone, self._law)
        if isinstance(someone, Person):
            return decide_measure(measure, someone, self._law, advice=False)
        return decide_unemployment(someone, self._law)

    def _deadline(self, claim: Claim) -> Reckoned:
        start, days, kind = claim.key
        end = self._last_day(_day(start), int(days), kind)
        return Reckoned(claim, end == _day(claim.value), end.isoformat())

    def _mci(self, claim: Claim) -> Reckoned:
        times, on = claim.key
        sum_is = int(times) * self._law.parameters.number("mci", _day(on), "benefits")
        return Reckoned(claim, Fraction(claim.value) == sum_is, str(sum_is))

    def _limit(self, claim: Claim) -> Reckoned:
        name, purpose, on = claim.key
        found = self._law.parameters.on(name, _day(on), purpose)
        if found is None:
            raise Unread("practice-claim-unread", claim.text)
        return Reckoned(claim, Fraction(claim.value) == found.value, str(found.value))

    def _rule(self, claim: Claim) -> Reckoned:
        rule = self._law.rules.rule(claim.key[0])
        if rule is None or not rule.citations:
            raise Unread("practice-claim-unread", claim.text)
        given = "; ".join(str(each) for each in rule.citations)
        return Reckoned(claim, claim.value in (given, *map(str, rule.citations)), given)

    def _move(self, claim: Claim) -> Reckoned:
        members, to, far, on, name = claim.key
        return _figure(claim, sums(Move(_day(on), int(members), to, far), self._law), name)

    def _credit(self, claim: Claim) -> Reckoned:
        amount, months, sector, rate, grace, on, name = claim.key
        terms = judge(Request(_day(on), int(amount), int(months), sector, Fraction(rate), int(grace)), self._law)
        if name == "verdict":
            return Reckoned(claim, terms.verdict == claim.value, terms.verdict)
        return _figure(claim, terms, name)

    def _verdict(self, claim: Claim) -> Reckoned:
        decision = self._decision(claim.about)
        return Reckoned(claim, decision.verdict == claim.value, verdict_word(decision.verdict))

    def _register(self, claim: Claim) -> Reckoned:
        decision = self._decision(claim.about)
        return Reckoned(claim, decision.verdict == claim.value, decision.verdict)

    def _measure(self, claim: Claim) -> Reckoned:
        decision = self._decision(claim.about, claim.key[0])
        return Reckoned(claim, decision.verdict == claim.value, decision.verdict)

    def _part(self, claim: Claim) -> Reckoned:
        decision = self._decision(claim.about)
        standing = next((each for each in decision.members if each.id == claim.key[0]), None)
        if standing is None:
            raise Unread("practice-claim-family", f"{claim.about}: {claim.key[0]}")
        takes = standing.takes_part if decision.verdict == "conditional" else "no"
        return Reckoned(claim, None if takes in ("disputed", "unknown") else takes == claim.value, takes)

    def _payment(self, claim: Claim) -> Reckoned:
        payments, number = self._decision(claim.about).payments, int(claim.key[0])
        paid = payments[number - 1].amount if 0 < number <= len(payments) else 0
        return Reckoned(claim, Fraction(claim.value) == paid, str(paid))

    def _amount(self, claim: Claim) -> Reckoned:
        amount = self._decision(claim.about).amount(claim.key[0])
        if not isinstance(amount, int | Fraction):
            return Reckoned(claim, False, "—")
        return Reckoned(claim, Fraction(claim.value) == amount, str(amount))

    def _figure(self, claim: Claim) -> Reckoned:
        measure, _, name = claim.key[0].rpartition(".")
        return _figure(claim, self._decision(claim.about, measure), name)


def _figure(claim: Claim, decision: Decision, name: str) -> Reckoned:
    amount = decision.amount(name)
    if amount is None:
        known = ", ".join(each.name for each in decision.amounts)
        raise Unread("practice-claim-unread", f"{claim.text} ({known})")
    if isinstance(amount, date):
        return Reckoned(claim, claim.value == amount.isoformat(), amount.isoformat())
    try:
        return Reckoned(claim, Fraction(claim.value) == amount, str(amount))
    except ValueError as error:
        raise Unread("practice-claim-unread", claim.text) from error


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise Unread("practice-expression-day", text) from error
