"""What is ours inside a passage: links on lines of their own, and the mark lines «| …» under each of them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum

from desktop.handbook.citation import Citation
from desktop.handbook.model import Handbook

from .condition import Condition, Effect
from .expression import parse_condition, parse_effects
from .fault import Fault, Unread, fault
from .moment import Dice, Gain, GainKind, Passing, parse_dice, parse_gains, parse_passing
from .twee import TweePassage


class Grade(Enum):
    """How good a decision was, on one of the two scales."""

    RIGHT = "right"
    DEFENSIBLE = "defensible"
    WRONG = "wrong"


GRADES = {
    "верно": Grade.RIGHT,
    "right": Grade.RIGHT,
    "дұрыс": Grade.RIGHT,
    "спорно": Grade.DEFENSIBLE,
    "defensible": Grade.DEFENSIBLE,
    "даулы": Grade.DEFENSIBLE,
    "неверно": Grade.WRONG,
    "wrong": Grade.WRONG,
    "қате": Grade.WRONG,
}
KEYWORDS = {
    "если": "if",
    "if": "if",
    "егер": "if",
    "изменить": "set",
    "set": "set",
    "өзгерту": "set",
    "закон": "law",
    "law": "law",
    "заң": "law",
    "разговор": "talk",
    "talk": "talk",
    "сұхбат": "talk",
    "пройдёт": "passing",
    "пройдет": "passing",
    "passes": "passing",
    "өтеді": "passing",
    "кости": "dice",
    "dice": "dice",
    "сүйек": "dice",
    "узнать": "learned",
    "learn": "learned",
    "білу": "learned",
    "документ": "document",
    "document": "document",
    "құжат": "document",
    "обещать": "promise",
    "promise": "promise",
    "уәде": "promise",
    "правила": "claims",
    "rules": "claims",
    "ережелер": "claims",
}
_GAINS: dict[str, GainKind] = {"learned": "learned", "document": "document", "promise": "promise"}
_NONE = frozenset({"нет", "жоқ", "none"})
_SAYS_SO = ("пособи", "құрал", "handbook")
"""A judgement without a passage must name the handbook, to tell the learner that it is silent."""

_LINK = re.compile(r"\[\[(?P<inner>(?:(?!\[\[|\]\]).)*)\]\]")
_MARK = re.compile(r"\|\s*(?P<word>\w+)\s*:\s*(?P<rest>.*)")
_JUDGEMENT = re.compile(r"(?P<grade>\w+)(?:\s*\((?P<ids>[^()]*)\))?\s*(?P<sentence>.*)")


@dataclass(frozen=True, slots=True)
class Judgement:
    """One verdict on a decision: the grade, one sentence, and the passages of the handbook it leans on.

    `citations` are those of the passages, as the handbook prints them; both empty where it is silent.
    """

    grade: Grade
    sentence: str
    passages: tuple[str, ...] = ()
    citations: tuple[Citation, ...] = ()

    def __post_init__(self) -> None:
        if not self.sentence.strip():
            raise ValueError("a judgement says something")


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing the learner may say or do: its words, where it leads, when it is offered, what it does.

    `claims` are what it says of the law, to be computed («Семья: вид = безусловная»): see claims.py.
    """

    text: str
    target: str
    condition: Condition | None = None
    effects: tuple[Effect, ...] = ()
    law: Judgement | None = None
    talk: Judgement | None = None
    line: int = 0
    passing: Passing | None = None
    gains: tuple[Gain, ...] = ()
    dice: Dice | None = None
    claims: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not self.text.strip() or not self.target.strip():
            raise ValueError("a choice has words and a target")

    def targets(self) -> tuple[str, ...]:
        """Every scene it may lead to."""
        return (self.target, self.dice.target) if self.dice else (self.target,)

    def judgements(self) -> tuple[Judgement, ...]:
        """Those of the two that were written."""
        return tuple(each for each in (self.law, self.talk) if each)


@dataclass(frozen=True, slots=True)
class Body:
    """A passage text taken apart: the prose as Markdown, the choices, and what could not be read."""

    text: str
    choices: tuple[Choice, ...]
    faults: tuple[Fault, ...]


def split_link(inner: str) -> tuple[str, str]:
    """The words and the target of what stands between [[ and ]], divided where Twine divides it."""
    for sign, forward in (("->", True), ("<-", False), ("|", True)):
        if sign in inner:
            left, _, right = inner.rpartition(sign) if forward else inner.partition(sign)
            return (left.strip(), right.strip()) if forward else (right.strip(), left.strip())
    return inner.strip(), inner.strip()


