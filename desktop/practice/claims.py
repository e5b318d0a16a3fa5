"""What a choice says of the law, computed: «Семья: вид = безусловная; срок: 2018-03-12 + 10 рабочих = 2018-03-29»."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from desktop.law.assistance.decide import decide
from desktop.law.decision import Decision
from desktop.law.numbers import Law
from desktop.law.told import verdict_word

from .case import Case
from .fault import Fault, Unread, fault
from .marks import Choice, Grade
from .moment import DayKind

VERDICTS = {
    "безусловная": "unconditional", "шартсыз": "unconditional",
    "обусловленная": "conditional", "шартты": "conditional",
    "отказ по доходу": "refused-income", "табыс бойынша бас тарту": "refused-income",
    "отказ по проживанию": "refused-residence", "тұру бойынша бас тарту": "refused-residence",
    "ноль": "entitled-zero", "нөл": "entitled-zero",
    "спорно": "disputed", "даулы": "disputed",
    "не урегулировано": "not-regulated", "реттелмеген": "not-regulated",
}  # fmt: skip
AMOUNTS = {
    "на человека": "per_person", "бір адамға": "per_person",
    "в месяц": "monthly", "айына": "monthly",
    "месяцев": "months", "ай саны": "months",
    "доход на человека": "per_capita_income", "жан басына табыс": "per_capita_income",
}  # fmt: skip
_KIND = ("вид", "түрі")
_TERM, _MCI = ("срок", "мерзім"), ("мрп", "аек")
_NUMBER = r"\d[\d\s]*(?:[.,]\d+)?"
_ABOUT = re.compile(r"(?P<about>[^:=]+?)\s*:\s*(?P<rest>.+)")
_EQUALS = re.compile(r"(?P<name>[^=()]+?)\s*=\s*(?P<value>.+)")
_PAYMENT = re.compile(rf"(?:выплата|төлем)\((?P<month>\d{{1,2}})\)\s*=\s*(?P<value>{_NUMBER})")
_PART = re.compile(r"(?P<no>не\s+)?(?P<word>участвует|қатысады|қатыспайды)\((?P<who>[^()]+)\)")
_DAY = r"\d{4}-\d\d-\d\d"
_DEADLINE = re.compile(
    rf"(?P<start>{_DAY})\s*\+\s*(?P<days>\d{{1,3}})\s+(?P<kind>\w+)\s*=\s*(?P<end>{_DAY})"
)
_TIMES = re.compile(rf"(?P<times>\d+)\s*[*×]\s*(?P<on>\d{{4}}-\d\d-\d\d)\s*=\s*(?P<value>{_NUMBER})")


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement. `kind`: "verdict", "amount", "payment", "part", "deadline" or "mci"; `about` names the
    household; `key` and `value` are what is said of what."""

    kind: str
    about: str
    key: tuple[str, ...]
    value: str

    @property
    def text(self) -> str:
        """As an author reads it."""
        return f"{self.about}: {' '.join(self.key)} = {self.value}".replace(":  = ", ": ")


def parse_claim(text: str) -> Claim:
    """One statement → Claim. Raises Unread."""
    found = _ABOUT.fullmatch(text.strip())
    if not found:
        raise Unread("practice-claim-unread", text[:60])
    about, rest = " ".join(found["about"].split()), found["rest"].strip()
    for words, read in ((_TERM, _deadline), (_MCI, _mci)):
        if about.casefold() in words:
            return read(rest, text)
    for read_one in (_payment, _part, _equals):
        claim = read_one(about, rest)
        if claim:
            return claim
    raise Unread("practice-claim-unread", text[:60])


def _deadline(rest: str, text: str) -> Claim:
    found = _DEADLINE.fullmatch(rest)
    if not found or not found["kind"].startswith(("рабоч", "жұмыс", "календар", "күнтізбе")):
        raise Unread("practice-claim-unread", text[:60])
    kind = "working" if found["kind"].startswith(("рабоч", "жұмыс")) else "calendar"
    return Claim("deadline", "срок", (found["start"], found["days"], kind), found["end"])


def _mci(rest: str, text: str) -> Claim:
    found = _TIMES.fullmatch(rest)
    if not found:
        raise Unread("practice-claim-unread", text[:60])
    return Claim("mci", "мрп", (found["times"], found["on"]), _plain(found["value"]))


def _payment(about: str, rest: str) -> Claim | None:
    found = _PAYMENT.fullmatch(rest)
    return Claim("payment", about, (found["month"],), _plain(found["value"])) if found else None


def _part(about: str, rest: str) -> Claim | None:
    found = _PART.fullmatch(rest)
    if not found:
        return None
    takes = not found["no"] and found["word"] != "қатыспайды"
    return Claim("part", about, (found["who"].strip(),), "yes" if takes else "no")


