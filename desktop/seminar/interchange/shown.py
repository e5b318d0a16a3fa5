"""A question as the items another program can ask, and what is lost or changed on the way."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

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
    found = [_fitting(item, showing) for part in _parts(question, showing) for item in part]
    _say_ours(showing)
    if not carrier.remark:
        return tuple(item for item in found if item.kind != "hidden"), tuple(showing.losses)
    return tuple(_remarked(found, question)), tuple(showing.losses)


def _remarked(items: list[Item], question: Question) -> Iterator[Item]:
    record = dumped(record_of(question))
    for number, item in enumerate(items, 1):
        ours = Ours(question.id, number, len(items), item.print(), record if number == 1 else "")
        yield replace(item, ours=ours)


def _fitting(item: Item, showing: Showing) -> Item:
    """The item if the format knows its kind, else a hidden one, told as a loss."""
    if item.kind == "short" and not showing.carrier.arrows and any("->" in each.text for each in item.answers):
        showing.say("exchange-arrow")
        item = replace(item, answers=tuple(replace(each, text=each.text.replace("->", "→")) for each in item.answers))
    if item.kind in showing.carrier.kinds:
        return item
    kind = showing.says(f"exchange-kind-{item.kind}")
    showing.say("exchange-unsupported" if showing.carrier.remark else "exchange-left-out", kind=kind)
    return Item(item.name, "hidden", "")


def _parts(question: Question, showing: Showing) -> Iterator[tuple[Item, ...]]:
    body = question.body
    if not isinstance(body, Vignette):
        yield from _one(question, "", showing)
        return
    story = showing.clean(question.text)
    if showing.carrier.stories:
        showing.say("exchange-story")
        general = showing.clean(question.explain)
        yield (Item(question.id, "story", story, general=general, tags=_tags(question, showing)),)
        story = ""
    else:
        showing.say("exchange-split", count=len(body.parts))
    for part in body.parts:
        yield from _one(part, story, showing)


def _one(part: Question, story: str, showing: Showing) -> Iterator[tuple[Item, ...]]:
    text = "\n\n".join(filter(None, (story, showing.clean(part.text))))
    base = Item(part.id, "", text, general=showing.clean(part.explain), tags=_tags(part, showing))
    yield tuple(_made(base, part, showing))


def _made(base: Item, part: Question, showing: Showing) -> Iterator[Item]:
    match part.body:
        case SingleChoice() | MultipleChoice() as body:
            yield replace(base, kind=body.kind, answers=_options(body, showing))
        case TrueFalse() as body:
            said = Answer("true" if body.right else "false", FULL, showing.clean(body.why))
            yield replace(base, kind="truefalse", answers=(said,))
        case Hotspot() as body:
            yield _hotspot(base, body, showing)
        case Matching() as body:
            yield _matching(base, body, showing)
        case Ordering() as body:
            steps = tuple(Answer(showing.clean(each.text), FULL, showing.clean(each.why)) for each in body.steps)
            yield replace(base, kind="ordering", answers=steps)
        case NumberEntry() as body:
            yield _number(base, body, showing)
        case DayEntry() as body:
            yield _day(base, body, showing)
        case ShortText() as body:
            yield _short(base, body, showing)
        case Cloze() as body:
            yield from _cloze(base, body, showing)


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


def _hotspot(base: Item, body: Hotspot, showing: Showing) -> Item:
    showing.say("exchange-hotspot")
    answers = tuple(
        Answer(showing.says(f"exchange-group-{area.group}"), FULL if area.right else NONE, showing.clean(area.why))
        for area in body.areas
    )
    return replace(base, kind="single", answers=answers)


def _matching(base: Item, body: Matching, showing: Showing) -> Item:
    if any(pair.why for pair in body.pairs):
        showing.say("exchange-pair-why")
    pairs = [(showing.clean(pair.left), showing.clean(pair.right)) for pair in body.pairs]
    return replace(base, kind="matching", pairs=(*pairs, *(("", showing.clean(text)) for text in body.extra)))


def _number(base: Item, body: NumberEntry, showing: Showing) -> Item:
    answers = [Answer(written(body.answer), FULL, "", body.tolerance)]
    answers += [Answer(written(slip.value), NONE, showing.clean(slip.why)) for slip in body.slips]
    answers.append(Answer("*", NONE, showing.clean(body.why)))
    unit = showing.clean(body.unit)
    if body.units:
        showing.say("exchange-units", unit=unit)
    found = replace(base, kind="number", answers=tuple(answers), unit=unit)
    if showing.carrier.units:
        return found
    showing.say("exchange-unit-told", unit=unit)
    return replace(found, unit="", text=f"{base.text}\n{showing.says('exchange-hint-unit', unit=unit)}")


def _day(base: Item, body: DayEntry, showing: Showing) -> Item:
    showing.say("exchange-date")
    days = [Answer(f"{body.answer:%d.%m.%Y}", FULL)]
    days += [Answer(f"{slip.value:%d.%m.%Y}", NONE, showing.clean(slip.why)) for slip in body.slips]
    text = f"{base.text}\n{showing.says('exchange-hint-date')}"
    return replace(base, kind="short", text=text, answers=(*days, Answer("*", NONE, showing.clean(body.why))))


def _short(base: Item, body: ShortText, showing: Showing) -> Item:
    showing.say("exchange-forms")
    answers = [Answer(wild(showing.clean(text)), FULL) for text in body.answers]
    answers += [Answer(wild(showing.clean(slip.value)), NONE, showing.clean(slip.why)) for slip in body.slips]
    return replace(base, kind="short", answers=(*answers, Answer("*", NONE, showing.clean(body.why))))


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
        showing.say("exchange-split", count=len(gaps))
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
