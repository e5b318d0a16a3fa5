"""Items from Moodle XML. Foreign HTML becomes its words; pictures and emphasis that are lost are told."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from .cloze_code import MOST, from_code
from .html_text import Read, from_html
from .item import FULL, NONE, Answer, Item, Ours, ours_from_json, without_illegal
from .loss import Broken, Loss, loss
from .moodle_write import REMARK
from .weights import read_decimal, written
from .xml_tree import Node, parse

HTML = frozenset(("html", "moodle_auto_format"))


@dataclass(slots=True)
class _Reading:
    """One question being read, and what was found wanting."""

    node: Node
    name: str
    losses: list[Loss] = field(default_factory=list)

    def say(self, code: str, **details: object) -> None:
        self.losses.append(loss(self.name, code, **details))

    def text(self, node: Node | None) -> str:
        """What stands in the node's <text>, in its format."""
        if node is None:
            return ""
        said = without_illegal(node.at("text")).strip()
        if node.attributes.get("format", "html") not in HTML or not any(each in said for each in "<&"):
            return said
        return self.words(from_html(said))

    def words(self, read: Read) -> str:
        if read.markup:
            self.say("exchange-markup")
        if read.pictures:
            self.say("exchange-pictures")
        return read.text


def from_moodle(text: str) -> tuple[tuple[Item, ...], tuple[Loss, ...]]:
    """Every item that can be understood, and what is wrong with the others. Raises Broken for the whole file."""
    root = parse(text)
    if root.tag != "quiz":
        raise Broken("exchange-not-moodle", tag=root.tag)
    items: list[Item] = []
    losses: list[Loss] = []
    for node in root.all("question"):
        if node.attributes.get("type") == "category":
            continue
        reading = _Reading(node, node.at("idnumber") or node.at("name", "text") or f"№ {len(items) + 1}")
        found = _item(reading)
        items += [found] if found else []
        losses += dict.fromkeys(reading.losses)
    return tuple(items), tuple(losses)


def _item(reading: _Reading) -> Item | None:
    node = reading.node
    kind = node.attributes.get("type", "")
    make = _KINDS.get(kind)
    if make is None:
        reading.say("exchange-essay" if kind == "essay" else "exchange-kind-foreign", kind=kind, line=node.line)
        return None
    tags = tuple(filter(None, (each.at("text") for tags in node.all("tags") for each in tags.all("tag"))))
    base = Item(node.at("idnumber") or node.at("name", "text"), "", "", tags=tags, ours=_ours(node))
    if kind not in ("cloze", "multianswer"):
        base = replace(base, text=reading.text(node.first("questiontext")))
    if any(each.all("file") for each in node.children):
        reading.say("exchange-pictures")
    return make(replace(base, general=reading.text(node.first("generalfeedback"))), reading)


def _ours(node: Node) -> Ours | None:
    return next((ours_from_json(each[len(REMARK) :]) for each in node.remarks if each.startswith(REMARK)), None)


def _answers(reading: _Reading) -> tuple[Answer, ...]:
    return tuple(_answer(each, reading) for each in reading.node.all("answer"))


def _answer(node: Node, reading: _Reading) -> Answer:
    worth = read_decimal(node.attributes.get("fraction", "0"))
    if worth is None:
        reading.say("exchange-number")
    return Answer(reading.text(node), worth or NONE, reading.text(node.first("feedback")))


def _choice(item: Item, reading: _Reading) -> Item:
    single = reading.node.at("single").casefold() in ("true", "1")
    return replace(item, kind="single" if single else "multiple", answers=_answers(reading))


def _truefalse(item: Item, reading: _Reading) -> Item | None:
    answers = {each.text.casefold(): each for each in _answers(reading)}
    right = next((word for word in ("true", "false") if word in answers and answers[word].worth == FULL), None)
    if right is None:
        reading.say("exchange-truefalse")
        return None
    other = answers.get("false" if right == "true" else "true", Answer(""))
    return replace(item, kind="truefalse", answers=(Answer(right, FULL, other.said),))


def _matching(item: Item, reading: _Reading) -> Item:
    pairs = ((reading.text(each), each.at("answer", "text")) for each in reading.node.all("subquestion"))
    return replace(item, kind="matching", pairs=tuple(pairs))


def _number(item: Item, reading: _Reading) -> Item | None:
    answers = []
    for node, found in zip(reading.node.all("answer"), _answers(reading), strict=True):
        value, tolerance = read_decimal(found.text), read_decimal(node.at("tolerance") or "0")
        if "," in found.text:
            reading.say("exchange-comma", text=found.text)
        if value is None and found.text != "*":
            reading.say("exchange-number")
            return None
        answers.append(replace(found, text="*" if value is None else written(value), tolerance=tolerance or NONE))
    units = [each.at("unit_name") for group in reading.node.all("units") for each in group.all("unit")]
    if len(units) > 1:
        reading.say("exchange-units-foreign", unit=units[0], others=", ".join(units[1:]))
    return replace(item, kind="number", answers=tuple(answers), unit=units[0] if units else "")


def _short(item: Item, reading: _Reading) -> Item:
    return replace(item, kind="short", answers=_answers(reading))


def _ordering(item: Item, reading: _Reading) -> Item:
    steps = sorted(_answers(reading), key=lambda each: each.worth)
    return replace(item, kind="ordering", answers=tuple(replace(each, worth=FULL) for each in steps))


def _cloze(item: Item, reading: _Reading) -> Item | None:
    said = without_illegal(reading.node.at("questiontext", "text"))
    if len(said) > MOST:
        reading.say("exchange-block-long", line=reading.node.line)
        return None
    marked, gaps, strange = from_code(said)
    for kind in sorted(strange):
        reading.say("exchange-kind-foreign", kind=kind, line=reading.node.line)
    if not gaps:
        reading.say("exchange-no-gaps", line=reading.node.line)
    if strange or not gaps:
        return None
    return replace(item, kind="cloze", text=reading.words(from_html(marked)), gaps=gaps)


def _story(item: Item, _: _Reading) -> Item:
    return replace(item, kind="story")


_KINDS: dict[str, Callable[[Item, _Reading], Item | None]] = {
    "multichoice": _choice,
    "truefalse": _truefalse,
    "matching": _matching,
    "match": _matching,
    "numerical": _number,
    "shortanswer": _short,
    "ordering": _ordering,
    "cloze": _cloze,
    "multianswer": _cloze,
    "description": _story,
}
