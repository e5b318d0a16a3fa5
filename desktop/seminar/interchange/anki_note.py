"""A question as a card of Anki: what is asked on the front, the key with its reasons on the back.

The learner marks herself there, so every kind has a card; what Anki has no place for is told. A note's guid comes
from the question's id alone: the text file and the package share it, and a second import changes notes, not doubles.
"""

import hashlib
import html
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from desktop.base.messages import sentence
from desktop.quiz.bodies.order import Matching, Ordering
from desktop.quiz.model import (
    Cloze,
    DayEntry,
    Hotspot,
    MultipleChoice,
    NumberEntry,
    Question,
    ShortText,
    SingleChoice,
    TrueFalse,
)

from .aiken import LATIN
from .item import clean
from .loss import Loss, loss

GAP = "_____"


@dataclass(frozen=True, slots=True)
class Note:
    """One note: its guid, two sides as HTML, its tags without spaces."""

    guid: str
    front: str
    back: str
    tags: tuple[str, ...]


def guid(question_id: str) -> str:
    """The same for one id for ever; letters and digits only."""
    return hashlib.blake2b(question_id.encode(), digest_size=8, person=b"komekshi-note").hexdigest()


def notes_of(question: Question, language: str = "ru") -> tuple[tuple[Note, ...], tuple[Loss, ...]]:
    """The notes of one question (one for each part of a case) and what they do not carry."""
    story = clean(question.text) if question.asked[0] is not question else ""
    found = tuple(_note(part, story, language) for part in question.asked)
    losses = [loss(question.id, "exchange-self-marked")]
    if story:
        losses.append(loss(question.id, "exchange-parted", count=len(found)))
    return found, tuple(losses)


def _note(part: Question, story: str, language: str) -> Note:
    asked, key = _sides(part, language)
    front = [story, clean(part.text), *asked]
    back = [*key, clean(part.explain), part.article]
    return Note(guid(part.id), _html(front), _html(back), tuple(_tags(part)))


def _html(lines: list[str]) -> str:
    return "<br><br>".join(html.escape(line).replace("\n", "<br>") for line in lines if line)


def _tags(part: Question) -> Iterator[str]:
    known = [("level", part.level), ("topic", part.topic), *(("role", each) for each in part.role),
             *(("rule", each) for each in part.rules)]  # fmt: skip
    return (f"komekshi::{name}::{'_'.join(value.split())}" for name, value in known if value)


def _sides(part: Question, language: str) -> tuple[list[str], list[str]]:
    """What stands on the front below the text, and the key."""
    body = part.body
    match body:
        case SingleChoice() | MultipleChoice():
            return _choice(body)
        case TrueFalse():
            words = [sentence(f"exchange-{word}", {}, language) for word in ("true", "false")]
            return [" / ".join(words)], [words[0 if body.right else 1], clean(body.why)]
        case Hotspot():
            groups = [sentence(f"exchange-group-{area.group}", {}, language) for area in body.areas]
            whys = [f"{group}: {clean(area.why)}" for group, area in zip(groups, body.areas, strict=True) if area.why]
            return ["\n".join(groups)], [groups[min(body.key)], "\n".join(whys)]
        case Matching():
            pairs = [f"{clean(pair.left)} — {clean(pair.right)}" for pair in body.pairs]
            lefts = "\n".join(clean(pair.left) for pair in body.pairs)
            return [lefts, "\n".join(sorted(map(clean, body.rights)))], ["\n".join(pairs), _whys(body)]
        case Ordering():
            steps = [f"{number}. {clean(step.text)}" for number, step in enumerate(body.steps, 1)]
            return ["\n".join(sorted(clean(step.text) for step in body.steps))], ["\n".join(steps), _whys(body)]
    return _typed(part)


def _whys(body: Matching | Ordering) -> str:
    things = body.pairs if isinstance(body, Matching) else body.steps
    return "\n".join(clean(each.why) for each in things if each.why)


def _choice(body: SingleChoice | MultipleChoice) -> tuple[list[str], list[str]]:
    lines = [f"{letter}. {clean(each.text)}" for letter, each in zip(LATIN, body.options, strict=False)]
    rights = [line for line, each in zip(lines, body.options, strict=False) if each.right]
    whys = [f"{line[0]}: {clean(each.why)}" for line, each in zip(lines, body.options, strict=False) if each.why]
    return ["\n".join(lines)], ["\n".join(rights), "\n".join(whys)]


def _typed(part: Question) -> tuple[list[str], list[str]]:
    match part.body:
        case NumberEntry() as body:
            slips = [f"{_plain(each.value)}: {clean(each.why)}" for each in body.slips]
            tolerance = f" ± {_plain(body.tolerance)}" if body.tolerance else ""
            return [], [f"{_plain(body.answer)}{tolerance} {clean(body.unit)}", "\n".join(slips)]
        case DayEntry() as body:
            days = [f"{each.value:%d.%m.%Y}: {clean(each.why)}" for each in body.slips]
            return [], [f"{body.answer:%d.%m.%Y}", "\n".join(days)]
        case ShortText() as body:
            words = [f"{clean(each.value)}: {clean(each.why)}" for each in body.slips]
            return [], [" / ".join(map(clean, body.answers)), "\n".join(words)]
        case Cloze() as body:
            fills = [gap.right or " / ".join(gap.answers) for gap in body.gaps]
            return [clean(_filled(body, [GAP] * len(fills)))], [clean(_filled(body, fills))]
    raise AssertionError(part.kind)


def _filled(body: Cloze, fills: list[str]) -> str:
    pieces = body.pieces
    return pieces[0] + "".join(fill + piece for fill, piece in zip(fills, pieces[1:], strict=True))


def _plain(value: Decimal) -> str:
    return f"{value.normalize():f}".replace(".", ",")
