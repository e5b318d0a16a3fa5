"""Foreign items as records of our banks. Our own come back whole; others come as drafts, and what they lack is told."""

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from desktop.quiz.model import LEVELS, ROLES

from .item import FULL, MARK, NONE, Answer, Item
from .loss import Loss, loss
from .record import Record, number

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_BARE_STAR = re.compile(r"(?<!\\)\*")
_LISTS = {"role": "role", "rule": "rules"}
_PLAIN = ("passage", "topic", "level", "article", "case")


@dataclass(slots=True)
class Taking:
    """A file being taken over: the bank's id, the records so far and what was found wanting."""

    bank: str
    records: list[Record] = field(default_factory=list)
    losses: list[Loss] = field(default_factory=list)

    def name(self, item: Item) -> str:
        """An id for the item: its own name if it can be one and is not taken yet."""
        own = item.name.replace("/", "-")
        wanted = own if _ID.fullmatch(own) else f"{self.bank}-{len(self.records) + 1}"
        return self.free(wanted)

    def free(self, wanted: str) -> str:
        """`wanted`, or the same with a number if it is taken."""
        taken = {record["id"] for record in self.records}
        if wanted not in taken:
            return wanted
        found = next(each for each in (f"{wanted}-{n}" for n in range(2, len(taken) + 3)) if each not in taken)
        self.say(found, "exchange-id-again", id=wanted)
        return found

    def say(self, question: str, code: str, **details: object) -> None:
        """Note a loss of one question, once."""
        found = loss(question, code, **details)
        if found not in self.losses:
            self.losses.append(found)


def records_of(items: Sequence[Item], bank: str) -> tuple[tuple[Record, ...], tuple[Loss, ...]]:
    """The records of a draft bank; `bank` is its id, from which nameless questions are named."""
    taking, at = Taking(bank), 0
    while at < len(items):
        at += _own(items[at:], taking) or _case(items[at:], taking) or _foreign(items[at], taking)
    return tuple(taking.records), tuple(taking.losses)


def _own(items: Sequence[Item], taking: Taking) -> int:
    """How many items are one untouched question of ours, taken as it was written."""
    first = items[0].ours
    if first is None or not first.record:
        return 0
    together = items[: first.parts] if first.parts > 0 else ()
    for number_, item in enumerate(together, 1):
        ours = item.ours
        if ours is None or (ours.question, ours.part, ours.print) != (first.question, number_, item.print()):
            return 0
    if len(together) < first.parts or first.part != 1:
        return 0
    record: Record = json.loads(first.record)
    taking.records.append(record | {"id": taking.free(first.question)})
    return len(together)


def _case(items: Sequence[Item], taking: Taking) -> int:
    """A story and the questions named after it: a vignette."""
    story = items[0]
    if story.kind != "story":
        return 0
    parts: list[Item] = []
    for item in items[1:]:
        if not item.name.startswith(f"{story.name}/") or item.kind == "story":
            break
        parts.append(item)
    if len(parts) < 2:
        taking.say(story.name, "exchange-kind-foreign", kind="description", line="—")
        return 1
    name = taking.name(story)
    _say_edited(story, name, taking)
    unsaid: Record = {"article": "", "rules": [], "case": ""}  # else a part would take these from the whole
    made = [unsaid | _made(part, name, taking) | {"id": part.name.rpartition("/")[2]} for part in parts]
    common = _common(story, name, taking, {"why"})
    taking.records.append({"id": name, "kind": "vignette"} | common | {"parts": made})
    return 1 + len(parts)


def _foreign(item: Item, taking: Taking) -> int:
    name = taking.name(item)
    if item.kind == "hidden":
        taking.say(item.name, "exchange-hidden")
        return 1
    _say_edited(item, name, taking)
    taking.records.append({"id": name} | _made(item, name, taking))
    return 1


def _say_edited(item: Item, name: str, taking: Taking) -> None:
    if item.ours:
        taking.say(name, "exchange-edited")


def _made(item: Item, name: str, taking: Taking) -> Record:
    body = _BODIES[item.kind](item, name, taking)
    return {"kind": item.kind} | _common(item, name, taking, _whyless(body)) | body


def _common(item: Item, name: str, taking: Taking, whyless: set[str]) -> Record:
    """What all kinds share, from the tags that we write; what is not there is left empty and told."""
    known = [tag.split(":", 1) for tag in item.tags if ":" in tag]
    found: Record = {tag: value for tag, value in known if tag in _PLAIN}
    for wanted, field_name in _LISTS.items():
        values = [value for tag, value in known if tag == wanted]
        found |= {field_name: values} if values else {}
    if found.get("level") not in LEVELS or not set(found.get("role", [""])) <= set(ROLES):
        found |= {"level": "recall", "role": list(ROLES)}
        taking.say(name, "exchange-assumed", level="recall", role=", ".join(ROLES))
    record = {"text": item.text.replace(MARK, "…"), "passage": "", "topic": "", "explain": item.general} | found
    missing = [each for each in ("passage", "topic", "explain") if not record[each]] + sorted(whyless)
    if missing:
        taking.say(name, "exchange-missing", fields=", ".join(missing))
    return record


