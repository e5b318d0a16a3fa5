"""Items as Moodle XML: choice, true/false, matching, numbers with units, short answers, ordering, cloze, stories."""

from collections.abc import Callable, Iterable, Iterator

from .cloze_code import to_code
from .item import FULL, NONE, Answer, Item
from .weights import written

REMARK = " komekshi: "
TYPES = {
    "single": "multichoice", "multiple": "multichoice", "truefalse": "truefalse", "matching": "matching",
    "number": "numerical", "short": "shortanswer", "ordering": "ordering", "cloze": "cloze", "story": "description",
}  # fmt: skip
_PENALTY = "0.3333333"


def to_moodle(title: str, items: Iterable[Item]) -> str:
    """A file of items under a category named by the bank."""
    category = " ".join(title.split()).replace("/", "//")
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', "<quiz>", '<question type="category"><category>'
             f"{_text(f'$course$/{category}')}</category></question>"]  # fmt: skip
    for item in items:
        lines += _question(item)
    return "\n".join([*lines, "</quiz>", ""])


def _question(item: Item) -> Iterator[str]:
    if item.kind not in TYPES:
        return
    yield f'<question type="{TYPES[item.kind]}">'
    if item.ours:
        yield f"<!--{REMARK}{item.ours.to_json()} -->"
    yield f"<name>{_text(item.name)}</name>"
    if item.kind == "cloze":
        yield f'<questiontext format="html">{_text(to_code(item))}</questiontext>'
    else:
        yield _formatted("questiontext", item.text)
    yield _formatted("generalfeedback", item.general)
    grade = "0" if item.kind == "story" else "1"
    penalty = {"truefalse": "1", "story": "0"}.get(item.kind, _PENALTY)
    yield f"<defaultgrade>{grade}</defaultgrade><penalty>{penalty}</penalty><hidden>0</hidden>"
    yield f"<idnumber>{_escaped(item.name)}</idnumber>"
    if item.kind in _BODIES:
        yield from _BODIES[item.kind](item)
    if item.tags:
        yield f"<tags>{''.join(f'<tag>{_text(tag)}</tag>' for tag in item.tags)}</tags>"
    yield "</question>"


def _choice(item: Item) -> Iterator[str]:
    yield f"<single>{'true' if item.kind == 'single' else 'false'}</single>"
    yield "<shuffleanswers>true</shuffleanswers><answernumbering>abc</answernumbering>"
    yield from (_answer(each) for each in item.answers)


def _truefalse(item: Item) -> Iterator[str]:
    right = item.answers[0]
    for word in ("true", "false"):
        mine = word == right.text
        yield _answer(Answer(word, FULL if mine else NONE, "" if mine else right.said), "moodle_auto_format")


def _matching(item: Item) -> Iterator[str]:
    yield "<shuffleanswers>true</shuffleanswers>"
    for left, right in item.pairs:
        yield f'<subquestion format="plain_text">{_text(left)}<answer>{_text(right)}</answer></subquestion>'


def _number(item: Item) -> Iterator[str]:
    for each in item.answers:
        yield _answer(each, "moodle_auto_format", f"<tolerance>{written(each.tolerance)}</tolerance>")
    if item.unit:
        # the unit stands in a list of its own: typed by hand, «месяца» for «месяцев» would cost the mark
        yield f"<units><unit><multiplier>1</multiplier><unit_name>{_escaped(item.unit)}</unit_name></unit></units>"
        yield "<unitgradingtype>1</unitgradingtype><unitpenalty>0.5</unitpenalty><showunits>2</showunits>"
        yield "<unitsleft>0</unitsleft>"
    else:
        yield "<unitgradingtype>0</unitgradingtype><unitpenalty>0.1</unitpenalty><showunits>3</showunits>"


def _short(item: Item) -> Iterator[str]:
    yield "<usecase>0</usecase>"
    yield from (_answer(each, "moodle_auto_format") for each in item.answers)


def _ordering(item: Item) -> Iterator[str]:
    yield "<layouttype>VERTICAL</layouttype><selecttype>ALL</selecttype><selectcount>0</selectcount>"
    yield "<gradingtype>RELATIVE_NEXT_EXCLUDE_LAST</gradingtype><showgrading>SHOW</showgrading>"
    yield "<numberingstyle>none</numberingstyle>"
    for number, each in enumerate(item.answers, 1):
        yield f'<answer fraction="{number}" format="plain_text">{_text(each.text)}{_said(each)}</answer>'


_BODIES: dict[str, Callable[[Item], Iterable[str]]] = {
    "single": _choice,
    "multiple": _choice,
    "truefalse": _truefalse,
    "matching": _matching,
    "number": _number,
    "short": _short,
    "ordering": _ordering,
}


def _answer(answer: Answer, how: str = "plain_text", more: str = "") -> str:
    worth = written(answer.worth)
    return f'<answer fraction="{worth}" format="{how}">{_text(answer.text)}{_said(answer)}{more}</answer>'


def _said(answer: Answer) -> str:
    return _formatted("feedback", answer.said)


def _formatted(tag: str, text: str) -> str:
    return f'<{tag} format="plain_text">{_text(text)}</{tag}>'


def _text(text: str) -> str:
    """The text as it stands where XML allows it, else in CDATA, parted where the text itself would end it."""
    if not any(each in text for each in "<>&"):
        return f"<text>{text}</text>"
    return f"<text><![CDATA[{text.replace(']]>', ']]]]><![CDATA[>')}]]></text>"


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
