"""Items from GIFT, as Moodle reads it, but for its silent traps: those are told.

A decimal comma is a point, not «any answer is right»; braces that do not pair cost the question and are named.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from .gift_write import REMARK
from .html_text import from_html
from .item import FULL, NONE, Answer, Item, Ours, ours_from_json
from .loss import Loss, loss
from .weights import read_decimal, written

MOST_LINES = 5000
"""Of one question; more is no question."""
_CHARACTERS = "\\#=~{}:\n"
_PLACES = {each: chr(0xFDD1 + number) for number, each in enumerate(_CHARACTERS)}
_BACK = {place: each for each, place in _PLACES.items()}
_ESCAPE = re.compile(r"\\([\\#=~{}:n])")
_PLACE = re.compile("[\ufdd1-\ufdd8]")
_NEVER = re.compile("[\ufdd0-\ufdef]")
_WEIGHT = re.compile(r"%(-*\d{1,3}(?:[.,]\d*)?)%")
_FORMAT = re.compile(r"\[(html|moodle|plain|markdown)\]")
_KNOWN = re.compile(r"\[(id|tag):((?:\\\]|[^\]]){1,400})\]")


class _NotGift(ValueError):
    """One question that cannot be understood; the code says why."""


@dataclass(slots=True)
class _Block:
    """One question's lines: the text without remarks, what the remarks say, the number of its first line."""

    line: int
    text: str
    ours: Ours | None
    id: str
    tags: tuple[str, ...]


def from_gift(text: str) -> tuple[tuple[Item, ...], tuple[Loss, ...]]:
    """Every item that can be understood, and what is wrong with the others by their line."""
    items: list[Item] = []
    losses: list[Loss] = []
    for block in _blocks(_NEVER.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))):
        if block.text.startswith("$CATEGORY:"):
            continue
        try:
            found = _item(block, losses)
        except _NotGift as error:
            losses.append(loss(f"№ {len(items) + 1}", str(error), line=block.line))
        else:
            items += [found] if found else []
    return tuple(items), tuple(losses)


def _blocks(text: str) -> Iterator[_Block]:
    lines: list[str] = []
    for number, line in enumerate([*text.split("\n"), ""], 1):
        if line.strip():
            lines.append(line)
        elif lines:
            yield from _split_category(lines, number - len(lines))
            lines = []


def _split_category(lines: list[str], first: int) -> Iterator[_Block]:
    """A category may stand right above a question."""
    heads = [number for number, line in enumerate(lines) if line.startswith("$CATEGORY:")]
    cut = heads[-1] + 1 if heads else 0
    if lines[cut:]:
        yield _block(lines[cut:], first + cut)


def _block(lines: list[str], first: int) -> _Block:
    remarks = [line.strip() for line in lines if line.lstrip().startswith("//")]
    own = [line for line in lines if not line.lstrip().startswith("//")]
    ours = next((ours_from_json(each[len(REMARK) :]) for each in remarks if each.startswith(REMARK)), None)
    known = [(name, value.replace("\\]", "]")) for each in remarks if not each.startswith(REMARK)
             for name, value in _KNOWN.findall(each)]  # fmt: skip
    block_id = next((value for name, value in known if name == "id"), "")
    return _Block(first, "\n".join(own).strip(), ours, block_id, tuple(value for name, value in known if name == "tag"))


def _item(block: _Block, losses: list[Loss]) -> Item | None:
    if not block.text:
        return Item(block.ours.question, "hidden", "", ours=block.ours) if block.ours else None
    if block.text.count("\n") > MOST_LINES:
        raise _NotGift("exchange-block-long")
    name, text = _named(_ESCAPE.sub(lambda found: _PLACES["\n" if found[1] == "n" else found[1]], block.text))
    start, end = text.find("{"), text.find("}")
    if start < 0 and end < 0:
        losses.append(loss(name or block.id, "exchange-kind-foreign", kind="description", line=block.line))
        return None
    if start < 0 or end < start:
        raise _NotGift("exchange-braces")
    inside = text[start + 1 : end].strip()
    answers, general = inside.rsplit("####", 1) if "####" in inside else (inside, "")
    rest = text[end + 1 :]
    if "{" in rest or "}" in rest:
        raise _NotGift("exchange-braces")
    asked = text[:start] + (f"_____{rest}" if rest.strip() else "")
    item = Item(name or block.id, "", _plain(asked, losses, name), general=_plain(general, losses, name))
    return replace(_answered(item, answers.strip(), losses), ours=block.ours, tags=block.tags)


