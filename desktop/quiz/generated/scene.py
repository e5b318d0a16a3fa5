"""What a family of questions has to work with, and how a drawn question is put together."""

import json
import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any

from desktop.handbook.articles import right_places
from desktop.handbook.model import Handbook
from desktop.law.numbers import Law
from desktop.quiz.model import Body, DayEntry, NumberEntry, Option, Question, SingleChoice, Slip

from .wording import Wording

Record = dict[str, Any]


class Redraw(Exception):
    """The dice fell so that nothing can be asked: a right answer without a single wrong one. Drawn again."""


@dataclass(frozen=True, slots=True)
class Scene:
    """One question about to be made. `rng` is the question's own dice; `words` the language.

    `seed` stays where the dice are thrown again: what must not hang on how often, e.g. which answer is to be right.
    """

    id: str
    seed: int
    rng: random.Random
    law: Law
    handbook: Handbook
    words: Wording

    def say(self, code: str, **details: object) -> str:
        """See Wording.say."""
        return self.words.say(code, **details)

    def day(self, first: date, last: date, working: bool = False) -> date:
        """A day between the two, both included; a working one if asked."""
        while True:
            on = first + timedelta(self.rng.randrange((last - first).days + 1))
            if not working or self.law.calendar.works(on):
                return on


Maker = Callable[[Scene], Question]


@dataclass(frozen=True, slots=True)
class Source:
    """Where the key comes from: the passage and the rules."""

    passage: str
    rules: tuple[str, ...]
    role: tuple[str, ...] = ("assistant", "consultant")


def question(
    scene: Scene, source: Source, text: str, body: Body, because: str, facts: dict[str, Record] | None = None
) -> Question:
    """The drawn question; `because` is the reckoning, to which rule and article are added."""
    passage = scene.handbook.passage(source.passage)
    if passage is None:
        raise LookupError(source.passage)  # a family that names no passage of the handbook is a bug
    cited = right_places(scene.handbook, source.passage)
    article = str(cited[0]) if cited else ""
    rules = ", ".join(source.rules)
    end = scene.say("end-article", rules=rules, article=article) if article else scene.say("end", rules=rules)
    return Question(
        id=scene.id,
        text=text,
        passage=source.passage,
        article=article,
        topic=passage.section,
        level="apply",
        role=source.role,
        explain=f"{because} {end}",
        body=body,
        rules=source.rules,
        facts=tuple((name, as_text(record)) for name, record in (facts or {}).items()),
    )


def as_text(record: Record) -> str:
    """Facts as a question keeps them."""
    return json.dumps(record, default=str, ensure_ascii=False)


def number(
    key: int | Fraction, unit: str, claim: str, why: str, slips: Iterable[tuple[int | Fraction, str]]
) -> NumberEntry:
    """A number to type. Slips that come to the key, to one another or to nothing are left out."""
    kept: dict[Decimal, str] = {}
    for value, said in slips:
        if value != key and value > 0 and Fraction(value).denominator == 1:
            kept.setdefault(Decimal(int(value)), said)
    return NumberEntry(Decimal(int(key)), unit, why, slips=tuple(Slip(*each) for each in kept.items()), claim=claim)


def entry(key: date, claim: str, why: str, slips: Iterable[tuple[date, str]]) -> DayEntry:
    """A day to find; slips that fall on the key or on one another are left out."""
    kept: dict[date, str] = {}
    for value, said in slips:
        if value != key:
            kept.setdefault(value, said)
    return DayEntry(key, why, tuple(Slip(*each) for each in kept.items()), claim)


def choice(scene: Scene, right: Option, wrong: Sequence[Option], most: int = 3) -> SingleChoice:
    """One right answer among wrong ones, in a drawn order; answers that read alike are left out."""
    kept = {right.text: right}
    for each in wrong:
        kept.setdefault(each.text, each)
    if len(kept) < 3:
        raise Redraw
    others = list(kept.values())[1:]
    options = [right, *scene.rng.sample(others, min(most, len(others)))]
    scene.rng.shuffle(options)
    return SingleChoice(tuple(options))
