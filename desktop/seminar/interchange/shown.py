"""A question as the items another program can ask, and what is lost or changed on the way."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from desktop.base.messages import sentence
from desktop.quiz.model import (
    Cloze,
    DayEntry,
    Hotspot,
    Matching,
    MultipleChoice,
    NumberEntry,
    Ordering,
    Question,
    ShortText,
    SingleChoice,
    TrueFalse,
    Vignette,
)

from .carrier import Carrier
from .item import FULL, MARK, NONE, Answer, Item, Ours, clean, dumped, soiled, without_illegal
from .loss import Loss, loss
from .record import record_of
from .weights import share, written

TAG = 50
"""Moodle cuts a longer tag (TAG_MAX_LENGTH)."""
GAP = "_____"
OTHER_GAP = "…"


@dataclass(slots=True)
class Showing:
    """One question on its way: for which format, in which language, and what was found wanting so far."""

    question: Question
    carrier: Carrier
    language: str
    losses: list[Loss] = field(default_factory=list)

    def say(self, code: str, **details: object) -> None:
        """Note a loss, once."""
        found = loss(self.question.id, code, format=self.carrier.name, **details)
        if found not in self.losses:
            self.losses.append(found)

    def split(self, count: int) -> None:
        """Note that one question became several."""
        self.say("exchange-split" if self.carrier.remark else "exchange-parted", count=count)

    def clean(self, text: str) -> str:
        """The text as it can be written."""
        if soiled(text):
            self.say("exchange-characters")
        return clean(text)

    def says(self, code: str, **details: str) -> str:
        """A sentence in the reader's language."""
        return sentence(code, details, self.language)


def items_of(question: Question, carrier: Carrier, language: str = "ru") -> tuple[tuple[Item, ...], tuple[Loss, ...]]:
    """The items of one question, each with our remark where the format has room for it, and the losses."""
    showing = Showing(question, carrier, language)
    found = list(_parts(question, showing))
    seen = tuple(item for item in found if item.kind != "hidden")
    if seen or carrier.remark:
        _say_ours(showing)
    if not carrier.remark:
        return seen, tuple(showing.losses)
    return tuple(_remarked(found, question)), tuple(showing.losses)


def _remarked(items: list[Item], question: Question) -> Iterator[Item]:
    record = dumped(record_of(question))
    for number, item in enumerate(items, 1):
        ours = Ours(question.id, number, len(items), item.print(), record if number == 1 else "")
        yield replace(item, ours=ours)


def _parts(question: Question, showing: Showing) -> Iterator[Item]:
    body = question.body
    if not isinstance(body, Vignette):
        yield from _one(question, "", showing)
        return
    story = showing.clean(question.text)
    if showing.carrier.stories:
        showing.say("exchange-story")
        general = showing.clean(question.explain)
        yield Item(question.id, "story", story, general=general, tags=_tags(question, showing))
        story = ""
    else:
        showing.split(len(body.parts))
    for part in body.parts:
        yield from _one(part, story, showing)


def _one(part: Question, story: str, showing: Showing) -> Iterable[Item]:
    """The items of one part; what its making loses is told only if the format takes it at all."""
    before = list(showing.losses)
    text = "\n\n".join(filter(None, (story, showing.clean(part.text))))
    base = Item(part.id, "", text, general=showing.clean(part.explain), tags=_tags(part, showing))
    made = tuple(_BODIES[type(part.body)](base, part.body, showing))
    strange = [item.kind for item in made if item.kind not in showing.carrier.kinds]
    if len(strange) == len(made):
        showing.losses[:] = before
    for kind in dict.fromkeys(strange):
        told = showing.says(f"exchange-kind-{kind}")
        showing.say("exchange-unsupported" if showing.carrier.remark else "exchange-left-out", kind=told)
    return tuple(Item(item.name, "hidden", "") if item.kind in strange else _arrowless(item, showing) for item in made)