def _named(text: str) -> tuple[str, str]:
    if text.startswith("::") and "::" in text[2:]:
        name, _, rest = text[2:].partition("::")
        return _back(name).strip(), rest.strip()
    return "", text


def _back(text: str) -> str:
    return _PLACE.sub(lambda found: _BACK[found[0]], text)


def _plain(text: str, losses: list[Loss], name: str) -> str:
    """A text without its format, HTML as its words."""
    text = text.strip()
    found = _FORMAT.match(text)
    body = _back(text[found.end() :] if found else text)
    if not found or found[1] != "html":
        return body.strip()
    read = from_html(body)
    lost = (("exchange-markup", read.markup), ("exchange-pictures", read.pictures))
    losses += [loss(name, code) for code, is_lost in lost if is_lost]
    return read.text


def _answered(item: Item, text: str, losses: list[Loss]) -> Item:
    if not text:
        raise _NotGift("exchange-essay")
    if text.startswith("#"):
        return replace(item, kind="number", answers=tuple(_numbers(text[1:], item.name, losses)))
    if "~" in text:
        return _choice(item, text, losses)
    if "=" in text and "->" in text:
        return replace(item, kind="matching", pairs=tuple(_pairs(text, item.name, losses)))
    word, _, said = text.partition("#")
    if word.strip() in ("T", "TRUE", "F", "FALSE"):
        right = "true" if word.strip().startswith("T") else "false"
        wrong, _, _ = said.partition("#")
        return replace(item, kind="truefalse", answers=(Answer(right, FULL, _plain(wrong, losses, item.name)),))
    answers = (_weighed(each, FULL, item.name, losses) for each in _pieces(text, "="))
    return replace(item, kind="short", answers=tuple(answers))


def _pieces(text: str, sign: str) -> list[str]:
    pieces = [each.strip() for each in text.split(sign)]
    return pieces[1:] if not pieces[0] else pieces


def _choice(item: Item, text: str, losses: list[Loss]) -> Item:
    single = "=" in text
    answers = []
    for piece in _pieces(text.replace("=", "~="), "~"):
        right = piece.startswith("=")
        answers.append(_weighed(piece[1:] if right else piece, FULL if right else NONE, item.name, losses))
    return replace(item, kind="single" if single else "multiple", answers=tuple(answers))


def _weighed(text: str, worth: Decimal, name: str, losses: list[Loss]) -> Answer:
    """`%50%text#feedback`; `worth` is what it counts without a weight."""
    found = _WEIGHT.match(text)
    if found:
        worth, text = _number(found[1]), text[found.end() :]
    answer, _, said = text.partition("#")
    return Answer(_plain(answer, losses, name), worth, _plain(said, losses, name))


def _pairs(text: str, name: str, losses: list[Loss]) -> Iterator[tuple[str, str]]:
    for piece in _pieces(text, "="):
        left, arrow, right = piece.partition("->")
        if not arrow:
            raise _NotGift("exchange-pair")
        yield _plain(left, losses, name), _back(right).strip()


def _numbers(text: str, name: str, losses: list[Loss]) -> Iterator[Answer]:
    text, tilde, otherwise = text.partition("~")
    for piece in _pieces(text, "="):
        yield _one_number(_weighed(piece, FULL, name, losses), name, losses)
    if tilde:
        yield Answer("*", NONE, _plain(otherwise.partition("#")[2], losses, name))


def _one_number(found: Answer, name: str, losses: list[Loss]) -> Answer:
    text = found.text
    if "," in text:
        losses.append(loss(name, "exchange-comma", text=text))
        text = text.replace(",", ".")
    if ".." in text:
        low, _, high = text.partition("..")
        middle = (_number(low) + _number(high)) / 2
        return replace(found, text=written(middle), tolerance=_number(high) - middle)
    value, colon, tolerance = text.partition(":")
    return replace(found, text=written(_number(value)), tolerance=_number(tolerance) if colon else NONE)


def _number(text: str) -> Decimal:
    found = read_decimal(text)
    if found is None:
        raise _NotGift("exchange-number")
    return found
