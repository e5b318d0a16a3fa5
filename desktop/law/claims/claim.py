"""What an author says of the law, as a value: «семья: вид = ноль», «срок: 2018-03-12 + 10 рабочих = 2018-03-29»."""

import re
from dataclasses import dataclass

VERDICTS = {
    "безусловная": "unconditional", "шартсыз": "unconditional",
    "обусловленная": "conditional", "шартты": "conditional",
    "отказ по доходу": "refused-income", "табыс бойынша бас тарту": "refused-income",
    "отказ по проживанию": "refused-residence", "тұру бойынша бас тарту": "refused-residence",
    "ноль": "entitled-zero", "нөл": "entitled-zero",
    "спорно": "disputed", "даулы": "disputed",
    "не урегулировано": "not-regulated", "реттелмеген": "not-regulated",
}  # fmt: skip
MEASURE_WORDS = {
    "положена": "qualifies", "не положена": "misses", "спорно": "disputed", "не урегулировано": "not-regulated",
    "истекла": "expired",
}  # fmt: skip
REGISTER_WORDS = {
    "не принят": "not-accepted", "отказ": "refused", "устроен": "placed", "ищет": "searching",
    "регистрируют": "to-register", "снят": "removed", "остаётся": "stays", "ждёт срока": "barred",
    "спорно": "disputed", "не урегулировано": "not-regulated",
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
_DAY = r"\d{4}-\d\d-\d\d"
_ABOUT = re.compile(r"(?P<about>[^:=]+?)\s*:\s*(?P<rest>.+)", re.S)
_EQUALS = re.compile(r"(?P<name>[^=()]+?)\s*=\s*(?P<value>.+)")
_PAYMENT = re.compile(rf"(?:выплата|төлем)\((?P<month>\d{{1,2}})\)\s*=\s*(?P<value>{_NUMBER})")
_PART = re.compile(r"(?P<no>не\s+)?(?P<word>участвует|қатысады|қатыспайды)\((?P<who>[^()]+)\)")
_DEADLINE = re.compile(
    rf"(?P<start>{_DAY})\s*\+\s*(?P<days>\d{{1,3}})\s+(?P<kind>\w+)\s*=\s*(?P<end>{_DAY})"
)
_TIMES = re.compile(rf"(?P<times>\d+)\s*[*×]\s*(?P<on>{_DAY})\s*=\s*(?P<value>{_NUMBER})")
_LIMIT = re.compile(
    rf"предел\s+(?P<id>[a-z0-9-]+)(?:\s+(?P<for>[a-z0-9-]+))?(?:\s+на\s+(?P<on>{_DAY}))?\s*=\s*(?P<value>{_NUMBER})"
)
_RULE = re.compile(r"правило\s+(?P<rule>R\d+a?)")
_PASSAGE = re.compile(r"отрывок\s+(?P<passage>[a-z0-9-]+)")
_MOVE = re.compile(
    rf"переезд\((?P<members>\d{{1,2}}),\s*(?P<to>town|village),\s*(?P<far>between|within),\s*(?P<on>{_DAY})\)"
)
_CREDIT = re.compile(
    rf"кредит\((?P<amount>\d+),\s*(?P<months>\d{{1,3}}),\s*(?P<sector>livestock|cooperative|other),"
    rf"\s*(?P<rate>\d+(?:\.\d+)?),\s*(?P<grace>\d{{1,3}}),\s*(?P<on>{_DAY})\)"
)
CREDIT_WORDS = {"в пределах": "within-limits", "вне пределов": "outside-limits"}
_DAYS = {"рабоч": "working", "жұмыс": "working", "календар": "calendar", "күнтізбе": "calendar", "месяц": "months",
         "ай": "months"}  # fmt: skip
LIMIT_DAY = "2018-01-01"
"""The day of the handbook's wording, on which a limit is looked up unless another is named."""


class Unread(ValueError):
    """One line is not understood: `code` names the sentence, `found` is the piece that did not fit."""

    def __init__(self, code: str, found: str = "") -> None:
        self.code, self.found = code, found
        super().__init__(f"{code}: {found}")


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement. `kind`: "verdict", "amount", "payment", "part", "deadline", "mci", "limit", "rule", "quote",
    "measure", "register", "figure", "move" or "credit"; `about` names whom it is about; `key` and
    `value` are what is said."""

    kind: str
    about: str
    key: tuple[str, ...]
    value: str

    @property
    def text(self) -> str:
        """As an author reads it."""
        return f"{self.about}: {' '.join(self.key)} = {self.value}".replace(":  = ", ": ")

    @property
    def computed(self) -> bool:
        """The rules compute it; a quote is only looked up in the text."""
        return self.kind != "quote"


def parse_claim(text: str) -> Claim:
    """One statement → Claim. Raises Unread."""
    limit = _LIMIT.fullmatch(text.strip())
    if limit:
        key = (limit["id"], limit["for"] or "", limit["on"] or LIMIT_DAY)
        return Claim("limit", "предел", key, _plain(limit["value"]))
    found = _ABOUT.fullmatch(text.strip())
    if not found:
        raise Unread("practice-claim-unread", text[:60])
    about, rest = " ".join(found["about"].split()), found["rest"].strip()
    claim = _of_the_law(about, rest, text) or _of_people(about, rest)
    if claim is None:
        raise Unread("practice-claim-unread", text[:60])
    return claim


def _of_the_law(about: str, rest: str, text: str) -> Claim | None:
    if about.casefold() in _TERM:
        return _deadline(rest, text)
    if about.casefold() in _MCI:
        return _mci(rest, text)
    rule, passage, move = (pattern.fullmatch(about) for pattern in (_RULE, _PASSAGE, _MOVE))
    equals = _EQUALS.fullmatch(rest)
    if rule and equals and equals["name"].strip() == "статья":
        return Claim("rule", about, (rule["rule"],), " ".join(equals["value"].split()))
    if passage:
        return Claim("quote", about, (passage["passage"],), rest.strip("«» "))
    if move and equals:
        key = (move["members"], move["to"], move["far"], move["on"], equals["name"].strip())
        return Claim("move", about, key, _plain(equals["value"]))
    return _credit(about, equals)


def _credit(about: str, equals: re.Match[str] | None) -> Claim | None:
    terms = _CREDIT.fullmatch(about)
    if not terms or not equals:
        return None
    name, value = equals["name"].strip(), " ".join(equals["value"].split())
    if name in _KIND and value in CREDIT_WORDS:
        return Claim("credit", about, (*terms.groups(), "verdict"), CREDIT_WORDS[value])
    return Claim("credit", about, (*terms.groups(), name), _plain(value))


def _of_people(about: str, rest: str) -> Claim | None:
    return _payment(about, rest) or _part(about, rest) or _equals(about, rest)


def _deadline(rest: str, text: str) -> Claim:
    found = _DEADLINE.fullmatch(rest)
    kind = next((kind for word, kind in _DAYS.items() if found and found["kind"].startswith(word)), None)
    if not found or kind is None:
        raise Unread("practice-claim-unread", text[:60])
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
    return _of_a_person(about, name, value)


def _of_a_person(about: str, name: str, value: str) -> Claim | None:
    word, _, what = name.partition(" ")
    if word == "мера" and value in MEASURE_WORDS:
        return Claim("measure", about, (what,), MEASURE_WORDS[value])
    if name == "учёт" and value in REGISTER_WORDS:
        return Claim("register", about, (), REGISTER_WORDS[value])
    if word == "число" and what:
        return Claim("figure", about, (what,), _plain(value))
    return None


def _plain(number: str) -> str:
    return "".join(number.split()).replace(",", ".")