def _arrowless(item: Item, showing: Showing) -> Item:
    """Short answers without «->» where it would make pairs of them."""
    if item.kind != "short" or showing.carrier.arrows or not any("->" in each.text for each in item.answers):
        return item
    showing.say("exchange-arrow")
    return replace(item, answers=tuple(replace(each, text=each.text.replace("->", "→")) for each in item.answers))


def _choice(base: Item, body: SingleChoice | MultipleChoice, showing: Showing) -> Iterable[Item]:
    return (replace(base, kind=body.kind, answers=_options(body, showing)),)


def _truefalse(base: Item, body: TrueFalse, showing: Showing) -> Iterable[Item]:
    said = Answer("true" if body.right else "false", FULL, showing.clean(body.why))
    return (replace(base, kind="truefalse", answers=(said,)),)


def _ordering(base: Item, body: Ordering, showing: Showing) -> Iterable[Item]:
    steps = tuple(Answer(showing.clean(each.text), FULL, showing.clean(each.why)) for each in body.steps)
    return (replace(base, kind="ordering", answers=steps),)


def _options(body: SingleChoice | MultipleChoice, showing: Showing) -> tuple[Answer, ...]:
    right, wrong = FULL, NONE
    if isinstance(body, MultipleChoice):
        right, exact = share(len(body.key))
        wrong, both = share(len(body.options) - len(body.key), negative=True)
        if not (exact and both):
            showing.say("exchange-weights", right=written(right), wrong=written(wrong))
    return tuple(
        Answer(showing.clean(each.text), right if each.right else wrong, showing.clean(each.why))
        for each in body.options
    )


def _hotspot(base: Item, body: Hotspot, showing: Showing) -> Iterable[Item]:
    showing.say("exchange-hotspot")
    answers = tuple(
        Answer(showing.says(f"exchange-group-{area.group}"), FULL if area.right else NONE, showing.clean(area.why))
        for area in body.areas
    )
    return (replace(base, kind="single", answers=answers),)


def _matching(base: Item, body: Matching, showing: Showing) -> Iterable[Item]:
    if any(pair.why for pair in body.pairs):
        showing.say("exchange-pair-why")
    pairs = [(showing.clean(pair.left), showing.clean(pair.right)) for pair in body.pairs]
    return (replace(base, kind="matching", pairs=(*pairs, *(("", showing.clean(text)) for text in body.extra))),)


def _number(base: Item, body: NumberEntry, showing: Showing) -> Iterable[Item]:
    answers = [Answer(written(body.answer), FULL, "", body.tolerance)]
    answers += [Answer(written(slip.value), NONE, showing.clean(slip.why)) for slip in body.slips]
    answers.append(Answer("*", NONE, showing.clean(body.why)))
    unit = showing.clean(body.unit)
    if body.units:
        showing.say("exchange-units", unit=unit)
    found = replace(base, kind="number", answers=tuple(answers), unit=unit)
    if showing.carrier.units:
        return (found,)
    showing.say("exchange-unit-told", unit=unit)
    return (replace(found, unit="", text=f"{base.text}\n{showing.says('exchange-hint-unit', unit=unit)}"),)


def _day(base: Item, body: DayEntry, showing: Showing) -> Iterable[Item]:
    showing.say("exchange-date")
    days = [Answer(f"{body.answer:%d.%m.%Y}", FULL)]
    days += [Answer(f"{slip.value:%d.%m.%Y}", NONE, showing.clean(slip.why)) for slip in body.slips]
    text = f"{base.text}\n{showing.says('exchange-hint-date')}"
    return (replace(base, kind="short", text=text, answers=(*days, Answer("*", NONE, showing.clean(body.why)))),)


def _short(base: Item, body: ShortText, showing: Showing) -> Iterable[Item]:
    showing.say("exchange-forms")
    answers = [Answer(wild(showing.clean(text)), FULL) for text in body.answers]
    answers += [Answer(wild(showing.clean(slip.value)), NONE, showing.clean(slip.why)) for slip in body.slips]
    return (replace(base, kind="short", answers=(*answers, Answer("*", NONE, showing.clean(body.why)))),)