def read_body(passage: TweePassage, handbook: Handbook) -> Body:
    """Take one passage apart. Unreadable lines are told as faults; unknown passage ids give no citation."""
    reader = _Body(passage, handbook)
    for number, line in enumerate(passage.text.split("\n"), passage.text_line):
        reader.read(number, line.strip())
    return Body(reader.prose(), tuple(reader.choices), tuple(reader.faults))


class _Body:
    """Reads one passage line by line; a mark belongs to the link above it."""

    def __init__(self, passage: TweePassage, handbook: Handbook) -> None:
        self._name, self._handbook = passage.name, handbook
        self._prose: list[str] = []
        self._marked: set[str] = set()
        self._above = "prose"
        self.choices: list[Choice] = []
        self.faults: list[Fault] = []

    def prose(self) -> str:
        """The paragraphs, with at most one blank line between them."""
        return re.sub(r"\n{3,}", "\n\n", "\n".join(self._prose)).strip()

    def read(self, number: int, line: str) -> None:
        try:
            if line.startswith("|"):
                self._mark(line)
            elif "[[" in line:
                self._above = "broken link"
                self.choices.append(replace(_link(line), line=number))
                self._above, self._marked = "link", set()
            else:
                self._above = self._above if not line else "prose"
                self._prose.append(line)
        except Unread as unread:
            self.faults.append(fault(number, self._name, unread.code, found=unread.found))

    def _mark(self, line: str) -> None:
        if self._above == "broken link":
            return  # one fault is enough: its marks wait until the link is mended
        if self._above == "prose":
            raise Unread("practice-mark-alone", line[:60])
        found = _MARK.fullmatch(line)
        kind = KEYWORDS.get(found["word"].casefold()) if found else None
        if not found or not kind:
            raise Unread("practice-mark-word", line[:60])
        if kind in self._marked:
            raise Unread("practice-mark-twice", found["word"])
        self._marked.add(kind)
        self.choices[-1] = self._marked_choice(kind, found["rest"])

    def _marked_choice(self, kind: str, rest: str) -> Choice:
        choice = self.choices[-1]
        if kind == "if":
            return replace(choice, condition=parse_condition(rest))
        if kind == "set":
            return replace(choice, effects=parse_effects(rest))
        if kind == "claims":
            return replace(choice, claims=tuple(each.strip() for each in rest.split(";") if each.strip()))
        if kind in _GAINS:
            return replace(choice, gains=(*choice.gains, *parse_gains(_GAINS[kind], rest)))
        if kind in ("passing", "dice"):
            return _timed(choice, kind, rest)
        judgement = _judgement(kind, rest.strip(), self._handbook)
        return replace(choice, law=judgement) if kind == "law" else replace(choice, talk=judgement)


def _timed(choice: Choice, kind: str, rest: str) -> Choice:
    if kind == "passing":
        return replace(choice, passing=parse_passing(rest))
    return replace(choice, dice=parse_dice(rest))


def _link(line: str) -> Choice:
    found = _LINK.fullmatch(line)
    if not found:
        raise Unread("practice-link-in-text", line[:60])
    text, target = split_link(found["inner"])
    if not text or not target or "][" in found["inner"]:
        raise Unread("practice-link-form", line[:60])
    return Choice(text, target)


def _judgement(kind: str, rest: str, handbook: Handbook) -> Judgement:
    found = _JUDGEMENT.fullmatch(rest)
    grade = GRADES.get(found["grade"].casefold()) if found else None
    if not found or not grade:
        raise Unread("practice-grade", rest[:40])
    sentence = found["sentence"].strip()
    ids = tuple(each.strip() for each in (found["ids"] or "").split(",") if each.strip())
    silent = len(ids) == 1 and ids[0].casefold() in _NONE
    code = _judgement_code(kind, sentence, ids, silent)
    if code:
        raise Unread(code, sentence[:40])
    passages = () if silent else ids
    return Judgement(grade, sentence, passages, tuple(_citations(passages, handbook)))


def _judgement_code(kind: str, sentence: str, ids: tuple[str, ...], silent: bool) -> str:
    if not sentence:
        return "practice-judgement-silent"
    if kind == "law" and not ids:
        return "practice-law-no-passage"
    if kind == "law" and silent and not any(word in sentence.casefold() for word in _SAYS_SO):
        return "practice-law-unsaid"
    return ""


def _citations(ids: tuple[str, ...], handbook: Handbook) -> Iterator[Citation]:
    """The citations of the passages, each once, in the order of the ids."""
    found = (handbook.passage(each) for each in ids)
    yield from dict.fromkeys(citation for passage in found if passage for citation in passage.citations)