def _equals(about: str, rest: str) -> Claim | None:
    found = _EQUALS.fullmatch(rest)
    if not found:
        return None
    name, value = " ".join(found["name"].casefold().split()), " ".join(found["value"].casefold().split())
    if name in _KIND and value in VERDICTS:
        return Claim("verdict", about, (), VERDICTS[value])
    if name in AMOUNTS and re.fullmatch(_NUMBER, value):
        return Claim("amount", about, (AMOUNTS[name],), _plain(value))
    return None


def _plain(number: str) -> str:
    return "".join(number.split()).replace(",", ".")


@dataclass(frozen=True, slots=True)
class Reckoned:
    """A claim computed: is it so (None where the text itself is disputed), and what is so instead."""

    claim: Claim
    true: bool | None
    instead: str


class Reckoner:
    """Computes the claims of one case; each household is decided once."""

    def __init__(self, case: Case, law: Law) -> None:
        self._case, self._law = case, law
        self._decisions: dict[str, Decision] = {}

    def reckon(self, claim: Claim) -> Reckoned:
        """Raises Unread for a household that the case does not have, or a day that no calendar has."""
        if claim.kind == "deadline":
            return self._reckon_deadline(claim)
        if claim.kind == "mci":
            return self._reckon_mci(claim)
        decision = self._decision(claim.about)
        if claim.kind == "verdict":
            return Reckoned(claim, decision.verdict == claim.value, verdict_word(decision.verdict))
        if claim.kind == "part":
            return self._reckon_part(claim, decision)
        return self._reckon_sum(claim, decision)

    def _decision(self, about: str) -> Decision:
        household = self._case.families.get(about)
        if household is None:
            raise Unread("practice-claim-family", about)
        if about not in self._decisions:
            self._decisions[about] = decide(household, self._law)
        return self._decisions[about]

    def _reckon_deadline(self, claim: Claim) -> Reckoned:
        start, days, kind = claim.key
        counted: DayKind = "working" if kind == "working" else "calendar"
        end = self._case.days(_day(start), int(days), counted)
        return Reckoned(claim, end == _day(claim.value), end.isoformat())

    def _reckon_mci(self, claim: Claim) -> Reckoned:
        times, on = claim.key
        sum_is = int(times) * self._law.parameters.number("mci", _day(on), "benefits")
        return Reckoned(claim, Fraction(claim.value) == sum_is, str(sum_is))

    def _reckon_part(self, claim: Claim, decision: Decision) -> Reckoned:
        standing = next((each for each in decision.members if each.id == claim.key[0]), None)
        if standing is None:
            raise Unread("practice-claim-family", f"{claim.about}: {claim.key[0]}")
        takes = standing.takes_part if decision.verdict == "conditional" else "no"
        return Reckoned(claim, None if takes in ("disputed", "unknown") else takes == claim.value, takes)

    def _reckon_sum(self, claim: Claim, decision: Decision) -> Reckoned:
        if claim.kind == "payment":
            number = int(claim.key[0])
            paid = decision.payments[number - 1].amount if 0 < number <= len(decision.payments) else 0
            return Reckoned(claim, Fraction(claim.value) == paid, str(paid))
        amount = decision.amount(claim.key[0])
        if not isinstance(amount, int | Fraction):
            return Reckoned(claim, False, "—")
        return Reckoned(claim, Fraction(claim.value) == amount, str(amount))


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise Unread("practice-expression-day", text) from error


def claim_faults(case: Case, law: Law) -> tuple[Fault, ...]:
    """Where a judgement of the case is not what the rules say, with its line."""
    reckoner = Reckoner(case, law)
    found = []
    for scene in case.scenes.values():
        for choice in scene.choices:
            found += [fault(choice.line, scene.name, code, **told) for code, told in _against(choice, reckoner)]
    return tuple(found)


def _against(choice: Choice, reckoner: Reckoner) -> Iterator[tuple[str, dict[str, str]]]:
    if not choice.claims:
        return
    try:
        reckoned = [reckoner.reckon(parse_claim(text)) for text in choice.claims]
    except Unread as unread:
        yield unread.code, {"found": unread.found}
        return
    if choice.law is None:
        yield "practice-claim-unjudged", {"text": choice.text[:60]}
    elif choice.law.grade is Grade.RIGHT:
        for each in reckoned:
            if each.true is not True:
                yield "practice-claim-false", {"claim": each.claim.text, "instead": each.instead}
    elif choice.law.grade is Grade.WRONG and all(each.true for each in reckoned):
        yield "practice-claim-true", {"claim": "; ".join(each.claim.text for each in reckoned)}