def wild(text: str) -> str:
    """A typed answer whose stars are stars: Moodle takes a bare one for any words."""
    return text.replace("*", "\\*")


def _cloze(base: Item, body: Cloze, showing: Showing) -> Iterator[Item]:
    gaps = tuple(_gap(gap_base, number, body, showing) for number, gap_base in enumerate((base,) * len(body.gaps)))
    if "cloze" in showing.carrier.kinds:
        text = f"{base.text}\n\n{_marked(body, showing)}"
        plain = tuple(replace(gap, name="", text="", general="", tags=()) for gap in gaps)
        yield replace(base, kind="cloze", text=text, gaps=plain)
    else:
        showing.split(len(gaps))
        yield from gaps


def _marked(body: Cloze, showing: Showing) -> str:
    if any(map(soiled, body.pieces)):
        showing.say("exchange-characters")
    return MARK.join(without_illegal(piece) for piece in body.pieces).strip()


def _gap(base: Item, number: int, body: Cloze, showing: Showing) -> Item:
    gap, fills = body.gaps[number], [GAP if each == number else OTHER_GAP for each in range(len(body.gaps))]
    pieces = body.pieces
    text = pieces[0] + "".join(fill + piece for fill, piece in zip(fills, pieces[1:], strict=True))
    own = replace(base, name=f"{base.name}/{number + 1}", text=f"{base.text}\n\n{showing.clean(text)}")
    if gap.chosen:
        wrong = (Answer(showing.clean(word.text), NONE, showing.clean(word.why)) for word in gap.wrong)
        return replace(own, kind="single", answers=(Answer(showing.clean(gap.right), FULL), *wrong))
    answers = [Answer(wild(showing.clean(text)), FULL) for text in gap.answers]
    showing.say("exchange-forms")
    return replace(own, kind="short", answers=(*answers, Answer("*", NONE, showing.clean(gap.why))))


_BODIES: dict[type, Callable[[Item, Any, Showing], Iterable[Item]]] = {
    SingleChoice: _choice,
    MultipleChoice: _choice,
    TrueFalse: _truefalse,
    Hotspot: _hotspot,
    Matching: _matching,
    Ordering: _ordering,
    NumberEntry: _number,
    DayEntry: _day,
    ShortText: _short,
    Cloze: _cloze,
}


def _tags(part: Question, showing: Showing) -> tuple[str, ...]:
    """What we know of a question and Moodle keeps as tags."""
    one = [("passage", part.passage), ("topic", part.topic), ("level", part.level), ("article", part.article),
           ("case", part.case)]  # fmt: skip
    many = [*(("role", each) for each in part.role), *(("rule", each) for each in part.rules)]
    tags = tuple(f"{name}:{clean(value)}" for name, value in (*one, *many) if value)
    for tag in tags:
        if len(tag) > TAG and showing.carrier.remark:
            showing.say("exchange-tag", tag=tag, most=TAG)
    return tags


def _say_ours(showing: Showing) -> None:
    """Name what only our remark carries, or nothing at all."""
    found = tuple(dict.fromkeys(name for part in (showing.question, *showing.question.asked) for name in _ours(part)))
    if not showing.carrier.remark:
        showing.say("exchange-bare", fields=", ".join(("explain", "why", "passage", "level", "role", *found)))
    elif found:
        showing.say("exchange-remark", fields=", ".join(found))


def _ours(part: Question) -> Iterator[str]:
    if part.facts:
        yield "facts"
    if part.silent:
        yield "silent"
    body = record_of(part)
    told = (body, *(each for name in ("options", "pairs", "gaps", "steps") for each in body.get(name, [])))
    if any(each.get("claim") for each in told):
        yield "claim"
    if any(each.get("article") for each in told[1:]):
        yield "options.article"
