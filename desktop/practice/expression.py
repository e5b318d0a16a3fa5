"""Conditions («доверие >= 2 и был(Порог)») and effects («доверие +1, время = 10»), with a parser of our own.

    condition = all { "или" all }        all  = not { "и" not }        not = "не" not | atom
    atom      = "(" condition ")" | asked "(" name ")" | operand compare operand | "дата" compare 2018-03-29
    asked     = "был" (a scene) | "знаю" | "видел" | "обещал" (what was learned, seen, promised)
    operand   = whole number | name      compare = < <= > >= = == != <>
"""

import re
from collections.abc import Iterator
from datetime import date

from .condition import COMPARE, Comparison, Condition, Dated, Effect, Either, Every, Gained, Not, Visited
from .fault import Unread
from .moment import Gain, GainKind

MAX_LENGTH = 300
MAX_DEPTH = 12
MAX_NUMBER = 9999
"""No authored story needs more; a longer or deeper line is a mistake and is refused."""

_OR = frozenset({"или", "or", "немесе"})
_AND = frozenset({"и", "and", "және"})
_NOT = frozenset({"не", "not"})
_VISITED = frozenset({"был", "была", "было", "были", "visited", "болды"})
_TODAY = frozenset({"дата", "date", "күні"})
_GAINED: dict[str, GainKind] = {
    "знаю": "learned", "узнал": "learned", "узнала": "learned", "білемін": "learned", "learned": "learned",
    "видел": "document", "видела": "document", "көрдім": "document", "seen": "document",
    "обещал": "promise", "обещала": "promise", "уәде": "promise", "promised": "promise",
}  # fmt: skip
_ASKED = _VISITED | frozenset(_GAINED)
_WORDS = _OR | _AND | _NOT | _ASKED | _TODAY
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_TOKEN = re.compile(r"\s*(?P<token>[<>=!]=|<>|[<>=()]|\d{4}-\d{2}-\d{2}|[-−]?\d+|[^\W\d]\w*)")
_NAME = re.compile(r"[^\W\d]\w*")
_EFFECT = re.compile(r"\s*(?P<name>[^\W\d]\w*)\s*(?P<sign>[-−+=])\s*(?P<minus>[-−]?)(?P<amount>\d{1,4})\s*")


def is_variable(name: str) -> bool:
    """Whether conditions and effects can speak of a variable of that name."""
    return bool(_NAME.fullmatch(name)) and name.casefold() not in _WORDS


def parse_condition(text: str) -> Condition:
    """Text → Condition. Raises Unread."""
    if len(text) > MAX_LENGTH:
        raise Unread("practice-expression-long", text[:40])
    reader = _Reader(list(_tokens(text)))
    found = reader.either(0)
    if reader.peek():
        raise Unread("practice-expression-extra", reader.peek())
    return found


def parse_effects(text: str) -> tuple[Effect, ...]:
    """«доверие +1, время = 10» → effects in the order written. Raises Unread."""
    if len(text) > MAX_LENGTH:
        raise Unread("practice-expression-long", text[:40])
    return tuple(_effect(part) for part in text.split(","))


def _effect(part: str) -> Effect:
    found = _EFFECT.fullmatch(part)
    if not found or (found["minus"] and found["sign"] != "="):
        raise Unread("practice-effect", part.strip())
    amount = int(found["amount"])
    negative = bool(found["minus"]) or found["sign"] in "-−"
    return Effect(found["name"], -amount if negative else amount, found["sign"] == "=")


def _tokens(text: str) -> Iterator[str]:
    """Words, numbers and signs; a visit is one token «был(Имя пассажа)» with the name kept as written."""
    at, end = 0, len(text.rstrip())
    while at < end:
        found = _TOKEN.match(text, at)
        if not found:
            raise Unread("practice-expression-sign", text[at:].strip()[:20])
        at = found.end()
        token = found["token"]
        if token.casefold() in _ASKED:
            name, at = _bracketed(text, at)
            token = f"{token}({name}"
        yield token


def _bracketed(text: str, at: int) -> tuple[str, int]:
    """The passage name in the brackets that open at or after `at`, and where they end."""
    opened = re.compile(r"\s*\(").match(text, at)
    if not opened:
        raise Unread("practice-expression-visited", text[at:].strip()[:20])
    depth, start = 1, opened.end()
    for index in range(start, len(text)):
        depth += {"(": 1, ")": -1}.get(text[index], 0)
        if not depth and text[start:index].strip():
            return text[start:index].strip(), index + 1
    raise Unread("practice-expression-visited", text[at:].strip()[:20])


class _Reader:
    """Recursive descent over the tokens; one instance reads one condition."""

    def __init__(self, tokens: list[str]) -> None:
        self._tokens = tokens

    def peek(self) -> str:
        return self._tokens[0] if self._tokens else ""

    def _take(self) -> str:
        return self._tokens.pop(0) if self._tokens else ""

    def either(self, depth: int) -> Condition:
        if depth > MAX_DEPTH:
            raise Unread("practice-expression-long", self.peek())
        parts = [self._every(depth)]
        while self.peek().casefold() in _OR:
            self._take()
            parts.append(self._every(depth))
        return parts[0] if len(parts) == 1 else Either(tuple(parts))

    def _every(self, depth: int) -> Condition:
        parts = [self._negated(depth)]
        while self.peek().casefold() in _AND:
            self._take()
            parts.append(self._negated(depth))
        return parts[0] if len(parts) == 1 else Every(tuple(parts))

    def _negated(self, depth: int) -> Condition:
        negative = False
        while self.peek().casefold() in _NOT:
            self._take()
            negative = not negative
        atom = self._atom(depth)
        return Not(atom) if negative else atom

    def _atom(self, depth: int) -> Condition:
        word, _, name = self.peek().partition("(")
        if name:
            self._take()
            kind = _GAINED.get(word.casefold())
            return Gained(Gain(kind, " ".join(name.split()))) if kind else Visited(name)
        if self.peek() == "(":
            return self._group(depth)
        if self.peek().casefold() in _TODAY:
            return self._dated()
        left, sign = self._operand(), self._take()
        if sign not in COMPARE:
            raise Unread("practice-expression-compare", sign or str(left))
        return Comparison(left, sign, self._operand())

    def _group(self, depth: int) -> Condition:
        self._take()
        inner = self.either(depth + 1)
        if self._take() != ")":
            raise Unread("practice-expression-bracket", self.peek())
        return inner

    def _dated(self) -> Condition:
        self._take()
        sign, day = self._take(), self._take()
        try:
            if sign in COMPARE and _DAY.fullmatch(day):
                return Dated(sign, date.fromisoformat(day))
        except ValueError as error:  # a day that no calendar has
            raise Unread("practice-expression-day", day[:20]) from error
        raise Unread("practice-expression-day", day[:20])

    def _operand(self) -> int | str:
        token = self._take()
        if re.fullmatch(r"[-−]?\d+", token):
            return _number(token)
        if not is_variable(token):
            raise Unread("practice-expression-operand", token)
        return token


def _number(token: str) -> int:
    number = int(token.replace("−", "-"))
    if abs(number) > MAX_NUMBER:
        raise Unread("practice-expression-long", token[:20])
    return number