def _whyless(body: Record) -> set[str]:
    """«why» if some wrong answer does not say what is wrong with it, «unit» if a number has none."""
    held = (body, *(each for name in ("options", "slips", "steps", "gaps") for each in body.get(name, [])))
    held = (*held, *(word for gap in body.get("gaps", []) for word in gap.get("wrong", [])))
    return {name for name in ("why", "unit") if any(each.get(name) == "" for each in held)}


def _option(answer: Answer, right: bool) -> Record:
    found: Record = {"text": answer.text}
    if right:
        return found | {"right": True} | ({"why": answer.said} if answer.said else {})
    return found | {"why": answer.said}


def _single(item: Item, name: str, taking: Taking) -> Record:
    for answer in item.answers:
        if NONE < answer.worth < FULL:
            taking.say(name, "exchange-partial", text=answer.text[:60])
    return {"options": [_option(each, each.worth >= FULL) for each in item.answers]}


def _multiple(item: Item, name: str, taking: Taking) -> Record:
    return {"options": [_option(each, each.worth > NONE) for each in item.answers]}


def _truefalse(item: Item, name: str, taking: Taking) -> Record:
    return {"right": item.answers[0].text == "true", "why": item.answers[0].said}


def _matching(item: Item, name: str, taking: Taking) -> Record:
    extra = [right for left, right in item.pairs if not left]
    pairs = [{"left": left, "right": right} for left, right in item.pairs if left]
    return {"pairs": pairs} | ({"extra": extra} if extra else {})


def _typed(item: Item, name: str, taking: Taking) -> tuple[list[Answer], list[Answer], str]:
    """The right answers, the foreseen wrong ones, and what is said to anything else."""
    right, wrong, why = [], [], ""
    for answer in item.answers:
        if answer.text == "*" and answer.worth == NONE:
            why = answer.said
        elif answer.text == "*":
            taking.say(name, "exchange-any-right")
        elif answer.worth >= FULL:
            right.append(answer)
        else:
            wrong.append(answer)
            if answer.worth > NONE:
                taking.say(name, "exchange-partial", text=answer.text[:60])
    return right, wrong, why


def _number(item: Item, name: str, taking: Taking) -> Record:
    right, wrong, why = _typed(item, name, taking)
    found: Record = {"unit": item.unit, "why": why}
    if right:
        found["answer"] = number(Decimal(right[0].text))
        found |= {"tolerance": number(right[0].tolerance)} if right[0].tolerance else {}
    if len(right) > 1:
        taking.say(name, "exchange-many-answers", others=", ".join(each.text for each in right[1:]))
    slips = [{"value": number(Decimal(each.text)), "why": each.said} for each in wrong]
    return found | ({"slips": slips} if slips else {})


def _short(item: Item, name: str, taking: Taking) -> Record:
    right, wrong, why = _typed(item, name, taking)
    if any(_BARE_STAR.search(each.text) for each in (*right, *wrong)):
        taking.say(name, "exchange-wild")
    slips = [{"value": _tame(each.text), "why": each.said} for each in wrong]
    return {"answers": [_tame(each.text) for each in right], "why": why} | ({"slips": slips} if slips else {})


def _tame(text: str) -> str:
    return text.replace("\\*", "*")


def _ordering(item: Item, name: str, taking: Taking) -> Record:
    return {"steps": [{"text": each.text, "why": each.said} for each in item.answers]}


def _cloze(item: Item, name: str, taking: Taking) -> Record:
    told, _, rest = item.text.partition("\n\n")
    text, marked = (told, rest) if rest and MARK not in told else ("", item.text)
    pieces = marked.split(MARK)
    cloze = pieces[0] + "".join(f"{{{at}}}{piece}" for at, piece in enumerate(pieces[1:], 1))
    gaps = [_gap(gap, name, taking) for gap in item.gaps]
    return {"text": text or _default(taking, name), "cloze": cloze, "gaps": gaps}


def _default(taking: Taking, name: str) -> str:
    taking.say(name, "exchange-missing", fields="text")
    return ""


def _gap(gap: Item, name: str, taking: Taking) -> Record:
    right, wrong, why = _typed(gap, name, taking)
    if gap.kind == "single":
        first = right[0].text if right else ""
        return {"right": first, "wrong": [{"text": each.text, "why": each.said} for each in (*wrong, *right[1:])]}
    if wrong:
        taking.say(name, "exchange-gap-slips", texts=", ".join(each.text for each in wrong))
    return {"answers": [_tame(each.text) for each in right], "why": why}


_BODIES: dict[str, Callable[[Item, str, Taking], dict[str, Any]]] = {
    "single": _single,
    "multiple": _multiple,
    "truefalse": _truefalse,
    "matching": _matching,
    "number": _number,
    "short": _short,
    "ordering": _ordering,
    "cloze": _cloze,
}
