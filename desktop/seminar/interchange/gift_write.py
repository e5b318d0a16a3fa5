"""Items as GIFT, Moodle's text format. Every special character is escaped, decimal points are points."""

import re
from collections.abc import Iterable

from .html_text import to_html
from .item import FULL, NONE, Answer, Item
from .weights import written

_SPECIAL = re.compile(r"[\\#=~{}:]")
REMARK = "// komekshi: "


def to_gift(title: str, items: Iterable[Item]) -> str:
    """A file of items under a category named by the bank."""
    name = " ".join(title.split())
    blocks = [f"// {name}\n$CATEGORY: $course$/{name.replace('/', '//')}", *map(_block, items)]
    return "\n\n".join(blocks) + "\n"


def _block(item: Item) -> str:
    remark = f"{REMARK}{item.ours.to_json()}\n" if item.ours else ""
    if item.kind == "hidden":
        return remark + f"// {item.name}"
    known = "".join(f" [{_bracketed(each)}]" for each in (f"id:{item.name}", *(f"tag:{tag}" for tag in item.tags)))
    head = f"{remark}//{known}\n::{_escaped(item.name)}::[plain]{_escaped(item.text)}"
    return f"{head}{{{_answers(item)}{_general(item)}}}"


def _bracketed(text: str) -> str:
    return text.replace("]", "\\]").replace("\n", " ")


def _general(item: Item) -> str:
    return f"\n\t####{_guarded(item.general)}\n" if item.general else "\n"


def _answers(item: Item) -> str:
    if item.kind == "truefalse":
        return f"{item.answers[0].text.upper()}{_said(item.answers[0])}"
    if item.kind == "matching":
        return "".join(f"\n\t={_guarded(left)} -> {_escaped(right)}" for left, right in item.pairs)
    if item.kind == "number":
        return "#" + "".join(f"\n\t{_number(each)}" for each in item.answers)
    make = _typed if item.kind == "short" else _option
    return "".join(f"\n\t{make(each, item)}" for each in item.answers)


def _option(answer: Answer, item: Item) -> str:
    if item.kind == "single" and answer.worth == FULL:
        sign = "="
    else:
        sign = "~" if answer.worth == NONE else f"~%{written(answer.worth)}%"
    return f"{sign}{_guarded(answer.text)}{_said(answer)}"


def _typed(answer: Answer, _: Item) -> str:
    return f"=%{written(answer.worth)}%{_guarded(answer.text)}{_said(answer)}"


def _number(answer: Answer) -> str:
    if answer.text == "*":
        return f"~{_said(answer)}"
    return f"=%{written(answer.worth)}%{answer.text}:{written(answer.tolerance)}{_said(answer)}"


def _said(answer: Answer) -> str:
    return f"#{_guarded(answer.said)}" if answer.said else ""


def _guarded(text: str) -> str:
    """A text that cannot be taken for a weight, a format or, by an arrow in it, for a pair."""
    if "->" in text:
        return f"[html]{_escaped(to_html(text))}"
    return f"[plain]{_escaped(text)}" if text[:1] in ("[", "%") else _escaped(text)


def _escaped(text: str) -> str:
    return _SPECIAL.sub(lambda found: f"\\{found[0]}", text).replace("\n", "\\n")
